// A process of its own that takes made-up files in, batch by batch, until it is killed or done. Modes: run, reingest, remap.
// With "held" it gets as far as two batches, and waits for its end there.
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { openDuckDbLake } from "../duckdb/open-lake.ts";
import type { Replacement } from "../lake.ts";
import { crashFiles } from "./crash-files.ts";
import { OPTIONS, rowsOf, shaOf, stage, stageBatch, type SampleEvent } from "./sample-lake.ts";

const [file = "", directory = "", mode = "run", held] = process.argv.slice(2);
const staging = await mkdtemp(join(directory, "staging-"));
const lake = await openDuckDbLake(file, { ...OPTIONS, waitMs: 10_000 });
process.stdout.write("open\n");

let batches = 0;

async function batchDone(): Promise<void> {
  batches += 1;
  if (held !== undefined && batches === 2) await once(process.stdin, "data");
}

async function run(): Promise<void> {
  const files = crashFiles();
  for (let start = 0; start < files.length; start += 3) {
    const batch = files.slice(start, start + 3);
    const known = await lake.knownFiles(batch.map(shaOf));
    const due = mode === "reingest" ? batch : batch.filter((each) => !known.has(shaOf(each)));
    if (due.length > 0) await lake.commit(await stageBatch(lake, staging, due, { reingest: mode === "reingest" }));
    await batchDone();
  }
}

async function remap(): Promise<void> {
  for (;;) {
    const events: SampleEvent[] = [];
    for await (const row of lake.outdated("m2")) {
      events.push({ id: (JSON.parse(row.record) as { id: string }).id, table: "others" });
      if (events.length === 700) break;
    }
    if (events.length === 0) return;
    await lake.replace(await again(events));
    await batchDone();
  }
}

async function again(events: readonly SampleEvent[]): Promise<Replacement> {
  const made = events.map((event) => rowsOf(event, { name: "", position: 0, version: "m2" }));
  const silver = await stage(staging, "silver.ndjson", made.map((row) => row.silver));
  const gold = await stage(staging, "gold.ndjson", made.map((row) => row.gold));
  return { rows: { "silver.others": [silver], "gold.others": [gold] }, quarantine: [] };
}

await (mode === "remap" ? remap() : run());
await lake.close();
process.stdout.write("done\n");
