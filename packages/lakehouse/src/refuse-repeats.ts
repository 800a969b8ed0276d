import { LakeBatchError } from "./lake-errors.ts";
import type { Batch, BatchFile } from "./lake.ts";

/** Refuses files that stand twice in a batch, by content or by source name. @throws LakeBatchError */
export function refuseRepeats({ files }: Batch): void {
  refuse(files, (file) => file.sha256, "content");
  refuse(files, (file) => file.sourceName, "source name");
}

function refuse(files: readonly BatchFile[], key: (file: BatchFile) => string, what: string): void {
  const seen = new Map<string, BatchFile>();
  for (const file of files) {
    const first = seen.get(key(file));
    if (first) throw new LakeBatchError(`The batch has the same ${what} twice: ${first.path} and ${file.path} (${key(file)}). Leave one out.`);
    seen.set(key(file), file);
  }
}
