import type { Readable, Writable } from "node:stream";

/**
 * Where text goes: a terminal (`isTTY`, with a width in columns), a file or a pipe. The bytes of a chunk are used again
 * once its write has called back: whoever keeps them must copy them before.
 */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The three standard streams; `process` has this shape. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** What a command is given, and where it leaves its exit code. */
export interface Context {
  readonly streams: Streams;
  exitCode: ExitCode;
}

/** 0 fine; 1 rejected, invalid or failed; 2 wrong use; 3 environment, or a fault of ours; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;
