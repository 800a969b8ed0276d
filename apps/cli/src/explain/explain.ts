import { DEFAULT_LIMITS, explainRecord, readRecords } from "@trailhouse/core";
import type { Explanation, Limits, RawRecord } from "@trailhouse/core";
import { stat } from "node:fs/promises";
import { UsageError } from "../errors.ts";
import { describeFileError } from "../file-errors.ts";
import { openSource } from "../input/open-source.ts";
import { formatCount } from "../output/columns.ts";
import { jsonLine } from "../output/json-line.ts";
import { LineWriter } from "../output/line-writer.ts";
import { cleanse } from "../output/terminal-text.ts";
import { byCount, countUp, emptyCounts, total } from "../run/file-sums.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { countsLine } from "./counts-line.ts";
import { explanationToLines } from "./explanation-to-lines.ts";
import { whyFiltered } from "./why-filtered.ts";

/** Which record of a file; none: all that are taken. */
export interface Choice {
  readonly record?: number;
  readonly eventId?: string;
}

/** What `trailhouse explain` is asked to do. */
export interface ExplainRequest {
  readonly path: string;
  readonly choice: Choice;
  readonly json: boolean;
  /** Bytes of a record's text from which it is rejected; default: that of docs/limits.md. */
  readonly maxRecordBytes?: number;
}

/** Explains the chosen records of one file. @throws UsageError where there is no such file, or not the chosen record in it */
export async function explain({ path, choice, json, maxRecordBytes }: ExplainRequest, streams: Streams): Promise<ExitCode> {
  await checkFile(path);
  const printer = new ExplanationPrinter(path, { json, one: isOne(choice) }, streams);
  for await (const raw of readRecords(openSource({ path }, streams), { limits: limitsOf(maxRecordBytes) })) {
    if (!isChosen(raw, choice)) {
      printer.passOver(raw);
      continue;
    }
    await printer.print(raw);
    if (isOne(choice)) break;
  }
  await printer.end();
  if (printer.records === 0) throw new UsageError(notFound(path, choice, printer.passedOver));
  return total(printer.rejected) > 0 ? 1 : 0;
}

function limitsOf(recordBytes = DEFAULT_LIMITS.recordBytes): Limits {
  return { ...DEFAULT_LIMITS, recordBytes };
}

class ExplanationPrinter {
  explained = 0;
  readonly filtered = emptyCounts();
  readonly rejected = emptyCounts();
  /** Records that are not the chosen one as far as can be told, since they could not be read. */
  readonly passedOver = emptyCounts();
  readonly #path: string;
  readonly #form: { readonly json: boolean; readonly one: boolean };
  readonly #streams: Streams;
  readonly #writer: LineWriter;

  constructor(path: string, form: { readonly json: boolean; readonly one: boolean }, streams: Streams) {
    this.#path = path;
    this.#form = form;
    this.#streams = streams;
    this.#writer = new LineWriter(streams.stdout);
  }

  get records(): number {
    return this.explained + total(this.filtered) + total(this.rejected);
  }

  async print(raw: RawRecord): Promise<void> {
    if ("filtered" in raw) throw new Error(`record ${raw.position}: expected a reader without a filter`);
    const found = "value" in raw ? explainRecord(raw) : ({ kind: "rejected", reason: raw.reason, detail: raw.detail } as const);
    if (!("kind" in found)) await this.#printExplanation(raw.position, found);
    else if (found.kind === "filtered") await this.#printFiltered(raw, found.reason);
    else this.#complain(raw.position, found);
  }

  /** Takes a record that is not the chosen one. */
  passOver(raw: RawRecord): void {
    if ("reason" in raw) countUp(this.passedOver, raw.reason);
  }

  /** Counts what was not explained and lets go of the output. */
  async end(): Promise<void> {
    const { explained, filtered, rejected } = this;
    if (!this.#form.one && this.records > 0) {
      const line = this.#form.json ? jsonLine({ explained, filtered, rejected }) : countsLine(explained, filtered, rejected);
      await this.#writer.write(line);
    }
    await this.#writer.end();
  }

  async #printExplanation(position: number, explanation: Explanation): Promise<void> {
    this.explained += 1;
    const lines = this.#form.json
      ? [jsonLine({ record: position, ...explanation })]
      : [...explanationToLines(explanation, this.#place(position)), ...(this.#form.one ? [] : [""])];
    for (const line of lines) await this.#writer.write(line);
  }

  async #printFiltered(raw: RawRecord, reason: string): Promise<void> {
    countUp(this.filtered, reason);
    if (!this.#form.one) return;
    const why = whyFiltered(reason, raw);
    const text = `${this.#place(raw.position)}: not taken: ${why} [${reason}]`;
    await this.#writer.write(this.#form.json ? jsonLine({ record: raw.position, filtered: reason, why }) : cleanse(text));
  }

  #complain(position: number, { reason, detail }: { readonly reason: string; readonly detail: string }): void {
    countUp(this.rejected, reason);
    this.#streams.stderr.write(`${cleanse(`${this.#place(position)}: ${detail} [${reason}]`)}\n`);
  }

  #place(position: number): string {
    return `${this.#path}: record ${position}`;
  }
}

async function checkFile(path: string): Promise<void> {
  if (path === "-") return;
  const status = await stat(path).catch((error: unknown) => { throw new UsageError(`${path}: ${describeFileError(error)}.`); });
  if (status.isDirectory()) throw new UsageError(`${path}: expected one file, found a directory. Give a file of it.`);
}

function isOne(choice: Choice): boolean {
  return choice.record !== undefined || choice.eventId !== undefined;
}

function isChosen(raw: RawRecord, { record, eventId }: Choice): boolean {
  if (record !== undefined) return raw.position === record;
  if (eventId === undefined) return true;
  return "value" in raw && raw.value["eventID"] === eventId;
}

function notFound(path: string, { record, eventId }: Choice, passedOver: Readonly<Record<string, number>>): string {
  if (record !== undefined) return `${path}: expected a record ${record}, found fewer records. trailhouse explain without --record counts them.`;
  if (eventId !== undefined) return `${path}: expected a record with eventID ${eventId}, found none${rejectedPart(passedOver)}. trailhouse explain without --event-id shows those that are taken.`;
  return `${path}: expected CloudTrail records, found none. Give a CloudTrail log file with records.`;
}

// What was rejected may be the record that is looked for.
function rejectedPart(passedOver: Readonly<Record<string, number>>): string {
  const count = total(passedOver);
  if (count === 0) return "";
  const reasons = byCount(passedOver).map(([reason, times]) => `${reason} ${formatCount(times)}`).join(", ");
  return ` among those that could be read; ${formatCount(count)} ${count === 1 ? "was" : "were"} rejected (${reasons})`;
}
