import { createStatements, deployedTables, TABLES } from "@trailhouse/lakehouse/databricks";
import { buildBundle, type BundleOptions, type PipelineParts } from "@trailhouse/pipeline";
import { describe, expect, it } from "vitest";
import { OPTIONS } from "./built-bundle.ts";
import { faultsOf, parsedStatements } from "./parsed-statements.ts";

/** Short queries, so that what stands around them is seen whole. */
const QUERIES = ["cloudtrail_bronze", "cloudtrail_records", "cloudtrail_silver", "quarantine", "reconciliation", ...TABLES.map(({ name }) => name)];
const PARTS: PipelineParts = {
  queries: Object.fromEntries(QUERIES.map((name) => [name, `-- @generated\nSELECT * FROM ${name === "reconciliation" ? "cloudtrail_files" : "STREAM before"}\n`])),
  expectations: [{ table: "account_change", name: "severity_id_enum", path: "severity_id", kind: "enum", what: "severity_id is one of 0, 1", condition: "(`severity_id` IS NULL OR `severity_id` IN (0, 1))" }],
};

const MADE_BY = "TBLPROPERTIES ('trailhouse.made_by' = 'pipeline')";

/** Each form that a statement has, by the file where it stands, as Databricks' language manual writes it. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  // CREATE STREAMING TABLE (pipelines); read_files table-valued function.
  cloudtrail_files: [`CREATE OR REFRESH STREAMING TABLE cloudtrail_files
COMMENT 'Every file that arrived'
${MADE_BY}
AS
SELECT
  _metadata.file_path AS _source_file,
  length AS bytes,
  modificationTime AS modified_at
FROM STREAM read_files('\${source_path}', format => 'binaryFile')`],
  // CREATE TEMPORARY VIEW (pipelines).
  cloudtrail_texts: [`CREATE TEMPORARY VIEW cloudtrail_texts
COMMENT 'Each new file as text'
AS
SELECT
  _metadata.file_path AS _source_file,
  value AS text
FROM STREAM read_files('\${source_path}', format => 'text', wholeText => true, ignoreCorruptFiles => true)`],
  cloudtrail_records: [`CREATE OR REFRESH STREAMING TABLE cloudtrail_records
COMMENT 'Every record, what is to be done with it, and its content without secrets'
${MADE_BY}
AS
SELECT * FROM STREAM before`],
  // CREATE MATERIALIZED VIEW (pipelines).
  reconciliation: [`CREATE OR REFRESH MATERIALIZED VIEW reconciliation
COMMENT 'For each file, what became of every record'
${MADE_BY}
AS
SELECT * FROM cloudtrail_files`],
  account_change: [
    `CREATE TEMPORARY VIEW account_change
COMMENT 'OCSF 1.4.0 Account Change [3001]: rows of new records'
AS
SELECT * FROM STREAM before`,
    `CREATE TEMPORARY VIEW account_change_in_order
AS
SELECT
  *,
  -unix_micros(_ingested_at) AS _time_sequence,
  concat(translate(hex(_source_file), '0123456789ABCDEF', 'FEDCBA9876543210'), 'G') AS _file_sequence,
  -_source_position AS _position_sequence
FROM STREAM account_change`,
    deployedAs("gold", "account_change", "CONSTRAINT `severity_id_enum` EXPECT ((`severity_id` IS NULL OR `severity_id` IN (0, 1)))"),
    // AUTO CDC INTO (pipelines).
    `CREATE FLOW account_change_first_copies AS AUTO CDC INTO \${gold_schema}.account_change
FROM STREAM(account_change_in_order)
KEYS (_row_key)
SEQUENCE BY STRUCT(_time_sequence, _file_sequence, _position_sequence)
COLUMNS * EXCEPT (_time_sequence, _file_sequence, _position_sequence)
STORED AS SCD TYPE 1`,
  ],
};

/** The table that `trailhouse deploy` creates, as a streaming table with another maker. */
function deployedAs(layer: string, name: string, ...constraints: readonly string[]): string {
  const target = { catalog: "c", silverSchema: "silver", goldSchema: "gold", controlSchema: "control", volume: "v" };
  const sql = createStatements(target, TABLES).find((each) => each.sql.startsWith(`CREATE TABLE IF NOT EXISTS \`c\`.\`${layer}\`.\`${name}\``))?.sql ?? "";
  const more = [...constraints, `CONSTRAINT \`${name}_pk\` PRIMARY KEY (\`_row_key\`)`].map((line) => `,\n  ${line}`).join("");
  return sql.replace(/^CREATE TABLE IF NOT EXISTS \S+/u, `CREATE OR REFRESH STREAMING TABLE \${${layer}_schema}.${name}`)
    .replace("\n)\nUSING DELTA\n", `${more}\n)\n`)
    .replace("'trailhouse.created' = 'true', ", "").replace(/\)$/u, ", 'trailhouse.made_by' = 'pipeline')");
}

