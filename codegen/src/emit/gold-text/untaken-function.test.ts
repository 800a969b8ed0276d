import { expect, test } from "vitest";
import type { TestedLeaf } from "../untaken-statements.ts";
import { untakenFunction } from "./untaken-function.ts";

const leaf = (path: string, test: string): TestedLeaf => ({ path: path.split("."), member: path.split("."), test });

test("the classes differ in what they say they took; what all take and what none takes needs no saying", () => {
  const { lines, calls } = untakenFunction([
    [leaf("all", "true"), leaf("none", "false"), leaf("one", "a"), leaf("s.x", "a"), leaf("s.y", "false")],
    [leaf("all", "true"), leaf("none", "false"), leaf("one", "false"), leaf("s.x", "false"), leaf("s.y", "true")],
  ]);
  expect(calls).toEqual(["untaken(silver, a, false)", "untaken(silver, false, true)"]);
  expect(lines.slice(1)).toEqual([
    "function untaken(silver: SilverRow, took_one: boolean, took_s_y: boolean): Members {",
    "const left: Record<string, unknown> = noMembers();",
    'if (silver.none !== undefined) left["none"] = silver.none;',
    'if (!took_one && silver.one !== undefined) left["one"] = silver.one;',
    "if (silver.s !== undefined) {",
    "const left_s: Record<string, unknown> = noMembers();",
    'if (!took_one && silver.s?.x !== undefined) left_s["x"] = silver.s?.x;',
    'if (!took_s_y && silver.s?.y !== undefined) left_s["y"] = silver.s?.y;',
    'if (hasMembers(left_s)) left["s"] = left_s;',
    "}",
    "mergeRest(left as Members, silver.unmapped);",
    "return left as Members;",
    "}",
  ]);
});
