import assert from "node:assert/strict";
import { join } from "node:path";
import fc from "fast-check";
import { CONTAINERS, packed, parts } from "./arbitraries/files.ts";
import { oddRecordTexts } from "./arbitraries/records.ts";
import { succeeded } from "./commands.ts";
import { agreeingSums, assertSameTables, goldOf } from "./compare-lakes.ts";
import { promise } from "./product-promise.ts";
import { rowOf } from "./read-outcomes.ts";
import { inScratchFolder, writeFiles, type NamedFile } from "./scratch-folder.ts";

/** How a set of records is written as files, and in how many attempts these are taken in. */
interface Delivery {
  /** One for each record, in which order they stand. */
  readonly ranks: readonly number[];
  readonly files: readonly { readonly records: number; readonly container: string; readonly gzip: boolean }[];
  /** Records that stand in a further file as well. */
  readonly again: readonly number[];
  /** Files of the first attempt; the others come with the second. */
  readonly first: number;
  /** How much of them the first attempt finds: they were still being written. */
  readonly written: number;
  readonly reingest: boolean;
  readonly workers: number;
}

const MOST_RECORDS = 12;
const counts = fc.nat(MOST_RECORDS);

const deliveries: fc.Arbitrary<Delivery> = fc.record({
  ranks: fc.array(fc.nat(1000), { minLength: MOST_RECORDS, maxLength: MOST_RECORDS }),
  files: fc.array(fc.record({ records: counts, container: fc.constantFrom(...Object.keys(CONTAINERS)), gzip: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  again: fc.array(counts, { maxLength: 3 }),
  first: fc.nat(4),
  written: fc.oneof(fc.constant(1), parts),
  reingest: fc.boolean(),
  workers: fc.integer({ min: 1, max: 2 }),
});

function atOnce(delivery: Delivery): Delivery {
  return { ...delivery, first: 0, reingest: false };
}

/** The records as files, every record in one of them and some in a last one again. */
function filesOf(texts: readonly string[], { ranks, files, again }: Delivery): readonly NamedFile[] {
  const waiting = texts.map((text, index) => ({ text, rank: ranks[index] ?? 0 })).sort((a, b) => a.rank - b.rank).map(({ text }) => text);
  const repeated = again.flatMap((index) => texts[index] ?? []);
  const all = [...files, { records: MOST_RECORDS, container: "NDJSON", gzip: true }].map(({ records, container, gzip }, index) => {
    const some = waiting.splice(0, records);
    return fileOf(`${index}.json`, some, container, gzip);
  });
  return [...all, fileOf("again.json", repeated, "bare array", false)];
}

function fileOf(name: string, texts: readonly string[], container: string, gzip: boolean): NamedFile {
  const bytes = Buffer.from(CONTAINERS[container]?.(texts, " ") ?? "");
  return [name, gzip ? packed(bytes) : bytes];
}

/** Takes the files in: some, then all, then perhaps all anew. */
async function takeIn(folder: string, lake: string, texts: readonly string[], delivery: Delivery): Promise<string> {
  const files = filesOf(texts, delivery);
  const [logs, file] = [join(folder, `${lake}-logs`), join(folder, lake)];
  const run = ["run", logs, "--lake", file, "--workers", String(delivery.workers)];
  const first = files.slice(0, delivery.first).map(([name, bytes]): NamedFile => [name, bytes.subarray(0, Math.ceil(bytes.length * delivery.written))]);
  writeFiles(logs, first);
  if (first.length > 0) await succeeded([0, 1], ...run);
  writeFiles(logs, files);
  await succeeded([0, 1], ...run);
  if (delivery.reingest) await succeeded([0, 1], ...run, "--reingest");
  return file;
}

/** One text for each event: which of two copies that differ is kept does depend on the order. */
async function oneEach(texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const byKey = new Map<string, string>();
  for (const [index, text] of texts.entries()) {
    const key = (await rowOf(text))?.rowKey ?? `no row ${index}`;
    if (!byKey.has(key)) byKey.set(key, text);
  }
  return byKey;
}

export const sameTables = promise({
  name: "The same records give the same tables, whatever their order, their containers and the number of attempts",
  arbitrary: fc.record({ texts: fc.array(oddRecordTexts, { minLength: 1, maxLength: MOST_RECORDS }), one: deliveries.map(atOnce), other: deliveries }),
  runs: 3,
  check: ({ texts, one, other }) =>
    inScratchFolder(async (folder) => {
      const events = await oneEach(texts);
      const lakes = [await takeIn(folder, "one", [...events.values()], one), await takeIn(folder, "other", [...events.values()], other)] as const;
      await assertSameTables(...lakes);
      const sums = await Promise.all(lakes.map(agreeingSums));
      assert.equal(sums[0]?.new, sums[1]?.new, "as many new events in the one ledger as in the other");
      await assertEvents(lakes[0], events);
    }),
});

/** The lake gives back the events that the library makes, as JSON says them. */
async function assertEvents(lake: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const found = await goldOf(lake);
  const wanted = new Map<string, unknown>();
  for (const [key, text] of texts) {
    const row = await rowOf(text);
    if (row) wanted.set(key, JSON.parse(JSON.stringify(row.gold)));
  }
  assert.deepEqual([...found.keys()].sort(), [...wanted.keys()].sort(), "the lake has the events of the library");
  for (const [key, event] of found) assert.deepEqual(plain(event), plain(wanted.get(key)), "an event of the lake is the library's");
}

/** Without what JSON does not tell apart. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, member: unknown) => (typeof member === "object" && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member)));
}
