import { operatorOf } from "../operators/registry.ts";
import type { Condition, Expression, PathExpression } from "./expression.ts";

/** A silver path whose value may come to stand in an attribute. */
export interface LeafSource {
  readonly path: PathExpression;
  /** All must hold for the path to be the one that fills the attribute. */
  readonly guards: readonly Condition[];
  /** The attribute then holds the path's whole value. */
  readonly whole: boolean;
}

/** Every silver path that an expression's value may come from, with what must hold for it. */
export function leafSources(expression: Expression, guards: readonly Condition[] = [], whole = true): readonly LeafSource[] {
  if (expression.op === "path") return [{ path: expression, guards, whole }];
  return operatorOf(expression)
    .sources(expression)
    .flatMap((source) => leafSources(source.expression, [...guards, ...source.guards], whole && source.whole));
}
