import { identifier } from "./duckdb-text.ts";
import { is, type Node } from "./sql-tokens.ts";

const SCALARS: Readonly<Record<string, string>> = {
  STRING: "VARCHAR", BOOLEAN: "BOOLEAN", INT: "INTEGER", BIGINT: "BIGINT", DOUBLE: "DOUBLE", TIMESTAMP: "TIMESTAMPTZ", VARIANT: "JSON",
};

/** A type of Spark SQL as DuckDB has it: the type's text and the nodes after it. @throws Error at a type that it does not know. */
export function readType(nodes: readonly Node[]): { type: string; rest: readonly Node[] } {
  const [first, ...rest] = nodes;
  if (is(first, "ARRAY")) {
    const element = readType(expect(rest, "<"));
    return { type: `${element.type}[]`, rest: expect(element.rest, ">") };
  }
  if (is(first, "STRUCT")) return readStruct(expect(rest, "<"));
  const scalar = first?.kind === "word" ? SCALARS[first.value.toUpperCase()] : undefined;
  if (scalar === undefined) throw new Error(`The stand-in does not know the type ${JSON.stringify(first)}.`);
  return { type: scalar, rest };
}

function readStruct(nodes: readonly Node[]): { type: string; rest: readonly Node[] } {
  const members: string[] = [];
  let left = nodes;
  for (;;) {
    const [name, ...after] = left;
    if (name?.kind !== "name" && name?.kind !== "word") throw new Error(`The stand-in expects a member's name, found ${JSON.stringify(name)}.`);
    const { type, rest } = readType(expect(after, ":"));
    members.push(`${identifier(name.value)} ${type}`);
    left = withoutComment(rest);
    if (!is(left[0], ",")) break;
    left = left.slice(1);
  }
  return { type: `STRUCT(${members.join(", ")})`, rest: expect(left, ">") };
}

export function withoutComment(nodes: readonly Node[]): readonly Node[] {
  return is(nodes[0], "COMMENT") && nodes[1]?.kind === "text" ? nodes.slice(2) : nodes;
}

/** The nodes after this symbol or keyword. @throws Error where it is not there. */
export function expect(nodes: readonly Node[], value: string): readonly Node[] {
  if (!is(nodes[0], value)) throw new Error(`The stand-in expects ${value}, found ${JSON.stringify(nodes[0])}.`);
  return nodes.slice(1);
}
