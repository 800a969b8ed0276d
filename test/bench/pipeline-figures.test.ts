import { expect, test } from "vitest";
import { lineToMeasurement, measurementsToLines, type Measurement } from "./pipeline-figures.ts";

const round = (number: number, plain: number, tables: readonly number[]): Measurement[] => [
  { what: "plain", table: "plain", round: number, seconds: plain, cpuSeconds: plain * 2 },
  ...tables.map((seconds, index): Measurement => ({ what: "pipeline", table: `t${index}`, round: number, seconds, cpuSeconds: seconds * 3 })),
  { what: "plan", table: "t0", round: number, seconds: 0.5, cpuSeconds: 0.5 },
];

test("the ratio is of the medians of the rounds' sums, without the warm-up", () => {
  const measurements = [...round(0, 50, [90, 90]), ...round(1, 2, [3, 3]), ...round(2, 2, [4, 4]), ...round(3, 4, [30, 30])];
  const lines = measurementsToLines({ says: "1000 records", records: 1000, files: 1, packedBytes: 2e6, measurements });
  expect(lines.slice(0, 5)).toEqual([
    "1000 records, 2 MB packed",
    "  plain job of ten columns: 2.0 s, 500 records/s, 4.0 s of processor",
    "  pipeline, all tables: 8.0 s, 125 records/s, 24.0 s of processor",
    "  the pipeline takes 4.00 times as long, 6.00 times the processor; the aim is at most 2.5",
    "  of it from SQL to plans: 0.5 s, 0.5 s of processor, however many records",
  ]);
  expect(lines[5]).toBe("    t0: 4.0 s, 12.0 s of processor, 0.5 s of it to plan");
});

test("a system that does not tell processor time gives a dash", () => {
  const measurements: Measurement[] = [{ what: "plain", table: "plain", round: 1, seconds: 1 }, { what: "pipeline", table: "t", round: 1, seconds: 2 }];
  expect(measurementsToLines({ says: "10 records", records: 10, files: 1, packedBytes: 0, measurements })[3]).toBe("  the pipeline takes 2.00 times as long, - times the processor; the aim is at most 2.5");
});

test("what else Spark prints is no measurement", () => {
  expect(lineToMeasurement("Setting default log level")).toBeUndefined();
  expect(lineToMeasurement('{"what":"other"}')).toBeUndefined();
});
