import type { LakeRow } from "@trailhouse/lakehouse";
import { tableNames, withLake } from "../lake/open-lake.ts";
import type { Validation } from "./validate.ts";

/** Validates every row of a lake's gold tables; a row's place is its table and row key. */
export async function validateLake(validation: Validation, request: { readonly path: string; readonly waitSeconds: number }): Promise<void> {
  await withLake({ ...request, access: "read" }, async (lake) => {
    for (const table of tableNames("gold")) {
      for await (const row of lake.readRows(table, { ownColumns: true })) await validation.check(placeOf(table, row), eventOf(row));
    }
  });
}

function placeOf(table: string, row: LakeRow): string {
  const key = row["_row_key"];
  return `${table}:${typeof key === "string" ? key : "?"}`;
}

function eventOf(row: LakeRow): LakeRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("_")));
}
