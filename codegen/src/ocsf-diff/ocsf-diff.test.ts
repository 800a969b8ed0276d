import { readFileSync } from "node:fs";
import path from "node:path";
import type { OcsfAttribute, OcsfSchema } from "@trailhouse/ocsf/schema";
import { beforeAll, describe, expect, test } from "vitest";
import { installedApiModel } from "../aws/api-model.ts";
import type { Operation } from "../aws/shapes.ts";
import { ocsfDiff, type OcsfChange } from "./ocsf-diff.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const committed = JSON.parse(readFileSync(path.join(ROOT, "packages/ocsf/src/gen/ocsf-schema.json"), "utf8")) as OcsfSchema;
let operations: readonly Operation[];

beforeAll(async () => {
  ({ operations } = await installedApiModel());
});

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends string | number | boolean | undefined ? T[K] : Mutable<T[K]> };

/** The committed schema with changes; a version before 1.5.0, so that no table says another thing for it. */
function changed(change: (schema: Mutable<OcsfSchema>) => void): OcsfSchema {
  const schema = structuredClone(committed) as Mutable<OcsfSchema>;
  schema.version = "1.4.1";
  change(schema);
  return schema;
}

function diffTo(change: (schema: Mutable<OcsfSchema>) => void) {
  return ocsfDiff({ root: ROOT, from: committed, to: changed(change), operations });
}

function attributeOf(schema: Mutable<OcsfSchema>, owner: string, name: string): Mutable<OcsfAttribute> {
  const found = (schema.objects[owner] ?? schema.classes[owner])?.attributes[name];
  if (!found) throw new Error(`expected ${owner}.${name} in the committed schema`);
  return found;
}

/** The lines of a table that hold a text, as `file:line`. */
function linesWith(file: string, text: string): readonly string[] {
  const lines = readFileSync(path.join(ROOT, file), "utf8").split("\n");
  const found = lines.flatMap((line, index) => (line.includes(text) ? [`${file}:${index + 1}`] : []));
  expect(found, `'${text}' in ${file}`).not.toEqual([]);
  return found;
}

function linesOf({ lines }: OcsfChange): readonly string[] {
  return lines.map(({ file, line, state }) => `${file}:${line} ${state}`);
}

const FRAME = "mappings/gold/frame.yaml";

