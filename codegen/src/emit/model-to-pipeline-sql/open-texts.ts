import type { Model } from "../../resolve/model.ts";
import type { BaseColumn } from "../../resolve/model.ts";
import { sqlName } from "../../operators/operator.ts";
import { keptTexts } from "../kept-to-spark.ts";
import type { SelectItem } from "./select-text.ts";

/** A text that is read below an open-ended column: `requestParameters`, `["userName"]`. */
interface Read {
  readonly column: string;
  readonly keys: readonly string[];
}

/** The texts that a query reads below open-ended columns of a silver row, all of one column read at once. */
export class OpenTexts {
  readonly #reads: Read[] = [];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  /** SQL of a text in the step that {@link columns} make; undefined where it is read out of another than a column of the row. */
  text([column = "", ...members]: readonly string[], keys: readonly string[]): string | undefined {
    if (members.length > 0 || this.#nested({ column, keys })) return undefined;
    this.#reads.push({ column, keys });
    return [textsOf(column), ...keys].map(sqlName).join(".");
  }

  /** A struct of texts for each column that has been read so far. */
  columns(sqlOf: (column: string) => string): readonly SelectItem[] {
    const names = [...new Set(this.#reads.map(({ column }) => column))];
    return names.map((name) => ({
      name: textsOf(name),
      sql: keptTexts(this.#tree(this.#reads.filter(({ column }) => column === name).map(({ keys }) => keys)), sqlOf(name)),
      at: this.#model.base.find((column) => column.name === name)?.at,
    }));
  }

  /** Where one text lies below another only one of them can be read so. */
  #nested({ column, keys }: Read): boolean {
    const within = (a: readonly string[], b: readonly string[]) => a.length < b.length && a.every((key, index) => key === b[index]);
    return this.#reads.some((each) => each.column === column && (within(each.keys, keys) || within(keys, each.keys)));
  }

  #tree(paths: readonly (readonly string[])[]): readonly BaseColumn[] {
    const at = { file: "", line: 0 };
    return [...new Set(paths.map(([key = ""]) => key))].map((name): BaseColumn => {
      const below = paths.filter(([key]) => key === name).map(([, ...further]) => further).filter((further) => further.length > 0);
      return { at, name, from: [name], type: below.length > 0 ? "struct" : "string", required: false, caption: undefined, fields: this.#tree(below) };
    });
  }
}

function textsOf(column: string): string {
  return `${column}_texts`;
}
