import fc from "fast-check";
import { writtenIn, type Tree } from "./odd-values.ts";

/** A way to write a record as JSON. All of them have the same value. */
export interface Style {
  /** Between the tokens. */
  readonly space: string;
  /** Every so manieth character of a string is written as an escape. */
  readonly escapeEvery: number;
  readonly order: "as it is" | "reversed" | "sorted";
  /** Keys of the record that stand there a first time with a value that does not count. */
  readonly decoys: readonly string[];
}

const NEVER = 1_000_000;

/** As CloudTrail writes records. */
export const PLAIN: Style = { space: "", escapeEvery: NEVER, order: "as it is", decoys: [] };

/** Ways to write a record. */
export const styles: fc.Arbitrary<Style> = fc.oneof(
  fc.constant(PLAIN),
  fc.record({
    space: fc.constantFrom("", " ", "\n\t", "\r\n    "),
    escapeEvery: fc.constantFrom(NEVER, 1, 2, 5),
    order: fc.constantFrom("as it is", "reversed", "sorted"),
    decoys: fc.subarray(["eventSource", "eventName", "eventType", "eventTime", "eventID", "requestParameters"], { maxLength: 2 }),
  }),
);

/** A record's JSON text. */
export function recordText(record: Tree, style: Style): string {
  return written(record, style, style.decoys);
}

function written(value: Tree, style: Style, decoys: readonly string[] = []): string {
  if (typeof value === "string") return writtenIn(value) ?? quoted(value, style);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { space } = style;
  if (isList(value)) return `[${space}${value.map((item) => written(item, style)).join(`,${space}`)}${space}]`;
  const members = inOrder(Object.entries(value), style.order).map(([key, member]) => `${quoted(key, style)}${space}:${space}${written(member, style)}`);
  const first = decoys.filter((key) => Object.hasOwn(value, key)).map((key) => `${quoted(key, style)}:"s3.amazonaws.com"`);
  return `{${space}${[...first, ...members].join(`${space},${space}`)}${space}}`;
}

function isList(value: Tree): value is readonly Tree[] {
  return Array.isArray(value);
}

function inOrder<T>(entries: readonly (readonly [string, T])[], order: Style["order"]): readonly (readonly [string, T])[] {
  if (order === "as it is") return entries;
  const compare = order === "sorted" ? 1 : -1;
  return entries.toSorted(([a], [b]) => (a < b ? -compare : compare));
}

function quoted(text: string, style: Style): string {
  if (style.escapeEvery === NEVER) return JSON.stringify(text);
  return `"${text.split("").map((unit, index) => escaped(unit, index, style)).join("")}"`;
}

function escaped(unit: string, index: number, { escapeEvery }: Style): string {
  const isSurrogate = /[\ud800-\udfff]/.test(unit);
  if (!isSurrogate && (index + 1) % escapeEvery !== 0) return JSON.stringify(unit).slice(1, -1);
  const code = unit.charCodeAt(0).toString(16).padStart(4, "0");
  return `\\u${index % 2 === 0 ? code : code.toUpperCase()}`;
}
