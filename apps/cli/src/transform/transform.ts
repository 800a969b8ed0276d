import { presetFilter, readRecordBatches, transformRecord } from "@trailhouse/core";
import type { Outcome, RowOutcome } from "@trailhouse/core";
import { describeFileError } from "../file-errors.ts";
import { findFiles } from "../input/find-files.ts";
import { reportMissing, requireFiles } from "../input/found-files.ts";
import { openSource } from "../input/open-source.ts";
import { LineWriter } from "../output/line-writer.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { ExitCode, Streams } from "../streams.ts";

/** Which form of a row is printed. */
export type Layer = "silver" | "gold";

/** Prints every selected record of the files, in their order; gives 1 where a record or file was faulty. */
export async function transform(paths: readonly string[], layer: Layer, streams: Streams): Promise<ExitCode> {
  const found = await findFiles(paths);
  requireFiles(found);
  reportMissing(found.missing, streams.stderr);
  const printer = new Printer(layer, streams);
  for (const file of found.files) await printer.printFile(file.path);
  await printer.end();
  return printer.faults + found.missing.length > 0 ? 1 : 0;
}

class Printer {
  faults = 0;
  readonly #layer: Layer;
  readonly #streams: Streams;
  readonly #writer: LineWriter;

  constructor(layer: Layer, streams: Streams) {
    this.#layer = layer;
    this.#streams = streams;
    this.#writer = new LineWriter(streams.stdout);
  }

  async printFile(path: string): Promise<void> {
    const batches = readRecordBatches(openSource(path, this.#streams), { skim: presetFilter });
    try {
      for (;;) {
        const next = await batches.next().catch((error: unknown) => ({ error }));
        if ("error" in next) this.#complain(`${path}: ${describeFileError(next.error)}`);
        if ("error" in next || next.done === true) return;
        for (const raw of next.value.records) await this.#print(path, transformRecord(raw));
      }
    } finally {
      await batches.return(undefined);
    }
  }

  async end(): Promise<void> {
    await this.#writer.end();
  }

  async #print(path: string, outcome: Outcome): Promise<void> {
    if (outcome.kind === "filtered") return;
    const place = `${path}: record ${outcome.position}`;
    if (outcome.kind === "rejected") this.#complain(`${place}: ${outcome.detail} [${outcome.reason}]`);
    else if (this.#layer === "silver") await this.#writer.write(JSON.stringify(withoutOwnColumns(outcome.silver)));
    else if (outcome.findings.length === 0) await this.#writer.write(JSON.stringify(outcome.gold));
    else this.#complainInvalid(place, outcome);
  }

  #complainInvalid(place: string, outcome: RowOutcome): void {
    for (const finding of outcome.findings) {
      this.#complain(`${place}: not printed, invalid: ${finding.path} ${finding.message} [${finding.rule}]`);
    }
  }

  #complain(message: string): void {
    this.faults += 1;
    this.#streams.stderr.write(`${cleanse(message)}\n`);
  }
}

function withoutOwnColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("_")));
}
