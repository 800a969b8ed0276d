/**
 * What a table looks like, independent of any engine. Every engine's table definitions are generated from this one
 * model, so the DuckDB lake and Unity Catalog get the same columns.
 */

/** The type of a column or of a member of a nested object. */
export type ColumnType =
  | { readonly kind: "string" | "boolean" | "integer" | "long" | "double" | "timestamp" | "json" }
  | { readonly kind: "array"; readonly element: ColumnType }
  | { readonly kind: "struct"; readonly fields: readonly Column[] };

/** A column, or a member of a nested object. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** NOT NULL: the row's source guarantees a value (for gold: required by OCSF). */
  readonly required: boolean;
  /** What people read beside the column: OCSF's caption for gold, a short phrase for silver. */
  readonly caption?: string;
}

/** One table of a lake. */
export interface Table {
  readonly layer: "silver" | "gold";
  /** Name inside its layer's schema, e.g. `account_change`. */
  readonly name: string;
  /** The silver table that a gold table is made from and the reverse; the two hold the same row keys. */
  readonly pair: string;
  readonly comment: string;
  /** Columns in order, Trailhouse's own (`_row_key` …) first. */
  readonly columns: readonly Column[];
  /** Name of the TIMESTAMP column that bounds a row's time, used to prune and to partition. */
  readonly timeColumn: string;
  /** Paths of what people filter by, the time first: at most four, which is what liquid clustering takes. */
  readonly clusterBy: readonly (readonly string[])[];
  /** The OCSF class of the gold rows; for silver the class that its rows become. */
  readonly ocsf: { readonly version: string; readonly classUid: number; readonly className: string };
  /** Mapping tables that this Trailhouse makes the rows by. */
  readonly mappingVersion: string;
  /** DuckDB statements that create the table and its comments, and the type text of each column for `read_json`. */
  readonly duckdb: { readonly statements: readonly string[]; readonly columnTypes: Readonly<Record<string, string>> };
}
