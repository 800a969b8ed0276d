import { CONTROL_TABLES, compareCatalog, createStatements, deployedTables, dropStatements, quoteName, quoteText, TABLES } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, ExistingCatalog, ExistingTable } from "@trailhouse/lakehouse/databricks";
import fc from "fast-check";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const PYTHON = execFileSync("bash", ["scripts/python-venv.sh", "sqlglot", "test/lakehouse/sqlglot.requirements.txt"], { cwd: ROOT, encoding: "utf8" }).trim();

interface Parsed {
  readonly error?: string;
  readonly kinds?: readonly string[];
  readonly names?: readonly string[];
  readonly texts?: readonly string[];
}

/** What a parser that is not ours makes of the statements. */
function parse(statements: readonly string[]): Parsed[] {
  const output = execFileSync(PYTHON, [join(import.meta.dirname, "sqlglot_parse.py")], { input: JSON.stringify(statements), encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  return JSON.parse(output) as Parsed[];
}

const TARGET: CatalogTarget = { catalog: "my`cat", silverSchema: "1-x", goldSchema: "it's", controlSchema: "select", volume: "a\"b" };
const FIRST = createStatements(TARGET, TABLES, { createCatalog: true, grants: { readers: ["Data analysts"], writers: ["o'neill@example.com"] } });

/** Tables that lack a column and a nested field, with another comment, key and tags: every kind of change. */
function upgrade(): string[] {
  const tables = deployedTables(TABLES);
  const old = tables.map((table): ExistingTable => ({
    schema: table.layer === "gold" ? TARGET.goldSchema : TARGET.silverSchema, name: table.name, comment: "old", clusterBy: [], hasPrimaryKey: false, tags: {}, properties: { "trailhouse.created": "true" },
    columns: [{ name: "_row_key", type: { kind: "scalar", name: "STRING" }, nullable: false, comment: "old" }, { name: "user", type: { kind: "struct", fields: [] }, nullable: false }, { name: "time_dt", type: { kind: "scalar", name: "TIMESTAMP" } }, { name: "status", type: { kind: "scalar", name: "STRING" }, nullable: false, comment: "" }],
  }));
  const existing: ExistingCatalog = { engine: "databricks", exists: true, schemas: [], tables: old, volume: { created: true }, grants: [] };
  const removal = dropStatements(TARGET, { ...existing, schemas: [{ name: TARGET.goldSchema, created: true, tables: [] }] }, [{ schema: TARGET.goldSchema, name: "account_change" }]);
  return [...compareCatalog(TARGET, tables, existing).statements, ...removal.statements].map((each) => each.sql);
}

/** What sqlglot 30 has no grammar for. Spark runs the first two; each of the others is a case with its text, beside the functions. */
const NO_GRAMMAR = /^(CREATE SCHEMA IF NOT EXISTS .* WITH DBPROPERTIES|ALTER TABLE \S+ ALTER COLUMN \S+ COMMENT |(CREATE|DROP) VOLUME IF |CREATE CATALOG IF |GRANT [A-Z ,]+ ON (CATALOG|VOLUME) )/u;

describe("statements, as sqlglot reads Databricks' SQL", () => {
  const statements = [...FIRST.map((each) => each.sql), ...upgrade()];
  const results = parse(statements);
  const pairs = statements.map((sql, index) => ({ sql, result: results[index] ?? {} }));

  it("are there in every kind", () => {
    expect(FIRST.filter((each) => each.sql.startsWith("CREATE TABLE"))).toHaveLength(TABLES.length + CONTROL_TABLES.length);
    for (const kind of [/ADD COLUMNS/u, /ALTER COLUMN .* DROP NOT NULL/u, /ALTER COLUMN .* COMMENT/u, /COMMENT ON TABLE/u, /SET TBLPROPERTIES/u, /ADD CONSTRAINT/u, /SET TAGS/u, /^DROP TABLE/u, /^DROP SCHEMA/u, /^GRANT/u]) {
      expect(statements.filter((sql) => kind.test(sql)), String(kind)).not.toEqual([]);
    }
  });

  it("have no fault", () => {
    expect(pairs.filter(({ result }) => result.error !== undefined).map(({ sql, result }) => `${result.error ?? ""}: ${sql}`)).toEqual([]);
  });

  it("are one statement each, understood wherever it has a grammar", () => {
    expect(pairs.filter(({ result }) => result.kinds?.length !== 1).map(({ sql }) => sql)).toEqual([]);
    expect(pairs.filter(({ sql, result }) => result.kinds?.[0] === "Command" && !NO_GRAMMAR.test(sql)).map(({ sql }) => sql)).toEqual([]);
  });

  it("name the catalog first, whole", () => {
    const named = pairs.filter(({ sql }) => !sql.startsWith("GRANT"));
    expect(named.filter(({ result }) => result.names?.[0] !== "my`cat").map(({ sql }) => sql)).toEqual([]);
  });
});

it("a quoted text is one literal with that text, a quoted name one name", () => {
  const plain = fc.string({ unit: fc.oneof(fc.constantFrom("'", '"', "\\", "`", "$", "{", "}", "-", ";", "/", "*", "ü", "東"), fc.string({ minLength: 1, maxLength: 1 })) }).map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ""));
  const texts = fc.sample(plain, 1000);
  const names = fc.sample(plain, 1000).filter((name) => name !== "" && !name.includes("${"));
  // Spark reads \u0024; sqlglot does not, and the language manual says what it is.
  const literal = (text: string) => text.replaceAll("\\u0024", "$").replaceAll("u0024", "$");
  const results = parse([...texts.map((text) => `SELECT ${quoteText(text)}`), ...names.map((name) => `SELECT ${quoteName(name)}`)]);
  for (const [index, text] of texts.entries()) expect(results[index]?.texts?.map(literal)).toEqual([literal(text)]);
  for (const [index, name] of names.entries()) expect(results[texts.length + index]?.names).toEqual([name]);
});
