import { LakeBatchError } from "../lake-errors.ts";
import type { Replacement, ReplaceResult } from "../lake.ts";
import { QUARANTINE_COLUMNS } from "./control-tables.ts";
import type { Session } from "./session.ts";
import { literal } from "./sql-text.ts";
import { stagedScan } from "./staged-scan.ts";
import { stagedTables, type LakeTable, type StagedTable } from "./tables-of-lake.ts";

/** What a row keeps when it is made again. */
const KEPT = ["_source_file", "_source_position", "_ingested_at"];

/**
 * Puts made-again rows in place of the old ones; to be called inside a transaction. A row may change its table, and a
 * gold row may move into quarantine or out of it; the ledger's gold and invalid counts follow.
 */
export async function replaceRows(session: Session, tables: readonly LakeTable[], replacement: Replacement): Promise<ReplaceResult> {
  const staged = stagedTables(tables, replacement.rows);
  await listKeys(session, staged.filter(({ table }) => table.layer === "silver"));
  await findOld(session, tables);
  await countGold(session, tables, "replace_gold_before");
  await removeOld(session, tables);
  const added: Record<string, number> = Object.fromEntries(tables.map((table) => [table.name, 0]));
  for (const { table, files } of staged) added[table.name] = await insertNew(session, table, files);
  const invalid = await insertQuarantine(session, replacement);
  await checkSums(session, added, invalid);
  await countGold(session, tables, "replace_gold_after");
  await updateLedger(session);
  const replaced = await count(session, "FROM replace_old");
  await session.run(...["keys", "old", "gold_before", "gold_after"].map((name) => `DROP TABLE temp.replace_${name}`));
  return { replaced, tables: added, invalid };
}

async function listKeys(session: Session, staged: readonly StagedTable[]): Promise<void> {
  const scans = staged.map(({ table, files }) => `SELECT _row_key AS row_key, ${table.time} AS event_time FROM ${stagedScan(files, { _row_key: "VARCHAR", [table.timeColumn]: "TIMESTAMP" })}`);
  await session.run(`CREATE TEMP TABLE replace_keys AS ${[...scans, "SELECT '' AS row_key, TIMESTAMP 'epoch' AS event_time WHERE false"].join(" UNION ALL ")}`);
  const twice = (await session.rows("SELECT row_key FROM replace_keys GROUP BY row_key HAVING count(*) > 1 LIMIT 1"))[0];
  if (twice) throw new LakeBatchError(`The replacement has two silver rows with the key ${String(twice["row_key"])}. Stage one row a key.`);
}

/** Looks within the rows' time span first, then everywhere: another mapping may have read a time otherwise. */
async function findOld(session: Session, tables: readonly LakeTable[]): Promise<void> {
  const span = (await session.rows("SELECT min(event_time)::VARCHAR AS low, max(event_time)::VARCHAR AS high FROM replace_keys"))[0];
  const [low, high] = [span?.["low"], span?.["high"]].map((at) => `TIMESTAMP ${literal(String(at ?? "epoch"))}`);
  await session.run(`CREATE TEMP TABLE replace_old AS ${oldRows(tables, (table) => `${table.time} BETWEEN ${low ?? ""} AND ${high ?? ""}`, "replace_keys")}`);
  const missing = "FROM replace_keys ANTI JOIN replace_old USING (row_key)";
  if ((await count(session, missing)) === 0) return;
  await session.run(`INSERT INTO replace_old ${oldRows(tables, () => "true", "(SELECT row_key FROM replace_keys ANTI JOIN replace_old USING (row_key))")}`);
  const stranger = (await session.rows(`SELECT row_key ${missing} LIMIT 1`))[0];
  if (stranger) throw new LakeBatchError(`The replacement has the row key ${String(stranger["row_key"])}, which no silver table holds. Replace only rows that the lake gave as outdated.`);
}

function oldRows(tables: readonly LakeTable[], where: (table: LakeTable) => string, keys: string): string {
  const silver = tables.filter((table) => table.layer === "silver");
  return silver.map((table) => `SELECT _row_key AS row_key, _source_file, _source_position, _ingested_at FROM ${table.sql} WHERE ${where(table)} AND _row_key IN (SELECT row_key FROM ${keys})`).join(" UNION ALL ");
}

