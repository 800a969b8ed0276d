import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtBundle, OPTIONS } from "./built-bundle.ts";
import { rowsInDuckdb } from "./in-duckdb.ts";

const databricks = (await builtBundle())["transformations/aws_cloudtrail_account_change.sql"] ?? "";
const spark = (await builtBundle({ ...OPTIONS, engine: "spark", storage: "file:///checkpoints" }))["merge.sql"] ?? "";

function found(text: string, pattern: RegExp): string {
  const [, part] = pattern.exec(text) ?? [];
  if (part === undefined) throw new Error(`expected ${String(pattern)}, found none in ${text.slice(0, 2000)}`);
  return part;
}

const columns = found(databricks, /SELECT\n {2}\*,\n([\s\S]*?)\nFROM STREAM aws_cloudtrail_account_change;/u);
const sequence = found(databricks, /SEQUENCE BY (STRUCT\(.*\))\n/u).replace("STRUCT", "ROW");
const order = found(spark, /PARTITION BY _row_key ORDER BY ([\w, ]+)\)/u);

const copy = fc.record({
  key: fc.constantFrom("a", "b"),
  at: fc.integer({ min: 0, max: 2 }),
  // Names that begin alike, and characters beyond those of two bytes.
  file: fc.array(fc.constantFrom("", "a", "b", "/", ".", "0", "F", "é", "東", "😀", "\u{10ffff}"), { maxLength: 4 }).map((parts) => `s3://${parts.join("")}`),
  position: fc.integer({ min: 1, max: 12 }),
});
type Copy = typeof copy extends fc.Arbitrary<infer Value> ? Value : never;

const sameRow = (one: Copy, other: Copy): boolean => JSON.stringify(one) === JSON.stringify(other);
const rowText = ({ key, at, file, position }: Copy): string => `('${key}', TIMESTAMP '2026-01-01 00:00:0${at}', '${file}', ${position})`;

/** By the rule: the earliest, of one batch the first by the bytes of the file's name, then by position. */
function firsts(copies: readonly Copy[]): readonly string[] {
  const bytes = ({ file }: Copy): Buffer => Buffer.from(file);
  const ordered = copies.toSorted((one, other) => one.at - other.at || Buffer.compare(bytes(one), bytes(other)) || one.position - other.position);
  return ["a", "b"].flatMap((key) => ordered.filter((each) => each.key === key).slice(0, 1)).map(({ key, file, position }) => `${key} ${file} ${position}`);
}

/** The row of each key that each order puts first. */
async function kept(copies: readonly Copy[], orders: readonly string[]): Promise<readonly (readonly string[])[]> {
  const firstBy = (by: string, turn: number): string => `SELECT ${turn} AS rule, _row_key, _source_file, _source_position FROM (SELECT *, row_number() OVER (PARTITION BY _row_key ORDER BY ${by}) AS turn FROM (SELECT *, ${columns} FROM copies)) WHERE turn = 1`;
  const rows = await rowsInDuckdb([
    `CREATE TABLE copies AS SELECT * FROM (VALUES ${copies.map(rowText).join(", ")}) AS t(_row_key, _ingested_at, _source_file, _source_position)`,
    `${orders.map(firstBy).join(" UNION ALL ")} ORDER BY rule, _row_key`,
  ]);
  return orders.map((_, at) => rows.filter((row) => row["rule"] === at).map((row) => `${String(row["_row_key"])} ${String(row["_source_file"])} ${String(row["_source_position"])}`));
}

describe("of several copies of a record both engines keep the first", () => {
  it("whichever order they come in", async () => {
    const arrivals = fc.uniqueArray(copy, { minLength: 1, maxLength: 40, comparator: sameRow });
    await fc.assert(fc.asyncProperty(arrivals, async (copies) => {
      expect(await kept(copies, [`${sequence} DESC`, order])).toEqual([firsts(copies), firsts(copies)]);
    }), { numRuns: 25 });
  });
});
