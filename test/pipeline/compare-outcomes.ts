import { DEFAULT_LIMITS, transformRecord, type Outcome, type RowOutcome } from "@trailhouse/core";
import { nestingDepth } from "../../packages/core/src/reading/member-text.ts";
import { MARK } from "../../packages/core/src/fixtures/secret-records.ts";
import { elementToRecord } from "../../packages/core/src/reading/text-to-record.ts";
import { TABLES, type Table } from "@trailhouse/lakehouse";
import { columnFaults, planFaults } from "./compare-columns.ts";
import { differenceOf } from "./compare-values.ts";
import type { InputRecord } from "./input-records.ts";
import { isBeyondVariant, mayHoldSecret } from "./json-faults.ts";
import type { MadeTable, Row } from "./read-tables.ts";

/** What is told of the proof. */
export interface Report {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/** Where a column's mapping stands: `table.column` → `file:line`. */
export type MappingLines = ReadonlyMap<string, string>;

const MOST_TOLD = 25;

/** Compares each record's rows as Spark made them with what `transformRecord` makes of its text. */
export function compareOutcomes(records: readonly InputRecord[], tables: ReadonlyMap<string, MadeTable>, mappingLines: MappingLines): Report {
  const made = new Map([...tables].map(([name, table]) => [name, rowsByRecord(table.rows)]));
  const faults = [...columnFaults(tables), ...planFaults(tables), ...reconciliationFaults(records, tables)];
  const groups = new Map<string, Map<string, number>>();
  for (const record of records) {
    const [kind, found] = compareRecord(record, made, mappingLines);
    const counts = groups.get(record.group) ?? new Map<string, number>();
    groups.set(record.group, counts.set(kind, (counts.get(kind) ?? 0) + 1));
    faults.push(...leaks(record, made).map((fault) => `${record.file} record ${record.position}: ${fault}`));
    faults.push(...found.map((fault) => `${record.file} record ${record.position}: ${fault}`));
  }
  const failed = new Set(faults.map((fault) => fault.split(": ")[0])).size;
  const summary = [...groups].map(([group, counts]) => `${group}: ${[...counts].sort().map(([kind, count]) => `${count} ${kind}`).join(", ")}`);
  const more = faults.length > MOST_TOLD ? [`… and ${faults.length - MOST_TOLD} more`] : [];
  return { lines: [...faults.slice(0, MOST_TOLD), ...more, ...summary], passed: records.length + tables.size - failed, failed };
}

/** The pipeline's own account of each file: every record is in it, and as many gold rows as silver ones. */
function reconciliationFaults(records: readonly InputRecord[], tables: ReadonlyMap<string, MadeTable>): readonly string[] {
  const wanted = new Map<string, number>();
  for (const { file } of records) wanted.set(file, (wanted.get(file) ?? 0) + 1);
  const rows = tables.get("reconciliation")?.rows ?? [];
  const found = new Map(rows.map((row) => [String(row["_source_file"]), row]));
  return [...wanted].flatMap(([file, read]) => {
    const row = found.get(file);
    const sums = { read: row?.["read"], missing: row?.["missing"], unequal: row?.["unequal"], silver: Number(row?.["selected"]) - Number(row?.["silver_rows"]) };
    return sums.read === read && sums.missing === 0 && sums.unequal === 0 && sums.silver === 0 ? [] : [`reconciliation of ${file}: expected ${read} records read and no difference, found ${JSON.stringify(sums)}`];
  });
}

/** Every secret of the group `secrets` has a mark in it. */
function leaks({ group, file, position }: InputRecord, made: ReadonlyMap<string, RowsByRecord>): readonly string[] {
  if (group !== "secrets") return [];
  return [...made].filter(([, rows]) => JSON.stringify(rows.get(keyOf(file, position)) ?? []).includes(MARK)).map(([table]) => `expected no secret in ${table}, found one`);
}

type RowsByRecord = ReadonlyMap<string, readonly Row[]>;

function rowsByRecord(rows: readonly Row[]): RowsByRecord {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(String(row["_source_file"]), Number(row["_source_position"]));
    const there = found.get(key);
    if (there) there.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function keyOf(file: string, position: number): string {
  return `${file}\u0000${position}`;
}

/** What became of a record, and each difference from what should have. */
function compareRecord(record: InputRecord, made: ReadonlyMap<string, RowsByRecord>, mappingLines: MappingLines): readonly [string, readonly string[]] {
  const at = (table: string) => made.get(table)?.get(keyOf(record.file, record.position)) ?? [];
  const [judged, ...others] = at("cloudtrail_records");
  if (judged === undefined || others.length > 0) return ["lost", [`expected one row in cloudtrail_records, found ${judged ? others.length + 1 : 0}`]];
  const outcome = outcomeOf(record);
  const wanted = outcome.kind === "row" ? "selected" : `${outcome.kind} ${outcome.reason}`;
  const found = judged["outcome"] === "selected" ? "selected" : `${String(judged["outcome"])} ${String(judged["reason"])}`;
  if (isKnownDifference(found, record.text)) return [found, extraRows(at)];
  if (wanted !== found) return [wanted, [`expected ${wanted}, found ${found}; the text is ${record.text.slice(0, 200)}`]];
  if (outcome.kind === "row") return [`equal in ${outcome.goldTable}`, rowFaults(outcome, at, mappingLines)];
  if (outcome.kind === "rejected") return [found, [...textFaults(outcome.text, at("quarantine")[0]?.["text"]), ...extraRows(at)]];
  return [found, extraRows(at)];
}

function outcomeOf({ text, position }: InputRecord): Outcome {
  const raw = elementToRecord({ bytes: Buffer.from(text), offset: 0, position, depth: nestingDepth(text), topLevel: false }, DEFAULT_LIMITS);
  if (raw === undefined) throw new Error(`expected a record, found a text that holds no event: ${text.slice(0, 80)}`);
  return transformRecord(raw);
}

/** A record that SQL cannot treat as core does is told, with a reason that is right. */
function isKnownDifference(found: string, text: string): boolean {
  if (found === "rejected unsupported-json") return isBeyondVariant(text);
  return found === "rejected unredactable-secret" && mayHoldSecret(text);
}

function textFaults(wanted: string, found: unknown): readonly string[] {
  if (typeof found !== "string") return ["expected a row with its text in quarantine, found none"];
  const cutAtSecret = wanted.includes("[REDACTED]") && found.endsWith("[REDACTED]");
  // core counts UTF-16 units, Spark characters.
  const cutLater = wanted.length >= DEFAULT_LIMITS.quarantineTextChars - 1 && found.startsWith(wanted.slice(0, -1));
  return wanted === found || cutAtSecret || cutLater ? [] : [`expected the text ${JSON.stringify(wanted.slice(0, 200))} in quarantine, found ${JSON.stringify(found.slice(0, 200))}`];
}

function extraRows(at: (table: string) => readonly Row[]): readonly string[] {
  return TABLES.filter((table) => at(table.name).length > 0).map((table) => `expected no row in ${table.name}, found one`);
}

function rowFaults(outcome: RowOutcome, at: (table: string) => readonly Row[], mappingLines: MappingLines): readonly string[] {
  return TABLES.flatMap((table) => {
    const rows = at(table.name);
    const wanted = table.name === outcome.silverTable ? outcome.silver : table.name === outcome.goldTable ? { ...outcome.gold, _row_key: outcome.rowKey } : undefined;
    if (rows.length !== (wanted === undefined ? 0 : 1)) return [`expected ${wanted === undefined ? 0 : 1} rows in ${table.name}, found ${rows.length}`];
    return wanted === undefined ? [] : tableFaults(table, JSON.parse(JSON.stringify(wanted)) as Row, rows[0] ?? {}, outcome, mappingLines);
  });
}

function tableFaults(table: Table, wanted: Row, found: Row, outcome: RowOutcome, mappingLines: MappingLines): readonly string[] {
  const columns = table.columns.filter(({ name }) => name === "_row_key" || !name.startsWith("_"));
  return columns.flatMap(({ name, type }) => {
    const difference = differenceOf(type, wanted[name], found[name], name);
    if (!difference) return [];
    const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 300));
    return [`${outcome.silver.eventName} ${table.name}.${difference.path}: expected ${shown(difference.expected)}, found ${shown(difference.found)} (${mappingLines.get(`${table.name}.${name}`) ?? "no mapping line"})`];
  });
}
