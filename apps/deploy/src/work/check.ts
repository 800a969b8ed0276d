import { grantStatements, messageOf, readCatalog, rowsOf, schemasOf, textAt, wantedGrants } from "@trailhouse/lakehouse/databricks";
import type { ExistingCatalog, Statement } from "@trailhouse/lakehouse/databricks";
import type { DeployContext } from "../context.ts";
import { writeLine } from "../output/printable.ts";
import type { TargetSettings } from "../settings/resolve-target.ts";
import type { DeploySession } from "./open-session.ts";
import { makePlan } from "./make-plan.ts";
import { existingObjects, grantFor, METASTORE, neededPrivileges, objectName } from "./privileges.ts";
import type { Need } from "./privileges.ts";
import { readPrivileges } from "./read-privileges.ts";
import { statementNeeds } from "./statement-needs.ts";

/** What `deploy check` found. */
interface CheckResult {
  readonly user: string;
  readonly engine: string;
  readonly catalog: boolean;
  readonly privileges: readonly { readonly privilege: string; readonly on: string; readonly wantedFor: string; readonly held: boolean; readonly grant?: string }[];
  readonly unreadable: readonly string[];
}

/** `deploy check`: tries the connection and each privilege. Exit code 1 where one is missing. Changes nothing. */
export async function check(session: DeploySession, settings: TargetSettings, form: { readonly json?: true; readonly connection: string }, context: DeployContext): Promise<void> {
  const result = await examine(session, settings);
  const { stdout } = context.streams;
  if (form.json === true) writeLine(stdout, JSON.stringify({ ...settings.target, ...result }));
  else for (const line of checkLines(settings, result, form.connection)) writeLine(stdout, line);
  const creates = settings.options.createCatalog === true;
  context.exitCode = (!result.catalog && !creates) || result.privileges.some((each) => !each.held) ? 1 : 0;
}

async function examine(session: DeploySession, settings: TargetSettings): Promise<CheckResult> {
  const { target, options } = settings;
  const [row] = await rowsOf(session, "SELECT current_user()");
  const user = textAt(row, 0);
  const { existing, statements, refusal } = await readAsFarAsAllowed(session, settings);
  if (existing.engine === "spark") return { user, engine: "spark", catalog: existing.exists, privileges: [], unreadable: [] };
  const ofStatements = statementNeeds(target, existing, statements);
  const needs = [...neededPrivileges(target, existing, options.createCatalog === true), ...ofStatements];
  const tables = new Map(ofStatements.filter(({ on }) => on.kind === "TABLE").map(({ on }) => [on.name, on]));
  const objects = [...(existing.exists || options.createCatalog !== true ? [] : [METASTORE]), ...existingObjects(target, existing), ...tables.values()];
  const { has, unreadable } = await readPrivileges(session, { user, objects });
  return { user, engine: "databricks", catalog: existing.exists, unreadable: [...refusal, ...unreadable], privileges: needs.map((need) => judged(need, has(need), user)) };
}

/** What is there, and what apply would run, as far as both may be read. */
interface Reading {
  readonly existing: ExistingCatalog;
  readonly statements: readonly Statement[];
  readonly refusal: readonly string[];
}

/** Where comparing is refused, every grant is taken to be wanted; where reading is, everything to be there: then each privilege on it is asked for. */
async function readAsFarAsAllowed(session: DeploySession, settings: TargetSettings): Promise<Reading> {
  const { target, options: { grants } } = settings;
  const statements = grants === undefined ? [] : grantStatements(target, wantedGrants(target, grants));
  const whole = await unlessRefused(() => makePlan(session, settings));
  if (!("refusal" in whole)) return { existing: whole.existing, statements: whole.runnable, refusal: [] };
  const names = await unlessRefused(() => readCatalog(session, target, []));
  if (!("refusal" in names)) return { existing: names, statements, refusal: [`what apply would change cannot be read: ${whole.refusal}`] };
  const schemas = schemasOf(target).map((name) => ({ name, created: false, tables: [] }));
  const existing: ExistingCatalog = { engine: "databricks", exists: true, schemas, tables: [], volume: undefined, grants: [] };
  return { existing, statements, refusal: [`the catalog cannot be read: ${names.refusal}`] };
}

async function unlessRefused<T extends object>(reading: () => Promise<T>): Promise<T | { readonly refusal: string }> {
  try {
    return await reading();
  } catch (error) {
    const refusal = messageOf(error);
    if (!/PERMISSION_DENIED|INSUFFICIENT_PERMISSIONS|UNAUTHORIZED_ACCESS/u.test(refusal)) throw error;
    return { refusal };
  }
}

function judged(need: Need, held: boolean, user: string): CheckResult["privileges"][number] {
  return { privilege: need.privilege, on: objectName(need.on), wantedFor: need.wantedFor, held, ...(held ? {} : { grant: grantFor(need, user) }) };
}

function checkLines({ target, options }: TargetSettings, result: CheckResult, connection: string): string[] {
  const none = options.createCatalog === true ? "will be created" : "MISSING: there is none that you may see; create it with --create-catalog, or give another with --catalog";
  return [
    `ok       connected to ${connection} as ${result.user} (${result.engine === "spark" ? "open-source Spark, which has no privileges" : "Databricks"})`,
    `${result.catalog ? "ok      " : "        "} catalog ${target.catalog}${result.catalog ? "" : `: ${none}`}`,
    ...result.privileges.flatMap(({ privilege, on, wantedFor, held, grant }) => [`${held ? "ok     " : "MISSING"}  ${privilege} on ${on} (for ${wantedFor})`, ...(grant === undefined ? [] : [`         ${grant}`])]),
    ...result.unreadable.map((text) => `unknown  ${text}`),
  ];
}
