import { InvalidArgumentError, Option } from "commander";

/** Parses a whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/u.test(text) && Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`Expected a whole number of at least ${least}.`);
  };
}

/** `--lake FILE`, required. */
export function lakeOption(): Option {
  return new Option("--lake <file>", "the lake: a DuckDB database file").makeOptionMandatory();
}

/** `--wait SECONDS` of a command that always has a lake. */
export function waitOption(): Option {
  return optionalWaitOption().default(0, "do not wait");
}

/** `--wait SECONDS` of a command that has a lake at times: undefined where it is not given. */
export function optionalWaitOption(): Option {
  return new Option("--wait <seconds>", "how long to wait for a lake that is in use").argParser(wholeNumber(0));
}

/** A larger record could not be held as text beside its rows. */
const MOST_RECORD_BYTES = 128 * 1024 * 1024;

/** `--max-record-bytes N`: undefined where it is not given, which means the limit of docs/limits.md. */
export function maxRecordBytesOption(): Option {
  return new Option("--max-record-bytes <n>", "reject records whose JSON text is larger (default: 16777216, 16 MiB)").argParser(recordBytes);
}

function recordBytes(text: string): number {
  const bytes = wholeNumber(1)(text);
  if (bytes <= MOST_RECORD_BYTES) return bytes;
  throw new InvalidArgumentError(`Expected at most ${MOST_RECORD_BYTES}.`);
}

/** The text shown below a command's options. */
export function examples(...lines: readonly string[]): string {
  const label = lines.length === 1 ? "Example:" : "Examples:";
  return `\n${label}\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
}
