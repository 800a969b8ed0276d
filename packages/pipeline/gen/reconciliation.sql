-- @generated from mappings/presets by `npm run generate`. Do not edit.
-- reconciliation: for each file, what became of every record
WITH
-- What was read of it; the row of a file without records is none
outcomes AS (
  SELECT _source_file,
    count_if(outcome <> 'empty') AS read,
    count_if(outcome = 'selected') AS selected,
    count_if(outcome = 'filtered') AS filtered,
    count_if(outcome = 'rejected') AS rejected,
    max(_source_position) AS last_position
  FROM cloudtrail_records
  GROUP BY _source_file
),
-- Every file that was listed, and what has been read before it was listed
files AS (
  SELECT _source_file, max(modified_at) AS modified_at
  FROM (
    SELECT _source_file, modified_at FROM cloudtrail_files
    UNION ALL
    SELECT _source_file, CAST(NULL AS TIMESTAMP) AS modified_at FROM outcomes
  ) AS known
  GROUP BY _source_file
),
-- When the latest file that was read was modified
latest AS (
  SELECT max(files.modified_at) AS modified_at
  FROM files
  JOIN outcomes ON outcomes._source_file = files._source_file
),
-- The silver tables' rows
silver AS (
  SELECT _row_key, _source_file, _source_position FROM ${silver_schema}.aws_cloudtrail_account_change
  UNION ALL
  SELECT _row_key, _source_file, _source_position FROM ${silver_schema}.aws_cloudtrail_entity_management
  UNION ALL
  SELECT _row_key, _source_file, _source_position FROM ${silver_schema}.aws_cloudtrail_user_access
  UNION ALL
  SELECT _row_key, _source_file, _source_position FROM ${silver_schema}.aws_cloudtrail_group_management
  UNION ALL
  SELECT _row_key, _source_file, _source_position FROM ${silver_schema}.aws_cloudtrail_api_activity
),
-- The gold tables' rows
gold AS (
  SELECT _row_key, _source_file, _source_position FROM ${gold_schema}.account_change
  UNION ALL
  SELECT _row_key, _source_file, _source_position FROM ${gold_schema}.entity_management
  UNION ALL
  SELECT _row_key, _source_file, _source_position FROM ${gold_schema}.user_access_management
  UNION ALL
  SELECT _row_key, _source_file, _source_position FROM ${gold_schema}.group_management
  UNION ALL
  SELECT _row_key, _source_file, _source_position FROM ${gold_schema}.api_activity
),
-- Where the row of each selected record stands: another record may have brought it
places AS (
  SELECT records._source_file,
    count_if(silver._row_key IS NULL) AS missing,
    count_if(silver._source_file <> records._source_file OR silver._source_position <> records._source_position) AS duplicates
  FROM (SELECT _source_file, _source_position, _row_key FROM cloudtrail_records WHERE outcome = 'selected') AS records
  LEFT JOIN silver ON silver._row_key = records._row_key
  GROUP BY records._source_file
),
-- The rows that it brought, and those that only one layer has
made AS (
  SELECT coalesce(silver._source_file, gold._source_file) AS _source_file,
    count(silver._row_key) AS silver_rows,
    count(gold._row_key) AS gold_rows,
    count_if(silver._row_key IS NULL OR gold._row_key IS NULL) AS unequal
  FROM silver
  FULL OUTER JOIN gold ON gold._row_key = silver._row_key
  GROUP BY coalesce(silver._source_file, gold._source_file)
)
SELECT
  files._source_file,
  files.modified_at AS modified_at,
  coalesce(read, 0) AS read,
  coalesce(selected, 0) AS selected,
  coalesce(filtered, 0) AS filtered,
  coalesce(rejected, 0) AS rejected,
  coalesce(silver_rows, 0) AS silver_rows,
  coalesce(gold_rows, 0) AS gold_rows,
  coalesce(duplicates, 0) AS duplicates,
  coalesce(missing, 0) AS missing,
  coalesce(unequal, 0) AS unequal,
  coalesce(last_position - read, 0) AS gap,
  outcomes._source_file IS NULL AS not_read,
  outcomes._source_file IS NULL AND coalesce(files.modified_at < (SELECT modified_at FROM latest) - INTERVAL 1 HOUR, false) AS unreadable
FROM files
LEFT JOIN outcomes ON outcomes._source_file = files._source_file
LEFT JOIN places ON places._source_file = files._source_file
LEFT JOIN made ON made._source_file = files._source_file
