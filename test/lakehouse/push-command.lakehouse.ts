import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { generateSample } from "@trailhouse/cli/sample";
import { TABLES, type LakeRow } from "@trailhouse/lakehouse";
import { connect, tableName, type CatalogTarget, type Session } from "@trailhouse/lakehouse/databricks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { begin, beginAs, ended, targetFlags, trailhouse, written } from "./support/built-command.ts";
import { controlRows, rowsByKey } from "./support/lake-contents.ts";
import { openLocalLake, openRigLake, rig, rigConnection, scratch, targetOf } from "./support/rig-lake.ts";

const DIRECT = targetOf("push_command");
const FROM_LAKE = targetOf("push_from_lake");
const CORPORA = join(import.meta.dirname, "../../../shared/corpora");
const GOLD = TABLES.filter(({ layer }) => layer === "gold").map(({ name }) => `gold.${name}`);

let folder: Awaited<ReturnType<typeof scratch>>;
let session: Session;
/** What `trailhouse run` makes of the same files. */
let expected: { readonly report: unknown; readonly rows: Map<string, LakeRow>; readonly control: Awaited<ReturnType<typeof controlRows>> };
let paths: string[];

/** A sample, its first file once more under other content, a damaged one with an odd name, and what others wrote where it is at hand. */
function writeFiles(into: string): string[] {
  mkdirSync(into);
  const sample = [...generateSample({ files: 4, records: 200, seed: 6, iamShare: 0.5 })];
  for (const { name, bytes } of sample) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), bytes);
  }
  writeFileSync(join(into, "again.json"), gunzipSync(sample[0]?.bytes ?? ""));
  writeFileSync(join(into, "odd ' \" ` ${x} :p ? ü.json"), '{"Records":[{"eventName":"CreateUser","eventSource":"iam.amazonaws.com"},{"eventName":');
  return [into, ...corpora()];
}

function corpora(): string[] {
  if (existsSync(CORPORA)) return readdirSync(CORPORA).filter((name) => name.endsWith(".gz")).sort().map((name) => join(CORPORA, name));
  process.stdout.write("skipped: files that others wrote, since shared/corpora is absent\n");
  return [];
}

async function contents(target: CatalogTarget) {
  const lake = await openRigLake(target);
  try {
    return { rows: await rowsByKey(lake), control: await controlRows(lake, target) };
  } finally {
    await lake.close();
  }
}

function expectEqual(found: Awaited<ReturnType<typeof contents>>): void {
  expect(found.control).toEqual(expected.control);
  expect([...found.rows.keys()].sort()).toEqual([...expected.rows.keys()].sort());
  for (const [key, row] of expected.rows) expect(found.rows.get(key), key).toEqual(row);
}

/** Kills a push as soon as there is something of it in the volume. */
async function killed(target: CatalogTarget, ...args: readonly string[]): Promise<void> {
  const push = begin(folder.path, "push", ...args, ...targetFlags(target));
  const gone = ended(push);
  while (push.exitCode === null && !volumeOf(target).some((name) => name.includes("-gold."))) await delay(20);
  await delay(1500);
  push.kill("SIGKILL");
  expect((await gone).code).toBeNull();
}

function volumeOf(target: CatalogTarget): string[] {
  const path = join(rig("LAKEHOUSE_VOLUMES"), target.catalog, target.controlSchema, target.volume);
  return existsSync(path) ? readdirSync(path) : [];
}

const apply = (target: CatalogTarget) => trailhouse(folder.path, "deploy", "apply", "--yes", ...targetFlags(target));

beforeAll(async () => {
  folder = await scratch();
  session = await connect(rigConnection());
  paths = writeFiles(join(folder.path, "logs"));
  const run = await trailhouse(folder.path, "run", ...paths, "--lake", join(folder.path, "lake.duckdb"), "--workers", "1", "--json");
  const lake = await openLocalLake(folder.path);
  expected = { report: JSON.parse(run.stdout) as unknown, rows: await rowsByKey(lake), control: await controlRows(lake) };
  await lake.close();
});

afterAll(async () => {
  await session.close();
  await folder[Symbol.asyncDispose]();
});

