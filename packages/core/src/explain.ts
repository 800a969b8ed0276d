import { validate, type Finding } from "@trailhouse/ocsf";
import { classify } from "./classify.ts";
import type { AnyEventMapping } from "./gen/events.ts";
import { PROVENANCE, SILVER_PROVENANCE } from "./gen/provenance.ts";
import type { SilverRow } from "./gen/silver-row.ts";
import type { Json, JsonObject } from "./json.ts";
import type { ParsedRecord } from "./raw-record.ts";
import { toGold, toSilver } from "./transform-record.ts";

/** Whether a branch is the one that counts. */
export type Test = (silver: SilverRow, event: AnyEventMapping) => boolean;

/** One way in which an attribute may be filled. */
export interface Provenance {
  /** The attribute's path; `[]` for each element of an array. */
  readonly path: string;
  /** `file:line` in the mapping tables. */
  readonly at: string;
  /** The expression in words. */
  readonly rule: string;
  /** When this way counts; always, where undefined. */
  readonly when: Test | undefined;
  /** Silver paths that the value may come from, each with when it does. */
  readonly sources: readonly (readonly [string, Test | undefined])[];
}

/** Why one attribute looks as it does. */
export interface ExplainedAttribute {
  /** `actor.user.name`, `resources[0].uid`. */
  readonly path: string;
  readonly value: Json;
  /** Members of the record that filled it; empty where a rule or a constant did. */
  readonly from: readonly string[];
  readonly rule: string;
  readonly at: string;
}

/** Why one record became the event that it is. */
export interface Explanation {
  /** The row of the events tables that chose the class. */
  readonly mapping: AnyEventMapping;
  readonly rowKey: string;
  readonly attributes: readonly ExplainedAttribute[];
  /** What no attribute took. */
  readonly unmapped: Json;
  readonly findings: readonly Finding[];
}

/** Explains a record's gold event attribute by attribute; a record that is not selected gives its classification. */
export function explainRecord(record: ParsedRecord): Explanation | Exclude<ReturnType<typeof classify>, { kind: "selected" }> {
  const found = classify(record.value);
  if (found.kind !== "selected") return found;
  const silver = toSilver(record, found.event);
  const gold = toGold(silver, found.event);
  const ways = PROVENANCE[found.event.classUid] ?? [];
  const attributes = leaves(gold as unknown as JsonObject, "").filter(([path]) => !path.startsWith("unmapped."));
  return {
    mapping: found.event,
    rowKey: silver._row_key,
    attributes: attributes.flatMap(([path, value]) => explainAttribute(path, value, ways, silver, found.event)),
    unmapped: (gold.unmapped as Json | undefined) ?? {},
    findings: validate(gold),
  };
}

/** Every scalar of an event with its path; open-ended values are one. */
function leaves(value: Json, path: string): readonly (readonly [string, Json])[] {
  if (typeof value !== "object" || value === null || OPEN_ENDED.test(path)) return [[path, value]];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => leaves(item, `${path}[${index}]`));
  return Object.entries(value).flatMap(([key, member]) => leaves(member, path === "" ? key : `${path}.${key}`));
}

const OPEN_ENDED = /^(unmapped|observables|metadata\.profiles|api\.(request|response)\.data)$/;

function explainAttribute(path: string, value: Json, ways: readonly Provenance[], silver: SilverRow, event: AnyEventMapping): readonly ExplainedAttribute[] {
  const general = path.replaceAll(/\[\d+\]/g, "[]");
  const candidates = [general, general.replace(/\[\]$/, "")];
  const way = ways.find((each) => candidates.includes(each.path) && (each.when?.(silver, event) ?? true));
  if (way === undefined) return [];
  return [{ path, value, from: sourcesOf(way, silver, event), rule: way.rule, at: way.at }];
}

/** The record's members behind a way; what silver derived is followed back to the record. */
function sourcesOf(way: Provenance, silver: SilverRow, event: AnyEventMapping): readonly string[] {
  const present = way.sources.filter(([path, when]) => valueAt(silver, path) !== undefined && (when?.(silver, event) ?? true));
  const found = present.flatMap(([path]) => {
    const derived = SILVER_PROVENANCE.find((each) => each.path === path && (each.when?.(silver, event) ?? true));
    return derived ? sourcesOf(derived, silver, event) : [RENAMED[path] ?? path];
  });
  return [...new Set(found)];
}

/** Silver columns whose names are not the record's. */
const RENAMED: Readonly<Record<string, string>> = { eventTimeText: "eventTime", record: "the record as it came" };

function valueAt(silver: SilverRow, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined), silver);
}
