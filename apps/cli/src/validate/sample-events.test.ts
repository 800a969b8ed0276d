import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import type { EventSource } from "./check-source.ts";
import { ndjson } from "./formats/json.ts";
import { Report } from "./report.ts";
import { EventSample } from "./sample-events.ts";

function source(name: string, count: number): EventSource {
  return {
    name,
    unit: "line",
    items: async function* () {
      for (let at = 1; at <= count; at += 1) yield await Promise.resolve([{ at, text: JSON.stringify({ at }) }]);
      yield [{ at: count + 1, fault: { path: "", rule: "invalid-json", message: "m" } }];
    },
  };
}

/** The places that a sample of two sources holds, in the order in which they are checked, and the summary. */
async function draw(size: number, seed: number): Promise<{ places: string[]; events: number }> {
  const output = new PassThrough({ highWaterMark: 1 << 24 });
  const report = new Report(output, { format: ndjson, first: Infinity });
  const sample = new EventSample(size, seed);
  for (const name of ["a", "b"]) await sample.draw(source(name, 500), report);
  await sample.check(() => [{ path: "", rule: "drawn", message: "m" }], report);
  await report.end(sample.events);
  const lines = String(output.read()).trim().split("\n").map((line) => JSON.parse(line) as { place: string; rule: string; sampledFrom?: number });
  expect(lines.filter(({ rule }) => rule === "invalid-json").map(({ place }) => place)).toEqual(["a:501", "b:501"]);
  expect(lines.at(-1)?.sampledFrom).toBe(1000);
  return { places: lines.filter(({ rule }) => rule === "drawn").map(({ place }) => place), events: sample.events };
}

test("a sample has its size, comes in order, and is the same for the same seed", async () => {
  const { places } = await draw(100, 1);
  expect(new Set(places).size).toBe(100);
  const order = places.map((place) => (place.startsWith("a") ? 0 : 1000) + Number(place.slice(2)));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect((await draw(100, 1)).places).toEqual(places);
  expect((await draw(100, 2)).places).not.toEqual(places);
});

test("every event has much the same chance", async () => {
  const { places } = await draw(400, 3);
  const ofA = places.filter((place) => place.startsWith("a")).length;
  expect(ofA).toBeGreaterThan(160);
  expect(ofA).toBeLessThan(240);
});

test("a sample larger than the input is the input", async () => {
  expect((await draw(5000, 1)).places).toHaveLength(1000);
});
