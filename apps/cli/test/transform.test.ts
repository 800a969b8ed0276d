import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { otherRecord, packed, record, write } from "./logs.ts";
import { bash, ended, start, temporaryFolder, trailhouse } from "./trailhouse.ts";

const folder = temporaryFolder();
// Of every size, so that files end in another order than they begin; one of them faulty in the middle.
for (let index = 0; index < 40; index += 1) {
  const records = Array.from({ length: (index * 37) % 300 }, (_, at) => (at % 3 === 0 ? otherRecord() : record()));
  if (index === 17) records.splice(5, 0, record({ eventTime: "yesterday" }));
  write(join(folder, `logs/${String(index).padStart(2, "0")}.json.gz`), packed(records));
}
write(join(folder, "logs/99.json.gz"), packed([record()]).subarray(0, 40));

describe("with several workers", () => {
  const one = trailhouse(["transform", "logs", "--workers", "1", "--json"], { cwd: folder });

  test("lines, faults and their order are those of one", () => {
    expect(one.status).toBe(1);
    expect(one.stdout.trimEnd().split("\n").length).toBeGreaterThan(3000);
    for (const workers of ["2", "5"]) expect(trailhouse(["transform", "logs", "--workers", workers, "--json"], { cwd: folder })).toEqual(one);
  });

  test("standard input stands where it is named", () => {
    const input = packed([record({ eventName: "DeleteUser" })]);
    const { stdout } = trailhouse(["transform", "logs/01.json.gz", "-", "logs/02.json.gz", "--workers", "3"], { cwd: folder, input });
    const names = stdout.trimEnd().split("\n").map((line) => (JSON.parse(line) as { api: { operation: string } }).api.operation);
    expect(names.indexOf("DeleteUser")).toBe(24);
    expect(names).toHaveLength(24 + 1 + 49);
  });

  test("--json ends with the sums, which agree with what was printed", () => {
    const lines = one.stderr.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.slice(0, -1)).toMatchObject([
      { file: "logs/17.json.gz", record: 6, reason: "no-event-time" },
      { file: "logs/99.json.gz", record: 1, reason: "truncated" },
    ]);
    const printed = one.stdout.trimEnd().split("\n").length;
    const read = Array.from({ length: 40 }, (_, index) => (index * 37) % 300).reduce((sum, count) => sum + count, 0) + 2;
    expect(lines.at(-1)).toEqual({
      files: { read: 41, failed: 0 },
      records: { read, selected: printed, filtered: { "other-service": read - printed - 2 }, rejected: { "no-event-time": 1, truncated: 1 } },
      printed,
      invalid: 0,
      fallback: {},
    });
  });

  test("they stop cleanly when the reader closes the pipe", () => {
    const script = 'node "$1" transform "$2" --workers 3 | head -n 1; echo "status ${PIPESTATUS[0]}"';
    const { stdout, stderr } = bash(script, [join(folder, "logs")]);
    expect(stderr).toBe("");
    expect(stdout.split("\n")[1]).toBe("status 0");
  });
});

test.each(["1", "2"])("Ctrl-C ends %s worker with 130 and says how far it came, even while nobody reads", async (workers) => {
  const child = start(["transform", "logs", "--workers", workers], folder);
  await new Promise((resolve) => child.stdout?.once("readable", resolve));
  child.kill("SIGINT");
  const { status, stderr } = await ended(child);
  expect(status).toBe(130);
  expect(stderr).toMatch(/\ninterrupted: \d+ of 41 files are printed\n$/u);
});
