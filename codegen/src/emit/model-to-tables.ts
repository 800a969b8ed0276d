import type { Column, Table } from "@trailhouse/lakehouse";
import type { ClassMapping, Model } from "../resolve/model.ts";
import { generatedHeader } from "./generated.ts";
import { tableToDuckdb } from "./model-to-duckdb-ddl.ts";
import { silverColumns } from "./model-to-silver-types.ts";

/** Columns that are Trailhouse's own: outside OCSF, left out of events and of comparisons. */
const OWN_COLUMNS: readonly Column[] = [
  { name: "_row_key", type: { kind: "string" }, required: true, caption: "SHA-256 that is the same for every copy of the event" },
  { name: "_mapping_version", type: { kind: "string" }, required: true, caption: "Mapping tables that made the row" },
  { name: "_source_file", type: { kind: "string" }, required: true, caption: "File that the record came from" },
  { name: "_source_position", type: { kind: "long" }, required: true, caption: "Number of the record in its file, from 1" },
  { name: "_ingested_at", type: { kind: "timestamp" }, required: true, caption: "When the row was written" },
];

const GOLD_TIME = "time_dt";

/** What people filter events by, beside the time: the account, and what was called (silver) or who called (gold). */
const CLUSTER_BY = {
  silver: [["eventTime"], ["recipientAccountId"], ["eventName"]],
  gold: [[GOLD_TIME], ["cloud", "account", "uid"], ["actor", "user", "name"]],
} as const;

/** `packages/lakehouse/src/gen/tables.ts`: the table model with DuckDB's definitions. */
export function modelToTables(model: Model): string {
  const tables = model.classes.flatMap((mapping) => [silverTable(mapping, model), goldTable(mapping, model)]);
  const ordered = [...tables.filter((each) => each.layer === "silver"), ...tables.filter((each) => each.layer === "gold")];
  return `${generatedHeader("mappings and the OCSF schema")}import type { Table } from "../table-model.ts";

/** Every table of a lake, silver before gold. */
export const TABLES: readonly Table[] = ${JSON.stringify(ordered, null, 1)};
`;
}

function silverTable(mapping: ClassMapping, model: Model): Table {
  const table = {
    layer: "silver" as const,
    name: mapping.silverTable,
    pair: mapping.goldTable,
    comment: `CloudTrail records that become ${mapping.ocsf.caption} [${mapping.ocsf.uid}]`,
    columns: [...OWN_COLUMNS, ...silverColumns(model)],
    timeColumn: "eventTime",
    clusterBy: CLUSTER_BY.silver,
    ...originOf(mapping, model),
  };
  return { ...table, duckdb: tableToDuckdb(table) };
}

function goldTable(mapping: ClassMapping, model: Model): Table {
  const table = {
    layer: "gold" as const,
    name: mapping.goldTable,
    pair: mapping.silverTable,
    comment: `OCSF ${model.ocsf.version} ${mapping.ocsf.caption} [${mapping.ocsf.uid}]`,
    // Every event has a time; OCSF requires it as `time`, and tables are pruned and partitioned by `time_dt`.
    columns: [...OWN_COLUMNS, ...mapping.columns.map((column) => (column.name === GOLD_TIME ? { ...column, required: true } : column))],
    timeColumn: GOLD_TIME,
    clusterBy: CLUSTER_BY.gold.filter((path) => hasPath(mapping.columns, path)),
    ...originOf(mapping, model),
  };
  return { ...table, duckdb: tableToDuckdb(table) };
}

function hasPath(columns: readonly Column[], path: readonly string[]): boolean {
  const [name, ...rest] = path;
  const found = columns.find((column) => column.name === name);
  if (found === undefined || rest.length === 0) return found !== undefined;
  return found.type.kind === "struct" && hasPath(found.type.fields, rest);
}

function originOf(mapping: ClassMapping, model: Model): Pick<Table, "ocsf" | "mappingVersion"> {
  return {
    ocsf: { version: model.ocsf.version, classUid: mapping.ocsf.uid, className: mapping.className },
    mappingVersion: model.mappingVersion,
  };
}
