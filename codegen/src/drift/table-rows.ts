import { Violations, type At } from "../model/violations.ts";
import { readMappingFiles, type MappingFile } from "../read/mapping-files.ts";
import { readWithoutOperation, type EventWithoutOperation } from "../read/without-operation.ts";
import { member, scalarText, type YamlNode } from "../read/yaml-node.ts";

/** The events that are listed as logged without an operation, and have neither a row nor the decision to have none. */
export function unmappedWithoutOperation({ rows, withoutOperation }: EventsTable): readonly EventWithoutOperation[] {
  return withoutOperation.filter(({ eventName, fallback }) => !fallback && !rows.some((row) => row.eventName === eventName));
}

/** A row of an events table, as it is written. */
export interface TableRow {
  readonly eventName: string;
  readonly at: At;
  /** The page that documents an event without an operation. */
  readonly source: string | undefined;
  readonly target: string;
  readonly self: string;
}

/** An events table: one service's. */
export interface EventsTable {
  readonly file: string;
  readonly text: string;
  /** Where the list of events begins. */
  readonly at: At;
  readonly rows: readonly TableRow[];
  /** Events that AWS logs and that no operation has. */
  readonly withoutOperation: readonly EventWithoutOperation[];
}

/** The events tables for the API of IAM, but those that are no YAML or not of their form, which `resolveModel` tells of. */
export function readEventsTables(root: string, ocsfVersion: string): readonly EventsTable[] {
  const files = readMappingFiles(root, ocsfVersion, new Violations());
  return files.filter((each) => each.kind === "events" && each.sound && scalarText(member(each.root, "api")) === "iam").map(readTable);
}

function readTable({ file, text, root }: MappingFile): EventsTable {
  const entry = root.kind === "map" ? root.entries.find((each) => each.key === "events") : undefined;
  const rows = entry?.value.kind === "seq" ? entry.value.items.map(readRow) : [];
  return { file, text, at: entry?.at ?? root.at, rows, withoutOperation: readWithoutOperation(root) };
}

function readRow(node: YamlNode): TableRow {
  const text = (key: string) => scalarText(member(node, key));
  return { eventName: text("event_name") ?? "", at: node.at, source: text("source"), target: text("target") ?? "", self: text("self") ?? "never" };
}
