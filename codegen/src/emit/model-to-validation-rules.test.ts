import { readFileSync } from "node:fs";
import { RULES, type OcsfSchema } from "@trailhouse/ocsf/schema";
import { expect, test } from "vitest";
import { DERIVED_SCHEMA_FILE } from "../ocsf/emit.ts";
import type { Model } from "../resolve/model.ts";
import { modelToValidationRules } from "./model-to-validation-rules.ts";

const ocsf = JSON.parse(readFileSync(new URL(`../../../${DERIVED_SCHEMA_FILE}`, import.meta.url), "utf8")) as OcsfSchema;
const page = modelToValidationRules({ ocsf } as Model);
const sections = new Map(page.split("\n### ").slice(1).map((text) => [text.split("\n")[0], text]));

test.each(Object.keys(RULES))("%s: what, why, a finding of that very rule, how to mend", (id) => {
  expect(sections.get(id)).toMatch(/\*\*What:\*\* \S[^]*\*\*Why:\*\* \S[^]*\*\*Example:\*\* the event [^]*\*\*How to mend:\*\* \S/);
  const [, findings = ""] = /```\n([^]*?)\n```/.exec(sections.get(id) ?? "") ?? [];
  expect(findings.split("\n").map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1])).toEqual([id]);
});

test.each(["invalid-json", "too-large", "corrupt-gzip", "corrupt-zstd", "unreadable", "empty-file", "missing-columns", "unknown-export"])("%s, a rule of what is read: with an example of what is printed", (id) => {
  expect(sections.get(id)).toMatch(/\*\*What:\*\* \S[^]*\*\*Why:\*\* \S[^]*\*\*Example:\*\* (an?|`--schema) [^]* gives\n[^]*\*\*How to mend:\*\* \S/);
  expect(/```\n(.*)\n```/.exec(sections.get(id) ?? "")?.[1]).toMatch(new RegExp(` \\[${id}\\]$`));
});

test("the rules of what is read stand on the same page, and each rule is linked at its top", () => {
  expect(sections.get("invalid-json")).toContain("**How to mend:**");
  for (const id of sections.keys()) expect(page).toContain(`[${id ?? ""}](#${id ?? ""})`);
});
