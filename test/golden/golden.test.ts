import { existsSync } from "node:fs";
import path from "node:path";
import { EVENTS } from "@trailhouse/core";
import { describe, expect, test } from "vitest";
import { withoutSecrets } from "./secrets.ts";
import { EVENTS_FOLDER, FROZEN_VARIANTS, frozen, goldenEvents, readGolden, rowOf } from "./golden-pairs.ts";

test("every event of the tables has a golden pair, and no other has", () => {
  expect(goldenEvents()).toEqual(EVENTS.map((event) => event.eventName).sort());
  expect(goldenEvents().length).toBeGreaterThanOrEqual(180);
});

describe.each(goldenEvents())("%s", (eventName) => {
  for (const { variant, prefix } of FROZEN_VARIANTS) {
    if (!existsSync(path.join(EVENTS_FOLDER, eventName, `${prefix}record.json`))) continue;
    test(`${variant} gives its gold event`, () => {
      const record = readGolden(eventName, `${prefix}record.json`);
      const row = rowOf(record);
      expect(frozen(row)).toEqual(readGolden(eventName, `${prefix}gold.json`));
      expect(JSON.parse(row.gold.raw_data ?? "")).toEqual(withoutSecrets(record));
      expect(row.findings).toEqual([]);
    });
  }
});
