import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { quoteName, quoteText, type Session } from "@trailhouse/lakehouse/databricks";

const ROWS_PER_INSERT = 500;
const TABLE = (name: string): string => `spark_catalog.default.${quoteName(name)}`;

/**
 * What somebody would write who has only the driver: the records' texts, some hundred a statement, in INSERT … VALUES, without
 * mapping, checking or looking for duplicates. Gives the rows inserted.
 */
export async function insertValues(session: Session, table: string, files: readonly string[], most: number): Promise<number> {
  await session.execute(`CREATE TABLE ${TABLE(table)} (source_file STRING, position BIGINT, record STRING) USING DELTA`);
  const rows = files.flatMap((path) => recordsOf(path).map((record, index) => `(${quoteText(path)}, ${index + 1}, ${quoteText(JSON.stringify(record))})`)).slice(0, most);
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    await session.execute(`INSERT INTO ${TABLE(table)} VALUES ${rows.slice(start, start + ROWS_PER_INSERT).join(", ")}`);
  }
  return rows.length;
}

/** Spark reads the same packed files itself and keeps each record of IAM as one VARIANT; nothing is mapped or checked. Gives the rows. */
export async function readFilesInSpark(session: Session, table: string, folder: string): Promise<number> {
  await session.execute(`CREATE TABLE ${TABLE(table)} USING DELTA AS SELECT file, position, record FROM (
      SELECT file, position, record FROM (SELECT _metadata.file_path AS file, posexplode(try_variant_get(try_parse_json(value), '$.Records', 'array<variant>')) AS (position, record) FROM text.${quoteName(`file:${folder}`)})
    ) WHERE try_variant_get(record, '$.eventSource', 'string') = 'iam.amazonaws.com'`);
  const [row] = await session.execute(`SELECT count(*) AS n FROM ${TABLE(table)}`);
  return Number(row?.["n"]);
}

function recordsOf(path: string): unknown[] {
  const { Records } = JSON.parse(gunzipSync(readFileSync(path)).toString()) as { Records: Record<string, unknown>[] };
  return Records.filter((record) => record["eventSource"] === "iam.amazonaws.com");
}
