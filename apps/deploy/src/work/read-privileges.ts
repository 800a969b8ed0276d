import { messageOf, quoteText, rowsOf, textOf } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, ExistingCatalog, Queries } from "@trailhouse/lakehouse/databricks";
import { catalogOf, schemaSecurable, volumeOf } from "./privileges.ts";
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

/** Reads grants and owners of catalog, schemas and volume, and which of the grantees stand for this user. */
export async function readPrivileges(session: Queries, target: CatalogTarget, existing: ExistingCatalog, user: string): Promise<HeldPrivileges> {
  const objects = existing.exists ? [catalogOf(target), ...existing.schemas.map(({ name }) => schemaSecurable(target, name)), ...(existing.volume === undefined ? [] : [volumeOf(target)])] : [];
  const held: Held[] = [];
  const unreadable: string[] = [];
  for (const on of objects) {
    try {
      held.push(...(await readHeld(session, on)));
    } catch (error) {
      unreadable.push(`grants on ${on.kind.toLowerCase()} ${on.name} cannot be read: ${messageOf(error)}`);
    }
  }
  const mine = await principalsOf(session, user, held.map((each) => each.principal));
  return { has: (need) => held.some((each) => mine.has(each.principal.toLowerCase()) && satisfies(each, need)), unreadable };
}

/** An owner has every privilege on what is owned. */
async function readHeld(session: Queries, on: Securable): Promise<Held[]> {
  const grants = await rowsOf(session, `SHOW GRANTS ON ${on.kind} ${on.sql}`);
  const described = on.kind === "VOLUME" ? await rowsOf(session, `DESCRIBE VOLUME ${on.sql}`) : await rowsOf(session, `DESCRIBE ${on.kind} EXTENDED ${on.sql}`);
  return [
    ...grants.map((row) => ({ principal: textOf(row, "principal"), privilege: textOf(row, "actionType").replaceAll("_", " ").toUpperCase(), on })),
    ...ownersIn(described).map((principal) => ({ principal, privilege: "ALL PRIVILEGES", on })),
  ];
}

/** DESCRIBE VOLUME has a column `owner`, the others a row `Owner`. */
function ownersIn(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const named = rows.filter((row) => Object.values(row)[0] === "Owner").map((row) => Object.values(row)[1]);
  return [...named, ...rows.map((row) => textOf(row, "owner"))].filter((owner): owner is string => typeof owner === "string" && owner !== "");
}

function satisfies(held: Held, need: Need): boolean {
  const covers = held.on.name === need.on.name || need.on.name.startsWith(`${held.on.name}.`);
  return covers && (held.privilege === need.privilege || held.privilege === "ALL PRIVILEGES");
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
