import { LakeError, LakeMemoryError, LakeQueryError, LakeStorageError } from "../lake-errors.ts";

const MEMORY = /Out of Memory Error|failed to (pin|allocate) block|could not allocate block/i;
const FULL = /No space left on device|Disk quota exceeded|max_temp_directory_size|temp directory size/i;
// DuckDB's messages begin with their kind; an IO Error is about the disk, a FATAL one follows it. What a COMMIT could not do
// to a file it tells behind another kind.
const STORAGE = /^(?:IO Error|FATAL Error|INTERNAL Error: .*database has been invalidated)|^\w+ Error: .*Could not (?:read|write|sync|truncate|open|create|move|remove)\b[^"]* file "/i;

/** True where the engine says that its memory does not do. */
export function isMemoryError(error: unknown): boolean {
  return error instanceof Error && MEMORY.test(error.message);
}

/** An error of the engine as an error of the lake where it is about memory or disk; any other as it is. */
export function toLakeError(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || error instanceof LakeError) return error;
  if (FULL.test(error.message)) return new LakeStorageError(`The disk is full: ${error.message}. Make room and run the same command again; what was committed is kept.`, { cause: error });
  if (isMemoryError(error)) return new LakeMemoryError(memoryText(location), { cause: error });
  if (STORAGE.test(error.message)) return new LakeStorageError(`The lake ${location} cannot be read or written: ${error.message}. What was committed is kept.`, { cause: error });
  return error;
}

/** The same for SQL that somebody asks, which is not about the lake alone and writes nothing. */
export function toQueryError(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || FULL.test(error.message)) return toLakeError(error, location);
  // What the driver says where the text holds no statement.
  if (error.message === "Error in native callback") return new LakeQueryError("Expected an SQL statement, found none.", { cause: error });
  if (isMemoryError(error)) return new LakeMemoryError(`The query needs more memory than it may have here (${firstLine(error)}). Ask for less at once: fewer columns, a condition, a LIMIT.`, { cause: error });
  if (STORAGE.test(error.message)) return new LakeStorageError(`The query cannot read or write what it needs: ${firstLine(error)}.`, { cause: error });
  return error;
}

function firstLine({ message }: Error): string {
  return message.split("\n", 1)[0] ?? "";
}

function memoryText(location: string): string {
  return `The rows do not fit into the memory that ${location} was opened with. Nothing was written. Give it a larger memory limit: it must hold 12,288 rows of a table.`;
}
