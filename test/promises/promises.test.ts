import { test } from "vitest";
import { holdPromise, PATIENCE_MS } from "./hold-promise.ts";
import { LIBRARY_PROMISES } from "./promises.ts";

test.each(LIBRARY_PROMISES)("$name", { timeout: PATIENCE_MS }, holdPromise);
