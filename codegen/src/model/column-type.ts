import type { Column, ColumnType } from "@trailhouse/lakehouse";

/** A type as people read it: `struct<name: string>`, `array<long>`. */
export function formatType(type: ColumnType): string {
  if (type.kind === "array") return `array<${formatType(type.element)}>`;
  if (type.kind === "struct") return `struct<${type.fields.map((field) => `${field.name}: ${formatType(field.type)}`).join(", ")}>`;
  return type.kind;
}

/** True where a value of one may stand for the other. Structs of different members merge, integers widen to long. */
export function sameType(left: ColumnType, right: ColumnType): boolean {
  if (left.kind === "array" && right.kind === "array") return sameType(left.element, right.element);
  if (left.kind === "struct" && right.kind === "struct") return sameMembers(left.fields, right.fields);
  const whole = (type: ColumnType) => type.kind === "integer" || type.kind === "long";
  return left.kind === right.kind || (whole(left) && whole(right));
}

function sameMembers(left: readonly Column[], right: readonly Column[]): boolean {
  return left.every((field) => {
    const other = right.find((each) => each.name === field.name);
    return other === undefined || sameType(field.type, other.type);
  });
}

/** The struct that holds the members of both. */
export function mergeTypes(left: ColumnType, right: ColumnType): ColumnType {
  if (left.kind === "array" && right.kind === "array") return { kind: "array", element: mergeTypes(left.element, right.element) };
  if (left.kind !== "struct" || right.kind !== "struct") return left;
  const merged = left.fields.map((field) => {
    const other = right.fields.find((each) => each.name === field.name);
    return other ? { ...field, type: mergeTypes(field.type, other.type), required: field.required && other.required } : { ...field, required: false };
  });
  const added = right.fields.filter((field) => !left.fields.some((each) => each.name === field.name));
  return { kind: "struct", fields: [...merged, ...added.map((field) => ({ ...field, required: false }))] };
}
