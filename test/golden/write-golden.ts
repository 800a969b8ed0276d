// `npm run golden -w @trailhouse/test`: writes the golden pairs anew from the generator and the mapping of today.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { EVENTS } from "@trailhouse/core";
import { variantsOf } from "@trailhouse/cli/sample";
import { EVENTS_FOLDER, FROZEN_VARIANTS, frozen, GOLDEN_SEED, rowOf } from "./golden-pairs.ts";

rmSync(EVENTS_FOLDER, { recursive: true, force: true });
for (const event of EVENTS) {
  const folder = path.join(EVENTS_FOLDER, event.eventName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "README.md"), `# ${event.eventName}\n${event.className} [${event.classUid}], ${event.activityName}: acts on ${event.target.replaceAll("_", " ")}.\n`);
  const variants = variantsOf(event.eventName, GOLDEN_SEED);
  for (const { variant, prefix } of FROZEN_VARIANTS) {
    const record = variants.find((each) => each.variant === variant)?.record;
    if (record === undefined) continue;
    writeJson(path.join(folder, `${prefix}record.json`), record);
    writeJson(path.join(folder, `${prefix}gold.json`), frozen(rowOf(record)));
  }
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
