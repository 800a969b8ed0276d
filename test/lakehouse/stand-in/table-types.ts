import { readType } from "./spark-types.ts";
import { is, readSql, type Node } from "./sql-tokens.ts";

/** The columns of a CREATE TABLE as Spark's typeof says them: `struct<k:string,v:array<bigint>>`. */
export function typeOfRows(createTable: string): string {
  const definition = readSql(createTable).find((node) => node.kind === "group");
  return `struct<${columnsOf(definition?.kind === "group" ? definition.items : []).join(",")}>`;
}

function columnsOf(nodes: readonly Node[]): string[] {
  const columns: string[] = [];
  for (let left = nodes; left.length > 0;) {
    const { rest } = readType(left.slice(1));
    columns.push(`${plain(left[0])}:${left.slice(1, left.length - rest.length).map(plainUnlessComment).join("")}`);
    const comma = rest.findIndex((node) => is(node, ","));
    left = comma === -1 ? [] : rest.slice(comma + 1);
  }
  return columns;
}

/** A comment stands behind a member's type, as two nodes. */
function plainUnlessComment(node: Node): string {
  return is(node, "COMMENT") || node.kind === "text" ? "" : plain(node);
}

function plain(node: Node | undefined): string {
  if (node === undefined || node.kind === "group") return "";
  return node.kind === "name" ? node.value : node.value.toLowerCase();
}
