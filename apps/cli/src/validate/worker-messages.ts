import type { CheckOptions } from "./check-source.ts";
import type { CheckerOptions } from "./event-checker.ts";
import type { Part } from "./findings.ts";
import type { ByteRange } from "./json-source.ts";

/** What a worker is started with. */
export interface WorkerSetup {
  readonly checker: CheckerOptions;
  readonly options: CheckOptions;
}

/** To a worker: a file, or some lines of it; or that the last part has been taken. */
export type ToWorker =
  | { readonly kind: "check"; readonly path: string; readonly range?: ByteRange }
  | { readonly kind: "go-on" };

/** From a worker: what it has found since the last part; the last part of a task counts the line ends of its range. */
export type FromWorker =
  | { readonly kind: "part"; readonly part: Part }
  | { readonly kind: "done"; readonly part: Part; readonly newlines: number };
