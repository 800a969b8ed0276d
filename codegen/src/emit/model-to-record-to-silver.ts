import { ExpressionTypes } from "../model/expression-types.ts";
import { Violations } from "../model/violations.ts";
import type { BaseColumn, Model } from "../resolve/model.ts";
import { baseColumnType } from "../resolve/silver.ts";
import { definitionFunctions } from "./definition-functions.ts";
import { generatedHeader, importLine, indent } from "./generated.ts";
import { lookupImports, operatorImports } from "./imports.ts";
import { TypeScriptEmitter } from "./typescript-emitter.ts";
import { typescriptType } from "./typescript-type.ts";

/** `packages/core/src/gen/record-to-silver.ts`: the straight-line transform from a record to a silver row. */
export function modelToRecordToSilver(model: Model): string {
  const uses = new Set<string>();
  const columns = new BaseColumns(uses);
  const body = columns.lines(model.base, "record", "unmapped", "");
  const types = new ExpressionTypes(model.scope, model.lookups, "silver", new Violations());
  const emitter = new TypeScriptEmitter(types, uses, model.definitions);
  const rowKey = emitter.body(model.rowKey);
  const derived = model.derived.flatMap((column) => {
    const value = emitter.code(column.value);
    const statements = emitter.takeBlock();
    const set = column.required ? `silver.${column.name} = ${value};` : `const derived_${column.name} = ${value};\nif (derived_${column.name} !== undefined) silver.${column.name} = derived_${column.name};`;
    return [...statements, set];
  });
  const required = model.base.filter((column) => column.required).map((column) => column.name);
  const lines = [
    "/**",
    " * A record as a silver row. The record must have an event name, source and usable time: `classify` sees to it.",
    " * `text` is the record's own text, to be kept.",
    " */",
    "export function recordToSilver(record: JsonObject, text: string, event: EventMapping): SilverRow | undefined {",
    ...body,
    `if (${required.map((name) => `${name} === undefined`).join(" || ")}) return undefined;`,
    `const silver = { _row_key: "", ${required.join(", ")}, record: text } as SilverRow;`,
    ...model.base.filter((column) => !column.required).map(({ name }) => `if (${name} !== undefined) silver.${name} = ${name};`),
    "if (hasMembers(unmapped)) silver.unmapped = unmapped;",
    `silver._row_key = ${rowKey};`,
    ...derived,
    "return silver;",
    "}",
  ];
  const functions = definitionFunctions(model, types, uses, lines.join("\n"));
  uses.add("hasMembers");
  const imports = [
    importLine(["Json", "JsonObject"], "../json.ts", true),
    importLine(["EventMapping"], "../event-mapping.ts", true),
    importLine(["SilverRow"], "./silver-row.ts", true),
    operatorImports(uses),
    lookupImports(uses),
  ].join("");
  return `${generatedHeader("mappings/silver")}${imports}\n${columns.constants.join("\n")}\n\n${indent(lines)}\n\n${functions}`;
}

const READERS = { string: "textOf", boolean: "booleanOf", timestamp: "timestampOf", json: "jsonOf", json_object: "jsonObjectOf" } as const;

/** Writes the reading of columns and of what they leave. */
class BaseColumns {
  readonly constants: string[] = [];
  readonly #uses: Set<string>;

  constructor(uses: Set<string>) {
    this.#uses = uses;
  }

