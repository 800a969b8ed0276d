/**
 * `npm run bench:pipeline [-- --records 100000 --rounds 3 --threads 2 --only mixed,all-iam --json]`: the generated pipeline's
 * queries on Spark, from gzip files to gold tables, beside a plain Spark job over the same files, in one run.
 */
import { loadModel, modelToPipelineQueries } from "@trailhouse/codegen";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { corpusFiles, type Corpus } from "./corpora.ts";
import { lineToMeasurement, measurementsToLines, type Measurement, type PipelineRun } from "./pipeline-figures.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const { values, positionals: [python = "python3"] } = parseArgs({
  allowPositionals: true,
  options: { records: { type: "string", default: "100000" }, rounds: { type: "string", default: "3" }, threads: { type: "string", default: "2" }, only: { type: "string", default: "mixed,all-iam" }, json: { type: "boolean", default: false } },
});
const records = count("records");

/** An all-IAM file costs ten times as much: it has a tenth of the records. */
const CORPORA: Readonly<Record<string, Corpus & { readonly records: number }>> = {
  mixed: corpus("mixed", "5 % IAM", records, 0.05),
  "all-iam": corpus("all-iam", "all IAM", Math.ceil(records / 10), 1),
};

function count(name: "records" | "rounds" | "threads"): number {
  const found = Number(values[name]);
  if (!Number.isInteger(found) || found < 1) throw new Error(`expected a whole number of at least 1 after --${name}, found "${values[name]}"`);
  return found;
}

function corpus(name: string, says: string, many: number, iamShare: number): Corpus & { readonly records: number } {
  const files = Math.ceil(many / 1250);
  return { name: `pipeline-${name}-${many}`, says: `${many} records, ${says}, ${files} ${files === 1 ? "file" : "files"}`, records: many, parts: [{ files, records: many, seed: 9, iamShare }] };
}

const chosen = values.only.split(",").map((name) => {
  const found = CORPORA[name];
  if (!found) throw new Error(`expected one or more of ${Object.keys(CORPORA).join(", ")} after --only, found "${values.only}"`);
  return found;
});
const queries = modelToPipelineQueries(await loadModel({ root: ROOT })).filter(({ table }) => table !== "reconciliation");
for (const each of chosen) {
  const run = await measure(each);
  process.stdout.write(`${values.json ? JSON.stringify(run) : measurementsToLines(run).join("\n")}\n`);
}

async function measure(of: Corpus & { readonly records: number }): Promise<PipelineRun> {
  const cache = path.join(ROOT, ".cache/bench");
  await mkdir(cache, { recursive: true });
  const { files, packedBytes } = await corpusFiles(of, cache);
  const folder = await mkdtemp(path.join(tmpdir(), "trailhouse-bench-pipeline-"));
  try {
    const task = path.join(folder, "task.json");
    await writeFile(task, JSON.stringify({ folder, files, rounds: count("rounds"), threads: count("threads"), queries }));
    process.stderr.write(`${of.says}\n`);
    return { says: of.says, records: of.records, files: files.length, packedBytes, measurements: await runSpark(task) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @throws Error where Spark ends otherwise than with 0 */
async function runSpark(task: string): Promise<readonly Measurement[]> {
  const child = spawn(python, [path.join(import.meta.dirname, "pipeline_speed.py"), task], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const found: Measurement[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const measurement = lineToMeasurement(line);
    if (!measurement) continue;
    found.push(measurement);
    if (measurement.what === "plain") process.stderr.write(`round ${measurement.round}${measurement.round === 0 ? " (warm-up)" : ""}\n`);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`expected Spark to end with 0, found ${String(code)}`);
  return found;
}
