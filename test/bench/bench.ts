/** `npm run bench [-- --only mixed,validate --runs 5 --workers 2 --json]`: whole processes beside their peers, in turn, on the same files. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { corpusFiles, CORPORA, type CorpusFiles } from "./corpora.ts";
import { measuredToLines, type Measured } from "./measured-to-lines.ts";
import { measureValidate, validateSpeedLines } from "./validate-speed.ts";
import { runWhole, type ProcessRun } from "./whole-process.ts";
import { workloads, type Workload } from "./workloads.ts";

const VALIDATE = "validate";
const CACHE = path.resolve(import.meta.dirname, "../../.cache/bench");

const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, runs: { type: "string", default: "5" }, workers: { type: "string", default: "" }, json: { type: "boolean", default: false } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`expected a whole number of at least 1 after --runs, found "${values.runs}"`);
const known = [...Object.keys(CORPORA), VALIDATE];
const wanted = values.only === "" ? known : values.only.split(",");
if (!wanted.every((name) => known.includes(name))) throw new Error(`expected one or more of ${known.join(", ")} after --only, found "${values.only}"`);
const chosen = workloads().filter(({ corpus }) => wanted.includes(corpus));

await mkdir(CACHE, { recursive: true });
for (const workload of chosen) {
  process.stderr.write(`${workload.corpus}: making or finding the files\n`);
  const files = await corpusFiles(CORPORA[workload.corpus], CACHE);
  for (const workers of workload.workers.filter((count) => values.workers === "" || Number(values.workers) === count)) {
    const measured = await measure(workload, files, workers);
    process.stdout.write(`${values.json ? JSON.stringify(measured) : `${measuredToLines(measured).join("\n")}\n`}\n`);
  }
}
if (wanted.includes(VALIDATE)) {
  const speed = await measureValidate(CACHE, runs);
  process.stdout.write(`${values.json ? JSON.stringify(speed) : validateSpeedLines(speed).join("\n")}\n`);
}

/** Contenders run in turn, so that a machine that slows down slows all of them. */
async function measure(workload: Workload, files: CorpusFiles, workers: number): Promise<Measured> {
  const taken = new Map<string, ProcessRun[]>(workload.contenders.map(({ name }) => [name, []]));
  for (let round = 1; round <= runs; round++) {
    for (const contender of workload.contenders) {
      contender.prepare?.();
      taken.get(contender.name)?.push(await runWhole(contender.command(files, workers)));
    }
    process.stderr.write(`${workload.corpus}, ${workers} ${workers === 1 ? "worker" : "workers"}: round ${round} of ${runs}\n`);
  }
  const { corpus, aims, memoryAims = {} } = workload;
  const contenders = [...taken].map(([name, processRuns]) => ({ name, runs: processRuns }));
  return { corpus, says: CORPORA[corpus].says, packedBytes: files.packedBytes, workers, contenders, aims, memoryAims };
}
