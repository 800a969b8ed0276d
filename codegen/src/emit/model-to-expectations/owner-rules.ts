import type { Column, ColumnType } from "@trailhouse/lakehouse";
import { sqlName } from "../../operators/operator.ts";
import type { OcsfAttribute, OcsfConstraints, OcsfOwner, OcsfSchema } from "../../ocsf/schema.ts";
import type { Rule } from "./expectation.ts";

/** What the walk through a row's objects goes by. */
export interface Walk {
  readonly schema: OcsfSchema;
  readonly profiles: ReadonlySet<string>;
}

/** A class or object as a table holds it. */
export interface Held {
  readonly owner: OcsfOwner;
  readonly columns: readonly Column[];
  /** SQL before an attribute's name: nothing for a row, `` `actor`. `` for a member. */
  readonly prefix: string;
  /** Lists around it; names the variable of the next one. */
  readonly depth: number;
}

/** The rules of an object and of all objects in it. Conditions are true or false where the object is not NULL. */
export function ownerRules(walk: Walk, held: Held): readonly Rule[] {
  const attributes = Object.entries(held.owner.attributes).filter(([, attribute]) => exists(attribute, walk.profiles));
  return [
    ...attributes.flatMap(([name, attribute]) => requiredRules(held, name, attribute)),
    ...constraintRules(held, "at_least_one"),
    ...constraintRules(held, "just_one"),
    ...attributes.flatMap(([name, attribute]) => valueRules(walk, held, name, attribute)),
  ];
}

function exists({ profile, profiles }: OcsfAttribute, declared: ReadonlySet<string>): boolean {
  const needed = profiles ?? (profile === undefined ? [] : [profile]);
  return needed.length === 0 || needed.some((each) => declared.has(each));
}

function columnOf(columns: readonly Column[], name: string): Column | undefined {
  return columns.find((column) => column.name === name);
}

function requiredRules({ columns, prefix }: Held, name: string, { requirement }: OcsfAttribute): readonly Rule[] {
  if (requirement !== "required") return [];
  const there = columnOf(columns, name) === undefined ? "false" : `${prefix}${sqlName(name)} IS NOT NULL`;
  return [{ path: [name], kind: "required", what: "is there", condition: there }];
}

function constraintRules({ owner, columns, prefix }: Held, kind: keyof OcsfConstraints): readonly Rule[] {
  const members = owner.constraints?.[kind] ?? [];
  if (members.length === 0) return [];
  const held = members.filter((path) => leadsTo(columns, path.split(".")));
  const there = held.map((path) => `${prefix}${path.split(".").map(sqlName).join(".")} IS NOT NULL`);
  const list = members.join(", ");
  if (kind === "at_least_one") return [{ path: [], kind, what: `has at least one of ${list}`, condition: anyOf(there) }];
  const count = there.map((each) => `CASE WHEN ${each} THEN 1 ELSE 0 END`).join(" + ");
  return [{ path: [], kind, what: `has exactly one of ${list}`, condition: `${count === "" ? "0" : count} = 1` }];
}

function leadsTo(columns: readonly Column[], [name = "", ...rest]: readonly string[]): boolean {
  const column = columnOf(columns, name);
  if (column === undefined || rest.length === 0) return column !== undefined;
  return column.type.kind === "struct" && leadsTo(column.type.fields, rest);
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? "false" : `(${conditions.join(" OR ")})`;
}

/** What is asked of an attribute's value, where there is one: its enum, and the rules of the object that it is. */
function valueRules(walk: Walk, held: Held, name: string, attribute: OcsfAttribute): readonly Rule[] {
  const column = columnOf(held.columns, name);
  if (column === undefined) return [];
  const value = `${held.prefix}${sqlName(name)}`;
  const element = column.type.kind === "array" ? column.type.element : undefined;
  const rules = element === undefined ? rulesOfValue(walk, held.depth, attribute, column.type, value) : listRules(walk, held.depth, attribute, element, value);
  return rules.map((rule) => ({ ...rule, path: [name, ...rule.path] }));
}

function listRules(walk: Walk, depth: number, attribute: OcsfAttribute, element: ColumnType, list: string): readonly Rule[] {
  const each = `element${depth === 0 ? "" : `_${depth}`}`;
  return rulesOfValue(walk, depth + 1, attribute, element, each).map((rule) => ({ ...rule, condition: `(${list} IS NULL OR forall(${list}, ${each} -> ${rule.condition}))` }));
}

function rulesOfValue(walk: Walk, depth: number, attribute: OcsfAttribute, type: ColumnType, value: string): readonly Rule[] {
  const rules = type.kind === "struct" ? objectRules(walk, depth, attribute, type.fields, value) : enumRules(attribute, type, value);
  return rules.map((rule) => ({ ...rule, condition: `(${value} IS NULL OR ${rule.condition})` }));
}

function objectRules(walk: Walk, depth: number, attribute: OcsfAttribute, columns: readonly Column[], value: string): readonly Rule[] {
  const owner = walk.schema.objects[attribute.object_type ?? ""];
  return owner === undefined ? [] : ownerRules(walk, { owner, columns, prefix: `${value}.`, depth });
}

function enumRules({ enum: values }: OcsfAttribute, { kind }: ColumnType, value: string): readonly Rule[] {
  if (values === undefined || (kind !== "integer" && kind !== "long")) return [];
  const list = Object.keys(values);
  return [{ path: [], kind: "enum", what: `is one of ${list.join(", ")}`, condition: `${value} IN (${list.join(", ")})` }];
}
