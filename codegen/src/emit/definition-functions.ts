import type { Expression } from "../model/expression.ts";
import type { ExpressionTypes } from "../model/expression-types.ts";
import type { Model } from "../resolve/model.ts";
import { indent } from "./generated.ts";
import { hoistCalls } from "./hoist-calls.ts";
import { TypeScriptEmitter } from "./typescript-emitter.ts";
import { typescriptType } from "./typescript-type.ts";

/** The definitions of silver/target.yaml that `code` uses, as functions. */
export function definitionFunctions(model: Model, types: ExpressionTypes, uses: Set<string>, code: string): string {
  let [text, before] = ["", ""];
  do {
    before = text;
    const all = `${code}\n${before}`;
    text = functionsOf([...model.definitions].filter(([, name]) => all.includes(`${name}(`)), model, types, uses);
  } while (text !== before);
  return text;
}

function functionsOf(definitions: readonly (readonly [Expression, string])[], model: Model, types: ExpressionTypes, uses: Set<string>): string {
  return definitions.map(([expression, name]) => {
    const emitter = new TypeScriptEmitter(types, uses, model.definitions);
    const value = emitter.body(expression);
    const type = typescriptType(types.type(expression) ?? { kind: "json" });
    const absent = types.mayBeAbsent(expression) ? " | undefined" : "";
    const lines = hoistCalls(model.definitions.values(), [...emitter.takeBlock(), `return ${value};`]);
    const parameters = ["silver", "event"].map((name) => (new RegExp(`\\b${name}\\b`).test(lines.join("\n")) ? name : `_${name}`));
    return indent([
      `/** ${expression.at.file}:${expression.at.line} */`,
      `function ${name}(${parameters[0]}: SilverRow, ${parameters[1]}: EventMapping): ${type}${absent} {`,
      ...lines,
      "}",
      "",
    ]);
  }).join("\n");
}

