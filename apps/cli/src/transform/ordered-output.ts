import type { Portion } from "./portion.ts";

/** Writes the portions of several files that are made at the same time in the order of the files. */
export class OrderedOutput {
  readonly #write: (portion: Portion) => Promise<void>;
  readonly #files = new Map<number, Queue>();
  readonly #unwritten = new Set<Promise<void>>();
  #turn = 0;
  #running = false;

  /** @param write is called for one portion at a time */
  constructor(write: (portion: Portion) => Promise<void>) {
    this.#write = write;
  }

  /** Adds the next portion of a file, by the file's number from 0; settles when it is written, or could not be. */
  async add(file: number, portion: Portion): Promise<void> {
    const writing = new Promise<void>((resolve, reject) => {
      this.#queueOf(file).portions.push({ portion, resolve, reject });
    });
    this.#unwritten.add(writing);
    void this.#run();
    await writing;
    this.#unwritten.delete(writing);
  }

  /** Says that a file has no more portions; `onWritten` is called when it has been its turn. Those after it wait for this. */
  endFile(file: number, onWritten: () => void): void {
    this.#queueOf(file).onWritten = onWritten;
    void this.#run();
  }

  /** Settles when all that was added is written; rejects where something could not be. */
  async written(): Promise<void> {
    await Promise.all(this.#unwritten);
  }

  #queueOf(file: number): Queue {
    const queue = this.#files.get(file) ?? { portions: [], onWritten: undefined };
    this.#files.set(file, queue);
    return queue;
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let queue = this.#files.get(this.#turn); queue !== undefined; queue = this.#files.get(this.#turn)) {
      const next = queue.portions.shift();
      if (next !== undefined) await this.#write(next.portion).then(next.resolve, next.reject);
      else if (queue.onWritten === undefined) break;
      else this.#endTurn(queue.onWritten);
    }
    this.#running = false;
  }

  #endTurn(onWritten: () => void): void {
    this.#files.delete(this.#turn++);
    onWritten();
  }
}

interface Queue {
  readonly portions: Waiting[];
  onWritten: (() => void) | undefined;
}

interface Waiting {
  readonly portion: Portion;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}
