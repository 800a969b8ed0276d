import { alignColumns, formatCount } from "../output/columns.ts";
import { byCount, countUp, emptyCounts, total } from "../run/file-sums.ts";

/** What is wrong with an event, or with the place where one was expected. */
export interface Finding {
  readonly path: string;
  /** A rule of @trailhouse/ocsf, or `invalid-json`, `too-large`, `corrupt-gzip`, `unreadable`. */
  readonly rule: string;
  readonly message: string;
}

/** A finding and where its event stands. */
export interface PlacedFinding extends Finding {
  /** File and line, or lake table and row key. */
  readonly place: string;
  /** The event's class as the event itself says it, e.g. `3001 Account Change`. */
  readonly className: string;
}

/** What `validate --json` prints. */
export interface ValidationSummary {
  readonly events: number;
  readonly invalid: number;
  readonly findings: { readonly byRule: Record<string, number>; readonly byClass: Record<string, number> };
}

/** Counts events and findings as they come. */
export class FindingsReport {
  #events = 0;
  #invalid = 0;
  readonly #byRule = emptyCounts();
  readonly #byClass = emptyCounts();

  /** Counts one event and its findings. */
  add(findings: readonly PlacedFinding[]): void {
    this.#events += 1;
    if (findings.length > 0) this.#invalid += 1;
    this.addFindings(findings);
  }

  /** Counts findings that belong to no event: a file that ends too early. */
  addFindings(findings: readonly PlacedFinding[]): void {
    for (const finding of findings) {
      countUp(this.#byRule, finding.rule);
      countUp(this.#byClass, finding.className);
    }
  }

  /** True where something was found. */
  get failed(): boolean {
    return total(this.#byRule) > 0;
  }

  summary(): ValidationSummary {
    return { events: this.#events, invalid: this.#invalid, findings: { byRule: this.#byRule, byClass: this.#byClass } };
  }

  /** The summary for people. */
  lines(): string[] {
    const head = `${formatCount(this.#events)} events, ${formatCount(this.#invalid)} invalid, ${formatCount(total(this.#byRule))} findings`;
    return [head, ...countLines("by rule", this.#byRule), ...countLines("by class", this.#byClass)];
  }
}

function countLines(heading: string, counts: Readonly<Record<string, number>>): string[] {
  const rows = byCount(counts);
  return rows.length === 0 ? [] : [heading, ...alignColumns(rows, "  ")];
}

/** `place path: message [rule-id]`, uncleansed. */
export function formatFinding(finding: PlacedFinding): string {
  const subject = finding.path === "" ? "" : ` ${finding.path}`;
  return `${finding.place}${subject}: ${finding.message} [${finding.rule}]`;
}
