/** What is to be done with a file: `new`, read it; `held`, another with this content is on its way; `committed`, it is there. */
export type ContentState = "new" | "held" | "committed";

/**
 * The contents of a run's files by SHA-256, each of which is read once. A file with the content of another one that is on
 * its way waits for what becomes of that one: only when it is committed, the copy is known.
 */
export class Contents<File> {
  readonly #copies = new Map<string, File[]>();
  readonly #committed = new Set<string>();

  /** Says what to do with a file; one that is `held` waits here. */
  claim(sha256: string, file: File): ContentState {
    if (this.#committed.has(sha256)) return "committed";
    const copies = this.#copies.get(sha256);
    if (copies === undefined) {
      this.#copies.set(sha256, []);
      return "new";
    }
    copies.push(file);
    return "held";
  }

  /** The content is in the lake: gives the copies that waited. */
  addCommitted(sha256: string): readonly File[] {
    const copies = this.#copies.get(sha256) ?? [];
    this.#copies.delete(sha256);
    this.#committed.add(sha256);
    return copies;
  }

  /** The file with this content could not be read: gives the copy that has its place from now on. */
  release(sha256: string): File | undefined {
    const next = this.#copies.get(sha256)?.shift();
    if (next === undefined) this.#copies.delete(sha256);
    return next;
  }
}
