import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileValidators } from "./compile-validators.ts";
import { EVENTS } from "./fixtures/events.ts";
import { withValue } from "./fixtures/mutate.ts";
import { DEFAULT_PROFILES, OCSF_SCHEMA } from "./schema.ts";
import { validatorsToCode } from "./validators-to-code.ts";
import type { SchemaValidator } from "./validators.ts";

// Below the package, because the code requires ajv's runtime; where git does not look, since others list its files meanwhile.
const cache = fileURLToPath(new URL("../.cache/", import.meta.url));
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(`${cache}built-`);
let built: Record<string, SchemaValidator> = {};

beforeAll(() => {
  writeFileSync(`${folder}/validators.cjs`, validatorsToCode(OCSF_SCHEMA, DEFAULT_PROFILES));
  built = createRequire(import.meta.url)(`${folder}/validators.cjs`) as typeof built;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(Object.entries(EVENTS))("built and compiled validators of %s say the same", (name, event) => {
  const compiled = compileValidators(OCSF_SCHEMA, DEFAULT_PROFILES)(name);
  const same = [event(), withValue(event(), "user", {}), withValue(event(), "time", "x"), withValue(event(), "src_endpoint.ip", "::%"), {}, [], null];
  for (const value of same) {
    expect(built[name]?.(value)).toBe(compiled(value));
    expect(built[name]?.errors).toEqual(compiled.errors);
  }
});

test("the same schema gives the same code", () => {
  expect(validatorsToCode(OCSF_SCHEMA, ["cloud"])).toBe(validatorsToCode(OCSF_SCHEMA, ["cloud"]));
});
