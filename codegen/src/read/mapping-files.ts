import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Violations } from "../model/violations.ts";
import { atVersion } from "../versions/at-version.ts";
import { checkSince } from "../versions/check-since.ts";
import { schemaFindings, type SchemaFinding } from "./schema-findings.ts";
import { parseYaml, toPlain, type YamlNode } from "./yaml-node.ts";

/** A folder of `mappings/` and the JSON Schema that its files follow. */
const KINDS = {
  presets: () => "preset",
  events: () => "events",
  lookups: () => "lookup",
  silver: (name: string) => (name === "target.yaml" ? "target" : "silver"),
  gold: () => "gold",
} as const;

/** A mapping file: its name from the repository's root, its text, and what it says. */
export interface MappingFile {
  readonly kind: keyof typeof KINDS;
  readonly file: string;
  readonly text: string;
  /** The table as it is for the OCSF version at hand. */
  readonly root: YamlNode;
  /** The text is YAML of the form that its JSON Schema asks for, but for expressions. */
  readonly sound: boolean;
  /** What the JSON Schema says against the file's expressions. */
  readonly inExpressions: readonly SchemaFinding[];
}

/**
 * Reads every mapping table below `root/mappings`, as it is for an OCSF version. A file that is no YAML or does not
 * follow its JSON Schema adds violations. Throws where a folder cannot be read.
 */
export function readMappingFiles(root: string, version: string, violations: Violations): readonly MappingFile[] {
  checkNames(path.join(root, "mappings"), "mappings", [...Object.keys(KINDS), "schema", "README.md"], violations);
  return KIND_NAMES.flatMap((kind) => {
    const folder = path.join(root, "mappings", kind);
    const names = readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort();
    checkNames(folder, `mappings/${kind}`, names, violations);
    return names.map((name) => readMappingFile({ root, version }, kind, name, violations));
  });
}

const KIND_NAMES = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];

/** Nobody would miss a table that is not read: files of another name are told of, but for those that begin with a dot. */
function checkNames(folder: string, shown: string, known: readonly string[], violations: Violations): void {
  for (const name of readdirSync(folder).sort()) {
    if (known.includes(name) || name.startsWith(".")) continue;
    violations.add({ file: `${shown}/${name}`, line: 1 }, "file", "unused-file", "expected a mapping table, a .yaml file in one of the folders of mappings, found what is not read; rename, move or remove it");
  }
}

function readMappingFile({ root, version }: { readonly root: string; readonly version: string }, kind: keyof typeof KINDS, name: string, violations: Violations): MappingFile {
  const file = `mappings/${kind}/${name}`;
  const text = readFileSync(path.join(root, file), "utf8");
  const before = violations.all().length;
  const node = parseYaml(text, file, violations);
  const parsed = violations.all().length === before;
  const schema = readFileSync(path.join(root, "mappings/schema", `${KINDS[kind](name)}.schema.json`), "utf8");
  const findings = parsed ? schemaFindings(node, errorsOf(toPlain(node), schema)) : [];
  const inForm = findings.filter((each) => !each.expression);
  for (const { at, path: where, message } of inForm) violations.add(at, where, "mapping-schema", message);
  const sound = parsed && inForm.length === 0;
  if (sound) checkSince(node, kind, violations);
  return { kind, file, text, root: sound ? atVersion(node, version) : node, sound, inExpressions: findings.filter((each) => each.expression) };
}

/**
 * Adds what the JSON Schema says against expressions, where the expression reader has not told of the same line in
 * its own words. To be called when all expressions are read.
 */
export function addUntold(files: readonly MappingFile[], violations: Violations): void {
  for (const { at, path: where, message } of files.flatMap((each) => each.inExpressions)) {
    if (!violations.has(at, "syntax")) violations.add(at, where, "mapping-schema", message);
  }
}

/** All errors of a value. Alternatives within alternatives take long to tell of, so that this is done only where there are errors. */
function errorsOf(value: unknown, schema: string): readonly ErrorObject[] {
  if (validatorOf(schema, false)(value)) return [];
  const validate = validatorOf(schema, true);
  validate(value);
  return validate.errors ?? [];
}

const COMPILED = new Map<string, ValidateFunction>();

function validatorOf(schema: string, allErrors: boolean): ValidateFunction {
  const key = `${allErrors}\n${schema}`;
  const compiled = COMPILED.get(key) ?? new Ajv2020({ allErrors, strict: true, strictRequired: false, allowUnionTypes: true }).compile(JSON.parse(schema) as object);
  COMPILED.set(key, compiled);
  return compiled;
}
