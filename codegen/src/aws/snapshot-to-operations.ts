import type { Snapshot, SnapshotMembers, SnapshotType } from "./operations-to-snapshot.ts";
import { cloudTrailKey, type Member, type Operation, type Shape, type SimpleKind } from "./shapes.ts";

/** The operations of a committed snapshot, sorted by name. Throws where the text is none. */
export function snapshotToOperations(text: string): readonly Operation[] {
  const { structures, operations } = JSON.parse(text) as Snapshot;
  return Object.entries(operations).map(([name, { input, output }]) => ({
    name,
    input: membersOf(input, structures, []),
    output: membersOf(output, structures, []),
  }));
}

function membersOf(members: SnapshotMembers, structures: Snapshot["structures"], within: readonly string[]): readonly Member[] {
  return Object.entries(members).map(([name, { type, required, sensitive }]) => ({
    name,
    key: cloudTrailKey(name),
    shape: shapeOf(type, structures, within),
    sensitive: sensitive === true,
    required: required === true,
  }));
}

function shapeOf(type: SnapshotType, structures: Snapshot["structures"], within: readonly string[]): Shape {
  if (typeof type === "string") return { kind: type.replace("*", "") as SimpleKind, sensitive: type.endsWith("*") };
  if ("structure" in type) return structureOf(type.structure, structures, within);
  if (type[0] === "list") return { kind: "list", member: shapeOf(type[1], structures, within) };
  return { kind: "map", key: shapeOf(type[1], structures, within), value: shapeOf(type[2], structures, within) };
}

/** A structure inside itself has no members the second time, so that the tree ends. */
function structureOf(name: string, structures: Snapshot["structures"], within: readonly string[]): Shape {
  const members = within.includes(name) ? {} : (structures[name] ?? {});
  return { kind: "structure", name, members: membersOf(members, structures, [...within, name]) };
}
