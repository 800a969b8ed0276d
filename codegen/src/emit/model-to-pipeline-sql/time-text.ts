import { sqlLet } from "../../operators/operator.ts";

/** Spark SQL of a time as core writes it: no fraction where it is zero, no zeros at its end. */
export function timeText(sql: string): string {
  const text = `date_format(${sql}, "yyyy-MM-dd'T'HH:mm:ss.SSSSSS")`;
  return sqlLet("time_text", text, (name) => `concat(regexp_replace(${name}, '[.](0+$|([0-9]*[1-9])0*$)', '.$2'), 'Z')`);
}
