/**
 * Proves the generated pipeline equal to `transformRecord`: prove-equal.ts PYTHON FOLDER GENERATED [JARS]
 * With a folder of Delta's jars it also reads the plans of what stands before the tables, and of merge.sql.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadModel, modelToPipelineQueries } from "@trailhouse/codegen";
import { writeBundleParts } from "./bundle-parts.ts";
import { compareOutcomes } from "./compare-outcomes.ts";
import { inputRecords } from "./input-records.ts";
import { inOrdinaryFiles } from "./ordinary-files.ts";
import { mappingLines } from "./mapping-lines.ts";
import { readTables } from "./read-tables.ts";

const [python = "python3", folder = ".cache/pipeline", generated = "2000", jars] = process.argv.slice(2);
const model = await loadModel({ root: path.resolve(import.meta.dirname, "../..") });
const queries = modelToPipelineQueries(model);
// Other containers than ordinary files test/lakehouse proves.
const { records, files } = inOrdinaryFiles(await inputRecords(Number(generated)));
const contained = new Set(files.map(({ file }) => file));
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "queries.json"), JSON.stringify(queries));
writeFileSync(path.join(folder, "files.ndjson"), files.map((file) => `${JSON.stringify(file)}\n`).join(""));
writeFileSync(path.join(folder, "records.ndjson"), records.filter(({ file }) => !contained.has(file)).map(({ file, position, text }) => `${JSON.stringify({ file, position, text })}\n`).join(""));
runPython("run_pipeline.py");
// Of bronze there are the records, given and found; its plan is read of the bundle.
const tables = await readTables(folder, queries.map((each) => each.table).filter((table) => table !== "cloudtrail_bronze"));
const { lines, passed, failed } = compareOutcomes(records, tables, await mappingLines(), await furtherPlans());
process.stdout.write(`${lines.join("\n")}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function runPython(name: string, ...args: readonly string[]): void {
  const script = path.join(import.meta.dirname, name);
  const run = spawnSync(python, [script, folder, ...args], { stdio: ["ignore", "inherit", "inherit"] });
  if (run.status !== 0) throw new Error(`expected ${script} to end with 0, found ${String(run.status)}`);
}

async function furtherPlans(): Promise<ReadonlyMap<string, string>> {
  if (jars === undefined) {
    process.stdout.write("skipped: the plans of cloudtrail_bronze and of merge.sql, since no folder of Delta's jars is given\n");
    return new Map();
  }
  const names = await writeBundleParts(folder);
  runPython("read_plans.py", jars);
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, "columns", `${name}.plan`), "utf8")]));
}
