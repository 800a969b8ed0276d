export * from "./table-model.ts";
export * from "./lake.ts";
export * from "./lake-errors.ts";
export { stagedLine } from "./staged-line.ts";
export { openDuckDbLake } from "./duckdb/open-lake.ts";
export type { DuckDbLakeOptions } from "./duckdb/open-lake.ts";
export { TABLES } from "./gen/tables.ts";
