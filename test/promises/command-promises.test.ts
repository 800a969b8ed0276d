import { test } from "vitest";
import { holdPromise, PATIENCE_MS } from "./hold-promise.ts";
import { COMMAND_PROMISES } from "./promises.ts";

test.each(COMMAND_PROMISES)("$name", { timeout: PATIENCE_MS }, holdPromise);
