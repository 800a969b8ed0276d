import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { attributesUnder, modelToJsonSchema, modelToJsonSchemas } from "./model-to-json-schema.ts";
import { DEFAULT_PROFILES, OCSF_SCHEMA } from "./schema.ts";

const classes = Object.values(OCSF_SCHEMA.classes);
const extras = [...new Set(classes.flatMap(({ profiles }) => profiles))].filter((profile) => !DEFAULT_PROFILES.includes(profile));
const subsets = DEFAULT_PROFILES.reduce<string[][]>((sets, profile) => [...sets, ...sets.map((set) => [...set, profile])], [[]]);

describe.each([...subsets, ...extras.map((profile) => [profile])].map((set) => [set.join("+") || "no profile", set] as const))(
  "under %s",
  (_name, profiles) => {
    test("every class compiles, strictly, and is a valid JSON Schema", () => {
      const ajv = new Ajv2020({ strict: true, strictRequired: false, code: { optimize: false } });
      ajv.addSchema(modelToJsonSchemas(OCSF_SCHEMA, profiles), "all");
      for (const { name } of classes) expect(ajv.getSchema(`all#/$defs/${name}`)).toBeTypeOf("function");
    });

    test("no attribute of another profile exists, at any depth", () => {
      for (const [name, def] of Object.entries(modelToJsonSchemas(OCSF_SCHEMA, profiles).$defs ?? {})) {
        const owner = OCSF_SCHEMA.classes[name] ?? OCSF_SCHEMA.objects[name];
        const foreign = Object.keys(def.properties ?? {}).filter((key) => {
          const profile = owner?.attributes[key]?.profile;
          return profile !== undefined && !profiles.includes(profile);
        });
        expect(foreign).toEqual([]);
      }
    });
  },
);

test("one class stands alone, with the objects that it reaches under its profiles", () => {
  const accountChange = classes.find(({ uid }) => uid === 3001);
  if (accountChange === undefined) throw new Error("expected the class 3001");
  const bare = modelToJsonSchema(OCSF_SCHEMA, accountChange, []);
  const full = modelToJsonSchema(OCSF_SCHEMA, accountChange, ["datetime", "cloud"]);
  expect(bare.$id).toBe("https://schema.ocsf.io/schema/1.4.0/classes/account_change");
  expect(full.$id).toBe("https://schema.ocsf.io/schema/1.4.0/classes/account_change?profiles=cloud,datetime");
  expect(Object.keys(bare.$defs ?? {})).not.toContain("api");
  expect(Object.keys(full.$defs ?? {})).toContain("api");
  expect(full.required).toContain("cloud");
  expect(new Ajv2020({ strict: true, strictRequired: false }).compile(full)).toBeTypeOf("function");
});

test("types carry the limits that the OCSF types have", () => {
  const defs = modelToJsonSchemas(OCSF_SCHEMA, []).$defs ?? {};
  expect(defs["network_endpoint"]?.properties?.["port"]).toEqual({ title: "Port", type: "integer", minimum: 0, maximum: 65535 });
  expect(defs["user"]?.properties?.["type_id"]?.enum).toEqual([0, 1, 2, 3, 99]);
  expect(defs["user"]?.anyOf).toEqual([{ required: ["account"] }, { required: ["name"] }, { required: ["uid"] }]);
  expect(defs["actor"]?.properties?.["invoked_by"]?.deprecated).toBe(true);
  expect(defs["managed_entity"]?.properties?.["data"]).toEqual({ title: "Data" });
  expect(defs["object"]).toEqual({ title: "Object", type: "object" });
});

test.each([
  ["ip_t", ["203.0.113.7", "::1", "2001:db8::8a2e:370:7334", "::ffff:192.0.2.1", "fe80::1%eth0"], ["AWS Internal", "203.0", "1::2::3", ""]],
  ["datetime_t", ["2023-03-17T16:31:50Z", "2023-03-17T16:31:50.123456+01:00", "2023-03-17t16:31:50"], ["2023-03-17", "2023-03-17 16:31:50"]],
  ["email_t", ["ada@example.com"], ["ada", "ada@example"]],
  ["mac_t", ["18:36:F3:98:4F:9A"], ["18:36"]],
  ["uuid_t", ["123e4567-e89b-12d3-a456-426614174000"], ["123e4567"]],
  ["file_hash_t", ["7ac7e2b5"], ["xyz"]],
])("the pattern of %s works in JavaScript", (type, good, bad) => {
  const pattern = new RegExp(OCSF_SCHEMA.types[type]?.regex ?? "(", "u");
  expect(good.filter((text) => !pattern.test(text))).toEqual([]);
  expect(bad.filter((text) => pattern.test(text))).toEqual([]);
});

test("every sibling stands beside its enum under the same profile", () => {
  for (const owner of [...classes, ...Object.values(OCSF_SCHEMA.objects)]) {
    for (const [, { sibling, profile }] of attributesUnder(owner, new Set(owner.profiles))) {
      if (sibling !== undefined) expect(owner.attributes[sibling]?.profile).toBe(profile);
    }
  }
});
