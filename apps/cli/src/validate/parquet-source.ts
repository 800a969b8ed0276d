import type { ParquetColumn, ParquetReader } from "@trailhouse/lakehouse";
import { messageOf } from "../file-errors.ts";
import type { EventItem, EventSource } from "./check-source.ts";
import { readingFault } from "./findings.ts";
import type { Finding } from "./findings.ts";
import { rowToEvent } from "./row-to-event.ts";
import type { SchemaOf } from "./row-to-event.ts";

/** The rows of a Parquet file. */
export class ParquetSource implements EventSource {
  readonly name: string;
  readonly unit = "row";
  readonly #schemaOf: SchemaOf;
  #toEvent: ((row: unknown) => unknown) | undefined;

  constructor(name: string, schemaOf: SchemaOf) {
    this.name = name;
    this.#schemaOf = schemaOf;
  }

  async *items(): AsyncGenerator<EventItem[]> {
    // Loaded here: most runs have no Parquet file.
    const { ParquetReader: Reader } = await import("@trailhouse/lakehouse");
    const reader = await Reader.start();
    try {
      const columns = await reader.columns(this.name);
      if (columns.some(({ name }) => name === "class_uid")) yield* this.#rows(reader, columns);
      else yield [{ at: undefined, fault: missingColumns(columns) }];
    } catch (error) {
      yield [{ at: undefined, fault: readingFault("unreadable", `expected a Parquet file, found a fault: ${firstLine(error)}`) }];
    } finally {
      reader.close();
    }
  }

  toEvent(row: unknown): unknown {
    return this.#toEvent?.(row);
  }

  async *#rows(reader: ParquetReader, columns: readonly ParquetColumn[]): AsyncGenerator<EventItem[]> {
    this.#toEvent = rowToEvent(columns, this.#schemaOf);
    let row = 0;
    const wanted = columns.map(({ name }) => name).filter((name) => !name.startsWith("_"));
    for await (const texts of reader.rows(this.name, wanted)) {
      yield texts.map((text) => ({ at: (row += 1), text }));
    }
  }
}

const SHOWN_COLUMNS = 12;

function missingColumns(columns: readonly ParquetColumn[]): Finding {
  const names = columns.map(({ name }) => name);
  const more = names.length > SHOWN_COLUMNS ? ` and ${names.length - SHOWN_COLUMNS} more` : "";
  const message = `expected OCSF events, with the column class_uid; found the columns ${names.slice(0, SHOWN_COLUMNS).join(", ")}${more}; no row was checked`;
  return readingFault("missing-columns", message, "class_uid");
}

function firstLine(error: unknown): string {
  return messageOf(error).split("\n")[0] ?? "";
}
