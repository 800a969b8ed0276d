import type { DeployContext } from "../context.ts";
import { conflictLines, pipelineLines, planToJson, planToLines, planToStatementLines, statementsToSql } from "../output/plan-to-lines.ts";
import { printable, writeLine } from "../output/printable.ts";
import type { TargetSettings } from "../settings/resolve-target.ts";
import { isOutOfReach, makePlan } from "./make-plan.ts";
import type { DeploySession } from "./open-session.ts";

/** How a plan is printed. */
export interface PlanForm {
  readonly sql?: true;
  readonly json?: true;
  /** Exit code 1 where changes are pending. */
  readonly exitCode?: true;
}

/** `deploy plan`: prints what apply would do, and the statements. Changes nothing. */
export async function plan(session: DeploySession, settings: TargetSettings, form: PlanForm, context: DeployContext): Promise<void> {
  const made = await makePlan(session, settings);
  const { stdout, stderr } = context.streams;
  if (form.json === true) writeLine(stdout, JSON.stringify(planToJson(made)));
  else if (form.sql === true) {
    stdout.write(printable(statementsToSql(made.difference.statements)));
    for (const line of [...pipelineLines(made), ...conflictLines("Cannot be done by adding", made.difference.conflicts), ...conflictLines("Left as it is", made.difference.notes)]) writeLine(stderr, line);
  } else for (const line of [...planToLines(made), ...planToStatementLines(made)]) writeLine(stdout, line);
  const pending = made.runnable.length > 0 || isOutOfReach(made);
  context.exitCode = form.exitCode === true && pending ? 1 : 0;
}
