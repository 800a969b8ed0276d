/** Prints the golden gold events, and the gold event of every outcome of every event, one a line. */
import { existsSync } from "node:fs";
import path from "node:path";
import { EVENTS } from "@trailhouse/core";
import { variantsOf } from "@trailhouse/cli/sample";
import { EVENTS_FOLDER, FROZEN_VARIANTS, goldenEvents, readGolden, rowOf } from "../golden/golden-pairs.ts";

const print = (event: unknown): boolean => process.stdout.write(`${JSON.stringify(event)}\n`);

for (const eventName of goldenEvents()) {
  for (const { prefix } of FROZEN_VARIANTS) {
    if (existsSync(path.join(EVENTS_FOLDER, eventName, `${prefix}gold.json`))) print(readGolden(eventName, `${prefix}gold.json`));
  }
}
for (const { eventName } of EVENTS) {
  for (const { record } of variantsOf(eventName, 2)) print(rowOf(record).gold);
}
