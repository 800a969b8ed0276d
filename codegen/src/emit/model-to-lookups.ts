import { typescriptMatch } from "../operators/lookup.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { Model } from "../resolve/model.ts";
import { generatedHeader, indent } from "./generated.ts";
import { lookupFunction } from "./typescript-emitter.ts";

/** `packages/core/src/gen/lookups.ts`: one function a column of each lookup table. */
export function modelToLookups(model: Model): string {
  const functions = [...model.lookups.values()].flatMap((table) => table.columns.map((column) => lookupOf(table, column)));
  return `${generatedHeader("mappings/lookups")}\n${functions.join("\n")}`;
}

function lookupOf(table: LookupTable, column: string): string {
  const rows = table.rows.map((row) => {
    const value = row.columns[column];
    const tests = row.match.map(typescriptMatch);
    const result = `return ${JSON.stringify(value)};`;
    return tests.includes("true") ? result : `if (${tests.map((test) => (tests.length > 1 ? `(${test})` : test)).join(" || ")}) ${result}`;
  });
  const total = rows.at(-1)?.startsWith("return") === true;
  const [only, ...more] = new Set(table.rows.map((row) => JSON.stringify(row.columns[column])));
  // The compiler takes the return type from the values, just those that the table has; a single one it would widen.
  const type = only !== undefined && more.length === 0 ? `: ${only}${total ? "" : " | undefined"}` : "";
  return indent([
    `/** ${table.at.file}: ${column} of the first row that fits. */`,
    `export function ${lookupFunction(`${table.name}.${column}`)}(key: string | undefined)${type} {`,
    ...rows,
    ...(total ? [] : ["return undefined;"]),
    "}",
    "",
  ]);
}
