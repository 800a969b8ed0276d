import { SENSITIVE_KEYS } from "./gen/events.ts";
import { unescaped } from "./unescaped.ts";

/** Levels of JSON text within strings of JSON text that are looked into. */
const NESTING = 8;
const SENSITIVE: ReadonlySet<string> = new Set(SENSITIVE_KEYS.map((key) => key.toLowerCase()));
const SHORTEST_KEY = Math.min(...SENSITIVE_KEYS.map((key) => key.length));
/** Every character of a key may be an escape of six characters. */
const LONGEST_KEY = 6 * Math.max(...SENSITIVE_KEYS.map((key) => key.length));
/** A key that ends as another does is found with it: half of the words, half of the time. */
const ENDINGS = SENSITIVE_KEYS.filter((key) => !SENSITIVE_KEYS.some((other) => other !== key && key.toLowerCase().endsWith(other.toLowerCase())));
const KEY = new RegExp(`(?:${ENDINGS.join("|")})\\\\*(?:"|u0022)`, "i");
/** An escaped letter or digit, of which a key may be made, or an escaped backslash, with which an escape may be made. */
const ESCAPED_CHARACTER = /\\u00(?:3\d|[46][1-9a-f]|[57][0-9ac])/i;
const ESCAPED_VISIBLE = /\\u(00[3-7][0-9a-fA-F])/g;
/** What a string that holds JSON text must hold: a quote, or a backslash before one. */
const ESCAPED_QUOTE = /\\(?:["\\]|u00(?:22|5[cC]))/;
const STRUCTURE = /\\[^]|["[\]{}]/g;
/** In text that is no JSON a quote too many may stand before the colon. */
const COLON = /[\s"]*:\s*/y;
const SCALAR = /[^\s,\]}][^,\]}\n]*/y;
const VALUE_FOLLOWER = /\s*(?:[,\]}]|$)/y;

/** What is to be replaced: a value from `start` up to `end`, within `level` strings. */
interface Secret {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

/**
 * A record's JSON text in which the values of members that the AWS API model marks sensitive, and of session tokens,
 * are `"[REDACTED]"`, in any case of the keys, with escapes in them, and within strings that hold JSON text; null and
 * everything else is as it came. Takes text that is no JSON, too. The same text where there is nothing to replace.
 */
export function redactText(text: string): string {
  if (!mayHoldSecrets(text)) return text;
  let redacted = "";
  let from = 0;
  for (const { start, end, level } of secretsIn(text, 0)) {
    redacted += text.slice(from, start) + replacement(level);
    from = end;
  }
  return redacted + text.slice(from);
}

/** False where no sensitive key stands in a text, neither written out nor with escapes. */
function mayHoldSecrets(text: string): boolean {
  return KEY.test(text) || (text.includes("\\u00") && ESCAPED_CHARACTER.test(text));
}

function replacement(level: number): string {
  const text = '"[REDACTED]"';
  return level === 0 ? text : JSON.stringify(replacement(level - 1)).slice(1, -1);
}

/**
 * Every two neighbouring quotes are taken for a string's: between a string and the next no JSON has a key, and in text
 * that is no JSON nothing tells which quote opens and which closes.
 */
function secretsIn(text: string, level: number): Secret[] {
  const found: Secret[] = [];
  const quotes = quotesOf(text);
  let end = 0;
  for (let i = 0; i <= quotes.length; i++) {
    const [opening, closing] = [quotes[i - 1] ?? -1, quotes[i] ?? text.length];
    const start = Math.max(opening + 1, end);
    if (start > closing) continue;
    const content = text.slice(start, closing);
    const value = isSensitive(content) ? valueAfter(text, closing + 1, quotes, i + 1) : undefined;
    if (value) found.push({ ...value, level });
    else for (const secret of secretsWithin(content, start, level)) found.push(secret);
    end = value?.end ?? end;
  }
  return found;
}

function quotesOf(text: string): readonly number[] {
  const quotes: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) if (!isEscaped(text, at)) quotes.push(at);
  return quotes;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first--;
  return (at - first) % 2 === 1;
}

function isSensitive(content: string): boolean {
  if (content.length < SHORTEST_KEY || content.length > LONGEST_KEY) return false;
  const key = content.includes("\\") ? content.replace(ESCAPED_VISIBLE, characterOf) : content;
  return SENSITIVE.has(key.toLowerCase());
}

function characterOf(_escape: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** Secrets of the JSON text that a string holds, whose content begins at `offset`. */
function secretsWithin(content: string, offset: number, level: number): readonly Secret[] {
  if (level === NESTING || !ESCAPED_QUOTE.test(content) || !mayHoldSecrets(content)) return [];
  const inner = unescaped(content);
  return secretsIn(inner.text, level + 1).map((secret) => ({
    start: offset + (inner.at[secret.start] ?? 0),
    end: offset + (inner.at[secret.end] ?? content.length),
    level: secret.level,
  }));
}

/** Where the value of a key that ends before `from` stands; a string's would begin at quote number `opening` at the earliest. */
function valueAfter(text: string, from: number, quotes: readonly number[], opening: number): { start: number; end: number } | undefined {
  const colon = matchAt(COLON, text, from);
  if (colon === undefined) return undefined;
  const start = from + colon.length;
  if (text[start] === '"') return { start, end: stringEnd(text, quotes, quotes.indexOf(start, opening) + 1) };
  if (text[start] === "{" || text[start] === "[") return { start, end: containerEnd(text, start) };
  const scalar = matchAt(SCALAR, text, start)?.trimEnd();
  return scalar === undefined || scalar === "null" ? undefined : { start, end: start + scalar.length };
}

/** A string ends with a quote that something follows which may follow a value; in text that is no JSON others may come before. */
function stringEnd(text: string, quotes: readonly number[], closing: number): number {
  for (let i = closing; i < quotes.length; i++) {
    const after = (quotes[i] ?? 0) + 1;
    if (matchAt(VALUE_FOLLOWER, text, after) !== undefined) return after;
  }
  return text.length;
}

function containerEnd(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  STRUCTURE.lastIndex = start;
  for (let match = STRUCTURE.exec(text); match; match = STRUCTURE.exec(text)) {
    if (match[0] === '"') inString = !inString;
    else if (!inString && match[0].length === 1) depth += match[0] === "{" || match[0] === "[" ? 1 : -1;
    if (depth === 0) return matchAt(VALUE_FOLLOWER, text, match.index + 1) === undefined ? text.length : match.index + 1;
  }
  return text.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
