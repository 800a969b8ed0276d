import assert from "node:assert/strict";
import { join } from "node:path";
import fc from "fast-check";
import { damagedFiles, wholeFiles } from "./arbitraries/files.ts";
import { oddRecordTexts } from "./arbitraries/records.ts";
import { trailhouse } from "./commands.ts";
import { promise } from "./product-promise.ts";
import { outcomesOf } from "./read-outcomes.ts";
import { inScratchFolder, writeFiles } from "./scratch-folder.ts";

const files = fc.oneof({ weight: 2, arbitrary: wholeFiles(oddRecordTexts, 8).map((file) => file.bytes) }, { weight: 1, arbitrary: damagedFiles(oddRecordTexts) });

export const libraryAndCommand = promise({
  name: "The library and the transform command give the same events, in the order of the file",
  arbitrary: fc.array(files, { minLength: 1, maxLength: 3 }),
  runs: 60,
  check: (contents) =>
    inScratchFolder(async (folder) => {
      const names = contents.map((_, index) => `${index}.log`);
      writeFiles(folder, contents.map((bytes, index) => [names[index] ?? "", bytes]));
      const { code, stdout } = await trailhouse("transform", ...names.map((name) => join(folder, name)));
      const outcomes = (await Promise.all(contents.map((bytes) => outcomesOf(bytes)))).flat().map(({ outcome }) => outcome);
      const lines = outcomes.flatMap((outcome) => (outcome.kind === "row" ? [JSON.stringify(outcome.gold)] : []));
      assert.deepEqual(stdout.split("\n").slice(0, -1), lines, "lines of the command and events of the library");
      assert.equal(code, outcomes.some(({ kind }) => kind === "rejected") ? 1 : 0, "the exit code tells of rejected records");
    }),
});
