/** An object of the export and where it stands, `classes.account_change`. */
export interface Node<T = unknown> {
  readonly path: string;
  readonly value: T;
}

/** A member, undefined when it is absent or null (the export writes null for none). */
export function member(node: Node, key: string): unknown {
  const { value } = node;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key] ?? undefined;
}

/** @throws Error with the path when the member is not an object */
export function objectAt(node: Node, key: string): Node<object> {
  const value = member(node, key);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { path: pathOf(node, key), value };
  throw mismatch(node, key, "an object");
}

/** @throws Error with the path when the member is not a string */
export function textAt(node: Node, key: string): string {
  return optionalTextAt(node, key) ?? raise(mismatch(node, key, "a string"));
}

/** @throws Error with the path when the member is there and not a string */
export function optionalTextAt(node: Node, key: string): string | undefined {
  const value = member(node, key);
  if (value === undefined || typeof value === "string") return value;
  throw mismatch(node, key, "a string");
}

/** @throws Error with the path when the member is not a number */
export function numberAt(node: Node, key: string): number {
  return optionalNumberAt(node, key) ?? raise(mismatch(node, key, "a number"));
}

/** @throws Error with the path when the member is there and not a number */
export function optionalNumberAt(node: Node, key: string): number | undefined {
  const value = member(node, key);
  if (value === undefined || typeof value === "number") return value;
  throw mismatch(node, key, "a number");
}

/**
 * A list of strings, undefined when absent.
 * @throws Error with the path when it is anything else
 */
export function textsAt(node: Node, key: string): string[] | undefined {
  const value = member(node, key);
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw mismatch(node, key, "a list of strings");
}

/** The members of an object by name, sorted. */
export function namesOf(node: Node<object>): string[] {
  return Object.keys(node.value).sort();
}

/** `{ [key]: value }`, or nothing when there is no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

/** What is wrong with a member: `OCSF export: classes.x.uid: expected a number, found "x"`. */
export function mismatch(node: Node, key: string, expected: string): Error {
  const value = member(node, key);
  const found = value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60);
  return new Error(`OCSF export: ${pathOf(node, key)}: expected ${expected}, found ${found}`);
}

function raise(error: Error): never {
  throw error;
}

function pathOf(node: Node, key: string): string {
  return node.path === "" ? key : `${node.path}.${key}`;
}
