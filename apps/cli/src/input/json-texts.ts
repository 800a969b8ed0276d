import { splitLines } from "./byte-lines.ts";
import { NestingSplitter } from "./nesting-splitter.ts";
import { peek } from "./unpack.ts";

/** One JSON text of a stream: a line of NDJSON, an element of an array, or one of several whole objects. */
export interface JsonText {
  /** 1-based line on which the text begins. */
  readonly line: number;
  readonly text: string;
  /** What is wrong with the text as a piece of the stream; such a text is cut short. */
  readonly problem?: "too-large" | "unclosed";
}

/** Bytes (characters, where they are not plain lines) of one JSON text; a longer one is passed over and reported. */
export const MAX_TEXT_LENGTH = 64 * 1024 * 1024;

/** How the texts of a stream are told apart. */
export type Layout = "lines" | "array" | "objects";

// So many blanks at the beginning are enough to stop looking for the first character.
const MAX_LOOK_BYTES = 64 * 1024;
/** What UTF-8 may begin with. */
export const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
const BLANK = new Set([0x09, 0x0a, 0x0d, 0x20]);
const NEWLINE = 0x0a;
const OPENING_BRACKET = 0x5b;
const OPENING_BRACE = 0x7b;

/**
 * Cuts UTF-8 bytes into their JSON texts, some at a time as they come, holding no more than one beside them: the elements
 * of an array where the stream begins with `[` and a value, whole objects where its first line is just `{`, lines everywhere
 * else (`[INFO] started` is a line).
 */
export async function* splitJsonTexts(bytes: AsyncIterable<Uint8Array>, maxLength = MAX_TEXT_LENGTH): AsyncGenerator<readonly JsonText[]> {
  const { head, whole } = await peek(bytes, (so) => so.length >= MAX_LOOK_BYTES || decidedLayout(so) !== undefined);
  const layout = layoutOf(head);
  const texts = withoutMark(whole);
  if (layout === "lines") yield* splitLines(texts, { maxBytes: maxLength });
  else yield* splitNested(texts, new NestingSplitter(layout, maxLength));
}

/** The layout of a stream that begins so. */
export function layoutOf(head: Uint8Array): Layout {
  return decidedLayout(head) ?? (head[firstIn(head)] === OPENING_BRACKET ? "array" : "lines");
}

/** Undefined while more bytes may decide otherwise. */
function decidedLayout(head: Uint8Array): Layout | undefined {
  if (head[0] === BYTE_ORDER_MARK[0] && head.length < BYTE_ORDER_MARK.length) return undefined;
  let at = firstIn(head);
  if (head[at] === OPENING_BRACKET) return arrayOrLines(head, pastBlanks(head, at + 1));
  if (head[at] !== OPENING_BRACE) return head[at] === undefined ? undefined : "lines";
  for (at += 1; BLANK.has(head[at] ?? -1); at += 1) {
    if (head[at] === NEWLINE) return "objects";
  }
  return head[at] === undefined ? undefined : "lines";
}

const LONGEST_WORD = "false".length;

/** What follows an opening bracket: a value, or the bracket's end, makes it an array. */
function arrayOrLines(head: Uint8Array, at: number): "array" | "lines" | undefined {
  const text = Buffer.from(head.subarray(at, at + LONGEST_WORD + 1)).toString("latin1");
  if (text === "" || (/^[tfn][a-z]*$/u.test(text) && text.length <= LONGEST_WORD)) return undefined;
  return /^(?:[[\]{"\d-]|(?:true|false|null)\b)/u.test(text) ? "array" : "lines";
}

/** The place of the first byte that is neither blank nor of the byte order mark. */
function firstIn(head: Uint8Array): number {
  return pastBlanks(head, isMarked(head) ? BYTE_ORDER_MARK.length : 0);
}

function pastBlanks(head: Uint8Array, from: number): number {
  let at = from;
  while (BLANK.has(head[at] ?? -1)) at += 1;
  return at;
}

async function* splitNested(bytes: AsyncIterable<Uint8Array>, splitter: NestingSplitter): AsyncGenerator<JsonText[]> {
  for await (const chunk of decodeUtf8(bytes)) yield splitter.push(chunk);
  yield splitter.end();
}

/** True for bytes that begin with a byte order mark. */
export function isMarked(head: Uint8Array): boolean {
  return BYTE_ORDER_MARK.every((byte, index) => head[index] === byte);
}

async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    yield first && isMarked(chunk) ? chunk.subarray(BYTE_ORDER_MARK.length) : chunk;
    first = false;
  }
}

/** UTF-8 bytes as characters, whole across chunks; invalid bytes become U+FFFD. */
async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
