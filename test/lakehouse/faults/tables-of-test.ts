import { TABLES } from "@trailhouse/lakehouse";
import { CONTROL_TABLES, createStatements, deployedTables, tableName, type CatalogTarget, type DeployedTable } from "@trailhouse/lakehouse/databricks";
import type { StandIn } from "../stand-in/stand-in.ts";

export const TARGET: CatalogTarget = { catalog: "company", silverSchema: "silver", goldSchema: "gold", controlSchema: "control", volume: "staging" };

/** Two silver tables and their gold ones: enough for every kind of statement. */
export const FEW_TABLES = TABLES.filter(({ name, pair }) => [name, pair].some((each) => each === "account_change" || each === "user_access_management"));

const deployed = deployedTables(FEW_TABLES);

export async function deployTo({ tables }: StandIn): Promise<void> {

  for (const statement of createStatements(TARGET, FEW_TABLES)) if (!statement.databricksOnly) await tables.execute(statement.sql);
}

function nameInDuckDb(table: DeployedTable): string {
  return tableName(TARGET, table).replaceAll("`", '"');
}

/** Every table's rows as text, but for when they were written. */
export async function contents({ tables }: StandIn): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of deployed) {
    const times = table.columns.map(({ name }) => name).filter((name) => /^_?(ingested|claimed|taken_out)_at$/.test(name));
    const { rows } = await tables.query(`SELECT CAST(r AS VARCHAR) FROM (SELECT * EXCLUDE (${times.join(", ")}) FROM ${nameInDuckDb(table)}) r ORDER BY 1`);
    found[`${table.layer}.${table.name}`] = rows.map(([row]) => String(row));
  }
  return found;
}

export async function clear({ tables }: StandIn): Promise<void> {
  for (const table of deployed) await tables.query(`DELETE FROM ${nameInDuckDb(table)}`);
}

/** What must hold whoever pushed what first: each event once, with its gold row or its finding, and a ledger that the tables agree with. */
export async function contradictions({ tables }: StandIn): Promise<string[]> {
  const all = (layer: string) => deployed.filter((table) => table.layer === layer).map((table) => `SELECT _row_key, _source_file, _source_position FROM ${nameInDuckDb(table)}`).join(" UNION ALL ");
  const [ledger = "", quarantine = ""] = CONTROL_TABLES.map(nameInDuckDb);
  const invalid = `SELECT row_key, source_file, source_position FROM ${quarantine} WHERE stage = 'gold'`;
  const checks = {
    "an event twice in silver": `SELECT _row_key FROM (${all("silver")}) GROUP BY ALL HAVING count(*) > 1`,
    "a silver row with neither gold row nor finding, or the reverse": `((${all("silver")}) EXCEPT ALL (${all("gold")} UNION ALL ${invalid})) UNION ALL ((${all("gold")} UNION ALL ${invalid}) EXCEPT ALL (${all("silver")}))`,
    "a file in the ledger twice": `SELECT content_sha256 FROM ${ledger} GROUP BY ALL HAVING count(*) > 1`,
    "a record in quarantine twice": `SELECT source_file, source_position, stage FROM ${quarantine} GROUP BY ALL HAVING count(*) > 1`,
    "sums of a file that its rows do not have": `SELECT source_name, new_rows, gold_rows, invalid_rows, records_selected - duplicate_rows FROM ${ledger} EXCEPT SELECT l.source_name, (SELECT count(*) FROM (${all("silver")}) WHERE _source_file = l.source_name), (SELECT count(*) FROM (${all("gold")}) WHERE _source_file = l.source_name), (SELECT count(*) FROM (${invalid}) WHERE source_file = l.source_name), new_rows FROM ${ledger} l`,
  };
  const found: string[] = [];
  for (const [what, sql] of Object.entries(checks)) {
    for (const row of (await tables.query(sql)).rows) found.push(`${what}: ${row.map(String).join(" ")}`);
  }
  return found;
}
