import type { ColumnType } from "@trailhouse/lakehouse";
import type { ExpressionTypes } from "../model/expression-types.ts";
import { formatType, sameType } from "../model/column-type.ts";
import type { EachExpression, Expression, ObjectExpression, RestExpression } from "../model/expression.ts";
import { withLocal } from "../model/scope.ts";
import type { At, Violations } from "../model/violations.ts";
import type { OcsfAttribute, OcsfObject, OcsfOwner, OcsfSchema } from "../ocsf/schema.ts";
import { isOpenObject, scalarType } from "./ocsf-types.ts";

/** What resolving gold expressions needs to know. */
export interface GoldContext {
  readonly ocsf: OcsfSchema;
  readonly profiles: readonly string[];
  readonly types: ExpressionTypes;
  readonly violations: Violations;
  readonly frame: ReadonlyMap<string, Expression>;
  readonly resolveObservables: (expression: Extract<Expression, { op: "observables" }>) => Expression;
}

type Members = readonly { readonly name: string; readonly value: Expression; readonly at: At }[];

/** An expression bound to the OCSF attribute that it fills: objects know their definition, captions their sibling. */
export function resolveGold(expression: Expression, attribute: OcsfAttribute, path: string, context: GoldContext): Expression {
  switch (expression.op) {
    case "frame":
      return resolveFrame(expression.attribute, attribute, path, expression.at, context);
    case "first":
      return { ...expression, items: expression.items.map((item) => resolveGold(item, attribute, path, context)) };
    case "when":
      return {
        ...expression,
        cases: expression.cases.map((each) => ({ if: each.if, then: resolveGold(each.then, attribute, path, context) })),
        otherwise: expression.otherwise && resolveGold(expression.otherwise, attribute, path, context),
      };
    case "switch":
      return {
        ...expression,
        cases: expression.cases.map((each) => ({ ...each, then: resolveGold(each.then, attribute, path, context) })),
        otherwise: expression.otherwise && resolveGold(expression.otherwise, attribute, path, context),
      };
    case "list":
      return { ...expression, items: expression.items.map((item) => resolveGold(item, elementOf(attribute), `${path}[]`, context)) };
    case "each":
      return resolveEach(expression, attribute, path, context);
    case "object":
      return resolveObject(expression, attribute, path, context);
    case "observables":
      return context.resolveObservables(expression);
    case "rest":
      return resolveRest(expression, context);
    default:
      checkScalar(expression, attribute, path, context);
      return expression;
  }
}

function resolveEach(expression: EachExpression, attribute: OcsfAttribute, path: string, context: GoldContext): Expression {
  const list = context.types.within(context.types.scope, path).type(expression.of);
  const element: ColumnType = list?.kind === "array" ? list.element : { kind: "json" };
  const types = context.types.within(withLocal(context.types.scope, expression.as, element));
  return { ...expression, body: resolveGold(expression.body, elementOf(attribute), `${path}[]`, { ...context, types }) };
}

function resolveRest(expression: RestExpression, context: GoldContext): Expression {
  context.types.type(expression);
  return expression;
}

function resolveFrame(name: string, attribute: OcsfAttribute, path: string, at: At, context: GoldContext): Expression {
  const found = context.frame.get(name);
  if (found) return resolveGold(found, attribute, path, context);
  context.violations.add(at, path, "unknown-attribute", `expected an attribute of gold/frame.yaml for $frame, found '${name}'`);
  return { op: "const", value: "", at };
}

function resolveObject(expression: ObjectExpression, attribute: OcsfAttribute, path: string, context: GoldContext): Expression {
  const object = context.ocsf.objects[attribute.object_type ?? ""];
  if (attribute.type !== "object_t" || object === undefined) {
    context.violations.add(expression.at, path, "type", `expected ${attribute.type} for this attribute, found an object`);
    return expression;
  }
  const members = resolveMembers(expression.members, object, path, context);
  return { ...expression, members, shape: shapeOf(object, context.profiles) };
}

