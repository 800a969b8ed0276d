import { isRecord, own, pathOf, type EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import { OCSF_SCHEMA } from "../schema.ts";
import type { OcsfAttribute, OcsfClass, OcsfOwner } from "../schema-model.ts";
import { found, quoted } from "../words.ts";
import type { Check } from "./check.ts";

/** An enum attribute and the attribute that carries its caption. */
interface Pair {
  readonly id: string;
  readonly name: string;
  readonly captions: ReadonlyMap<unknown, string>;
}

/** What of a class or object is looked at: its pairs, and the attributes that hold objects. */
interface Plan {
  readonly pairs: readonly Pair[];
  readonly objects: ReadonlyMap<string, string>;
}

type Report = (finding: Finding) => void;

/** The value by which an enum says "see my sibling". */
const OTHER = 99;

const plans = new Map<string, Plan>();

/**
 * At any depth: the sibling of an enum attribute, where it is there, is the value's caption, and the sibling of
 * 99 Other is there (with whatever text the source uses).
 */
export const checkEnumSiblings: Check = (event, ocsfClass, report) => {
  visit(event, planOf(`class ${ocsfClass.name}`, ocsfClass), [], report);
};

function visit(value: EventRecord, plan: Plan, steps: (string | number)[], report: Report): void {
  for (const pair of plan.pairs) {
    const id = value[pair.id];
    if (id !== undefined) checkPair(pair, id, value[pair.name], steps, report);
  }
  for (const key in value) {
    const objectType = plan.objects.get(key);
    if (objectType === undefined) continue;
    steps.push(key);
    visitChild(value[key], objectType, steps, report);
    steps.pop();
  }
}

function visitChild(child: unknown, objectType: string, steps: (string | number)[], report: Report): void {
  if (isRecord(child)) {
    visit(child, planOfObject(objectType), steps, report);
  } else if (Array.isArray(child)) {
    for (let i = 0; i < child.length; i++) {
      const element: unknown = child[i];
      if (!isRecord(element)) continue;
      steps.push(i);
      visit(element, planOfObject(objectType), steps, report);
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

function planOfObject(name: string): Plan {
  return plans.get(name) ?? planOf(name, OCSF_SCHEMA.objects[name]);
}

function planOf(key: string, owner: OcsfOwner | OcsfClass | undefined): Plan {
  const known = plans.get(key);
  if (known !== undefined) return known;
  const attributes = Object.entries(owner?.attributes ?? {});
  const plan = { pairs: attributes.flatMap(pairOf), objects: new Map(attributes.flatMap(objectTypeOf)) };
  plans.set(key, plan);
  return plan;
}

function pairOf([id, attribute]: [string, OcsfAttribute]): Pair[] {
  const { enum: captions, sibling, type } = attribute;
  if (captions === undefined || sibling === undefined) return [];
  const entries = Object.entries(captions).map(([value, caption]) => [type === "string_t" ? value : Number(value), caption] as const);
  return [{ id, name: sibling, captions: new Map<unknown, string>(entries) }];
}

function objectTypeOf([name, { object_type: type }]: [string, OcsfAttribute]): [string, string][] {
  return type === undefined ? [] : [[name, type]];
}
