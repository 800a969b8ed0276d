import { expect, test } from "vitest";
import type { Drift } from "./drift.ts";
import { driftToAnnotations } from "./drift-to-annotations.ts";
import { driftToLines } from "./drift-to-lines.ts";
import { driftToMarkdown } from "./drift-to-markdown.ts";

const at = { file: "mappings/events/iam.yaml", line: 9 };
const target = { file: "mappings/silver/target.yaml", line: 46 };

const DRIFT: Drift = {
  source: "future.json",
  operations: 180,
  found: [
    { kind: "new", operation: "Zap\u001b[31mUser", at, message: "no row names it", changes: [] },
    { kind: "gone", operation: "UpdateRoleDescription", at: { ...at, line: 101 }, message: "100% gone: keep, or remove", changes: [] },
    {
      kind: "changed", operation: "UpdateRole", at: { ...at, line: 100 }, message: "", changes: [
        { kind: "renamed", member: "requestParameters.roleName", before: "requestParameters.roleName", after: "requestParameters.role", at: target },
        { kind: "retyped", member: "requestParameters.tags", before: "list<Tag>", after: "map<string>", at: target },
      ],
    },
  ],
  violations: [{ at: target, path: "target.name", message: "expected a | b, found @c", rule: "yaml" }],
};

const NONE: Drift = { ...DRIFT, found: [], violations: [] };
const RENAMED = "requestParameters.roleName is gone, and requestParameters.role seems to stand in its place";
const SUMS = "1 new, 1 gone, 1 changed: mapping tables against future.json (180 operations); 1 violations of the tables, so that not all could be compared";

test("a line an operation, with the places; control characters of names escaped", () => {
  expect(driftToLines(DRIFT)).toEqual([
    "new      Zap\\u001b[31mUser      no row names it (mappings/events/iam.yaml:9)",
    "gone     UpdateRoleDescription  100% gone: keep, or remove (mappings/events/iam.yaml:101)",
    `changed  UpdateRole             ${RENAMED} (mappings/silver/target.yaml:46); requestParameters.tags was list<Tag>, is map<string> (mappings/silver/target.yaml:46)`,
    "mappings/silver/target.yaml:46 target.name: expected a | b, found @c [yaml]",
    SUMS,
  ]);
});

test("no drift is one line", () => {
  expect(driftToLines(NONE)).toEqual(["0 new, 0 gone, 0 changed: mapping tables against future.json (180 operations)"]);
});

test("annotations stand on the line of the file, one for each change, escaped as workflow commands ask", () => {
  expect(driftToAnnotations(DRIFT)).toEqual([
    "::warning file=mappings/events/iam.yaml,line=9,title=new%3A Zap\\u001b[31mUser::Zap\\u001b[31mUser: no row names it",
    "::warning file=mappings/events/iam.yaml,line=101,title=gone%3A UpdateRoleDescription::UpdateRoleDescription: 100%25 gone: keep, or remove",
    `::warning file=mappings/silver/target.yaml,line=46,title=changed%3A UpdateRole::UpdateRole: ${RENAMED}`,
    "::warning file=mappings/silver/target.yaml,line=46,title=changed%3A UpdateRole::UpdateRole: requestParameters.tags was list<Tag>, is map<string>",
    "::error file=mappings/silver/target.yaml,line=46,title=yaml::target.name: expected a | b, found @c",
    SUMS,
  ]);
});

test("a pull request's text has a table of each kind; names make no markup and mention nobody", () => {
  expect(driftToMarkdown(DRIFT)).toEqual([
    "## AWS API model and mapping tables", "", `${SUMS}.`,
    "", "### New operations", "", "Accept or edit the rows marked `review: true`, then remove the mark and write golden pairs.", "",
    "| operation | what | where |", "|---|---|---|", "| Zap\\\\u001b\\[31mUser | no row names it | `mappings/events/iam.yaml:9` |",
    "", "### Operations that are gone", "", "Older logs still have these events: keep a row with its source, or remove it.", "",
    "| operation | what | where |", "|---|---|---|", "| UpdateRoleDescription | 100% gone: keep, or remove | `mappings/events/iam.yaml:101` |",
    "", "### Changed members", "", "Add the new name beside the old one in the tables: logs of both have to be read.", "",
    "| operation | what | where |", "|---|---|---|",
    `| UpdateRole | ${RENAMED} | \`mappings/silver/target.yaml:46\` |`,
    "| UpdateRole | requestParameters.tags was list\\<Tag\\>, is map\\<string\\> | `mappings/silver/target.yaml:46` |",
    "", "### The tables are broken", "", "- `mappings/silver/target.yaml:46` target.name: expected a \\| b, found @\u200bc (yaml)",
  ]);
  expect(driftToMarkdown(NONE)).toHaveLength(3);
});
