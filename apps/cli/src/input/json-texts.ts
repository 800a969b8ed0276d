import { LineSplitter } from "./line-splitter.ts";
import { NestingSplitter } from "./nesting-splitter.ts";

/** One JSON text of a stream: a line of NDJSON, an element of an array, or one of several whole objects. */
export interface JsonText {
  /** 1-based line on which the text begins. */
  readonly line: number;
  readonly text: string;
  /** What is wrong with the text as a piece of the stream; such a text is cut short. */
  readonly problem?: "too-large" | "unclosed";
}

/** Cuts characters into JSON texts, as they come. */
export interface Splitter {
  push(chunk: string): Generator<JsonText>;
  end(): Generator<JsonText>;
}

/** Characters of one JSON text; a longer one is passed over and reported. */
export const MAX_TEXT_CHARS = 64 * 1024 * 1024;

// So many blanks at the beginning are enough to stop looking for the first character.
const MAX_LOOK_CHARS = 1024 * 1024;

/**
 * Cuts a stream of characters into its JSON texts, holding no more than one: the elements of an array where the stream
 * begins with `[`, whole objects where its first line is just `{`, lines everywhere else.
 */
export async function* splitJsonTexts(chunks: AsyncIterable<string>, maxChars = MAX_TEXT_CHARS): AsyncGenerator<JsonText> {
  let splitter: Splitter | undefined;
  let held = "";
  for await (const chunk of chunks) {
    held += chunk;
    splitter ??= chooseSplitter(held, maxChars);
    if (splitter === undefined) continue;
    yield* splitter.push(held);
    held = "";
  }
  splitter ??= new LineSplitter(maxChars);
  yield* splitter.push(held);
  yield* splitter.end();
}

function chooseSplitter(start: string, maxChars: number): Splitter | undefined {
  if (start.length > MAX_LOOK_CHARS) return new LineSplitter(maxChars);
  const first = /\S/u.exec(start);
  if (first === null) return undefined;
  if (first[0] === "[") return new NestingSplitter("array", maxChars);
  const after = start.slice(first.index + 1);
  if (first[0] !== "{" || !/^[ \t\r]*(?:\n|$)/u.test(after)) return new LineSplitter(maxChars);
  return after.includes("\n") ? new NestingSplitter("objects", maxChars) : undefined;
}

/** UTF-8 bytes as characters, whole across chunks and without a byte order mark; invalid bytes become U+FFFD. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
