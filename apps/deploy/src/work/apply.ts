import type { DeployContext } from "../context.ts";
import { DatabricksFailure, SettingsError } from "../errors.ts";
import { planToJson, planToLines, planToStatementLines } from "../output/plan-to-lines.ts";
import { writeLine } from "../output/printable.ts";
import type { TargetSettings } from "../settings/resolve-target.ts";
import { ask, isInteractive } from "./ask.ts";
import { isOutOfReach, makePlan } from "./make-plan.ts";
import type { Plan } from "./make-plan.ts";
import type { DeploySession } from "./open-session.ts";
import { failureText, runStatements } from "./run-statements.ts";
import type { StatementsResult } from "./run-statements.ts";

export interface ApplyForm {
  /** Does not ask. */
  readonly yes?: true;
  readonly json?: true;
}

/**
 * `deploy apply`: runs the plan statement by statement. Exit code 1 where something cannot be done by adding.
 * @throws DatabricksFailure where a statement fails; SettingsError where nobody can be asked
 */
export async function apply(session: DeploySession, settings: TargetSettings, form: ApplyForm, context: DeployContext): Promise<void> {
  const { stdout, stderr } = context.streams;
  const made = await makePlan(session, settings);
  const out = form.json === true ? stderr : stdout;
  for (const line of planToLines(made)) writeLine(out, line);
  if (made.runnable.length > 0 && form.yes !== true && !(await agreed(made, context))) {
    writeLine(stderr, "Nothing was done.");
    context.exitCode = 1;
    return;
  }
  const result = await runStatements(session, made.runnable, (line) => { writeLine(stderr, line); });
  if (form.json === true) writeLine(stdout, JSON.stringify({ ...planToJson(made), ...resultToJson(result) }));
  const failure = failureText(result);
  if (failure !== undefined) throw new DatabricksFailure(failure);
  if (result.done.length > 0) writeLine(out, `Done: ${result.done.length} changes.`);
  context.exitCode = isOutOfReach(made) ? 1 : 0;
}

async function agreed(made: Plan, { streams }: DeployContext): Promise<boolean> {
  if (!isInteractive(streams)) throw new SettingsError(`Expected --yes where nobody can be asked: ${made.runnable.length} changes are pending. Nothing was done.`);
  for (const line of planToStatementLines(made)) writeLine(streams.stderr, line);
  return /^y(es)?$/iu.test(await ask(streams, `Run these ${made.runnable.length} statements? [y/N] `));
}

/** How far it came, for machines. */
export function resultToJson(result: StatementsResult): object {
  return {
    done: result.done.map((each) => each.what),
    ...(result.failed === undefined ? {} : { failed: { what: result.failed.statement.what, sql: result.failed.statement.sql, error: result.failed.error } }),
    notDone: result.notDone.map((each) => each.what),
  };
}
