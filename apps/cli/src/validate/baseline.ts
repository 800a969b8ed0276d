import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { EnvironmentError, UsageError } from "../errors.ts";
import { describeFileError, messageOf } from "../file-errors.ts";
import type { PlacedFinding } from "./findings.ts";

const VERSION = 1;

/** Findings that are alike: of one source, class, rule and attribute. */
export interface BaselineEntry {
  /** A file relative to the baseline's folder, with `/`; a lake's table; or `-` for stdin. */
  readonly source: string;
  readonly class_uid: number | null;
  readonly rule: string;
  /** The attribute, without the numbers of list elements: `observables[].name`. */
  readonly path: string;
  /** How many of them are known. */
  readonly count: number;
}

/**
 * Findings that are known, so that only new ones count. They are told by source, class, rule and attribute, and counted:
 * lines may move, events and list elements may change places, messages may be worded otherwise. Of findings that are
 * alike the first ones are taken for the known ones.
 */
export class Baseline {
  readonly #folder: string;
  readonly #known: Map<string, number>;
  readonly #met = new Map<string, { readonly entry: Omit<BaselineEntry, "count">; count: number }>();

  constructor(path: string, entries: readonly BaselineEntry[]) {
    this.#folder = dirname(linkedFile(path));
    this.#known = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  }

  /** Notes a finding. True where the baseline holds it. */
  holds(finding: PlacedFinding): boolean {
    const entry = { source: this.#sourceOf(finding), class_uid: finding.classUid, rule: finding.rule, path: withoutIndexes(finding.path) };
    const key = keyOf(entry);
    const met = this.#met.get(key) ?? { entry, count: 0 };
    met.count += 1;
    this.#met.set(key, met);
    return met.count <= (this.#known.get(key) ?? 0);
  }

  /** How many known findings were not met. */
  get gone(): number {
    return [...this.#known].reduce((sum, [key, count]) => sum + Math.max(0, count - (this.#met.get(key)?.count ?? 0)), 0);
  }

  /** Every finding that was met, as entries in order. */
  entries(): BaselineEntry[] {
    const keys = [...this.#met.keys()].sort();
    return keys.flatMap((key) => this.#met.get(key) ?? []).map(({ entry, count }) => ({ ...entry, count }));
  }

  #sourceOf({ source, unit }: PlacedFinding): string {
    if (source === "-" || unit === "key") return source;
    return /^https?:\/\//iu.test(source) ? source : relative(this.#folder, resolve(source)).split(sep).join("/");
  }
}

/** Reads a baseline file. @throws UsageError where there is none, or it is no baseline */
export function readBaseline(path: string): Baseline {
  return new Baseline(path, parseEntries(path, readText(path)));
}

/** Writes what a run has met, whole or not at all. @throws EnvironmentError */
export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  const lines = baseline.entries().map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  const file = linkedFile(path);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new EnvironmentError(`The baseline ${path} cannot be written: ${describeFileError(error)}.`);
  }
}

// Through a link a baseline is the file that it is without: sources are relative to that file's folder.
function linkedFile(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? realpathSync(path) : resolve(path);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`Expected a baseline at ${path}: ${describeFileError(error)}. Make it with --update-baseline.`);
  }
}

function parseEntries(path: string, text: string): readonly BaselineEntry[] {
  try {
    const value = JSON.parse(text) as { readonly version?: unknown; readonly findings?: unknown } | null;
    if (value?.version !== VERSION) throw new Error(`expected version ${VERSION}, found ${value?.version === undefined ? "none" : JSON.stringify(value.version)}`);
    if (!Array.isArray(value.findings)) throw new Error("expected a list of findings");
    const wrong = value.findings.findIndex((entry) => !isEntry(entry));
    if (wrong !== -1) throw new Error(`findings[${wrong}]: expected source, class_uid, rule, path and count`);
    return value.findings as BaselineEntry[];
  } catch (error) {
    const reason = error instanceof SyntaxError ? "it is not JSON" : messageOf(error);
    throw new UsageError(`Expected a baseline at ${path}: ${reason}. Make it anew with --update-baseline.`);
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== "object" || value === null) return false;
  const { source, class_uid: classUid, rule, path, count } = value as Readonly<Record<string, unknown>> & { class_uid?: unknown; source?: unknown; rule?: unknown; path?: unknown; count?: unknown };
  const texts = [source, rule, path].every((text) => typeof text === "string");
  return texts && (classUid === null || typeof classUid === "number") && Number.isSafeInteger(count) && Number(count) > 0;
}

function keyOf(entry: Omit<BaselineEntry, "count">): string {
  return JSON.stringify([entry.source, entry.class_uid, entry.rule, entry.path]);
}

/** `observables[2].name` → `observables[].name`. */
export function withoutIndexes(path: string): string {
  return path.replace(/\[\d+\]/gu, "[]");
}
