import { defineConfig } from "vitest/config";

const conditions = ["@trailhouse/source", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Time is no expectation: a busy machine takes longer.
  test: { include: ["src/**/*.test.ts", "test/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000, setupFiles: ["../../scripts/fixed-seed.mjs"] },
});
