/** An event, or an object in it, as `JSON.parse` gives it. */
export type EventRecord = Readonly<Record<string, unknown>>;

/** True for a JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is EventRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of the object's own, undefined when there is none or the value is no object. */
export function own(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as EventRecord)[key] : undefined;
}

/** Names and indexes from the event down to a value. */
export type Steps = readonly (string | number)[];

/** `["observables", 2, "name"]` → `observables[2].name`. */
export function pathOf(steps: Steps): string {
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") path += `[${step}]`;
    else path += path === "" ? step : `.${step}`;
  }
  return path;
}
