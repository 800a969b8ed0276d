// A client of its own that pushes a sample, file by file in batches of two, until it is done or killed. Prints `committing` before each.
import { setTimeout as delay } from "node:timers/promises";
import { openRigLake, scratch, targetOf } from "./rig-lake.ts";
import { sampleFiles } from "./sample-files.ts";
import { stageSources } from "./stage-source.ts";

const [name = "", waitMs = "0", order = "forward"] = process.argv.slice(2);
await using folder = await scratch();
const lake = await openRigLake(targetOf(name));
const files = order === "forward" ? sampleFiles() : sampleFiles().reverse();
await delay(Number(waitMs));
for (let start = 0; start < files.length; start += 2) {
  const batch = await stageSources(lake, folder.path, files.slice(start, start + 2));
  const known = await lake.knownFiles(batch.files.map((file) => file.sha256));
  if (batch.files.every((file) => known.has(file.sha256))) continue;
  process.stdout.write("committing\n");
  await lake.commit(batch);
}
await lake.close();
process.stdout.write("done\n");
