import { join } from "node:path";
import { defineConfig } from "vitest/config";

const conditions = ["@trailhouse/source", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Time is no expectation: a busy machine takes longer. Spark works on two files' tests no faster than on one's.
  test: { testTimeout: 1_800_000, hookTimeout: 1_800_000, include: ["**/*.lakehouse.ts"], setupFiles: [join(import.meta.dirname, "../../scripts/fixed-seed.mjs")], fileParallelism: false },
});
