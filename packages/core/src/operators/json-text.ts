/** What OCSF asks of a kind of text. */
export interface TextForm {
  readonly longest: number;
  readonly pattern: RegExp | undefined;
  /** Texts that a costly pattern was seen to match, since the same addresses come again and again. */
  readonly matched: Set<string> | undefined;
}

/** Matching a shorter pattern is no dearer than remembering that it matched. */
const COSTLY_PATTERN_CHARS = 200;
const MOST_MATCHED = 1000;
const LONGEST_MATCHED = 100;
/** The value by which an enum says "see my sibling". */
const OTHER = 99;
/** What JSON.stringify writes as an escape: quotes, backslashes, control characters, lone surrogates; here all of these. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A form of text: no more UTF-16 units than `longest`, and matched by `pattern`, the source of a regular expression. */
export function textForm(longest: number, pattern?: string): TextForm {
  const matched = (pattern?.length ?? 0) < COSTLY_PATTERN_CHARS ? undefined : new Set<string>();
  return { longest, pattern: pattern === undefined ? undefined : new RegExp(pattern, "u"), matched };
}

/** True where a text has a form. */
export function hasForm({ longest, pattern, matched }: TextForm, text: string): boolean {
  if (text.length > longest) return false;
  if (pattern === undefined) return true;
  return matched === undefined ? pattern.test(text) : matched.has(text) || matches(pattern, text, matched);
}

function matches(pattern: RegExp, text: string, matched: Set<string>): boolean {
  if (!pattern.test(text)) return false;
  if (matched.size >= MOST_MATCHED) matched.clear();
  if (text.length <= LONGEST_MATCHED) matched.add(text);
  return true;
}

/** True where an enum has the value, and its sibling is the value's caption, absent, or for 99 any text. */
export function isEnumPair(captions: Readonly<Record<string, string>>, value: number, sibling: string | undefined): boolean {
  const caption = captions[value];
  if (caption === undefined) return false;
  return value === OTHER ? sibling !== undefined : sibling === undefined || sibling === caption;
}

/** True where JSON.stringify would write the text as it is, between quotes. */
export function isPlainText(text: string): boolean {
  return !ESCAPED.test(text);
}

/** A JSON array of elements that are JSON already. */
export function arrayText(elements: readonly string[]): string {
  return `[${elements.join(",")}]`;
}
