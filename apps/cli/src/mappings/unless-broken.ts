import { cleanse } from "../output/terminal-text.ts";
import type { Streams } from "../streams.ts";
import type { Checkout } from "./load-codegen.ts";

/** What `ask` gives; undefined where the tables are too broken for it, each violation then told on a line of stderr. */
export function unlessBroken<T>({ codegen }: Checkout, { stderr }: Streams, ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof codegen.MappingError)) throw error;
    stderr.write(`${cleanse(error.message, { keepNewlines: true })}\nExpected tables to compare with, found them broken as told above: mend them and run this again.\n`);
    return undefined;
  }
}
