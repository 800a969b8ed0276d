import type { Column, Table } from "../../table-model.ts";
import type { Layer } from "./catalog-target.ts";
import { quotePath } from "./sql-text.ts";

/** The property that marks what Trailhouse made; destroying goes by it. */
export const CREATED_PROPERTY = "trailhouse.created";

/** The property that marks what the generated pipeline made, and its value: only the pipeline alters it, writes into it and drops it. */
export const PIPELINE_MARK = { name: "trailhouse.made_by", value: "pipeline" } as const;

/** Tables and views of the pipeline's own in the control schema, beside its quarantine. */
export const PIPELINE_OWN_TABLES = ["cloudtrail_files", "cloudtrail_records", "cloudtrail_silver", "reconciliation"] as const;

/** A table as it stands in Unity Catalog: a silver or gold table, or one of the control schema. */
export interface DeployedTable {
  readonly layer: Layer;
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly Column[];
  readonly clusterBy: readonly (readonly string[])[];
  /** Column of the informational primary key. */
  readonly primaryKey?: string;
  /** TBLPROPERTIES that Trailhouse sets and keeps; others are left alone. */
  readonly properties: Readonly<Record<string, string>>;
  /** Unity Catalog tags, of Databricks only. */
  readonly tags: Readonly<Record<string, string>>;
}

/** A table of the model as Unity Catalog gets it. */
export function tableToDeployed(table: Table): DeployedTable {
  const origin = {
    ocsf_version: table.ocsf.version,
    ocsf_class_uid: String(table.ocsf.classUid),
    ocsf_class: table.ocsf.className,
    mapping_version: table.mappingVersion,
  };
  const properties = Object.fromEntries(Object.entries(origin).map(([name, value]) => [`trailhouse.${name}`, value]));
  return {
    layer: table.layer,
    name: table.name,
    comment: table.comment,
    columns: table.columns,
    clusterBy: table.clusterBy,
    primaryKey: "_row_key",
    properties: { ...deltaProperties(table), ...properties },
    tags: { ocsf_version: origin.ocsf_version, ocsf_class_uid: origin.ocsf_class_uid, layer: table.layer },
  };
}

/**
 * Delta's own properties: change data feed; serializable writes, so that two pushes of one file conflict instead of
 * doubling its rows; statistics of the columns that rows are found by instead of the first 32
 * leaves (Databricks: Data skipping), which clustering needs and which a row's long texts must not fill; column mapping
 * only where a name has a character that Parquet refuses.
 */
export function deltaProperties(table: Pick<DeployedTable, "columns" | "clusterBy">): Record<string, string> {
  const plain = table.columns.filter((column) => column.name.startsWith("_") || SKIPPING.has(column.type.kind)).map((column) => [column.name]);
  const clustered = table.clusterBy.filter((path) => path.length > 1 || !plain.some(([name]) => name === path[0]));
  return {
    [CREATED_PROPERTY]: "true",
    "delta.enableChangeDataFeed": "true",
    "delta.isolationLevel": "Serializable",
    "delta.dataSkippingStatsColumns": [...plain, ...clustered].map(quotePath).join(","),
    ...(table.columns.some(needsMapping) ? { "delta.columnMapping.mode": "name" } : {}),
  };
}

const SKIPPING: ReadonlySet<string> = new Set(["integer", "long", "double", "timestamp"]);

function needsMapping(column: Column): boolean {
  return /[ ,;{}()\n\t=]/u.test(column.name) || nestedColumns(column).some(needsMapping);
}

/** The members of a column, looking through arrays. */
export function nestedColumns(column: Column): readonly Column[] {
  let type = column.type;
  while (type.kind === "array") type = type.element;
  return type.kind === "struct" ? type.fields : [];
}
