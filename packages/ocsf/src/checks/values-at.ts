import { isRecord, own, type EventRecord } from "../event-record.ts";

/** How many more values may be looked at; below zero, the answer is not complete. */
export interface Budget {
  left: number;
}

/**
 * The values at a path such as `actor.user.name`, `resources[0].uid` or `resources.uid`: a list without an index
 * stands for each of its elements. Stops when the budget is spent.
 */
export function valuesAt(event: EventRecord, path: string, budget: Budget): unknown[] {
  let values: unknown[] = [event];
  for (const step of path.split(/[.[]/)) {
    const isIndex = step.endsWith("]");
    const key = isIndex ? step.slice(0, -1) : step;
    values = values.flatMap((value) => (isIndex ? elementAt(value, key, budget) : membersAt(value, key, budget)));
    if (values.length === 0 || budget.left < 0) return values;
  }
  return values;
}

function elementAt(list: unknown, index: string, budget: Budget): unknown[] {
  budget.left--;
  if (!Array.isArray(list) || !/^\d+$/.test(index)) return [];
  const element: unknown = list[Number(index)];
  // Wrapped, because flatMap would take a list within the list apart.
  return element === undefined ? [] : [element];
}

function membersAt(value: unknown, key: string, budget: Budget): unknown[] {
  if (budget.left-- < 0) return [];
  if (Array.isArray(value)) return value.flatMap((element) => membersAt(element, key, budget));
  const found = isRecord(value) ? own(value, key) : undefined;
  return found === undefined ? [] : [found];
}