/** Silver and gold rows of one key share `_ingested_at`, so its span finds both without reading everything. */
async function ingestSpan(session: Session): Promise<string> {
  const span = (await session.rows("SELECT min(_ingested_at)::VARCHAR AS low, max(_ingested_at)::VARCHAR AS high FROM replace_old"))[0];
  const [low, high] = [span?.["low"], span?.["high"]].map((at) => `TIMESTAMP ${literal(String(at ?? "epoch"))}`);
  return `_ingested_at BETWEEN ${low ?? ""} AND ${high ?? ""} AND _row_key IN (SELECT row_key FROM replace_old)`;
}

async function countGold(session: Session, tables: readonly LakeTable[], into: string): Promise<void> {
  const where = await ingestSpan(session);
  const gold = tables.filter((table) => table.layer === "gold").map((table) => `SELECT _source_file FROM ${table.sql} WHERE ${where}`);
  await session.run(`CREATE TEMP TABLE ${into} AS SELECT _source_file AS source_file, count(*) AS n FROM (${gold.join(" UNION ALL ")}) GROUP BY ALL`);
}

async function removeOld(session: Session, tables: readonly LakeTable[]): Promise<void> {
  const where = await ingestSpan(session);
  await session.run(...tables.map((table) => `DELETE FROM ${table.sql} WHERE ${where}`));
  await session.run("DELETE FROM trailhouse.quarantine WHERE stage = 'gold' AND row_key IN (SELECT row_key FROM replace_old)");
}

async function insertNew(session: Session, table: LakeTable, files: StagedTable["files"]): Promise<number> {
  const types = Object.fromEntries(Object.entries(table.types).filter(([name]) => !KEPT.includes(name)));
  const rows = await session.rows(`INSERT INTO ${table.sql} BY NAME SELECT s.*, ${KEPT.map((name) => `o.${name}`).join(", ")}
    FROM ${stagedScan(files, types)} s JOIN replace_old o ON s._row_key = o.row_key`);
  return Number(rows[0]?.["Count"] ?? 0);
}

async function insertQuarantine(session: Session, replacement: Replacement): Promise<number> {
  if (replacement.quarantine.length === 0) return 0;
  const rows = await session.rows(`INSERT INTO trailhouse.quarantine BY NAME
    SELECT q.* REPLACE (o._source_file AS source_file, o._source_position AS source_position), o._ingested_at AS ingested_at
    FROM ${stagedScan(replacement.quarantine, QUARANTINE_COLUMNS)} q JOIN replace_old o ON q.row_key = o.row_key WHERE q.stage = 'gold'`);
  return Number(rows[0]?.["Count"] ?? 0);
}

async function checkSums(session: Session, added: Readonly<Record<string, number>>, invalid: number): Promise<void> {
  const keys = await count(session, "FROM replace_keys");
  const layer = (prefix: string) => Object.entries(added).reduce((total, [name, rows]) => (name.startsWith(prefix) ? total + rows : total), 0);
  const sides = [["silver rows", layer("silver.")], ["gold rows + invalid", layer("gold.") + invalid], ["old rows", await count(session, "FROM replace_old")]] as const;
  const wrong = sides.find(([, rows]) => rows !== keys);
  if (wrong) throw new LakeBatchError(`The replacement's sums do not agree: ${keys} keys, but ${wrong[1]} ${wrong[0]}. Nothing was replaced. Stage one silver row a key, and one gold row or one quarantine row.`);
}

async function updateLedger(session: Session): Promise<void> {
  await session.run(`UPDATE trailhouse.files SET gold_rows = gold_rows + d.n, invalid_rows = invalid_rows - d.n FROM (
      SELECT source_file, sum(n)::BIGINT AS n FROM (FROM replace_gold_after UNION ALL SELECT source_file, -n FROM replace_gold_before) GROUP BY source_file HAVING sum(n) <> 0
    ) d WHERE source_name = d.source_file`);
}

async function count(session: Session, from: string): Promise<number> {
  return Number((await session.rows(`SELECT count(*) AS n ${from}`))[0]?.["n"] ?? 0);
}
