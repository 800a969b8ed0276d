import { stat } from "node:fs/promises";

/** What has gone over the wire since it was last taken. */
export interface Traffic {
  /** Statements sent, those about the volume among them. */
  readonly statements: number;
  /** HTTP requests with the driver's protocol. */
  readonly requests: number;
  /** Bytes of these requests. */
  readonly requestBytes: number;
  /** Bytes of files put into the volume. */
  readonly uploadedBytes: number;
}

const NONE: Traffic = { statements: 0, requests: 0, requestBytes: 0, uploadedBytes: 0 };
const no = (): Promise<boolean> => Promise.resolve(false);

/** Counts what passes the gateway; it stands where tests have their faults. */
export class TrafficCounter {
  #seen = NONE;

  /** Called by the gateway for every request. */
  take(text: string): unknown {
    const [, method, path] = /^(PUT|GET|DELETE) upload (.*)$/su.exec(text) ?? [];
    if (path !== undefined) return method === "PUT" ? { before: no, after: async () => { await this.#addUpload(path); return false; } } : undefined;
    const { statements, requests, requestBytes } = this.#seen;
    this.#seen = { ...this.#seen, statements: statements + (text.includes("ExecuteStatement") ? 1 : 0), requests: requests + 1, requestBytes: requestBytes + text.length };
    return undefined;
  }

  /** What was counted, from when on it counts anew. */
  taken(): Traffic {
    const seen = this.#seen;
    this.#seen = NONE;
    return seen;
  }

  async #addUpload(path: string): Promise<void> {
    this.#seen = { ...this.#seen, uploadedBytes: this.#seen.uploadedBytes + (await stat(path)).size };
  }
}
