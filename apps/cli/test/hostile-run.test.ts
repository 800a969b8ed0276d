import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { packed, record, write } from "./logs.ts";
import { BINARY, temporaryFolder, trailhouse } from "./trailhouse.ts";
import type { Ended } from "./trailhouse.ts";

const folder = temporaryFolder();
const MIB = 1024 * 1024;
let lakes = 0;

interface Report {
  files: { read: number; failed: number };
  records: { read: number; selected: number; rejected: Record<string, number>; filtered: Record<string, number>; new: number };
  fallback: Record<string, number>;
  invalid: number;
  firstFaults: Record<string, { file: string; record?: number; detail: string }[]>;
}

function newLake(): string {
  lakes += 1;
  return join(folder, `${lakes}.duckdb`);
}

function run(lake: string, path: string, ...options: string[]): Ended & { report: Report } {
  const result = trailhouse(["run", path, "--lake", lake, "--json", ...options], { cwd: folder });
  return { ...result, report: JSON.parse(result.stdout === "" ? "{}" : result.stdout) as Report };
}

function query(lake: string, sql: string): Record<string, unknown>[] {
  const { stdout } = trailhouse(["query", "--lake", lake, "--json", sql]);
  return stdout.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Two ordinary records around a text; gives what a run of the file says. */
function around(name: string, text: string, ...options: string[]): Ended & { report: Report; lake: string } {
  const lake = newLake();
  const path = write(join(folder, name), `{"Records":[${JSON.stringify(record())},${text},${JSON.stringify(record())}]}`);
  return { ...run(lake, path, ...options), lake };
}

/** The record as JSON with further members as they are written. */
function withText(members: string): string {
  return JSON.stringify(record()).replace(/\}$/u, `,${members}}`);
}

