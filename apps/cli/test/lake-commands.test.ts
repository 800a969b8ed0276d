import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packed, record, write } from "./logs.ts";
import { tableNames, withLake } from "../src/lake/open-lake.ts";
import { BINARY, bash, temporaryFolder, trailhouse } from "./trailhouse.ts";

const folder = temporaryFolder();
write(join(folder, "log.json.gz"), packed([record({ eventID: "first" }), record({ eventID: "second", eventTime: "2026-03-03T10:00:00Z" })]));
trailhouse(["run", "log.json.gz", "--lake", "lake"], { cwd: folder });

function on(command: string, ...args: string[]): ReturnType<typeof trailhouse> {
  return trailhouse([command, "--lake", "lake", ...args], { cwd: folder });
}

test("query prints a table, JSON or CSV", () => {
  const sql = "SELECT eventName AS name, eventTime AS at, 1 AS n, 'a,\"b' AS text FROM silver.aws_cloudtrail_account_change ORDER BY eventTime";
  expect(on("query", sql).stdout).toBe(
    'name        at                    n  text\nCreateUser  2026-03-02T10:00:00Z  1  a,"b\nCreateUser  2026-03-03T10:00:00Z  1  a,"b\n',
  );
  expect(on("query", sql, "--json").stdout.split("\n")[0]).toBe('{"name":"CreateUser","at":"2026-03-02T10:00:00Z","n":1,"text":"a,\\"b"}');
  expect(on("query", sql, "--csv").stdout.split("\n").slice(0, 2)).toEqual(["name,at,n,text", 'CreateUser,2026-03-02T10:00:00Z,1,"a,""b"']);
});

test("columns of one name stand side by side in JSON; an empty text is not NULL in CSV", () => {
  expect(on("query", "SELECT 1 AS x, 2 AS x, 3 AS x_1, 4 AS x", "--json").stdout).toBe('{"x":1,"x_2":2,"x_1":3,"x_3":4}\n');
  expect(on("query", "SELECT '' AS a, NULL AS b, ' c' AS c", "--csv").stdout).toBe('a,b,c\n"",, c\n');
});

test("an empty query is wrong use", () => {
  expect(on("query", " ")).toMatchObject({ status: 2, stderr: "trailhouse: Expected an SQL statement, found an empty text.\n" });
});

test("SQL without a statement is wrong use", () => {
  for (const sql of [";", "/* nothing */"]) {
    expect(on("query", sql), sql).toMatchObject({ status: 2, stderr: "trailhouse: Expected an SQL statement, found none.\n" });
  }
});

test("SHOW TABLES lists every table, and each is found by that name", () => {
  const names = on("query", "SHOW TABLES", "--csv").stdout.trim().split("\n").slice(1);
  expect(new Set(names).size).toBe(names.length);
  expect(names.sort()).toEqual([...tableNames().map((name) => name.split(".")[1] ?? ""), "files", "lake", "quarantine"].sort());
  const counts = names.map((name) => `SELECT '${name}' AS name, count(*) AS rows FROM ${name}`);
  expect(on("query", `${counts.join(" UNION ALL ")} ORDER BY ALL`, "--csv")).toMatchObject({ status: 0, stderr: "" });
});

test("times in a query are UTC, whatever the zone of the machine", () => {
  const sql = "SELECT current_setting('TimeZone') AS zone, epoch(TIMESTAMP '1970-01-01 00:00:00'::TIMESTAMPTZ) AS epoch";
  for (const TZ of ["Asia/Kolkata", "America/New_York"]) {
    const { stdout } = spawnSync(process.execPath, [BINARY, "query", "--lake", "lake", sql, "--csv"], { cwd: folder, encoding: "utf8", env: { ...process.env, TZ } });
    expect(stdout, TZ).toBe("zone,epoch\nUTC,0\n");
  }
});

test("a lake is a local file: what DuckDB takes for something else is wrong use of every command", () => {
  const before = readdirSync(folder);
  const told = (path: string, begins: string): string => `trailhouse: Expected the path of a file for the lake, found ${path}: a lake is a local file. For a file whose name begins with ${begins} give ./${path}.\n`;
  for (const args of [["run", "log.json.gz"], ["query", "SELECT 1"], ["export", "--out", "o", "--format", "ndjson"], ["remap"], ["validate"]]) {
    expect(trailhouse([...args, "--lake", ":memory:"], { cwd: folder }), args[0]).toMatchObject({ status: 2, stdout: "", stderr: told(":memory:", ":memory:") });
  }
  for (const [path, begins] of [["s3://bucket/lake", "s3:"], ["md:lake", "md:"], ["https://example.com/lake", "https:"]] as const) {
    expect(trailhouse(["run", "log.json.gz", "--lake", path], { cwd: folder })).toMatchObject({ status: 2, stderr: told(path, begins) });
  }
  expect(readdirSync(folder)).toEqual(before);
});

test("a file may be called like no file", () => {
  for (const path of ["./:memory:", "./md:lake"]) {
    expect(trailhouse(["run", "log.json.gz", "--lake", path], { cwd: folder }).status).toBe(0);
    expect(trailhouse(["query", "--lake", path, "SELECT count(*) AS n FROM gold.account_change", "--csv"], { cwd: folder }).stdout).toBe("n\n2\n");
  }
});

