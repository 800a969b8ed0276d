export * from "./table-model.ts";
export * from "./lake.ts";
export * from "./lake-errors.ts";
export { stagedLine, stagedLineBehind, stagedMembers, type StagedMembers } from "./staged-line.ts";
export { openDuckDbLake } from "./duckdb/open-lake.ts";
export type { DuckDbLakeOptions } from "./duckdb/open-lake.ts";
export { ParquetReader } from "./duckdb/read-parquet.ts";
export type { ParquetColumn, ParquetType } from "./duckdb/read-parquet.ts";
export { TABLES } from "./gen/tables.ts";