/** The command, which tells its peak of memory on standard error when it ends. */
function telling(args: string[]): Ended {
  const tell = write(join(folder, "tell.mjs"), 'import { isMainThread } from "node:worker_threads";\nif (isMainThread) process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} KB\\n`));\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", pathToFileURL(tell).href, BINARY, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

function peakMegabytes(stderr: string): number {
  return Number(/^peak (\d+) KB$/mu.exec(stderr)?.[1]) / 1000;
}

describe("records beyond a limit", () => {
  const large = JSON.stringify(record({ requestParameters: { userName: "bob", large: "x".repeat(50 * MIB) } }));

  test("a record of 50 MB is rejected with its place and what to do, the others are taken", () => {
    const { status, report, lake } = around("large.json", large);
    expect(status).toBe(1);
    expect(report.records).toMatchObject({ read: 3, new: 2, rejected: { "too-large": 1 } });
    expect(report.firstFaults["too-large"]).toEqual([{ file: join(folder, "large.json"), record: 2, detail: expect.stringContaining(String(16 * MIB)) as string }]);
    expect(query(lake, "SELECT reason, length(text) <= 4096 AS cut FROM trailhouse.quarantine")).toEqual([{ reason: "too-large", cut: true }]);
    expect(trailhouse(["run", join(folder, "large.json"), "--lake", lake, "--reingest"]).stdout).toMatch(/too-large: 1\. Raise --max-record-bytes[^\n]*\n {4}\S*large\.json:2 {2}/u);
  });

  test("with a higher --max-record-bytes it is taken whole", () => {
    const { status, stderr, report, lake } = around("larger.json", large, "--max-record-bytes", String(64 * MIB));
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(report.records).toMatchObject({ read: 3, new: 3 });
    expect(query(lake, "SELECT max(length(record))::INTEGER AS n FROM silver.aws_cloudtrail_account_change")).toEqual([{ n: large.length }]);
  });

  test("transform and explain have the same limit", () => {
    const text = JSON.stringify(record());
    const path = write(join(folder, "limited.json"), `[${text},${JSON.stringify(record({ userAgent: "x".repeat(1000) }))}]`);
    const most = ["--max-record-bytes", String(text.length + 100)];
    const { status, stdout, stderr } = trailhouse(["transform", path, ...most]);
    expect({ status, events: stdout.trimEnd().split("\n").length }).toEqual({ status: 1, events: 1 });
    expect(stderr).toMatch(new RegExp(`^what was wrong\\n {2}too-large: 1\\. Raise --max-record-bytes, if .*\\n {4}\\S*limited\\.json:2 {2}expected at most ${text.length + 100} bytes, found \\d{4}, in the element at byte ${text.length + 2}\\n$`, "u"));
    expect(trailhouse(["transform", path]).status).toBe(0);
    const explained = trailhouse(["explain", path, "--record", "2", ...most]);
    expect(explained.status).toBe(1);
    expect(`${explained.stdout}${explained.stderr}`).toContain("too-large");
    expect(trailhouse(["explain", path, "--record", "2"]).status).toBe(0);
    for (const command of ["transform", "explain"]) expect(trailhouse([command, path, "--max-record-bytes", "0"]).status).toBe(2);
  });

  test("--max-record-bytes wants a number that can be held", () => {
    for (const given of ["0", "-1", "16MiB", String(129 * MIB)]) expect(run(newLake(), folder, "--max-record-bytes", given).status).toBe(2);
  });

  test("10,000 levels are too deep, the others are taken", () => {
    const { report } = around("deep.json", withText(`"x":${"[".repeat(10_000)}${"]".repeat(10_000)}`));
    expect(report.records).toMatchObject({ read: 3, new: 2, rejected: { "too-deep": 1 } });
  });

  test("a gzip bomb is unpacked in bounded memory: one record of 512 MB is one rejected record", () => {
    const piece = gzipSync(Buffer.alloc(64 * MIB, "x"), { level: 1 });
    const members = [gzipSync(`{"Records":[${JSON.stringify(record())},{"a":"`), ...Array.from({ length: 8 }, () => piece), gzipSync(`"},${JSON.stringify(record())}]}`)];
    const { status, stdout, stderr } = telling(["run", write(join(folder, "bomb.json.gz"), Buffer.concat(members)), "--lake", newLake(), "--json", "--workers", "1"]);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Report).records).toMatchObject({ new: 2, rejected: { "too-large": 1 } });
    // Measured: 235 to 285 MB, with 1 to 128 cores. Whoever held the record would need more than it is large.
    expect(peakMegabytes(stderr)).toBeLessThan(450);
  });
});

test("lone surrogates, NUL, duplicate keys, huge numbers, __proto__ and escaped keys are taken", () => {
  const odd = [
    withText('"a":"\\ud800","\\udc00":1'), withText('"b":"\\u0000","c\\u0000":2'), withText('"eventName":"DeleteUser","eventName":"CreateUser"'),
    withText('"n":12345678901234567890,"m":1e999'), withText('"__proto__":{"polluted":true},"constructor":{"prototype":1}'),
    JSON.stringify(record()).replace('"eventSource"', '"\\u0065ventSource"'),
  ];
  const { status, report } = around("odd.json", odd.join(","));
  expect(status).toBe(0);
  expect(report.records).toMatchObject({ read: 8, new: 8, rejected: {} });
});

test("raw NUL bytes and bytes that are no UTF-8 cost at most the record that they stand in", () => {
  const bytes = Buffer.concat([Buffer.from(JSON.stringify(record())), Buffer.from("\n\0\0\0\n"), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(JSON.stringify(record()))]);
  const { report } = run(newLake(), write(join(folder, "nul.json"), bytes));
  expect(report.records.new).toBe(2);
  expect(report.records.rejected["invalid-json"]).toBeGreaterThan(0);
});

