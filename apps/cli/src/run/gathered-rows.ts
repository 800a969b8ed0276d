import type { StagedFile } from "@trailhouse/lakehouse";
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { QUARANTINE } from "./row-stage.ts";
import type { HeldLines } from "./row-stage.ts";

/** Staged files of several sources together, by table. */
export interface GatheredFiles {
  readonly tables: Readonly<Record<string, StagedFile>>;
  readonly quarantine: readonly StagedFile[];
}

/**
 * Puts the few rows of many sources together as one file a table: opening a file takes the lake as long as reading
 * hundreds of rows, and CloudTrail's files are many and small. The folder is made when there is something to put in.
 */
export class GatheredRows {
  readonly folder: string;
  readonly #files = new Map<string, { descriptor: number; path: string; maxLineBytes: number }>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws Error of the system where lines cannot be written */
  add(held: readonly HeldLines[]): void {
    for (const { name, lines, maxLineBytes } of held) {
      const file = this.#file(name);
      for (let from = 0; from < lines.length; ) from += writeSync(file.descriptor, lines, from);
      file.maxLineBytes = Math.max(file.maxLineBytes, maxLineBytes);
    }
  }

  /** Closes the files; nothing can be added after. */
  close(): GatheredFiles {
    for (const { descriptor } of this.#files.values()) closeSync(descriptor);
    const files = Object.fromEntries([...this.#files].map(([name, { path, maxLineBytes }]) => [name, { path, maxLineBytes }]));
    this.#files.clear();
    const { [QUARANTINE]: quarantine, ...tables } = files;
    return { tables, quarantine: quarantine === undefined ? [] : [quarantine] };
  }

  #file(name: string): { descriptor: number; path: string; maxLineBytes: number } {
    const open = this.#files.get(name);
    if (open !== undefined) return open;
    const path = join(this.folder, `${name}.ndjson`);
    mkdirSync(this.folder, { recursive: true });
    const made = { descriptor: openSync(path, "w"), path, maxLineBytes: 0 };
    this.#files.set(name, made);
    return made;
  }
}
