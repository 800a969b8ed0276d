import type { ColumnType } from "@trailhouse/lakehouse";
import type { Condition, ObjectExpression } from "../model/expression.ts";
import { sqlLet, sqlName, sqlText, type Operator } from "./operator.ts";
import { sparkType } from "./spark-type.ts";

/**
 * A plain mapping: an object of the members that are present. It is absent where a member that the OCSF object
 * requires is absent, where one of its at_least_one constraints has no member, or where nothing but constants is
 * present: a gold event holds no empty object.
 */
export const object: Operator<ObjectExpression> = {
  key: undefined,
  options: [],

  read(node, reader) {
    const members = node.entries.map((entry) => ({ name: entry.key, value: reader.expression(entry.value, node), at: entry.at }));
    return { op: "object", members, shape: undefined, at: node.at };
  },

  type(expression, context): ColumnType {
    const fields = expression.members.flatMap(({ name, value }) => {
      const type = context.type(value);
      return type ? [{ name, type, required: !context.mayBeAbsent(value) }] : [];
    });
    return { kind: "struct", fields };
  },

  mayBeAbsent(expression, context) {
    const sure = new Set(expression.members.filter((each) => !context.mayBeAbsent(each.value)).map((each) => each.name));
    const { required, anyOf } = presenceRule(expression);
    return !required.every((name) => sure.has(name)) || !anyOf.every((names) => names.some((name) => sure.has(name)));
  },

  sources: (expression) =>
    expression.members.map(({ value }) => ({ expression: value, guards: [{ op: "present", of: expression }], whole: true })),

  typescript: () => {
    throw new Error("objects are emitted as statements");
  },

  sparkSql(expression, context) {
    const type = context.wanted(expression);
    const fields = type?.kind === "struct" ? type.fields : [];
    const members = fields.map((field) => {
      const found = expression.members.find((each) => each.name === field.name);
      return `${sqlText(field.name)}, ${found ? context.note(found.at) + context.sqlAs(found.value, field.type) : `CAST(NULL AS ${sparkType(field.type)})`}`;
    });
    const struct = `named_struct(${members.join(", ")})`;
    const test = context.presence?.(expression);
    if (test === "true") return struct;
    return test === undefined ? sqlLet("object", struct, (made) => `CASE WHEN ${sqlPresence(expression, made)} THEN ${made} END`) : `CASE WHEN ${test} THEN ${struct} END`;
  },
};

/** The presence rule on the struct that has been made of all members. */
function sqlPresence(expression: ObjectExpression, made: string): string {
  const { required, anyOf } = presenceRule(expression);
  const present = (name: string) => `${made}.${sqlName(name)} IS NOT NULL`;
  const has = (name: string) => expression.members.some((each) => each.name === name);
  const tests = [...required.filter(has).map(present), ...anyOf.map((names) => `(${names.filter(has).map(present).join(" OR ") || "false"})`)];
  return tests.join(" AND ") || "true";
}

/** Which members must be there for an object to be there. */
export function presenceRule(expression: ObjectExpression): { required: readonly string[]; anyOf: readonly (readonly string[])[] } {
  const varying = expression.members.filter(({ value }) => value.op !== "const");
  const names = (varying.length > 0 ? varying : expression.members).map((each) => each.name);
  const required = expression.shape?.required ?? [];
  const constraints = expression.shape?.atLeastOne ?? [];
  return { required, anyOf: required.length === 0 && constraints.length === 0 ? [names] : constraints };
}

/** The presence rule as a condition on the members' own expressions. */
export function presence(expression: ObjectExpression): Condition {
  const { required, anyOf } = presenceRule(expression);
  const present = (name: string): readonly Condition[] => {
    const found = expression.members.find((each) => each.name === name);
    return found ? [{ op: "present", of: found.value }] : [];
  };
  const some = anyOf.map((names): Condition => ({ op: "any", items: names.flatMap(present) }));
  return { op: "all", items: [...required.flatMap(present), ...some] };
}