test("events inside an event are part of it, pretty-printed or not", () => {
  const nested = record({ requestParameters: { userName: "bob", Records: [record(), record({ eventSource: "iam.amazonaws.com" })] } });
  const { report } = around("nested.json", JSON.stringify(nested));
  expect(report.records).toMatchObject({ read: 3, new: 3 });
  const pretty = run(newLake(), write(join(folder, "pretty.json"), JSON.stringify({ Records: [record(), nested, record({ eventSource: "s3.amazonaws.com" })] }, undefined, "\t")));
  expect(pretty.report.records).toMatchObject({ read: 3, new: 2, filtered: { "other-service": 1 }, rejected: {} });
});

test("damaged gzip data: what comes before is taken, the rest is one rejected record", () => {
  const whole = gzipSync(Array.from({ length: 2000 }, () => JSON.stringify(record())).join("\n"));
  whole.fill(0xff, Math.floor(whole.length / 2), Math.floor(whole.length / 2) + 64);
  const { status, report } = run(newLake(), write(join(folder, "corrupt.json.gz"), whole));
  expect(status).toBe(1);
  expect(report.records.new).toBeGreaterThan(500);
  expect(report.firstFaults["corrupt-gzip"]?.[0]).toMatchObject({ file: join(folder, "corrupt.json.gz") });
});

test("terminal control characters in names are printed as escapes", () => {
  const path = write(join(folder, "evil/\u001b[2J\u202egnp.json"), JSON.stringify([record({ eventName: "New\u001b]0;x\u0007Event" }), 7]));
  const { stdout, stderr, status } = trailhouse(["run", path, join(folder, "no\u001b[31msuch"), "--lake", newLake(), "--by-file"]);
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  expect(stdout).toContain("\\u001b[2J\\u202egnp.json:2");
  expect(stdout).toContain("New\\u001b]0;x\\u0007Event");
});

test("a million faults are a few lines", () => {
  const { stdout } = trailhouse(["run", write(join(folder, "many.ndjson"), "7\n".repeat(200_000)), "--lake", newLake()], { cwd: folder });
  expect(stdout).toMatch(/not-an-object: 200,000\. .*\n( {4}\S*many\.ndjson:[1-5] .*\n){5} {4}and 199,995 more\n/u);
  expect(stdout.split("\n").length).toBeLessThan(40);
});

/** The command under a limit of the shell's. */
function limited(limit: string, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `trap '' XFSZ; ${limit}; exec "$@"`, "sh", process.execPath, BINARY, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe.skipIf(process.platform === "win32")("what the machine allows", () => {
  const logs = join(folder, "logs");
  for (let file = 0; file < 60; file += 1) write(join(logs, `${file}.json.gz`), packed(Array.from({ length: 40 }, () => record())));

  test("a disk that takes no more ends the run with 3 and what was kept; the next run goes on from there", () => {
    const lake = newLake();
    const { status, stderr } = limited("ulimit -f 4000", "run", logs, "--lake", lake);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^stopped: \d+ files with \d+ new events are in the lake, \d+ files are not\. Run the same command again to go on\.$/mu);
    expect(readdirSync(folder).filter((name) => name.includes("staging"))).toEqual([]);
    if (existsSync(lake)) expect(trailhouse(["query", "--lake", lake, "SELECT 1"]).status).toBe(0);
    const again = run(lake, logs);
    expect(again.status).toBe(0);
    expect(query(lake, "SELECT count(*)::INTEGER AS n FROM gold.account_change")).toEqual([{ n: 2400 }]);
  });

  test.each([20, 32, 38, 40, 44, 48, 56, 64])("%i open files do not do: a clear end with 3", (files) => {
    const { status, stderr } = limited(`ulimit -n ${files}`, "run", logs, "--lake", newLake());
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringMatching(/too many open files.*ulimit -n/u) as string });
    expect(stderr).not.toContain("dist/");
  });

  test("few open files: fewer workers, all files taken", () => {
    const { status, stdout, stderr } = limited("ulimit -n 90", "run", logs, "--lake", newLake(), "--workers", "8");
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("files: 60 read") as string });
    if (process.platform === "linux") expect(stderr).toContain("90 files may be open at once (ulimit -n), which does for 1 of 8 workers");
  });
});
