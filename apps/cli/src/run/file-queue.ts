import type { FoundFile } from "../input/find-files.ts";

/** A file and its number in the run. */
export type NumberedFile = readonly [number, FoundFile];

/** How large a group of small files is. */
export interface GroupLimits {
  /** At most so many files. */
  readonly files: number;
  /** So many groups for each lane at least, that all lanes end at about the same time. */
  readonly groupsALane: number;
}

const DEFAULT_GROUPS: GroupLimits = { files: 64, groupsALane: 4 };
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Hands out files in groups: small ones together, since asking the lake about each by itself takes longer than reading
 * it, and large ones alone, as what can be read only once.
 */
export class FileQueue {
  readonly #files: readonly FoundFile[];
  readonly #mostFiles: number;
  #next = 0;

  constructor(files: readonly FoundFile[], lanes: number, limits = DEFAULT_GROUPS) {
    this.#files = files;
    this.#mostFiles = Math.min(limits.files, Math.max(1, Math.floor(files.length / (lanes * limits.groupsALane))));
  }

  /** The next files, at least one; empty at the end. */
  take(): NumberedFile[] {
    const group: NumberedFile[] = [];
    let bytes = 0;
    for (let file = this.#files[this.#next]; file !== undefined; file = this.#files[this.#next]) {
      bytes += file.regular ? file.size : MAX_BYTES + 1;
      if (group.length > 0 && (bytes > MAX_BYTES || group.length >= this.#mostFiles)) break;
      group.push([this.#next, file]);
      this.#next += 1;
    }
    return group;
  }
}
