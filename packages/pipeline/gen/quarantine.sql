-- @generated from mappings/presets by `npm run generate`. Do not edit.
-- quarantine: records that could not be read, and why
SELECT
  _source_file,
  _source_position,
  reason,
  detail,
  record AS text,
  current_timestamp() AS _ingested_at
FROM STREAM cloudtrail_records
WHERE outcome = 'rejected'
