/** Prints every operator case of codegen/cases with its Spark SQL, as the JSON array that run_cases.py reads. */
import { compileCase, loadModel } from "@trailhouse/codegen";
import { fileURLToPath } from "node:url";
import { readCases, type CaseFolder } from "./read-cases.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODEL = await loadModel({ root: ROOT });

interface SparkCase {
  readonly name: string;
  readonly kind: "expression" | "select";
  readonly sql: string;
  readonly input: readonly string[];
  readonly expected: readonly unknown[];
}

function toSparkCase({ name, expressionYaml, input, expected }: CaseFolder): SparkCase {
  return { name, kind: "expression", sql: compileCase(expressionYaml, MODEL).sparkSql, input, expected };
}

process.stdout.write(`${JSON.stringify((await readCases(`${ROOT}codegen/cases`)).map(toSparkCase), null, 1)}\n`);
