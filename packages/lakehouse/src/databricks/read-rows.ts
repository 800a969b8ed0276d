import { LakeError } from "../lake-errors.ts";
import type { LakeRow, LakeValue, OutdatedRow } from "../lake.ts";
import type { Column, ColumnType } from "../table-model.ts";
import { JSON_TEXT } from "./column-from-staged.ts";
import { quoteName } from "./ddl/index.ts";
import { ofLayer, type CatalogTable, type LakePlace } from "./lake-place.ts";

/** Which columns to read; those that begin with an underscore only where named or asked for. */
export interface ColumnChoice {
  readonly columns?: readonly string[];
  readonly ownColumns?: boolean;
}

/** A condition in SQL beside the columns. */
export interface FilteredChoice extends ColumnChoice {
  readonly where?: string;
}

const MICROSECONDS = "map('timestampFormat', 'yyyy-MM-dd\\'T\\'HH:mm:ss.SSSSSSXXX')";

/**
 * A table's rows as events. Each comes over as one JSON text: Spark's Thrift server has no VARIANT, and nested objects
 * would come as JSON in any case.
 */
export async function* readRows(place: LakePlace, table: CatalogTable, choice: FilteredChoice): AsyncGenerator<LakeRow> {
  const columns = chosenColumns(table, choice);
  const sql = `SELECT to_json(struct(${columns.map((column) => quoteName(column.name)).join(", ")}), ${MICROSECONDS}) AS row FROM ${table.sql}${clause(choice.where)}`;
  for await (const row of place.session.query(sql, undefined, { what: `reading ${table.name}` })) {
    yield members(columns, JSON.parse(String(row["row"])) as LakeRow) ?? {};
  }
}

/** Silver rows of other mapping versions. */
export async function* outdatedRows(place: LakePlace, mappingVersion: string): AsyncGenerator<OutdatedRow> {
  for (const table of ofLayer(place, "silver")) {
    const sql = `SELECT _row_key, _mapping_version, record, _source_file, _source_position FROM ${table.sql} WHERE _mapping_version <> :version`;
    for await (const row of place.session.query(sql, { version: mappingVersion }, { what: `reading ${table.name}` })) {
      yield { table: table.name, rowKey: String(row["_row_key"]), mappingVersion: String(row["_mapping_version"]), record: String(row["record"]), sourceFile: String(row["_source_file"]), sourcePosition: Number(row["_source_position"]) };
    }
  }
}

/** @throws LakeError for a column that the table does not have. */
function chosenColumns(table: CatalogTable, choice: ColumnChoice): readonly Column[] {
  const all = table.model.columns;
  const unknown = choice.columns?.find((name) => !all.some((column) => column.name === name));
  if (unknown !== undefined) throw new LakeError(`${table.name} has no column ${unknown}; it has ${all.map((column) => column.name).join(", ")}.`);
  if (choice.columns) return all.filter((column) => choice.columns?.includes(column.name));
  return all.filter((column) => choice.ownColumns === true || !column.name.startsWith("_"));
}

/** Without the empty objects that a STRUCT has for what its row did not have; what was JSON is left as it is. */
function members(fields: readonly Column[], value: LakeRow): LakeRow | undefined {
  const present: [string, LakeValue][] = [];
  for (const field of fields) {
    const member = read(field.type, value[field.name]);
    if (member !== undefined) present.push([field.name, member]);
  }
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

function read(type: ColumnType, value: LakeValue | undefined): LakeValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (type.kind === "struct") return members(type.fields, value as LakeRow);
  if (type.kind === "array") return (value as readonly LakeValue[]).map((item) => read(type.element, item)).filter((item) => item !== undefined);
  if (type.kind === "timestamp") return (value as string).replace(/\.?0*Z$/, "Z");
  if (type.kind === "json" && typeof value === "string" && value.startsWith(JSON_TEXT)) return fromText(value);
  return value;
}

/** Whoever wrote into the table may have written a text that only looks like ours. */
function fromText(value: string): LakeValue {
  try {
    return JSON.parse(value.slice(JSON_TEXT.length)) as LakeValue;
  } catch {
    return value;
  }
}

/** On lines of its own, so that a comment at its end ends there. */
export function clause(where: string | undefined): string {
  return where === undefined ? "" : ` WHERE (\n${where}\n)`;
}
