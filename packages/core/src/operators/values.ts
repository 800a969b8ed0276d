/** Text joined; absent where one of the parts is. */
export function joinText(separator: string, ...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(separator);
}

/** The text without what it begins with; absent where nothing is left. */
export function withoutPrefix(text: string | undefined, prefix: string): string | undefined {
  const rest = text?.startsWith(prefix) === true ? text.slice(prefix.length) : text;
  return rest === "" ? undefined : rest;
}

/** The values that are present; absent where none is. */
export function presentItems<T>(items: readonly (T | undefined)[]): T[] | undefined {
  const present = somePresent(items);
  return present.length > 0 ? present : undefined;
}

/** The values that are present, of which there is at least one. */
export function somePresent<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}

/** One value an element; absent ones and empty lists left out. */
export function eachOf<T, U>(items: readonly T[] | undefined, make: (item: T) => U | undefined): U[] | undefined {
  return items && presentItems(items.map(make));
}

/** The first value that an element gives. */
export function firstOf<T, U>(items: readonly T[] | undefined, make: (item: T) => U | undefined): U | undefined {
  for (const item of items ?? []) {
    const made = make(item);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** The caption of an enum's value. */
export function captionOf(captions: Readonly<Record<string, string>>, value: number): string {
  return captions[value] ?? "Other";
}

/** An OCSF observable. */
export interface ObservableItem<Id extends number> {
  name: string;
  type: string;
  type_id: Id;
  value: string;
}

/** Observables of the attributes that are present: name, type_id, type, value. */
export function observablesOf<const Id extends number>(
  rows: readonly (readonly [string, Id, string, string | undefined])[],
): ObservableItem<Id>[] | undefined {
  const found: ObservableItem<Id>[] = [];
  for (const [name, type_id, type, value] of rows) if (value !== undefined) found.push({ name, type, type_id, value });
  return found.length > 0 ? found : undefined;
}
