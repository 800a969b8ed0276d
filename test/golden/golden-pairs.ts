import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { transformRecord, type JsonObject, type RowOutcome } from "@trailhouse/core";

/** Where the golden pairs are. */
export const EVENTS_FOLDER = path.join(import.meta.dirname, "events");

/** Where the hand-written cases are, a folder each. */
export const CASES_FOLDER = path.join(import.meta.dirname, "cases");

/** The outcomes that are frozen: the variant's name and the prefix of its files. */
export const FROZEN_VARIANTS = [
  { variant: "success", prefix: "" },
  { variant: "denied", prefix: "denied-" },
] as const;

/** The seed of the golden records. */
export const GOLDEN_SEED = 1;

/** A record as one row; throws where it is none. */
export function rowOf(record: unknown): RowOutcome {
  const text = JSON.stringify(record);
  const outcome = transformRecord({ position: 1, text, value: JSON.parse(text) as JsonObject });
  if (outcome.kind !== "row") throw new Error(`expected a row, found ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The gold event as it is frozen: without raw_data. */
export function frozen(row: RowOutcome): unknown {
  const { raw_data: _, ...event } = row.gold;
  return JSON.parse(JSON.stringify(event));
}

/** The events that have a folder. */
export function goldenEvents(): readonly string[] {
  return readdirSync(EVENTS_FOLDER).sort();
}

/** The names of the hand-written cases. */
export function goldenCases(): readonly string[] {
  return readdirSync(CASES_FOLDER).sort();
}

/** A JSON file of a case's folder. */
export function readCase(name: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(CASES_FOLDER, name, file), "utf8"));
}

/** A JSON file of an event's folder. */
export function readGolden(eventName: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(EVENTS_FOLDER, eventName, file), "utf8"));
}
