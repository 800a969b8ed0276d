import { LakeBatchError } from "../lake-errors.ts";
import type { Batch, BatchFile, FileContent, FileResult } from "../lake.ts";
import { refuseRepeats } from "../refuse-repeats.ts";
import { wellFormedJson } from "../staged-line.ts";
import type { Session } from "./session.ts";
import { literal } from "./sql-text.ts";

const PER_STATEMENT = 500;

/** Small reads of the ledger: by the working connection, or by one that does not wait for a transaction. */
export type LedgerReader = Pick<Session, "rows">;

/** Those of the hashes that the ledger holds. */
export async function knownFiles(session: LedgerReader, sha256s: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const some of chunks(sha256s)) {
    const rows = await session.rows(`SELECT content_sha256 FROM trailhouse.files WHERE content_sha256 IN (${some.map(literal).join(", ")})`);
    for (const row of rows) known.add(String(row["content_sha256"]));
  }
  return known;
}

/** For each file a name that no other content has: the path, else with the hash's first 12 digits, else with all of it. */
export async function sourceNamesFor(session: LedgerReader, files: readonly FileContent[]): Promise<string[]> {
  const names: string[] = [];
  for (const some of chunks(files)) {
    const taken = await takenNames(session, some);
    names.push(...some.map((file) => candidates(file).find((name) => !taken.has(`${name}\0${file.sha256}`)) ?? `${file.path}#${file.sha256}`));
  }
  return names;
}

function candidates({ path, sha256 }: FileContent): string[] {
  return [path, `${path}#${sha256.slice(0, 12)}`];
}

/** Of the files' candidates those that other content has, as name, NUL and the file's hash. */
async function takenNames(session: LedgerReader, files: readonly FileContent[]): Promise<Set<string>> {
  const values = files.flatMap((file) => candidates(file).map((name) => `(${literal(name)}, ${literal(file.sha256)})`));
  const rows = await session.rows(
    `SELECT DISTINCT b.name, b.sha FROM (VALUES ${values.join(", ")}) b(name, sha) JOIN trailhouse.files f ON f.source_name = b.name AND f.content_sha256 <> b.sha`,
  );
  return new Set(rows.map((row) => `${String(row["name"])}\0${String(row["sha"])}`));
}

/** Refuses files that stand twice in the batch, or in the ledger already, or under a name that is taken. */
export async function checkFiles(session: Session, batch: Batch): Promise<void> {
  refuseRepeats(batch);
  const known = batch.reingest === true ? new Set<string>() : await knownFiles(session, batch.files.map((file) => file.sha256));
  const again = batch.files.find((file) => known.has(file.sha256));
  if (again) throw new LakeBatchError(`${again.path} is in the lake already (SHA-256 ${again.sha256}). Leave it out, or commit it with reingest.`);
  for (const some of chunks(batch.files)) await refuseTakenNames(session, some);
}

async function refuseTakenNames(session: Session, files: readonly BatchFile[]): Promise<void> {
  const values = files.map((file) => `(${literal(file.sourceName)}, ${literal(file.sha256)})`);
  const taken = await session.rows(
    `SELECT b.name, f.path FROM (VALUES ${values.join(", ")}) b(name, sha) JOIN trailhouse.files f ON f.source_name = b.name AND f.content_sha256 <> b.sha LIMIT 1`,
  );
  const first = taken[0];
  if (first) throw new LakeBatchError(`The source name ${String(first["name"])} belongs to other content in the lake. Ask sourceNameFor before staging.`);
}

/** Writes the files' entries. */
export async function writeLedger(session: Session, files: readonly BatchFile[], results: readonly FileResult[], entry: { mappingVersion: string; at: string }): Promise<void> {
  const rows = files.map((file, index) => ledgerRow(file, results[index], entry));
  for (const some of chunks(rows)) await session.run(`INSERT INTO trailhouse.files VALUES ${some.join(", ")}`);
}

/** In the order of the table's columns. */
function ledgerRow(file: BatchFile, result: FileResult | undefined, entry: { mappingVersion: string; at: string }): string {
  const names = [file.sha256, file.path, file.sourceName].map(literal);
  const read = [file.bytes, file.recordsRead, file.recordsSelected];
  const tallies = [file.filtered, file.rejected].map((tally) => literal(wellFormedJson(tally)));
  const rows = [result?.new ?? 0, result?.duplicate ?? 0, result?.gold ?? 0, result?.invalid ?? 0];
  return `(${[...names, ...read, ...tallies, ...rows, literal(wellFormedJson(file.fallback)), literal(file.taken?.mappingVersion ?? entry.mappingVersion), entry.at].join(", ")})`;
}

export function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += PER_STATEMENT) yield items.slice(start, start + PER_STATEMENT);
}
