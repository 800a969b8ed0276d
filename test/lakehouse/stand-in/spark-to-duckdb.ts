import { identifier, literal } from "./duckdb-text.ts";
import { expect, readType, withoutComment } from "./spark-types.ts";
import { is, readSql, splitArguments, type Node } from "./sql-tokens.ts";

/** A statement as DuckDB runs it. */
export interface Translated {
  /** Undefined where nothing is to be done. */
  readonly sql: string | undefined;
  /** The table that it writes, in DuckDB's words; none: it only reads. */
  readonly writes: string | undefined;
}

/** Words that may stand before a parenthesis without calling anything. */
const BEFORE_PARENTHESIS = new Set(["IN", "FROM", "VALUES", "USING", "ON", "INSERT", "JOIN", "OVER", "AND", "OR", "NOT", "THEN", "WHEN", "SELECT", "WHERE", "ALL", "UNION"]);
const SAME = new Set(["count", "min", "max", "sum", "left", "row_number", "coalesce"]);

/** Exactly the statements that the lake on Databricks sends. @throws Error that names what is not among them. */
export function sparkToDuckDb(statement: string): Translated {
  const nodes = readSql(statement);
  const starts = (...words: string[]) => words.every((word, index) => is(nodes[index], word));
  if (starts("SET", "TIME", "ZONE") && nodes[3]?.kind === "text" && nodes[3].value === "UTC") return { sql: undefined, writes: undefined };
  if (starts("CREATE", "SCHEMA", "IF", "NOT", "EXISTS")) return { sql: `CREATE SCHEMA IF NOT EXISTS ${nameAt(nodes, 5)}`, writes: undefined };
  if (starts("CREATE", "TABLE", "IF", "NOT", "EXISTS")) return { sql: createTable(nodes), writes: undefined };
  if (starts("MERGE", "INTO")) return { sql: translated(nodes).replaceAll(/\bt \. ("(?:[^"]|"")*" =)/g, "$1"), writes: nameAt(nodes, 2) };
  if (starts("DELETE", "FROM")) return { sql: translated(nodes), writes: nameAt(nodes, 2) };
  if (starts("SELECT")) return { sql: translated(nodes), writes: undefined };
  throw new Error(`The stand-in does not know the statement ${JSON.stringify(statement.slice(0, 80))}.`);
}

/** The dotted name that begins there. */
function nameAt(nodes: readonly Node[], start: number): string {
  const parts: string[] = [];
  for (let at = start; ; at += 2) {
    const node = nodes[at];
    if (node?.kind !== "name") throw new Error(`The stand-in expects a quoted name, found ${JSON.stringify(node)}.`);
    parts.push(identifier(node.value));
    if (!is(nodes[at + 1], ".")) return parts.join(".");
  }
}

function createTable(nodes: readonly Node[]): string {
  const definition = nodes.findIndex((node) => node.kind === "group");
  const columns = nodes[definition];
  if (columns?.kind !== "group" || !is(nodes[definition + 1], "USING") || !is(nodes[definition + 2], "DELTA")) throw new Error("The stand-in expects a table USING DELTA with its columns.");
  return `CREATE TABLE IF NOT EXISTS ${nameAt(nodes, 5)} (${columnsOf(columns.items).join(", ")})`;
}

function columnsOf(nodes: readonly Node[]): string[] {
  const columns: string[] = [];
  for (let left = nodes; left.length > 0; left = left.length === 0 ? left : expect(left, ",")) {
    const { type, rest } = readType(left.slice(1));
    const required = is(rest[0], "NOT") && is(rest[1], "NULL");
    columns.push(`${one(left[0])} ${type}${required ? " NOT NULL" : ""}`);
    left = withoutComment(required ? rest.slice(2) : rest);
    if (left.length === 0) break;
  }
  return columns;
}

function translated(nodes: readonly Node[]): string {
  const parts: string[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const [node, next, third] = [nodes[at], nodes[at + 1], nodes[at + 2]];
    if (node === undefined) break;
    if (is(node, "LEFT") && (is(next, "ANTI") || is(next, "SEMI"))) continue;
    if (is(node, "parquet") && is(next, ".") && third?.kind === "name") {
      parts.push(`read_parquet(${literal(third.value.replace(/^file:/, ""))})`);
      at += 2;
    } else if (node.kind === "word" && next?.kind === "group" && !BEFORE_PARENTHESIS.has(node.value.toUpperCase()) && !isName(nodes, at)) {
      parts.push(called(node.value.toLowerCase(), next.items));
      at += 1;
    } else parts.push(one(node));
  }
  return parts.join(" ");
}

/** A table's alias or name before a list of columns. */
function isName(nodes: readonly Node[], at: number): boolean {
  return is(nodes[at - 1], ".") || is(nodes[at - 1], "INTO");
}

function one(node: Node | undefined): string {
  if (node === undefined) return "";
  if (node.kind === "group") return `(${translated(node.items)})`;
  if (node.kind === "text") return literal(node.value);
  return node.kind === "name" ? identifier(node.value) : node.value;
}

function called(name: string, items: readonly Node[]): string {
  if (name === "cast") return cast(items);
  if (name === "explode" || name === "inline") return unnested(name, items);
  const parts = splitArguments(items);
  const [first = ""] = parts.map(translated);
  if (SAME.has(name)) return `${name}(${translated(items)})`;
  if (name === "octet_length") return `strlen(${first})`;
  // Spark's is NULL where a part is.
  if (name === "concat") return `(${parts.map((part) => `CAST(${translated(part)} AS VARCHAR)`).join(" || ")})`;
  if (name === "unix_micros") return `epoch_us(${first})`;
  if (name === "parse_json") return `CAST(${first} AS JSON)`;
  if (name === "try_parse_json") return `(CASE WHEN json_valid(${first}) THEN CAST(${first} AS JSON) END)`;
  if (name === "transform") return `list_transform(${translated(items)})`;
  if (name === "named_struct") return structPack(parts);
  throw new Error(`The stand-in does not know the function ${name}.`);
}

function cast(items: readonly Node[]): string {
  const as = items.findLastIndex((node) => is(node, "AS"));
  const value = translated(items.slice(0, as));
  const wanted = items.slice(as + 1);
  if (is(wanted[0], "VARIANT")) return `to_json(${value})`;
  // Spark writes instants without their zone.
  if (is(wanted[0], "STRING") && value === "_ingested_at") return `left(CAST(${value} AS VARCHAR), -3)`;
  return `CAST(${value} AS ${readType(wanted).type})`;
}

function structPack(parts: readonly Node[][]): string {
  const members: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const name = parts[at]?.[0];
    if (name?.kind !== "text") throw new Error("The stand-in expects literal names in named_struct.");
    members.push(`${identifier(name.value)} := ${translated(parts[at + 1] ?? [])}`);
  }
  return `struct_pack(${members.join(", ")})`;
}

/** `explode` and `inline` of `from_json`: rows from a bound text. */
function unnested(name: "explode" | "inline", items: readonly Node[]): string {
  const [from, given] = items;
  if (!is(from, "from_json") || given?.kind !== "group") throw new Error(`The stand-in knows ${name} of from_json only.`);
  const [json = [], shape = []] = splitArguments(given.items);
  const wanted = shape[0]?.kind === "text" ? shape[0].value : "";
  if (name === "explode" && wanted === "array<string>") return `unnest(from_json(${translated(json)}, '["VARCHAR"]'))`;
  const members = /^array<struct<(.*)>>$/.exec(wanted)?.[1]?.split(", ").map((member) => member.split(": ") as [string, string]);
  if (name !== "inline" || members === undefined) throw new Error(`The stand-in does not know ${name} of ${wanted}.`);
  const types = Object.fromEntries(members.map(([member, type]) => [member, type === "STRING" ? "VARCHAR" : type]));
  return `unnest(from_json(${translated(json)}, ${literal(JSON.stringify([types]))}), recursive := true)`;
}
