import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { describeFileError, isEnvironmentFault } from "../file-errors.ts";
import type { FoundFile } from "../input/find-files.ts";
import { openSource } from "../input/open-source.ts";
import type { Streams } from "../streams.ts";
import { FileFailure } from "./file-worker.ts";

/**
 * Copies what can be read only once (stdin, a pipe) to a file, since a file is hashed before it is read, and gives the
 * copy's path. @throws FileFailure
 */
export async function spool(file: FoundFile, to: string, streams: Streams, stop: AbortSignal): Promise<string> {
  try {
    await pipeline(openSource(file, streams), createWriteStream(to), { signal: stop });
    return to;
  } catch (error) {
    throw new FileFailure({ message: describeFileError(error), environment: isEnvironmentFault(error) });
  }
}
