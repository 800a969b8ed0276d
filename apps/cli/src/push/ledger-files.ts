import type { BatchFile, Lake, LakeRow, LakeValue, Tally } from "@trailhouse/lakehouse";

/** A file of a lake's ledger. `sourceName` is the lake's own. */
export type LedgerFile = BatchFile & { readonly taken: NonNullable<BatchFile["taken"]>; readonly newRows: number };

const COLUMNS = [
  "content_sha256", "path", "source_name", "bytes", "records_read", "records_selected", "filtered", "rejected", "fallback",
  "new_rows", "duplicate_rows", "mapping_version",
];

/** Every file that a lake has taken in, in the order in which it took them, and how many there are. */
export async function ledgerFiles(lake: Lake): Promise<{ readonly count: number; readonly files: AsyncIterable<LedgerFile> }> {
  let count = 0;
  for await (const [counted] of (await lake.query("SELECT count(*) FROM trailhouse.files")).rows) count = Number(counted);
  return { count, files: readFiles(lake) };
}

async function* readFiles(lake: Lake): AsyncGenerator<LedgerFile> {
  const { columns, rows } = await lake.query(`SELECT ${COLUMNS.join(", ")} FROM trailhouse.files ORDER BY ingested_at, rowid`);
  for await (const row of rows) yield toFile(Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}

function toFile(row: LakeRow): LedgerFile {
  const text = (name: string): string => textIn(row, name);
  const number = (name: string): number => Number(row[name]);
  return {
    sha256: text("content_sha256"), path: text("path"), sourceName: text("source_name"), bytes: number("bytes"),
    recordsRead: number("records_read"), recordsSelected: number("records_selected"),
    filtered: toTally(row["filtered"]), rejected: toTally(row["rejected"]), fallback: toTally(row["fallback"]),
    newRows: number("new_rows"),
    taken: { duplicates: number("duplicate_rows"), mappingVersion: text("mapping_version") },
  };
}

/** A column's text; empty where it holds none. */
export function textIn(row: LakeRow, name: string): string {
  const value = row[name];
  return typeof value === "string" ? value : "";
}

function toTally(value: LakeValue | undefined): Tally {
  return (value ?? {}) as Tally;
}
