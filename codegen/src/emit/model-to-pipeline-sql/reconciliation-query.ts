import type { Model } from "../../resolve/model.ts";
import { queryOf, sqlHeader, type Step } from "./select-text.ts";

const LAST = `SELECT
  files._source_file,
  coalesce(read, 0) AS read,
  coalesce(selected, 0) AS selected,
  coalesce(filtered, 0) AS filtered,
  coalesce(rejected, 0) AS rejected,
  coalesce(silver_rows, 0) AS silver_rows,
  coalesce(gold_rows, 0) AS gold_rows,
  coalesce(duplicates, 0) AS duplicates,
  coalesce(missing, 0) AS missing,
  coalesce(unequal, 0) AS unequal,
  outcomes._source_file IS NULL AS unreadable,
  coalesce(last_position - read, 0) AS gap
FROM files
LEFT JOIN outcomes ON outcomes._source_file = files._source_file
LEFT JOIN places ON places._source_file = files._source_file
LEFT JOIN made ON made._source_file = files._source_file`;

/**
 * The query of the view `reconciliation`: for each file of `cloudtrail_files`, what became of every record. It reads the
 * final tables, whose schemas stand in it as `${silver_schema}` and `${gold_schema}`. Nothing is lost where
 * `read = selected + filtered + rejected`, `missing`, `unequal` and `gap` are 0, and `unreadable` is false.
 */
export function reconciliationQuery(model: Model): string {
  const silver = finalRows("silver", model.classes.map((each) => each.silverTable));
  const gold = finalRows("gold", model.classes.map((each) => each.goldTable));
  const steps = [FILES, OUTCOMES, silver, gold, PLACES, MADE];
  return `${sqlHeader("mappings/presets", "reconciliation: for each file, what became of every record")}${queryOf(steps, LAST)}`;
}

const FILES: Step = { name: "files", note: "Every file that arrived", sql: "  SELECT DISTINCT _source_file FROM cloudtrail_files" };

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
