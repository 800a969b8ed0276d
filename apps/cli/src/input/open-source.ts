import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Streams } from "../streams.ts";
import { openPath } from "./file-path.ts";
import type { FoundFile } from "./find-files.ts";

const CHUNK_BYTES = 256 * 1024;

/** The bytes of a file, or of stdin for `-`. Errors come while reading, as the system gives them. */
export function openSource(file: Pick<FoundFile, "path" | "bytes">, streams: Pick<Streams, "stdin">): Readable {
  return file.path === "-" ? streams.stdin : createReadStream(openPath(file), { highWaterMark: CHUNK_BYTES });
}
