import type { BatchFile, FileResult } from "../lake.ts";
import { wellFormedJson } from "../staged-line.ts";
import { chunks, VALUES, type LakePlace } from "./lake-place.ts";

/**
 * The ledger's entries that count. One that was written before its file was taken out does not: the statement of a push that
 * was killed may still wait in the warehouse, and act when the file's rows are gone or are there anew with other sums.
 */
export function countingEntries(place: Pick<LakePlace, "files" | "claims">): string {
  return `(SELECT e.content_sha256, e.source_name, e.ingested_at FROM ${place.files} e LEFT ANTI JOIN ${place.claims} c ON c.content_sha256 = e.content_sha256 AND c.taken_out_at > e.ingested_at)`;
}

/** Those of the hashes that the ledger holds. */
export async function knownFiles(place: LakePlace, sha256s: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const some of chunks(sha256s)) {
    const rows = await place.session.execute(`SELECT l.content_sha256 FROM ${countingEntries(place)} l WHERE l.content_sha256 ${VALUES}`, { values: JSON.stringify(some) }, { what: "reading the ledger", repeat: "always" });
    for (const row of rows) known.add(String(row["content_sha256"]));
  }
  return known;
}

const NUMBERS = ["bytes", "records_read", "records_selected", "new_rows", "duplicate_rows", "gold_rows", "invalid_rows"];
const TALLIES = ["filtered", "rejected", "fallback"];
const TEXTS = ["content_sha256", "path", "source_name", "mapping_version"];
const ROW = [...TEXTS, ...TALLIES].map((name) => `${name}: STRING`).concat(NUMBERS.map((name) => `${name}: BIGINT`)).join(", ");

/** Writes the files' entries, each once, whoever comes first; over one that does not count, and none that would not count. */
export async function writeLedger(place: LakePlace, files: readonly BatchFile[], results: readonly FileResult[], at: Date): Promise<void> {
  const columns = [...TEXTS, ...TALLIES, ...NUMBERS];
  const values = [...TEXTS.map((name) => `s.${name}`), ...TALLIES.map((name) => `parse_json(s.${name})`), ...NUMBERS.map((name) => `s.${name}`)];
  const updated = columns.map((name, index) => `${name} = ${values[index] ?? ""}`);
  const sql = `MERGE INTO ${place.files} t USING (SELECT f.*, c.taken_out_at FROM (SELECT inline(from_json(:files, 'array<struct<${ROW}>>'))) f
      LEFT JOIN ${place.claims} c ON c.content_sha256 = f.content_sha256 WHERE c.taken_out_at IS NULL OR c.taken_out_at <= CAST(:at AS TIMESTAMP)) s ON t.content_sha256 = s.content_sha256
    WHEN MATCHED AND t.ingested_at < s.taken_out_at THEN UPDATE SET ${updated.join(", ")}, ingested_at = CAST(:at AS TIMESTAMP)
    WHEN NOT MATCHED THEN INSERT (${columns.join(", ")}, ingested_at) VALUES (${values.join(", ")}, CAST(:at AS TIMESTAMP))`;
  const rows = files.map((file, index) => ledgerRow(place, file, results[index]));
  for (const some of chunks(rows)) await place.session.execute(sql, { files: wellFormedJson(some), at }, { what: "merge into the ledger", repeat: "always" });
}

/**
 * Those of the hashes whose entry is the one written at that time. Of two that push a file at once, one writes its entry, and
 * the file's rows stand in that one's report only.
 */
export async function entriesWritten(place: LakePlace, sha256s: readonly string[], at: Date): Promise<Set<string>> {
  const own = new Set<string>();
  for (const some of chunks(sha256s)) {
    const sql = `SELECT content_sha256 FROM ${place.files} WHERE ingested_at = CAST(:at AS TIMESTAMP) AND content_sha256 ${VALUES}`;
    for (const row of await place.session.execute(sql, { values: JSON.stringify(some), at }, { what: "reading the ledger's new entries", repeat: "always" })) own.add(String(row["content_sha256"]));
  }
  return own;
}

function ledgerRow(place: LakePlace, file: BatchFile, result: FileResult | undefined): object {
  return {
    content_sha256: file.sha256, path: file.path, source_name: file.sourceName, mapping_version: file.taken?.mappingVersion ?? place.mappingVersion,
    filtered: wellFormedJson(file.filtered), rejected: wellFormedJson(file.rejected), fallback: wellFormedJson(file.fallback),
    bytes: file.bytes, records_read: file.recordsRead, records_selected: file.recordsSelected,
    new_rows: result?.new ?? 0, duplicate_rows: result?.duplicate ?? 0, gold_rows: result?.gold ?? 0, invalid_rows: result?.invalid ?? 0,
  };
}
