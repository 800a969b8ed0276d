import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import { otherRecord, packed, record, write } from "./logs.ts";
import { bash, temporaryFolder, trailhouse } from "./trailhouse.ts";

const folder = temporaryFolder();
const log = write(join(folder, "log.json.gz"), packed([record(), otherRecord(), record({ eventName: "DeleteUser", responseElements: null })]));

function lines(text: string): Record<string, unknown>[] {
  return text.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("transform", () => {
  test("prints an OCSF event a line, in the order of the files, twice where a record comes twice", () => {
    const { status, stdout, stderr } = trailhouse(["transform", log, write(join(folder, "copy.json.gz"), packed([record()])), log]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines(stdout).map((event) => event["api"])).toMatchObject([{ operation: "CreateUser" }, { operation: "DeleteUser" }, { operation: "CreateUser" }]);
  });

  test("reads standard input; --silver prints silver rows", () => {
    const { status, stdout } = trailhouse(["transform", "--silver"], { input: packed([record()]) });
    expect(status).toBe(0);
    expect(lines(stdout)).toMatchObject([{ eventName: "CreateUser" }]);
  });

  test("faults go to stderr with their place, the rest is printed", () => {
    const path = write(join(folder, "faulty.json"), JSON.stringify([record(), record({ eventName: undefined })]));
    const { status, stdout, stderr } = trailhouse(["transform", path, join(folder, "nowhere")]);
    expect(status).toBe(1);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^what was wrong\n {2}no-event-name: 1\. .*\n {4}\S*faulty\.json:2 {2}/u);
    expect(stderr).toMatch(/\n {2}unreadable: 1\. .*\n {4}\S*nowhere {2}no such file or directory\n$/u);
  });

  test("stops cleanly when the reader closes the pipe", () => {
    const path = write(join(folder, "long.json.gz"), packed(Array.from({ length: 5000 }, () => record())));
    const script = 'node "$1" transform "$2" | head -n 1; echo "status ${PIPESTATUS[0]}"';
    const { stdout, stderr } = bash(script, [path]);
    expect(stderr).toBe("");
    expect(stdout.split("\n")[1]).toBe("status 0");
  });
});

describe("validate", () => {
  const events = trailhouse(["transform", log]).stdout;

  test("events of ours are valid", () => {
    expect(trailhouse(["validate"], { input: events })).toEqual({ status: 0, stdout: "2 events, 0 invalid, 0 findings\n", stderr: "" });
    expect(trailhouse(["validate"], { input: gzipSync(events) }).stdout).toContain("2 events, 0 invalid");
    expect(trailhouse(["validate"], { input: JSON.stringify(lines(events), null, 2) }).stdout).toContain("2 events, 0 invalid");
  });

  test("findings say file, line, path, message and rule, and end with 1", () => {
    const [first = {}] = lines(events);
    const path = write(join(folder, "events.ndjson"), `${JSON.stringify(first)}\n${JSON.stringify({ ...first, type_uid: 300106 })}\nnot json\n`);
    const { status, stdout } = trailhouse(["validate", path]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/events\.ndjson:2 type_uid: .+ \[type-uid\]/u);
    expect(stdout).toMatch(/events\.ndjson:3: expected one JSON object, found other text: .+ \[invalid-json\]/u);
    expect(stdout).toMatch(/2 events, 1 invalid, \d+ findings\nby rule\n/u);
    expect(stdout).toMatch(/by class\n/u);
  });

  test("--json prints findings and the summary, a line each", () => {
    const { status, stdout } = trailhouse(["validate", "--json"], { input: "nonsense\n" });
    expect(status).toBe(1);
    expect(lines(stdout)).toEqual([
      expect.objectContaining({ place: "-:1", rule: "invalid-json", path: "" }),
      { events: 0, invalid: 0, findings: { byRule: { "invalid-json": 1 }, byClass: { "no class": 1 } } },
    ]);
  });

  test("empty input holds 0 events", () => {
    expect(trailhouse(["validate"], { input: "" })).toEqual({ status: 0, stdout: "0 events, 0 invalid, 0 findings\n", stderr: "" });
  });

  test("truncated gzip is a finding, and so is a file that is not there", () => {
    const whole = gzipSync(events);
    const { status, stdout } = trailhouse(["validate", write(join(folder, "cut.gz"), whole.subarray(0, whole.length - 20)), join(folder, "nowhere")]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/nowhere: no such file or directory \[unreadable\]/u);
    expect(stdout).toMatch(/cut\.gz:\d+: expected whole gzip data, found a fault after this line: .* \[corrupt-gzip\]/u);
  });
});

describe("explain", () => {
  test("explains the records that are taken and counts the others", () => {
    const { status, stdout, stderr } = trailhouse(["explain", log]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.match(/^── .*record \d+$/gmu)).toEqual([expect.stringMatching(/record 1$/u), expect.stringMatching(/record 3$/u)]);
    expect(stdout).toMatch(/\n\n2 explained; 1 not taken: other-service 1\n$/u);
    expect(lines(trailhouse(["explain", log, "--json"]).stdout).at(-1)).toEqual({ explained: 2, filtered: { "other-service": 1 }, rejected: {} });
  });

  test("says why the chosen record is not taken", () => {
    const { status, stdout } = trailhouse(["explain", log, "--record", "2"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/record 2: not taken: its eventSource is "s3\.amazonaws\.com"; records of iam\.amazonaws\.com are taken \[other-service\]\n$/u);
    const insight = trailhouse(["explain", "--record", "1"], { input: JSON.stringify(record({ eventType: "AwsCloudTrailInsight" })) });
    expect(insight.stdout).toContain('not taken: its eventType is "AwsCloudTrailInsight" [insight]');
  });

  test("a directory and a file that is not there are wrong use", () => {
    expect(trailhouse(["explain", folder])).toMatchObject({ status: 2, stderr: `trailhouse: ${folder}: expected one file, found a directory. Give a file of it.\n` });
    expect(trailhouse(["explain", "nowhere"])).toMatchObject({ status: 2, stderr: "trailhouse: nowhere: no such file or directory.\n" });
  });

  test("names the mapping row and what filled each attribute", () => {
    const { status, stdout } = trailhouse(["explain", log, "--record", "1"]);
    expect(status).toBe(0);
    expect(stdout).toContain("log.json.gz: record 1");
    expect(stdout).toMatch(/^ {2}chosen by +mappings\/events\/.+:\d+$/mu);
    expect(stdout).toMatch(/class_uid += 3001 +rule .* mappings\/gold\/.+:\d+$/mu);
    expect(stdout).toMatch(/time_dt += "2026-.*" +from eventTime +mappings\/gold\/.+:\d+$/mu);
  });

  test("a record that is not there is wrong use", () => {
    expect(trailhouse(["explain", log, "--record", "9"])).toMatchObject({ status: 2, stdout: "" });
    expect(trailhouse(["explain", log, "--event-id", "none"]).stderr).toContain("expected a record with eventID none, found none. trailhouse");
    const cut = JSON.stringify(record({ eventID: "cut" })).slice(0, -9);
    expect(trailhouse(["explain", "--event-id", "cut"], { input: cut }).stderr).toContain("expected a record with eventID cut, found none among those that could be read; 1 was rejected (truncated 1). trailhouse");
  });
});

test("events prints the mapping table", () => {
  const { status, stdout } = trailhouse(["events", "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ event_source: "iam.amazonaws.com", event_name: "CreateUser", class_uid: 3001, activity_id: 1 }));
  expect(trailhouse(["events"]).stdout).toMatch(/^event_source +event_name +class_uid +class_name +activity_id +activity_name +target\n/u);
});
