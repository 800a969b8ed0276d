import type { Column, ColumnType } from "../../table-model.ts";
import { deltaProperties } from "./deployed-table.ts";
import type { DeployedTable } from "./deployed-table.ts";

/** The layout of the ledger and of quarantine; a property of both. */
export const CONTROL_FORMAT = "1";

/** The ledger, with the columns of DuckDB's `trailhouse.files`. */
export const LEDGER: DeployedTable = controlTable({
  name: "files",
  comment: "The ledger: each file taken in, by content, with its sums",
  primaryKey: "content_sha256",
  clusterBy: [["content_sha256"]],
  columns: [
    required("content_sha256", "string", "SHA-256 of the file's bytes"),
    required("path", "string", "Path that people know the file by"),
    required("source_name", "string", "What its rows carry as _source_file"),
    required("bytes", "long", "Size of the file"),
    required("records_read", "long", "Selected, filtered and rejected together"),
    required("records_selected", "long", "New and duplicate together"),
    required("filtered", "json", "Records left out, by reason"),
    required("rejected", "json", "Records that could not be read, by reason"),
    required("new_rows", "long", "Silver rows that the file brought"),
    required("duplicate_rows", "long", "Records whose row key was there already"),
    required("gold_rows", "long", "Gold rows that the file brought"),
    required("invalid_rows", "long", "Gold rows that did not validate"),
    required("fallback", "json", "Selected records in no mapping table, by event name"),
    required("mapping_version", "string", "Mapping tables that made the rows"),
    required("ingested_at", "timestamp", "When the file was taken in"),
  ],
});

/** Quarantine, with the columns of DuckDB's `trailhouse.quarantine`. */
export const QUARANTINE: DeployedTable = controlTable({
  name: "quarantine",
  comment: "Records that could not be read, and gold rows that did not validate",
  clusterBy: [["source_file"], ["ingested_at"]],
  columns: [
    required("source_file", "string", "File that the record came from"),
    required("source_position", "long", "Number of the record in its file, from 1"),
    required("stage", "string", "read: not readable; gold: its gold row did not validate"),
    required("reason", "string", "Why, in one word"),
    optional("detail", "string", "Why, in a sentence"),
    optional("text", "string", "The record as it came, cut"),
    optional("row_key", "string", "Row key of the silver row"),
    optional("findings", "json", "What the validator found"),
    required("ingested_at", "timestamp", "When it was written"),
  ],
});

/** Which name each content's rows carry, fixed before the first of them is written: pushes come from many clients. */
export const CLAIMS: DeployedTable = controlTable({
  name: "claims",
  comment: "Source names: which name the rows of each content carry",
  primaryKey: "content_sha256",
  clusterBy: [["content_sha256"]],
  columns: [
    required("content_sha256", "string", "SHA-256 of the file's bytes"),
    required("path", "string", "Path that people know the file by"),
    required("source_name", "string", "What its rows carry as _source_file"),
    required("claimed_at", "timestamp", "When the name was fixed"),
    optional("taken_out_at", "timestamp", "When the file was last taken out for a reingest: entries in the ledger from before do not count"),
  ],
});

/** The tables beside silver and gold. */
export const CONTROL_TABLES: readonly DeployedTable[] = [LEDGER, QUARANTINE, CLAIMS];

type Definition = Pick<DeployedTable, "name" | "comment" | "clusterBy" | "columns" | "primaryKey">;

function controlTable(table: Definition): DeployedTable {
  const properties = { ...deltaProperties(table), "trailhouse.control_format": CONTROL_FORMAT };
  return { layer: "control", ...table, properties, tags: { layer: "control" } };
}

function required(name: string, kind: Scalar, caption: string): Column {
  return { name, type: { kind }, required: true, caption };
}

function optional(name: string, kind: Scalar, caption: string): Column {
  return { name, type: { kind }, required: false, caption };
}

type Scalar = Exclude<ColumnType["kind"], "array" | "struct">;
