import { defineConfig } from "vitest/config";

const conditions = ["@trailhouse/source", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Spark works on two files' tests no faster than on one's.
  test: { testTimeout: 600_000, hookTimeout: 600_000, include: ["**/*.lakehouse.ts"], fileParallelism: false },
});
