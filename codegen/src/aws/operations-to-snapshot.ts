import type { Member, Operation, Shape } from "./shapes.ts";

/** Where a checkout keeps the API model that its tables were last generated with. */
export const SNAPSHOT_FILE = "codegen/src/aws/gen/iam-operations.json";

/**
 * A type in a snapshot: a simple kind, `*` after it for a sensitive one; `["list", type]`, `["map", key, value]`, or
 * `{structure: name}`.
 */
export type SnapshotType = string | readonly ["list", SnapshotType] | readonly ["map", SnapshotType, SnapshotType] | { readonly structure: string };

/** A member by its API name. */
export type SnapshotMembers = Readonly<Record<string, { readonly type: SnapshotType; readonly required?: true; readonly sensitive?: true }>>;

/** An API model as it is committed, so that the next one can be compared with it. */
export interface Snapshot {
  readonly "@generated": string;
  readonly structures: Readonly<Record<string, SnapshotMembers>>;
  readonly operations: Readonly<Record<string, { readonly input: SnapshotMembers; readonly output: SnapshotMembers }>>;
}

/** `codegen/src/aws/gen/iam-operations.json`: every operation with its members, a member a line. */
export function operationsToSnapshot(operations: readonly Operation[], source: string): string {
  const structures = new Map<string, SnapshotMembers>();
  const made = operations.map(({ name, input, output }) => [name, { input: membersOf(input, structures), output: membersOf(output, structures) }] as const);
  const snapshot: Snapshot = {
    "@generated": `from ${source} by \`npm run generate\`. Do not edit.`,
    structures: Object.fromEntries([...structures].sort(([a], [b]) => (a < b ? -1 : 1))),
    operations: Object.fromEntries(made),
  };
  return `${lineByMember(snapshot, "")}\n`;
}

/** True for what says a member's type: a member called `type` does so of an object. */
function isTyped(value: object): boolean {
  return "type" in value && (typeof value.type === "string" || Array.isArray(value.type) || (typeof value.type === "object" && value.type !== null && "structure" in value.type));
}

/** JSON with a line for each member of a structure, so that a change of the model is a change of lines. */
function lineByMember(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isTyped(value)) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, each]) => `${indent} ${JSON.stringify(key)}: ${lineByMember(each, `${indent} `)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
}

function membersOf(members: readonly Member[], structures: Map<string, SnapshotMembers>): SnapshotMembers {
  return Object.fromEntries(members.map(({ name, shape, required, sensitive }) => [name, {
    type: typeOf(shape, structures),
    ...(required ? { required } : {}),
    ...(sensitive ? { sensitive } : {}),
  }]));
}

function typeOf(shape: Shape, structures: Map<string, SnapshotMembers>): SnapshotType {
  switch (shape.kind) {
    case "list": return ["list", typeOf(shape.member, structures)];
    case "map": return ["map", typeOf(shape.key, structures), typeOf(shape.value, structures)];
    case "structure": return structureType(shape.name, shape.members, structures);
    default: return shape.sensitive ? `${shape.kind}*` : shape.kind;
  }
}

/** The first meeting of a structure counts: a later one inside itself has no members. */
function structureType(name: string, members: readonly Member[], structures: Map<string, SnapshotMembers>): SnapshotType {
  if (!structures.has(name)) {
    structures.set(name, {});
    structures.set(name, membersOf(members, structures));
  }
  return { structure: name };
}
