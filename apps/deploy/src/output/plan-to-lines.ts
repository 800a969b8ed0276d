import { pipelineRemedy } from "@trailhouse/lakehouse/databricks";
import type { Conflict, Statement } from "@trailhouse/lakehouse/databricks";
import type { TargetSettings } from "../settings/resolve-target.ts";
import type { Plan } from "../work/make-plan.ts";

/** A plan for people: what differs, and what is left as it is. */
export function planToLines(plan: Plan): string[] {
  return [
    ...targetLines(plan.settings),
    ...statementLines(plan),
    ...pipelineLines(plan),
    ...conflictLines("Cannot be done by adding", plan.difference.conflicts),
    ...conflictLines("Left as it is", plan.difference.notes),
  ];
}

/** Where. */
export function targetLines({ target, preset }: TargetSettings): string[] {
  return [`Catalog ${target.catalog}: schemas ${target.silverSchema}, ${target.goldSchema}, ${target.controlSchema}; volume ${target.volume}; preset ${preset}.`];
}

function statementLines({ existing, difference, runnable }: Plan): string[] {
  const skipped = difference.statements.filter((each) => !runnable.includes(each));
  const found = existing.tables.length === 0 ? "no tables yet" : `${existing.tables.length} tables`;
  return [
    runnable.length === 0 ? `Found ${found}. No changes.` : `Found ${found}. ${runnable.length} changes:`,
    ...runnable.map((each) => `  ${each.what}${mark(each)}`),
    ...(skipped.length === 0 ? [] : [`Left out here, since open-source Spark does not know them: ${skipped.length}`, ...skipped.map((each) => `  ${each.what}`)]),
  ];
}

function mark(statement: Statement): string {
  return statement.databricksOnly ? " [Databricks only]" : "";
}

/** What the generated pipeline made, and how to bring it to this version where it is of another. */
export function pipelineLines({ pipeline, existing }: Pick<Plan, "pipeline" | "existing">): string[] {
  if (pipeline.length === 0) return [];
  return [`Made by the pipeline, left as they are: ${pipeline.length}`, ...pipeline.map(({ table }) => `  ${table}`), ...pipelineDriftLines({ pipeline, existing })];
}

/** Only how the pipeline's tables differ from this version. */
export function pipelineDriftLines({ pipeline, existing }: Pick<Plan, "pipeline" | "existing">): string[] {
  const drift = pipeline.flatMap((table) => table.drift);
  if (drift.length === 0) return [];
  return [`The pipeline is not of this version: ${drift.length}`, ...drift.map(({ where, expected, found }) => `  ${where}: expected ${expected}, found ${found}`), `    ${pipelineRemedy(existing.engine)}`];
}

/** What differs, each with both sides and the way out. */
export function conflictLines(heading: string, conflicts: readonly Conflict[]): string[] {
  if (conflicts.length === 0) return [];
  return [`${heading}: ${conflicts.length}`, ...conflicts.flatMap(({ where, found, expected, remedy }) => [`  ${where}: expected ${expected}, found ${found}`, `    ${remedy}`])];
}

/** The statements that apply runs, whole, each below what it does. */
export function planToStatementLines({ runnable }: Plan): string[] {
  if (runnable.length === 0) return [];
  return [`Statements: ${runnable.length}`, ...runnable.flatMap(({ what, sql }) => [`  -- ${what.replaceAll("\n", " ")}`, ...`${sql};`.split("\n").map((line) => `  ${line}`)])];
}

/** Statements to be run by hand. */
export function statementsToSql(statements: readonly Statement[]): string {
  return statements.map((each) => `${each.sql};\n`).join("");
}

/** A plan for machines. */
export function planToJson(plan: Plan): object {
  const { settings, existing, difference, runnable, pipeline } = plan;
  return {
    ...settings.target,
    preset: settings.preset,
    engine: existing.engine,
    changes: runnable.length,
    statements: difference.statements.map((each) => ({ ...each, runs: runnable.includes(each) })),
    conflicts: difference.conflicts,
    notes: difference.notes,
    pipeline,
  };
}
