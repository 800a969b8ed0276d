import { decodeUtf8, splitJsonTexts } from "../input/json-texts.ts";
import { gunzipIfGzip } from "../input/gunzip.ts";
import type { JsonText } from "../input/json-texts.ts";
import type { Finding } from "./findings-report.ts";
import { describeFileError, errnoOf, messageOf } from "../file-errors.ts";

/** An event of a file, or why there is none on that line. */
export interface ReadEvent {
  readonly line: number;
  readonly event?: unknown;
  readonly fault?: Finding;
}

/**
 * The events of NDJSON or of a JSON array, packed by gzip or not. What cannot be read is a fault in its place.
 * @throws Error of the system where the file cannot be opened or read.
 */
export async function* readEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadEvent> {
  let line = 1;
  try {
    for await (const text of splitJsonTexts(decodeUtf8(gunzipIfGzip(bytes)))) {
      line = text.line;
      yield parse(text);
    }
  } catch (error) {
    if (!isPackingError(error)) throw error;
    const message = `expected whole gzip data, found a fault after this line: ${messageOf(error)}`;
    yield { line, fault: { path: "", rule: "corrupt-gzip", message } };
  }
}

function parse({ line, text, problem }: JsonText): ReadEvent {
  if (problem === "too-large") return fault(line, "too-large", "expected one event of at most 64 Mi characters, found a longer one");
  if (problem === "unclosed") return fault(line, "invalid-json", "expected whole JSON, the input ends in the middle of it");
  try {
    return { line, event: JSON.parse(text) as unknown };
  } catch (error) {
    return fault(line, "invalid-json", `expected one JSON object, found other text: ${faultOf(error)}`);
  }
}

// V8 quotes a piece of the text, which may hold what must not be shown.
function faultOf(error: unknown): string {
  return messageOf(error).replace(/, (?:\.\.\.)?"[^]*$/u, "");
}

function fault(line: number, rule: string, message: string): ReadEvent {
  return { line, fault: { path: "", rule, message } };
}

function isPackingError(error: unknown): boolean {
  return errnoOf(error)?.startsWith("Z_") === true;
}

/** What went wrong with the reading of a file, as a finding. */
export function unreadable(error: unknown): Finding {
  return { path: "", rule: "unreadable", message: `expected a file that can be read, found: ${describeFileError(error)}` };
}
