import type { ColumnType } from "@trailhouse/lakehouse";
import { sqlLet, sqlName, sqlText } from "../../operators/operator.ts";

/** Spark SQL of a typed value as a VARIANT as it stands in `unmapped`: absent members left out, times as text. */
export function valueToVariant(type: ColumnType, sql: string): string {
  switch (type.kind) {
    case "json":
      return sql;
    case "timestamp":
      return `CAST(${timeText(sql)} AS VARIANT)`;
    case "array":
      return `CAST(transform(${sql}, item -> ${valueToVariant(type.element, "item")}) AS VARIANT)`;
    case "struct": {
      const members = type.fields.map((field) => `${sqlText(field.name)}, ${valueToVariant(field.type, `${sql}.${sqlName(field.name)}`)}`);
      return `to_variant_object(map_filter(map(${members.join(", ")}), (member, kept) -> kept IS NOT NULL))`;
    }
    default:
      return `CAST(${sql} AS VARIANT)`;
  }
}

/** A time as core writes it: no fraction where it is zero, no zeros at its end. */
function timeText(sql: string): string {
  const text = `date_format(${sql}, "yyyy-MM-dd'T'HH:mm:ss.SSSSSS")`;
  return sqlLet("time_text", text, (name) => `concat(regexp_replace(${name}, '[.](0+$|([0-9]*[1-9])0*$)', '.$2'), 'Z')`);
}
