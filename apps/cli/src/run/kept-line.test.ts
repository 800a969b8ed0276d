import { expect, test } from "vitest";
import { keptLine } from "./kept-line.ts";
import { emptyReport } from "./run-report.ts";

function report(read: number, skipped: number, failed: number): ReturnType<typeof emptyReport> {
  const empty = emptyReport([]);
  return { ...empty, files: { read, skipped, failed }, records: { ...empty.records, new: 7 } };
}

test("what is left is told, with how to go on", () => {
  expect(keptLine("interrupted", report(2, 1, 1), 9)).toBe("interrupted: 2 files with 7 new events are in the lake, 5 files are not. Run the same command again to go on.");
  expect(keptLine("stopped", report(0, 0, 0), 12)).toBe("stopped: 0 files with 7 new events are in the lake, 12 files are not. Run the same command again to go on.");
  expect(keptLine("interrupted", report(2, 0, 0), 3, "were pushed")).toBe("interrupted: 2 files with 7 new events were pushed, 1 files were not. Run the same command again to go on.");
});

test("where nothing is left there is nothing to run again, whatever became of the files", () => {
  for (const files of [report(4, 0, 0), report(2, 1, 1), report(0, 4, 0)]) {
    expect(keptLine("interrupted", files, 4)).toBe(`interrupted: ${files.files.read} files with 7 new events are in the lake; no file is left to go on with.`);
  }
  expect(keptLine("interrupted", report(4, 0, 0), 4, "were pushed")).toBe("interrupted: 4 files with 7 new events were pushed; no file is left to go on with.");
});
