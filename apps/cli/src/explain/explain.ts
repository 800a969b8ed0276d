import { explainRecord, readRecords } from "@trailhouse/core";
import type { Explanation, RawRecord } from "@trailhouse/core";
import { UsageError } from "../errors.ts";
import { openSource } from "../input/open-source.ts";
import { LineWriter } from "../output/line-writer.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { explanationToLines } from "./explanation-to-lines.ts";

/** Which record of a file; none: all. */
export interface Choice {
  readonly record?: number;
  readonly eventId?: string;
}

/** What `trailhouse explain` is asked to do. */
export interface ExplainRequest {
  readonly path: string;
  readonly choice: Choice;
  readonly json: boolean;
}

/** Explains the chosen records of one file. @throws UsageError where the file does not hold the chosen one */
export async function explain({ path, choice, json }: ExplainRequest, streams: Streams): Promise<ExitCode> {
  const printer = new ExplanationPrinter(path, json, streams);
  for await (const raw of readRecords(openSource(path, streams))) {
    if (!isChosen(raw, choice)) continue;
    await printer.print(raw);
    if (isOne(choice)) break;
  }
  await printer.end();
  if (printer.records === 0) throw new UsageError(notFound(path, choice));
  return printer.rejected > 0 ? 1 : 0;
}

class ExplanationPrinter {
  records = 0;
  rejected = 0;
  readonly #path: string;
  readonly #json: boolean;
  readonly #streams: Streams;
  readonly #writer: LineWriter;

  constructor(path: string, json: boolean, streams: Streams) {
    this.#path = path;
    this.#json = json;
    this.#streams = streams;
    this.#writer = new LineWriter(streams.stdout);
  }

  async print(raw: RawRecord): Promise<void> {
    this.records += 1;
    const found = "value" in raw ? explainRecord(raw) : ({ kind: "rejected", reason: raw.reason, detail: raw.detail } as const);
    if (!("kind" in found)) await this.#printExplanation(raw.position, found);
    else if (found.kind === "filtered") await this.#printFiltered(raw.position, found.reason);
    else this.#complain(`${this.#place(raw.position)}: ${found.detail} [${found.reason}]`);
  }

  async end(): Promise<void> {
    await this.#writer.end();
  }

  async #printExplanation(position: number, explanation: Explanation): Promise<void> {
    const lines = this.#json ? [JSON.stringify({ record: position, ...explanation })] : explanationToLines(explanation, this.#place(position));
    for (const line of lines) await this.#writer.write(line);
  }

  async #printFiltered(position: number, reason: string): Promise<void> {
    const text = `${this.#place(position)}: not taken: ${reason}`;
    await this.#writer.write(this.#json ? JSON.stringify({ record: position, filtered: reason }) : cleanse(text));
  }

  #complain(message: string): void {
    this.rejected += 1;
    this.#streams.stderr.write(`${cleanse(message)}\n`);
  }

  #place(position: number): string {
    return `${this.#path}: record ${position}`;
  }
}

function isOne(choice: Choice): boolean {
  return choice.record !== undefined || choice.eventId !== undefined;
}

function isChosen(raw: RawRecord, { record, eventId }: Choice): boolean {
  if (record !== undefined) return raw.position === record;
  if (eventId === undefined) return true;
  return "value" in raw && raw.value["eventID"] === eventId;
}

function notFound(path: string, { record, eventId }: Choice): string {
  if (record !== undefined) return `${path}: expected a record ${record}, found fewer records.`;
  if (eventId !== undefined) return `${path}: expected a record with eventID ${eventId}, found none.`;
  return `${path}: expected CloudTrail records, found none.`;
}
