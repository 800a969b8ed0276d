import type { PathExpression } from "../model/expression.ts";
import { resolvePath, type ResolvedPath, type Scope } from "../model/scope.ts";
import { literal, sqlName, sqlText, type Operator } from "./operator.ts";

/**
 * `userIdentity.arn`: a silver column, or a member of one. Below an open-ended JSON column the path goes by key and
 * gives text: a string that is not empty, else absent.
 */
export const path: Operator<PathExpression> = {
  key: undefined,
  options: [],
  read: (node) => ({ op: "path", segments: [], at: node.at }),

  type(expression, context) {
    const found = resolvePath(expression.segments, context.scope);
    if (found === undefined) {
      const name = expression.segments.join(".");
      const known = [...context.scope.locals.keys(), ...context.scope.columns.keys()].join(", ");
      context.violations.add(expression.at, context.path, "unknown-path", `expected a silver column or a member of one, found '${name}'; the columns are ${known}`);
    }
    return found?.type;
  },

  mayBeAbsent: (expression, context) => resolvePath(expression.segments, context.scope)?.mayBeAbsent ?? true,
  sources: (expression) => [{ expression, guards: [], whole: true }],

  typescript(expression, context) {
    const found = resolvedOrThrow(expression, context.scope);
    const typed = expression.segments.slice(0, found.typedSegments);
    const access = typed.map((segment, index) => (index === 0 ? segment : `?.${segment}`)).join("");
    const base = found.local ? access : `silver.${access}`;
    if (found.jsonKeys.length === 0) return base;
    return `${context.use("textAt")}(${base}, ${found.jsonKeys.map(literal).join(", ")})`;
  },

  sparkSql(expression, context) {
    const found = resolvedOrThrow(expression, context.scope);
    const typed = expression.segments.slice(0, found.typedSegments);
    const base = found.local ? typed.map(sqlName).join(".") : context.column(typed);
    if (found.jsonKeys.length === 0) return base;
    return (found.local ? undefined : context.text?.(typed, found.jsonKeys)) ?? jsonText(base, found.jsonKeys);
  },
};

function resolvedOrThrow(expression: PathExpression, scope: Scope): ResolvedPath {
  const found = resolvePath(expression.segments, scope);
  if (found === undefined) throw new Error(`unresolved path ${expression.segments.join(".")}: check the model before emitting`);
  return found;
}

/** Text at a key path of a VARIANT: only a JSON string that is not empty counts. */
export function jsonText(variant: string, keys: readonly string[]): string {
  const jsonPath = sqlText(`$${keys.map((key) => `[${literal(key)}]`).join("")}`);
  const value = `try_variant_get(${variant}, ${jsonPath}, 'variant')`;
  return `CASE WHEN schema_of_variant(${value}) = 'STRING' THEN nullif(variant_get(${value}, '$', 'string'), '') END`;
}
