import { messageOf, readCatalog, rowsOf, schemasOf, textAt } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, ExistingCatalog } from "@trailhouse/lakehouse/databricks";
import type { DeployContext } from "../context.ts";
import { writeLine } from "../output/printable.ts";
import type { TargetSettings } from "../settings/resolve-target.ts";
import type { DeploySession } from "./open-session.ts";
import { grantFor, neededPrivileges } from "./privileges.ts";
import type { Need } from "./privileges.ts";
import { readPrivileges } from "./read-privileges.ts";

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

async function examine(session: DeploySession, { target, options }: TargetSettings): Promise<CheckResult> {
  const [row] = await rowsOf(session, "SELECT current_user()");
  const user = textAt(row, 0);
  const { existing, refusal } = await readAsFarAsAllowed(session, target);
  if (existing.engine === "spark") return { user, engine: "spark", catalog: existing.exists, privileges: [], unreadable: [] };
  const { has, unreadable } = await readPrivileges(session, target, existing, user);
  const needs = neededPrivileges(target, existing, options.createCatalog === true);
  return { user, engine: "databricks", catalog: existing.exists, unreadable: [...refusal, ...unreadable], privileges: needs.map((need) => judged(need, has(need), user)) };
}

/** Where reading itself is refused, everything is taken to be there: then each privilege on it is asked for. */
async function readAsFarAsAllowed(session: DeploySession, target: CatalogTarget): Promise<{ existing: ExistingCatalog; refusal: string[] }> {
  try {
    return { existing: await readCatalog(session, target, []), refusal: [] };
  } catch (error) {
    const message = messageOf(error);
    if (!/PERMISSION_DENIED|INSUFFICIENT_PERMISSIONS|UNAUTHORIZED_ACCESS/u.test(message)) throw error;
    const schemas = schemasOf(target).map((name) => ({ name, created: false, tables: [] }));
    return { existing: { engine: "databricks", exists: true, schemas, tables: [], volume: undefined, grants: [] }, refusal: [`the catalog cannot be read: ${message}`] };
  }
}

function judged(need: Need, held: boolean, user: string): CheckResult["privileges"][number] {
  const on = `${need.on.kind.toLowerCase()} ${need.on.name}`.trim();
  return { privilege: need.privilege, on, wantedFor: need.wantedFor, held, ...(held ? {} : { grant: grantFor(need, user) }) };
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
