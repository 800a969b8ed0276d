/** An object of JSON that nothing is known of yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An object of a model file that knows where it stands in it. */
export interface Place {
  readonly value: JsonObject;
  /** The file's name, then the way to the object: `service-2.json: operations.CreateUser`. */
  readonly where: string;
}

/** The place of a member, for messages. */
export function at(place: Place, key: string): string {
  return place.where.endsWith(":") ? `${place.where} ${key}` : `${place.where}.${key}`;
}

/** The object at a member. Throws where there is none. */
export function objectAt(place: Place, key: string): Place {
  const value = Object.hasOwn(place.value, key) ? place.value[key] : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${at(place, key)}: expected an object, found ${describe(value)}`);
  return { value: value as JsonObject, where: at(place, key) };
}

/** The text at a member. Throws where there is none. */
export function textAt(place: Place, key: string): string {
  const value = Object.hasOwn(place.value, key) ? place.value[key] : undefined;
  if (typeof value !== "string") throw new Error(`${at(place, key)}: expected text, found ${describe(value)}`);
  return value;
}

/** The members of an object, each an object. Throws where one is none. */
export function entriesOf(place: Place): readonly (readonly [string, Place])[] {
  return Object.keys(place.value).map((key) => [key, objectAt(place, key)]);
}

/** What a value is, for messages: never the value itself, which may be large. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? `an object of ${Object.keys(value).slice(0, 5).join(", ") || "no members"}` : `a ${typeof value}`;
}
