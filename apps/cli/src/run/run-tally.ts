import { addPlace } from "./fault-places.ts";
import { addFile, emptyReport } from "./run-report.ts";
import type { CommittedSums, ReadFile, RunReport } from "./run-report.ts";

/** A file's own report, as `--by-file` prints it. */
export interface FileReport extends RunReport {
  readonly file: string;
}

/** Gathers a run's report and, if wanted, one for every file. */
export class RunTally {
  readonly report: RunReport;
  readonly #files = new Map<string, FileReport>();
  readonly #tables: readonly string[];
  readonly #order: readonly string[] | undefined;

  /** `tables`: the names that the report shows even where no row was added. `order`: of the files, if each is to be reported. */
  constructor(tables: readonly string[], order?: readonly string[]) {
    this.#tables = tables;
    this.#order = order;
    this.report = emptyReport(tables);
  }

  /** The files that were counted, in the order that was given. */
  get files(): FileReport[] {
    return (this.#order ?? []).map((file) => this.#files.get(file)).filter((report) => report !== undefined);
  }

  /** A file whose rows are committed. */
  addRead(file: string, read: ReadFile, committed: CommittedSums): void {
    this.#each(file, (report) => { addFile(report, read, committed); });
  }

  /** A file whose content the lake has already. */
  addSkipped(file: string): void {
    this.#each(file, (report) => { report.files.skipped += 1; });
  }

  /** A file that could not be read. */
  addFailed(file: string, detail: string): void {
    this.#each(file, (report) => {
      report.files.failed += 1;
      addPlace(report.firstFaults, "unreadable", { file, detail });
    });
  }

  #each(file: string, add: (report: RunReport) => void): void {
    add(this.report);
    if (this.#order === undefined) return;
    const own: FileReport = { file, ...emptyReport(this.#tables) };
    add(own);
    this.#files.set(file, own);
  }
}
