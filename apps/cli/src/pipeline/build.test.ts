import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "../main.ts";

const before = { ...process.env };
let folder = "";
let out = "";

beforeEach(async () => {
  for (const name of Object.keys(process.env)) if (/^(DATABRICKS|TRAILHOUSE)_/u.test(name)) Reflect.deleteProperty(process.env, name);
  folder = await mkdtemp(join(tmpdir(), "trailhouse-bundle-"));
  out = join(folder, "bundle");
  process.env["DATABRICKS_CONFIG_FILE"] = join(folder, "none.databrickscfg");
});
afterEach(async () => {
  process.env = before;
  await rm(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function build(...flags: readonly string[]): Promise<Run> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await main(["pipeline", "build", "--out", out, ...flags], { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await text(stdout), err: await text(stderr) };
}

interface Report {
  readonly engine: string;
  readonly catalog: string;
  readonly silverSchema: string;
  readonly source: string | null;
  readonly expectations: { readonly mode: string; readonly count: number };
  readonly schedule?: string;
  readonly notifications?: readonly string[];
  readonly files: readonly { readonly path: string; readonly state: string; readonly bytes: number }[];
  readonly next: readonly string[];
}

async function report(...flags: readonly string[]): Promise<Report> {
  const { out: json, code, err } = await build("--json", ...flags);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(json) as Report;
}

const states = ({ files }: Report) => [...new Set(files.map(({ state }) => state))];

async function filesBelow(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1)).sort();
}

describe("a bundle", () => {
  test("is written, and every file of it is in the list", async () => {
    const { files, next, catalog } = await report("--catalog", "security", "--source", "s3://logs/AWSLogs");
    expect(files.map(({ path }) => path).sort()).toEqual(await filesBelow(out));
    expect(catalog).toBe("security");
    expect(next).toEqual([`cd ${out}`, "databricks bundle deploy --target dev", "databricks bundle run trailhouse --target dev"]);
    for (const { path, bytes } of files) expect((await readFile(join(out, path))).length).toBe(bytes);
  });

  test("for Spark has checkpoints beside it and the session catalog, unless told otherwise", async () => {
    const { catalog, next } = await report("--engine", "spark", "--source", "/data/logs");
    expect([catalog, next.slice(1)]).toEqual(["spark_catalog", ["spark-sql -f setup.sql", "spark-pipelines run", "spark-sql -f merge.sql", "spark-sql -f validate.sql"]]);
    expect(await readFile(join(out, "spark-pipeline.yml"), "utf8")).toContain(`storage: file://${out}/checkpoints\n`);
    expect((await report("--engine", "spark", "--source", "/data/logs", "--catalog", "lake")).catalog).toBe("lake");
  });

  test("is told to people with what comes next", async () => {
    const { out: lines } = await build("--catalog", "security");
    expect(lines).toMatch(/^A Databricks Asset Bundle in .*: \d+ new\.\n/u);
    expect(lines).toMatch(/^ {2}databricks\.yml +new +\d/mu);
    expect(lines).toContain("Catalog security: schemas silver, gold, trailhouse; files from the variable source_path.\n");
    expect(lines).toMatch(/^\d+ expectations of OCSF; rows that do not meet one are counted\.$/mu);
    expect(lines).toContain('  databricks bundle deploy --target dev --var="source_path=s3://bucket/AWSLogs"\n');
  });

  test("built again is left as it is; with other settings its own files are brought up to date", async () => {
    await build("--catalog", "security");
    expect(states(await report("--catalog", "security"))).toEqual(["unchanged"]);
    const changed = await report("--catalog", "other");
    expect(changed.files.filter(({ state }) => state !== "unchanged").map(({ path }) => path).sort()).toEqual(["README.md", "databricks.yml", "trailhouse-bundle.json"]);
  });

  test("for the other engine takes the place of the first, whose files go", async () => {
    await build();
    const { files } = await report("--engine", "spark", "--source", "/data/logs");
    expect(files.filter(({ state }) => state === "removed").map(({ path }) => path).sort()).toEqual(["databricks.yml", "resources/trailhouse.job.yml", "resources/trailhouse.pipeline.yml", "transformations/reconciliation.sql"]);
    expect(await filesBelow(out)).toEqual(files.filter(({ state }) => state !== "removed").map(({ path }) => path).sort());
  });
});

describe("files of others", () => {
  test("are left alone where the bundle has none of that name", async () => {
    await mkdir(join(out, "resources"), { recursive: true });
    await writeFile(join(out, "resources/mine.yml"), "mine");
    await build();
    expect(await readFile(join(out, "resources/mine.yml"), "utf8")).toBe("mine");
  });

  test("are not written over, and nothing else is written then", async () => {
    await mkdir(out);
    await writeFile(join(out, "databricks.yml"), "mine");
    const { code, err } = await build();
    expect(code).toBe(2);
    expect(err).toBe(`trailhouse: Expected files that trailhouse pipeline build wrote, unchanged since; found one that is not:\n  ${join(out, "databricks.yml")}\nNothing was written. Move them away or take another --out; --force writes over them.\n`);
    expect(await filesBelow(out)).toEqual(["databricks.yml"]);
  });

  test("that were the bundle's before somebody changed them count as theirs, also where the bundle has them no more", async () => {
    await build();
    await writeFile(join(out, "databricks.yml"), "changed");
    await writeFile(join(out, "transformations/reconciliation.sql"), "changed");
    const { code, err } = await build("--engine", "spark", "--source", "/data/logs");
    expect(code).toBe(2);
    expect(err).toContain(`found 2 that are not:\n  ${join(out, "databricks.yml")} (no longer a part of the bundle)\n`);
    expect(await readFile(join(out, "databricks.yml"), "utf8")).toBe("changed");
  });

  test("are written over with --force", async () => {
    await mkdir(out);
    await writeFile(join(out, "databricks.yml"), "mine");
    expect((await report("--force")).files.find(({ path }) => path === "databricks.yml")?.state).toBe("updated");
  });

  test("outside the directory are safe from a list that names them", async () => {
    await build();
    const outside = join(folder, "outside.txt");
    await writeFile(outside, "");
    const list = JSON.parse(await readFile(join(out, "trailhouse-bundle.json"), "utf8")) as { files: Record<string, string> };
    list.files["../outside.txt"] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    await writeFile(join(out, "trailhouse-bundle.json"), JSON.stringify(list));
    await build();
    expect(existsSync(outside)).toBe(true);
  });

  test("a build that was stopped half-way is finished by the next", async () => {
    await build("--catalog", "a");
    const list = await readFile(join(out, "trailhouse-bundle.json"));
    await build("--catalog", "b");
    await writeFile(join(out, "trailhouse-bundle.json"), list);
    expect((await build("--catalog", "b")).code).toBe(0);
  });
});

describe("settings", () => {
  test("flags go before the environment, the environment before trailhouse.yml", async () => {
    const config = join(folder, "settings.yml");
    await writeFile(config, "deploy: { catalog: f, silver_schema: f_s }\npipeline: { source: s3://f, expectations: fail, schedule: 0 0 1 * * ?, notify: [f@example.com] }\n");
    const flags = ["--config", config];
    expect(await report(...flags)).toMatchObject({ catalog: "f", silverSchema: "f_s", source: "s3://f", expectations: { mode: "fail" }, schedule: "0 0 1 * * ?", notifications: ["f@example.com"] });
    Object.assign(process.env, { TRAILHOUSE_CATALOG: "e", TRAILHOUSE_SOURCE: "s3://e", TRAILHOUSE_EXPECTATIONS: "record", TRAILHOUSE_SCHEDULE: "0 0 2 * * ?", TRAILHOUSE_NOTIFY: "e@example.com, g@example.com" });
    expect(await report(...flags)).toMatchObject({ catalog: "e", silverSchema: "f_s", source: "s3://e", expectations: { mode: "record" }, schedule: "0 0 2 * * ?", notifications: ["e@example.com", "g@example.com"] });
    const given = ["--catalog", "x", "--source", "s3://x", "--expectations", "fail", "--schedule", "0 0 3 * * ?", "--notify", "x@example.com", "y@example.com"];
    expect(await report(...flags, ...given)).toMatchObject({ catalog: "x", source: "s3://x", expectations: { mode: "fail" }, schedule: "0 0 3 * * ?", notifications: ["x@example.com", "y@example.com"] });
  });

  test("that do not hold up are wrong use, and nothing is written", async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [["--catalog", "a.b"], "catalog: expected a name of 1 to 255 characters"],
      [["--schedule", "hourly"], 'schedule: expected a Quartz cron expression (second minute hour day month weekday, ? for one of the two days) such as "0 0 * * * ?", every hour; found "hourly".'],
      [["--notify", "me"], 'notify: expected an e-mail address, found "me".'],
      [["--source", "logs"], 'source: expected /Volumes/…, s3://…, abfss://… or gs://…, found "logs".'],
      [["--engine", "spark"], "source: expected the folder of the CloudTrail files, found none; give it with --source."],
      [["--engine", "spark", "--source", "/l", "--schedule", "0 0 * * * ?"], "--schedule is for --engine databricks, found --engine spark"],
      [["--storage", "file:///x"], "--storage is for --engine spark, found --engine databricks"],
      [["--engine", "flink"], "Allowed choices are databricks, spark."],
      [["--config", join(folder, "none.yml")], "expected a file with settings, found none"],
    ];
    for (const [flags, message] of cases) {
      const { code, err } = await build(...flags);
      expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    }
    expect(existsSync(out)).toBe(false);
  });

  test("a directory that cannot be one is the environment's fault", async () => {
    await writeFile(out, "a file");
    expect(await build()).toMatchObject({ code: 3, err: expect.stringContaining("a part of the path is not a directory. Take another --out, or move it away.") as string });
  });

  test("a directory that cannot be made ends the command, where Node's own mkdir goes on for ever", async () => {
    out = "/proc/trailhouse-bundle/deeper";
    const { code, out: printed, err } = await build();
    expect([code, printed]).toEqual([3, ""]);
    // Of Linux; where there is no /proc, the root refuses it in words of its own.
    expect(err).toMatch(/^trailhouse: The directory \/proc\/trailhouse-bundle\/deeper\S* cannot be made: [^\n]+\. Take another --out, or see to it that directories can be made there\.\n$/u);
  });

  test("schemas of one target that another one has are wrong use", async () => {
    const { code, err } = await build("--silver-schema", "x_dev", "--gold-schema", "y", "--control-schema", "x");
    expect([code, err]).toEqual([2, expect.stringContaining('silver schema: expected a name that keeps the targets\' schemas apart, found "x_dev" beside the control schema "x"')]);
    expect(existsSync(out)).toBe(false);
    expect((await build("--engine", "spark", "--source", "/l", "--silver-schema", "x_dev", "--gold-schema", "y", "--control-schema", "x")).code).toBe(0);
  });

  test("a directory's name is quoted for the shell", async () => {
    out = join(folder, "it's here");
    expect((await report()).next[0]).toBe(`cd '${folder}/it'\\''s here'`);
  });
});
