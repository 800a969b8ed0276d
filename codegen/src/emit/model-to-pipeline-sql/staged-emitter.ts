import type { ColumnType } from "@trailhouse/lakehouse";
import type { Condition, Expression, ObjectExpression } from "../../model/expression.ts";
import type { At } from "../../model/violations.ts";
import type { Scope } from "../../model/scope.ts";
import { presence } from "../../operators/object.ts";
import { SparkEmitter } from "../spark-emitter.ts";

/** Characters of SQL up to which an object's presence is asked of its members' expressions. */
const LONGEST_PRESENCE = 1500;

/** Writes expressions over an earlier step of a query, whose columns already hold some of them. */
export class StagedEmitter extends SparkEmitter {
  /** Expressions that are columns, or members of columns, of the step that is read. */
  readonly named = new Map<Expression, string>();

  override sqlAs(expression: Expression, type: ColumnType | undefined, scope?: Scope): string {
    return this.named.get(expression) ?? super.sqlAs(expression, type, scope);
  }

  override note({ file, line }: At): string {
    return `/* ${file}:${line} */ `;
  }

  /** A lambda is slower than to read a few columns twice. */
  presence(expression: ObjectExpression): string | undefined {
    const sql = this.test(presence(expression));
    return sql.length > LONGEST_PRESENCE ? undefined : sql;
  }

  /** An object's presence is asked of its members, so that it need not be made to ask. */
  override test(condition: Condition): string {
    if (condition.op !== "present" && condition.op !== "absent") return super.test(condition);
    const { of } = condition;
    if (of.op !== "object" || this.named.has(of)) return super.test(condition);
    const there = presence(of);
    return super.test(condition.op === "present" ? there : { op: "not", item: there });
  }
}
