import type { FileContent } from "../lake.ts";
import { wellFormedJson } from "../staged-line.ts";
import { chunks, VALUES, type LakePlace } from "./lake-place.ts";

const FILES = "from_json(:files, 'array<struct<content_sha256: STRING, path: STRING>>')";

/**
 * The names that files' rows carry, in order. A content has one name for good, settled by the first who asks: its path or,
 * where other content has that, the path with the first 12 digits of the hash. A push that was cut off goes on under its
 * name, whatever the file is called by then, and two pushes of one file at once write the same rows.
 */
export async function sourceNames(place: LakePlace, files: readonly FileContent[]): Promise<string[]> {
  const known = await claimed(place, files);
  const missing = files.filter((file) => !known.has(file.sha256));
  for (const some of chunks(missing)) await claim(place, some);
  for (const { sha256 } of missing) place.fresh.add(sha256);
  const all = missing.length === 0 ? known : new Map([...known, ...(await claimed(place, missing))]);
  return files.map((file) => all.get(file.sha256)?.sourceName ?? file.path);
}

/** What is settled of a content. */
export interface Claim {
  readonly sourceName: string;
  /** Milliseconds since 1970; undefined where the file was never taken out. */
  readonly takenOutAt?: number;
}

/** What is settled, by hash. */
export async function claimed(place: LakePlace, files: readonly Pick<FileContent, "sha256">[]): Promise<Map<string, Claim>> {
  const claims = new Map<string, Claim>();
  for (const some of chunks(files)) {
    const sql = `SELECT content_sha256, source_name, unix_micros(taken_out_at) AS taken_out FROM ${place.claims} WHERE content_sha256 ${VALUES}`;
    for (const row of await place.session.execute(sql, { values: JSON.stringify(some.map(({ sha256 }) => sha256)) }, { what: "reading claims", repeat: "always" })) {
      const takenOut = row["taken_out"];
      const time = takenOut === null || takenOut === undefined ? {} : { takenOutAt: Math.ceil(Number(takenOut) / 1000) };
      claims.set(String(row["content_sha256"]), { sourceName: String(row["source_name"]), ...time });
    }
  }
  return claims;
}

/** Notes that files are being taken out: from then on what the ledger got before `at` does not count, whenever it gets there. */
export async function claimTakenOut(place: LakePlace, sourceNames: readonly string[], at: Date): Promise<void> {
  const sql = `MERGE INTO ${place.claims} t USING (SELECT explode(from_json(:values, 'array<string>')) AS name) s ON t.source_name = s.name
    WHEN MATCHED AND (t.taken_out_at IS NULL OR t.taken_out_at < CAST(:at AS TIMESTAMP)) THEN UPDATE SET taken_out_at = CAST(:at AS TIMESTAMP)`;
  await place.session.execute(sql, { values: JSON.stringify(sourceNames), at }, { what: "noting in claims what is taken out", repeat: "always" });
}

/** Two that claim one path at once conflict in Delta, and the second then sees the first's. */
async function claim(place: LakePlace, files: readonly FileContent[]): Promise<void> {
  const sql = `MERGE INTO ${place.claims} t USING (
      SELECT f.content_sha256, f.path, f.claimed_at,
        CASE WHEN f.turn > 1 OR c.source_name IS NOT NULL THEN concat(f.path, '#', left(f.content_sha256, 12)) ELSE f.path END AS source_name
      FROM (SELECT content_sha256, path, CAST(:at AS TIMESTAMP) AS claimed_at, row_number() OVER (PARTITION BY path ORDER BY content_sha256) AS turn
        FROM (SELECT content_sha256, min(path) AS path FROM (SELECT inline(${FILES})) GROUP BY content_sha256)) f
        LEFT JOIN ${place.claims} c ON c.source_name = f.path AND c.content_sha256 <> f.content_sha256
    ) s ON t.content_sha256 = s.content_sha256
    WHEN NOT MATCHED THEN INSERT (content_sha256, path, source_name, claimed_at) VALUES (s.content_sha256, s.path, s.source_name, s.claimed_at)`;
  const values = { files: wellFormedJson(files.map(({ sha256, path }) => ({ content_sha256: sha256, path }))), at: new Date() };
  await place.session.execute(sql, values, { what: "merge into claims", repeat: "always" });
}
