import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { NASTY, ROOT, SOUND, ndjson, workspace } from "./workspace.ts";

const SCHEMAS = join(ROOT, ".cache/report-schemas");
const folder = workspace({
  "good.ndjson": ndjson(SOUND),
  "bad & <worse>/it's é%.ndjson": `${ndjson(NASTY, SOUND, { ...SOUND, class_uid: 99 })}not json\n`,
  "empty.ndjson": "",
  "none.parquet": "PAR1 nothing",
});
let python = "";

beforeAll(() => {
  python = execFileSync("bash", ["scripts/python-venv.sh", "validate", "test/validate/requirements.txt"], { cwd: ROOT, encoding: "utf8" }).trim();
  execFileSync("bash", ["test/validate/report-schemas.sh", SCHEMAS], { cwd: ROOT });
}, 1_800_000);

/** Validates and holds the report to its schemas: what they have to say of it, nothing where it is sound. */
function faults(kind: string, ...args: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, [join(ROOT, "apps/cli/bin/trailhouse.js"), "validate", "--format", kind, ...args], { cwd: folder, encoding: "utf8" });
  return faultsOf(kind, stdout);
}

function faultsOf(kind: string, report: string): string {
  const file = join(folder, `report.${kind}`);
  writeFileSync(file, report);
  const { stdout, stderr } = spawnSync(python, [join(ROOT, "test/validate/check_reports.py"), SCHEMAS, `${kind}=${file}`], { encoding: "utf8" });
  return `${stdout.trim()}${stderr}`;
}

const FILES = ["good.ndjson", "bad & <worse>", "empty.ndjson", "none.parquet", "nowhere/*.x"];

test.each(["sarif", "junit"])("%s holds to its schema: nothing found, something found, all, the first one, a baseline", (kind) => {
  expect(faults(kind, "good.ndjson")).toBe("");
  expect(faults(kind, ...FILES, "--strict", "--all")).toBe("");
  expect(faults(kind, ...FILES, "--first", "1", "--rules-url", "https://example.org/rules.md")).toBe("");
  expect(faults(kind, ...FILES, "--baseline", "known.json", "--update-baseline")).toBe("");
});

test("the schemas do find what is wrong", () => {
  expect(faultsOf("sarif", '{"version":"2.1.0","runs":[{"tool":{"driver":{}},"results":[{"message":{}}]}]}')).toMatch(/'name' is a required property/u);
  expect(faultsOf("junit", '<testsuites><testsuite name="x"/></testsuites>')).toMatch(/JUnit\.xsd[^]*jenkins-junit\.xsd/u);
  expect(faultsOf("junit", "<a>\u0007</a>")).toMatch(/no XML/u);
});