const fileOf = (files: Readonly<Record<string, string>>, name: string): string => (files[`transformations/${name}.sql`] ?? "").replace(/^-- @generated[^\n]*\n/u, "").trim();
const build = (options: Partial<BundleOptions> = {}) => buildBundle({ ...OPTIONS, ...options }, PARTS);

describe("each form of statement", () => {
  const files = build();
  const parsed = parsedStatements(Object.fromEntries(Object.entries(FORMS).map(([name, texts]) => [name, texts.map((text) => `${text};\n`).join("\n").replaceAll(/\$\{(\w+_schema)\}/gu, "`$1`")])));

  it.each(Object.entries(FORMS))("is written as it should be: %s", (name, texts) => {
    expect(fileOf(files, name)).toBe(texts.map((text) => `${text};`).join("\n\n"));
  });

  it("is understood by sqlglot, as far as it has a grammar for it", () => {
    expect(Object.values(parsed).flatMap(faultsOf)).toEqual([]);
    expect(Object.values(parsed).flat().map(({ form, parts }) => [form, parts.map(({ what }) => what)])).toEqual([
      ["CREATE OR REFRESH STREAMING TABLE", ["columns and clauses", "query"]], ["CREATE TEMPORARY VIEW", ["columns and clauses", "query"]],
      ["CREATE OR REFRESH STREAMING TABLE", ["columns and clauses", "query"]], ["CREATE OR REFRESH MATERIALIZED VIEW", ["columns and clauses", "query"]],
      ["CREATE TEMPORARY VIEW", ["columns and clauses", "query"]], ["CREATE TEMPORARY VIEW", ["query"]],
      ["CREATE OR REFRESH STREAMING TABLE", ["expectation severity_id_enum", "columns and clauses"]], ["CREATE FLOW", ["sequence", "keys", "source"]],
    ]);
  });

  it("fails an update on request", () => {
    expect(fileOf(build({ expectations: "fail" }), "account_change")).toContain("EXPECT ((`severity_id` IS NULL OR `severity_id` IN (0, 1))) ON VIOLATION FAIL UPDATE,\n");
  });

  it("of quarantine has the columns of deploy's", () => {
    const wanted = deployedTables(TABLES).find(({ name }) => name === "quarantine")?.columns.map(({ name }) => name);
    expect([...fileOf(files, "quarantine").matchAll(/^ {2}`(\w+)` /gmu)].map(([, name]) => name)).toEqual(wanted);
  });
});

const BROKEN: readonly (readonly [what: string, sql: string, fault: string])[] = [
  ["a query that is none", "CREATE TEMPORARY VIEW v AS SELECT a FROM STREAM b WHERE;", "v query: "],
  ["a column without its type's end", "CREATE OR REFRESH STREAMING TABLE t (`a` ARRAY<STRING NOT NULL);", "t columns and clauses: "],
  ["an expectation that is none", "CREATE OR REFRESH STREAMING TABLE t (`a` INT, CONSTRAINT c EXPECT (a > ));", "t expectation c: "],
  ["a sequence that is none", "CREATE FLOW f AS AUTO CDC INTO t FROM STREAM s KEYS (k) SEQUENCE BY STRUCT(a, b) + STORED AS SCD TYPE 1;", "f sequence: "],
  ["a statement of no form", "CREATE LIVE TABLE t AS SELECT 1;", "form: no form of a pipeline's statement"],
  ["a statement without an end", "CREATE TEMPORARY VIEW v AS SELECT 1", "form: no semicolon ends it"],
];

describe("the parser finds", () => {
  const parsed = parsedStatements(Object.fromEntries(BROKEN.map(([what, sql]) => [what, sql])));

  it.each(BROKEN)("%s", (what, _sql, fault) => {
    expect(faultsOf(parsed[what] ?? []).join("\n")).toContain(fault);
  });
});
