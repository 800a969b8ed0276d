// For vitest's `setupFiles`: in CI the properties are tried with the same values each time, so that a change is judged by
// what it changes. Elsewhere, and where somebody looks for longer, every run looks at other values.
import { configureGlobal } from "fast-check";

const { CI, FUZZ_RUNS, TRAILHOUSE_FUZZ_MINUTES } = process.env;
if (CI && !FUZZ_RUNS && !TRAILHOUSE_FUZZ_MINUTES) configureGlobal({ seed: 1 });
