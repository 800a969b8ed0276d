import type { Model } from "../../resolve/model.ts";
import { sqlHeader } from "./select-text.ts";

/**
 * The query of the view `reconciliation`: for each file, what became of every record. `missing` and `unequal` are 0
 * where read = selected + filtered + rejected, and silver = gold, by distinct row keys.
 */
export function reconciliationQuery(model: Model): string {
  const rows = (layer: string, tables: readonly string[]) => tables.map((table) => `  SELECT _source_file, '${layer}' AS layer, _row_key FROM ${table}`).join("\n  UNION ALL\n");
  const tables = [rows("silver", model.classes.map((each) => each.silverTable)), rows("gold", model.classes.map((each) => each.goldTable))].join("\n  UNION ALL\n");
  return `${sqlHeader("mappings/presets", "reconciliation: for each file, what became of every record")}WITH
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
${tables}
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
`;
}
