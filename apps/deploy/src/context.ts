import type { Readable, Writable } from "node:stream";

/** Where text goes: a terminal (`isTTY`), a file or a pipe. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The three standard streams; `process` has this shape. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
}

/** What the commands are given by the program that mounts them, and where they leave their exit code. */
export interface DeployContext {
  readonly streams: Streams;
  exitCode: 0 | 1 | 2 | 3 | 130;
}
