-- @generated from mappings/presets by `npm run generate`. Do not edit.
-- reconciliation: for each file, what became of every record
WITH
records AS (
  SELECT _source_file,
    count(*) AS read,
    count_if(outcome = 'selected') AS selected,
    count_if(outcome = 'filtered') AS filtered,
    count_if(outcome = 'rejected') AS rejected,
    max(_source_position) AS last_position
  FROM cloudtrail_records
  GROUP BY _source_file
),
made AS (
  SELECT _source_file, 'silver' AS layer, _row_key FROM aws_cloudtrail_account_change
  UNION ALL
  SELECT _source_file, 'silver' AS layer, _row_key FROM aws_cloudtrail_entity_management
  UNION ALL
  SELECT _source_file, 'silver' AS layer, _row_key FROM aws_cloudtrail_user_access
  UNION ALL
  SELECT _source_file, 'silver' AS layer, _row_key FROM aws_cloudtrail_group_management
  UNION ALL
  SELECT _source_file, 'silver' AS layer, _row_key FROM aws_cloudtrail_api_activity
  UNION ALL
  SELECT _source_file, 'gold' AS layer, _row_key FROM account_change
  UNION ALL
  SELECT _source_file, 'gold' AS layer, _row_key FROM entity_management
  UNION ALL
  SELECT _source_file, 'gold' AS layer, _row_key FROM user_access_management
  UNION ALL
  SELECT _source_file, 'gold' AS layer, _row_key FROM group_management
  UNION ALL
  SELECT _source_file, 'gold' AS layer, _row_key FROM api_activity
),
counts AS (
  SELECT _source_file,
    count_if(layer = 'silver') AS silver_rows,
    count_if(layer = 'gold') AS gold_rows
  FROM made
  GROUP BY _source_file
)
SELECT records._source_file, read, selected, filtered, rejected, last_position,
  coalesce(silver_rows, 0) AS silver_rows,
  coalesce(gold_rows, 0) AS gold_rows,
  read - selected - filtered - rejected AS missing,
  coalesce(silver_rows, 0) - coalesce(gold_rows, 0) AS unequal
FROM records
LEFT JOIN counts ON counts._source_file = records._source_file
