import { cleanse } from "./output/terminal-text.ts";
import { judge } from "./errors.ts";
import { buildProgram } from "./program.ts";
import type { Context, Streams } from "./streams.ts";

/**
 * Runs one command line (without the interpreter and script) and gives its exit code. Never throws and never exits
 * the process: errors become a message on `stderr`.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  const context: Context = { streams, exitCode: 0 };
  const ignore = (): void => undefined;
  streams.stdout.on("error", ignore);
  streams.stderr.on("error", ignore);
  try {
    await buildProgram(context).parseAsync(argv, { from: "user" });
    return context.exitCode;
  } catch (error) {
    return reportError(error, streams);
  } finally {
    streams.stdin.destroy();
  }
}

/** Says on `stderr` what ended a command, and gives its exit code. For what is thrown where no promise leads to `main`, too. */
export function reportError(error: unknown, streams: Pick<Streams, "stderr">): number {
  const verdict = judge(error);
  if (verdict.message !== "") streams.stderr.write(`trailhouse: ${cleanse(verdict.message, { keepNewlines: true })}\n`);
  if (verdict.unexpected) streams.stderr.write(`${unexpectedDetail(error)}\n`);
  return verdict.code;
}

function unexpectedDetail(error: unknown): string {
  const wanted = (process.env["DEBUG"] ?? "") !== "";
  if (wanted && error instanceof Error && error.stack !== undefined) return cleanse(error.stack, { keepNewlines: true });
  return "This was not expected. Run again with DEBUG=1 set to see where it happened.";
}
