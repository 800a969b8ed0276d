import { readFile } from "node:fs/promises";

/** What the OCSF schema says of every row of a table, as a condition of Spark SQL that is never NULL. */
export interface Expectation {
  /** The gold table. */
  readonly table: string;
  /** Unique within its table: letters, digits, underscores. */
  readonly name: string;
  /** The attribute or object that it is about: `actor.user`; empty for the event. */
  readonly path: string;
  readonly kind: "required" | "at_least_one" | "just_one" | "enum" | "constant" | "sum";
  /** For people: `actor.user has one of name, uid`. */
  readonly what: string;
  /** True for a row that is as it should be. */
  readonly condition: string;
}

/** What codegen has made of the mapping tables and the OCSF schema. */
export interface PipelineParts {
  /** Query of a table by the table's name. */
  readonly queries: Readonly<Record<string, string>>;
  readonly expectations: readonly Expectation[];
}

/** Queries that the parts need to have, beside those of the silver and gold tables. */
export const OWN_QUERIES = ["cloudtrail_bronze", "cloudtrail_records", "cloudtrail_silver", "quarantine", "reconciliation"] as const;

/** Reads the parts that stand in this package's `gen` folder. @throws Error of the system where one cannot be read */
export async function loadParts(tables: readonly string[]): Promise<PipelineParts> {
  const names = [...OWN_QUERIES, ...tables];
  const texts = await Promise.all(names.map(async (name) => [name, await partText(`${name}.sql`)] as const));
  return { queries: Object.fromEntries(texts), expectations: await loadExpectations() };
}

/** Reads what is expected of the gold tables' rows. @throws Error of the system where it cannot be read */
export async function loadExpectations(): Promise<readonly Expectation[]> {
  const { expectations } = JSON.parse(await partText("expectations.json")) as Pick<PipelineParts, "expectations">;
  return expectations;
}

async function partText(file: string): Promise<string> {
  return readFile(new URL(`../gen/${file}`, import.meta.url), "utf8");
}
