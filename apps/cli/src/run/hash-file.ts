import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { FileIdentity } from "./worker-messages.ts";

/** SHA-256 (hex) and size of a file's raw bytes. */
export async function hashFile(path: string): Promise<FileIdentity> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest("hex"), size };
}