describe("trailhouse push", () => {
  it("says what to do where the tables are not deployed", async () => {
    const { code, stdout, stderr } = await trailhouse(folder.path, "push", ...paths, ...targetFlags(DIRECT));
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain("trailhouse: Expected the tables of Trailhouse in the catalog spark_catalog, schemas push_command_silver, push_command_gold and push_command_control, found no `spark_catalog`.`push_command_");
    expect(stderr).toContain("Create them with trailhouse deploy apply, or say where they are");
  });

  it("says that the credentials are wrong, without showing them", async () => {
    const { code, stdout, stderr } = await ended(beginAs("dapi-somebody-elses-0123", folder.path, "push", ...paths, ...targetFlags(DIRECT)));
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^trailhouse: connecting to localhost failed: .*Check that the token or client secret is right/u);
    expect(stderr).not.toContain("somebody-elses");
  });

  it("killed half way and run again, gives what a local run gives, field for field, with its sums", async () => {
    expect((await apply(DIRECT)).code).toBe(0);
    await killed(DIRECT, ...paths, "--workers", "1");
    const { code, stdout } = await trailhouse(folder.path, "push", ...paths, "--workers", "1", "--json", ...targetFlags(DIRECT));
    expect(JSON.parse(stdout)).toEqual(expected.report);
    expect(code).toBe(1);
    expectEqual(await contents(DIRECT));
    expect(volumeOf(DIRECT)).toEqual([]);
  });

  it("takes nothing in a second time", async () => {
    const { code, stdout } = await trailhouse(folder.path, "push", ...paths, "--json", ...targetFlags(DIRECT));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: { read: 0, failed: 0 }, records: { read: 0, new: 0, duplicate: 0 } });
  });

  it("says what to do where the tables are of an older version", async () => {
    const table = tableName(DIRECT, { layer: "gold", name: "account_change" });
    await session.execute(`ALTER TABLE ${table} SET TBLPROPERTIES ('delta.columnMapping.mode' = 'name', 'delta.minReaderVersion' = '3', 'delta.minWriterVersion' = '7')`);
    await session.execute(`ALTER TABLE ${table} DROP COLUMN message`);
    const { code, stderr } = await trailhouse(folder.path, "push", ...paths, ...targetFlags(DIRECT));
    expect(code).toBe(3);
    expect(stderr).toContain("The deployed tables are not those of this Trailhouse: spark_catalog.push_command_gold.account_change has no message. Bring them up to date with trailhouse deploy apply");
    expect((await apply(DIRECT)).code).toBe(0);
  });

  it("makes rows of another mapping version again, and those of a column that was added", async () => {
    for (const { layer, name } of TABLES.filter((table) => table.layer === "silver")) await session.execute(`UPDATE ${tableName(DIRECT, { layer, name })} SET _mapping_version = 'older' WHERE _source_position % 2 = 0 OR eventSource = 'iam.amazonaws.com'`);
    const { code, stdout } = await trailhouse(folder.path, "deploy", "remap", "--json", ...targetFlags(DIRECT));
    const report = JSON.parse(stdout) as { replaced: number; kept: object };
    expect(report.kept).toEqual({});
    expect(report.replaced).toBeGreaterThan(100);
    expect(code).toBe((report as unknown as { invalid: number }).invalid > 0 ? 1 : 0);
    const found = await contents(DIRECT);
    for (const [key, row] of expected.rows) expect(found.rows.get(key), key).toEqual(row);
    expect(found.control).toEqual(expected.control);
  });

  it("takes files out and puts them in anew", async () => {
    const { stdout } = await trailhouse(folder.path, "push", join(folder.path, "logs"), "--workers", "1", "--reingest", "--json", ...targetFlags(DIRECT));
    expect(JSON.parse(stdout)).toMatchObject({ files: { read: 6, skipped: 0, failed: 0 } });
    expectEqual(await contents(DIRECT));
  });
});

