import type { Table } from "../table-model.ts";
import { column, struct, table, TABLES } from "./sample-lake.ts";

/** The tables of a later Trailhouse: one nested member and one column more. */
export function upgradedTables(): Table[] {
  return TABLES.map((each) => (each.layer === "gold" && each.name === "logins" ? grown(each) : each));
}

function grown(old: Table): Table {
  const columns = old.columns.filter((each) => !each.name.startsWith("_") && each.name !== old.timeColumn);
  const members = columns.map((each) => (each.name === "api" ? column("api", struct(column("data", "json"), column("operation", "string"))) : each));
  return table(old.layer, old.name, old.timeColumn, [...members, column("added", "long")]);
}
