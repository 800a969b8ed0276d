import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { openPath } from "../input/file-path.ts";
import type { FoundFile } from "../input/find-files.ts";

/** CloudTrail's files are smaller, so that most come in one piece. */
const CHUNK_BYTES = 1024 * 1024;
/** Asked for once more, where the whole size has been read already: files may grow. */
const PROBE_BYTES = 1024;

/** The bytes of a file; errors come while reading, as the system gives them. A regular file is read without the cost of a stream. */
export function openFile(file: Pick<FoundFile, "path" | "bytes" | "regular">): AsyncIterable<Uint8Array> {
  const path = openPath(file);
  return file.regular ? chunksOf(path) : createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

async function* chunksOf(path: string | Buffer): AsyncGenerator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    let left = fstatSync(file).size;
    for (let chunk = read(file, left); chunk.length > 0; chunk = read(file, left)) {
      left -= chunk.length;
      // Nothing else here waits for the event loop, which signals come by.
      await turn();
      yield chunk;
    }
  } finally {
    closeSync(file);
  }
}

/** The next bytes of a file of which some `left` bytes are left; empty at its end. */
function read(file: number, left: number): Uint8Array {
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(PROBE_BYTES, left)));
  return chunk.subarray(0, readSync(file, chunk, 0, chunk.length, null));
}
