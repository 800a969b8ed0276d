import { constraintMembers } from "../constraints.ts";
import { attributesUnder } from "../model-to-json-schema.ts";
import type { OcsfAttribute, OcsfOwner, OcsfSchema } from "../schema-model.ts";

/** What a scalar must be; every limit that is given holds. */
export interface ScalarPlan {
  readonly kind: "string" | "integer" | "number" | "boolean" | "any";
  readonly values?: ReadonlySet<unknown>;
  readonly range?: readonly [number, number];
  /** Characters, counted as UTF-16 units, of which there are never fewer. */
  readonly longest?: number;
  readonly pattern?: RegExp;
  /** Texts that the pattern was seen to match, since the same addresses come again and again. */
  readonly matched: Set<string>;
}

/** What stands in an attribute. */
export interface AttributePlan {
  readonly isRequired: boolean;
  /** Of the constraints that at least one, or exactly one, of some attributes be there. */
  readonly isOfSome: boolean;
  readonly isOfOne: boolean;
  readonly isArray: boolean;
  readonly scalar: ScalarPlan | undefined;
  /** Made when first asked for, because objects may hold themselves. */
  readonly object: (() => OwnerPlan) | undefined;
  /** The sibling of an enum, and the caption that it must carry for each value. */
  readonly sibling: { readonly name: string; readonly captions: ReadonlyMap<unknown, string> } | undefined;
}

/** What a class or object is made of under a set of profiles. */
export interface OwnerPlan {
  /** True for an object that takes any member. */
  readonly open: boolean;
  readonly attributes: ReadonlyMap<string, AttributePlan>;
  /** How many attributes are required. */
  readonly required: number;
  readonly some: Constraint;
  readonly one: Constraint;
}

/** What a constraint of a class or object asks for; `unclear` where it names members of members. */
export type Constraint = "nothing" | "attributes" | "unclear";

const KINDS: Readonly<Record<string, ScalarPlan["kind"]>> = {
  boolean_t: "boolean", integer_t: "integer", long_t: "integer", float_t: "number", string_t: "string",
};

/** Gives the plan of a class under a set of profiles; the plans of its objects are made when they are met. */
export function plansOf(schema: OcsfSchema, profiles: readonly string[]): (owner: OcsfOwner) => OwnerPlan {
  const declared = new Set(profiles);
  const plans = new Map<OcsfOwner, OwnerPlan>();
  const planOf = (owner: OcsfOwner): OwnerPlan => {
    const plan = plans.get(owner) ?? ownerPlan(schema, owner, attributesUnder(owner, declared), planOf);
    plans.set(owner, plan);
    return plan;
  };
  return planOf;
}

function ownerPlan(schema: OcsfSchema, owner: OcsfOwner, attributes: readonly [string, OcsfAttribute][], planOf: (owner: OcsfOwner) => OwnerPlan): OwnerPlan {
  const some = constraintMembers(schema, owner, "at_least_one");
  const one = constraintMembers(schema, owner, "just_one");
  const planFor = (name: string, attribute: OcsfAttribute): AttributePlan => ({
    isRequired: attribute.requirement === "required",
    isOfSome: some.includes(name),
    isOfOne: one.includes(name),
    ...valuePlan(schema, owner, attribute, planOf),
  });
  return {
    open: attributes.length === 0,
    attributes: new Map(attributes.map(([name, attribute]) => [name, planFor(name, attribute)])),
    required: attributes.filter(([, { requirement }]) => requirement === "required").length,
    some: constraintOf(some),
    one: constraintOf(one),
  };
}

function constraintOf(paths: readonly string[]): Constraint {
  if (paths.length === 0) return "nothing";
  return paths.some((path) => path.includes(".")) ? "unclear" : "attributes";
}

type ValuePlan = Pick<AttributePlan, "isArray" | "scalar" | "object" | "sibling">;

function valuePlan(schema: OcsfSchema, owner: OcsfOwner, attribute: OcsfAttribute, planOf: (owner: OcsfOwner) => OwnerPlan): ValuePlan {
  const object = attribute.object_type === undefined ? undefined : schema.objects[attribute.object_type];
  return {
    isArray: attribute.is_array === true,
    object: object && (() => planOf(object)),
    scalar: attribute.object_type === undefined ? scalarPlan(schema, attribute) : undefined,
    sibling: siblingOf(schema, owner, attribute),
  };
}

function scalarPlan(schema: OcsfSchema, { type: name, enum: captions }: OcsfAttribute): ScalarPlan {
  const { type, regex, max_len: longest, range } = schema.types[name] ?? {};
  return {
    kind: KINDS[type ?? name] ?? "any",
    matched: new Set(),
    ...(captions === undefined ? {} : { values: new Set(valuesOf(schema, name, captions).map(([value]) => value)) }),
    ...(range === undefined ? {} : { range }),
    ...(longest === undefined ? {} : { longest }),
    ...(regex === undefined ? {} : { pattern: new RegExp(regex, "u") }),
  };
}

function siblingOf(schema: OcsfSchema, owner: OcsfOwner, { enum: captions, sibling: name, type }: OcsfAttribute): AttributePlan["sibling"] {
  if (captions === undefined || name === undefined || !Object.hasOwn(owner.attributes, name)) return undefined;
  return { name, captions: new Map(valuesOf(schema, type, captions)) };
}

function valuesOf(schema: OcsfSchema, type: string, captions: Readonly<Record<string, string>>): (readonly [unknown, string])[] {
  const isText = (schema.types[type]?.type ?? type) === "string_t";
  return Object.entries(captions).map(([value, caption]) => [isText ? value : Number(value), caption] as const);
}
