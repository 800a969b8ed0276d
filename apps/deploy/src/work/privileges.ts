import { quoteName, quotePath, schemasOf, volumeName } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, ExistingCatalog } from "@trailhouse/lakehouse/databricks";

/** A securable object, as GRANT names it. */
export interface Securable {
  readonly kind: "METASTORE" | "CATALOG" | "SCHEMA" | "VOLUME" | "TABLE";
  /** For people and for comparing: `main.gold`. */
  readonly name: string;
  /** Quoted; empty for the metastore. */
  readonly sql: string;
}

/** A privilege that a deployment or a push needs. */
export interface Need {
  readonly privilege: string;
  readonly on: Securable;
  readonly wantedFor: "apply" | "push";
}

/**
 * Every privilege that apply and push need, given what is there (Databricks: Unity Catalog privileges and securable
 * objects). Whoever makes an object owns it, and needs nothing more on it.
 */
export function neededPrivileges(target: CatalogTarget, existing: ExistingCatalog, createCatalog: boolean): Need[] {
  if (!existing.exists) return createCatalog ? [{ privilege: "CREATE CATALOG", on: METASTORE, wantedFor: "apply" }] : [{ privilege: "USE CATALOG", on: catalogOf(target), wantedFor: "apply" }];
  const there = new Set(existing.schemas.map((schema) => schema.name));
  const schemas = schemasOf(target);
  return [
    { privilege: "USE CATALOG", on: catalogOf(target), wantedFor: "apply" },
    ...(schemas.some((name) => !there.has(name)) ? [{ privilege: "CREATE SCHEMA", on: catalogOf(target), wantedFor: "apply" as const }] : []),
    ...schemas.filter((name) => there.has(name)).flatMap((name) => schemaNeeds(target, name, existing)),
    ...(existing.volume === undefined ? [] : ["READ VOLUME", "WRITE VOLUME"].map((privilege): Need => ({ privilege, on: volumeOf(target), wantedFor: "push" }))),
  ];
}

function schemaNeeds(target: CatalogTarget, name: string, existing: ExistingCatalog): Need[] {
  const on = schemaSecurable(target, name);
  const apply = ["USE SCHEMA", "CREATE TABLE", ...(name === target.controlSchema && existing.volume === undefined ? ["CREATE VOLUME"] : [])];
  return [...apply.map((privilege): Need => ({ privilege, on, wantedFor: "apply" })), ...["SELECT", "MODIFY"].map((privilege): Need => ({ privilege, on, wantedFor: "push" }))];
}

/** What CREATE CATALOG is granted on: the one that the workspace has, which has no name in SQL. */
export const METASTORE: Securable = { kind: "METASTORE", name: "", sql: "" };

/** Catalog, schemas and volume, those that are there. */
export function existingObjects(target: CatalogTarget, existing: ExistingCatalog): Securable[] {
  if (!existing.exists) return [];
  return [catalogOf(target), ...existing.schemas.map(({ name }) => schemaSecurable(target, name)), ...(existing.volume === undefined ? [] : [volumeOf(target)])];
}

/** The catalog. */
export function catalogOf(target: CatalogTarget): Securable {
  return { kind: "CATALOG", name: target.catalog, sql: quoteName(target.catalog) };
}

/** A schema. */
export function schemaSecurable(target: CatalogTarget, name: string): Securable {
  return { kind: "SCHEMA", name: `${target.catalog}.${name}`, sql: quotePath([target.catalog, name]) };
}

/** The volume. */
export function volumeOf(target: CatalogTarget): Securable {
  return { kind: "VOLUME", name: `${target.catalog}.${target.controlSchema}.${target.volume}`, sql: volumeName(target) };
}

/** The statement that gives a privilege. */
export function grantFor(need: Need, principal: string): string {
  return `GRANT ${need.privilege} ON ${objectIn(need.on)} TO ${quoteName(principal)};`;
}

/** `SCHEMA main.gold`, quoted. */
export function objectIn({ kind, sql }: Securable): string {
  return `${kind} ${sql}`.trim();
}

/** `schema main.gold`, for people. */
export function objectName({ kind, name }: Securable): string {
  return `${kind.toLowerCase()} ${name}`.trim();
}
