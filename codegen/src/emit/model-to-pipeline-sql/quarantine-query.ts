import { sqlHeader } from "./select-text.ts";

/**
 * The query of `quarantine` over `cloudtrail_records`: what could not be read, and why, with the columns of the deployed
 * table. Such a record has no row, so no row key and no findings.
 */
export function quarantineQuery(): string {
  return `${sqlHeader("mappings/presets", "quarantine: records that could not be read, and why")}SELECT
  _source_file AS source_file,
  _source_position AS source_position,
  'read' AS stage,
  reason,
  detail,
  record AS text,
  CAST(NULL AS STRING) AS row_key,
  CAST(NULL AS VARIANT) AS findings,
  current_timestamp() AS ingested_at
FROM STREAM cloudtrail_records
WHERE outcome = 'rejected'
`;
}
