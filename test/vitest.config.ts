import { defineConfig } from "vitest/config";

const conditions = ["@trailhouse/source", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["**/*.test.ts"] },
});
