import { stringify } from "yaml";
import { GENERATED } from "./generated-line.ts";

/**
 * A value as YAML below the line that says who made it. Readers of YAML 1.1 and 1.2 get the same of it: what either would
 * take for more than text stands in quotes.
 */
export function yamlText(value: object, comments: readonly string[]): string {
  const head = [GENERATED, ...comments].map((line) => `# ${line}\n`).join("");
  return `${head}${stringify(value, { version: "1.1", lineWidth: 0, indentSeq: true, aliasDuplicateObjects: false })}`;
}
