import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Streams } from "../streams.ts";

const CHUNK_BYTES = 256 * 1024;

/** The bytes of a file, or of stdin for `-`. Errors come while reading, as the system gives them. */
export function openSource(path: string, streams: Pick<Streams, "stdin">): Readable {
  return path === "-" ? streams.stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES });
}
