import type { ColumnType } from "@trailhouse/lakehouse";

/** A column type as TypeScript; timestamps are ISO 8601 text in UTC, open-ended values `Json`. */
export function typescriptType(type: ColumnType): string {
  switch (type.kind) {
    case "string":
    case "timestamp":
      return "string";
    case "boolean":
      return "boolean";
    case "integer":
    case "long":
    case "double":
      return "number";
    case "json":
      return "Json";
    case "array":
      return `${typescriptType(type.element)}[]`;
    case "struct":
      return `{ ${type.fields.map((field) => `${field.name}${field.required ? "" : "?"}: ${typescriptType(field.type)}`).join("; ")} }`;
  }
}
