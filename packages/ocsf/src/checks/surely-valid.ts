import { isRecord, type EventRecord } from "../event-record.ts";
import type { OcsfClass, OcsfOwner, OcsfSchema } from "../schema-model.ts";
import { plansOf, type AttributePlan, type OwnerPlan, type ScalarPlan } from "./attribute-plan.ts";

/**
 * True only where neither the JSON Schema of the event's class nor the check of enum siblings has anything to say; false
 * where they must look themselves, which need not find anything. It walks what the event has, not what the schema has,
 * and so costs a fifth of both for a valid event; most are.
 */
export type SurelyValid = (event: EventRecord, ocsfClass: OcsfClass, profiles: readonly string[]) => boolean;

/** The value by which an enum says "see my sibling". */
const OTHER = 99;
const KEPT_SETS = 16;
/** Of deeper events the validators say whether they can be followed. */
const MOST_LEVELS = 50;
const MOST_MATCHED = 1000;

/** Makes the check of a schema; it keeps what it learns of the schema. */
export function surelyValidOf(schema: OcsfSchema): SurelyValid {
  const kept = new Map<string, (owner: OcsfOwner) => OwnerPlan>();
  const keep = (key: string, planOf: (owner: OcsfOwner) => OwnerPlan): ((owner: OcsfOwner) => OwnerPlan) => {
    if (kept.size >= KEPT_SETS) kept.clear();
    kept.set(key, planOf);
    return planOf;
  };
  return (event, ocsfClass, profiles) => {
    const key = profiles.join();
    const planOf = kept.get(key) ?? keep(key, plansOf(schema, profiles));
    return fits(planOf(ocsfClass), event, 1);
  };
}

function fits(plan: OwnerPlan, value: EventRecord, level: number): boolean {
  if (plan.open) return true;
  if (level > MOST_LEVELS) return false;
  let required = 0;
  let some = 0;
  let one = 0;
  for (const key in value) {
    const attribute = plan.attributes.get(key);
    if (attribute === undefined || !attributeFits(attribute, value[key], value, level)) return false;
    if (attribute.isRequired) required++;
    if (attribute.isOfSome) some++;
    if (attribute.isOfOne) one++;
  }
  return required === plan.required && (plan.some === "nothing" || some > 0) && (plan.one === "nothing" || (plan.one === "attributes" && one === 1));
}

function attributeFits(plan: AttributePlan, value: unknown, owner: EventRecord, level: number): boolean {
  if (plan.sibling !== undefined && !captionFits(plan.sibling, value, owner)) return false;
  if (!plan.isArray) return itemFits(plan, value, level);
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!itemFits(plan, item, level)) return false;
  return true;
}

/** A list of ids is left to the check itself. */
function captionFits({ name, captions }: NonNullable<AttributePlan["sibling"]>, id: unknown, owner: EventRecord): boolean {
  const caption = owner[name];
  return id === OTHER ? typeof caption === "string" : typeof id !== "object" && (caption === undefined || caption === captions.get(id));
}

function itemFits({ scalar, object }: AttributePlan, value: unknown, level: number): boolean {
  if (scalar !== undefined) return value !== undefined && scalarFits(scalar, value);
  return object !== undefined && isRecord(value) && fits(object(), value, level + 1);
}

function scalarFits(plan: ScalarPlan, value: unknown): boolean {
  if (plan.values?.has(value) === false) return false;
  switch (plan.kind) {
    case "string":
      return typeof value === "string" && textFits(plan, value);
    case "integer":
      return Number.isInteger(value) && numberFits(plan, value as number);
    case "number":
      return Number.isFinite(value) && numberFits(plan, value as number);
    case "boolean":
      return typeof value === "boolean";
    case "any":
      return plan.range === undefined && plan.longest === undefined && plan.pattern === undefined;
  }
}

function numberFits({ range }: ScalarPlan, value: number): boolean {
  return range === undefined || (value >= range[0] && value <= range[1]);
}

function textFits({ longest, pattern, matched }: ScalarPlan, value: string): boolean {
  if (longest !== undefined && value.length > longest) return false;
  if (pattern === undefined) return true;
  return longest === undefined ? pattern.test(value) : matched.has(value) || matches(pattern, value, matched);
}

/** Remembers what matched; only short texts come here. */
function matches(pattern: RegExp, value: string, matched: Set<string>): boolean {
  if (!pattern.test(value)) return false;
  if (matched.size >= MOST_MATCHED) matched.clear();
  matched.add(value);
  return true;
}
