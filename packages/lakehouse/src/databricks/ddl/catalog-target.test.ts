import { expect, it } from "vitest";
import { DEFAULT_TARGET, schemasOf, tableName, targetFaults, volumeFolder, volumeName } from "./catalog-target.ts";

const target = { ...DEFAULT_TARGET, catalog: "my`cat", goldSchema: "1-x" };

it("names are quoted part by part", () => {
  expect(tableName(target, { layer: "gold", name: "account_change" })).toBe("`my``cat`.`1-x`.`account_change`");
  expect(volumeName(target)).toBe("`my``cat`.`trailhouse`.`staging`");
  expect(volumeFolder(target)).toBe("/Volumes/my`cat/trailhouse/staging");
});

it("layers may share the control schema", () => {
  expect(schemasOf({ ...DEFAULT_TARGET, controlSchema: "gold" })).toEqual(["silver", "gold"]);
});

it("odd names are no fault", () => {
  expect(targetFaults(target)).toEqual([]);
});

it.each([
  ["catalog", "a.b"], ["silverSchema", ""], ["goldSchema", "a b"], ["controlSchema", "a/b"], ["volume", "a\u0007"], ["volume", "${x}"], ["catalog", "x".repeat(256)],
])("%s %j is a fault", (key, name) => {
  expect(targetFaults({ ...DEFAULT_TARGET, [key]: name })).toEqual([
    `${key.replace("Schema", " schema")}: expected a name of 1 to 255 characters without full stop, space, slash, control character or \${, found ${JSON.stringify(name)}`,
  ]);
});

it("silver and gold are two schemas, whatever their case", () => {
  expect(targetFaults({ ...DEFAULT_TARGET, silverSchema: "Gold" })).toEqual(['silver schema and gold schema: expected two schemas, found "gold" for both']);
});
