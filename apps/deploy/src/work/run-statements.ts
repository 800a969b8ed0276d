import type { Statement } from "@trailhouse/lakehouse/databricks";
import { messageOf } from "@trailhouse/lakehouse/databricks";
import type { DeploySession } from "./open-session.ts";

/** How far the statements came. */
export interface StatementsResult {
  readonly done: readonly Statement[];
  readonly failed?: { readonly statement: Statement; readonly error: string };
  readonly notDone: readonly Statement[];
}

/** Runs statements one after the other and stops at the first that fails. `say` gets a line for each. */
export async function runStatements(session: DeploySession, statements: readonly Statement[], say: (line: string) => void): Promise<StatementsResult> {
  for (const [index, statement] of statements.entries()) {
    const began = Date.now();
    try {
      await session.execute(statement.sql);
    } catch (error) {
      return { done: statements.slice(0, index), failed: { statement, error: messageOf(error) }, notDone: statements.slice(index + 1) };
    }
    say(`[${index + 1}/${statements.length}] ${statement.what} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }
  return { done: statements, notDone: [] };
}

/** What is told where a statement failed; undefined where none did. */
export function failureText(result: StatementsResult): string | undefined {
  if (result.failed === undefined) return undefined;
  const { statement, error } = result.failed;
  const total = result.done.length + 1 + result.notDone.length;
  return [
    `Statement ${result.done.length + 1} of ${total} failed: ${statement.what}.`,
    error,
    `Done: ${listOf(result.done)}.`,
    `Not done: ${listOf([statement, ...result.notDone])}.`,
    "Run the same command again when that is mended: it goes on where it stopped.",
  ].join("\n");
}

function listOf(statements: readonly Statement[]): string {
  return statements.length === 0 ? "none" : `${statements.length} (${statements.map((each) => each.what).join("; ")})`;
}
