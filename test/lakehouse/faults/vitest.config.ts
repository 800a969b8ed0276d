import { mergeConfig } from "vitest/config";
import lakehouse from "../vitest.config.ts";

// These need no Spark, and take some minutes: they run beside the tests that do need it.
export default mergeConfig(lakehouse, { test: { root: import.meta.dirname, include: ["**/*.faults.ts"] } });
