import { expect, test } from "vitest";
import { TABLES } from "../gen/tables.ts";
import { checkDeployed } from "./check-deployed.ts";
import { DatabricksError } from "./databricks-error.ts";
import { columnType, deployedTables, type CatalogTarget, type DeployedTable } from "./ddl/index.ts";
import type { Row, Session } from "./session.ts";

const TARGET: CatalogTarget = { catalog: "it's", silverSchema: "s", goldSchema: "g", controlSchema: "c", volume: "v" };
const WANTED = deployedTables(TABLES);

/** What the engine says of tables with these columns; `asked` is the statement. */
function sessionWith(tables: readonly DeployedTable[]): { session: Session; asked: string[] } {
  const asked: string[] = [];
  const execute = (sql: string): Promise<Row[]> => {
    asked.push(sql);
    return Promise.resolve(tables.map((table) => ({ name: `it's.${schemaOf(table)}.${table.name}`, type: typeOf(table) })));
  };
  return { session: { execute } as unknown as Session, asked };
}

function schemaOf({ layer }: DeployedTable): string {
  return { silver: "s", gold: "g", control: "c" }[layer];
}

function typeOf(table: DeployedTable): string {
  const struct = columnType({ kind: "struct", fields: table.columns.map((column) => ({ ...column, caption: "" })) });
  return struct.replace(/ COMMENT '[^']*'/gu, "").replace(/`/gu, "").toLowerCase().replaceAll(": ", ":").replaceAll(", ", ",");
}

function without(table: DeployedTable, name: string): DeployedTable {
  return { ...table, columns: table.columns.filter((column) => column.name !== name) };
}

test("tables of this version are fine, and one statement that reads no row finds out", async () => {
  const { session, asked } = sessionWith(WANTED);
  await checkDeployed(session, TARGET, WANTED);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain("SELECT 'it\\'s.g.account_change' AS name, typeof(first(struct(t.*))) AS type FROM `it's`.`g`.`account_change` t WHERE false");
});

test("a column and a nested field that are missing are named, with what to do", async () => {
  const older = WANTED.map((table) => (table.layer === "gold" && table.name === "account_change" ? without({ ...table, columns: table.columns.map((column) => (column.name === "actor" && column.type.kind === "struct" ? { ...column, type: { ...column.type, fields: column.type.fields.filter(({ name }) => name !== "user") } } : column)) }, "raw_data") : table));
  await expect(checkDeployed(sessionWith(older).session, TARGET, WANTED)).rejects.toThrow(
    "The deployed tables are not those of this Trailhouse: it's.g.account_change has no actor.user, raw_data. Bring them up to date with trailhouse deploy apply, and run the same command again.",
  );
});

test("a column of another type is told with both", async () => {
  const other = WANTED.map((table) => (table.name === "claims" ? { ...table, columns: table.columns.map((column) => (column.name === "path" ? { ...column, type: { kind: "long" as const } } : column)) } : table));
  await expect(checkDeployed(sessionWith(other).session, TARGET, WANTED)).rejects.toThrow("it's.c.claims path: expected STRING, found BIGINT");
});

test("a table that is not there is named, with what to do", async () => {
  const failure = { kind: "refused", errorClass: "TABLE_OR_VIEW_NOT_FOUND", message: "" } as const;
  const execute = () => Promise.reject(new DatabricksError("The table or view `it's`.`g`.`api_activity` cannot be found.", failure));
  await expect(checkDeployed({ execute } as unknown as Session, TARGET, WANTED)).rejects.toThrow(
    "Expected the tables of Trailhouse in the catalog it's, schemas s, g and c, found no `it's`.`g`.`api_activity`. Create them with trailhouse deploy apply, or say where they are with --catalog",
  );
});

test("any other failure is left as it is", async () => {
  const failure = new DatabricksError("permission denied", { kind: "refused", errorClass: "INSUFFICIENT_PERMISSIONS", message: "" });
  await expect(checkDeployed({ execute: () => Promise.reject(failure) } as unknown as Session, TARGET, WANTED)).rejects.toBe(failure);
});
