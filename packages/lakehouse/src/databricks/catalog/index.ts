export * from "./existing-catalog.ts";
export * from "./queries.ts";
export * from "./read-catalog.ts";
export * from "./difference.ts";
export * from "./compare-catalog.ts";
export * from "./pipeline-tables.ts";
export * from "./drop-statements.ts";