describe("ocsfDiff", () => {
  test("the same schema changes nothing", () => {
    const diff = ocsfDiff({ root: ROOT, from: committed, to: committed, operations });
    expect(diff).toMatchObject({ from: "1.4.0", to: "1.4.0", changes: [], refused: [], refusedBeside: [] });
    expect(diff.filled).toEqual(expect.arrayContaining(["account_change", "user", "metadata", "managed_entity"]));
  });

  test("an attribute that is gone is work on the lines that fill it", () => {
    const diff = diffTo((schema) => { delete (schema.objects["session"]?.attributes as Record<string, unknown>)["is_mfa"]; });
    expect(diff.changes.map(({ kind, owner, attribute }) => ({ kind, owner, attribute }))).toEqual([{ kind: "attribute-gone", owner: "session", attribute: "is_mfa" }]);
    expect(diff.changes.map(linesOf)).toEqual([linesWith(FRAME, "is_mfa:").map((place) => `${place} work`)]);
    expect(diff.changes[0]?.lines[0]).toMatchObject({ path: "actor.session.is_mfa", message: "expected an attribute of Session in OCSF 1.4.1, found 'is_mfa'" });
    expect(diff.refused).toHaveLength(1);
    expect(diff.refusedBeside).toEqual([]);
  });

  test("so is one that is deprecated, and one of another type", () => {
    const diff = diffTo((schema) => {
      attributeOf(schema, "session", "issuer").deprecated = "1.4.1";
      attributeOf(schema, "session", "is_mfa").type = "string_t";
    });
    expect(diff.changes).toMatchObject([
      { kind: "attribute-deprecated", attribute: "issuer", to: "1.4.1" },
      { kind: "type-changed", attribute: "is_mfa", from: "boolean_t", to: "string_t" },
    ]);
    expect(diff.changes.map(linesOf)).toEqual([linesWith(FRAME, "issuer:"), linesWith(FRAME, "is_mfa:")].map((places) => places.map((place) => `${place} work`)));
    expect(diff.refusedBeside).toEqual([]);
  });

  test("a newly required attribute is work where an object is made without it, or may be without it in a class", () => {
    const diff = diffTo((schema) => {
      Object.assign(schema.objects["cloud"]?.attributes ?? {}, { tenant: { caption: "Tenant", type: "string_t", requirement: "required" } });
      attributeOf(schema, "user_access", "status_code").requirement = "required";
    });
    const [status, tenant] = [diff.changes.find(({ attribute }) => attribute === "status_code"), diff.changes.find(({ attribute }) => attribute === "tenant")];
    expect(status).toMatchObject({ kind: "attribute-required", owner: "user_access", to: "required" });
    expect(status && linesOf(status)).toEqual(linesWith(FRAME, "  status_code:").map((place) => `${place} work`));
    expect(tenant).toMatchObject({ kind: "attribute-required", owner: "cloud", to: "required string_t" });
    expect(tenant?.lines).toMatchObject([{ file: FRAME, state: "work", message: "expected a value for this required attribute of cloud, found none" }]);
    // What follows: an object that never stands is missing where it is required itself.
    expect(diff.refusedBeside.map((each) => each.path)).toEqual(["frame.cloud"]);
  });

  test("an enum value that is gone or given up is work where a table writes it: constants, lookups, events", () => {
    const diff = diffTo((schema) => {
      const { enum: values = {} } = attributeOf(schema, "user", "type_id");
      delete (values as Record<string, unknown>)["3"];
      Object.assign(attributeOf(schema, "account", "type_id"), { deprecated_values: { "10": "1.4.1" } });
      Object.assign(attributeOf(schema, "group_management", "activity_id").enum ?? {}, { "3": "Add Member" });
      Object.assign(attributeOf(schema, "group_management", "activity_id"), { deprecated_values: { "4": "1.4.1" } });
    });
    const system = diff.changes.find(({ owner }) => owner === "user");
    expect(system).toMatchObject({ kind: "value-gone", attribute: "type_id", value: "3", from: "System" });
    expect(system && linesOf(system)).toEqual(linesWith("mappings/lookups/identity-types.yaml", "user_type_id: 3").map((place) => `${place} work`));
    const account = diff.changes.find(({ owner }) => owner === "account");
    expect(account).toMatchObject({ kind: "value-deprecated", value: "10", from: "AWS Account", to: "1.4.1" });
    expect(account && linesOf(account)).toEqual(expect.arrayContaining(linesWith("mappings/lookups/target-kinds.yaml", "account_type_id: 10,").map((place) => `${place} work`)));
    const removed = diff.changes.find(({ kind, owner }) => owner === "group_management" && kind === "value-deprecated");
    expect(removed && linesOf(removed)).toEqual(linesWith("mappings/events/iam.yaml", "activity: Remove User,").map((place) => `${place} work`));
    const member = diff.changes.find(({ kind, owner }) => owner === "group_management" && kind === "value-caption-changed");
    expect(member).toMatchObject({ kind: "value-caption-changed", attribute: "activity_id", value: "3", from: "Add User", to: "Add Member" });
    expect(member && linesOf(member)).toEqual(linesWith("mappings/events/iam.yaml", "activity: Add User,").map((place) => `${place} work`));
  });

  test("constraints that the tables keep leave their lines, others are work", () => {
    const diff = diffTo((schema) => {
      Object.assign(schema.objects["policy"] ?? {}, { constraints: { at_least_one: ["name", "type_id", "uid"] } });
      Object.assign(schema.objects["idp"] ?? {}, { constraints: { at_least_one: ["uid"] } });
    });
    expect(diff.changes.map(({ kind, owner, to, lines }) => ({ kind, owner, to, states: [...new Set(lines.map(({ state }) => state))] }))).toEqual([
      { kind: "constraints-changed", owner: "idp", to: "at least one of uid", states: ["work"] },
      { kind: "constraints-changed", owner: "policy", to: "at least one of name, type_id, uid", states: ["none"] },
    ]);
  });

  test("what is new, and captions, touch no line", () => {
    const diff = diffTo((schema) => {
      Object.assign(schema.objects["user"]?.attributes ?? {}, { nickname: { caption: "Nickname", type: "string_t", requirement: "optional" } });
      Object.assign(attributeOf(schema, "user", "type_id").enum ?? {}, { "4": "Service" });
      attributeOf(schema, "user", "name").caption = "User Name";
    });
    expect(diff.changes).toEqual([
      { kind: "caption-changed", owner: "user", attribute: "name", from: "Name", to: "User Name", lines: [] },
      { kind: "attribute-new", owner: "user", attribute: "nickname", to: "optional string_t", lines: [] },
      { kind: "value-new", owner: "user", attribute: "type_id", value: "4", to: "Service", lines: [] },
    ]);
    expect(diff.refused).toEqual([]);
  });

  test("lines that say another thing by $since are told as stated", () => {
    const diff = diffTo((schema) => {
      schema.version = "1.5.0";
      attributeOf(schema, "user_access", "resource").deprecated = "1.5.0";
      Object.assign(schema.classes["user_access"]?.attributes ?? {}, { resources: { ...attributeOf(schema, "user_access", "resource"), is_array: true, deprecated: undefined } });
    });
    const states = diff.changes.map(({ kind, attribute, lines }) => ({ kind, attribute, states: lines.map(({ state }) => state) }));
    expect(states).toEqual([
      { kind: "attribute-deprecated", attribute: "resource", states: ["stated"] },
      { kind: "attribute-new", attribute: "resources", states: ["stated"] },
    ]);
    expect(diff.refused).toEqual([]);
  });

  test("a class that is gone is work, and what follows from it is told too", () => {
    const diff = diffTo((schema) => { delete (schema.classes as Record<string, unknown>)["group_management"]; });
    expect(diff.changes.find(({ owner }) => owner === "group_management")).toMatchObject({ kind: "class-gone", lines: [{ file: "mappings/gold/group_management.yaml", state: "work" }] });
    expect(diff.refusedBeside.length).toBeGreaterThan(0);
    expect(diff.refusedBeside.every(({ at }) => at.file.startsWith("mappings/"))).toBe(true);
  });
});
