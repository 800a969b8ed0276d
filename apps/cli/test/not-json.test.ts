import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BINARY, temporaryFolder, trailhouse } from "./trailhouse.ts";
import { record } from "./logs.ts";

const folder = temporaryFolder();
const utf16 = Buffer.from(`\ufeff${JSON.stringify(record())}\n`, "utf16le");
const noise = Buffer.from(Array.from({ length: 4000 }, (_each, at) => (at * 151 + 7) % 256));

test.each([
  ["log.bz2", Buffer.concat([Buffer.from("BZh91AY&SY"), noise]), "bzip2 data", "unpack it first (bunzip2)"],
  ["log.zip", Buffer.concat([Buffer.from("PK\x03\x04\x14\x00", "latin1"), noise]), "zip data", "unpack it first (unzip)"],
  ["log.txt", utf16, "UTF-16 text", "convert it to UTF-8 (iconv -f UTF-16 -t UTF-8)"],
])("%s is named by transform and by validate, with what to do", (name, bytes, found, remedy) => {
  writeFileSync(join(folder, name), bytes);
  const { status, stdout, stderr } = trailhouse(["transform", name], { cwd: folder });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(`${name}:1  expected a record as JSON, found ${found}, from byte 0: ${remedy}`);
  expect(stderr).toContain("invalid-json: 1. The file is damaged or not written by CloudTrail: do what stands beside it, or else fetch it again from where it came.");
  expect(trailhouse(["validate", name, "--json"], { cwd: folder })).toMatchObject({ status: 1, stderr: "", stdout: expect.stringContaining(`found: ${found}: ${remedy}`) as string });
});

test("a lake that is given to validate as a file is one finding, which names --lake", () => {
  writeFileSync(join(folder, "log.json"), JSON.stringify(record()));
  expect(trailhouse(["run", "log.json", "--lake", "lake"], { cwd: folder }).status).toBe(0);
  const { status, stdout } = trailhouse(["validate", "lake"], { cwd: folder });
  expect(status).toBe(1);
  expect(stdout).toBe("lake: expected a file that can be read, found: a DuckDB database: give a lake with --lake [unreadable]\n0 events, 0 invalid, 1 findings\nby rule\n  unreadable  1\nby class\n  no class  1\n");
  expect(trailhouse(["transform", "lake"], { cwd: folder }).stderr).toContain("found a DuckDB database, from byte 0: leave it out, it is no log");
});

test("records in a form that is not read are told by what stands around them", () => {
  writeFileSync(join(folder, "cloudwatch.json"), JSON.stringify({ messageType: "DATA_MESSAGE", logGroup: "trail", logEvents: [{ id: "1", message: JSON.stringify(record()) }] }));
  const { status, stderr } = trailhouse(["transform", "cloudwatch.json"], { cwd: folder });
  expect(status).toBe(1);
  expect(stderr).toContain("expected a text in eventName, found none; the object's members are messageType, logGroup, logEvents");
});

test("a checkout that is not built says so", () => {
  mkdirSync(join(folder, "cli/bin"), { recursive: true });
  cpSync(BINARY, join(folder, "cli/bin/trailhouse.js"));
  writeFileSync(join(folder, "cli/package.json"), '{"type":"module"}');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "cli/bin/trailhouse.js"), "--version"], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({
    status: 3, stdout: "",
    stderr: "trailhouse: not built yet: this is a checkout in which dist is missing. Run npm run build there, and the same command again.\n",
  });
});
