import { own, type EventRecord } from "../event-record.ts";

type Step = string | number;

interface Walk {
  visits: number;
  /** How often a value was found. */
  found: number;
}

/** More than any event of use needs, and far below what the check of observables follows. */
const MOST_VISITS = 10_000;
const MOST_NAMES = 1000;
const LONGEST_KEPT = 200;
const INDEX = /^(?:0|[1-9]\d{0,8})\]$/;

const known = new Map<string, readonly Step[]>();

/**
 * True only where each observable's name leads to its value, and there is nothing to find; false where the check must
 * look itself. Names are taken apart once, and no list is made on the way.
 */
export function allSurelyRight(event: EventRecord, observables: readonly unknown[]): boolean {
  const walk: Walk = { visits: 0, found: 0 };
  for (const observable of observables) {
    const name = own(observable, "name");
    const value = own(observable, "value");
    if (typeof name !== "string" || typeof value !== "string") return false;
    if (!leadsTo(walk, event, name, value)) return false;
  }
  return true;
}

function leadsTo(walk: Walk, event: EventRecord, name: string, value: string): boolean {
  const before = walk.found;
  follow(walk, event, stepsOf(name), 0, value);
  return walk.found > before && walk.visits <= MOST_VISITS;
}

/** Looks everywhere that the steps lead to, even once the value is found: so the visits bound the work of the check, too. */
function follow(walk: Walk, at: unknown, steps: readonly Step[], done: number, value: string): void {
  if (++walk.visits > MOST_VISITS) return;
  const step = steps[done];
  if (step === undefined) {
    if (isThere(walk, at, value)) walk.found++;
  } else if (Array.isArray(at) && typeof step === "string") {
    followEach(walk, at, steps, done, value);
  } else if (typeof step === "string" || Array.isArray(at)) {
    const next = own(at, step);
    if (next !== undefined) follow(walk, next, steps, done + 1, value);
  }
}

/** Lists in lists are left to the check itself. */
function followEach(walk: Walk, list: readonly unknown[], steps: readonly Step[], done: number, value: string): void {
  for (const element of list) {
    if (Array.isArray(element)) walk.visits = MOST_VISITS;
    follow(walk, element, steps, done, value);
  }
}

function isThere(walk: Walk, at: unknown, value: string): boolean {
  if (!Array.isArray(at)) return isText(at, value);
  walk.visits += at.length;
  return at.some((element) => isText(element, value));
}

function isText(at: unknown, value: string): boolean {
  return at === value || ((typeof at === "number" || typeof at === "boolean") && String(at) === value);
}

function stepsOf(name: string): readonly Step[] {
  const steps = known.get(name);
  if (steps !== undefined) return steps;
  const taken = name.split(/[.[]/).map(stepOf);
  if (known.size >= MOST_NAMES) known.clear();
  if (name.length <= LONGEST_KEPT) known.set(name, taken);
  return taken;
}

/** What looks like an index and is none leads nowhere here. */
function stepOf(step: string): Step {
  if (!step.endsWith("]")) return step;
  return INDEX.test(step) ? Number(step.slice(0, -1)) : -1;
}
