import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");

/** A statement as sqlglot sees it; what it was given to parse stands in parse_statements.py. */
export interface ParsedStatement {
  readonly form: string;
  readonly name: string;
  readonly text: string;
  readonly parts: readonly { readonly what: string; readonly sql: string; readonly error?: string }[];
  /** What its query reads, without backticks. */
  readonly tables: readonly string[];
}

/** Parses files of SQL by a parser that is not ours. */
export function parsedStatements(files: Readonly<Record<string, string>>): Readonly<Record<string, readonly ParsedStatement[]>> {
  const python = execFileSync("bash", ["scripts/python-venv.sh", "sqlglot", "test/lakehouse/sqlglot.requirements.txt"], { cwd: ROOT, encoding: "utf8" }).trim();
  const output = execFileSync(python, [path.join(import.meta.dirname, "parse_statements.py")], { input: JSON.stringify(files), encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  return JSON.parse(output) as Readonly<Record<string, readonly ParsedStatement[]>>;
}

/** What does not parse, with as much of it as tells where. */
export function faultsOf(statements: readonly ParsedStatement[]): string[] {
  return statements.flatMap(({ name, parts }) => parts.flatMap(({ what, sql, error }) => (error === undefined ? [] : [`${name} ${what}: ${error}: ${sql.slice(0, 200)}`])));
}
