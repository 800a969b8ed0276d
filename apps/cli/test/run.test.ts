import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import { otherRecord, packed, record, write } from "./logs.ts";
import { temporaryFolder, trailhouse, withoutProgress } from "./trailhouse.ts";
import type { Ended } from "./trailhouse.ts";

const folder = temporaryFolder();
let lakes = 0;

interface Report {
  files: { read: number; skipped: number; failed: number };
  records: { read: number; selected: number; filtered: Record<string, number>; rejected: Record<string, number>; duplicate: number; new: number };
  tables: Record<string, number>;
  fallback: Record<string, number>;
  invalid: number;
}

function newLake(): string {
  lakes += 1;
  return join(folder, `${lakes}.duckdb`);
}

function run(lake: string, paths: readonly string[], ...options: string[]): Ended & { report: Report } {
  const result = trailhouse(["run", ...paths, "--lake", lake, "--json", ...options], { cwd: folder });
  return { ...result, stderr: withoutProgress(result.stderr), report: JSON.parse(result.stdout === "" ? "{}" : result.stdout) as Report };
}

const good = write(join(folder, "good/a.json.gz"), packed([record(), otherRecord(), record()]));
write(join(folder, "good/deep/b.json"), JSON.stringify({ Records: [record({ eventName: "BrandNewEvent" })] }));

test("a folder of files: every record is accounted for", () => {
  const { status, report, stderr } = run(newLake(), ["good"]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(report).toMatchObject({
    files: { read: 2, skipped: 0, failed: 0 },
    records: { read: 4, selected: 3, filtered: { "other-service": 1 }, rejected: {}, duplicate: 0, new: 3 },
    tables: { "silver.aws_cloudtrail_account_change": 2, "gold.account_change": 2, "silver.aws_cloudtrail_api_activity": 1, "gold.api_activity": 1 },
    fallback: { BrandNewEvent: 1 },
    invalid: 0,
  });
  expect(Object.keys(report)).toEqual(["files", "records", "tables", "fallback", "invalid", "firstFaults"]);
  expect(Object.keys(report.tables)).toHaveLength(10);
});

test("the text report ends with the reconciliation", () => {
  const { status, stdout } = trailhouse(["run", "good", "--lake", newLake()], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain("files: 2 read, 0 known and skipped, 0 failed");
  expect(stdout).toMatch(/^ {2}read +4 {2}= selected \+ filtered \+ rejected$/mu);
  expect(stdout).toMatch(/^ {2}gold\.account_change +2$/mu);
  expect(stdout).toMatch(/fallback to api_activity[^\n]*\n {2}BrandNewEvent +1$/mu);
});

test("running twice skips what the lake knows, whatever its name", () => {
  const lake = newLake();
  run(lake, ["good"]);
  const copy = write(join(folder, "copy/other-name"), packed([record()]));
  expect(run(lake, ["good"]).report).toMatchObject({ files: { read: 0, skipped: 2 }, records: { read: 0, new: 0 } });
  expect(run(lake, [copy]).report).toMatchObject({ files: { read: 1 }, records: { new: 1 } });
});

test("--reingest takes files in again and changes nothing", () => {
  const lake = newLake();
  run(lake, ["good"]);
  const { status, report } = run(lake, ["good"], "--reingest");
  expect(status).toBe(0);
  expect(report).toMatchObject({ files: { read: 2, skipped: 0 }, records: { new: 3, duplicate: 0 } });
  expect(count(lake, "silver.aws_cloudtrail_account_change")).toBe(2);
});

test("the same event in two files is one row", () => {
  const twice = record();
  write(join(folder, "twice/a.json"), JSON.stringify({ Records: [twice] }));
  write(join(folder, "twice/b.json"), JSON.stringify([twice, record()]));
  const lake = newLake();
  expect(run(lake, ["twice"]).report.records).toMatchObject({ selected: 3, new: 2, duplicate: 1 });
  expect(count(lake, "gold.account_change")).toBe(2);
});

test("--by-file reports the files in their order", () => {
  for (const name of ["e", "b", "d", "a", "c"]) write(join(folder, `order/${name}.json`), JSON.stringify([record()]));
  const lake = newLake();
  run(lake, ["order/c.json"]);
  const { report } = run(lake, ["order", "missing"], "--by-file");
  const { byFile } = report as Report & { byFile: { file: string }[] };
  expect(byFile.map(({ file }) => file)).toEqual(["missing", ...["a", "b", "c", "d", "e"].map((name) => join("order", `${name}.json`))]);
});

test("a run that adds nothing says no more than its sums", () => {
  const lake = newLake();
  run(lake, ["good"]);
  const { stdout } = trailhouse(["run", "good", "--lake", lake], { cwd: folder });
  expect(stdout).toContain("files: 0 read, 2 known and skipped, 0 failed");
  expect(stdout).not.toContain("rows added");
});

test("--by-file reports every file", () => {
  const lake = newLake();
  const { report } = run(lake, [good, "missing"], "--by-file");
  expect((report as Report & { byFile: unknown[] }).byFile).toEqual([
    expect.objectContaining({ file: "missing", files: { read: 0, skipped: 0, failed: 1 } }),
    expect.objectContaining({ file: good, files: { read: 1, skipped: 0, failed: 0 }, records: expect.objectContaining({ read: 3, new: 2 }) as unknown }),
  ]);
});

test("stdin", () => {
  const { status, stdout } = trailhouse(["run", "-", "--lake", newLake(), "--json"], { input: packed([record()]) });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ files: { read: 1 }, records: { new: 1 } });
});

