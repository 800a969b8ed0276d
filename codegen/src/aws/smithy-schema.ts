import { cloudTrailKey, isSensitive } from "./shapes.ts";
import type { Member, Operation, Shape, SimpleKind } from "./shapes.ts";

/**
 * Reads the static schemas that `@aws-sdk/client-*` packages export; their form is
 * declared in `@smithy/types` (schema/static-schemas, sentinels, traits).
 */
type Tuple = readonly unknown[];

const LIST_OF = 64;
const MAP_OF = 128;
const SENSITIVE_BIT = 8;
const SCHEMA = { simple: 0, list: 1, map: 2, structure: 3, union: 4, error: -3, operation: 9 } as const;

const SIMPLE_KINDS: Readonly<Record<number, SimpleKind>> = {
  0: "string", 1: "integer", 2: "boolean", 4: "timestamp", 5: "timestamp", 6: "timestamp", 7: "timestamp",
  15: "document", 17: "long", 19: "double", 21: "blob", 42: "blob",
};

/** True for an exported operation: `[9, namespace, name, traits, input, output]`. */
export function isOperationSchema(value: unknown): value is Tuple {
  return Array.isArray(value) && value[0] === SCHEMA.operation;
}

/** The operation that an exported operation schema stands for. Throws where a schema is of no known form. */
export function readOperation(schema: Tuple): Operation {
  return { name: String(schema[2]), input: topMembers(schema[4]), output: topMembers(schema[5]) };
}

function topMembers(ref: unknown): readonly Member[] {
  const schema = dereference(ref);
  return schema === "unit" ? [] : readMembers(schema as Tuple, []);
}

function dereference(ref: unknown): unknown {
  return typeof ref === "function" ? dereference((ref as () => unknown)()) : ref;
}

function marksSensitive(traits: unknown): boolean {
  if (typeof traits === "number") return (traits & SENSITIVE_BIT) !== 0;
  return typeof traits === "object" && traits !== null && "sensitive" in traits && traits.sensitive === 1;
}

/** Follows lazy references and `[schema, traits]` pairs; sensitive if any link says so. */
function resolve(ref: unknown): { readonly schema: unknown; readonly sensitive: boolean } {
  const schema = dereference(ref);
  if (!Array.isArray(schema) || schema.length !== 2) return { schema, sensitive: false };
  const target = resolve(schema[0]);
  return { schema: target.schema, sensitive: target.sensitive || marksSensitive(schema[1]) };
}

function readMembers(schema: Tuple, within: readonly string[]): readonly Member[] {
  const names = schema[4] as readonly string[];
  const refs = schema[5] as readonly unknown[];
  const required = Number(schema[6] ?? 0);
  return names.map((name, index) => readMember(name, refs[index], index < required, within));
}

function readMember(name: string, ref: unknown, required: boolean, within: readonly string[]): Member {
  const { schema, sensitive } = resolve(ref);
  const shape = readShape(schema, sensitive, within);
  const marked = sensitive || isSensitive(shape);
  return { name, key: cloudTrailKey(name), shape, sensitive: marked, required };
}

function readRef(ref: unknown, within: readonly string[]): Shape {
  const { schema, sensitive } = resolve(ref);
  return readShape(schema, sensitive, within);
}

function readShape(schema: unknown, sensitive: boolean, within: readonly string[]): Shape {
  if (typeof schema === "number") return readNumber(schema, sensitive);
  if (!Array.isArray(schema)) throw new Error(`AWS API model: expected a schema (a number or an array), found ${String(schema)} in ${within.join(".")}`);
  return readTuple(schema, sensitive, within);
}

function readNumber(type: number, sensitive: boolean): Shape {
  if ((type & MAP_OF) !== 0) return { kind: "map", key: { kind: "string", sensitive: false }, value: readNumber(type & ~MAP_OF, sensitive) };
  if ((type & LIST_OF) !== 0) return { kind: "list", member: readNumber(type & ~LIST_OF, sensitive) };
  const kind = SIMPLE_KINDS[type];
  if (kind === undefined) throw new Error(`AWS API model: expected a simple type of @smithy/types, found ${type}`);
  return { kind, sensitive };
}

function readTuple(schema: Tuple, sensitive: boolean, within: readonly string[]): Shape {
  const marked = sensitive || marksSensitive(schema[3]);
  switch (schema[0]) {
    case SCHEMA.simple: return readShape(dereference(schema[4]), marked, within);
    case SCHEMA.list: return { kind: "list", member: readRef(schema[4], within) };
    case SCHEMA.map: return { kind: "map", key: readRef(schema[4], within), value: readRef(schema[5], within) };
    case SCHEMA.structure: case SCHEMA.union: case SCHEMA.error: return readStructure(schema, within);
    default: throw new Error(`AWS API model: expected a schema that begins with 0, 1, 2, 3, 4 or -3, found ${String(schema[0])} in ${within.join(".")}`);
  }
}

/** A structure inside itself has no members the second time, so that the tree ends. */
function readStructure(schema: Tuple, within: readonly string[]): Shape {
  const name = String(schema[2]);
  const members = within.includes(name) ? [] : readMembers(schema, [...within, name]);
  return { kind: "structure", name, members };
}
