import type { ColumnType } from "@trailhouse/lakehouse";

/** Where two values of one type differ first. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** The first difference of two values of `type`: JSON by value, times as moments, text by its characters; undefined where there is none. */
export function differenceOf(type: ColumnType, expected: unknown, found: unknown, path: string): Difference | undefined {
  const different = { path, expected, found };
  if (expected === undefined || found === undefined || expected === null || found === null) return (expected ?? undefined) === (found ?? undefined) ? undefined : different;
  switch (type.kind) {
    case "struct":
      return structDifference(type, expected, found, path);
    case "array":
      return arrayDifference(type.element, expected, found, path);
    case "timestamp":
      return micros(expected) === micros(found) ? undefined : different;
    case "json":
      return jsonDifference(expected, found, path);
    default:
      return expected === found ? undefined : different;
  }
}

function structDifference(type: Extract<ColumnType, { kind: "struct" }>, expected: unknown, found: unknown, path: string): Difference | undefined {
  if (!isObject(expected) || !isObject(found)) return { path, expected, found };
  for (const field of type.fields) {
    const difference = differenceOf(field.type, expected[field.name], found[field.name], `${path}.${field.name}`);
    if (difference) return difference;
  }
  const stray = [...Object.keys(expected), ...Object.keys(found)].find((key) => !type.fields.some((field) => field.name === key));
  return stray === undefined ? undefined : { path: `${path}.${stray}`, expected: expected[stray], found: found[stray] };
}

function arrayDifference(element: ColumnType, expected: unknown, found: unknown, path: string): Difference | undefined {
  if (!Array.isArray(expected) || !Array.isArray(found) || expected.length !== found.length) return { path, expected, found };
  for (const [index, item] of expected.entries()) {
    const difference = differenceOf(element, item, found[index], `${path}[${index}]`);
    if (difference) return difference;
  }
  return undefined;
}

/** An open-ended value by value: in it a null is a null, and order of keys is none. */
function jsonDifference(expected: unknown, found: unknown, path: string): Difference | undefined {
  const different = { path, expected, found };
  if (Array.isArray(expected) && Array.isArray(found)) {
    if (expected.length !== found.length) return different;
    return firstOf(expected.map((item, index) => () => jsonDifference(item, found[index], `${path}[${index}]`)));
  }
  if (isObject(expected) && isObject(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return firstOf(keys.map((key) => () => jsonDifference(own(expected, key), own(found, key), `${path}.${key}`)));
  }
  return expected === found ? undefined : different;
}

function firstOf(checks: readonly (() => Difference | undefined)[]): Difference | undefined {
  for (const check of checks) {
    const difference = check();
    if (difference) return difference;
  }
  return undefined;
}

function own(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `2023-03-17T16:31:50.123456Z` as whole microseconds, which a number of JavaScript's holds for no year beyond 2255. */
function micros(value: unknown): bigint | undefined {
  const parts = typeof value === "string" ? /^(.{19})(?:\.(\d{1,6}))?Z$/.exec(value) : null;
  if (!parts) return undefined;
  return BigInt(Date.parse(`${parts[1]}Z`)) * 1000n + BigInt((parts[2] ?? "").padEnd(6, "0"));
}
