import { isRecord, own, pathOf, type EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import type { OcsfAttribute, OcsfOwner, OcsfSchema } from "../schema-model.ts";
import { found, quoted } from "../words.ts";
import type { CheckOf } from "./check.ts";

/** An enum attribute and the attribute that carries its caption. */
interface Pair {
  readonly id: string;
  readonly name: string;
  readonly captions: ReadonlyMap<unknown, string>;
}

/** What of a class or object is looked at: its pairs, and the attributes that hold objects. */
interface Plan {
  readonly pairs: readonly Pair[];
  readonly objects: ReadonlyMap<string, OcsfOwner>;
}

type PlanOf = (owner: OcsfOwner) => Plan;

type Report = (finding: Finding) => void;

/** What stays the same on the way through an event. */
interface Walk {
  readonly planOf: PlanOf;
  readonly report: Report;
}

/** The value by which an enum says "see my sibling". */
const OTHER = 99;

/**
 * At any depth: the sibling of an enum attribute, where it is there, is the value's caption, and the sibling of
 * 99 Other is there (with whatever text the source uses).
 */
export const enumSiblingsOf: CheckOf = (schema) => {
  const planOf = keptPlans(schema);
  return ({ event, ocsfClass }, report) => {
    visit({ planOf, report }, event, ocsfClass, []);
  };
};

function visit(walk: Walk, value: EventRecord, owner: OcsfOwner, steps: (string | number)[]): void {
  const plan = walk.planOf(owner);
  for (const pair of plan.pairs) {
    const id = value[pair.id];
    if (id !== undefined) checkPair(pair, id, value[pair.name], steps, walk.report);
  }
  for (const key in value) {
    const object = plan.objects.get(key);
    if (object === undefined) continue;
    steps.push(key);
    visitChild(walk, value[key], object, steps);
    steps.pop();
  }
}

function visitChild(walk: Walk, child: unknown, object: OcsfOwner, steps: (string | number)[]): void {
  if (isRecord(child)) {
    visit(walk, child, object, steps);
  } else if (Array.isArray(child)) {
    for (let i = 0; i < child.length; i++) {
      const element: unknown = child[i];
      if (!isRecord(element)) continue;
      steps.push(i);
      visit(walk, element, object, steps);
      steps.pop();
    }
  }
}

function checkPair(pair: Pair, id: unknown, name: unknown, steps: readonly (string | number)[], report: Report): void {
  if (Array.isArray(id)) {
    id.forEach((one, i) => {
      checkValue(pair, one, own(name, i), [...steps, pair.name, i], report);
    });
  } else {
    if (id === OTHER ? typeof name === "string" : name === undefined || name === pair.captions.get(id)) return;
    checkValue(pair, id, name, [...steps, pair.name], report);
  }
}

function checkValue(pair: Pair, id: unknown, name: unknown, steps: readonly (string | number)[], report: Report): void {
  const caption = pair.captions.get(id);
  // An unknown id is a finding of the schema's, as is a name that is no text.
  if (caption === undefined || (name !== undefined && typeof name !== "string")) return;
  if (id === OTHER) {
    if (name !== undefined) return;
    const message = `expected the source's own word, because ${pair.id} is 99 ${caption}; found nothing`;
    report({ path: pathOf(steps), rule: "other-without-name", message });
  } else if (name !== undefined && name !== caption) {
    const message = `expected ${quoted(caption)}, the caption of ${pair.id} ${String(id)}; found ${found(name)}`;
    report({ path: pathOf(steps), rule: "caption-mismatch", message });
  }
}

function keptPlans(schema: OcsfSchema): PlanOf {
  const plans = new Map<OcsfOwner, Plan>();
  return (owner) => {
    const known = plans.get(owner);
    if (known !== undefined) return known;
    const attributes = Object.entries(owner.attributes);
    const pairs = attributes.flatMap(([id, attribute]) => pairOf(schema, owner, id, attribute));
    const plan = { pairs, objects: new Map(attributes.flatMap(([name, attribute]) => objectAt(schema, name, attribute))) };
    plans.set(owner, plan);
    return plan;
  };
}

/** Some exports name a sibling that its object does not have: 1.7.0's observable.type_uid names type_name. */
function pairOf(schema: OcsfSchema, owner: OcsfOwner, id: string, { enum: captions, sibling, type }: OcsfAttribute): Pair[] {
  if (captions === undefined || sibling === undefined || !Object.hasOwn(owner.attributes, sibling)) return [];
  const isText = (schema.types[type]?.type ?? type) === "string_t";
  const entries = Object.entries(captions).map(([value, caption]) => [isText ? value : Number(value), caption] as const);
  return [{ id, name: sibling, captions: new Map<unknown, string>(entries) }];
}

function objectAt(schema: OcsfSchema, name: string, { object_type: type }: OcsfAttribute): [string, OcsfOwner][] {
  const object = type === undefined ? undefined : schema.objects[type];
  return object === undefined ? [] : [[name, object]];
}
