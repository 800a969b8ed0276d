import type { Expression } from "../../model/expression.ts";
import type { At } from "../../model/violations.ts";
import { sqlName } from "../../operators/operator.ts";
import type { SelectItem } from "./select-text.ts";

/** Values that several columns of a query are made of, as columns of a step before: what is used twice is written once. */
export class SharedValues {
  readonly #names = new Map<string, string>();
  readonly #items: SelectItem[] = [];

  /** The name of the column that holds a value; `sql` is asked for the first time only. */
  name(value: unknown, title: string, at: At, sql: () => string): string {
    const key = JSON.stringify(value, (property, member: unknown) => (property === "at" ? undefined : member));
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const made = sql();
    const same = this.#items.filter((item) => item.name.replace(/_[0-9]+$/, "") === `_${title}`).length;
    const name = `_${title}${same === 0 ? "" : `_${same + 1}`}`;
    this.#items.push({ name, sql: made, at });
    this.#names.set(key, sqlName(name));
    return sqlName(name);
  }

  /** The columns that have been asked for so far. */
  get items(): readonly SelectItem[] {
    return this.#items;
  }
}

/** What a shared value is called; undefined for expressions that are not worth a column. */
export function sharedTitle(expression: Expression): string | undefined {
  if (expression.op === "lookup" && expression.key.op === "path") return `${expression.table}_${expression.column}`;
  if (expression.op === "arn" && expression.of.op === "path") return `arn_${expression.part}`;
  return expression.op === "ip" ? `ip_${expression.take}` : undefined;
}
