import { deployedTables, findTable, plainName, schemaOf, tableName, TABLES } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, ExistingCatalog, Statement } from "@trailhouse/lakehouse/databricks";
import { existingObjects } from "./privileges.ts";
import type { Need, Securable } from "./privileges.ts";

/**
 * The privileges that a plan's statements need on what is there already, and may be somebody else's: GRANT needs MANAGE or
 * ownership (Databricks: Manage privileges in Unity Catalog), and so does a constraint; columns, properties and comments need
 * MODIFY (ALTER TABLE and COMMENT ON, required permissions), tags APPLY TAG (Apply tags).
 */
export function statementNeeds(target: CatalogTarget, existing: ExistingCatalog, statements: readonly Statement[]): Need[] {
  const granted = existingObjects(target, existing).filter((on) => statements.some(({ sql }) => sql.startsWith("GRANT ") && sql.includes(` ON ${on.kind} ${on.sql} TO `)));
  return [
    ...granted.map((on): Need => ({ privilege: "MANAGE", on, wantedFor: "apply" })),
    ...existingTables(target, existing).flatMap((on) => alterPrivileges(on, statements).map((privilege): Need => ({ privilege, on, wantedFor: "apply" }))),
  ];
}

function existingTables(target: CatalogTarget, existing: ExistingCatalog): Securable[] {
  return deployedTables(TABLES).filter((table) => findTable(existing, schemaOf(target, table.layer), table.name) !== undefined)
    .map((table) => ({ kind: "TABLE", name: plainName(target, table), sql: tableName(target, table) }));
}

function alterPrivileges({ sql: path }: Securable, statements: readonly Statement[]): string[] {
  const [alter, comment] = [`ALTER TABLE ${path} `, `COMMENT ON TABLE ${path} `];
  const changes = statements.filter(({ sql }) => sql.startsWith(alter)).map(({ sql }) => sql.slice(alter.length));
  const isModified = statements.some(({ sql }) => sql.startsWith(comment)) || changes.some((change) => !/^(ADD CONSTRAINT|SET TAGS) /u.test(change));
  return [
    ...(isModified ? ["MODIFY"] : []),
    ...(changes.some((change) => change.startsWith("ADD CONSTRAINT ")) ? ["MANAGE"] : []),
    ...(changes.some((change) => change.startsWith("SET TAGS ")) ? ["APPLY TAG"] : []),
  ];
}
