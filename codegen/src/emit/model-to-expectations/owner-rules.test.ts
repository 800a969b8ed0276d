import type { Column, ColumnType } from "@trailhouse/lakehouse";
import { expect, it } from "vitest";
import type { OcsfAttribute, OcsfOwner, OcsfSchema } from "../../ocsf/schema.ts";
import { ownerRules } from "./owner-rules.ts";

const attribute = (type: string, more: Partial<OcsfAttribute> = {}): OcsfAttribute => ({ caption: type, type, requirement: "optional", ...more });
const object = (name: string, more: Partial<OcsfAttribute> = {}): OcsfAttribute => attribute("object_t", { object_type: name, ...more });
const owner = (attributes: Readonly<Record<string, OcsfAttribute>>, constraints?: OcsfOwner["constraints"]): OcsfOwner => ({ name: "o", caption: "O", profiles: [], attributes, ...(constraints === undefined ? {} : { constraints }) });
const schemaOf = (objects: Readonly<Record<string, OcsfOwner>>): OcsfSchema => ({ version: "1", classes: {}, objects, types: {}, observables: {} });

const column = (name: string, type: ColumnType): Column => ({ name, type, required: false });
const text: ColumnType = { kind: "string" };
const number: ColumnType = { kind: "integer" };
const struct = (...fields: readonly Column[]): ColumnType => ({ kind: "struct", fields });
const list = (element: ColumnType): ColumnType => ({ kind: "array", element });

function rules(event: OcsfOwner, columns: readonly Column[], objects: Readonly<Record<string, OcsfOwner>> = {}, profiles: readonly string[] = []) {
  const walk = { schema: schemaOf(objects), profiles: new Set(profiles) };
  return ownerRules(walk, { owner: event, columns, prefix: "", depth: 0 }).map(({ path, kind, condition }) => [path.join("."), kind, condition]);
}

it("a required attribute is there; one without a column never is", () => {
  const event = owner({ a: attribute("string_t", { requirement: "required" }), b: attribute("string_t", { requirement: "required" }), c: attribute("string_t") });
  expect(rules(event, [column("a", text), column("c", text)])).toEqual([["a", "required", "`a` IS NOT NULL"], ["b", "required", "false"]]);
});

it("what an object requires is asked only where the object is", () => {
  const user = owner({ name: attribute("string_t", { requirement: "required" }) });
  const found = rules(owner({ user: object("user") }), [column("user", struct(column("name", text)))], { user });
  expect(found).toEqual([["user.name", "required", "(`user` IS NULL OR `user`.`name` IS NOT NULL)"]]);
});

it("enums are asked of integers, within lists of each element", () => {
  const inner = owner({ id: attribute("integer_t", { enum: { "0": "Unknown", "99": "Other" } }), word: attribute("string_t", { enum: { a: "A" } }) });
  const outer = owner({ inner: object("inner", { is_array: true }) });
  const columns = [column("outer", list(struct(column("inner", list(struct(column("id", number), column("word", text)))))))];
  expect(rules(owner({ outer: object("outer", { is_array: true }) }), columns, { inner, outer })).toEqual([[
    "outer.inner.id", "enum",
    "(`outer` IS NULL OR forall(`outer`, element -> (element IS NULL OR (element.`inner` IS NULL OR forall(element.`inner`, element_1 -> (element_1 IS NULL OR (element_1.`id` IS NULL OR element_1.`id` IN (0, 99))))))))",
  ]]);
});

it("a list of enum values has each of them checked", () => {
  const event = owner({ ids: attribute("integer_t", { is_array: true, enum: { "1": "One" } }) });
  expect(rules(event, [column("ids", list(number))])).toEqual([["ids", "enum", "(`ids` IS NULL OR forall(`ids`, element -> (element IS NULL OR element IN (1))))"]]);
});

it("constraints count the attributes that have columns, also those of members", () => {
  const os = owner({ version: attribute("string_t") });
  const device = owner({ name: attribute("string_t"), ip: attribute("string_t"), os: object("os") }, { at_least_one: ["name", "ip", "os.version"] });
  const columns = [column("device", struct(column("name", text), column("os", struct(column("version", text)))))];
  expect(rules(owner({ device: object("device") }), columns, { device, os })).toEqual([["device", "at_least_one", "(`device` IS NULL OR (`device`.`name` IS NOT NULL OR `device`.`os`.`version` IS NOT NULL))"]]);
});

it("exactly one is a sum; none can be where no attribute has a column", () => {
  const constraints = { just_one: ["a", "b"] };
  const event = owner({ a: attribute("string_t"), b: attribute("string_t") }, constraints);
  expect(rules(event, [column("a", text), column("b", text)])).toEqual([["", "just_one", "CASE WHEN `a` IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN `b` IS NOT NULL THEN 1 ELSE 0 END = 1"]]);
  expect(rules(event, [])).toEqual([["", "just_one", "0 = 1"]]);
  expect(rules(owner({ a: attribute("string_t") }, { at_least_one: ["a"] }), [])).toEqual([["", "at_least_one", "false"]]);
});

it("attributes of profiles that are not declared are not asked for", () => {
  const event = owner({ a: attribute("string_t", { requirement: "required", profile: "cloud" }), b: attribute("string_t", { requirement: "required", profiles: ["cloud", "host"] }) });
  expect(rules(event, [])).toEqual([]);
  expect(rules(event, [], {}, ["host"])).toEqual([["b", "required", "false"]]);
});
