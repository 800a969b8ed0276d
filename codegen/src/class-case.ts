import type { SparkEmitter } from "./emit/spark-emitter.ts";
import { TypeScriptEmitter } from "./emit/typescript-emitter.ts";
import type { ExpressionTypes } from "./model/expression-types.ts";
import type { Expression } from "./model/expression.ts";
import type { At, Violations } from "./model/violations.ts";
import { sqlLet, sqlText } from "./operators/operator.ts";
import { YamlExpressionReader } from "./read/expression.ts";
import { member, scalarText, type YamlNode } from "./read/yaml-node.ts";
import { resolveMembers } from "./resolve/gold-expression.ts";
import { resolveObservables } from "./resolve/gold.ts";
import type { Model } from "./resolve/model.ts";

type Members = readonly { readonly name: string; readonly value: Expression; readonly at: At }[];

/** A case in both languages, before what stands around it. */
export interface CaseForm {
  /** Statements that end with `return …`. */
  typescript(uses: Set<string>): readonly string[];
  sparkSql(spark: SparkEmitter): string;
}

/**
 * A case of the operators that mean something within a class only: `{$class: account_change, frame: {actor: {…}},
 * attributes: {actor: {$frame: actor}, observables: {$observables: [actor.user.name]}}}`. Its value is an object of the attributes.
 */
export function classCase(node: YamlNode, model: Model, types: ExpressionTypes, violations: Violations): CaseForm {
  const name = scalarText(member(node, "$class")) ?? "";
  const ocsf = model.ocsf.classes[name];
  if (ocsf === undefined) {
    violations.add(node.at, "case", "unknown-class", `expected an OCSF class, found '${name}'`);
    return { typescript: () => [], sparkSql: () => "" };
  }
  const reader = new YamlExpressionReader(violations);
  const [frame, own] = [readMembers(member(node, "frame"), reader), readMembers(member(node, "attributes"), reader)];
  const filled = new Set(own.map((each) => each.name));
  const attributes = resolveMembers(own, ocsf, "case", {
    ocsf: model.ocsf, profiles: model.preset.profiles, types, violations, frame: new Map(frame.map((each) => [each.name, each.value])),
    resolveObservables: (each) => resolveObservables(each, ocsf, filled, model.ocsf),
  });
  for (const { value } of attributes) types.type(value);
  return { typescript: (uses) => classStatements(attributes, types, uses), sparkSql: (spark) => classToSpark(attributes, spark) };
}

function readMembers(node: YamlNode | undefined, reader: YamlExpressionReader): Members {
  return node?.kind === "map" ? node.entries.map(({ key, value, at }) => ({ name: key, value: reader.expression(value, node), at })) : [];
}

function classStatements(attributes: Members, types: ExpressionTypes, uses: Set<string>): readonly string[] {
  const emitter = new TypeScriptEmitter(types, uses);
  const fills = inOrder(attributes).flatMap(({ name, value }) => {
    const code = emitter.code(value);
    return [...emitter.takeBlock(), `gold.${name} = ${code};`];
  });
  return ["const gold: any = {};", ...fills, "return gold;"];
}

/** Each attribute under its name, as a class's table has it, so that observables find it. */
function classToSpark(attributes: Members, spark: SparkEmitter): string {
  const ordered = inOrder(attributes);
  const whole = `named_struct(${ordered.map(({ name }) => `${sqlText(name)}, ${name}`).join(", ")})`;
  return ordered.reduceRight((inner, { name, value }) => sqlLet(name, `(${spark.sql(value)})`, () => inner), whole);
}

function inOrder(attributes: Members): Members {
  const isLast = ({ value }: Members[number]) => value.op === "observables";
  return [...attributes.filter((each) => !isLast(each)), ...attributes.filter(isLast)];
}
