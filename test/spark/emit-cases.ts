/**
 * Prints every operator case of codegen/cases with its Spark SQL, and the pipeline's expectations with events that meet
 * and break them, as the JSON array that run_cases.py reads.
 */
import { compileCase, loadModel } from "@trailhouse/codegen";
import { fileURLToPath } from "node:url";
import { caseSql, expectationCases, type ExpectationCase } from "./expectation-cases.ts";
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

function toExpectationCase(one: ExpectationCase): SparkCase {
  const expected = [...one.sound.map(() => ({ met: true })), ...one.broken.map(() => ({ met: false }))];
  const input = [...one.sound, ...one.broken.map(({ event }) => event)].map((event) => JSON.stringify(event));
  return { name: `expectations/${one.table.name}`, kind: "select", sql: caseSql(one), input, expected };
}

const operators = (await readCases(`${ROOT}codegen/cases`)).map(toSparkCase);
const expectations = (await expectationCases()).map(toExpectationCase);
process.stdout.write(`${JSON.stringify([...operators, ...expectations], null, 1)}\n`);
