import { DuckDBTypeId, type DuckDBType } from "@duckdb/node-api";
import type { Table } from "../table-model.ts";
import { Session } from "./session.ts";
import { identifier } from "./sql-text.ts";

/** What a lake's tables need so that they are as the model has them. */
export interface Differences {
  /** Statements that add what is missing; existing rows hold NULL there. */
  readonly additions: readonly string[];
  /** What cannot be brought about in place, each with both sides. */
  readonly conflicts: readonly string[];
}

type Types = ReadonlyMap<string, DuckDBType>;

/** Compares a lake's tables with the model. */
export async function compareTables(session: Session, tables: readonly Table[]): Promise<Differences> {
  const expected = await modelTypes(tables);
  const existing = await existingTables(session);
  const additions: string[] = [];
  const conflicts: string[] = [];
  for (const table of tables) {
    const name = qualified(table);
    if (!existing.has(name)) {
      additions.push(...table.duckdb.statements);
      continue;
    }
    const found = compareColumns(table, await session.typesOf(`FROM ${tableIdentifier(table)} LIMIT 0`), expected.get(name) ?? new Map());
    additions.push(...found.additions, ...(await relaxations(session, table)));
    conflicts.push(...found.conflicts);
  }
  return { additions, conflicts };
}

/** `layer.name`. */
export function qualified(table: Table): string {
  return `${table.layer}.${table.name}`;
}

/** `"layer"."name"`. */
export function tableIdentifier(table: Table): string {
  return `${identifier(table.layer)}.${identifier(table.name)}`;
}

/** The model's types as DuckDB sees them, from the statements that codegen made. */
async function modelTypes(tables: readonly Table[]): Promise<Map<string, Types>> {
  const scratch = await Session.start({ temporaryDirectory: "" });
  try {
    await scratch.run("CREATE SCHEMA silver", "CREATE SCHEMA gold");
    const types = new Map<string, Types>();
    for (const table of tables) {
      await scratch.run(...table.duckdb.statements.filter(makesTable));
      types.set(qualified(table), await scratch.typesOf(`FROM ${tableIdentifier(table)} LIMIT 0`));
    }
    return types;
  } finally {
    scratch.close();
  }
}

/** Of a table's forty statements all others are comments, which take time at every opening and have no types. */
function makesTable(statement: string): boolean {
  return statement.startsWith("CREATE TABLE");
}

async function existingTables(session: Session): Promise<Set<string>> {
  const rows = await session.rows("SELECT schema_name || '.' || table_name AS name FROM duckdb_tables() WHERE database_name = current_database()");
  return new Set(rows.map((row) => String(row["name"])));
}

function compareColumns(table: Table, found: Types, expected: Types): Differences {
  const path = tableIdentifier(table);
  const wanted = [...expected].map(([name, type]) => ({ name, found: found.get(name), expected: type }));
  const parts = wanted.map((column) => compare(table, path, [column.name], column.found, column.expected));
  const surplus = [...found].filter(([name]) => !expected.has(name)).map(([name, type]) => conflict(table, [name], typeText(type), "no such column"));
  return { additions: parts.flatMap((part) => part.additions), conflicts: [...parts.flatMap((part) => part.conflicts), ...surplus] };
}

function compare(table: Table, into: string, path: readonly string[], found: DuckDBType | undefined, expected: DuckDBType): Differences {
  if (found === undefined) return { additions: [`ALTER TABLE ${into} ADD COLUMN ${path.map(identifier).join(".")} ${typeText(expected)}`], conflicts: [] };
  if (found.typeId === DuckDBTypeId.LIST && expected.typeId === DuckDBTypeId.LIST) {
    return compare(table, into, [...path, "element"], found.valueType, expected.valueType);
  }
  if (found.typeId === DuckDBTypeId.STRUCT && expected.typeId === DuckDBTypeId.STRUCT) return compareMembers(table, into, path, members(found), members(expected));
  if (typeText(found) === typeText(expected)) return { additions: [], conflicts: [] };
  return { additions: [], conflicts: [conflict(table, path, typeText(found), typeText(expected))] };
}

function compareMembers(table: Table, into: string, path: readonly string[], found: Types, expected: Types): Differences {
  const parts = [...expected].map(([name, type]) => compare(table, into, [...path, name], found.get(name), type));
  const surplus = [...found].filter(([name]) => !expected.has(name)).map(([name, type]) => conflict(table, [...path, name], typeText(type), "no such member"));
  return { additions: parts.flatMap((part) => part.additions), conflicts: [...parts.flatMap((part) => part.conflicts), ...surplus] };
}

function members(type: DuckDBType): Types {
  if (type.typeId !== DuckDBTypeId.STRUCT) return new Map();
  return new Map(type.entryNames.flatMap((name, index) => {
    const member = type.entryTypes[index];
    return member === undefined ? [] : [[name, member] as const];
  }));
}

/** The type in DuckDB's SQL. */
function typeText(type: DuckDBType): string {
  if (type.typeId === DuckDBTypeId.LIST) return `${typeText(type.valueType)}[]`;
  if (type.typeId === DuckDBTypeId.STRUCT) return `STRUCT(${[...members(type)].map(([name, member]) => `${identifier(name)} ${typeText(member)}`).join(", ")})`;
  return type.alias ?? type.toString();
}

function conflict(table: Table, path: readonly string[], found: string, expected: string): string {
  return `${qualified(table)} ${path.join(".")}: the lake has ${found}, this Trailhouse has ${expected}`;
}

/** A column that is NOT NULL in the lake and no longer required. The reverse, an added column, stays as it is. */
async function relaxations(session: Session, table: Table): Promise<string[]> {
  const optional = new Set(table.columns.filter((column) => !column.required).map((column) => column.name));
  const rows = await session.rows(`FROM (DESCRIBE ${tableIdentifier(table)}) WHERE "null" = 'NO'`);
  const names = rows.map((row) => String(row["column_name"])).filter((name) => optional.has(name));
  return names.map((name) => `ALTER TABLE ${tableIdentifier(table)} ALTER COLUMN ${identifier(name)} DROP NOT NULL`);
}
