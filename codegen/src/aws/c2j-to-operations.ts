import { cloudTrailKey, isSensitive } from "./shapes.ts";
import type { Member, Operation, Shape, SimpleKind } from "./shapes.ts";
import { at, entriesOf, objectAt, type JsonObject, type Place } from "./model-json.ts";

/**
 * The API model that botocore publishes as `service-2.json` and the SDKs of version 2 as `api-2.json`. In
 * `api-2.min.json` a shape may stand where its name would.
 */
export function isC2j(value: JsonObject): boolean {
  return "metadata" in value && "operations" in value && "shapes" in value;
}

/** `integer` is every number but the big ones: the SDK's own schemas make no difference there. */
const SIMPLE: Readonly<Record<string, SimpleKind>> = {
  string: "string", character: "string", integer: "integer", long: "integer", float: "integer", double: "integer",
  bigint: "long", biginteger: "long", bigdecimal: "double", boolean: "boolean", timestamp: "timestamp", blob: "blob",
};

interface Reading {
  readonly shapes: Place;
  /** Names of the structures around: one inside itself has no members the second time. */
  readonly within: readonly string[];
}

/**
 * Every operation of such a model, by name.
 *
 * @throws Error naming the place where the model is of another form.
 */
export function c2jToOperations(model: Place): readonly Operation[] {
  const reading: Reading = { shapes: objectAt(model, "shapes"), within: [] };
  const operations = objectAt(model, "operations");
  return entriesOf(operations).map(([name, operation]) => ({
    name,
    input: topMembers(operation, "input", `${name}Request`, reading),
    output: topMembers(operation, "output", `${name}Response`, reading),
  }));
}

function topMembers(operation: Place, side: string, name: string, reading: Reading): readonly Member[] {
  if (!(side in operation.value)) return [];
  const shape = readShape(objectAt(operation, side), name, reading);
  return shape.kind === "structure" ? shape.members : [];
}

/** A reference `{shape: Name}`, or the shape itself, which is then called after where it stands. */
function readShape(ref: Place, calledHere: string, reading: Reading): Shape {
  const named = ref.value["shape"];
  const name = typeof named === "string" ? named : calledHere;
  const shape = typeof named === "string" ? objectAt(reading.shapes, named) : ref;
  const sensitive = shape.value["sensitive"] === true || ref.value["sensitive"] === true;
  const type = shape.value["type"] ?? "string";
  switch (type) {
    case "list": return { kind: "list", member: readShape(objectAt(shape, "member"), `${name}Member`, reading) };
    case "map": return { kind: "map", key: readShape(objectAt(shape, "key"), `${name}Key`, reading), value: readShape(objectAt(shape, "value"), `${name}Value`, reading) };
    case "structure": return shape.value["document"] === true ? { kind: "document", sensitive } : readStructure(shape, name, reading);
    default: return { kind: simpleKind(type, shape), sensitive };
  }
}

function simpleKind(type: unknown, shape: Place): SimpleKind {
  const kind = typeof type === "string" ? SIMPLE[type] : undefined;
  if (kind === undefined) throw new Error(`${at(shape, "type")}: expected a structure, list, map or one of ${Object.keys(SIMPLE).join(", ")}, found ${JSON.stringify(type)}`);
  return kind;
}

function readStructure(shape: Place, name: string, { shapes, within }: Reading): Shape {
  if (within.includes(name)) return { kind: "structure", name, members: [] };
  const required: unknown = shape.value["required"] ?? [];
  const members = "members" in shape.value ? entriesOf(objectAt(shape, "members")) : [];
  return {
    kind: "structure",
    name,
    members: members.map(([member, ref]): Member => {
      const made = readShape(ref, `${name}${member}`, { shapes, within: [...within, name] });
      const sensitive = ref.value["sensitive"] === true || isSensitive(made);
      return { name: member, key: cloudTrailKey(member), shape: made, sensitive, required: Array.isArray(required) && required.includes(member) };
    }),
  };
}
