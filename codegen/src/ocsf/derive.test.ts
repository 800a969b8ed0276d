import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { deriveSchema } from "./derive.ts";
import { DERIVED_SCHEMA_FILE, emitOcsf } from "./emit.ts";
import { loadExport, type OcsfSchema } from "@trailhouse/ocsf/schema";

const root = new URL("../../../", import.meta.url);
const committed = fileURLToPath(new URL(DERIVED_SCHEMA_FILE, root));
const official = fileURLToPath(new URL("../shared/ocsf/1.4.0.json", root));

const derived = (): OcsfSchema => JSON.parse(readFileSync(committed, "utf8")) as OcsfSchema;

describe("deriveSchema", () => {
  test("refuses an export of an older version, or one whose classes are others", () => {
    expect(deriveSchema({ ...derived(), version: "1.5.0" }).version).toBe("1.5.0");
    expect(() => deriveSchema({ ...derived(), version: "1.3.0" })).toThrow(
      "OCSF export: expected version 1.4.0 or later, found 1.3.0; the mapping tables begin with 1.4.0",
    );
    const { api_activity: api, ...others } = derived().classes;
    expect(() => deriveSchema({ ...derived(), classes: others })).toThrow("OCSF export: classes.api_activity: expected a class, found nothing");
    expect(() => deriveSchema({ ...derived(), classes: { ...others, api_activity: { ...api, uid: 6004 } } })).toThrow(
      "OCSF export: expected uid 6003 for the class api_activity, found 6004",
    );
  });

  test("a derived schema derives to itself, and its files are the committed ones", async () => {
    const source = await loadExport(committed);
    const schema = deriveSchema(source);
    expect({ "@generated": expect.any(String) as unknown, ...schema }).toEqual(source);
    for (const [file, text] of Object.entries(await emitOcsf(schema))) {
      expect(readFileSync(new URL(file, root), "utf8") === text, `${file} is out of date: run npm run generate`).toBe(true);
    }
  });

  if (existsSync(official)) {
    test("the official export gives the committed files", async () => {
      const files = await emitOcsf(deriveSchema(await loadExport(official)));
      for (const [file, text] of Object.entries(files)) expect(readFileSync(new URL(file, root), "utf8") === text, file).toBe(true);
      expect(files[DERIVED_SCHEMA_FILE]).not.toContain("description\"");
    });
  } else {
    test.skip("the official export gives the committed files: skipped, because ../shared is not here", () => undefined);
  }
});
