import { cleanse } from "../output/terminal-text.ts";
import type { Drift, MemberChange, OperationDrift } from "./drift.ts";

const KINDS = ["new", "gone", "changed"] as const;

/** A line for each operation, then what is wrong with the tables, then the sums. */
export function driftToLines(drift: Drift): readonly string[] {
  const width = Math.max(0, ...drift.found.map(({ operation }) => cleanse(operation).length));
  const found = drift.found.map((each) => `${each.kind.padEnd(8)} ${cleanse(each.operation).padEnd(width)}  ${cleanse(driftText(each))}`);
  const violations = drift.violations.map(({ at, path, message, rule }) => cleanse(`${at.file}:${at.line} ${path}: ${message} [${rule}]`));
  return [...found, ...violations, cleanse(summaryText(drift))];
}

/** `2 new, 0 gone, 1 changed: mapping tables against @aws-sdk/client-iam 3.1169.0 (180 operations)`. */
export function summaryText({ found, violations, source, operations }: Drift): string {
  const counts = KINDS.map((kind) => `${found.filter((each) => each.kind === kind).length} ${kind}`).join(", ");
  const broken = violations.length === 0 ? "" : `; ${violations.length} violations of the tables, so that not all could be compared`;
  return `${counts}: mapping tables against ${source} (${operations} operations)${broken}`;
}

/** What is the matter with an operation, and where: one line. */
export function driftText({ at, message, changes }: OperationDrift): string {
  const texts = changes.map((change) => `${changeText(change)} (${change.at.file}:${change.at.line})`);
  return texts.length > 0 ? texts.join("; ") : `${message} (${at.file}:${at.line})`;
}

/** What became of a member, and what to do where it is not plain. */
export function changeText({ kind, member, before, after }: MemberChange): string {
  switch (kind) {
    case "renamed": return `${member} is gone, and ${after ?? "another"} seems to stand in its place`;
    case "removed": return `${member} is gone`;
    case "retyped": return `${member} was ${before}, is ${after ?? "another type"}`;
    case "sensitive": return `${member} is sensitive: its values are redacted from the next \`npm run generate\` on`;
    case "no-longer-sensitive": return `${member} is no longer marked sensitive: its values are kept from the next \`npm run generate\` on`;
    case "required": return `${member} is required now: remove self: omitted`;
    case "optional": return `${member} may be left out now, and then means the caller: say self: omitted`;
  }
}
