import { sqlText } from "../../operators/operator.ts";

/** Strings within strings whose secrets are replaced; a record with a deeper one goes to the quarantine. */
const EXACT_LEVELS = 3;
/** Levels of objects and arrays within the value of a sensitive key. */
const CONTAINER_LEVELS = 2;
/** What follows the backslash where a quote, a backslash, a colon or a character of a key is written as an escape. */
export const KEY_ESCAPE = "u00(?:22|5c|3[0-9a]|[46][1-9a-f]|[57][0-9a])";

/**
 * Spark SQL of a record's JSON text in which the values of sensitive members are `"[REDACTED]"`: the meaning of core's
 * `redactText` for text that is JSON, as far as a regular expression can say it. What it cannot say `holdsSecret` finds.
 * For text of which `mayHoldSecret` is true; any other is as it should be.
 */
export function redacted(text: string, keys: readonly string[]): string {
  return levels().reduce((sql, level) => `regexp_replace(${sql}, ${sqlText(secretPattern(level, keys))}, ${sqlText(replacement(level))})`, text);
}

/**
 * Spark SQL that is false only for text without any sensitive key. `lowered` is the text in lower case: most texts hold
 * no key at all, which is cheaper to find than where a key ends.
 */
export function mayHoldSecret(text: string, lowered: string, keys: readonly string[]): string {
  const pattern = `(?i)(?:${keys.join("|")})\\\\*(?:"|u0022)|\\\\u00(?:3[0-9]|[46][1-9a-f]|[57][0-9ac])`;
  const parts = [...shortest(keys).map((key) => `contains(${lowered}, ${sqlText(key)})`), `contains(${lowered}, ${sqlText("\\u00")})`];
  return `CASE WHEN ${parts.join(" OR ")} THEN ${text} RLIKE ${sqlText(pattern)} ELSE false END`;
}

/** The keys in lower case, without those that hold another one. */
function shortest(keys: readonly string[]): readonly string[] {
  const lowered = [...new Set(keys.map((key) => key.toLowerCase()))];
  return lowered.filter((key) => !lowered.some((other) => other !== key && key.includes(other)));
}

/**
 * Spark SQL of the text up to where a sensitive key may begin, for text whose secrets cannot be told exactly: a key, even
 * one that stray quotes have split, or an escape of a character that keys are made of.
 */
export function cutAtSecret(text: string, keys: readonly string[]): string {
  return `regexp_replace(${text}, ${sqlText(`(?is)(?:${splitKeys(keys)}|\\\\${KEY_ESCAPE}).*`)}, '[REDACTED]')`;
}

/** A pattern of the keys, with stray quotes and backslashes between their characters. */
export function splitKeys(keys: readonly string[]): string {
  return keys.map((key) => Array.from(key).join('["\\\\]*+')).join("|");
}

function levels(): readonly number[] {
  return Array.from({ length: EXACT_LEVELS + 1 }, (_, level) => level);
}

/** A quote of the JSON text within `level` strings: backslashes double with each string around it. */
function quote(level: number): string {
  return level === 0 ? '"' : `\\\\{${2 ** level - 1}}"`;
}

function space(level: number): string {
  return level === 0 ? "\\s*+" : `(?:\\s|\\\\{${2 ** (level - 1)}}[nrt])*+`;
}

/** A key and its value, the value to be replaced; null stays. */
function secretPattern(level: number, keys: readonly string[]): string {
  const names = keys.map((key) => (level === 0 ? Array.from(key, escapable).join("") : key)).join("|");
  const before = `(?<!\\\\)(${quote(level)}(?i:${names})${quote(level)}${space(level)}:${space(level)})`;
  const scalar = "(?:true|false|-?[0-9][0-9.eE+-]*+)";
  return `(?s)${before}(?:${stringPattern(level)}|${scalar}|${containerPattern(level, CONTAINER_LEVELS)})${follower(level)}`;
}

/** An object or an array with at most `deep` levels of others in it. */
function containerPattern(level: number, deep: number): string {
  const between = level === 0 ? '[^"{}\\[\\]]' : `(?:[^"\\\\{}\\[\\]]|\\\\{${2 ** (level - 1)}}[nrt])`;
  const inner = deep === 0 ? "" : `|${containerPattern(level, deep - 1)}`;
  return `[{\\[](?:${between}|${stringPattern(level)}${inner})*+[}\\]]`;
}

function follower(level: number): string {
  return level === 0 ? "" : `(?=${space(level)}(?:[,}\\]]|${quote(level - 1)}))`;
}

// Java matches a possessive group in a loop, where any other would recurse with each escape of a long string.
function stringPattern(level: number): string {
  if (level === 0) return '"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"';
  const double = 2 ** level;
  const escape = `(?:\\\\{${2 * double}}|\\\\{${2 * double - 1}}"|\\\\{1,${double}}(?!u00(?:22|5[cC]))[^"\\\\])`;
  return `${quote(level)}[^"\\\\]*+(?:${escape}[^"\\\\]*+)*+${quote(level)}`;
}

/** A replacement keeps the key, which is the pattern's first group. */
function replacement(level: number): string {
  const slashes = "\\\\".repeat(2 ** level - 1);
  return `$1${slashes}"[REDACTED]${slashes}"`;
}

/** A character as it is, or as an escape, in either case. */
export function escapable(character: string): string {
  const code = (text: string) => text.charCodeAt(0).toString(16).padStart(4, "0");
  const codes = [...new Set([code(character.toLowerCase()), code(character.toUpperCase())])];
  return `(?:${character}|\\\\u(?:${codes.join("|")}))`;
}
