import { DEFAULT_LIMITS, redactText, transformRecord, type Outcome, type RowOutcome } from "@trailhouse/core";
import { nestingDepth } from "../../packages/core/src/reading/member-text.ts";
import { MARK } from "../../packages/core/src/fixtures/secret-records.ts";
import { elementToRecord } from "../../packages/core/src/reading/text-to-record.ts";
import { TABLES, type Table } from "@trailhouse/lakehouse";
import { columnFaults } from "./compare-columns.ts";
import { differenceOf } from "./compare-values.ts";
import { differenceToText } from "./difference-to-text.ts";
import type { InputRecord } from "./input-records.ts";
import { cutStrings } from "./cut-strings.ts";
import { hasDeepSecret, isBeyondVariant, isJson } from "./json-faults.ts";
import { mappingLine, type MappingLines } from "./mapping-lines.ts";
import { planFaults } from "./plan-faults.ts";
import type { MadeTable, Row } from "./read-tables.ts";

/** What is told of the proof. */
export interface Report {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

const MOST_TOLD = 25;
const REDACTED = "[REDACTED]";

/**
 * Compares each record's rows as Spark made them with what `transformRecord` makes of its text, and reads the plans: the
 * tables' and, by name, `further` ones.
 */
export function compareOutcomes(records: readonly InputRecord[], tables: ReadonlyMap<string, MadeTable>, mappingLines: MappingLines, further: ReadonlyMap<string, string> = new Map()): Report {
  const { faults, groups } = compareRecords(records, tables, mappingLines);
  const plans = new Map([...[...tables].map(([name, { plan }]) => [name, plan] as const), ...further]);
  faults.unshift(...columnFaults(tables), ...[...plans].flatMap(([name, plan]) => planFaults(name, plan)), ...reconciliationFaults(records, tables));
  const failed = new Set(faults.map((fault) => fault.split(": ")[0])).size;
  const more = faults.length > MOST_TOLD ? [`… and ${faults.length - MOST_TOLD} more`] : [];
  return { lines: [...faults.slice(0, MOST_TOLD), ...more, ...groups], passed: records.length + plans.size - failed, failed };
}

/**
 * Each difference of a record's rows, a line each, and what became of each group's records. `copies` are records whose row
 * another one has brought.
 */
export function compareRecords(records: readonly InputRecord[], tables: ReadonlyMap<string, Pick<MadeTable, "rows">>, mappingLines: MappingLines, copies: ReadonlySet<InputRecord> = new Set()): { readonly faults: string[]; readonly groups: readonly string[] } {
  const made = new Map([...tables].map(([name, table]) => [name, rowsByRecord(table.rows)]));
  const faults: string[] = [];
  const groups = new Map<string, Map<string, number>>();
  for (const record of records) {
    const [kind, found] = compareRecord(record, made, mappingLines, copies.has(record));
    const counts = groups.get(record.group) ?? new Map<string, number>();
    groups.set(record.group, counts.set(kind, (counts.get(kind) ?? 0) + 1));
    faults.push(...[...leaks(record, made), ...quarantineFaults(record, made), ...found].map((fault) => `${record.file} record ${record.position}: ${fault}`));
  }
  return { faults, groups: [...groups].map(([group, counts]) => `${group}: ${[...counts].sort().map(([kind, count]) => `${count} ${kind}`).join(", ")}`) };
}

/** The pipeline's own account of each file: every record is in it, and as many gold rows as silver ones. */
function reconciliationFaults(records: readonly InputRecord[], tables: ReadonlyMap<string, MadeTable>): readonly string[] {
  const rows = new Map((tables.get("reconciliation")?.rows ?? []).map((row) => [String(row["_source_file"]), row]));
  return [...wantedAccounts(records)].flatMap(([file, wanted]) => {
    const row = rows.get(file) ?? {};
    const found = { read: row["read"], gap: row["gap"], unreadable: row["unreadable"], missing: row["missing"], unequal: row["unequal"], lost: sum(row, ["selected", "filtered", "rejected"]) - sum(row, ["read"]), unplaced: sum(row, ["silver_rows", "duplicates"]) - sum(row, ["selected"]) };
    const all = { ...wanted, missing: 0, unequal: 0, lost: 0, unplaced: 0 };
    return JSON.stringify(found) === JSON.stringify(all) ? [] : [`reconciliation of ${file}: expected ${JSON.stringify(all)}, found ${JSON.stringify(found)}`];
  });
}

interface Account {
  readonly read: number;
  readonly gap: number;
  readonly unreadable: boolean;
}

/** Beside the files of the records there are one without records and one that could not be read. */
function wantedAccounts(records: readonly InputRecord[]): ReadonlyMap<string, Account> {
  const none = { read: 0, gap: 0, unreadable: false };
  const accounts = new Map<string, Account>([["empty", none], ["unreadable", { ...none, unreadable: true }]]);
  for (const { file, position } of records) {
    const { read, gap } = accounts.get(file) ?? none;
    accounts.set(file, { read: read + 1, gap: Math.max(read + gap, position) - read - 1, unreadable: false });
  }
  return accounts;
}

function sum(row: Row, names: readonly string[]): number {
  return names.reduce((total, name) => total + Number(row[name]), 0);
}

/** Every secret of the group `secrets`, and some others, have a mark in them; where core replaces it, it must stand nowhere. */
function leaks({ text, file, position }: InputRecord, made: ReadonlyMap<string, RowsByRecord>): readonly string[] {
  if (!text.includes(MARK) || redactText(text).includes(MARK)) return [];
  return [...made].filter(([, rows]) => JSON.stringify(rows.get(keyOf(file, position)) ?? []).includes(MARK)).map(([table]) => `expected no secret in ${table}, found one`);
}

type RowsByRecord = ReadonlyMap<string, readonly Row[]>;

function rowsByRecord(rows: readonly Row[]): RowsByRecord {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(String(row["_source_file"] ?? row["source_file"]), Number(row["_source_position"] ?? row["source_position"]));
    const there = found.get(key);
    if (there) there.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function keyOf(file: string, position: number): string {
  return `${file}\u0000${position}`;
}

/** A rejected record, and no other, stands in quarantine, once and with its reason. */
function quarantineFaults({ file, position }: InputRecord, made: ReadonlyMap<string, RowsByRecord>): readonly string[] {
  const reasons = (table: string) => (made.get(table)?.get(keyOf(file, position)) ?? []).filter(({ outcome }) => outcome === "rejected" || table === "quarantine").map(({ reason }) => String(reason));
  const [wanted, found] = [reasons("cloudtrail_records").join(), reasons("quarantine").join()];
  return wanted === found ? [] : [`expected in quarantine ${wanted || "nothing"}, found ${found || "nothing"}`];
}

type Compared = readonly [string, readonly string[]];

/** What became of a record, and each difference from what should have; what a secret is cut out of may lack the string's end. */
function compareRecord(record: InputRecord, made: ReadonlyMap<string, RowsByRecord>, mappingLines: MappingLines, isCopy: boolean): Compared {
  const compared = compareText(record, made, mappingLines, isCopy);
  const { raw, ...others } = record;
  if (compared[1].length === 0 || (raw && "reason" in raw)) return compared;
  const [kind, faults] = compareText({ ...others, text: cutStrings(record.text) }, made, mappingLines, isCopy);
  return faults.length === 0 ? [`${kind}, with a string cut`, []] : compared;
}

function compareText(record: InputRecord, made: ReadonlyMap<string, RowsByRecord>, mappingLines: MappingLines, isCopy: boolean): Compared {
  const at = (table: string) => made.get(table)?.get(keyOf(record.file, record.position)) ?? [];
  const [judged, ...others] = at("cloudtrail_records");
  if (judged === undefined || others.length > 0) return ["lost", [`expected one row in cloudtrail_records, found ${judged ? others.length + 1 : 0}`]];
  const outcome = outcomeOf(record);
  const wanted = outcome.kind === "row" ? "selected" : `${outcome.kind} ${outcome.reason}`;
  const found = judged["outcome"] === "selected" ? "selected" : `${String(judged["outcome"])} ${String(judged["reason"])}`;
  if (isKnownDifference(found, record.text)) return [found, extraRows(at)];
  // Where a file ends in a stretch that cannot be JSON, SQL may take it for cut off.
  if (wanted === "rejected invalid-json" && found === "rejected truncated") return [found, extraRows(at)];
  if (wanted !== found) return [wanted, [`expected ${wanted}, found ${found}; the text is ${record.text.slice(0, 200)}`]];
  if (outcome.kind === "row" && isCopy) return ["a copy", extraRows(at)];
  if (outcome.kind === "row") return [`equal in ${outcome.goldTable}`, rowFaults(outcome, at, mappingLines)];
  if (outcome.kind === "rejected") return [found, [...textFaults(record.text, outcome.text, at("quarantine")[0]?.["text"]), ...extraRows(at)]];
  return [found, extraRows(at)];
}

/** What core makes of a record. */
export function outcomeOf({ text, position, raw: given }: InputRecord): Outcome {
  const raw = given ?? elementToRecord({ bytes: Buffer.from(text), offset: 0, position, depth: nestingDepth(text), topLevel: false }, DEFAULT_LIMITS);
  if (raw === undefined) throw new Error(`expected a record, found a text that holds no event: ${text.slice(0, 80)}`);
  return transformRecord(raw);
}

/** A record that SQL cannot treat as core does is told, with a reason that is right. */
function isKnownDifference(found: string, text: string): boolean {
  if (found === "rejected unsupported-json") return isBeyondVariant(text);
  return found === "rejected unredactable-secret" && hasDeepSecret(text);
}

/** Of text that is no JSON, or holds a secret that it cannot cut out, the pipeline keeps what stands before the first place at which a secret's key may begin. */
function textFaults(text: string, wanted: string, found: unknown): readonly string[] {
  if (typeof found !== "string") return ["expected a row with its text in quarantine, found none"];
  const cutAtSecret = (!isJson(text) || wanted.includes(REDACTED)) && found.endsWith(REDACTED) && text.startsWith(found.slice(0, -REDACTED.length));
  // core counts UTF-16 units, Spark characters.
  const cutLater = wanted.length >= DEFAULT_LIMITS.quarantineTextChars - 1 && found.startsWith(wanted.slice(0, -1));
  return wanted === found || cutAtSecret || cutLater ? [] : [`text in quarantine: ${differenceToText(wanted, found)}`];
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
    const member = `${table.name}.${difference.path}`;
    return [`${outcome.silver.eventName} ${member}: ${differenceToText(difference.expected, difference.found)} (${mappingLine(mappingLines, member)})`];
  });
}
