import type { Finding, Part, Position, SourceFinding, Unit } from "./findings.ts";
import { classOf, loose, readingFault } from "./findings.ts";
import { messageOf } from "../file-errors.ts";

/** An event that has been read: its JSON text or its value, or why there is none. */
export interface EventItem {
  readonly at: Position;
  readonly text?: string;
  readonly event?: unknown;
  readonly fault?: Finding;
}

/** Something that holds events: a file, a part of one, a table, stdin. */
export interface EventSource {
  readonly name: string;
  readonly unit: Unit;
  /** Its events, some at a time. What cannot be read is a fault in its place; never throws for what it reads. */
  items(): AsyncIterable<readonly EventItem[]>;
  /** What an item's JSON text stands for. Default: itself. */
  toEvent?(value: unknown): unknown;
}

/** Holds one event to its schema. */
export type CheckEvent = (event: unknown) => readonly Finding[];

export interface CheckOptions {
  /** Findings of each rule that are handed over; the others are counted. */
  readonly limit: number;
  /** Findings that a part holds before it is handed over. */
  readonly partSize: number;
}

/** Checks a source's events and hands over what was found in parts, the last one at its end. */
export async function* checkSource(source: EventSource, check: CheckEvent, options: CheckOptions): AsyncGenerator<Part> {
  const part = new PartBuilder(options.limit);
  for await (const items of source.items()) {
    for (const item of items) checkItem(source, item, check, part);
    if (part.size >= options.partSize) yield part.take();
  }
  yield part.take();
}

function checkItem(source: EventSource, item: EventItem, check: CheckEvent, part: PartBuilder): void {
  const read = item.fault === undefined ? readItem(source, item) : { fault: item.fault };
  if ("fault" in read) part.add(loose(read.fault, item.at));
  else part.addEvent(item.at, read.event, check(read.event));
}

function readItem(source: EventSource, { text, event }: EventItem): { readonly event: unknown } | { readonly fault: Finding } {
  if (text === undefined) return { event };
  try {
    const value = JSON.parse(text) as unknown;
    return { event: source.toEvent === undefined ? value : source.toEvent(value) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: readingFault("invalid-json", `expected one JSON object, found other text: ${faultOf(error)}`) };
  }
}

// V8 quotes a piece of the text, which may hold what must not be shown.
function faultOf(error: unknown): string {
  return messageOf(error).replace(/, (?:\.\.\.)?"[^]*$/u, "");
}

class PartBuilder {
  readonly #limit: number;
  readonly #carried = new Map<string, number>();
  #events = 0;
  #invalid = 0;
  #findings: SourceFinding[] = [];
  #more = new Map<string, { readonly rule: string; readonly className: string; count: number }>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#findings.length;
  }

  addEvent(at: Position, event: unknown, findings: readonly Finding[]): void {
    this.#events += 1;
    if (findings.length === 0) return;
    this.#invalid += 1;
    const ofClass = classOf(event);
    for (const finding of findings) this.add({ ...finding, at, ...ofClass });
  }

  add(finding: SourceFinding): void {
    const carried = this.#carried.get(finding.rule) ?? 0;
    if (carried >= this.#limit) {
      this.#count(finding);
      return;
    }
    this.#carried.set(finding.rule, carried + 1);
    this.#findings.push(finding);
  }

  take(): Part {
    const part = { events: this.#events, invalid: this.#invalid, findings: this.#findings, more: [...this.#more.values()] };
    this.#events = this.#invalid = 0;
    this.#findings = [];
    this.#more = new Map();
    return part;
  }

  #count({ rule, className }: SourceFinding): void {
    const key = `${rule} ${className}`;
    const known = this.#more.get(key);
    if (known === undefined) this.#more.set(key, { rule, className, count: 1 });
    else known.count += 1;
  }
}
