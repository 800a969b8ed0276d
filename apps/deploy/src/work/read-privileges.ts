import { messageOf, quoteName, quoteText, rowsOf, textOf } from "@trailhouse/lakehouse/databricks";
import type { Queries } from "@trailhouse/lakehouse/databricks";
import { objectIn, objectName } from "./privileges.ts";
import type { Need, Securable } from "./privileges.ts";

/** A privilege that somebody has on an object, directly or through an object above it. */
interface Held {
  readonly principal: string;
  readonly privilege: string;
  readonly on: Securable;
}

/** What is known of the privileges of whoever is signed in. */
export interface HeldPrivileges {
  /** True where the need is met. */
  readonly has: (need: Need) => boolean;
  /** Objects whose grants cannot be read, and why. */
  readonly unreadable: readonly string[];
}

/** Of whom, and on which objects. */
export interface PrivilegesAsked {
  readonly user: string;
  readonly objects: readonly Securable[];
}

/** Reads grants and owners of the objects, and which of the grantees stand for this user. */
export async function readPrivileges(session: Queries, { user, objects }: PrivilegesAsked): Promise<HeldPrivileges> {
  const held: Held[] = [];
  const unreadable: string[] = [];
  const read = async (what: string, reading: () => Promise<Held[]>): Promise<boolean> => {
    try {
      held.push(...(await reading()));
      return true;
    } catch (error) {
      unreadable.push(`${what} cannot be read: ${messageOf(error)}`);
      return false;
    }
  };
  for (const on of objects) {
    const name = objectName(on);
    // Everybody may read their own grants.
    if (!(await read(`grants on ${name}`, () => readGrants(session, on, "")))) held.push(...(await readGrants(session, on, `${quoteName(user)} `).catch(() => [])));
    await read(`the owner of ${name}`, () => readOwners(session, on));
  }
  const mine = await principalsOf(session, user, held.map((each) => each.principal));
  return { has: (need) => held.some((each) => mine.has(each.principal.toLowerCase()) && satisfies(each, need)), unreadable };
}

async function readGrants(session: Queries, on: Securable, whose: string): Promise<Held[]> {
  const grants = await rowsOf(session, `SHOW GRANTS ${whose}ON ${objectIn(on)}`);
  return grants.map((row) => ({ principal: textOf(row, "principal"), privilege: textOf(row, "actionType").replaceAll("_", " ").toUpperCase(), on }));
}

const OWNERSHIP = "OWNERSHIP";

async function readOwners(session: Queries, on: Securable): Promise<Held[]> {
  return ownersIn(await rowsOf(session, ownerQuery(on))).map((principal) => ({ principal, privilege: OWNERSHIP, on }));
}

/** The metastore's owner, its admin, stands in the information schema only (language manual: METASTORES). */
function ownerQuery(on: Securable): string {
  if (on.kind === "METASTORE") return "SELECT metastore_owner AS owner FROM system.information_schema.metastores";
  return on.kind === "VOLUME" ? `DESCRIBE VOLUME ${on.sql}` : `DESCRIBE ${on.kind} EXTENDED ${on.sql}`;
}

/** DESCRIBE VOLUME has a column `owner`, the others a row `Owner`. */
function ownersIn(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const named = rows.filter((row) => Object.values(row)[0] === "Owner").map((row) => Object.values(row)[1]);
  return [...named, ...rows.map((row) => textOf(row, "owner"))].filter((owner): owner is string => typeof owner === "string" && owner !== "");
}

/** An owner has every privilege on what is owned and in it; ALL PRIVILEGES leaves MANAGE out (Unity Catalog privileges: ALL PRIVILEGES). */
function satisfies(held: Held, need: Need): boolean {
  const covers = held.on.name === need.on.name || need.on.name.startsWith(`${held.on.name}.`);
  return covers && (held.privilege === need.privilege || held.privilege === OWNERSHIP || (held.privilege === "ALL PRIVILEGES" && need.privilege !== "MANAGE"));
}

/** Those of the principals that the user is, or is a member of, in lower case. */
async function principalsOf(session: Queries, user: string, principals: readonly string[]): Promise<Set<string>> {
  const others = [...new Set(principals)].filter((each) => each.toLowerCase() !== user.toLowerCase() && each !== "");
  const mine = new Set([user.toLowerCase()]);
  if (others.length === 0) return mine;
  const tests = others.map((name) => `is_account_group_member(${quoteText(name)}) OR is_member(${quoteText(name)})`);
  const [row] = await rowsOf(session, `SELECT ${tests.map((test, index) => `${test} AS m${index}`).join(", ")}`);
  for (const [index, name] of others.entries()) if (textOf(row, `m${index}`) === "true") mine.add(name.toLowerCase());
  return mine;
}
