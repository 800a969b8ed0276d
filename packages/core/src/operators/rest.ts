import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { isNothing } from "./read-values.ts";

/** An object that is being filled: no prototype, so that `__proto__` is a member like any other. */
export type Members = Record<string, Json>;

// An object of a class whose prototype has none is as bare as one of Object.create(null), and as fast as an ordinary one.
class Bare {
  [key: string]: Json;
}
Object.setPrototypeOf(Bare.prototype, null);
Reflect.deleteProperty(Bare.prototype, "constructor");

/** An object without members or prototype. */
export function noMembers(): Members {
  return new Bare();
}

/** Stands where {@link restOf} is told what was read, for a value of which nothing is left. */
export const NOTHING_LEFT = true;

/** What was read of a nested object. */
export interface StructRead<T> {
  readonly value: T | undefined;
  /** What no column is made of; undefined where the value is no object, and so was not read. */
  readonly left: Members | typeof NOTHING_LEFT | undefined;
}

/** Of a value that is no object. */
export const NO_STRUCT: StructRead<never> = { value: undefined, left: undefined };

/** The number of each key in a list. */
export function membersOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, number) => [key, number]));
}

/**
 * The members of an object of which no column is made, in its order, without those that hold nothing; undefined where
 * there are none. `reads` has, by the number of the key in `known`, what was read of it: undefined where the value did not
 * fit, and of a nested object what is left.
 */
export function restOf(value: JsonObject, known: ReadonlyMap<string, number>, reads: readonly unknown[]): Members | undefined {
  let rest: Members | undefined;
  for (const key in value) {
    const number = known.get(key);
    const read = number === undefined ? undefined : reads[number];
    const left = read === undefined ? value[key] : read instanceof Bare ? read : undefined;
    if (left !== undefined && !isNothing(left)) (rest ??= noMembers())[key] = left;
  }
  return rest;
}

/** Puts a value at a member path; absent values are left out. */
export function keepTyped(rest: Members, path: readonly string[], value: unknown): void {
  if (value === undefined) return;
  let at = rest;
  const last = path.length - 1;
  for (let i = 0; i < last; i++) {
    const key = path[i] as string;
    const next = at[key];
    at = isJsonObject(next) ? next : (at[key] = noMembers());
  }
  at[path[last] ?? ""] = value as Json;
}

/** Adds the members of `more`, object by object, without changing `more`. */
export function mergeRest(rest: Members, more: Json | undefined): void {
  if (!isJsonObject(more)) return;
  for (const key of Object.keys(more)) {
    const [ours, theirs] = [rest[key], more[key]];
    if (isJsonObject(ours) && isJsonObject(theirs)) mergeRest(ours, theirs);
    else if (theirs !== undefined) rest[key] = theirs;
  }
}

/** True where an object has a member. */
export function hasMembers(value: object): boolean {
  for (const key in value) if (Object.hasOwn(value, key)) return true;
  return false;
}
