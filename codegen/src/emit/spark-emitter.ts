import type { ColumnType } from "@trailhouse/lakehouse";
import type { ExpressionTypes } from "../model/expression-types.ts";
import type { Condition, Expression, PathExpression } from "../model/expression.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { At } from "../model/violations.ts";
import type { Scope } from "../model/scope.ts";
import { sqlLet, sqlText, type SparkContext } from "../operators/operator.ts";
import { NAMED_PATTERNS } from "../operators/patterns.ts";
import { operatorOf } from "../operators/registry.ts";
import { memberOf, readerOf } from "./base-to-spark.ts";

/** Writes expressions as Spark SQL. `column` gives the SQL of a silver column or of a member of one. */
export class SparkEmitter implements SparkContext {
  readonly #types: ExpressionTypes;
  readonly #column: (segments: readonly string[]) => string;
  #scope: Scope;
  #wanted: ColumnType | undefined;

  constructor(types: ExpressionTypes, column: (segments: readonly string[]) => string) {
    this.#types = types;
    this.#column = column;
    this.#scope = types.scope;
  }

  get scope(): Scope {
    return this.#scope;
  }

  sql(expression: Expression, scope: Scope = this.#scope): string {
    return this.sqlAs(expression, undefined, scope);
  }

  sqlAs(expression: Expression, type: ColumnType | undefined, scope: Scope = this.#scope): string {
    const outer = { scope: this.#scope, wanted: this.#wanted };
    [this.#scope, this.#wanted] = [scope, type];
    const text = operatorOf(expression).sparkSql(expression, this);
    [this.#scope, this.#wanted] = [outer.scope, outer.wanted];
    return text;
  }

  wanted(expression: Expression): ColumnType | undefined {
    return this.#wanted ?? this.type(expression);
  }

  column(segments: readonly string[]): string {
    return this.#column(segments);
  }

  /** The event's mapping row stands beside the silver columns as a struct. */
  event(column: string): string {
    return `event.${column}`;
  }

  note(_at: At): string {
    return "";
  }

  type(expression: Expression): ColumnType | undefined {
    return this.#types.type(expression, this.#scope);
  }

  lookup(name: string): LookupTable {
    const table = this.#types.lookups.get(name);
    if (!table) throw new Error(`unknown lookup table ${name}: check the model before emitting`);
    return table;
  }

  /** SQL that is true or false, never NULL. */
  test(condition: Condition): string {
    switch (condition.op) {
      case "present":
        return `(${this.sql(condition.of)}) IS NOT NULL`;
      case "absent":
        return `(${this.sql(condition.of)}) IS NULL`;
      case "not":
        return `NOT ${this.test(condition.item)}`;
      case "all":
        return joined(condition.items.map((item) => this.test(item)), "AND", "true", "false");
      case "any":
        return joined(condition.items.map((item) => this.test(item)), "OR", "false", "true");
      case "is":
        return `coalesce(${this.sql(condition.of)} = ${condition.value}, false)`;
      case "is_true":
        return isTrueAt(condition.of, this);
      case "matches":
        return `coalesce(${NAMED_PATTERNS[condition.pattern].spark(`(${this.sql(condition.of)})`)}, false)`;
      case "equals":
        return `coalesce(${this.sql(condition.of)} IN (${condition.values.map(sqlText).join(", ")}), false)`;
      default: {
        const call = { starts_with: "startswith", ends_with: "endswith", contains: "contains" }[condition.op];
        const text = this.sql(condition.of);
        return `coalesce(${sqlLet("tested", text, (tested) => condition.values.map((value) => `${call}(${tested}, ${sqlText(value)})`).join(" OR "))}, false)`;
      }
    }
  }
}

/** SQL that is true where a boolean, or text that says so, stands at a path below an open-ended column. */
function isTrueAt(of: PathExpression, context: SparkContext): string {
  const [column = "", ...keys] = of.segments;
  const value = keys.reduce((variant, key) => memberOf(variant, key), context.column([column]));
  return `coalesce(${readerOf("boolean", value)}, false)`;
}

/** Tests joined by AND or OR; `neutral` changes nothing, `deciding` decides all. */
function joined(tests: readonly string[], word: string, neutral: string, deciding: string): string {
  const asked = tests.filter((test) => test !== neutral);
  if (asked.includes(deciding)) return deciding;
  return asked.length === 0 ? neutral : `(${asked.join(` ${word} `)})`;
}
