import { DEFAULT_LIMITS, MAPPING_VERSION } from "@trailhouse/core";
import type { RejectedOutcome, RowOutcome } from "@trailhouse/core";
import { stagedLine, stagedLineBehind, stagedMembers } from "@trailhouse/lakehouse";
import type { QuarantineRow, StagedFile, StagedMembers } from "@trailhouse/lakehouse";
import { join } from "node:path";
import { AppendFile } from "./append-file.ts";

/** The name under which rows for the quarantine are staged. */
export const QUARANTINE = "quarantine";

/** Lines that are too few for a file of their own. */
export interface HeldLines {
  /** A table's name, or {@link QUARANTINE}. */
  readonly name: string;
  readonly lines: Uint8Array;
  readonly maxLineBytes: number;
}

/** Rows on disk, ready to commit. */
export interface StagedTables {
  /** By table: `silver.aws_cloudtrail_account_change`, `gold.account_change` … */
  readonly tables: Readonly<Record<string, StagedFile>>;
  readonly quarantine: readonly StagedFile[];
  /** Of the tables that have no file. */
  readonly held: readonly HeldLines[];
  /** Bytes of all of them. */
  readonly bytes: number;
}

/** Writes rows to NDJSON files, one a table, in a folder that is its alone. */
export class RowStage {
  readonly #folder: string;
  readonly #files = new Map<string, AppendFile>();
  #source: { readonly name: string; readonly members: StagedMembers } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Adds a record's silver row, which holds its key itself, and its gold row, which is JSON text; an invalid gold row goes
   * to quarantine with its findings.
   */
  addRow(outcome: RowOutcome<string>, sourceFile: string): void {
    const own = `${this.#membersOf(sourceFile)},"_source_position":${outcome.position}`;
    this.#append(`silver.${outcome.silverTable}`, stagedLineBehind(own, outcome.silver));
    if (outcome.findings.length > 0) this.#append(QUARANTINE, stagedLine(invalidRow(outcome, sourceFile)));
    else this.#append(`gold.${outcome.goldTable}`, stagedLineBehind(`"_row_key":"${outcome.rowKey}",${own}`, outcome.gold));
  }

  /** Adds a record that could not be read. */
  addRejected({ position, reason, detail, text }: RejectedOutcome, sourceFile: string): void {
    const place = { source_file: sourceFile, source_position: position };
    const row: QuarantineRow = { ...place, stage: "read", reason, detail, text };
    this.#append(QUARANTINE, stagedLine(row));
  }

  /** Writes out what is held; no row can be added after. */
  close(): StagedTables {
    for (const file of this.#files.values()) file.close();
    return this.#staged([]);
  }

  /** The same, without making a file for the few rows of a table: making and removing one costs more than they do. */
  closeHeld(): StagedTables {
    const held: HeldLines[] = [];
    for (const [name, file] of this.#files) {
      const lines = file.closeHeld();
      if (lines !== undefined) held.push({ name, lines, maxLineBytes: file.maxLineBytes });
    }
    return this.#staged(held);
  }

  #staged(held: readonly HeldLines[]): StagedTables {
    const names = new Set(held.map(({ name }) => name));
    const written = [...this.#files].filter(([name]) => !names.has(name)).map(([name, { path, maxLineBytes }]) => [name, { path, maxLineBytes }] as const);
    const { [QUARANTINE]: quarantine, ...tables } = Object.fromEntries(written);
    const bytes = [...this.#files.values()].reduce((sum, file) => sum + file.bytes, 0);
    return { tables, quarantine: quarantine === undefined ? [] : [quarantine], held, bytes };
  }

  /** Closes the files without caring for what is in them. */
  discard(): void {
    for (const file of this.#files.values()) file.discard();
  }

  // All rows of one source have these in common.
  #membersOf(sourceFile: string): StagedMembers {
    if (this.#source?.name !== sourceFile) {
      this.#source = { name: sourceFile, members: stagedMembers({ _mapping_version: MAPPING_VERSION, _source_file: sourceFile }) };
    }
    return this.#source.members;
  }

  #append(name: string, line: string): void {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = new AppendFile(join(this.#folder, `${name}.ndjson`));
      this.#files.set(name, file);
    }
    file.append(line);
  }
}

function invalidRow(outcome: RowOutcome<string>, sourceFile: string): QuarantineRow {
  return {
    source_file: sourceFile,
    source_position: outcome.position,
    stage: "gold",
    reason: "invalid",
    row_key: outcome.rowKey,
    findings: outcome.findings,
    text: outcome.gold.slice(0, DEFAULT_LIMITS.quarantineTextChars),
  };
}
