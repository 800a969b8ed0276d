import type { ColumnType } from "@trailhouse/lakehouse";
import type { ExpressionTypes } from "../model/expression-types.ts";
import type { EachExpression, Expression, ObjectExpression, RestExpression } from "../model/expression.ts";
import { withLocal } from "../model/scope.ts";
import type { At, Violations } from "../model/violations.ts";
import { existsUnder, profilesOf } from "@trailhouse/ocsf/schema";
import type { OcsfAttribute, OcsfObject, OcsfOwner, OcsfSchema } from "../ocsf/schema.ts";
import { scalarType } from "./ocsf-types.ts";
import { checkGoldValue, typeOf } from "../check/gold-value.ts";
import { checkSiblings } from "../check/siblings.ts";

/** What resolving gold expressions needs to know. */
export interface GoldContext {
  readonly ocsf: OcsfSchema;
  readonly profiles: readonly string[];
  readonly types: ExpressionTypes;
  readonly violations: Violations;
  readonly frame: ReadonlyMap<string, Expression>;
  /** The frame's file: in it, `$frame` would mean itself. */
  readonly frameFile?: string;
  readonly resolveObservables: (expression: Extract<Expression, { op: "observables" }>) => Expression;
}

/** How messages call the shared attributes of `gold/frame.yaml`. */
const FRAME = "frame";

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
      checkIsList(expression.at, attribute, path, context);
      return { ...expression, items: expression.items.map((item) => resolveGold(item, elementOf(attribute), `${path}[]`, context)) };
    case "each":
      checkIsList(expression.at, attribute, path, context);
      return resolveEach(expression, attribute, path, context);
    case "object":
      return resolveObject(expression, attribute, path, context);
    case "observables":
      return context.resolveObservables(expression);
    case "rest":
      return resolveRest(expression, context);
    default:
      checkGoldValue(expression, attribute, path, context);
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
  const found = at.file === context.frameFile ? undefined : context.frame.get(name);
  if (found) return resolveGold(found, attribute, path, context);
  const wanted = at.file === context.frameFile ? "no $frame in the frame itself" : "an attribute of gold/frame.yaml for $frame";
  context.violations.addUnreadable(at, path, "unknown-attribute", `expected ${wanted}, found '${name}'`);
  return { op: "const", value: "", at };
}

function checkIsList(at: At, attribute: OcsfAttribute, path: string, { ocsf, violations }: GoldContext): void {
  if (attribute.is_array === true || (attribute.type !== "object_t" && scalarType(attribute, ocsf).kind === "json")) return;
  violations.add(at, path, "type", `expected one ${typeOf(attribute)}, found a list`);
}

function resolveObject(expression: ObjectExpression, attribute: OcsfAttribute, path: string, context: GoldContext): Expression {
  const object = context.ocsf.objects[attribute.object_type ?? ""];
  if (attribute.type !== "object_t" || object === undefined) {
    context.violations.add(expression.at, path, "type", `expected ${typeOf(attribute)} for this attribute, found an object`);
    return expression;
  }
  if (attribute.is_array === true) {
    context.violations.add(expression.at, path, "type", `expected a list of ${object.name} for this attribute, found one object; put it into {$list: [\u2026]}`);
  }
  const members = resolveMembers(expression.members, object, path, context);
  const shape = shapeOf(object, context.profiles);
  if (members.length === expression.members.length) checkComplete(expression, object, shape.required, path, context);
  return { ...expression, members, shape };
}

/** An object without what its definition requires would never stand in an event, or make it invalid. */
function checkComplete(expression: ObjectExpression, object: OcsfObject, required: readonly string[], path: string, { violations }: GoldContext): void {
  const filled = new Set(expression.members.map((each) => each.name));
  for (const name of required.filter((each) => !filled.has(each))) {
    violations.add(expression.at, `${path}.${name}`, "missing-required", `expected a value for this required attribute of ${object.name}, found none`);
  }
  const { at_least_one: some, just_one: one } = object.constraints ?? {};
  if (some && !some.some((name) => filled.has(name))) {
    violations.add(expression.at, path, "missing-required", `expected at least one of ${some.join(", ")}, as ${object.name} asks for, found none`);
  }
  if (one && one.filter((name) => filled.has(name)).length !== 1) {
    violations.add(expression.at, path, "missing-required", `expected just one of ${one.join(", ")}, as ${object.name} asks for, found ${one.filter((name) => filled.has(name)).join(", ") || "none"}`);
  }
}

/** Members of an object or a class: each against its attribute, captions with their siblings. */
export function resolveMembers(members: Members, owner: OcsfOwner, path: string, context: GoldContext): Members {
  const pathOf = (at: At) => (path === context.types.path && at.file === context.frameFile ? FRAME : path);
  const resolved = members.flatMap((each) => {
    const where = pathOf(each.at);
    const attribute = checkedAttribute(each.name, each.at, owner, where, context);
    return attribute ? [{ ...each, value: resolveGold(each.value, attribute, `${where}.${each.name}`, context) }] : [];
  });
  checkSiblings(resolved, owner, pathOf, context.violations);
  return resolved.map((each) => ({ ...each, value: resolveCaption(each.value, resolved, owner, `${pathOf(each.at)}.${each.name}`, context) }));
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
  if (attribute === undefined) {
    const whose = path === FRAME ? "every class" : owner.caption;
    context.violations.add(at, `${path}.${name}`, "unknown-attribute", `expected an attribute of ${whose} in OCSF ${context.ocsf.version}, found '${name}'`);
  } else if (!existsUnder(attribute, new Set(context.profiles))) {
    context.violations.add(at, `${path}.${name}`, "profile", `expected an attribute of the profiles ${context.profiles.join(", ")}, found one of ${profilesOf(attribute).join(", ")}`);
  } else if (attribute.deprecated !== undefined) {
    context.violations.add(at, `${path}.${name}`, "deprecated", `expected an attribute in use, found one that is deprecated since OCSF ${attribute.deprecated}`);
  }
  return attribute;
}

function shapeOf(object: OcsfObject, profiles: readonly string[]) {
  const inUse = Object.entries(object.attributes).filter(([, each]) => existsUnder(each, new Set(profiles)));
  return {
    typeName: typeNameOf(object.name),
    required: inUse.filter(([, each]) => each.requirement === "required").map(([name]) => name),
    atLeastOne: object.constraints?.at_least_one ? [object.constraints.at_least_one] : [],
  };
}

/** The TypeScript name of an OCSF class or object: `network_endpoint` is `NetworkEndpoint`. */
export function typeNameOf(name: string): string {
  return name.replaceAll(/(?:^|[_/]|(?<=[0-9]))([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function elementOf(attribute: OcsfAttribute): OcsfAttribute {
  const { is_array: _, ...element } = attribute;
  return element;
}
