import { expect, test } from "vitest";
import type { BaseColumn, BaseType } from "../resolve/model.ts";
import { columnToSpark, isKept, keptMembers, keptStruct, textBeside } from "./kept-to-spark.ts";
import { restToSpark } from "./rest-to-spark.ts";

function column(name: string, type: BaseType, from: readonly string[] = [name], fields: readonly BaseColumn[] = []): BaseColumn {
  return { at: { file: "record.yaml", line: 1 }, name, type, from, required: false, caption: undefined, fields };
}

test("a member that one column is made of is read with the others, and so is an object of such members", () => {
  const columns = [column("a", "string"), column("o", "struct", ["o"], [column("b", "boolean")])];
  expect(columns.map((each) => isKept(each, columns))).toEqual([true, true]);
  expect(columnToSpark(columns[0] ?? column("", "json"), columns, "taken", "v")).toBe("taken.`a`");
  expect(keptStruct(columns, "kept")).toBe("try_variant_get(to_variant_object(kept), '$', 'STRUCT<`a`: STRING, `o`: STRUCT<`b`: BOOLEAN>>')");
});

test("a list, a column of two members, and an object with a renamed member are read by themselves", () => {
  const columns = [column("l", "list"), column("two", "string", ["x", "y"]), column("o", "struct", ["o"], [column("b", "string", ["c"])])];
  expect(columns.map((each) => isKept(each, columns))).toEqual([false, false, false]);
  expect(keptMembers(columns.slice(0, 2).concat(column("a", "string")), "v")).not.toMatch(/'(l|x|y)'/);
  expect(["l", "x", "y", "o"].filter((key) => !restToSpark(columns, "v").includes(`key_1 = '${key}'`))).toEqual([]);
});

test("a time of a member that is a text too is made of the text; other columns of one member are read by themselves", () => {
  const columns = [column("time", "timestamp", ["t"]), column("text", "string", ["t"])];
  expect(columns.map((each) => isKept(each, columns))).toEqual([false, true]);
  expect(textBeside(columns[0] ?? column("", "json"), columns)).toBe(columns[1]);
  const both = [column("flag", "boolean", ["t"]), column("text", "string", ["t"])];
  expect(both.map((each) => isKept(each, both))).toEqual([false, false]);
});