  /** Statements that read `columns` out of the object `from` into constants, and the rest into `rest`. */
  lines(columns: readonly BaseColumn[], from: string, rest: string, prefix: string): readonly string[] {
    const keys = [...new Set(columns.flatMap((column) => column.from))];
    const known = `MEMBERS_OF_${from.toUpperCase()}`;
    this.constants.push(`const ${known}: ReadonlySet<string> = new Set(${JSON.stringify(keys)});`);
    const reads = columns.flatMap((column) => this.#column(column, from, prefix));
    const kept = keys.flatMap((key) => this.#keep(key, columns.filter((column) => column.from.includes(key)), from, rest, prefix));
    return [`const ${rest} = ${this.#use("membersBeside")}(${from}, ${known});`, ...reads, ...kept];
  }

  #column(column: BaseColumn, from: string, prefix: string): readonly string[] {
    const name = `${prefix}${column.name}`;
    if (column.type === "struct") return this.#struct(column, from, name);
    if (column.type === "list") return this.#list(column, from, name);
    const read = this.#use(READERS[column.type]);
    const values = column.from.map((key) => `${read}(${from}${from === "record" ? "" : "?."}[${JSON.stringify(key)}])`);
    return [`const ${name} = ${values.join(" ?? ")};`];
  }

  #struct(column: BaseColumn, from: string, name: string): readonly string[] {
    const input = `in_${name}`;
    const optional = from === "record" ? "" : "?.";
    const inner = this.lines(column.fields, input, `rest_${name}`, `${name}_`);
    const type = typescriptType(baseColumnType(column));
    const members = column.fields.map((field) => `${name}_${field.name}`);
    return [
      `const ${input} = ${this.#use("objectOf")}(${from}${optional}[${JSON.stringify(column.from[0])}]);`,
      ...inner,
      `let ${name}: ${type} | undefined;`,
      `if (${members.map((member) => `${member} !== undefined`).join(" || ")}) {`,
      `${name} = {};`,
      ...column.fields.map((field) => `if (${name}_${field.name} !== undefined) ${name}.${field.name} = ${name}_${field.name};`),
      "}",
    ];
  }

  #list(column: BaseColumn, from: string, name: string): readonly string[] {
    const element = this.#elementFunction(column, name);
    return [`const ${name} = ${this.#use("listOf")}(${from}[${JSON.stringify(column.from[0])}], ${element});`];
  }

  /** A function of its own for an element: what it reads, and whether something is left. */
  #elementFunction(column: BaseColumn, name: string): string {
    const inner = this.lines(column.fields, `in_${name}`, `rest_${name}`, `${name}_`);
    const type = typescriptType({ kind: "struct", fields: baseColumnType(column).kind === "array" ? fieldsOf(column) : [] });
    const lines = [
      `function ${name}Element(in_${name}: JsonObject): { value: ${type}; whole: boolean } {`,
      ...inner,
      `const value: ${type} = {};`,
      ...column.fields.map((field) => `if (${name}_${field.name} !== undefined) value.${field.name} = ${name}_${field.name};`),
      `return { value, whole: !${this.#use("hasMembers")}(rest_${name}) };`,
      "}",
    ];
    this.constants.push(`\n${indent(lines)}`);
    return `${name}Element`;
  }

  #keep(key: string, columns: readonly BaseColumn[], from: string, rest: string, prefix: string): readonly string[] {
    const optional = from === "record" ? "" : "?.";
    const raw = `${from}${optional}[${JSON.stringify(key)}]`;
    const [column] = columns;
    if (column?.type === "struct") {
      return [`${this.#use("keepRest")}(${rest}, ${JSON.stringify(key)}, ${raw}, in_${prefix}${column.name}, rest_${prefix}${column.name});`];
    }
    if (column?.type === "list") {
      return [`if (!${this.#use("isWholeList")}(${raw}, ${prefix}${column.name}Element)) ${rest}[${JSON.stringify(key)}] = ${raw} ?? null;`];
    }
    const reads = columns.map((each) => `${this.#use(READERS[each.type as keyof typeof READERS])}(${raw})`);
    const [read] = reads;
    const several = column !== undefined && column.from.length > 1;
    const single = several ? `(${read} === ${prefix}${column.name} ? ${prefix}${column.name} : undefined)` : columns.length === 1 ? `${prefix}${column?.name}` : `(${reads.join(" ?? ")})`;
    return [`${this.#use("keepUnread")}(${rest}, ${JSON.stringify(key)}, ${raw}, ${single});`];
  }

  #use(name: string): string {
    this.#uses.add(name);
    return name;
  }
}

function fieldsOf(column: BaseColumn) {
  return column.fields.map((field) => ({ name: field.name, type: baseColumnType(field), required: false }));
}
