import { DuckDBInstance } from "@duckdb/node-api";
import { appendFileSync, existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder, trailhouse } from "./trailhouse.ts";
import type { Ended } from "./trailhouse.ts";

const folder = temporaryFolder();
const EXPORTS = fileURLToPath(new URL("../../../../shared/ocsf/", import.meta.url));

/** Events of ours, all valid, a JSON text each. */
let events: readonly string[] = [];

beforeAll(() => {
  trailhouse(["sample", "--out", "logs", "--files", "1", "--records", "1200", "--seed", "5"], { cwd: folder });
  events = trailhouse(["transform", "logs"], { cwd: folder }).stdout.trimEnd().split("\n");
  expect(events.length).toBeGreaterThan(40);
  trailhouse(["run", "logs", "--lake", "lake.duckdb"], { cwd: folder });
  trailhouse(["export", "--lake", "lake.duckdb", "--out", "tables", "--format", "parquet"], { cwd: folder });
});

function validate(...args: readonly string[]): Ended {
  return trailhouse(["validate", ...args], { cwd: folder });
}

function write(name: string, content: string | Buffer): string {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

/** The n-th event with other members. */
function broken(members: object, n = 0): string {
  return JSON.stringify({ ...(JSON.parse(events[n] ?? "{}") as object), ...members });
}

async function duckdb(sql: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(sql);
}

function parquet(name: string, select: string): Promise<void> {
  return duckdb(`COPY (${select}) TO '${join(folder, name)}' (FORMAT parquet)`);
}

describe("inputs", () => {
  test("NDJSON, gzip, zstd, a list and objects, whatever they are called", async () => {
    const plain = write("in/plain", `${events.join("\n")}\n`);
    await duckdb(`COPY (SELECT line FROM read_csv('${join(folder, plain)}', header = false, sep = '\\x01', quote = '', escape = '', columns = {'line': 'VARCHAR'}, max_line_size = 10000000)) TO '${join(folder, "in/zstd.gz")}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\\x01', COMPRESSION zstd)`);
    write("in/gzip.zst", gzipSync(events.join("\n")));
    write("in/list", `[${events.join(",\n")}]`);
    write("in/objects", events.map((event) => JSON.stringify(JSON.parse(event), null, 1)).join("\n"));
    for (const name of ["plain", "zstd.gz", "gzip.zst", "list", "objects"]) {
      expect([name, validate(`in/${name}`).stdout]).toEqual([name, `${events.length} events, 0 invalid, 0 findings\n`]);
    }
  });

  test.each([["[INFO] started", 1], ["[1,2]", 2]])("a first line %j is found, and loses nothing behind it", (first, found) => {
    const name = write("in/log", `${first}\n${broken({ type_uid: 1 })}\n${events[1] ?? ""}\n`);
    const { status, stdout } = validate(name, "--all");
    expect(stdout.match(/^in\/log:1[: ]/gmu)).toHaveLength(found);
    expect(stdout).toMatch(/^in\/log:2 type_uid: .* \[type-uid\]$/mu);
    expect([status, stdout.trimEnd().split("\n").some((line) => line.startsWith(`${first.startsWith("[I") ? 2 : 4} events, `))]).toEqual([1, true]);
  });

  test("Parquet of an export, as a directory, a glob and a file among others", () => {
    expect(validate("tables/gold")).toMatchObject({ status: 0, stdout: `${events.length} events, 0 invalid, 0 findings\n` });
    expect(validate("tables/gold/*/*/*.parquet").stdout).toBe(`${events.length} events, 0 invalid, 0 findings\n`);
    expect(validate(write("one.ndjson", `${events[0] ?? ""}\n`), "tables/gold").stdout).toBe(`${events.length + 1} events, 0 invalid, 0 findings\n`);
  });

  test("Parquet with class_uid as a partition, native timestamps, JSON text and NULLs is the event it stands for", async () => {
    mkdirSync(join(folder, "part/class_uid=3001/region=x"), { recursive: true });
    await parquet("part/class_uid=3001/region=x/a.parquet", `SELECT 3 AS category_uid, 1 AS activity_id, 300101 AS type_uid, 1 AS severity_id, TIMESTAMPTZ '2023-03-17 16:31:50.5+00' AS time,
      {version: '1.4.0', product: {name: 'p', vendor_name: 'v', uid: NULL::VARCHAR}, profiles: []::VARCHAR[]} AS metadata, {name: 'u', org: {uid: NULL::VARCHAR}} AS user, '{"a":1}' AS unmapped, NULL::VARCHAR AS status, 7 AS _own`);
    expect(validate("part")).toMatchObject({ status: 0, stdout: "1 events, 0 invalid, 0 findings\n" });
  });

  test("a row of Parquet is told by its number, and a table that holds no events by its columns", async () => {
    await parquet("rows.parquet", "SELECT unnest([3001, 9999]) AS class_uid, {version: '1.4.0'} AS metadata");
    await parquet("users.parquet", "SELECT 1 AS id, 'x' AS name");
    write("broken.parquet", "PAR1 and nothing of Parquet");
    const { status, stdout } = validate("rows.parquet", "users.parquet", "broken.parquet", "--first", "1");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^rows\.parquet row 2 class_uid: expected one of .*; found the number 9999; .* \[unknown-class\]$/mu);
    expect(stdout).toContain("users.parquet class_uid: expected OCSF events, with the column class_uid; found the columns id, name; no row was checked [missing-columns]");
    expect(stdout).toMatch(/^broken\.parquet: expected a Parquet file, found a fault: .* \[unreadable\]$/mu);
    expect(stdout).toContain("2 events, 2 invalid");
  });

  test("Parquet on stdin says what to do", () => {
    const { status, stdout } = trailhouse(["validate"], { input: readFileSync(join(folder, "rows.parquet")) });
    expect(status).toBe(1);
    expect(stdout).toContain("-: expected a file that can be read, found: a Parquet file: give it as a file, not packed and not as standard input [unreadable]");
  });

  test("what is bad is named in its place, and the rest is checked", () => {
    mkdirSync(join(folder, "bare"), { recursive: true });
    write("odd.ndjson", `null\n[1]\n${broken({ class_uid: 4711 })}\n${broken({ metadata: { ...(JSON.parse(events[0] ?? "{}") as { metadata: object }).metadata, profiles: ["nonsense"] } })}\n{"a":\n`);
    const { status, stdout } = validate("odd.ndjson", write("empty", ""), "bare", "no-*.such", "nowhere", "one.ndjson");
    expect(status).toBe(1);
    for (const line of [
      /^odd\.ndjson:1: expected an OCSF event, an object; found null \[type\]$/mu,
      /^odd\.ndjson:2: expected an OCSF event, an object; found a list of 1 \[type\]$/mu,
      /^odd\.ndjson:3 class_uid: .* found the number 4711; nothing else was checked \[unknown-class\]$/mu,
      /^odd\.ndjson:4 metadata\.profiles\[0\]: .* \[unknown-profile\]$/mu,
      /^odd\.ndjson:5: expected one JSON object, found other text: .* \[invalid-json\]$/mu,
      /^empty: expected events, found an empty file \[empty-file\]$/mu,
      /^bare: expected files in the directory, found none \[unreadable\]$/mu,
      /^no-\*\.such: no file matches \[unreadable\]$/mu,
      /^nowhere: no such file or directory \[unreadable\]$/mu,
      /^5 events, 4 invalid/mu,
    ]) expect(stdout).toMatch(line);
    expect(validate("bare", "nowhere")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("schemas", () => {
  test.skipIf(!existsSync(EXPORTS))("an export gives its version and every class of it (needs ../shared)", () => {
    write("v17.ndjson", `${broken({ metadata: { version: "1.7.0" } })}\n{"metadata":{"version":"1.7.0"},"class_uid":1001}\n`);
    expect(validate("v17.ndjson").stdout).toMatch(/v17\.ndjson:1 metadata\.version: expected OCSF version 1\.4\.0, found the string "1\.7\.0".* \[unsupported-version\]/u);
    const { stdout } = validate("v17.ndjson", "--schema", join(EXPORTS, "1.7.0.json"));
    expect(stdout).toMatch(/v17\.ndjson:1 metadata\.product: .* \[required\]/u);
    expect(stdout).toMatch(/v17\.ndjson:2 file: .*File System Activity requires.* \[required\]/u);
    expect(validate("one.ndjson", "--schema", join(EXPORTS, "1.8.0.json"), "--ocsf-version", "1.8.0").status).toBe(0);
  });

  test("one that is no export is a finding; one that is not there, or a version without schema, is wrong use", () => {
    const { status, stdout } = validate("one.ndjson", "--schema", write("export.json", '{"a":1}'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^export\.json: OCSF export: expected .*; found an object of a.* \[unknown-export\]\n1 events, 0 invalid, 1 findings$/mu);
    expect(validate("one.ndjson", "--schema", "nowhere.json")).toMatchObject({ status: 2, stdout: "" });
    expect(validate("one.ndjson", "--ocsf-version", "1.6.0").stderr).toContain("Expected a schema of OCSF 1.6.0, found 1.4.0.");
    expect(validate("one.ndjson", "--schema", "http://127.0.0.1:9/x")).toMatchObject({ status: 3, stdout: "" });
  });

  test("--strict finds what is recommended", () => {
    const { status, stdout } = validate("one.ndjson", "--strict", "--first", "0");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^and \d+ more \[recommended\]; --all prints them\n1 events, 1 invalid/u);
  });
});

describe("what is printed", () => {
  test("the first findings of each rule, or all", () => {
    write("many.ndjson", `${broken({ type_uid: 1 })}\n`.repeat(15));
    const count = (...args: readonly string[]): number => validate("many.ndjson", ...args).stdout.match(/^many\.ndjson:.*\[type-uid\]$/gmu)?.length ?? 0;
    expect([count(), count("--first", "3"), count("--first", "0"), count("--all")]).toEqual([10, 3, 0, 15]);
    expect(validate("many.ndjson", "--json").stdout.trimEnd().split("\n")).toHaveLength(31);
    expect(validate("many.ndjson", "--json", "--first", "1").stdout.trimEnd().split("\n")).toHaveLength(3);
    expect(validate("many.ndjson", "--all", "--first", "1").status).toBe(2);
  });

  test("threads find the same as one, in the same order", () => {
    const lines = events.join("\n");
    const large = write("large.ndjson", `\ufeff${lines}\n`);
    for (let size = 0; size < 40e6; size += 2 * lines.length) appendFileSync(join(folder, large), `${lines}\n${broken({ type_uid: 1 })}\n\nnot json\n${lines}\n`);
    const packed = write("packed.gz", gzipSync(`${events[0] ?? ""}\n${broken({ severity_id: 1, severity: "no" })}`));
    const several = (workers: string, ...more: readonly string[]): string => validate("--workers", workers, large, packed, "tables/gold", "odd.ndjson", ...more).stdout;
    const one = several("1");
    expect(one).toMatch(/^large\.ndjson:\d+ type_uid/mu);
    expect(several("3")).toBe(one);
    expect(several("2", "--all")).toBe(several("1", "--all"));
  });
});

describe("a baseline", () => {
  test("only what is new fails, wherever the lines stand", () => {
    const old = `${broken({ type_uid: 1 })}\n${broken({ severity: "no" }, 1)}\n`;
    write("ci/events.ndjson", old);
    expect(validate("ci/events.ndjson", "--baseline", "ci/known.json")).toMatchObject({ status: 2 });
    expect(validate("ci/events.ndjson", "--baseline", "ci/known.json", "--update-baseline").status).toBe(0);
    expect(validate("ci/events.ndjson", "--baseline", "ci/known.json")).toMatchObject({ status: 0, stdout: "2 events, 2 invalid, 0 findings, 3 known\n" });
    write("ci/events.ndjson", `${events.slice(0, 5).join("\n")}\n${old.trimEnd().split("\n").reverse().join("\n")}\n`);
    expect(trailhouse(["validate", "events.ndjson", "--baseline", "known.json"], { cwd: join(folder, "ci") }).status).toBe(0);
    appendFileSync(join(folder, "ci/events.ndjson"), `${broken({ type_uid: 1 })}\n`);
    const { status, stdout } = validate("ci/events.ndjson", "--baseline", "ci/known.json");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ci\/events\.ndjson:8 type_uid: .* \[type-uid\]$/mu);
    expect(stdout).not.toContain("events.ndjson:7 ");
    write("ci/events.ndjson", `${events[0] ?? ""}\n`);
    expect(validate("ci/events.ndjson", "--baseline", "ci/known.json")).toMatchObject({ status: 0, stdout: "1 events, 0 invalid, 0 findings, 0 known, 3 of the baseline gone: --update-baseline takes them out\n" });
  });

  test("what a sample leaves out is not told as gone; what one of all leaves out is", () => {
    write("ci/sampled.ndjson", `${broken({ type_uid: 1 })}\n${broken({ type_uid: 1 })}\n${events[2] ?? ""}\n`);
    validate("ci/sampled.ndjson", "--baseline", "ci/sampled.json", "--update-baseline");
    const one = validate("ci/sampled.ndjson", "--baseline", "ci/sampled.json", "--sample", "1");
    expect([one.status, one.stdout]).toEqual([0, expect.not.stringContaining("gone")]);
    write("ci/sampled.ndjson", `${events[2] ?? ""}\n`);
    expect(validate("ci/sampled.ndjson", "--baseline", "ci/sampled.json", "--sample", "9").stdout).toContain(", 4 of the baseline gone");
  });

  test("neither the baseline nor a schema is read as events, where they stand among them", () => {
    write("among/events.ndjson", `${broken({ type_uid: 1 })}\n`);
    write("among/schema.json", "{}");
    expect(validate("among", "--baseline", "among/known.json", "--update-baseline", "--schema", "among/schema.json").status).toBe(0);
    expect(validate("among/", "--baseline", "among/known.json", "--schema", "among/schema.json")).toMatchObject({ status: 0, stdout: "1 events, 1 invalid, 0 findings, 3 known\n" });
    const { status, stderr } = validate("among/known.json", "--baseline", "among/known.json");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "trailhouse: Expected files to read, found none: among/known.json: is given for another use: a baseline or a schema. Give files, directories, globs, or - for stdin.\n" });
  });

  test("through a link it is the file that it is without, and stays one", () => {
    write("shared/events.ndjson", `${broken({ type_uid: 1 })}\n`);
    validate("shared/events.ndjson", "--baseline", "shared/known.json", "--update-baseline");
    symlinkSync("shared/known.json", join(folder, "linked.json"));
    expect(validate("shared/events.ndjson", "--baseline", "linked.json").stdout).toBe("1 events, 1 invalid, 0 findings, 2 known\n");
    write("shared/events.ndjson", `${broken({ type_uid: 1, severity: "no" })}\n`);
    expect(validate("shared/events.ndjson", "--baseline", "linked.json", "--update-baseline").status).toBe(0);
    expect(lstatSync(join(folder, "linked.json")).isSymbolicLink()).toBe(true);
    expect(validate("shared/events.ndjson", "--baseline", "shared/known.json").status).toBe(0);
  });

  test("--update-baseline wants a file, and no sample", () => {
    expect(validate("one.ndjson", "--update-baseline").stderr).toContain("Expected --baseline FILE with --update-baseline, found none.");
    expect(validate("one.ndjson", "--update-baseline", "--baseline", "x", "--sample", "3").status).toBe(2);
  });
});

test("a sample is drawn from files of every kind and from a lake, the same for the same seed", () => {
  write("mixed.ndjson", events.map((event, index) => (index % 2 === 0 ? event : broken({ type_uid: 1 }, index))).join("\n"));
  const sample = (...args: readonly string[]): string => validate("mixed.ndjson", "tables/gold", "--sample", "20", ...args).stdout;
  expect(sample()).toContain(`20 events (a sample of ${2 * events.length}), `);
  expect(sample()).toBe(sample("--seed", "1"));
  expect(sample("--json", "--seed", "2")).not.toBe(sample("--json", "--seed", "3"));
  expect(validate("--lake", "lake.duckdb", "--sample", "5").stdout).toBe(`5 events (a sample of ${events.length}), 0 invalid, 0 findings\n`);
});