describe("faults", () => {
  test("a missing path is a failed file, the others go on", () => {
    const { status, report, stderr } = run(newLake(), ["nowhere.json", good]);
    expect(status).toBe(1);
    expect(stderr).toContain("nowhere.json: no such file or directory");
    expect(report).toMatchObject({ files: { read: 1, failed: 1 }, records: { new: 2 } });
  });

  test("paths that stand for nothing at all are wrong use", () => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    const nowhere = run(newLake(), ["nowhere.json", "none/*.gz"]);
    expect(nowhere.status).toBe(2);
    expect(nowhere.stderr).toContain("Expected files to read, found none: nowhere.json: no such file or directory; none/*.gz: no file matches.");
    expect(run(newLake(), ["empty"]).stderr).toContain("the directories hold no files");
  });

  test("a file that cannot be read is failed, the others go on", () => {
    const { status, report, stderr } = run(newLake(), [unreadableFile(), good]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/: (the disk could not be read|permission denied)/u);
    expect(report).toMatchObject({ files: { read: 1, failed: 1 }, records: { new: 2 } });
  });

  test("an empty file holds no records and is no fault", () => {
    const { status, report } = run(newLake(), [write(join(folder, "empty.json"), "")]);
    expect(status).toBe(0);
    expect(report).toMatchObject({ files: { read: 1 }, records: { read: 0 } });
  });

  test("text that is no JSON is rejected and kept in quarantine", () => {
    const lake = newLake();
    const { status, report } = run(lake, [write(join(folder, "notes.txt"), "these are notes\n")]);
    expect(status).toBe(1);
    expect(report.records.rejected["invalid-json"]).toBeGreaterThan(0);
    expect(report.records.read).toBe(report.records.rejected["invalid-json"]);
  });

  test("a truncated gzip file gives the records before the cut, and one rejected", () => {
    const whole = gzipSync(Array.from({ length: 500 }, () => JSON.stringify(record())).join("\n"));
    const { status, report } = run(newLake(), [write(join(folder, "cut.json.gz"), whole.subarray(0, whole.length - 1000))]);
    expect(status).toBe(1);
    expect(report.records.rejected).toEqual({ truncated: 1 });
    expect(report.records.new).toBeGreaterThan(300);
  });

  test("a large gzip file with other bytes behind it gives all its records, and one rejected", () => {
    const records = Array.from({ length: 20 }, () => record({ requestParameters: { userName: "bob", noise: randomBytes(200_000).toString("base64") } }));
    const path = write(join(folder, "tail.json.gz"), Buffer.concat([packed(records), randomBytes(9_000_000)]));
    const { status, report, stderr } = run(newLake(), [path]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(report).toMatchObject({ files: { read: 1, failed: 0 }, records: { new: 20, rejected: { "corrupt-gzip": 1 } } });
  });

  test("a record without eventName is rejected, the others are taken", () => {
    const { status, report } = run(newLake(), [write(join(folder, "nameless.json"), JSON.stringify([record(), record({ eventName: undefined }), record()]))]);
    expect(status).toBe(1);
    expect(report.records).toMatchObject({ read: 3, new: 2, rejected: { "no-event-name": 1 } });
  });

  test("a file that is no lake is refused and left as it was", () => {
    const notes = write(join(folder, "notes.duckdb"), "these are notes, not a lake, and long enough to be looked at");
    const { status, stderr } = run(notes, [good]);
    expect(status).toBe(3);
    expect(stderr).toContain("not a Trailhouse lake");
  });

  test("nothing is left beside the lake", () => {
    const lake = newLake();
    run(lake, [good]);
    expect(existsSync(`${lake}.wal`)).toBe(false);
    expect(run(lake, [good]).stderr).toBe("");
  });
});

function count(lake: string, table: string): number {
  const { stdout } = trailhouse(["query", "--lake", lake, "--json", `SELECT count(*)::INTEGER AS n FROM ${table}`]);
  return (JSON.parse(stdout) as { n: number }).n;
}

// Root may read everything: on Linux the process's own memory is a file whose first bytes nobody can read.
function unreadableFile(): string {
  if (process.platform === "linux") return "/proc/self/mem";
  const path = write(join(folder, "locked.json"), "{}");
  chmodSync(path, 0);
  return path;
}
