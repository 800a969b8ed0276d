import { LineWriter } from "../output/line-writer.ts";
import { countUp, emptyCounts, total } from "../run/file-sums.ts";
import type { Output } from "../streams.ts";
import type { Baseline } from "./baseline.ts";
import type { EventSource } from "./check-source.ts";
import type { Part, Position, SourceFinding, Unit } from "./findings.ts";
import type { Format, Summary } from "./formats/format.ts";

export interface ReportOptions {
  readonly format: Format;
  /** Findings of each rule that are printed; the others are counted. */
  readonly first: number;
  readonly baseline?: Baseline;
}

/** Counts what is found and prints it as it comes. */
export class Report {
  readonly #writer: LineWriter;
  readonly #options: ReportOptions;
  readonly #byRule = emptyCounts();
  readonly #byClass = emptyCounts();
  readonly #printed = emptyCounts();
  #events = 0;
  #invalid = 0;
  #known = 0;

  constructor(output: Output, options: ReportOptions) {
    this.#writer = new LineWriter(output);
    this.#options = options;
  }

  async begin(): Promise<void> {
    await this.#write(this.#options.format.begin());
  }

  /** Says that a source is next. */
  async source(name: string): Promise<void> {
    await this.#write(this.#options.format.source(name));
  }

  /** Takes what was found in a source; `offset` is added to its positions. */
  async add(source: Pick<EventSource, "name" | "unit">, part: Part, offset = 0): Promise<void> {
    this.#events += part.events;
    this.#invalid += part.invalid;
    for (const finding of part.findings) await this.#addFinding(source.name, source.unit, moved(finding, offset));
    for (const { rule, className, count } of part.more) this.#count(rule, className, count);
  }

  /** Takes one finding that belongs to no event. */
  async addLoose(name: string, finding: SourceFinding): Promise<void> {
    await this.#addFinding(name, "line", finding);
  }

  /** Prints the summary. */
  async end(sampledFrom?: number): Promise<void> {
    await this.#write(this.#options.format.end(this.#summary(sampledFrom)));
    await this.#writer.end();
  }

  /** True where something was found that is not known. */
  get failed(): boolean {
    return total(this.#byRule) > 0;
  }

  async #addFinding(source: string, unit: Unit, finding: SourceFinding): Promise<void> {
    const placed = { ...finding, source, unit };
    if (this.#options.baseline?.holds(placed) === true) {
      this.#known += 1;
      return;
    }
    this.#count(finding.rule, finding.className, 1);
    if ((this.#printed[finding.rule] ?? 0) >= this.#options.first) return;
    countUp(this.#printed, finding.rule);
    await this.#write(this.#options.format.finding(placed));
  }

  #count(rule: string, className: string, count: number): void {
    countUp(this.#byRule, rule, count);
    countUp(this.#byClass, className, count);
  }

  #summary(sampledFrom: number | undefined): Summary {
    const { baseline } = this.#options;
    const hidden = Object.entries(this.#byRule).map(([rule, count]) => [rule, count - (this.#printed[rule] ?? 0)] as const);
    return {
      events: this.#events,
      invalid: this.#invalid,
      findings: { byRule: this.#byRule, byClass: this.#byClass },
      ...(sampledFrom === undefined ? {} : { sampledFrom }),
      // What a sample leaves out is not gone.
      ...(baseline === undefined ? {} : { baseline: { known: this.#known, gone: (sampledFrom ?? this.#events) > this.#events ? 0 : baseline.gone } }),
      hidden: Object.fromEntries(hidden.filter(([, count]) => count > 0)),
    };
  }

  async #write(lines: readonly string[]): Promise<void> {
    for (const line of lines) await this.#writer.write(line);
  }
}

function moved(finding: SourceFinding, offset: number): SourceFinding {
  if (offset === 0) return finding;
  const at: Position = typeof finding.at === "number" ? finding.at + offset : finding.at;
  return { ...finding, at };
}
