import type { CatalogTarget } from "../ddl/catalog-target.ts";
import { tableName } from "../ddl/catalog-target.ts";
import { columnType } from "../ddl/column-type.ts";
import { CREATED_PROPERTY } from "../ddl/deployed-table.ts";
import type { DeployedTable } from "../ddl/deployed-table.ts";
import { propertyList, quotePath, quoteText } from "../ddl/sql-text.ts";
import { statement } from "../ddl/statement.ts";
import type { Statement } from "../ddl/statement.ts";
import { clusterBy, plainName, primaryKey, setTags } from "../ddl/table-statements.ts";
import { compareColumns } from "./compare-columns.ts";
import type { ColumnDifferences } from "./compare-columns.ts";
import type { Conflict, Difference } from "./difference.ts";
import { NO_DIFFERENCE } from "./difference.ts";
import type { Engine, ExistingTable, PipelineKind } from "./existing-catalog.ts";

/** The statements that bring a table to what is wanted, and what they cannot bring about. */
export function compareTable(target: CatalogTarget, wanted: DeployedTable, existing: ExistingTable, engine: Engine): Difference {
  const table = plainName(target, wanted);
  if (existing.kind !== undefined) return { ...NO_DIFFERENCE, conflicts: [ofAnotherPipeline(target, wanted, existing.kind)] };
  if (existing.properties[CREATED_PROPERTY] !== "true") return { ...NO_DIFFERENCE, conflicts: [foreign(target, wanted)] };
  const columns = compareColumns({ table, sql: tableName(target, wanted), path: [] }, existing.columns, wanted.columns);
  return {
    statements: [
      ...columnStatements(target, wanted, columns),
      ...commentOnTable(target, wanted, existing),
      ...setProperties(target, wanted, existing),
      ...(engine === "databricks" ? databricksStatements(target, wanted, existing) : []),
    ],
    conflicts: columns.conflicts,
    notes: [...columns.notes, ...compareClustering(target, wanted, existing)],
  };
}

/** A table of that name that somebody else made is left alone. */
function foreign(target: CatalogTarget, wanted: DeployedTable): Conflict {
  const mark = `'${CREATED_PROPERTY}' = 'true'`;
  return {
    where: plainName(target, wanted),
    found: `a table without the property ${mark}`,
    expected: "no table, or one that Trailhouse made",
    remedy: `Deploy into another schema, or rename that table. If Trailhouse did make it: ALTER TABLE ${tableName(target, wanted)} SET TBLPROPERTIES (${mark})`,
  };
}

function ofAnotherPipeline(target: CatalogTarget, wanted: DeployedTable, kind: PipelineKind): Conflict {
  return {
    where: plainName(target, wanted),
    found: kind === "STREAMING_TABLE" ? "a streaming table of somebody's pipeline" : "a materialized view of somebody's pipeline",
    expected: "no table, or one that Trailhouse made",
    remedy: "Deploy into other schemas: --silver-schema, --gold-schema, --control-schema.",
  };
}

function columnStatements(target: CatalogTarget, wanted: DeployedTable, columns: ColumnDifferences): Statement[] {
  const [sql, name] = [tableName(target, wanted), plainName(target, wanted)];
  const added = columns.missing.map(({ path, column }) => {
    const comment = column.caption === undefined ? "" : ` COMMENT ${quoteText(column.caption)}`;
    return `${quotePath(path)} ${columnType(column.type, { comments: true })}${comment}`;
  });
  const altered = [
    ...columns.comments.map(({ path, caption }) => `${quotePath(path)} COMMENT ${quoteText(caption)}`),
    ...columns.relaxed.map((path) => `${quotePath(path)} DROP NOT NULL`),
  ];
  return [
    ...(added.length === 0 ? [] : [statement(`add columns ${columns.missing.map(({ path }) => path.join(".")).join(", ")} to ${name}`, `ALTER TABLE ${sql} ADD COLUMNS (${added.join(", ")})`)]),
    ...altered.map((change) => statement(`alter column of ${name}: ${change}`, `ALTER TABLE ${sql} ALTER COLUMN ${change}`)),
  ];
}

function commentOnTable(target: CatalogTarget, wanted: DeployedTable, existing: ExistingTable): Statement[] {
  if (existing.comment === wanted.comment) return [];
  return [statement(`comment on ${plainName(target, wanted)}`, `COMMENT ON TABLE ${tableName(target, wanted)} IS ${quoteText(wanted.comment)}`)];
}

function setProperties(target: CatalogTarget, wanted: DeployedTable, existing: ExistingTable): Statement[] {
  const stale = lacking(wanted.properties, existing.properties);
  const names = Object.keys(stale);
  if (names.length === 0) return [];
  return [statement(`set properties ${names.join(", ")} of ${plainName(target, wanted)}`, `ALTER TABLE ${tableName(target, wanted)} SET TBLPROPERTIES ${propertyList(stale)}`)];
}

function databricksStatements(target: CatalogTarget, wanted: DeployedTable, existing: ExistingTable): Statement[] {
  const tags = lacking(wanted.tags, existing.tags);
  return [...(existing.hasPrimaryKey ? [] : primaryKey(target, wanted)), ...(Object.keys(tags).length === 0 ? [] : [setTags(target, wanted, tags)])];
}

/** Those of the wanted entries that are not there, or are otherwise. */
function lacking(wanted: Readonly<Record<string, string>>, existing: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => existing[name] !== value));
}

/** Other clustering is the owner's choice. */
function compareClustering(target: CatalogTarget, wanted: DeployedTable, existing: ExistingTable): Conflict[] {
  const expected = wanted.clusterBy.map((path) => path.join("."));
  if (expected.join("\n").toLowerCase() === existing.clusterBy.join("\n").toLowerCase()) return [];
  return [{
    where: plainName(target, wanted),
    found: existing.clusterBy.length === 0 ? "clustering by nothing, or automatic" : `clustering by ${existing.clusterBy.join(", ")}`,
    expected: `clustering by ${expected.join(", ")}`,
    remedy: `Nothing need be done. To go back: ALTER TABLE ${tableName(target, wanted)} ${clusterBy(wanted)}`,
  }];
}
