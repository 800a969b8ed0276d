import { importLine } from "./generated.ts";
import { constantName, formName, lookupFunction } from "./typescript-emitter.ts";

/** The run-time functions of core, by the file of `packages/core/src/operators` that has them. */
const OPERATOR_FILES: Readonly<Record<string, readonly string[]>> = {
  "read-values.ts": ["textOf", "booleanOf", "jsonOf", "jsonObjectOf", "objectOf", "listOf", "isWholeList", "textAt", "isTrueAt"],
  "timestamp.ts": ["timestampOf", "millis"],
  "rest.ts": ["type StructRead", "restOf", "membersOf", "noMembers", "NO_STRUCT", "NOTHING_LEFT", "keepTyped", "mergeRest", "hasMembers"],
  "arn.ts": ["arnPart", "arnWith", "arnIn", "namedIn", "isIamName"],
  "ip.ts": ["firstAddress", "otherAddresses", "isAddressList"],
  "policy-document.ts": ["policyDocument"],
  "row-key.ts": ["rowKey"],
  "json-text.ts": ["textForm", "hasForm", "isEnumPair", "isPlainText", "arrayText"],
  "values.ts": ["joinText", "withoutPrefix", "presentItems", "somePresent", "eachOf", "firstOf", "captionOf", "observablesOf"],
};

/** Import lines for the run-time functions that generated code uses. Throws for a function that core does not have. */
export function operatorImports(uses: ReadonlySet<string>): string {
  const known = new Set(Object.values(OPERATOR_FILES).flat());
  const unknown = [...uses].find((name) => !name.includes(":") && !known.has(name));
  if (unknown !== undefined) throw new Error(`expected a run-time function of core, found '${unknown}'; name its file in emit/imports.ts`);
  return Object.entries(OPERATOR_FILES)
    .map(([file, names]) => importLine(names.filter((name) => uses.has(name)), `../operators/${file}`))
    .join("");
}

/** The import line for the lookup functions that generated code uses. */
export function lookupImports(uses: ReadonlySet<string>): string {
  const names = [...uses].filter((name) => name.startsWith("lookup:")).map((name) => lookupFunction(name.slice("lookup:".length)));
  return importLine(names, "./lookups.ts");
}

/** The constants that generated code uses. */
export function constantLines(uses: ReadonlySet<string>): string {
  const constants = [...uses].filter((name) => name.startsWith("constant:"));
  return constants.map((use) => `const ${constantName(use, uses)}: Readonly<Record<string, string>> = ${use.slice("constant:".length)};\n`).join("");
}

/** The forms of text that generated code uses. */
export function formLines(uses: ReadonlySet<string>): string {
  const forms = [...uses].filter((name) => name.startsWith("form:"));
  return forms.map((use) => `const ${formName(use, uses)} = textForm(${use.slice("form:".length)});\n`).join("");
}
