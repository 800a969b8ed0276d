import type { Violations } from "../model/violations.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { Model } from "../resolve/model.ts";

/** No row of a lookup table stands behind one that always fits, and no value is matched twice. */
export function checkLookups(model: Model, violations: Violations): void {
  for (const table of model.lookups.values()) checkTable(table, violations);
}

function checkTable(table: LookupTable, violations: Violations): void {
  const seen = new Set<string>();
  let total = false;
  for (const row of table.rows) {
    if (total) violations.add(row.at, table.name, "unreachable", "expected the row that fits any key to be the last, found one behind it");
    for (const match of row.match) {
      total ||= match.op === "any";
      for (const value of match.values) {
        const key = `${match.op} ${value}`;
        if (seen.has(key)) violations.add(row.at, table.name, "unreachable", `expected each value once, found '${value}' in a row before`);
        seen.add(key);
      }
    }
  }
}
