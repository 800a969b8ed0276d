// Writes dist/built-validators.cjs, the validators for the default profiles; runs after the compiler, on its output.
import { writeFileSync } from "node:fs";
import { DEFAULT_PROFILES, OCSF_SCHEMA } from "../dist/schema.js";
import { validatorsToCode } from "../dist/validators-to-code.js";

writeFileSync(new URL("../dist/built-validators.cjs", import.meta.url), validatorsToCode(OCSF_SCHEMA, DEFAULT_PROFILES));
