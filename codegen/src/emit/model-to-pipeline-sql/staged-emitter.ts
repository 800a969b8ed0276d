import type { ColumnType } from "@trailhouse/lakehouse";
import type { ExpressionTypes } from "../../model/expression-types.ts";
import type { Condition, Expression, ObjectExpression } from "../../model/expression.ts";
import type { At } from "../../model/violations.ts";
import type { Scope } from "../../model/scope.ts";
import { presence } from "../../operators/object.ts";
import { SparkEmitter } from "../spark-emitter.ts";
import type { OpenTexts } from "./open-texts.ts";
import { sharedTitle, type SharedValues } from "./shared-values.ts";

/** Characters of SQL up to which an object's presence is asked of its members' expressions. */
const LONGEST_PRESENCE = 1500;

/** What earlier steps of a query have ready for the one that is written. */
export interface Earlier {
  readonly texts: OpenTexts;
  readonly shared?: SharedValues;
  /** The emitter of the step before, whose shared values this step has. */
  readonly before?: StagedEmitter;
  /** The column that says whether an object is there; undefined where its members are as soon asked. */
  readonly flag?: (object: ObjectExpression) => string | undefined;
}

/** Writes expressions over an earlier step of a query, whose columns already hold some of them. */
export class StagedEmitter extends SparkEmitter {
  /** Expressions that are columns, or members of columns, of the step that is read. */
  readonly named = new Map<Expression, string>();
  readonly #types: ExpressionTypes;
  readonly #earlier: Earlier;

  constructor(types: ExpressionTypes, column: (segments: readonly string[]) => string, earlier: Earlier) {
    super(types, column);
    this.#types = types;
    this.#earlier = earlier;
  }

  text(segments: readonly string[], keys: readonly string[]): string | undefined {
    return this.#earlier.texts.text(segments, keys);
  }

  override sqlAs(expression: Expression, type: ColumnType | undefined, scope: Scope = this.scope): string {
    const own = () => super.sqlAs(expression, type, scope);
    const title = scope.locals.size === 0 ? sharedTitle(expression) : undefined;
    return this.named.get(expression) ?? (title === undefined ? own() : this.#shared(expression, title, own));
  }

  #shared(expression: Expression, title: string, own: () => string): string {
    const { before, shared } = this.#earlier;
    return before?.sqlAs(expression, undefined) ?? shared?.name(expression, title, expression.at, own) ?? own();
  }

  override note({ file, line }: At): string {
    return `/* ${file}:${line} */ `;
  }

  /** A lambda is slower than to read a few columns twice. */
  presence(expression: ObjectExpression): string | undefined {
    const sql = this.test({ op: "present", of: expression });
    return sql.length > LONGEST_PRESENCE ? undefined : sql;
  }

  /** An object's presence is asked of its members, so that it need not be made to ask. */
  override test(condition: Condition): string {
    if (condition.op !== "present" && condition.op !== "absent") return super.test(condition);
    const { of } = condition;
    if (!this.#types.mayBeAbsent(of, this.scope)) return String(condition.op === "present");
    if (of.op !== "object" || this.named.has(of)) return super.test(condition);
    const there = this.#earlier.flag?.(of) ?? super.test(presence(of));
    return condition.op === "present" ? there : `NOT ${there}`;
  }
}
