import { describe, expect, test } from "vitest";
import { compileValidators } from "../compile-validators.ts";
import { constraintMembers } from "../constraints.ts";
import { createValidator } from "../create-validator.ts";
import { EVENTS } from "../fixtures/events.ts";
import { withValue } from "../fixtures/mutate.ts";
import { OFFICIAL_EXPORTS } from "../fixtures/official-exports.ts";
import { OCSF_SCHEMA } from "../schema.ts";
import { profilesOf, type OcsfSchema } from "../schema-model.ts";
import { exportToSchema } from "./export-to-schema.ts";
import { loadExport } from "./load-export.ts";

/** As the exports have them, counted with other tools. */
const CLASSES: Readonly<Record<string, number>> = { "1.4.0": 79, "1.5.0": 81, "1.6.0": 82, "1.7.0": 83, "1.8.0": 83 };

const loaded = await Promise.all(
  OFFICIAL_EXPORTS.map(async ([version, file]) => {
    const source = await loadExport(file);
    return { version, source, schema: exportToSchema(source) };
  }),
);

if (loaded.length === 0) {
  test.skip("official exports: skipped, because ../shared is not here", () => undefined);
}

describe.each(loaded)("the official export of $version", ({ version, source, schema }) => {
  test("gives every class, by uid, with all that they reach", () => {
    const classes = Object.values(schema.classes);
    expect(schema.version).toBe(version);
    expect(classes).toHaveLength(CLASSES[version] ?? 0);
    expect(classes[0]).toMatchObject({ name: "base_event", uid: 0, category_uid: 0, category_name: "Uncategorized" });
    expect(schema.classes["win/registry_key_query"]).toMatchObject({ uid: 205004, category_uid: 5, caption: "Registry Key Query" });
    for (const owner of ownersOf(schema)) {
      for (const { object_type: name } of Object.values(owner.attributes)) {
        if (name !== undefined) expect(schema.objects[name]?.name).toBe(name);
      }
    }
  });

  test("holds no description", () => {
    expect(JSON.stringify(schema)).not.toMatch(/"description"|"message":\{"message"|<code>|<p>/);
  });

  test("derives to itself", () => {
    expect(exportToSchema(structuredClone(schema))).toEqual(schema);
  });

  test("every constraint leaves a member that an event can have", () => {
    for (const owner of ownersOf(schema)) {
      for (const kind of ["at_least_one", "just_one"] as const) {
        if (owner.constraints?.[kind] !== undefined) expect(constraintMembers(schema, owner, kind)).not.toEqual([]);
      }
    }
  });

  test("every sibling that its object has stands under the enum's own profiles", () => {
    for (const owner of ownersOf(schema)) {
      for (const attribute of Object.values(owner.attributes)) {
        const sibling = attribute.sibling === undefined ? undefined : owner.attributes[attribute.sibling];
        if (sibling !== undefined) expect(profilesOf(sibling)).toEqual(profilesOf(attribute));
      }
    }
  });

  test.each([["no profile", []], ["every profile", [...new Set(Object.values(schema.classes).flatMap(({ profiles }) => profiles))].sort()]])(
    "every class compiles, strictly, under %s",
    (_name, profiles) => {
      const validatorOf = compileValidators(schema, profiles);
      for (const name of Object.keys(schema.classes)) expect(validatorOf(name)).toBeTypeOf("function");
    },
  );

  test.each(Object.entries(EVENTS))("an event of %s is held to this version", (_name, event) => {
    const { validate } = createValidator(exportToSchema(source));
    const here = withValue(event(), "metadata.version", version);
    // What 1.4.0 and the others ask for alike; what differs is told in cases/.
    expect(validate(here).filter(({ rule }) => rule !== "caption-mismatch" && rule !== "enum")).toEqual([]);
    expect(validate(withValue(here, "metadata.version", "1.3.0"))).toEqual([
      {
        path: "metadata.version",
        rule: "unsupported-version",
        message: `expected OCSF version ${version}, found the string "1.3.0"; nothing else was checked`,
      },
    ]);
  });
});

test.runIf(loaded.length > 0)("1.8.0 has attributes of several profiles, which need one of them", () => {
  const schema = loaded.find(({ version }) => version === "1.8.0")?.schema ?? OCSF_SCHEMA;
  expect(schema.objects["process"]?.attributes["egid"]?.profiles).toEqual(["linux/linux_users", "macos/macos_users"]);
  const event = withValue(withValue(EVENTS.account_change(), "metadata.version", "1.8.0"), "actor.process", { pid: 1, egid: 5 });
  const { validate } = createValidator(schema);
  const egid = (profile: string): string[] =>
    validate(withValue(event, "metadata.profiles[3]", profile)).flatMap(({ path, message }) => (path === "actor.process.egid" ? [message] : []));
  expect(egid("linux/linux_users")).toEqual([]);
  expect(egid("macos/macos_users")).toEqual([]);
  expect(egid("host")).toEqual([
    "expected the profile linux/linux_users or macos/macos_users in metadata.profiles, which this attribute belongs to; found cloud, datetime, host, security_control",
  ]);
});

test.runIf(loaded.length > 0)("1.4.0's five classes are the built-in ones", () => {
  const source = loaded.find(({ version }) => version === "1.4.0")?.source;
  const schema = exportToSchema(source, { classes: Object.keys(OCSF_SCHEMA.classes) });
  expect({ ...schema, "@generated": expect.any(String) as unknown }).toEqual(OCSF_SCHEMA);
});

function ownersOf(schema: OcsfSchema): readonly (OcsfSchema["classes"][string] | OcsfSchema["objects"][string])[] {
  return [...Object.values(schema.classes), ...Object.values(schema.objects)];
}
