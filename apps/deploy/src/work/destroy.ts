import { dropStatements, readCatalog, readOwnedTables } from "@trailhouse/lakehouse/databricks";
import type { Removal } from "@trailhouse/lakehouse/databricks";
import type { DeployContext } from "../context.ts";
import { DatabricksFailure, SettingsError } from "../errors.ts";
import { targetLines } from "../output/plan-to-lines.ts";
import { writeLine } from "../output/printable.ts";
import type { TargetSettings } from "../settings/resolve-target.ts";
import { resultToJson } from "./apply.ts";
import { ask, isInteractive } from "./ask.ts";
import type { DeploySession } from "./open-session.ts";
import { failureText, runStatements } from "./run-statements.ts";

export interface DestroyForm {
  /** The catalog's name, instead of typing it. */
  readonly confirm?: string;
  readonly json?: true;
}

/**
 * `deploy destroy`: drops what Trailhouse made, once the catalog's name has been typed.
 * @throws SettingsError where the name is another, or nobody can be asked; DatabricksFailure where a statement fails
 */
export async function destroy(session: DeploySession, settings: TargetSettings, form: DestroyForm, context: DeployContext): Promise<void> {
  const { stdout, stderr } = context.streams;
  const existing = await readCatalog(session, settings.target, []);
  const removal = dropStatements(settings.target, existing, await readOwnedTables(session, settings.target, existing.schemas));
  const out = form.json === true ? stderr : stdout;
  for (const line of [...targetLines(settings), ...removalLines(removal)]) writeLine(out, line);
  if (removal.statements.length > 0) await confirm(settings.target.catalog, form, context);
  const result = await runStatements(session, removal.statements, (line) => { writeLine(stderr, line); });
  if (form.json === true) writeLine(stdout, JSON.stringify({ ...settings.target, ...resultToJson(result), left: removal.left }));
  const failure = failureText(result);
  if (failure !== undefined) throw new DatabricksFailure(failure);
}

function removalLines(removal: Removal): string[] {
  const going = removal.statements.length === 0 ? ["Nothing here was made by trailhouse deploy: nothing goes."] : [`Would go, with every row in it: ${removal.statements.length}`, ...removal.statements.map((each) => `  ${each.what}`)];
  return [...going, ...(removal.left.length === 0 ? [] : ["Stays:", ...removal.left.map((each) => `  ${each}`)])];
}

async function confirm(catalog: string, form: DestroyForm, { streams }: DeployContext): Promise<void> {
  if (form.confirm === undefined && !isInteractive(streams)) throw new SettingsError(`Expected --confirm with the catalog's name where nobody can be asked. Nothing was done.`);
  const typed = form.confirm ?? (await ask(streams, `Type the catalog's name to drop all of this: `));
  if (typed !== catalog) throw new SettingsError(`Expected the catalog's name ${JSON.stringify(catalog)}, found ${JSON.stringify(typed)}. Nothing was done.`);
}
