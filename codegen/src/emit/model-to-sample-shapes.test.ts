import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";

import { installedApiModel } from "../aws/api-model.ts";
import type { Operation } from "../aws/operations.ts";
import { emitSampleShapes } from "./model-to-sample-shapes.ts";

const text = { kind: "string", sensitive: false } as const;
const tag = { kind: "structure", name: "Tag", members: [{ name: "Key", key: "key", shape: text, sensitive: false, required: true }] } as const;

const OPERATION: Operation = {
  name: "TagThing",
  input: [
    { name: "Tags", key: "tags", shape: { kind: "list", member: tag }, sensitive: false, required: true },
    { name: "Secrets", key: "secrets", shape: { kind: "map", key: text, value: { kind: "string", sensitive: true } }, sensitive: true, required: false },
  ],
  output: [{ name: "Tag", key: "tag", shape: tag, sensitive: false, required: false }],
};

describe("emitSampleShapes", () => {
  it("writes each structure once and each member with its type", () => {
    const lines = emitSampleShapes([OPERATION], "@aws-sdk/client-iam 1.2.3").split("\n");
    expect(lines[0]).toBe("// @generated from @aws-sdk/client-iam 1.2.3 by codegen/src/emit/model-to-sample-shapes.ts. Do not edit: run `npm run generate`.");
    expect(lines).toContain('  Tag: {"key":"string!"},');
    expect(lines).toContain('  TagThing: { input: {"tags":"list<Tag>!","secrets":"map<string>*"}, output: {"tag":"Tag"} },');
  });

  it("is what the sample generator has", async () => {
    const committed = await readFile(new URL("../../../apps/cli/src/sample/gen/operations.ts", import.meta.url), "utf8");
    const { operations, source } = await installedApiModel();
    expect(committed, "apps/cli/src/sample/gen/operations.ts is stale: run `npm run generate`").toBe(emitSampleShapes(operations, source));
  });
});
