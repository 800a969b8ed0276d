import type { ColumnType } from "@trailhouse/lakehouse";
import { operatorOf } from "../operators/registry.ts";
import type { OperatorContext } from "../operators/operator.ts";
import type { Condition, Expression } from "./expression.ts";
import type { LookupTable } from "./lookup.ts";
import type { Scope } from "./scope.ts";
import type { Violations } from "./violations.ts";

/** Types of expressions in a scope; what does not fit becomes a violation under `path`. */
export class ExpressionTypes implements OperatorContext {
  readonly scope: Scope;
  readonly lookups: ReadonlyMap<string, LookupTable>;
  readonly path: string;
  readonly violations: Violations;

  constructor(scope: Scope, lookups: ReadonlyMap<string, LookupTable>, path: string, violations: Violations) {
    this.scope = scope;
    this.lookups = lookups;
    this.path = path;
    this.violations = violations;
  }

  type(expression: Expression, scope: Scope = this.scope): ColumnType | undefined {
    const context = this.within(scope);
    for (const condition of conditionsOf(expression)) context.#checkCondition(condition);
    return operatorOf(expression).type(expression, context);
  }

  mayBeAbsent(expression: Expression, scope: Scope = this.scope): boolean {
    return operatorOf(expression).mayBeAbsent(expression, this.within(scope));
  }

  /** The same in another scope, telling of another path. */
  within(scope: Scope, path: string = this.path): ExpressionTypes {
    return scope === this.scope && path === this.path ? this : new ExpressionTypes(scope, this.lookups, path, this.violations);
  }

  #checkCondition(condition: Condition): void {
    if (condition.op === "all" || condition.op === "any") condition.items.forEach((item) => { this.#checkCondition(item); });
    else if (condition.op === "not") this.#checkCondition(condition.item);
    else this.type(condition.of);
  }
}

function conditionsOf(expression: Expression): readonly Condition[] {
  return expression.op === "when" ? expression.cases.map((each) => each.if) : [];
}
