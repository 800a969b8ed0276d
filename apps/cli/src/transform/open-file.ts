import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";

const CHUNK_BYTES = 256 * 1024;

/** The bytes of a file; errors come while reading, as the system gives them. A regular file is read without the cost of a stream. */
export function openFile({ path, regular }: { readonly path: string; readonly regular: boolean }): AsyncIterable<Uint8Array> {
  return regular ? chunksOf(path) : createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const size = Math.max(1, Math.min(CHUNK_BYTES, fstatSync(file).size));
    for (let chunk = read(file, size); chunk.length > 0; chunk = read(file, size)) {
      // Nothing else here waits for the event loop, which signals come by.
      await turn();
      yield chunk;
    }
  } finally {
    closeSync(file);
  }
}

function read(file: number, size: number): Uint8Array {
  const chunk = Buffer.allocUnsafe(size);
  return chunk.subarray(0, readSync(file, chunk, 0, size, null));
}
