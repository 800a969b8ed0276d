/** The layout of everything beside the silver and gold tables. A change needs a {@link Migration}. */
export const FORMAT_VERSION = 1;

/** What brings a lake of format `to - 1` to `to`. */
export interface Migration {
  readonly to: number;
  readonly statements: readonly string[];
}

/** In order, without gaps, the last one leading to {@link FORMAT_VERSION}. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Schemas, metadata, ledger and quarantine of a new lake. There is no primary key: DuckDB's indexes are where replaying
 * its log after a crash has failed, and commit() checks uniqueness itself.
 */
export const CONTROL_STATEMENTS: readonly string[] = [
  "CREATE SCHEMA IF NOT EXISTS silver",
  "CREATE SCHEMA IF NOT EXISTS gold",
  "CREATE SCHEMA IF NOT EXISTS trailhouse",
  `CREATE TABLE IF NOT EXISTS trailhouse.lake (
    format_version INTEGER NOT NULL, ocsf_version VARCHAR NOT NULL, created_by VARCHAR NOT NULL, created_at TIMESTAMP NOT NULL
  )`,
  "COMMENT ON TABLE trailhouse.lake IS 'One row: which Trailhouse made this lake, and how'",
  `CREATE TABLE IF NOT EXISTS trailhouse.files (
    content_sha256 VARCHAR NOT NULL, path VARCHAR NOT NULL, source_name VARCHAR NOT NULL, bytes BIGINT NOT NULL,
    records_read BIGINT NOT NULL, records_selected BIGINT NOT NULL, filtered JSON NOT NULL, rejected JSON NOT NULL,
    new_rows BIGINT NOT NULL, duplicate_rows BIGINT NOT NULL, gold_rows BIGINT NOT NULL, invalid_rows BIGINT NOT NULL,
    fallback JSON NOT NULL, mapping_version VARCHAR NOT NULL, ingested_at TIMESTAMP NOT NULL
  )`,
  "COMMENT ON TABLE trailhouse.files IS 'The ledger: each file taken in, by content, with its sums'",
  `CREATE TABLE IF NOT EXISTS trailhouse.quarantine (
    source_file VARCHAR NOT NULL, source_position BIGINT NOT NULL, stage VARCHAR NOT NULL, reason VARCHAR NOT NULL,
    detail VARCHAR, text VARCHAR, row_key VARCHAR, findings JSON, ingested_at TIMESTAMP NOT NULL
  )`,
  "COMMENT ON TABLE trailhouse.quarantine IS 'Records that could not be read, and gold rows that did not validate'",
];

/** The staged columns of quarantine. */
export const QUARANTINE_COLUMNS: Readonly<Record<string, string>> = {
  source_file: "VARCHAR",
  source_position: "BIGINT",
  stage: "VARCHAR",
  reason: "VARCHAR",
  detail: "VARCHAR",
  text: "VARCHAR",
  row_key: "VARCHAR",
  findings: "JSON",
};