describe("trailhouse validate --databricks", () => {
  it("finds nothing in any gold table", async () => {
    let events = 0;
    for (const table of GOLD) {
      const { code, stdout, stderr } = await trailhouse(folder.path, "validate", "--databricks", table, "--format", "json", ...targetFlags(DIRECT));
      expect([code, stderr]).toEqual([0, ""]);
      events += (JSON.parse(stdout) as { summary: { events: number } }).summary.events;
    }
    expect(events).toBe([...expected.rows.keys()].filter((key) => key.startsWith("gold.")).length);
  });

  it("finds what is wrong, in its place, among the rows of a condition", async () => {
    const table = tableName(DIRECT, { layer: "gold", name: "account_change" });
    const [row] = await session.execute(`SELECT min(_row_key) AS key FROM ${table}`);
    await session.execute(`UPDATE ${table} SET activity_id = 77 WHERE _row_key = :key`, { key: String(row?.["key"]) });
    const some = await trailhouse(folder.path, "validate", "--databricks", "gold.account_change", "--where", "activity_id = 77 -- a comment", "--json", ...targetFlags(DIRECT));
    const lines = some.stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(some.code).toBe(1);
    expect(lines.at(-1)).toMatchObject({ events: 1, invalid: 1 });
    expect(lines.slice(0, -1).map((line) => line["rule"])).toContain("enum");
    expect(JSON.stringify(lines[0])).toContain(String(row?.["key"]));
    expect((await trailhouse(folder.path, "validate", "--databricks", "gold.account_change", "--where", "activity_id <> 77", ...targetFlags(DIRECT))).code).toBe(0);
  });

  it("draws the same sample again, and says of how many", async () => {
    const draw = () => trailhouse(folder.path, "validate", "--databricks", "gold.account_change", "--sample", "5", "--seed", "2", "--json", ...targetFlags(DIRECT));
    const [one, other] = [await draw(), await draw()];
    expect(one.stdout).toBe(other.stdout);
    const summary = JSON.parse(one.stdout.trimEnd().split("\n").at(-1) ?? "{}") as { events: number; sampledFrom: number };
    expect([summary.events, summary.sampledFrom]).toEqual([5, [...expected.rows.keys()].filter((key) => key.startsWith("gold.account_change ")).length]);
  });

  it("says what is wrong with a condition or a table", async () => {
    const wrong = await trailhouse(folder.path, "validate", "--databricks", "gold.account_change", "--where", "no_such = 1", ...targetFlags(DIRECT));
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toMatch(/^trailhouse: Expected a condition in Databricks SQL with --where, found "no_such = 1": .*UNRESOLVED_COLUMN/u);
    const silver = await trailhouse(folder.path, "validate", "--databricks", "silver.x", ...targetFlags(DIRECT));
    expect(silver.stderr).toContain("Expected a gold table with --databricks, found silver.x. The tables are: gold.account_change, ");
    expect(silver.code).toBe(2);
  });
});

describe("trailhouse push --from-lake", () => {
  it("killed half way and run again, gives what the lake holds, ledger and quarantine among it", async () => {
    expect((await apply(FROM_LAKE)).code).toBe(0);
    const lake = join(folder.path, "lake.duckdb");
    await killed(FROM_LAKE, "--from-lake", lake);
    const { stdout } = await trailhouse(folder.path, "push", "--from-lake", lake, "--json", ...targetFlags(FROM_LAKE));
    const { firstFaults: _, ...sums } = expected.report as { firstFaults: unknown };
    expect(JSON.parse(stdout)).toMatchObject(sums);
    expectEqual(await contents(FROM_LAKE));
    expect(volumeOf(FROM_LAKE)).toEqual([]);
  });

  it("takes nothing in a second time", async () => {
    const { code, stdout } = await trailhouse(folder.path, "push", "--from-lake", join(folder.path, "lake.duckdb"), "--json", ...targetFlags(FROM_LAKE));
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { files: { read: 0, failed: 0 }, records: { read: 0, new: 0 } }]);
  });
});

it("leaves no secret in what it wrote, and nothing in the temporary directory", () => {
  const token = rig("LAKEHOUSE_TOKEN");
  const files = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect([...written, ...files.map((path) => readFileSync(path, "latin1")), ...controlTexts()].filter((text) => text.includes(token) || text.includes("/presigned/"))).toEqual([]);
  expect(readdirSync(folder.path).filter((name) => name.startsWith("trailhouse-")).flatMap((name) => readdirSync(join(folder.path, name)))).toEqual([]);
});

function controlTexts(): string[] {
  return [expected.control.ledger, expected.control.quarantine].flat();
}
