import type { FoundFile } from "../input/find-files.ts";

/** A file and its number in the run. */
export type NumberedFile = readonly [number, FoundFile];

const MAX_FILES = 64;
const MAX_BYTES = 16 * 1024 * 1024;
// So many groups for each lane at least, that all lanes end at about the same time.
const GROUPS_A_LANE = 4;

/**
 * Hands out files in groups: small ones together, since asking the lake about each by itself takes longer than reading
 * it, and large ones alone, as what can be read only once.
 */
export class FileQueue {
  readonly #files: readonly FoundFile[];
  readonly #mostFiles: number;
  #next = 0;

  constructor(files: readonly FoundFile[], lanes: number) {
    this.#files = files;
    this.#mostFiles = Math.min(MAX_FILES, Math.max(1, Math.floor(files.length / (lanes * GROUPS_A_LANE))));
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
