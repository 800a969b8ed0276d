-- @generated from mappings/presets by `npm run generate`. Do not edit.
-- quarantine: records that could not be read, and why
SELECT
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
