import type { LookupMatch, LookupRow, LookupTable } from "../model/lookup.ts";
import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";

/** No row or value of a lookup table stands behind one that fits all that it fits, and each column is of one type. */
export function checkLookups(model: Model, violations: Violations): void {
  for (const table of model.lookups.values()) {
    checkReach(table, violations);
    for (const column of table.columns) checkColumn(table, column, violations);
    for (const row of table.rows) checkKeys(row, table, violations);
  }
}

interface Matched {
  readonly op: LookupMatch["op"];
  readonly value: string;
}

function checkReach(table: LookupTable, violations: Violations): void {
  const before: Matched[] = [];
  for (const { at, match } of table.rows) {
    if (before.some((each) => each.op === "any")) {
      violations.add(at, table.name, "unreachable", "expected the row that fits any key to be the last, found one behind it");
    }
    for (const matched of match.flatMap(matchedBy)) {
      const earlier = before.find((each) => covers(each, matched));
      if (earlier) violations.add(at, table.name, "unreachable", unreachable(earlier, matched));
      before.push(matched);
    }
  }
}

function matchedBy({ op, values }: LookupMatch): readonly Matched[] {
  return op === "any" || op === "absent" ? [{ op, value: "" }] : values.map((value) => ({ op, value }));
}

/** True where every key that `later` fits is one that `earlier` fits. */
function covers(earlier: Matched, later: Matched): boolean {
  if (later.op === "absent" || later.op === "any") return earlier.op === later.op;
  if (earlier.op === "contains") return later.value.includes(earlier.value);
  if (earlier.op === "starts_with") return later.op !== "contains" && later.value.startsWith(earlier.value);
  return earlier.op === "equals" && later.op === "equals" && earlier.value === later.value;
}

function unreachable(earlier: Matched, later: Matched): string {
  if (earlier.op === later.op && earlier.value === later.value) return later.value === "" ? `expected ${later.op} once, found it in a row before` : `expected each value once, found '${later.value}' in a row before`;
  return `expected no value that one before it covers, found '${later.value}' behind ${earlier.op} '${earlier.value}'`;
}

function checkColumn(table: LookupTable, column: string, violations: Violations): void {
  if (table.columns.indexOf(column) !== table.columns.lastIndexOf(column)) {
    violations.add(table.at, table.name, "duplicate", `expected each column once, found '${column}' twice`);
  }
  const kindOf = (row: LookupRow) => typeof row.columns[column];
  const filled = table.rows.filter((row) => row.columns[column] !== undefined);
  if (filled.length === 0) violations.add(table.at, table.name, "unused", `expected a value of '${column}' in some row, found none`);
  for (const row of filled.filter((each) => kindOf(each) !== kindOf(filled[0] ?? each))) {
    violations.add(row.at, `${table.name}.${column}`, "type", `expected a ${filled[0] ? kindOf(filled[0]) : ""} like in the rows before, found a ${kindOf(row)}`);
  }
}

function checkKeys({ at, keys }: LookupRow, table: LookupTable, violations: Violations): void {
  for (const key of keys.filter((each) => !table.columns.includes(each))) {
    violations.add(at, table.name, "unknown-lookup", `expected one of the columns ${table.columns.join(", ")}, found '${key}'`);
  }
}
