import type { FoundFile } from "../input/find-files.ts";
import type { Layer, Portion } from "./portion.ts";

/** What a worker is started with. */
export interface WorkerSettings {
  readonly layer: Layer;
  /** Bytes of a record's text from which it is rejected; default: that of docs/limits.md. */
  readonly maxRecordBytes?: number | undefined;
  /** How many buffers it may have on the way at once. */
  readonly buffers: number;
}

/** From the main thread: a file to transform, or a buffer that has been written. */
export type ToWorker =
  | ({ readonly kind: "file" } & Pick<FoundFile, "path" | "bytes" | "regular">)
  | { readonly kind: "written"; readonly buffer: ArrayBuffer };

/** From a worker, about the one file that it has in hand. */
export type FromWorker =
  | { readonly kind: "portion"; readonly portion: Portion }
  | { readonly kind: "ended"; readonly complete: boolean };
