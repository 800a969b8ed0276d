import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Violations } from "../model/violations.ts";
import { nodeAt, parseYaml, toPlain, type YamlNode } from "./yaml-node.ts";

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
  readonly root: YamlNode;
}

/**
 * Reads every mapping table below `root/mappings`. A file that is no YAML or does not follow its JSON Schema adds
 * violations. Throws where the folder cannot be read.
 */
export function readMappingFiles(root: string, violations: Violations): readonly MappingFile[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  return Object.entries(KINDS).flatMap(([kind, schemaOf]) => {
    const names = readdirSync(path.join(root, "mappings", kind)).filter((name) => name.endsWith(".yaml"));
    return names.sort().map((name) => {
      const file = `mappings/${kind}/${name}`;
      const text = readFileSync(path.join(root, file), "utf8");
      const node = parseYaml(text, file, violations);
      const schemaFile = path.join(root, "mappings/schema", `${schemaOf(name)}.schema.json`);
      checkAgainstSchema(node, validatorFor(ajv, schemaFile), violations);
      return { kind: kind as keyof typeof KINDS, file, text, root: node };
    });
  });
}

function validatorFor(ajv: Ajv2020, schemaFile: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(schemaFile, "utf8")) as { readonly $id: string };
  return ajv.getSchema(schema.$id) ?? ajv.compile(schema);
}

function checkAgainstSchema(node: YamlNode, validate: ValidateFunction, violations: Violations): void {
  if (validate(toPlain(node))) return;
  for (const error of validate.errors ?? []) {
    violations.add(nodeAt(node, error.instancePath).at, error.instancePath || "/", "mapping-schema", expectation(error));
  }
}

function expectation(error: ErrorObject): string {
  const detail = Object.values(error.params as Record<string, unknown>).map(String).join(", ");
  return `${error.message ?? "does not fit the mapping schema"}${detail ? ` (${detail})` : ""}`;
}
