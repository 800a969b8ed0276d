/**
 * The operator cases on Node: each expression is compiled to TypeScript, which Vite then loads like any other module.
 * `npm run test:spark` runs the same cases on Spark.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CASE_EVENT, compileCase, loadModel } from "@trailhouse/codegen";
import { EVENTS, toSilver, type AnyEventMapping, type JsonObject } from "@trailhouse/core";
import { describe, expect, it } from "vitest";
import { readCases } from "../spark/read-cases.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = fileURLToPath(new URL("../.cache/operators/", import.meta.url));
const CORE = "../../../packages/core/src/";

/** What every record has that reaches silver; fragments need not say it. */
const REQUIRED = { eventName: "CreateUser", eventSource: "iam.amazonaws.com", eventTime: "2023-03-17T16:31:50Z" };

const EVENT = caseEvent();
const MODEL = await loadModel({ root: ROOT });
const CASES = await readCases(`${ROOT}codegen/cases`);

/** The row of CreateUser with what CASE_EVENT says. */
function caseEvent(): AnyEventMapping {
  const event = EVENTS.find((each) => each.eventName === REQUIRED.eventName);
  if (!event) throw new Error(`expected ${REQUIRED.eventName} in the events tables`);
  const camel = (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { ...event, ...Object.fromEntries(Object.entries(CASE_EVENT).map(([column, value]) => [camel(column), value])) };
}

type Value = (silver: ReturnType<typeof toSilver>, event: AnyEventMapping) => unknown;

/** The compiled expression of a case, as a function. */
async function load(name: string, expressionYaml: string): Promise<Value> {
  const file = `${MODULES}${name.replace("/", "--")}.ts`;
  const code = compileCase(expressionYaml, MODEL).typescript.replaceAll('from "../', `from "${CORE}`).replaceAll('from "./', `from "${CORE}gen/`);
  mkdirSync(MODULES, { recursive: true });
  writeFileSync(file, code);
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { value: Value };
  return module.value;
}

function toSilverRow(text: string) {
  const value = { ...REQUIRED, ...(JSON.parse(text) as JsonObject) };
  return toSilver({ position: 1, text, value }, EVENT);
}

/** A value as JSON has it; absent is null. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

describe("operator cases on Node", () => {
  it.each(CASES)("$name", async ({ name, expressionYaml, input, expected }) => {
    const value = await load(name, expressionYaml);
    const found = input.map((text) => ({ input: text, value: plain(value(toSilverRow(text), EVENT)) }));
    expect(found).toEqual(input.map((text, index) => ({ input: text, value: expected[index] })));
  });
});
