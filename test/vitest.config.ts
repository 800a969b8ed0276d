import { defineConfig } from "vitest/config";

const conditions = ["@trailhouse/source", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Time is no expectation: a busy machine takes longer.
  test: { testTimeout: 600_000, hookTimeout: 600_000, include: ["**/*.test.ts"], setupFiles: ["../scripts/fixed-seed.mjs"] },
});
