import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { builtBundle, BUILDS, filesIn } from "./built-bundle.ts";

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(path.join(import.meta.dirname, "bundle.schema.json"), "utf8")) as object);

function faultsOf(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`);
}

/** Every text in a value, keys left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const references = (texts: readonly string[]): Set<string> => new Set(texts.flatMap((text) => [...text.matchAll(/\$\{([^}]*)\}/gu)].map(([, name = ""]) => name)));

interface Bundle {
  readonly include: readonly string[];
  readonly variables: Readonly<Record<string, object>>;
  readonly targets: Readonly<Record<string, { readonly variables?: Readonly<Record<string, string>>; readonly workspace?: { readonly root_path?: string } }>>;
}

interface Resources {
  readonly resources: {
    readonly pipelines?: Readonly<Record<string, { readonly root_path: string; readonly libraries: readonly { readonly glob: { readonly include: string } }[]; readonly configuration: Readonly<Record<string, string>> }>>;
    readonly jobs?: Readonly<Record<string, object>>;
  };
}

describe.each(Object.entries(BUILDS))("a bundle %s", async (_name, options) => {
  const files = await builtBundle(options);
  const yaml = filesIn(files, "", ".yml").map(([file, text]) => [file, parse(text) as unknown] as const);
  const settings = yaml.find(([file]) => file === "databricks.yml")?.[1] as Bundle;
  const resources = yaml.filter(([file]) => file.startsWith("resources/")).map(([, value]) => value as Resources);
  const pipeline = Object.values(resources.find((each) => each.resources.pipelines !== undefined)?.resources.pipelines ?? {})[0];

  it("is as the schema of bundles has it", () => {
    expect(yaml.map(([file]) => file)).toEqual(["databricks.yml", "resources/trailhouse.job.yml", "resources/trailhouse.pipeline.yml"]);
    expect(yaml.flatMap(([file, value]) => faultsOf(value).map((fault) => `${file}${fault}`))).toEqual([]);
  });

  it("uses only variables that it declares, uses each of them, and names only resources that it has", () => {
    const used = references(yaml.flatMap(([, value]) => textsIn(value)));
    const known = [...Object.keys(settings.variables).map((name) => `var.${name}`), "resources.pipelines.trailhouse_pipeline.id"];
    // Databricks: substitutions in bundles.
    const ofCommand = ["bundle.name", "bundle.target", "workspace.current_user.short_name", "workspace.current_user.userName"];
    expect([...used].filter((name) => !known.includes(name) && !ofCommand.includes(name))).toEqual([]);
    expect(known.filter((name) => !used.has(name))).toEqual([]);
    const overridden = Object.values(settings.targets).flatMap(({ variables = {} }) => Object.keys(variables));
    expect(overridden.filter((name) => settings.variables[name] === undefined)).toEqual([]);
  });

  it("has each key once, whatever the resource's kind: the command refuses a bundle that has one twice", () => {
    const keys = resources.flatMap((each) => Object.values(each.resources)).flatMap((of) => Object.keys(of));
    expect(keys.sort()).toEqual(["trailhouse", "trailhouse_pipeline"]);
  });

  it("gives the SQL each name that it asks for, and no other", () => {
    const asked = references(filesIn(files, "transformations/", ".sql").map(([, text]) => text));
    expect([...asked].sort()).toEqual(Object.keys(pipeline?.configuration ?? {}).sort());
  });

  it("finds its own files", () => {
    expect(settings.include).toEqual(["resources/*.yml"]);
    expect(path.posix.join("resources", pipeline?.root_path ?? "")).toBe(".");
    expect(pipeline?.libraries.map(({ glob }) => path.posix.join("resources", glob.include))).toEqual(["transformations/**"]);
  });
});

describe("the schema finds", async () => {
  const files = await builtBundle();
  const [settings, job, pipeline] = ["databricks.yml", "resources/trailhouse.job.yml", "resources/trailhouse.pipeline.yml"].map((file) => files[file] ?? "");

  it.each([
    ["a key that is none", pipeline, "serverless: true", "serverles: true", "must be equal to one of the allowed values"],
    ["another type", pipeline, "serverless: true", "serverless: 1", "/resources/pipelines/trailhouse_pipeline/serverless must be boolean"],
    ["another channel", pipeline, "CURRENT", "STABLE", "/resources/pipelines/trailhouse_pipeline/channel must be equal to one of the allowed values"],
    ["a library of two kinds", pipeline, "- glob:", "- jar: a.jar\n          glob:", "/resources/pipelines/trailhouse_pipeline/libraries/0 must NOT have more than 1 properties"],
    ["a task without a pipeline", job, /pipeline_id: .*/u, "full_refresh: true", "must have required property 'pipeline_id'"],
    ["a schedule without a time zone", job, /timezone_id: .*/u, "pause_status: PAUSED", "must have required property 'timezone_id'"],
    ["people who are not in a list", job, /"?\$\{var\.notifications\}"?/u, "soc@example.com", "/resources/jobs/trailhouse/email_notifications/on_failure must be array"],
    ["another mode", settings, "mode: development", "mode: trial", "/targets/dev/mode must be equal to one of the allowed values"],
    ["a list that is not said to be complex", settings, "    type: complex\n", "", "/variables/notifications/default must be string "],
    ["a bundle without a name", settings, "name: trailhouse", "uuid: x", "must have required property 'name'"],
  ])("%s", (_name, text = "", was, is, fault) => {
    const broken = text.replace(was, is);
    expect(broken).not.toBe(text);
    expect(faultsOf(parse(broken)).join("\n")).toContain(fault);
  });
});
