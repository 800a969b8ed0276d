import { ExpressionTypes } from "../model/expression-types.ts";
import { Violations } from "../model/violations.ts";
import type { BaseColumn, Model } from "../resolve/model.ts";
import { BaseColumns } from "./base-columns.ts";
import { definitionFunctions } from "./definition-functions.ts";
import { flattenRow } from "./flat-row.ts";
import { generatedHeader, importLine, indent } from "./generated.ts";
import { hoistCalls } from "./hoist-calls.ts";
import { lookupImports, operatorImports } from "./imports.ts";
import { TypeScriptEmitter } from "./typescript-emitter.ts";

/** `packages/core/src/gen/record-to-silver.ts`: the straight-line transform from a record to a silver row, a function for each struct. */
export function modelToRecordToSilver(model: Model): string {
  const uses = new Set<string>();
  const columns = new BaseColumns(uses);
  const body = columns.lines(model.base, "record", "unmapped");
  const types = new ExpressionTypes(model.scope, model.lookups, "silver", new Violations());
  const rowKey = new TypeScriptEmitter(types, uses, model.definitions).body(model.rowKey);
  const derived = model.derived.map((column) => derivedColumn(column, model, types, uses));
  const lines = [
    "/**",
    " * A record as a silver row. The record must have an event name, source and usable time: `classify` sees to it.",
    " * `text` is the record's own text, to be kept.",
    " */",
    "export function recordToSilver(record: JsonObject, text: string, event: EventMapping): SilverRow | undefined {",
    ...body,
    ...rowLines(model.base),
    `silver._row_key = ${rowKey};`,
    "const row = flat(silver);",
    ...derived.map(({ set }) => set),
    "return silver;",
    "}",
  ];
  const made = derived.map(({ code }) => code).join("\n\n");
  const functions = definitionFunctions(model, types, uses, made);
  const flat = flattenRow(`${made}\n\n${functions}`.split("\n"));
  const imports = [
    importLine(["Json", "JsonObject"], "../json.ts", true),
    importLine(["EventMapping"], "../event-mapping.ts", true),
    importLine(["SilverRow"], "./silver-row.ts", true),
    operatorImports(uses),
    lookupImports(uses),
  ].join("");
  return `${generatedHeader("mappings/silver")}${imports}\n${columns.constants.join("\n")}\n\n${indent([...lines, "", ...flat.made, "", ...flat.lines])}`;
}

function rowLines(columns: readonly BaseColumn[]): readonly string[] {
  const required = columns.filter((column) => column.required).map((column) => column.name);
  return [
    `if (${required.map((name) => `${name} === undefined`).join(" || ")}) return undefined;`,
    `const silver = { _row_key: "", ${required.join(", ")}, record: text } as SilverRow;`,
    ...columns.filter((column) => !column.required).map(({ name }) => `if (${name} !== undefined) silver.${name} = ${name};`),
    "if (unmapped !== undefined) silver.unmapped = unmapped;",
  ];
}

/** A function for a column that is computed from others, and the statement that sets the column. */
function derivedColumn({ name, value, required, at }: Model["derived"][number], model: Model, types: ExpressionTypes, uses: Set<string>): { code: string; set: string } {
  const emitter = new TypeScriptEmitter(types, uses, model.definitions);
  const result = emitter.code(value);
  const lines = hoistCalls(model.definitions.values(), [...emitter.takeBlock(), `return ${result};`]);
  const event = /\bevent\b/.test(lines.join("\n")) ? "event" : "_event";
  const type = `SilverRow[${JSON.stringify(name)}]`;
  const code = indent([`/** ${at.file}:${at.line} */`, `function derived_${name}(silver: SilverRow, ${event}: EventMapping): ${type}${required ? "" : " | undefined"} {`, ...lines, "}"]);
  const call = `derived_${name}(row, event)`;
  if (required) return { code, set: `silver.${name} = ${call};` };
  return { code, set: `const ${name} = ${call};\nif (${name} !== undefined) silver.${name} = ${name};` };
}
