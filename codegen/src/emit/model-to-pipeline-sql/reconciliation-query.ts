import type { Model } from "../../resolve/model.ts";
import { queryOf, sqlHeader, type Step } from "./select-text.ts";

const LAST = `SELECT
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
LEFT JOIN made ON made._source_file = files._source_file`;

/**
 * The query of the view `reconciliation`: for each file that was listed or read, what became of every record. It reads the
 * final tables, whose schemas stand in it as `${silver_schema}` and `${gold_schema}`. Nothing is lost where
 * `read = selected + filtered + rejected`, `missing`, `unequal` and `gap` are 0, and `unreadable` is false.
 *
 * Names and texts of files are two streams, each with a listing of its own: while files arrive, either may know one that
 * the other has not seen. What is listed alone is `not_read`, and `unreadable` only where a file that was modified more
 * than an hour later has been read: longer than a listing takes, or a notice of a file is late.
 */
export function reconciliationQuery(model: Model): string {
  const silver = finalRows("silver", model.classes.map((each) => each.silverTable));
  const gold = finalRows("gold", model.classes.map((each) => each.goldTable));
  const steps = [OUTCOMES, FILES, LATEST, silver, gold, PLACES, MADE];
  return `${sqlHeader("mappings/presets", "reconciliation: for each file, what became of every record")}${queryOf(steps, LAST)}`;
}

const FILES: Step = {
  name: "files",
  note: "Every file that was listed, and what has been read before it was listed",
  sql: `  SELECT _source_file, max(modified_at) AS modified_at
  FROM (
    SELECT _source_file, modified_at FROM cloudtrail_files
    UNION ALL
    SELECT _source_file, CAST(NULL AS TIMESTAMP) AS modified_at FROM outcomes
  ) AS known
  GROUP BY _source_file`,
};

const LATEST: Step = {
  name: "latest",
  note: "When the latest file that was read was modified",
  sql: "  SELECT max(files.modified_at) AS modified_at\n  FROM files\n  JOIN outcomes ON outcomes._source_file = files._source_file",
};

const OUTCOMES: Step = {
  name: "outcomes",
  note: "What was read of it; the row of a file without records is none",
  sql: `  SELECT _source_file,
    count_if(outcome <> 'empty') AS read,
    count_if(outcome = 'selected') AS selected,
    count_if(outcome = 'filtered') AS filtered,
    count_if(outcome = 'rejected') AS rejected,
    max(_source_position) AS last_position
  FROM cloudtrail_records
  GROUP BY _source_file`,
};

/** The rows of one layer's final tables. */
function finalRows(layer: "silver" | "gold", tables: readonly string[]): Step {
  const rows = tables.map((table) => `  SELECT _row_key, _source_file, _source_position FROM \${${layer}_schema}.${table}`);
  return { name: layer, note: `The ${layer} tables' rows`, sql: rows.join("\n  UNION ALL\n") };
}

const PLACES: Step = {
  name: "places",
  note: "Where the row of each selected record stands: another record may have brought it",
  sql: `  SELECT records._source_file,
    count_if(silver._row_key IS NULL) AS missing,
    count_if(silver._source_file <> records._source_file OR silver._source_position <> records._source_position) AS duplicates
  FROM (SELECT _source_file, _source_position, _row_key FROM cloudtrail_records WHERE outcome = 'selected') AS records
  LEFT JOIN silver ON silver._row_key = records._row_key
  GROUP BY records._source_file`,
};

const MADE: Step = {
  name: "made",
  note: "The rows that it brought, and those that only one layer has",
  sql: `  SELECT coalesce(silver._source_file, gold._source_file) AS _source_file,
    count(silver._row_key) AS silver_rows,
    count(gold._row_key) AS gold_rows,
    count_if(silver._row_key IS NULL OR gold._row_key IS NULL) AS unequal
  FROM silver
  FULL OUTER JOIN gold ON gold._row_key = silver._row_key
  GROUP BY coalesce(silver._source_file, gold._source_file)`,
};
