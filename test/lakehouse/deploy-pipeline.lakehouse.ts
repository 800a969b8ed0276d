import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { main } from "@trailhouse/cli";
import { connect, rowsOf, TABLES, type Session } from "@trailhouse/lakehouse/databricks";
import { buildBundle, DEFAULT_SCHEDULE, loadParts } from "@trailhouse/pipeline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { targetFlags } from "./support/built-command.ts";
import { rig, rigConnection, scratch, targetOf } from "./support/rig-lake.ts";

const TARGET = targetOf("deploy_pipeline");
const before = { ...process.env };

let folder: Awaited<ReturnType<typeof scratch>>;
let session: Session;

/** Runs a command line on the lakehouse. */
async function trailhouse(...args: readonly string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await main([...args, ...targetFlags(TARGET)], streams);
  return { stdout: String(streams.stdout.read() ?? ""), stderr: String(streams.stderr.read() ?? ""), code };
}

beforeAll(async () => {
  folder = await scratch();
  const host = `https://${rig("LAKEHOUSE_HOST")}:${rig("LAKEHOUSE_PORT")}`;
  Object.assign(process.env, { DATABRICKS_HOST: host, DATABRICKS_HTTP_PATH: rig("LAKEHOUSE_HTTP_PATH"), DATABRICKS_TOKEN: rig("LAKEHOUSE_TOKEN"), DATABRICKS_CONFIG_FILE: join(folder.path, "none.databrickscfg") });
  session = await connect(rigConnection());
  const { volume: _, ...target } = TARGET;
  const options = { engine: "spark", target, source: folder.path, storage: `file://${folder.path}`, expectations: "record", schedule: DEFAULT_SCHEDULE, notifications: [], version: "1" } as const;
  const setup = buildBundle(options, await loadParts(TABLES.map(({ name }) => name)))["setup.sql"] ?? "";
  // The tables over the source folder are the run's business.
  const statements = setup.split(";\n").map((sql) => sql.trim()).filter((sql) => /CREATE SCHEMA|_(silver|gold)`\.`/u.test(sql));
  for (const sql of statements) await session.execute(sql);
});

afterAll(async () => {
  process.env = before;
  await session.close();
  await folder[Symbol.asyncDispose]();
});

it("what the pipeline's setup made is told as the pipeline's, of this version", async () => {
  const { code, stdout } = await trailhouse("deploy", "status", "--json");
  const { tables } = JSON.parse(stdout) as { tables: { rows: number | null; drift: string[]; madeBy: string | null }[] };
  expect(code).toBe(0);
  expect(tables.slice(0, TABLES.length)).toEqual(TABLES.map(() => expect.objectContaining({ rows: 0, drift: [], madeBy: "pipeline" }) as object));
});

it("a column that it lacks is told, and stays for a newly built pipeline to add", async () => {
  const table = `spark_catalog.${TARGET.goldSchema}.account_change`;
  await session.execute(`ALTER TABLE ${table} SET TBLPROPERTIES ('delta.columnMapping.mode' = 'name')`);
  await session.execute(`ALTER TABLE ${table} DROP COLUMN message`);
  const { code, stdout } = await trailhouse("deploy", "apply", "--yes");
  expect(stdout).toContain("No changes.\n");
  expect(stdout).toContain(`  ${table} message: expected one, found no such column\n    Build the pipeline anew: trailhouse pipeline build --engine spark, and follow the README.md that it writes.\n`);
  expect(code).toBe(1);
});

it("a push into it is refused before anything is read", async () => {
  const file = join(folder.path, "logs");
  mkdirSync(file);
  writeFileSync(join(file, "a.json"), '{"Records":[]}');
  const { code, stdout, stderr } = await trailhouse("push", file);
  expect([code, stdout]).toEqual([3, ""]);
  expect(stderr).toContain(`trailhouse: Expected tables that trailhouse deploy made, found that a pipeline makes spark_catalog.${TARGET.silverSchema}.`);
  expect(stderr).toContain("Give pushes schemas of their own with --silver-schema, --gold-schema and --control-schema");
});

it("destroy leaves it, and takes only a schema that is empty", async () => {
  const { code, stdout } = await trailhouse("deploy", "destroy", "--confirm", "spark_catalog");
  expect(stdout).toContain(`Would go, with every row in it: 1\n  drop schema spark_catalog.${TARGET.controlSchema}\nStays:\n  what the pipeline made, spark_catalog.`);
  expect(stdout).toContain(": drop them by hand\n");
  expect(code).toBe(0);
  for (const schema of [TARGET.silverSchema, TARGET.goldSchema]) expect(await rowsOf(session, `SHOW TABLES IN spark_catalog.${schema}`)).toHaveLength(TABLES.length / 2);
});
