import { propertyList, quotePath, quoteText } from "@trailhouse/lakehouse/databricks";
import type { DeployedTable } from "@trailhouse/lakehouse/databricks";
import type { BundleOptions, EngineName, ExpectationMode } from "./bundle-options.ts";
import type { Expectation } from "./pipeline-parts.ts";
import { OWN_PROPERTIES, PIPELINE_QUARANTINE, tableHead } from "./table-head.ts";

/** A table of the pipeline's own. */
export interface OwnTable {
  readonly name: string;
  readonly comment: string;
}

/** A silver or gold table with what is expected of its rows. */
export interface FinalTable {
  readonly table: DeployedTable;
  readonly expectations: readonly Expectation[];
  readonly mode: ExpectationMode;
}

/**
 * All that differs between Databricks and open-source Spark: where files come from, what a table is declared by, and how
 * a second copy of a record is kept out. Queries are the same text. Each member gives whole statements.
 */
export interface Engine {
  /** Query: name, size and time of each new file; its bytes are not read. */
  readonly files: string;
  /** Query: name and whole text of each new file, unpacked; a damaged one is left out. */
  readonly texts: string;
  /** A streaming table of the pipeline's own, of all that the query gives. */
  own(table: OwnTable, query: string): string;
  /** A silver or gold table: the query's rows under its name for what follows, and the final table, a row a key. */
  final(final: FinalTable, query: string): string;
  quarantine(query: string): string;
  /** The view of what became of every record; undefined where it cannot be a part of the pipeline. */
  reconciliation(query: string): string | undefined;
  /** Puts in names and paths; on Databricks the pipeline's configuration does that. */
  fill(sql: string, options: BundleOptions): string;
}

/** For each file its name as the engine knows it; the same in both queries, so that they can be compared. */
const FILE_NAME = "_metadata.file_path AS _source_file";

const FILES_COLUMNS = `SELECT\n  ${FILE_NAME},\n  length AS bytes,\n  modificationTime AS modified_at\n`;
const TEXTS_COLUMNS = `SELECT\n  ${FILE_NAME},\n  value AS text\n`;

/** A statement that makes a view for the rest of the pipeline, which nobody else sees. */
export function temporaryView({ name, comment }: OwnTable, query: string): string {
  return `CREATE TEMPORARY VIEW ${name}\nCOMMENT ${quoteText(comment)}\nAS\n${query};\n`;
}

const DATABRICKS: Engine = {
  // Auto Loader (Databricks: read_files table-valued function).
  files: `${FILES_COLUMNS}FROM STREAM read_files('\${source_path}', format => 'binaryFile')`,
  texts: `${TEXTS_COLUMNS}FROM STREAM read_files('\${source_path}', format => 'text', wholeText => true, ignoreCorruptFiles => true)`,
  own: (table, query) => ownTable("CREATE OR REFRESH STREAMING TABLE", table, query),
  final: databricksFinal,
  quarantine: (query) => `CREATE OR REFRESH STREAMING TABLE quarantine ${tableHead(PIPELINE_QUARANTINE, [], "record")}\nAS\n${query};\n`,
  reconciliation: (query) => ownTable("CREATE OR REFRESH MATERIALIZED VIEW", { name: "reconciliation", comment: "For each file, what became of every record" }, query),
  fill: (sql) => sql,
};

/**
 * Each grows where what it is made of comes earlier: a time, a file's name, a position. A name's bytes are turned round, a
 * 0 into an F, and a G, beyond all of them, ends it, so that what a name begins with comes after the name.
 */
const SEQUENCE = {
  _time_sequence: "-unix_micros(_ingested_at)",
  _file_sequence: "concat(translate(hex(_source_file), '0123456789ABCDEF', 'FEDCBA9876543210'), 'G')",
  _position_sequence: "-_source_position",
} as const;

/**
 * The first copy of a record wins, of one batch the first by file and position, as in merge.sql: what has the greatest
 * sequence stays (Databricks: AUTO CDC INTO).
 */
function databricksFinal({ table, expectations, mode }: FinalTable, query: string): string {
  const name = `\${${table.layer}_schema}.${table.name}`;
  const ordered = `${table.name}_in_order`;
  const columns = Object.keys(SEQUENCE).join(", ");
  return `${temporaryView({ name: table.name, comment: `${table.comment}: rows of new records` }, query)}
CREATE TEMPORARY VIEW ${ordered}
AS
SELECT
  *,
${Object.entries(SEQUENCE).map(([column, sql]) => `  ${sql} AS ${column}`).join(",\n")}
FROM STREAM ${table.name};

CREATE OR REFRESH STREAMING TABLE ${name} ${tableHead(table, expectations, mode)};

CREATE FLOW ${table.name}_first_copies AS AUTO CDC INTO ${name}
FROM STREAM(${ordered})
KEYS (_row_key)
SEQUENCE BY STRUCT(${columns})
COLUMNS * EXCEPT (${columns})
STORED AS SCD TYPE 1;
`;
}

/** Tables over the files, which setup.sql makes. */
export const SPARK_SOURCES = { files: "cloudtrail_source_files", texts: "cloudtrail_source_texts" } as const;

const SPARK: Engine = {
  files: `${FILES_COLUMNS}FROM STREAM ${SPARK_SOURCES.files}`,
  texts: `${TEXTS_COLUMNS}FROM STREAM ${SPARK_SOURCES.texts}`,
  own: sparkTable,
  // Rows wait in the pipeline's own tables, silver ones in cloudtrail_silver; merge.sql takes new keys into the final ones.
  final: ({ table }, query) => (table.layer === "silver" ? temporaryView : sparkTable)({ name: table.name, comment: `${table.comment}: rows of all copies` }, query),
  quarantine: (query) => sparkTable({ name: "quarantine", comment: PIPELINE_QUARANTINE.comment }, query),
  reconciliation: () => undefined,
  fill: (sql, { target }) =>
    sql
      .replaceAll("${silver_schema}", () => quotePath([target.catalog, target.silverSchema]))
      .replaceAll("${gold_schema}", () => quotePath([target.catalog, target.goldSchema])),
};

// Without USING: from the second run on Spark would alter the table's provider, which Delta refuses (4.1.4, 4.4.0). The
// pipeline's configuration makes Delta the default.
function sparkTable(table: OwnTable, query: string): string {
  return ownTable("CREATE STREAMING TABLE", table, query);
}

function ownTable(create: string, { name, comment }: OwnTable, query: string): string {
  return `${create} ${name}\nCOMMENT ${quoteText(comment)}\nTBLPROPERTIES ${propertyList(OWN_PROPERTIES)}\nAS\n${query};\n`;
}

/** The engine of that name. */
export function engineNamed(name: EngineName): Engine {
  return name === "databricks" ? DATABRICKS : SPARK;
}
