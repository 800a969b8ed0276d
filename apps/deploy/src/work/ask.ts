import { createInterface } from "node:readline/promises";
import type { Streams } from "../context.ts";
import { printable } from "../output/printable.ts";

/** True where a person sits at both ends. */
export function isInteractive(streams: Streams): boolean {
  return streams.stdin.isTTY === true && streams.stderr.isTTY === true;
}

/** Asks on the terminal; an input that ends answers with nothing. */
export async function ask(streams: Streams, question: string): Promise<string> {
  const reader = createInterface({ input: streams.stdin, output: streams.stderr, terminal: false });
  try {
    streams.stderr.write(printable(question));
    for await (const line of reader) return line.trim();
    return "";
  } finally {
    reader.close();
  }
}
