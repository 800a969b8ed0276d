import { describe, expect, test } from "vitest";
import { smallExport } from "../fixtures/small-export.ts";
import { OCSF_SCHEMA } from "../schema.ts";
import { exportToSchema } from "./export-to-schema.ts";

describe("the layout of 1.4.0 to 1.7.0", () => {
  test("keeps facts, in a fixed order, and no prose", () => {
    const schema = exportToSchema(smallExport());
    expect(JSON.stringify(schema)).not.toContain("prose");
    expect(JSON.stringify(schema.classes["second"])).toBe(
      JSON.stringify({
        uid: 3002,
        category_uid: 3,
        category_name: "Cat",
        name: "second",
        caption: "Second",
        profiles: ["cloud", "host"],
        attributes: {
          kind: { caption: "Kind", type: "string_t", requirement: "optional", deprecated: "1.2.0" },
          kind_id: {
            caption: "Kind ID",
            type: "integer_t",
            requirement: "recommended",
            enum: { "2": "Two", "10": "Ten", "99": "Other" },
            deprecated_values: { "10": "1.3.0" },
            sibling: "kind",
          },
          thing: { caption: "Thing", type: "object_t", object_type: "thing", requirement: "required", profile: "cloud" },
        },
      }),
    );
    expect(Object.keys(schema.classes)).toEqual(["first", "second"]);
    expect(Object.keys(schema.objects)).toEqual(["thing"]);
    expect(schema.objects["thing"]?.constraints).toEqual({ at_least_one: ["a", "b"] });
    expect(schema.types["port_t"]).toEqual({ caption: "Port", type: "integer_t", range: [0, 65535] });
    expect(schema.observables).toEqual({ "2": "IP Address" });
  });

  test("keeps the classes asked for, with what they reach", () => {
    const schema = exportToSchema(smallExport(), { classes: ["first"] });
    expect(Object.keys(schema.classes)).toEqual(["first"]);
    expect(Object.keys(schema.objects)).toEqual([]);
  });
});

test("the layout of 1.8.0: types in the dictionary, several profiles an attribute", () => {
  const { types, ...rest } = smallExport();
  const second = rest.classes["second"] as { attributes: Record<string, object> };
  const both = { ...second.attributes["thing"], profile: undefined, profiles: ["linux/users", "cloud"] };
  const one = { ...second.attributes["kind"], profiles: ["host"] };
  const none = { ...second.attributes["kind_id"], profiles: [] };
  const classes = { ...rest.classes, second: { ...second, attributes: { thing: both, kind: one, kind_id: none } } };
  const schema = exportToSchema({ ...rest, version: "1.8.0", classes, dictionary: { types: { attributes: types } }, profiles: {} });
  expect(schema.types).toEqual(exportToSchema(smallExport()).types);
  const { thing, kind, kind_id: kindId } = schema.classes["second"]?.attributes ?? {};
  expect([thing?.profile, thing?.profiles]).toEqual([undefined, ["cloud", "linux/users"]]);
  expect([kind?.profile, kind?.profiles]).toEqual(["host", undefined]);
  expect([kindId?.profile, kindId?.profiles]).toEqual([undefined, undefined]);
});

test.each([
  ["the built-in one", OCSF_SCHEMA],
  ["one with deprecated values", exportToSchema(smallExport())],
])("a derived schema gives itself: %s", (_name, schema) => {
  const again = exportToSchema(structuredClone(schema));
  const { "@generated": _line, ...plain } = schema as typeof schema & { "@generated"?: string };
  expect(again).toEqual(plain);
  expect(Object.keys(again.objects)).toEqual(Object.keys(plain.objects));
});

describe("says what is wrong with an export, and where", () => {
  const LAYOUT =
    "OCSF export: expected version, classes, objects, and types or dictionary, as schema.ocsf.io exports them for 1.4.0 to 1.8.0; found ";
  const ADVICE = ": give a file of https://schema.ocsf.io/<version>/export/schema";
  const second = smallExport().classes["second"];
  const withSecond = (change: object): object => ({ ...smallExport(), classes: { ...smallExport().classes, second: { ...second, ...change } } });
  const withAttribute = (change: object): object =>
    withSecond({ attributes: { kind: { type: "string_t", requirement: "optional", caption: "Kind", ...change } } });
  const withType = (change: object): object => ({ ...smallExport(), types: { ...smallExport().types, string_t: { caption: "String", ...change } } });

  test.each([
    ["a list", [], `${LAYOUT}no object${ADVICE}`],
    ["null", null, `${LAYOUT}no object${ADVICE}`],
    ["an empty object", {}, `${LAYOUT}an object of nothing${ADVICE}`],
    ["another document", { openapi: "3.0.0", paths: {} }, `${LAYOUT}an object of openapi, paths${ADVICE}`],
    ["no version", { ...smallExport(), version: undefined }, "OCSF export: version: expected a string, found nothing"],
    ["classes that are a list", { ...smallExport(), classes: [] }, "OCSF export: classes: expected an object, found []"],
    ["a dictionary without types", { ...smallExport(), types: undefined, dictionary: {} }, "OCSF export: dictionary.types: expected an object, found nothing"],
    ["a class without uid", withSecond({ uid: "3002" }), 'OCSF export: classes.second.uid: expected a number, found "3002"'],
    ["two classes of one uid", withSecond({ uid: 3001 }), "OCSF export: classes.second.uid: expected a uid of its own, found 3001, which is first's"],
    ["no observable", { ...smallExport(), objects: { thing: smallExport().objects["thing"] } }, "OCSF export: objects.observable: expected an object, found nothing"],
    ["an unknown constraint", withSecond({ constraints: { all_of: [] } }), "OCSF export: classes.second.constraints: expected at_least_one or just_one, found all_of"],
    ["an unknown requirement", withAttribute({ requirement: "must" }), "OCSF export: classes.second.attributes.kind.requirement: expected required, recommended or optional, found must"],
    ["an unknown type", withAttribute({ type: "text_t" }), 'OCSF export: classes.second.attributes.kind.type: expected a type of the export, found "text_t"'],
    ["an unknown object", withAttribute({ type: "object_t", object_type: "nil" }), 'OCSF export: classes.second.attributes.kind.object_type: expected an object of the export, found "nil"'],
    ["an enum that is a list", withAttribute({ enum: ["a"] }), 'OCSF export: classes.second.attributes.kind.enum: expected an object, found ["a"]'],
    ["profiles that are text", withAttribute({ profiles: "cloud" }), 'OCSF export: classes.second.attributes.kind.profiles: expected a list of strings, found "cloud"'],
    ["a broken pattern", withType({ type: "string_t", regex: "(" }), 'OCSF export: types.string_t.regex: expected a regular expression, found "("'],
    ["a broken range", withType({ range: [1] }), "OCSF export: types.string_t.range: expected a list of two numbers, found [1]"],
  ])("%s", (_name, source, message) => {
    expect(() => exportToSchema(source)).toThrow(new Error(message));
  });

  test("a class that is not there", () => {
    expect(() => exportToSchema(smallExport(), { classes: ["first", "third"] })).toThrow("OCSF export: classes.third: expected a class, found nothing");
  });
});
