import { describe, expect, it } from "vitest";
import { DEFAULT_TARGET } from "@trailhouse/lakehouse/databricks";
import { resolveTarget } from "./resolve-target.ts";
import { readSettingsFile } from "./settings-file.ts";

const read = (text: string) => readSettingsFile(text, "trailhouse.yml");

describe("trailhouse.yml", () => {
  it("holds where to deploy, for whom, and how to connect", () => {
    const text = "deploy:\n  catalog: security\n  gold_schema: my`gold\n  create_catalog: true\n  readers: [analysts]\nconnection:\n  warehouse_id: abc\n  auth_type: oauth-m2m\n";
    expect(read(text)).toEqual({ deploy: { catalog: "security", gold_schema: "my`gold", create_catalog: true, readers: ["analysts"] }, connection: { warehouse_id: "abc", auth_type: "oauth-m2m" } });
  });

  it("holds what is built as a pipeline", () => {
    const pipeline = { source: "s3://logs", expectations: "fail", schedule: "0 0 * * * ?", notify: ["soc@example.com"], storage: "file:///c" };
    expect(read(`pipeline: ${JSON.stringify(pipeline)}`)).toEqual({ pipeline });
  });

  it.each(["", "# only a comment\n", "deploy: {}\n"])("may hold nothing: %j", (text) => {
    expect(resolveTarget({}, {}, read(text)).target).toEqual(DEFAULT_TARGET);
  });

  it.each([
    ["deploy:\n  catalogue: x\n", 'trailhouse.yml:2: expected one of preset, catalog, silver_schema, gold_schema, control_schema, volume, create_catalog, readers, writers in deploy, found "catalogue".'],
    ["connection:\n  host: h\n  token: dapi\n", 'trailhouse.yml:3: expected one of host, http_path, warehouse_id, profile, auth_type in connection, found "token". Secrets stand in the environment or in ~/.databrickscfg.'],
    ["deploy:\n  preset: other\n", 'trailhouse.yml:2: deploy.preset: expected cloudtrail-iam, found "other"'],
    ["deploy:\n  catalog: x\n  volume: a.b\n", 'trailhouse.yml:3: deploy.volume: expected a name without full stop, space or slash, found "a.b"'],
    ["pipeline:\n  expectations: drop\n", 'trailhouse.yml:2: pipeline.expectations: expected record or fail, found "drop"'],
    ["deploy:\n  readers: me\n", 'trailhouse.yml:2: deploy.readers: must be array, found "me"'],
    ["deploy:\n  readers:\n    - ok\n    - ${x}\n", 'trailhouse.yml:4: deploy.readers.1: expected a user, group or service principal without control characters and without ${, found "${x}"'],
    ['deploy: { writers: ["a\\u0007"] }\n', "trailhouse.yml:1: deploy.writers.0: expected a user, group or service principal without control characters"],
    ["- a\n", 'trailhouse.yml:1: the file: must be object, found ["a"]'],
  ])("%j is refused with its line", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it("that is no YAML is refused with its line, once", () => {
    expect(() => read("deploy:\n  catalog: [a\n")).toThrow(/^trailhouse\.yml:3: expected YAML: (?!.*\bat line\b).*[^:.]\.$/u);
  });
});

describe("where to deploy", () => {
  const file = read("deploy: { catalog: f, silver_schema: f_s, gold_schema: f_g, control_schema: f_c, volume: f_v, create_catalog: true, readers: [r], writers: [w] }");
  const env = { TRAILHOUSE_CATALOG: "e", TRAILHOUSE_SILVER_SCHEMA: "e_s", TRAILHOUSE_GOLD_SCHEMA: "e_g", TRAILHOUSE_CONTROL_SCHEMA: "e_c", TRAILHOUSE_VOLUME: "e_v", TRAILHOUSE_CREATE_CATALOG: "no", TRAILHOUSE_PRESET: "cloudtrail-iam" };

  it("flags over environment over trailhouse.yml", () => {
    expect(resolveTarget({}, {}, file)).toEqual({
      preset: "cloudtrail-iam", target: { catalog: "f", silverSchema: "f_s", goldSchema: "f_g", controlSchema: "f_c", volume: "f_v" }, options: { createCatalog: true, grants: { readers: ["r"], writers: ["w"] } },
    });
    expect(resolveTarget({}, env, file)).toMatchObject({ target: { catalog: "e", silverSchema: "e_s", goldSchema: "e_g", controlSchema: "e_c", volume: "e_v" }, options: { createCatalog: false } });
    const flags = { catalog: "1-x", silverSchema: "a", goldSchema: "my`g", controlSchema: "c", volume: "d", createCatalog: true };
    expect(resolveTarget(flags, env, file)).toMatchObject({ target: { catalog: "1-x", silverSchema: "a", goldSchema: "my`g", controlSchema: "c", volume: "d" }, options: { createCatalog: true } });
  });

  it.each([
    [{ catalog: "a.b" }, {}, 'catalog: expected a name of 1 to 255 characters without full stop, space, slash, control character or ${, found "a.b".'],
    [{ preset: "x" }, {}, 'Expected a preset (cloudtrail-iam), found "x".'],
    [{}, { TRAILHOUSE_CREATE_CATALOG: "maybe" }, 'TRAILHOUSE_CREATE_CATALOG: expected true or false, found "maybe".'],
  ])("%j with %j is refused", (flags, variables, message) => {
    expect(() => resolveTarget(flags, variables, {})).toThrow(message);
  });
});
