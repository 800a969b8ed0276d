import type { Expression } from "../model/expression.ts";
import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";

/** What an event says of itself is so: `metadata.version` is the schema's, `metadata.profiles` are the preset's. */
export function checkMetadata(model: Model, violations: Violations): void {
  const truth: Readonly<Record<string, string | readonly string[]>> = { version: model.ocsf.version, profiles: model.preset.profiles };
  for (const { className, attributes } of model.classes) {
    const metadata = attributes.find((each) => each.name === "metadata")?.value;
    for (const { name, value } of metadata?.op === "object" ? metadata.members : []) {
      const wanted = truth[name];
      if (wanted !== undefined && !isConstant(value, wanted)) {
        violations.add(value.at, `${value.at.file.endsWith("/frame.yaml") ? "frame" : className}.metadata.${name}`, "metadata", `expected {$const: ${shown(wanted)}}, as the tables are for it, found ${value.op === "const" ? shown(value.value) : "another value"}`);
      }
    }
  }
}

function isConstant(value: Expression, wanted: string | readonly string[]): boolean {
  return value.op === "const" && shown(value.value) === shown(wanted);
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(String).sort().join(", ")}]` : String(value);
}
