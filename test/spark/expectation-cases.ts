import { columnType, TABLES, type Column, type Table } from "@trailhouse/lakehouse/databricks";
import { loadExpectations, type Expectation } from "@trailhouse/pipeline";
import { FROZEN_VARIANTS, goldenEvents, readGolden } from "../golden/golden-pairs.ts";

/** An event that is as an expectation does not want it. */
export interface BrokenEvent {
  readonly expectation: Expectation;
  readonly event: JsonObject;
}

/** A gold table with sound events of its class, and one broken event for each of its expectations. */
export interface ExpectationCase {
  readonly table: Table;
  readonly sound: readonly JsonObject[];
  readonly broken: readonly BrokenEvent[];
}

export type JsonObject = Record<string, unknown>;

/** Of every gold table: the golden events, and copies of them that each break one expectation. */
export async function expectationCases(): Promise<readonly ExpectationCase[]> {
  const gold = TABLES.filter((table) => table.layer === "gold");
  const expectations = await loadExpectations();
  const events = goldenEvents().flatMap((name) => FROZEN_VARIANTS.map(({ prefix }) => readGolden(name, `${prefix}gold.json`) as JsonObject));
  return gold.map((table) => {
    const sound = events.filter((event) => event["class_uid"] === table.ocsf.classUid);
    const own = expectations.filter((each) => each.table === table.name);
    return { table, sound, broken: own.map((expectation) => ({ expectation, event: broken(table, sound, expectation) })) };
  });
}

/** The case's SQL for run_cases.py: of a sound event whether all is met, of a broken one whether its expectation is. */
export function caseSql({ table, sound, broken: events }: ExpectationCase): string {
  const type = columnType({ kind: "struct", fields: table.columns.map((column) => ({ ...column, required: false })) });
  const all = events.map(({ expectation }) => `(${expectation.condition})`).join(" AND ");
  const each = events.map(({ expectation }, index) => `WHEN ${sound.length + index} THEN ${expectation.condition}`).join("\n  ");
  return `SELECT position, CASE WHEN position < ${sound.length} THEN ${all} ELSE CASE position\n  ${each} END END AS met
FROM (SELECT position, event.* FROM (SELECT position, from_json(raw, '${type}') AS event FROM records))`;
}

/** A sound event, the first that has the object in question, changed so that it breaks the expectation. */
function broken(table: Table, sound: readonly JsonObject[], { path, kind, what }: Expectation): JsonObject {
  const steps = path === "" ? [] : path.split(".");
  const event = structuredClone(sound.find((each) => holds(each, steps)) ?? sound[0] ?? {});
  if (kind === "at_least_one" || kind === "just_one") {
    const owner = objectAt(event, table.columns, steps);
    for (const member of what.split(" one of ")[1]?.split(", ") ?? []) Reflect.deleteProperty(owner, member.split(".")[0] ?? "");
    return event;
  }
  const name = steps.at(-1) ?? "";
  const owner = objectAt(event, table.columns, steps.slice(0, -1));
  if (kind === "required") Reflect.deleteProperty(owner, name);
  else owner[name] = kind === "sum" ? Number(owner[name]) + 1 : 123_456;
  return event;
}

function holds(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value)) return holds(value[0], step === undefined ? [] : [step, ...rest]);
  if (step === undefined || typeof value !== "object" || value === null) return value !== undefined;
  return holds((value as JsonObject)[step], rest);
}

/** The object at a path, made where there is none; of a list its first element. */
function objectAt(owner: JsonObject, columns: readonly Column[], [step, ...rest]: readonly string[]): JsonObject {
  if (step === undefined) return owner;
  const type = columns.find((column) => column.name === step)?.type;
  const isList = type?.kind === "array";
  const element = isList ? type.element : type;
  owner[step] ??= isList ? [{}] : {};
  const value = isList ? (owner[step] as unknown[])[0] : owner[step];
  return objectAt(value as JsonObject, element?.kind === "struct" ? element.fields : [], rest);
}
