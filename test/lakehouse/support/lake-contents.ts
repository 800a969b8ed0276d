import { TABLES, type Lake, type LakeRow, type LakeValue } from "@trailhouse/lakehouse";
import type { CatalogTarget } from "@trailhouse/lakehouse/databricks";

/** Names that stand for when something was written, which differs from lake to lake. */
const TIMES = new Set(["_ingested_at"]);

/** Every silver and gold row by its key, own columns but times included. */
export async function rowsByKey(lake: Lake): Promise<Map<string, LakeRow>> {
  const rows = new Map<string, LakeRow>();
  for (const table of TABLES) {
    const name = `${table.layer}.${table.name}`;
    for await (const row of lake.readRows(name, { ownColumns: true })) {
      const key = `${name} ${row["_row_key"] as string}`;
      if (rows.has(key)) throw new Error(`${key} stands there twice`);
      rows.set(key, Object.fromEntries(Object.entries(row).filter(([column]) => !TIMES.has(column))));
    }
  }
  return rows;
}

const FILE_COLUMNS = "content_sha256, path, source_name, bytes, records_read, records_selected, new_rows, duplicate_rows, gold_rows, invalid_rows, mapping_version";
const QUARANTINE_COLUMNS = "source_file, source_position, stage, reason, row_key, detail, text";

/** The ledger and quarantine in an order of their own, as text. `target`: of a lake in the catalog. */
export async function controlRows(lake: Lake, target?: CatalogTarget): Promise<{ ledger: string[]; quarantine: string[] }> {
  const schema = target === undefined ? "trailhouse" : `${target.catalog}.${target.controlSchema}`;
  const json = (column: string) => (target === undefined ? column : `to_json(${column})`);
  return {
    ledger: await lines(lake, `SELECT ${FILE_COLUMNS}, ${["filtered", "rejected", "fallback"].map(json).join(", ")} FROM ${schema}.files`),
    quarantine: await lines(lake, `SELECT ${QUARANTINE_COLUMNS}, ${json("findings")} FROM ${schema}.quarantine`),
  };
}

async function lines(lake: Lake, sql: string): Promise<string[]> {
  const found: string[] = [];
  for await (const row of (await lake.query(sql)).rows) found.push(JSON.stringify(row.map((value) => ordered(parsed(value)))));
  return found.sort();
}

/** JSON columns come as text from one engine and as values from the other. */
function parsed(value: LakeValue): LakeValue {
  if (typeof value !== "string" || !/^[{[]/.test(value)) return value;
  try {
    return JSON.parse(value) as LakeValue;
  } catch {
    return value;
  }
}

function ordered(value: LakeValue): LakeValue {
  if (Array.isArray(value)) return value.map((item: LakeValue) => ordered(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as LakeRow).map(([name, member]) => [name, ordered(member)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
