import { quotePath } from "../ddl/sql-text.ts";
import { readDescribeJson } from "./describe-json-to-columns.ts";
import type { TableDescription } from "./describe-json-to-columns.ts";
import type { ExistingTable } from "./existing-catalog.ts";
import { messageOf, rowsOf, textAt, valueOf } from "./queries.ts";
import type { Queries } from "./queries.ts";
import { typeTextToType } from "./type-text-to-type.ts";

/** What Databricks alone tells of a table. */
export type DatabricksFacts = Pick<ExistingTable, "hasPrimaryKey" | "tags" | "kind">;

/** Reads tables of one catalog; it remembers which form of DESCRIBE the engine knows. */
export class TableReader {
  readonly #session: Queries;
  readonly #catalog: string;
  #knowsJson: boolean | undefined;

  constructor(session: Queries, catalog: string) {
    this.#session = session;
    this.#catalog = catalog;
  }

  /** Everything that is compared with the model. */
  async read(schema: string, name: string, facts: DatabricksFacts): Promise<ExistingTable> {
    const path = quotePath([this.#catalog, schema, name]);
    const rows = await rowsOf(this.#session, `SHOW TBLPROPERTIES ${path}`);
    const properties = Object.fromEntries(rows.map((row) => [textAt(row, 0), textAt(row, 1)]));
    if (facts.kind !== undefined) return { schema, name, ...(await this.#describeOwned(path)), clusterBy: [], properties, ...facts };
    return { schema, name, ...(await this.#describe(path)), clusterBy: await this.#clusterBy(path, properties[CLUSTERING]), properties, ...facts };
  }

  /** A table of a pipeline: not every runtime has AS JSON for these, nor DESCRIBE DETAIL. */
  async #describeOwned(path: string): Promise<TableDescription> {
    try {
      const [row] = await rowsOf(this.#session, `DESCRIBE TABLE EXTENDED ${path} AS JSON`);
      return readDescribeJson(textAt(row, 0));
    } catch {
      return rowsToDescription(await rowsOf(this.#session, `DESCRIBE TABLE EXTENDED ${path}`));
    }
  }

  async #describe(path: string): Promise<TableDescription> {
    if (this.#knowsJson !== false) {
      const described = await this.#describeAsJson(path);
      this.#knowsJson = described !== undefined;
      if (described !== undefined) return described;
    }
    return rowsToDescription(await rowsOf(this.#session, `DESCRIBE TABLE EXTENDED ${path}`));
  }

  /** Undefined where the engine has no AS JSON: before Databricks Runtime 16.2, and for Delta tables on Spark. */
  async #describeAsJson(path: string): Promise<TableDescription | undefined> {
    try {
      const [row] = await rowsOf(this.#session, `DESCRIBE TABLE EXTENDED ${path} AS JSON`);
      return readDescribeJson(textAt(row, 0));
    } catch (error) {
      if (/NOT_SUPPORTED_COMMAND_FOR_V2_TABLE|PARSE_SYNTAX_ERROR/u.test(messageOf(error))) return undefined;
      throw error;
    }
  }

  /** From the property where it is shown; DESCRIBE DETAIL reads the whole log. */
  async #clusterBy(path: string, property: string | undefined): Promise<string[]> {
    if (property !== undefined) return (JSON.parse(property) as string[][]).map((names) => names.join("."));
    const [detail] = await rowsOf(this.#session, `DESCRIBE DETAIL ${path}`);
    return textList(valueOf(detail, "clusteringColumns"));
  }
}

/** Property that Delta shows of a clustered table: `[["time_dt"],["actor","user","name"]]`. */
const CLUSTERING = "clusteringColumns";

// After the columns comes an empty line or a heading such as `# Clustering Information`, and further down the comment.
function rowsToDescription(rows: readonly Readonly<Record<string, unknown>>[]): TableDescription {
  const end = rows.findIndex((row) => textAt(row, 0) === "" || textAt(row, 0).startsWith("#"));
  const [columns, rest] = end === -1 ? [rows, []] : [rows.slice(0, end), rows.slice(end)];
  return {
    comment: textAt(rest.find((row) => textAt(row, 0) === "Comment"), 1),
    columns: columns.map((row) => ({ name: textAt(row, 0), type: typeTextToType(textAt(row, 1)), comment: textAt(row, 2) })),
  };
}

/** A list of texts; some protocols hand it over as JSON. */
function textList(value: unknown): string[] {
  const list: unknown = typeof value === "string" && value.startsWith("[") ? JSON.parse(value) : value;
  return Array.isArray(list) ? list.map(String) : [];
}
