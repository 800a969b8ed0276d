import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { isNothing } from "./read-values.ts";

/** Members in the making: no prototype, so that `__proto__` is a member like any other. */
type Members = Record<string, Json>;

// An object of a class whose prototype has none is as bare as one of Object.create(null), and as fast as any other.
class Bare {
  [key: string]: Json;
}
Object.setPrototypeOf(Bare.prototype, null);
Reflect.deleteProperty(Bare.prototype, "constructor");

function noMembers(): Members {
  return new Bare();
}

/** The members of an object that no column is made of, without those that hold nothing. */
export function membersBeside(value: JsonObject | undefined, known: ReadonlySet<string>): Members {
  const rest = noMembers();
  if (value === undefined) return rest;
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (!known.has(key) && member !== undefined && !isNothing(member)) rest[key] = member;
  }
  return rest;
}

/** Keeps a member whose value did not fit its column. */
export function keepUnread(rest: Members, key: string, value: Json | undefined, read: unknown): void {
  if (read === undefined && value !== undefined && !isNothing(value)) rest[key] = value;
}

/** Keeps what a nested object left, or the value itself where it is no object. */
export function keepRest(rest: Members, key: string, value: Json | undefined, asObject: JsonObject | undefined, left: Members): void {
  if (asObject === undefined) keepUnread(rest, key, value, undefined);
  else if (hasMembers(left)) rest[key] = left;
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
export function hasMembers(value: JsonObject): boolean {
  for (const key in value) if (Object.hasOwn(value, key)) return true;
  return false;
}
