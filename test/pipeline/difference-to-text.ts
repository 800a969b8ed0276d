const MOST_SHOWN = 300;
const BEFORE = 40;

/** Two values that differ, as `expected …, found …`; of long ones the part around their first difference, with its offset in UTF-16 units. */
export function differenceToText(expected: unknown, found: unknown): string {
  const [wanted, made] = [textOf(expected), textOf(found)];
  if (Math.max(wanted.length, made.length) <= MOST_SHOWN) return `expected ${wanted}, found ${made}`;
  if (typeof expected === "string" && typeof found === "string") return around(expected, found, JSON.stringify);
  return around(wanted, made, (text) => text);
}

function around(expected: string, found: string, quote: (text: string) => string): string {
  const at = firstDifference(expected, found);
  const from = Math.max(0, at - BEFORE);
  const until = from + MOST_SHOWN;
  const shown = (text: string) => `${from > 0 ? "…" : ""}${quote(text.slice(from, until))}${until < text.length ? "…" : ""}`;
  return `expected ${shown(expected)}, found ${shown(found)}, different from character ${at} on of ${expected.length} and ${found.length}`;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function textOf(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value, sortedKeys);
}

/** An object's keys in one order, whichever side wrote it. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
