/** `npm run fuzz -- --minutes 10`: tries the promises in turn, at length, with inputs that no run has tried before. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { commandOf, inputFile, shortened } from "./failure-report.ts";
import type { AnyPromise, Failure } from "./product-promise.ts";
import { PROMISES } from "./promises.ts";

/** What the command line asks for. */
interface Request {
  readonly minutes: number;
  readonly promises: readonly AnyPromise[];
  readonly seed: number;
  readonly path: string | undefined;
}

interface Broken {
  readonly promise: AnyPromise;
  readonly failure: Failure;
}

const ROOT = path.resolve(import.meta.dirname, "../..");
const SAY_EVERY_MS = 20_000;
const TURN_MS = 5_000;
/** After so long, a failure is made no smaller. */
const LIMIT_MS = 120_000;
const SEEDS = 2 ** 31;

function requestOf(argv: readonly string[]): Request {
  const options = { minutes: { type: "string", default: "1" }, promise: { type: "string" }, seed: { type: "string" }, path: { type: "string" } } as const;
  const { values } = parseArgs({ args: [...argv], options });
  const words = values.promise?.toLowerCase() ?? "";
  const promises = PROMISES.filter(({ name }) => name.toLowerCase().includes(words));
  if (promises.length === 0) throw new Error(`expected words of a promise, found "${words}". The promises are:\n${PROMISES.map(({ name }) => `  ${name}`).join("\n")}`);
  return { minutes: numberOf("minutes", values.minutes), promises, seed: values.seed === undefined ? Math.floor(Math.random() * SEEDS) : numberOf("seed", values.seed), path: values.path };
}

function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new Error(`expected a number after --${option}, found "${text}"`);
  return value;
}

/** Gives every promise a turn, again and again, until the time is up or one is broken. */
async function fuzz({ minutes, promises, seed: first, path: only }: Request): Promise<Broken | undefined> {
  const [start, tried] = [Date.now(), new Map<AnyPromise, number>()];
  let [seed, said] = [first, start];
  for (let round = 0; round === 0 || (only === undefined && Date.now() < start + minutes * 60_000); round++) {
    for (const promise of promises) {
      const turnEnd = only === undefined && minutes > 0 ? Date.now() + TURN_MS : 0;
      do {
        const attempt = await promise.try({ seed: seed++, runs: promise.runs, limitMs: LIMIT_MS, ...(only === undefined ? {} : { path: only }) });
        tried.set(promise, (tried.get(promise) ?? 0) + attempt.tried);
        if (attempt.failure) return { promise, failure: attempt.failure };
      } while (Date.now() < turnEnd);
      if (Date.now() < said + SAY_EVERY_MS) continue;
      said = Date.now();
      say(`${Math.round((said - start) / 1000)} s: ${total(tried)} inputs, all promises kept`);
    }
  }
  for (const [{ name }, inputs] of tried) say(`${String(inputs).padStart(8)} inputs: ${name}`);
  return undefined;
}

function total(tried: ReadonlyMap<AnyPromise, number>): number {
  return [...tried.values()].reduce((sum, inputs) => sum + inputs, 0);
}

function report(promise: AnyPromise, failure: Failure): void {
  const file = inputFile(promise, failure);
  mkdirSync(path.join(ROOT, path.dirname(file.path)), { recursive: true });
  writeFileSync(path.join(ROOT, file.path), file.content);
  say(`\nBroken: ${promise.name}\n\n${failure.message}\n\nThe smallest input found, whole in ${file.path}:\n${shortened(failure.input)}\n\nTo run it alone:\n  ${commandOf(promise, failure)}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  const request = requestOf(process.argv.slice(2));
  say(`seed ${request.seed}, ${request.promises.length} promises, ${request.minutes} minutes`);
  const broken = await fuzz(request);
  if (broken) report(broken.promise, broken.failure);
  process.exitCode = broken ? 1 : 0;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
