import { readFileSync } from "node:fs";
import {
  brokenEvent,
  createValidator,
  RULE_EXAMPLES,
  RULES,
  SOUND_EVENT,
  type Finding,
  type OcsfSchema,
  type RuleExample,
  type RuleId,
  type Validator,
} from "@trailhouse/ocsf/schema";
import type { Model } from "../resolve/model.ts";

/** What the page says of a rule. */
interface RuleText {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** `docs/gen/validation-rules.md`: every rule with what, why, an example that was validated to make the page, how to mend. */
export function modelToValidationRules({ ocsf }: Model): string {
  const { validate } = createValidator(ocsf);
  const ids = Object.keys(RULES) as RuleId[];
  const reading = Object.entries(readingRules());
  return `<!-- @generated from packages/ocsf and apps/cli by \`npm run generate\`. Do not edit. -->
# Validation rules

What \`trailhouse validate\` and \`validate\` of @trailhouse/ocsf find, by rule. The names are stable.

- Rules of every event: ${linksOf(ids.filter((id) => RULES[id].strict !== true))}
- With \`--strict\`: ${linksOf(ids.filter((id) => RULES[id].strict === true))}
- Of what is read, before there is an event: ${linksOf(reading.map(([id]) => id))}

The examples change this event, which is sound:

${jsonBlock(SOUND_EVENT)}

## Rules of events

${ids.map((id) => section(id, RULES[id], exampleText(id, ocsf, validate))).join("\n\n")}

## Rules of what is read

${reading.map(([id, rule]) => section(id, rule, readingExample(rule))).join("\n\n")}
`;
}

/** What is read, and what is printed of it: the command's tests see to it that it is. */
interface ReadingRule extends RuleText {
  readonly example: { readonly input: string; readonly found: string };
}

/** The command's own rules stand with the command, which codegen does not depend on. */
function readingRules(): Readonly<Record<string, ReadingRule>> {
  const file = new URL("../../../apps/cli/src/validate/reading-rules.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, ReadingRule>>;
}

function section(id: string, { what, why, mend }: RuleText, example: string): string {
  return `### ${id}

**What:** ${sentence(what)}

**Why:** ${sentence(why)}

${example}**How to mend:** ${sentence(mend)}`;
}

function exampleText(id: RuleId, ocsf: OcsfSchema, validate: Validator["validate"]): string {
  const options = { strict: RULES[id].strict === true, version: ocsf.version };
  const asked = id === "unsupported-version" ? { strict: false } : options;
  const findings = validate(brokenEvent(RULE_EXAMPLES[id]), asked).filter(({ rule }) => rule === id);
  const known = new Set(validate(SOUND_EVENT, asked).map(lineOf));
  const lines = findings.map(lineOf).filter((line) => !known.has(line));
  return exampleBlock(`the event ${changesText(RULE_EXAMPLES[id])}`, lines);
}

function readingExample({ example: { input, found } }: ReadingRule): string {
  return exampleBlock(input, [found]);
}

function exampleBlock(what: string, lines: readonly string[]): string {
  return `**Example:** ${what} gives\n\n\`\`\`\n${lines.join("\n")}\n\`\`\`\n\n`;
}

function changesText({ with: values = {}, without = [], inWords }: RuleExample): string {
  if (inWords !== undefined) return inWords;
  const changed = Object.entries(values).map(([path, value]) => `\`${path}\` = \`${JSON.stringify(value)}\``);
  const parts = [...(without.length === 0 ? [] : [`without ${without.map((path) => `\`${path}\``).join(", ")}`])];
  return [...parts, ...(changed.length === 0 ? [] : [`with ${changed.join(" and ")}`])].join(" and ");
}

function lineOf({ path, message, rule }: Finding): string {
  return `${path}${path === "" ? "" : ": "}${message} [${rule}]`;
}

function linksOf(ids: readonly string[]): string {
  return ids.map((id) => `[${id}](#${id})`).join(", ");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}

/** JSON, one member of the event a line. */
function jsonBlock(event: object): string {
  const lines = Object.entries(event).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `\`\`\`json\n{\n${lines.join(",\n")}\n}\n\`\`\``;
}
