import type { ColumnType } from "@trailhouse/lakehouse";
import { sqlName } from "./operator.ts";

const SCALARS = { string: "STRING", boolean: "BOOLEAN", timestamp: "TIMESTAMP", integer: "INT", long: "BIGINT", double: "DOUBLE", json: "VARIANT" } as const;

/** A column type as Spark SQL writes it; open-ended values are VARIANT. */
export function sparkType(type: ColumnType): string {
  if (type.kind === "array") return `ARRAY<${sparkType(type.element)}>`;
  if (type.kind !== "struct") return SCALARS[type.kind];
  return `STRUCT<${type.fields.map((field) => `${sqlName(field.name)}: ${sparkType(field.type)}`).join(", ")}>`;
}
