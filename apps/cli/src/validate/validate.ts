import { validate as validateEvent } from "@trailhouse/ocsf";
import { findFiles } from "../input/find-files.ts";
import { requireFiles } from "../input/found-files.ts";
import { openSource } from "../input/open-source.ts";
import { LineWriter } from "../output/line-writer.ts";
import { cleanse } from "../output/terminal-text.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { FindingsReport, formatFinding } from "./findings-report.ts";
import type { Finding, PlacedFinding } from "./findings-report.ts";
import { readEvents, unreadable } from "./read-events.ts";

const NO_CLASS = "no class";

/** How findings are printed: lines for people, or one JSON object a line and the summary as the last. */
export type Form = "text" | "json";

/** Events on their way to the report. */
export class Validation {
  readonly #report = new FindingsReport();
  readonly #writer: LineWriter;
  readonly #form: Form;

  constructor(form: Form, streams: Streams) {
    this.#form = form;
    this.#writer = new LineWriter(streams.stdout);
  }

  /** Validates every event of the files that the paths stand for. */
  async checkPaths(paths: readonly string[], streams: Streams): Promise<void> {
    const found = await findFiles(paths);
    requireFiles(found);
    for (const { path, reason } of found.missing) await this.#printLoose(path, { path: "", rule: "unreadable", message: reason });
    for (const file of found.files) await this.#checkFile(file.path, streams);
  }

  /** Validates one event; `place` says where it stands. */
  async check(place: string, event: unknown): Promise<void> {
    const className = classOf(event);
    const findings = validateEvent(event).map((finding) => ({ ...finding, place, className }));
    this.#report.add(findings);
    await this.#print(findings);
  }

  /** Prints the summary and gives the exit code. */
  async end(): Promise<ExitCode> {
    const lines = this.#form === "json" ? [JSON.stringify(this.#report.summary())] : this.#report.lines();
    for (const line of lines) await this.#writer.write(line);
    await this.#writer.end();
    return this.#report.failed ? 1 : 0;
  }

  async #checkFile(path: string, streams: Streams): Promise<void> {
    const events = readEvents(openSource(path, streams));
    try {
      for (;;) {
        const next = await events.next().catch((error: unknown) => ({ error }));
        if ("error" in next) await this.#printLoose(path, unreadable(next.error));
        if ("error" in next || next.done === true) return;
        const place = `${path}:${next.value.line}`;
        if (next.value.fault === undefined) await this.check(place, next.value.event);
        else await this.#printLoose(place, next.value.fault);
      }
    } finally {
      await events.return(undefined);
    }
  }

  async #printLoose(place: string, finding: Finding): Promise<void> {
    const placed = [{ ...finding, place, className: NO_CLASS }];
    this.#report.addFindings(placed);
    await this.#print(placed);
  }

  async #print(findings: readonly PlacedFinding[]): Promise<void> {
    for (const finding of findings) {
      await this.#writer.write(this.#form === "json" ? JSON.stringify(finding) : cleanse(formatFinding(finding)));
    }
  }
}

function classOf(event: unknown): string {
  if (typeof event !== "object" || event === null || !("class_uid" in event)) return NO_CLASS;
  const name = "class_name" in event && typeof event.class_name === "string" ? ` ${event.class_name}` : "";
  return typeof event.class_uid === "number" ? `${event.class_uid}${name}` : NO_CLASS;
}
