import { cloudTrailKey, isSensitive } from "./shapes.ts";
import type { Member, Operation, Shape, SimpleKind } from "./shapes.ts";
import { at, entriesOf, objectAt, textAt, type JsonObject, type Place } from "./model-json.ts";

/** Smithy's JSON AST (Smithy specification, "JSON AST"), the form of AWS's own published models. */
export function isSmithyAst(value: JsonObject): boolean {
  return "smithy" in value && "shapes" in value;
}

/** `integer` is every number but the big ones: the SDK's own schemas make no difference there. */
const SIMPLE: Readonly<Record<string, SimpleKind>> = {
  string: "string", enum: "string", boolean: "boolean", primitiveboolean: "boolean", timestamp: "timestamp", blob: "blob",
  document: "document", byte: "integer", primitivebyte: "integer", short: "integer", primitiveshort: "integer",
  integer: "integer", primitiveinteger: "integer", intenum: "integer", long: "integer", primitivelong: "integer",
  float: "integer", primitivefloat: "integer", double: "integer", primitivedouble: "integer", biginteger: "long", bigdecimal: "double",
};
const PRELUDE = "smithy.api#";

interface Reading {
  readonly shapes: Place;
  readonly within: readonly string[];
}

/**
 * Every operation of such a model, by name.
 *
 * @throws Error naming the place where the model is of another form.
 */
export function smithyAstToOperations(model: Place): readonly Operation[] {
  const reading: Reading = { shapes: objectAt(model, "shapes"), within: [] };
  return entriesOf(reading.shapes)
    .filter(([, shape]) => shape.value["type"] === "operation")
    .map(([id, operation]) => ({ name: nameOf(id), input: topMembers(operation, "input", reading), output: topMembers(operation, "output", reading) }));
}

/** The sdkId of the model's service, such as `IAM`; undefined where there is none. */
export function smithyService(model: Place): string | undefined {
  const service = entriesOf(objectAt(model, "shapes")).map(([, shape]) => shape).find((shape) => shape.value["type"] === "service");
  const traits = traitsOf(service)["aws.api#service"];
  return typeof traits === "object" && traits !== null && "sdkId" in traits ? String(traits.sdkId) : undefined;
}

function nameOf(id: string): string {
  return id.slice(id.indexOf("#") + 1);
}

function traitsOf(place: Place | undefined): JsonObject {
  const traits = place?.value["traits"];
  return typeof traits === "object" && traits !== null ? (traits as JsonObject) : {};
}

function topMembers(operation: Place, side: string, reading: Reading): readonly Member[] {
  if (!(side in operation.value)) return [];
  const target = textAt(objectAt(operation, side), "target");
  if (target === `${PRELUDE}Unit`) return [];
  const shape = readTarget(target, reading);
  return shape.kind === "structure" ? shape.members : [];
}

function readTarget(target: string, reading: Reading): Shape {
  if (target.startsWith(PRELUDE)) return { kind: simpleKind(nameOf(target), target), sensitive: false };
  const shape = objectAt(reading.shapes, target);
  const type = textAt(shape, "type");
  switch (type) {
    case "list": case "set": return { kind: "list", member: readMember(objectAt(shape, "member"), reading) };
    case "map": return { kind: "map", key: readMember(objectAt(shape, "key"), reading), value: readMember(objectAt(shape, "value"), reading) };
    case "structure": case "union": return readStructure(shape, nameOf(target), reading);
    default: return { kind: simpleKind(type, at(shape, "type")), sensitive: `${PRELUDE}sensitive` in traitsOf(shape) };
  }
}

function readMember(member: Place, reading: Reading): Shape {
  return readTarget(textAt(member, "target"), reading);
}

function simpleKind(type: string, where: string): SimpleKind {
  const kind = SIMPLE[type.toLowerCase()];
  if (kind === undefined) throw new Error(`${where}: expected a structure, union, list, map or one of Smithy's simple types, found ${JSON.stringify(type)}`);
  return kind;
}

function readStructure(shape: Place, name: string, { shapes, within }: Reading): Shape {
  if (within.includes(name)) return { kind: "structure", name, members: [] };
  const members = "members" in shape.value ? entriesOf(objectAt(shape, "members")) : [];
  const inside = { shapes, within: [...within, name] };
  const marked = `${PRELUDE}sensitive` in traitsOf(shape);
  return {
    kind: "structure",
    name,
    members: members.map(([member, place]): Member => {
      const made = readMember(place, inside);
      return { name: member, key: cloudTrailKey(member), shape: made, sensitive: marked || isSensitive(made), required: `${PRELUDE}required` in traitsOf(place) };
    }),
  };
}
