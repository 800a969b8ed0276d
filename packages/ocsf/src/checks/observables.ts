import { own, type EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import { found, quoted } from "../words.ts";
import type { Check } from "./check.ts";
import { allSurelyRight } from "./surely-right.ts";
import { valuesAt, type Budget } from "./values-at.ts";

// Ten thousand paths through lists of ten thousand would keep a validator busy for minutes.
const MOST_STEPS = 1_000_000;

/** What a name leads to: the scalars as text, none where it leads to objects only. */
type Texts = ReadonlySet<string>;

/** An observable's `name` is the path of an attribute in the event, and its `value` that attribute's value as text. */
export const checkObservables: Check = (checked, report) => {
  const { observables } = checked.event;
  if (Array.isArray(observables) && !allSurelyRight(checked.event, observables)) checkEachObservable(checked, report);
};

/** The same, without the short way for events whose observables are right. */
export const checkEachObservable: Check = ({ event }, report) => {
  const { observables } = event;
  if (!Array.isArray(observables)) return;
  const resolve = resolver(event);
  for (let i = 0; i < observables.length; i++) {
    const name = own(observables[i], "name");
    if (typeof name !== "string") continue;
    const texts = resolve(name);
    if (texts === "too much") {
      report(tooMuch(i));
      return;
    }
    const finding = texts === undefined ? leadsNowhere(i, name) : wrongValue(i, name, own(observables[i], "value"), texts);
    if (finding !== undefined) report(finding);
  }
};

/** Follows each name once; all names of an event share one budget. */
function resolver(event: EventRecord): (name: string) => Texts | undefined | "too much" {
  const known = new Map<string, Texts | undefined>();
  const budget: Budget = { left: MOST_STEPS };
  return (name) => {
    if (known.has(name)) return known.get(name);
    const values = valuesAt(event, name, budget);
    if (budget.left < 0) return "too much";
    const texts = values.length === 0 ? undefined : new Set(values.flat().flatMap(scalarText));
    known.set(name, texts);
    return texts;
  };
}

function scalarText(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
}

function leadsNowhere(i: number, name: string): Finding {
  const message = `expected the path of an attribute in this event, found ${quoted(name)}, which leads to nothing`;
  return { path: `observables[${i}].name`, rule: "observable-path", message };
}

function tooMuch(i: number): Finding {
  const message = `expected names that can be followed in ${MOST_STEPS} steps all together, found more; the observables from here on were not checked`;
  return { path: `observables[${i}].name`, rule: "observable-path", message };
}

function wrongValue(i: number, name: string, value: unknown, texts: Texts): Finding | undefined {
  if (typeof value !== "string" || texts.has(value)) return undefined;
  return { path: `observables[${i}].value`, rule: "observable-value", message: `${expectation(name, texts)}; found ${found(value)}` };
}

function expectation(name: string, texts: Texts): string {
  const [first] = texts;
  if (first === undefined) return `expected no value, because ${quoted(name)} is an object`;
  const others = texts.size === 1 ? "" : ` or one of ${texts.size - 1} more`;
  return `expected ${quoted(first)}${others}, as at ${quoted(name)}`;
}
