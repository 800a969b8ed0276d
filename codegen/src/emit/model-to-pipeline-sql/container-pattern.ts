import { sqlText } from "../../operators/operator.ts";

/** Levels of nesting of one element: a record's 100 of docs/limits.md and an envelope around it. */
const ELEMENT_LEVELS = 101;
/** Of what stands beside `Records` in its object, and of an element that cannot be JSON. */
const OTHER_LEVELS = 12;

const BLANK = "[ \\t\\r\\n]";
const BLANKS = `${BLANK}*+`;
/** Numbers, literals, commas and colons. */
const PLAIN = "(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)";
/** Ordinary characters of a string. Java reads on fastest with a greedy loop; `(?>…)` keeps it from going back. */
const IN_STRING = '(?>[^"\\\\\\x00-\\x1f]*)';
const UNENDED_STRING = `"${IN_STRING}(?:\\\\[^\\x00-\\x1f]${IN_STRING})*+`;
const STRING = `${UNENDED_STRING}"`;
const WORD = `(?:true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+\\-]?[0-9]++)?+)(?=[ \\t\\r\\n,{}\\[\\]"]|\\z)`;
/** `Records` or `Events` as a key, with escapes too. */
const CONTAINER_KEY = `"(?:${escapable("Records")}|${escapable("Events")})"`;
const RECORD_KEY = `"(?:${["eventVersion", "eventName", "eventSource"].map(escapable).join("|")})"`;
const LIST = `:${BLANKS}\\[`;
const LIST_FOLLOWS = `${BLANKS}${LIST}`;

/** A brace with which no element begins anew: core's `findStart` says where one does. */
const INNER_BRACE = `\\{(?!(?=${BLANK}{0,64}"eventVersion")(?<!:${BLANK}{0,64}\\{)|(?<=\\n\\{)(?<![:\\[]${BLANK}{0,64}\\{))`;
const LAX_STRING = `"[^"\\\\{]*+(?:(?:\\\\[\\s\\S]|${INNER_BRACE})[^"\\\\{]*+)*+"`;

/** Text of any characters, and escapes of them. */
function escapable(text: string): string {
  return Array.from(text, (character) => `(?:${character}|\\\\u(?i:${character.charCodeAt(0).toString(16).padStart(4, "0")}))`).join("");
}

/**
 * SQL of the pattern of what stands between a bracket and the one that closes it: a level of the pattern for each level
 * of nesting, since Java's patterns have no recursion. Written by `repeat`, which Spark does while it plans.
 */
function nested(levels: number, { plain, string, open }: { readonly plain: string; readonly string: string; readonly open: string }): readonly string[] {
  return [`repeat(${sqlText(`${plain}(?:(?:${string}|${open}`)}, ${levels})`, sqlText(`${plain}(?:${string}${plain})*+`), `repeat(${sqlText(`[}\\]])${plain})*+`)}, ${levels})`];
}

/** SQL of the pattern of an object or array that may be JSON, between these brackets. */
function balanced(open: string, close: string, levels: number): readonly string[] {
  return [sqlText(open), ...nested(levels - 1, { plain: PLAIN, string: STRING, open: "[{\\[]" }), sqlText(close)];
}

const value = (levels: number) => [sqlText(`(?:${STRING}|`), ...balanced("[{\\[]", "[}\\]]", levels), sqlText("|[0-9+\\-.eEtrufalsn]++)")];
const object = balanced("\\{", "\\}", ELEMENT_LEVELS);
const list = balanced("\\[", "\\]", ELEMENT_LEVELS);

/** What stands before the list of a container: members of its object that are no record's. */
const head = [
  sqlText(`(?:\\{(?:(?!${BLANKS}${CONTAINER_KEY}${LIST_FOLLOWS})${BLANKS}(?!${RECORD_KEY})${STRING}${BLANKS}:${BLANKS}`),
  ...value(OTHER_LEVELS),
  sqlText(`${BLANKS},)*+${BLANKS}${CONTAINER_KEY}${BLANKS}(?=${LIST}))?+`),
];

/** What stands after the list of a container: up to the end of its object, or to its next list. */
const tail = [
  sqlText(`\\](?:${BLANKS},${BLANKS}(?!${CONTAINER_KEY}${LIST_FOLLOWS})${STRING}${BLANKS}:${BLANKS}`),
  ...value(OTHER_LEVELS),
  sqlText(`)*+${BLANKS}(?:\\}|,${BLANKS}${CONTAINER_KEY}${BLANKS}(?=${LIST}))`),
];

const lax = [sqlText("\\{"), ...nested(OTHER_LEVELS, { plain: '[^"{}\\[\\]]*+', string: LAX_STRING, open: `(?:${INNER_BRACE}|\\[)` }), sqlText("\\}")];

/** A list that begins behind a comma or another bracket is an element. */
const inList = `[,\\[]${BLANK}{0,64}`;

/**
 * SQL of a pattern that finds, one after the other, the pieces of a file: its first group is an element, the bracket with
 * which a list begins (`[`, and `:[` within an object) or ends (`]` and what follows in the object), or a stretch that is
 * none of these, up to where an element may begin. Pieces follow on each other without a gap but blanks, commas and
 * what stands before a list.
 */
export const PIECE: string = concat([
  sqlText(`\\G[ \\t\\r\\n,]*+(?:(?<!${inList})\\x{FEFF}[ \\t\\r\\n,]*+)*+`),
  ...head,
  sqlText("("),
  ...object,
  sqlText(`|${LIST}|(?<!${inList})\\[|`),
  ...tail,
  sqlText("|\\]|"),
  ...list,
  sqlText(`|${STRING}|${WORD}|`),
  ...lax,
  sqlText(`|[^ \\t\\r\\n,{\\[\\]":][^,{\\[\\]"\\n]*+(?=[,\\]])|[\\s\\S][^{]*+(?:${INNER_BRACE}[^{]*+)*+)`),
]);

/** SQL of the pattern of an element that has its end. */
export const WHOLE_ELEMENT: string = concat([sqlText("^(?:"), ...object, sqlText("|"), ...list, sqlText(`|${STRING}|`), ...lax, sqlText(")\\z")]);

/** A piece that is a list's beginning or end. */
export const IS_BRACKET: string = sqlText(`^(?:\\[|${LIST}|\\][\\s\\S]*+)\\z`);

/** A beginning of JSON. */
export const MAY_GO_ON: string = sqlText(`^(?=[{"\\[a-z0-9\\-])${PLAIN}(?:(?:[{}\\[\\]]|${STRING})${PLAIN})*+(?:${UNENDED_STRING}\\\\?)?\\z`);

/** SQL of the pattern of an object's members, one after the other: the first group is the member. */
export const MEMBER: string = concat([sqlText(`(?:\\G${BLANKS},|^\\{)${BLANKS}(${STRING}${BLANKS}:${BLANKS}`), ...value(ELEMENT_LEVELS), sqlText(")")]);

export const MEMBER_KEY: string = sqlText(`^${STRING}`);
export const MEMBER_BEFORE_VALUE: string = sqlText(`^${STRING}${BLANKS}:${BLANKS}`);

function concat(parts: readonly string[]): string {
  return `concat(${parts.join(", ")})`;
}
