import { PIPELINE_MARK } from "../ddl/deployed-table.ts";
import type { Grant } from "../ddl/grant-statements.ts";

/** Databricks, or open-source Spark, which lacks Unity Catalog's own statements. */
export type Engine = "databricks" | "spark";

/** A type as the catalog tells it. */
export type ExistingType =
  | { readonly kind: "scalar"; /** As in SQL, upper case: `BIGINT`. */ readonly name: string }
  | { readonly kind: "array"; readonly element: ExistingType }
  | { readonly kind: "struct"; readonly fields: readonly ExistingColumn[] };

/** A column or nested field as the catalog tells it. */
export interface ExistingColumn {
  readonly name: string;
  readonly type: ExistingType;
  /** Undefined where the engine does not tell. */
  readonly nullable?: boolean;
  /** Empty where there is none; undefined where the engine does not tell. */
  readonly comment?: string;
}

/** Kinds of tables that some pipeline owns, as information_schema.tables has them (language manual: TABLES, table types). */
export const PIPELINE_KINDS = ["STREAMING_TABLE", "MATERIALIZED_VIEW"] as const;
export type PipelineKind = (typeof PIPELINE_KINDS)[number];

/** A table that stands in one of the target's schemas. */
export interface ExistingTable {
  readonly schema: string;
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly ExistingColumn[];
  /** Paths with dots, as DESCRIBE DETAIL gives them: `actor.user.name`. */
  readonly clusterBy: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  /** Databricks only. */
  readonly hasPrimaryKey: boolean;
  /** Databricks only. */
  readonly tags: Readonly<Record<string, string>>;
  /** Databricks only: where some pipeline owns it, ours or another. */
  readonly kind?: PipelineKind;
}

/** Whether the generated pipeline made a table. */
export function isOfPipeline({ properties }: Pick<ExistingTable, "properties">): boolean {
  return properties[PIPELINE_MARK.name] === PIPELINE_MARK.value;
}

/** A schema of the target. */
export interface ExistingSchema {
  readonly name: string;
  /** Trailhouse made it. */
  readonly created: boolean;
  /** Every table and view in it, by name, whoever made it. */
  readonly tables: readonly string[];
}

/** What stands where a target points. */
export interface ExistingCatalog {
  readonly engine: Engine;
  readonly exists: boolean;
  readonly schemas: readonly ExistingSchema[];
  /** Those of the tables asked for that are there. */
  readonly tables: readonly ExistingTable[];
  /** Undefined where there is none, or on Spark. */
  readonly volume: { readonly created: boolean } | undefined;
  /** On the catalog, the schemas and the volume, inherited ones included; none on Spark, or where they were not asked for. */
  readonly grants: readonly Grant[];
}

/** Unity Catalog's names do not tell cases apart. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The table of that name in that schema. */
export function findTable(existing: ExistingCatalog, schema: string, name: string): ExistingTable | undefined {
  return existing.tables.find((table) => sameName(table.schema, schema) && sameName(table.name, name));
}
