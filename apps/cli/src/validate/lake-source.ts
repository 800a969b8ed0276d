import type { Lake, LakeRow } from "@trailhouse/lakehouse";
import type { EventItem, EventSource } from "./check-source.ts";

const ROWS_AT_A_TIME = 1000;

/** The rows of a lake's gold table; a row's position is its row key. */
export class LakeTableSource implements EventSource {
  readonly name: string;
  readonly unit = "key";
  readonly #lake: Lake;

  constructor(name: string, lake: Lake) {
    this.name = name;
    this.#lake = lake;
  }

  items(): AsyncGenerator<EventItem[]> {
    return rowItems(this.#lake.readRows(this.name, { ownColumns: true }));
  }
}

/** Rows of a gold table, its own columns among them, as events at their row keys. */
export async function* rowItems(rows: AsyncIterable<LakeRow>): AsyncGenerator<EventItem[]> {
  let items: EventItem[] = [];
  for await (const row of rows) {
    if (items.push({ at: keyOf(row), event: eventOf(row) }) < ROWS_AT_A_TIME) continue;
    yield items;
    items = [];
  }
  yield items;
}

function keyOf(row: LakeRow): string {
  const key = row["_row_key"];
  return typeof key === "string" ? key : "?";
}

function eventOf(row: LakeRow): LakeRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("_")));
}
