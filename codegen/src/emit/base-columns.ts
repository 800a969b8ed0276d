import type { BaseColumn } from "../resolve/model.ts";
import { baseColumnType } from "../resolve/silver.ts";
import { indent } from "./generated.ts";
import { typescriptType } from "./typescript-type.ts";

const READERS = { string: "textOf", boolean: "booleanOf", timestamp: "timestampOf", json: "jsonOf", json_object: "jsonObjectOf" } as const;

/** Writes the reading of columns and of what they leave. */
export class BaseColumns {
  /** Constants and functions of the file, in their order. */
  readonly constants: string[] = [];
  readonly #uses: Set<string>;

  constructor(uses: Set<string>) {
    this.#uses = uses;
  }

  /** Statements that read `columns` out of the object `from` into constants of their names, and what they leave into `rest`. */
  lines(columns: readonly BaseColumn[], from: string, rest: string, prefix = ""): readonly string[] {
    const keys = [...new Set(columns.flatMap((column) => column.from))];
    const known = `MEMBERS_OF_${(prefix === "" ? from : prefix).toUpperCase()}`;
    this.constants.push(`const ${known} = ${this.#use("membersOf")}(${JSON.stringify(keys)});`);
    const reads = columns.map((column) => this.#column(column, from, prefix));
    const read = keys.map((key) => this.#readOf(key, columns.filter((column) => column.from.includes(key)), from));
    return [...reads, `const ${rest} = ${this.#use("restOf")}(${from}, ${known}, [${read.join(", ")}]);`];
  }

  #column(column: BaseColumn, from: string, prefix: string): string {
    const path = prefix === "" ? column.name : `${prefix}_${column.name}`;
    const member = (key: string | undefined): string => `${from}[${JSON.stringify(key)}]`;
    if (column.type === "struct") {
      return `const { value: ${column.name}, left: ${column.name}_left } = ${this.#structFunction(column, path)}(${this.#use("objectOf")}(${member(column.from[0])}));`;
    }
    if (column.type === "list") return `const ${column.name} = ${this.#use("listOf")}(${member(column.from[0])}, ${this.#elementFunction(column, path)});`;
    const read = this.#use(READERS[column.type]);
    return `const ${column.name} = ${column.from.map((key) => `${read}(${member(key)})`).join(" ?? ")};`;
  }

  #structFunction(column: BaseColumn, path: string): string {
    const inner = this.lines(column.fields, "from", "rest", path);
    const type = typescriptType(baseColumnType(column));
    this.#addFunction([
      `function ${path}In(from: JsonObject | undefined): ${this.#useType("StructRead")}<${type}> {`,
      `if (from === undefined) return ${this.#use("NO_STRUCT")};`,
      ...inner,
      `let value: ${type} | undefined;`,
      `if (${column.fields.map(({ name }) => `${name} !== undefined`).join(" || ")}) {`,
      "value = {};",
      ...setters(column),
      "}",
      `return { value, left: rest ?? ${this.#use("NOTHING_LEFT")} };`,
      "}",
    ]);
    return `${path}In`;
  }

  /** A function of its own for an element: what it reads, and whether something is left. */
  #elementFunction(column: BaseColumn, path: string): string {
    const inner = this.lines(column.fields, "from", "rest", path);
    const type = typescriptType({ kind: "struct", fields: column.fields.map((field) => ({ name: field.name, type: baseColumnType(field), required: false })) });
    this.#addFunction([
      `function ${path}Element(from: JsonObject): { value: ${type}; whole: boolean } {`,
      ...inner,
      `const value: ${type} = {};`,
      ...setters(column),
      "return { value, whole: rest === undefined };",
      "}",
    ]);
    return `${path}Element`;
  }

  /** What was read of a key: undefined where its value must be kept. */
  #readOf(key: string, columns: readonly BaseColumn[], from: string): string {
    const raw = `${from}[${JSON.stringify(key)}]`;
    const [column] = columns;
    if (column?.type === "struct") return `${column.name}_left`;
    if (column?.type === "list") return `${this.#use("isWholeList")}(${raw}, ${column.name}Element) ? ${this.#use("NOTHING_LEFT")} : undefined`;
    if (column !== undefined && column.from.length > 1) return `${READERS[column.type]}(${raw}) === ${column.name} ? ${column.name} : undefined`;
    return columns.map(({ name }) => name).join(" ?? ");
  }

  #addFunction(lines: readonly string[]): void {
    this.constants.push(`\n${indent(lines)}\n`);
  }

  #use(name: string): string {
    this.#uses.add(name);
    return name;
  }

  #useType(name: string): string {
    this.#use(`type ${name}`);
    return name;
  }
}

function setters(column: BaseColumn): readonly string[] {
  return column.fields.map(({ name }) => `if (${name} !== undefined) value.${name} = ${name};`);
}
