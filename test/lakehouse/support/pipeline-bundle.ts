import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { TABLES } from "@trailhouse/lakehouse";
import type { CatalogTarget, Session } from "@trailhouse/lakehouse/databricks";
import { readRowFiles, type Row } from "../../pipeline/read-tables.ts";
import { trailhouse, targetFlags } from "./built-command.ts";
import { rig } from "./rig-lake.ts";

const TIMES = "yyyy-MM-dd''T''HH:mm:ss.SSSSSSXXX";

/** A bundle of `trailhouse pipeline build --engine spark`, run on the lakehouse. */
export class PipelineBundle {
  readonly folder: string;
  readonly source: string;
  readonly target: CatalogTarget;
  readonly #session: Session;

  private constructor(folder: string, target: CatalogTarget, session: Session) {
    this.folder = folder;
    this.source = join(folder, "source");
    this.target = target;
    this.#session = session;
  }

  /** Builds it in a folder of its own and runs its setup.sql. */
  static async build(folder: string, target: CatalogTarget, session: Session): Promise<PipelineBundle> {
    const bundle = new PipelineBundle(folder, target, session);
    await mkdir(bundle.source, { recursive: true });
    const flags = targetFlags(target);
    const { code, stderr } = await trailhouse(folder, "pipeline", "build", "--engine", "spark", "--out", join(folder, "bundle"), "--source", bundle.source, ...flags);
    if (code !== 0) throw new Error(`expected the bundle to be built, found exit code ${String(code)}: ${stderr}`);
    await bundle.script("setup.sql");
    return bundle;
  }

  /** Runs a script of the bundle; gives the rows of its last statement. */
  async script(name: string): Promise<readonly Row[]> {
    const text = await readFile(join(this.folder, "bundle", name), "utf8");
    let rows: readonly Row[] = [];
    for (const statement of text.split(/;\n/)) if (statement.replaceAll(/^--.*$/gm, "").trim() !== "") rows = await this.execute(statement);
    return rows;
  }

  /** Begins `spark-pipelines run` in the lakehouse's own Spark. */
  begin(): ChildProcess {
    const spark = rig("LAKEHOUSE_PYSPARK");
    const env = { ...process.env, SPARK_HOME: spark, PYSPARK_PYTHON: rig("LAKEHOUSE_PYTHON"), SPARK_CONF_DIR: join(rig("LAKEHOUSE_FOLDER"), "none") };
    return spawn(join(spark, "bin/spark-pipelines"), ["--remote", rig("LAKEHOUSE_CONNECT"), "run"], { cwd: join(this.folder, "bundle"), env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  }

  /** Runs the pipeline to its end, and merge.sql. @throws Error with what the run said where it fails */
  async run(): Promise<void> {
    const child = this.begin();
    const [out, err, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, "exit") as Promise<[number | null]>]);
    if (code !== 0) throw new Error(`expected the pipeline to run, found exit code ${String(code)}:\n${out.slice(-4000)}\n${err.slice(-4000)}`);
    await this.script("merge.sql");
  }

  /** Rows of a query, by way of files: a VARIANT cannot be selected through the Thrift server. */
  async rows(query: string): Promise<readonly Row[]> {
    const folder = join(this.folder, "rows");
    await this.execute(`INSERT OVERWRITE DIRECTORY '${folder}' USING text SELECT to_json(struct(*), map('timestampFormat', '${TIMES}')) AS value FROM (${query})`.replaceAll("''T''", "\\'T\\'"));
    const rows = await readRowFiles(folder);
    await rm(folder, { recursive: true, force: true });
    return rows;
  }

  /** A table's name, with its schema. */
  name(table: string): string {
    const layer = TABLES.find((each) => each.name === table)?.layer;
    return `${layer === undefined ? this.target.controlSchema : layer === "silver" ? this.target.silverSchema : this.target.goldSchema}.${table}`;
  }

  /** A table of the pipeline's own, whether or not a final one has its name. */
  own(table: string): string {
    return `${this.target.controlSchema}.${table}`;
  }

  /** A table's columns with their types, as Spark writes them in short. */
  async columns(table: string): Promise<readonly (readonly [string, string])[]> {
    const rows = await this.execute(`DESCRIBE TABLE ${table}`);
    const end = rows.findIndex((row) => String(row["col_name"]).startsWith("#") || row["col_name"] === "");
    return rows.slice(0, end < 0 ? rows.length : end).map((row) => [String(row["col_name"]), String(row["data_type"])] as const);
  }

  /** Each statement here may be sent again: the gateway lets go of a connection that waits while rows are compared. */
  async execute(sql: string): Promise<readonly Row[]> {
    return await this.#session.execute(sql, undefined, { repeat: "always" });
  }
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = "";
  for await (const part of stream ?? []) text += String(part);
  return text;
}