test("a query reaches no other file", () => {
  for (const sql of ["COPY gold.account_change TO 'out.csv'", "ATTACH 'other.duckdb'", "SELECT * FROM read_text('log.json.gz')"]) {
    const { status, stdout, stderr } = on("query", sql);
    expect({ status, stdout }, sql).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("The query failed:");
  }
  expect(readdirSync(folder)).not.toContain("out.csv");
});

test("a query cannot change the lake; SQL that is wrong is wrong use", () => {
  expect(on("query", "DELETE FROM gold.account_change").status).toBe(2);
  const { status, stderr } = on("query", "SELEC 1");
  expect(status).toBe(2);
  expect(stderr).toContain('The query failed:');
  expect(stderr).toContain('syntax error at or near "SELEC"');
});

test("a query on a lake that is not there says so and makes none", () => {
  const { status, stderr } = trailhouse(["query", "--lake", "none", "SELECT 1"], { cwd: folder });
  expect(status).toBe(3);
  expect(stderr).toContain("There is no lake at none. Make one with trailhouse run, or give the path of one.");
  expect(existsSync(join(folder, "none"))).toBe(false);
});

test("validate --lake checks every gold row", () => {
  expect(on("validate")).toMatchObject({ status: 0, stdout: "2 events, 0 invalid, 0 findings\n" });
});

test("export writes NDJSON without Trailhouse's own columns, and Parquet by day", () => {
  expect(on("export", "--out", "ndjson", "--format", "ndjson", "gold.account_change").status).toBe(0);
  const text = readFileSync(join(folder, "ndjson/gold/account_change.ndjson"), "utf8");
  expect(text.trimEnd().split("\n")).toHaveLength(2);
  expect(text).not.toContain('"_row_key"');
  expect(on("export", "--out", "parquet", "--format", "parquet").status).toBe(0);
  expect(readdirSync(join(folder, "parquet/gold/account_change")).sort()).toEqual(["day=2026-03-02", "day=2026-03-03"]);
});

test("export refuses tables that do not exist and directories that hold something", () => {
  const { status, stderr } = on("export", "--out", "x", "--format", "ndjson", "gold.users");
  expect(status).toBe(2);
  expect(stderr).toContain("Expected names of tables, found gold.users. The tables are: silver.aws_cloudtrail_");
  write(join(folder, "full/notes"), "");
  const full = on("export", "--out", "full", "--format", "ndjson");
  expect(full.status).toBe(2);
  expect(full.stderr).toBe(`trailhouse: The directory ${realpathSync(join(folder, "full"))} is not empty (it holds notes). Give an empty or a new one, or replace these tables in it with --overwrite.\n`);
});

test("remap of a lake that is not there says so and makes none", () => {
  const { status, stderr } = trailhouse(["remap", "--lake", "none"], { cwd: folder });
  expect(status).toBe(3);
  expect(stderr).toContain("There is no lake at none.");
  expect(existsSync(join(folder, "none"))).toBe(false);
});

test.runIf(existsSync("/dev/full"))("an output that cannot be written ends with 3 and says so", () => {
  const { status, stderr } = bash('node "$1" query --lake lake "SELECT 1" > /dev/full', [], folder);
  expect({ status, stderr }).toEqual({ status: 3, stderr: "trailhouse: The output cannot be written: the disk is full.\n" });
});

test("remap of an up-to-date lake makes nothing", () => {
  const { status, stdout } = on("remap", "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ replaced: 0, invalid: 0, kept: {} });
});

test("remap makes rows of another mapping version again", async () => {
  const lake = join(folder, "lake");
  const before = on("query", "SELECT * EXCLUDE (_ingested_at) FROM gold.account_change ORDER BY _row_key", "--json").stdout;
  await change(lake, "UPDATE silver.aws_cloudtrail_account_change SET _mapping_version = 'older', eventName = 'Wrong'");
  await change(lake, "UPDATE gold.account_change SET _mapping_version = 'older', activity_name = 'Wrong'");
  const { status, stdout, stderr } = on("remap", "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ replaced: 2, invalid: 0, kept: {}, tables: { "gold.account_change": 2 } });
  expect(on("query", "SELECT * EXCLUDE (_ingested_at) FROM gold.account_change ORDER BY _row_key", "--json").stdout).toBe(before);
  expect(on("query", "SELECT DISTINCT eventName FROM silver.aws_cloudtrail_account_change", "--csv").stdout).toBe("eventName\nCreateUser\n");
});

test("sample writes the same files for the same options", () => {
  for (const out of ["s1", "s2"]) expect(trailhouse(["sample", "--out", out, "--files", "2", "--records", "50", "--seed", "3"], { cwd: folder }).status).toBe(0);
  expect(trailhouse(["sample", "--out", "s3", "--files", "1", "--records", "1"], { cwd: folder }).stderr).toMatch(/^1 file with 1 record in s3, /u);
  const names = readdirSync(join(folder, "s1"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".gz"));
  expect(names).toHaveLength(2);
  for (const name of names) expect(readFileSync(join(folder, "s1", name))).toEqual(readFileSync(join(folder, "s2", name)));
});

async function change(path: string, sql: string): Promise<void> {
  await withLake({ path, access: "change", waitSeconds: 0 }, async (lake) => {
    for await (const row of (await lake.query(sql)).rows) expect(row).toBeDefined();
  });
}
