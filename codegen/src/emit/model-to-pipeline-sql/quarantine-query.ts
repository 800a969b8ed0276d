import { sqlHeader } from "./select-text.ts";

/** The query of `quarantine` over `cloudtrail_records`: what could not be read, with the reason and what is left of its text. */
export function quarantineQuery(): string {
  return `${sqlHeader("mappings/presets", "quarantine: records that could not be read, and why")}SELECT
  _source_file,
  _source_position,
  reason,
  detail,
  record AS text,
  current_timestamp() AS _ingested_at
FROM STREAM cloudtrail_records
WHERE outcome = 'rejected'
`;
}
