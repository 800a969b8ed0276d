import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createValidator, type Validator } from "./create-validator.ts";
import { isRecord, own } from "./event-record.ts";
import { exportToSchema } from "./export/export-to-schema.ts";
import { loadExport } from "./export/load-export.ts";
import type { Finding } from "./finding.ts";
import { OFFICIAL_EXPORTS } from "./fixtures/official-exports.ts";
import { RULES } from "./rules/rules.ts";
import { OCSF_SCHEMA } from "./schema.ts";
import { validate } from "./validate.ts";

const folder = new URL("../cases/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");

/** One folder of cases/: an event and what is found on it. */
interface Case {
  readonly name: string;
  readonly rule: string;
  readonly event: unknown;
  readonly expected: readonly Pick<Finding, "path" | "rule">[];
}

const rules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const cases = rules.flatMap((rule) => readdirSync(new URL(`${rule}/`, folder)).map((name) => caseOf(rule, `${rule}/${name}`)));

function caseOf(rule: string, name: string): Case {
  const lines = read(`${name}/expected.ndjson`).split("\n").filter((line) => line !== "");
  return { name, rule, event: JSON.parse(read(`${name}/event.json`)), expected: lines.map((line) => JSON.parse(line) as Case["expected"][number]) };
}

const official = new Map<unknown, Validator>();
for (const [version, file] of OFFICIAL_EXPORTS) official.set(version, createValidator(exportToSchema(await loadExport(file))));

const builtIn: Validator = { schema: OCSF_SCHEMA, validate };
const uids = new Set<unknown>(Object.values(OCSF_SCHEMA.classes).map(({ uid }) => uid));

/** The validators that should say the same of an event: the built-in one where it has the class, the export's where it is here. */
function validatorsFor({ rule, event }: Case): readonly Validator[] {
  const version = own(own(event, "metadata"), "version");
  const isBuiltIn = !isRecord(event) || uids.has(event["class_uid"]) || rule === "unknown-class";
  const here = [...official.values()].some(({ schema }) => schema.version === version);
  const wanted = typeof version === "string" && (here || version !== OCSF_SCHEMA.version) && rule !== "unsupported-version" ? version : OCSF_SCHEMA.version;
  const others = official.get(wanted);
  return [...(isBuiltIn && wanted === OCSF_SCHEMA.version ? [builtIn] : []), ...(others === undefined ? [] : [others])];
}

/**
 * What a validator finds, as the case states it. Of strict's rules only the one that the case is about, since most
 * events lack something that is recommended; sound events use nothing that is deprecated.
 */
function foundBy({ validate: check }: Validator, { rule, event }: Case): string[] {
  const kept = rule === "sound" ? "deprecated" : rule;
  const strict = own(own(RULES, kept), "strict") === true;
  const findings = check(event, { strict }).filter((finding) => RULES[finding.rule].strict !== true || finding.rule === kept);
  return findings.map(lineOf).sort();
}

function lineOf({ path, rule }: Pick<Finding, "path" | "rule">): string {
  return `${path} [${rule}]`;
}

test("there are cases for every rule, and for sound events", () => {
  expect([...rules].sort()).toEqual([...Object.keys(RULES), "sound"].sort());
});

describe.each(cases)("$name", (one) => {
  const validators = validatorsFor(one);
  if (validators.length === 0) {
    test.skip("skipped, because ../shared is not here", () => undefined);
  }
  test.each(validators.map((validator, i) => [validator === builtIn ? "built in" : `export ${i}`, validator] as const))("%s", (_name, validator) => {
    expect(foundBy(validator, one)).toEqual(one.expected.map(lineOf).sort());
  });

  test("says what it shows", () => {
    expect(read(`${one.name}/README.md`)).toMatch(/^# .+\n\n\S[^]*\.\n$/);
    const ofRule = one.expected.filter(({ rule }) => rule === one.rule);
    expect(ofRule.length > 0).toBe(one.rule !== "sound");
    if (one.rule === "sound") expect(one.expected).toEqual([]);
  });
});
