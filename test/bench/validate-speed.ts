/**
 * `tsx --conditions=@trailhouse/source bench/validate-speed.ts [--runs 3] [--json]`: gold events from an NDJSON file to a
 * verdict, in processor time, beside bare JSON.parse and ocsf-json-schema with jsonschema-rs on the same file, in turn.
 */
import { execFileSync, spawn } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { mkdir, rename, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { validate } from "@trailhouse/ocsf";
import { CORPORA, corpusFiles } from "./corpora.ts";
import { nodeCommand, runWhole } from "./whole-process.ts";
import type { Command, ProcessRun } from "./whole-process.ts";

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, "../..");
const BINARY = path.join(ROOT, "apps/cli/bin/trailhouse.js");
const COPIES = 4;

/** What was measured; seconds are of the processor unless they say otherwise, the median of the runs. */
export interface ValidateSpeed {
  readonly events: number;
  readonly bytes: number;
  readonly bareParse: number;
  readonly oneThread: number;
  readonly oneThreadWall: number;
  readonly twoThreadsWall: number;
  readonly peer: number;
  /** Peak memory of one thread over the file, and over {@link COPIES} copies of it in one file. */
  readonly peakBytes: number;
  readonly peakBytesOfCopies: number;
  /** Of the library alone, on events that have been parsed. */
  readonly eventsPerSecondParsed: number;
}

/** Measures; files are kept below `cache`. The command and @trailhouse/ocsf have to be built. */
export async function measureValidate(cache: string, runs: number): Promise<ValidateSpeed> {
  const file = await goldEvents(cache);
  const copies = await copiesOf(file);
  const python = execFileSync("bash", ["scripts/python-venv.sh", "conformance", "test/conformance/requirements.txt"], { cwd: ROOT, encoding: "utf8" }).trim();
  const commands = {
    bare: nodeCommand([path.join(HERE, "validate-bare.mjs"), file]),
    one: ours(file, 1),
    two: ours(file, 2),
    peer: { program: python, args: [path.join(HERE, "validate-peer.py"), file] },
    copies: ours(copies, 1),
  } satisfies Record<string, Command>;
  const taken: Record<string, ProcessRun[]> = {};
  for (let round = 0; round < runs; round += 1) {
    for (const [name, command] of Object.entries(commands)) (taken[name] ??= []).push(await runWhole(command));
  }
  const of = (name: keyof typeof commands, pick: (run: ProcessRun) => number | undefined): number => median((taken[name] ?? []).map((run) => pick(run) ?? NaN));
  return {
    ...parsedSpeed(file),
    bytes: (await stat(file)).size,
    bareParse: of("bare", (run) => run.cpuSeconds),
    oneThread: of("one", (run) => run.cpuSeconds),
    oneThreadWall: of("one", (run) => run.seconds),
    twoThreadsWall: of("two", (run) => run.seconds),
    peer: of("peer", (run) => run.cpuSeconds),
    peakBytes: of("one", (run) => run.peakBytes),
    peakBytesOfCopies: of("copies", (run) => run.peakBytes),
  };
}

/** The figures and what they are held to, for people. */
export function validateSpeedLines(speed: ValidateSpeed): string[] {
  const { events, bytes, oneThread, bareParse, peer } = speed;
  const perSecond = (seconds: number): string => `${Math.round(events / seconds).toLocaleString("en-US")} events/s`;
  const mega = (count: number): string => `${Math.round(count / 1e6)} MB`;
  return [
    `validate: ${events.toLocaleString("en-US")} gold events, ${mega(bytes)}; processor time`,
    `  bare JSON.parse        ${perSecond(bareParse)}`,
    `  trailhouse validate    ${perSecond(oneThread)}: ${(bareParse / oneThread).toFixed(2)} of bare JSON.parse (aim 0.45), ${(peer / oneThread).toFixed(2)} times jsonschema-rs (aim 1)`,
    `  jsonschema-rs          ${perSecond(peer)}`,
    `  two threads            ${(speed.oneThreadWall / speed.twoThreadsWall).toFixed(2)} times one by the clock (aim 2)`,
    `  without parsing        ${Math.round(speed.eventsPerSecondParsed).toLocaleString("en-US")} events/s`,
    `  peak memory            ${mega(speed.peakBytes)}, of ${COPIES} times the file ${mega(speed.peakBytesOfCopies)}`,
  ];
}

function ours(file: string, workers: number): Command {
  return nodeCommand([BINARY, "validate", "--workers", String(workers), file]);
}

async function goldEvents(cache: string): Promise<string> {
  const file = path.join(cache, "gold.ndjson");
  if (existsSync(file)) return file;
  await mkdir(cache, { recursive: true });
  const { folder } = await corpusFiles(CORPORA["all-iam"], cache);
  const child = spawn(process.execPath, [BINARY, "transform", folder], { stdio: ["ignore", "pipe", "inherit"] });
  await pipeline(child.stdout, createWriteStream(`${file}.draft`));
  await rename(`${file}.draft`, file);
  return file;
}

async function copiesOf(file: string): Promise<string> {
  const copies = `${file}.copies`;
  if (existsSync(copies)) return copies;
  for (let copy = 0; copy < COPIES; copy += 1) await pipeline(createReadStream(file), createWriteStream(`${copies}.draft`, { flags: copy === 0 ? "w" : "a" }));
  await rename(`${copies}.draft`, copies);
  return copies;
}

const PARSED_EVENTS = 20_000;
const NEWLINE = 0x0a;

function parsedSpeed(file: string): { events: number; eventsPerSecondParsed: number } {
  const bytes = readFileSync(file);
  const parsed: unknown[] = [];
  let events = 0;
  for (let from = 0, end = bytes.indexOf(NEWLINE); end !== -1; from = end + 1, end = bytes.indexOf(NEWLINE, from)) {
    if (parsed.length < PARSED_EVENTS) parsed.push(JSON.parse(bytes.toString("utf8", from, end)));
    events += 1;
  }
  for (const event of parsed.slice(0, PARSED_EVENTS / 4)) validate(event);
  const start = process.cpuUsage();
  const invalid = parsed.filter((event) => validate(event).length > 0).length;
  const { user, system } = process.cpuUsage(start);
  if (invalid > 0) throw new Error(`expected gold events that are valid, found ${invalid} of ${parsed.length} that are not`);
  return { events, eventsPerSecondParsed: parsed.length / ((user + system) / 1e6) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { runs: { type: "string", default: "3" }, json: { type: "boolean", default: false } } });
  const speed = await measureValidate(path.join(ROOT, ".cache/bench"), Number(values.runs));
  process.stdout.write(values.json ? `${JSON.stringify(speed)}\n` : `${validateSpeedLines(speed).join("\n")}\n`);
}
