import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Suggestion } from "./suggest-rows.ts";

/**
 * An events table's text with the rows added, each behind the last row of its class with its reason as a comment above;
 * all else stays as it is, byte by byte.
 *
 * @throws Error where the text has no list of events to which lines can be added.
 */
export function insertRows(text: string, suggestions: readonly Suggestion[]): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const places = new RowPlaces(text);
  const additions = new Map<number, string[]>();
  for (const suggestion of suggestions) {
    const offset = places.endOf(suggestion.className);
    const lines = [`# ${suggestion.reason}`, `- ${rowText(suggestion)}`].map((line) => `${places.indent}${line}${newline}`);
    additions.set(offset, [...(additions.get(offset) ?? []), ...lines]);
  }
  const offsets = [...additions.keys()].sort((a, b) => b - a);
  return offsets.reduce((made, offset) => insertAt(made, offset, (additions.get(offset) ?? []).join(""), newline), text);
}

/** A row as the tables write it. */
export function rowText({ eventName, className, activity, target, self }: Suggestion): string {
  const selfText = self === "never" ? "" : `, self: ${self}`;
  return `{ event_name: ${eventName}, class: ${className}, activity: ${activity}, target: ${target}${selfText}, review: true }`;
}

/** A text whose last line has no end gets one first. */
function insertAt(text: string, offset: number, addition: string, newline: string): string {
  const before = text.slice(0, offset);
  const end = before === "" || before.endsWith("\n") ? "" : newline;
  return `${before}${end}${addition}${text.slice(offset)}`;
}

/** Where the rows of a table stand in its text. */
class RowPlaces {
  readonly indent: string;
  readonly #text: string;
  readonly #items: YAMLSeq["items"];

  constructor(text: string) {
    const lines = new LineCounter();
    const events = parseDocument(text, { lineCounter: lines }).get("events");
    const first = isSeq(events) ? events.items[0] : undefined;
    if (!isSeq(events) || events.flow === true || !isMap(first) || !first.range) {
      throw new Error("expected a list of events with a row a line, to which rows can be added, found none; write the first row by hand");
    }
    const start = text.lastIndexOf("\n", first.range[0] - 1) + 1;
    this.indent = /^ */.exec(text.slice(start))?.[0] ?? "";
    this.#text = text;
    this.#items = events.items;
  }

  /** Behind the line of the last row of a class, or of the last row of all. */
  endOf(className: string): number {
    const rows = this.#items.filter((item): item is YAMLMap => isMap(item));
    const last = rows.filter((row) => valueOf(row, "class") === className).at(-1) ?? rows.at(-1);
    const lineEnd = this.#text.indexOf("\n", (last?.range?.[1] ?? 1) - 1);
    return lineEnd < 0 ? this.#text.length : lineEnd + 1;
  }
}

function valueOf(row: YAMLMap, key: string): unknown {
  const value = row.get(key, true);
  return isScalar(value) ? value.value : undefined;
}
