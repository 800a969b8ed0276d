import assert from "node:assert/strict";
import { MAPPING_VERSION } from "@trailhouse/core";
import { openDuckDbLake, TABLES, type Lake } from "@trailhouse/lakehouse";
import { OCSF_VERSION } from "@trailhouse/ocsf";

const OWN = "_mapping_version, _source_file, _source_position, _ingested_at";
const NAMES = TABLES.map(({ layer, name }) => `${layer}.${name}`);

async function withLake<T>(file: string, work: (lake: Lake) => Promise<T>): Promise<T> {
  const lake = await openDuckDbLake(file, { tables: TABLES, mappingVersion: MAPPING_VERSION, ocsfVersion: OCSF_VERSION, createdBy: "promises", readOnly: true, threads: 1 });
  try {
    return await work(lake);
  } finally {
    await lake.close();
  }
}

async function rowsOf(lake: Lake, sql: string): Promise<readonly (readonly unknown[])[]> {
  const rows: (readonly unknown[])[] = [];
  for await (const row of (await lake.query(sql)).rows) rows.push(row);
  return rows;
}

/** Rows that one lake has and the other has not, as often as it has them; our own columns aside, the row key included. */
export async function assertSameTables(one: string, other: string): Promise<void> {
  const differing = await withLake(one, async (lake) => {
    await rowsOf(lake, `ATTACH '${other}' AS other (READ_ONLY)`);
    const sides = NAMES.flatMap((name) => [minus(name, `lake.${name}`, `other.${name}`, "only in the first lake"), minus(name, `other.${name}`, `lake.${name}`, "only in the second lake")]);
    return await rowsOf(lake, sides.join(" UNION ALL "));
  });
  assert.deepEqual(differing, [], "the tables are the same");
}

function minus(name: string, left: string, right: string, where: string): string {
  return `SELECT '${name}' AS in_table, '${where}' AS found, _row_key FROM (SELECT * EXCLUDE (${OWN}) FROM ${left} EXCEPT ALL SELECT * EXCLUDE (${OWN}) FROM ${right})`;
}

/** Sums of a lake's ledger, of whose files each is counted as often as the ledger has it, and the rows of its tables. */
export interface LakeSums {
  readonly read: number;
  readonly selected: number;
  readonly filtered: number;
  readonly rejected: number;
  readonly new: number;
  readonly duplicate: number;
  readonly gold: number;
  readonly invalid: number;
  readonly silverRows: number;
  readonly goldRows: number;
  readonly readQuarantine: number;
}

const tally = (column: string): string => `coalesce(sum(list_sum(list_transform(json_keys(${column}), key -> (${column}->>key)::BIGINT))), 0)::BIGINT`;
const countOf = (layer: string): string => NAMES.filter((name) => name.startsWith(layer)).map((name) => `(SELECT count(*) FROM ${name})`).join(" + ");
const SUMS = `SELECT coalesce(sum(records_read), 0)::BIGINT, coalesce(sum(records_selected), 0)::BIGINT, ${tally("filtered")}, ${tally("rejected")},
  coalesce(sum(new_rows), 0)::BIGINT, coalesce(sum(duplicate_rows), 0)::BIGINT, coalesce(sum(gold_rows), 0)::BIGINT, coalesce(sum(invalid_rows), 0)::BIGINT,
  ${countOf("silver.")}, ${countOf("gold.")}, (SELECT count(*) FROM trailhouse.quarantine WHERE stage = 'read') FROM trailhouse.files`;

/** What a lake's ledger and its tables say; checked to agree. */
export async function agreeingSums(file: string): Promise<LakeSums> {
  const [row = []] = await withLake(file, (lake) => rowsOf(lake, SUMS));
  const [read = 0, selected = 0, filtered = 0, rejected = 0, fresh = 0, duplicate = 0, gold = 0, invalid = 0, silverRows = 0, goldRows = 0, readQuarantine = 0] = row.map(Number);
  assert.equal(read, selected + filtered + rejected, "ledger: read = selected + filtered + rejected");
  assert.equal(selected, fresh + duplicate, "ledger: selected = new + duplicate");
  assert.equal(fresh, silverRows, "new = silver rows");
  assert.equal(fresh, gold + invalid, "new = gold + invalid");
  assert.equal(gold, goldRows, "gold = gold rows");
  assert.equal(rejected, readQuarantine, "rejected = rows of stage read in the quarantine");
  return { read, selected, filtered, rejected, new: fresh, duplicate, gold, invalid, silverRows, goldRows, readQuarantine };
}

/** Every gold event of a lake, by row key. */
export async function goldOf(file: string): Promise<ReadonlyMap<string, unknown>> {
  return await withLake(file, async (lake) => {
    const events = new Map<string, unknown>();
    for (const name of NAMES.filter((each) => each.startsWith("gold."))) {
      for await (const { _row_key, ...row } of lake.readRows(name, { ownColumns: true })) {
        events.set(_row_key as string, Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith("_"))));
      }
    }
    return events;
  });
}
