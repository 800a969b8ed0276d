import { EVENTS } from "@trailhouse/core";
import { variantsOf } from "@trailhouse/cli/sample";
import { TABLES, type ColumnType } from "@trailhouse/lakehouse";
import { expect, test } from "vitest";
import { rowOf } from "./golden-pairs.ts";

/** Paths of a value that its column type has no place for. */
function homeless(value: unknown, type: ColumnType | undefined, path: string): readonly string[] {
  if (type === undefined) return [path];
  if (type.kind === "json" || value === undefined) return [];
  if (type.kind === "array") return Array.isArray(value) ? value.flatMap((item, index) => homeless(item, type.element, `${path}[${index}]`)) : [path];
  if (type.kind === "struct") {
    if (typeof value !== "object" || value === null) return [path];
    return Object.entries(value).flatMap(([key, member]) => homeless(member, type.fields.find((field) => field.name === key)?.type, `${path}.${key}`));
  }
  const kinds = { string: "string", timestamp: "string", boolean: "boolean", integer: "number", long: "number", double: "number" };
  return typeof value === kinds[type.kind] ? [] : [path];
}

function rowType(layer: string, name: string): ColumnType | undefined {
  const table = TABLES.find((each) => each.layer === layer && each.name === name);
  return table && { kind: "struct", fields: table.columns };
}

test("every member of every row has a column, whose type it fits: nothing is dropped on the way into a table", () => {
  for (const { eventName } of EVENTS) {
    for (const { variant, record } of variantsOf(eventName, 4)) {
      const row = rowOf(record);
      expect(homeless(row.silver, rowType("silver", row.silverTable), "silver"), `${eventName}, ${variant}`).toEqual([]);
      expect(homeless(row.gold, rowType("gold", row.goldTable), "gold"), `${eventName}, ${variant}`).toEqual([]);
    }
  }
});