/** Members of an object or a class: each against its attribute, captions with their siblings. */
export function resolveMembers(members: Members, owner: OcsfOwner, path: string, context: GoldContext): Members {
  const resolved = members.flatMap((each) => {
    const attribute = checkedAttribute(each.name, each.at, owner, path, context);
    return attribute ? [{ ...each, value: resolveGold(each.value, attribute, `${path}.${each.name}`, context) }] : [];
  });
  return resolved.map((each) => ({ ...each, value: resolveCaption(each.value, resolved, owner, `${path}.${each.name}`, context) }));
}

function resolveCaption(value: Expression, siblings: Members, owner: OcsfOwner, path: string, context: GoldContext): Expression {
  if (value.op !== "caption") return value;
  const key = siblings.find((each) => each.name === value.of)?.value;
  const captions = owner.attributes[value.of]?.enum;
  if (key && captions) return { ...value, key, captions };
  context.violations.add(value.at, path, "caption", `expected a sibling with an enum for $caption, found '${value.of}', which is not filled here or has no enum`);
  return value;
}

function checkedAttribute(name: string, at: At, owner: OcsfOwner, path: string, context: GoldContext): OcsfAttribute | undefined {
  const attribute = owner.attributes[name];
  const where = `${path}.${name}`;
  if (attribute === undefined) {
    context.violations.add(at, where, "unknown-attribute", `expected an attribute of ${owner.caption} in OCSF ${context.ocsf.version}, found '${name}'`);
  } else if (attribute.profile !== undefined && !context.profiles.includes(attribute.profile)) {
    context.violations.add(at, where, "profile", `expected an attribute of the profiles ${context.profiles.join(", ")}, found one of ${attribute.profile}`);
  } else if (attribute.deprecated !== undefined) {
    context.violations.add(at, where, "deprecated", `expected an attribute in use, found one that is deprecated since OCSF ${attribute.deprecated}`);
  }
  return attribute;
}

function shapeOf(object: OcsfObject, profiles: readonly string[]) {
  const inUse = Object.entries(object.attributes).filter(([, each]) => each.profile === undefined || profiles.includes(each.profile));
  return {
    typeName: typeNameOf(object.name),
    required: inUse.filter(([, each]) => each.requirement === "required").map(([name]) => name),
    atLeastOne: object.constraints?.at_least_one ? [object.constraints.at_least_one] : [],
  };
}

/** The TypeScript name of an OCSF class or object: `network_endpoint` is `NetworkEndpoint`. */
export function typeNameOf(name: string): string {
  return name.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function elementOf(attribute: OcsfAttribute): OcsfAttribute {
  const { is_array: _, ...element } = attribute;
  return element;
}

function checkScalar(expression: Expression, attribute: OcsfAttribute, path: string, context: GoldContext): void {
  const found = context.types.within(context.types.scope, path).type(expression);
  const wanted = wantedType(attribute, context.ocsf);
  if (found && wanted && wanted.kind !== "json" && !sameType(wanted, found)) {
    context.violations.add(expression.at, path, "type", `expected ${formatType(wanted)} (${attribute.type}), found ${formatType(found)}`);
  }
  for (const value of constantsOf(expression, context)) {
    if (attribute.enum && !Object.hasOwn(attribute.enum, String(value))) {
      const known = Object.keys(attribute.enum).join(", ");
      context.violations.add(expression.at, path, "unknown-enum-value", `expected one of ${known}, found ${value}`);
    }
  }
}

function wantedType(attribute: OcsfAttribute, ocsf: OcsfSchema): ColumnType | undefined {
  if (attribute.type === "object_t") return isOpenObject(attribute, ocsf) ? { kind: "json" } : { kind: "struct", fields: [] };
  const scalar = scalarType(attribute, ocsf);
  return attribute.is_array ? { kind: "array", element: scalar } : scalar;
}

function constantsOf(expression: Expression, context: GoldContext): readonly (string | number)[] {
  if (expression.op === "const") return typeof expression.value === "number" ? [expression.value] : [];
  if (expression.op !== "lookup") return [];
  const rows = context.types.lookups.get(expression.table)?.rows ?? [];
  return rows.flatMap((row) => row.columns[expression.column] ?? []);
}
