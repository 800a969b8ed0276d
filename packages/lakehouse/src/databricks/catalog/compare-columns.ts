import type { Column, ColumnType } from "../../table-model.ts";
import { columnType } from "../ddl/column-type.ts";
import { quotePath } from "../ddl/sql-text.ts";
import type { Conflict } from "./difference.ts";
import type { ExistingColumn, ExistingType } from "./existing-catalog.ts";
import { sameName } from "./existing-catalog.ts";
import { describeType } from "./type-to-text.ts";

/** How a table's columns differ from the model's; paths go through arrays by `element`. */
export interface ColumnDifferences {
  readonly missing: readonly { readonly path: readonly string[]; readonly column: Column }[];
  readonly comments: readonly { readonly path: readonly string[]; readonly caption: string }[];
  /** NOT NULL that the model no longer wants. */
  readonly relaxed: readonly (readonly string[])[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Conflict[];
}

/** Where a comparison stands: the table's names, and the path so far. */
interface Place {
  /** `main.gold.account_change`. */
  readonly table: string;
  /** The table's quoted name. */
  readonly sql: string;
  readonly path: readonly string[];
}

/** Compares columns with the model's, nested fields included. */
export function compareColumns(place: Place, existing: readonly ExistingColumn[], wanted: readonly Column[]): ColumnDifferences {
  const known = wanted.map((column) => compareColumn({ ...place, path: [...place.path, column.name] }, existing.find((each) => sameName(each.name, column.name)), column));
  const surplus = existing.filter((each) => !wanted.some((column) => sameName(column.name, each.name))).map((each) => surplusColumn(place, each));
  return join([...known, ...surplus]);
}

const NONE: ColumnDifferences = { missing: [], comments: [], relaxed: [], conflicts: [], notes: [] };

function compareColumn(place: Place, existing: ExistingColumn | undefined, wanted: Column): ColumnDifferences {
  if (existing === undefined) return { ...NONE, missing: [{ path: place.path, column: wanted }], notes: addedNullable(place, wanted) };
  const here = { ...place, path: [...place.path.slice(0, -1), existing.name] };
  const stale = wanted.caption !== undefined && existing.comment !== undefined && existing.comment !== wanted.caption;
  const comments = stale ? [{ path: here.path, caption: wanted.caption }] : [];
  return join([{ ...NONE, comments }, compareNullable(here, existing, wanted), compareTypes(here, existing.type, wanted.type)]);
}

function compareNullable(place: Place, existing: ExistingColumn, wanted: Column): ColumnDifferences {
  if (existing.nullable === undefined || place.path.length > 1) return NONE;
  if (!existing.nullable && !wanted.required) return { ...NONE, relaxed: [place.path] };
  return existing.nullable && wanted.required ? { ...NONE, notes: addedNullable(place, wanted) } : NONE;
}

/** Delta adds no column that is NOT NULL: rows that are there have nothing to put into it. */
function addedNullable(place: Place, wanted: Column): Conflict[] {
  if (!wanted.required || place.path.length > 1) return [];
  const remedy = `Nothing need be done. Once no row is NULL there: ALTER TABLE ${place.sql} ALTER COLUMN ${quotePath(place.path)} SET NOT NULL`;
  return [{ where: where(place), found: "may be NULL", expected: "NOT NULL", remedy }];
}

function compareTypes(place: Place, existing: ExistingType, wanted: ColumnType): ColumnDifferences {
  if (existing.kind === "array" && wanted.kind === "array") return compareTypes({ ...place, path: [...place.path, "element"] }, existing.element, wanted.element);
  if (existing.kind === "struct" && wanted.kind === "struct") return compareColumns(place, existing.fields, wanted.fields);
  const [found, expected] = [describeType(existing), columnType(wanted)];
  if (found === expected) return NONE;
  return { ...NONE, conflicts: [{ where: where(place), found, expected, remedy: typeRemedy(place, found, expected) }] };
}

const WIDER: Readonly<Record<string, readonly string[]>> = { TINYINT: ["INT", "BIGINT", "DOUBLE"], SMALLINT: ["INT", "BIGINT", "DOUBLE"], INT: ["BIGINT", "DOUBLE"], FLOAT: ["DOUBLE"] };

/** Databricks: Type widening. */
function typeRemedy(place: Place, found: string, expected: string): string {
  if (WIDER[found]?.includes(expected) === true) {
    return `Widen it: ALTER TABLE ${place.sql} SET TBLPROPERTIES ('delta.enableTypeWidening' = 'true'), then ALTER TABLE ${place.sql} ALTER COLUMN ${quotePath(place.path)} TYPE ${expected}`;
  }
  return "Rename the table, apply again, which makes it anew, and push its files with --reingest; or deploy into other schemas.";
}

function surplusColumn(place: Place, column: ExistingColumn): ColumnDifferences {
  const inside = { ...place, path: [...place.path, column.name] };
  const found = describeType(column.type);
  const expected = "no such column";
  if (column.nullable === false && place.path.length === 0) {
    const remedy = `Pushed rows have nothing to put into it: ALTER TABLE ${place.sql} ALTER COLUMN ${quotePath(inside.path)} DROP NOT NULL`;
    return { ...NONE, conflicts: [{ where: where(inside), found: `${found} NOT NULL`, expected, remedy }] };
  }
  return { ...NONE, notes: [{ where: where(inside), found, expected, remedy: "Nothing need be done: it stays, and is NULL in pushed rows." }] };
}

function where(place: Place): string {
  return `${place.table} ${place.path.join(".")}`;
}

function join(parts: readonly ColumnDifferences[]): ColumnDifferences {
  return {
    missing: parts.flatMap((part) => part.missing),
    comments: parts.flatMap((part) => part.comments),
    relaxed: parts.flatMap((part) => part.relaxed),
    conflicts: parts.flatMap((part) => part.conflicts),
    notes: parts.flatMap((part) => part.notes),
  };
}
