import type { CatalogTarget } from "./catalog-target.ts";
import { schemasOf, volumeName } from "./catalog-target.ts";
import { quoteName, quotePath } from "./sql-text.ts";
import { databricksStatement } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** Who gets what: users, groups and service principals (by application ID). */
export interface Grants {
  /** Read silver and gold. */
  readonly readers: readonly string[];
  /** Push: read and change all tables, and use the volume. */
  readonly writers: readonly string[];
}

/** One privilege on one object for one principal. */
export interface Grant {
  readonly principal: string;
  /** As Unity Catalog names it: `USE SCHEMA`. */
  readonly privilege: string;
  readonly on: { readonly kind: "CATALOG" | "SCHEMA" | "VOLUME"; readonly name: string };
}

/** Every grant that readers and writers need, the catalog's first. */
export function wantedGrants(target: CatalogTarget, grants: Grants): Grant[] {
  const read = [...new Set([target.silverSchema, target.goldSchema])];
  return [
    ...grants.readers.flatMap((principal) => [useCatalog(target, principal), ...read.flatMap((schema) => onSchema(principal, schema, ["USE SCHEMA", "SELECT"]))]),
    ...grants.writers.flatMap((principal) => [
      useCatalog(target, principal),
      ...schemasOf(target).flatMap((schema) => onSchema(principal, schema, ["USE SCHEMA", "SELECT", "MODIFY"])),
      ...["READ VOLUME", "WRITE VOLUME"].map((privilege): Grant => ({ principal, privilege, on: { kind: "VOLUME", name: target.volume } })),
    ]),
  ];
}

function useCatalog(target: CatalogTarget, principal: string): Grant {
  return { principal, privilege: "USE CATALOG", on: { kind: "CATALOG", name: target.catalog } };
}

function onSchema(principal: string, schema: string, privileges: readonly string[]): Grant[] {
  return privileges.map((privilege) => ({ principal, privilege, on: { kind: "SCHEMA", name: schema } }));
}

/** GRANT statements, one for each object and principal. */
export function grantStatements(target: CatalogTarget, grants: readonly Grant[]): Statement[] {
  const groups = new Map<string, { readonly first: Grant; readonly privileges: Set<string> }>();
  for (const grant of grants) {
    const key = JSON.stringify([grant.on.kind, grant.on.name, grant.principal]);
    const group = groups.get(key) ?? { first: grant, privileges: new Set() };
    groups.set(key, group);
    group.privileges.add(grant.privilege);
  }
  return [...groups.values()].map(({ first, privileges }) => {
    const list = [...privileges].join(", ");
    return databricksStatement(`grant ${list} on ${describeObject(target, first)} to ${first.principal}`, grantSql(target, first, list));
  });
}

/** `GRANT privileges ON SCHEMA … TO …`. */
export function grantSql(target: CatalogTarget, grant: Pick<Grant, "on" | "principal">, privileges: string): string {
  return `GRANT ${privileges} ON ${grant.on.kind} ${objectName(target, grant)} TO ${quoteName(grant.principal)}`;
}

function objectName(target: CatalogTarget, { on }: Pick<Grant, "on">): string {
  if (on.kind === "CATALOG") return quoteName(on.name);
  return on.kind === "VOLUME" ? volumeName(target) : quotePath([target.catalog, on.name]);
}

function describeObject(target: CatalogTarget, { on }: Pick<Grant, "on">): string {
  if (on.kind === "CATALOG") return `catalog ${on.name}`;
  return on.kind === "VOLUME" ? `volume ${target.catalog}.${target.controlSchema}.${on.name}` : `schema ${target.catalog}.${on.name}`;
}
