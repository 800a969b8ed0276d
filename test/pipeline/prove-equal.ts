/** Proves the generated pipeline equal to `transformRecord`: prove-equal.ts PYTHON FOLDER GENERATED */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadModel, modelToPipelineQueries } from "@trailhouse/codegen";
import { compareOutcomes } from "./compare-outcomes.ts";
import { inputRecords } from "./input-records.ts";
import { mappingLines } from "./mapping-lines.ts";
import { readTables } from "./read-tables.ts";

const [python = "python3", folder = ".cache/pipeline", generated = "2000"] = process.argv.slice(2);
const model = await loadModel({ root: path.resolve(import.meta.dirname, "../..") });
// The records are given; what stands before them test/lakehouse proves.
const queries = modelToPipelineQueries(model).filter(({ table }) => table !== "cloudtrail_bronze");
const records = await inputRecords(Number(generated));
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "queries.json"), JSON.stringify(queries));
writeFileSync(path.join(folder, "records.ndjson"), records.map(({ file, position, text }) => `${JSON.stringify({ file, position, text })}\n`).join(""));
const script = path.join(import.meta.dirname, "run_pipeline.py");
const run = spawnSync(python, [script, folder], { stdio: ["ignore", "inherit", "inherit"] });
if (run.status !== 0) throw new Error(`expected ${script} to end with 0, found ${String(run.status)}`);
const { lines, passed, failed } = compareOutcomes(records, await readTables(folder, queries.map((each) => each.table)), await mappingLines());
process.stdout.write(`${lines.join("\n")}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
