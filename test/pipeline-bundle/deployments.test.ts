import type { BundleOptions } from "@trailhouse/pipeline";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { builtBundle, OPTIONS } from "./built-bundle.ts";

interface Settings {
  readonly bundle: { readonly name: string };
  readonly variables: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly targets: Readonly<Record<string, { readonly workspace: { readonly root_path: string }; readonly variables?: Readonly<Record<string, string>> }>>;
}

type Named = Readonly<Record<string, { readonly name: string }>>;

/** What one deployment takes for itself in a workspace. */
interface Deployment {
  readonly root: string;
  readonly pipeline: string;
  readonly job: string;
  readonly schemas: readonly string[];
}

const USERS = [{ userName: "jane.doe@example.com", short_name: "jane_doe" }, { userName: "joe@example.com", short_name: "joe" }] as const;

/** The deployments of a bundle to each target by each user, with Databricks' substitutions put in. */
async function deployments(options: BundleOptions): Promise<ReadonlyMap<string, Deployment>> {
  const files = await builtBundle(options);
  const read = (file: string): unknown => parse(files[file] ?? "");
  const settings = read("databricks.yml") as Settings;
  const { pipelines } = (read("resources/trailhouse.pipeline.yml") as { resources: { pipelines: Named } }).resources;
  const { jobs } = (read("resources/trailhouse.job.yml") as { resources: { jobs: Named } }).resources;
  return new Map(Object.entries(settings.targets).flatMap(([target, of]) => USERS.map((user) => {
    const resolve = (text: string): string => text.replaceAll(/\$\{([\w.]+)\}/gu, (_, path: string) => resolve(substitution(path, settings, target, user)));
    const schemas = ["silver_schema", "gold_schema", "control_schema"].map((name) => resolve(`\${var.catalog}.\${var.${name}}`));
    return [`${target} by ${user.short_name}`, { root: resolve(of.workspace.root_path), pipeline: resolve(pipelines["trailhouse_pipeline"]?.name ?? ""), job: resolve(jobs["trailhouse"]?.name ?? ""), schemas }] as const;
  })));
}

/** Databricks: substitutions and variables in bundles. */
function substitution(path: string, { bundle, variables, targets }: Settings, target: string, user: (typeof USERS)[number]): string {
  const [, name = ""] = /^var\.(\w+)$/u.exec(path) ?? [];
  const known: Readonly<Record<string, string>> = { "bundle.name": bundle.name, "bundle.target": target, "workspace.current_user.userName": user.userName, "workspace.current_user.short_name": user.short_name };
  const found = name === "" ? known[path] : (targets[target]?.variables?.[name] ?? variables[name]?.default);
  if (typeof found !== "string") throw new Error(`expected a substitution of Databricks, found ${path}`);
  return found;
}

const bundles = await Promise.all([OPTIONS, { ...OPTIONS, target: { ...OPTIONS.target, catalog: "other" } }, { ...OPTIONS, target: { ...OPTIONS.target, silverSchema: "s", goldSchema: "g", controlSchema: "c" } }].map(deployments));

it("names say which target and whose tables a pipeline and its job are of", () => {
  expect(bundles[0]?.get("prod by joe")).toMatchObject({ pipeline: "trailhouse prod security.trailhouse", job: "trailhouse prod security.trailhouse" });
  expect(bundles[0]?.get("staging by joe")?.pipeline).toBe("trailhouse staging security.trailhouse_staging");
  expect(bundles[0]?.get("dev by jane_doe")).toMatchObject({ pipeline: "trailhouse dev security.trailhouse_dev_jane_doe", schemas: ["security.silver_dev_jane_doe", "security.gold_dev_jane_doe", "security.trailhouse_dev_jane_doe"] });
});

it("one workspace takes dev of two developers, staging and prod, of bundles of two catalogs and of other schemas", () => {
  const all = bundles.flatMap((each) => ["dev by jane_doe", "dev by joe", "staging by joe", "prod by joe"].map((name) => each.get(name)));
  for (const part of ["root", "pipeline", "job"] as const) expect(new Set(all.map((each) => each?.[part])).size).toBe(12);
  expect(new Set(all.flatMap((each) => each?.schemas ?? [])).size).toBe(36);
});

// Databricks: bundle deployment modes.
it("development is deployed to a place of the user's own, production to one that is said", () => {
  expect([...bundles[0]?.entries() ?? []].map(([name, { root }]) => [name, root.startsWith(`/Workspace/Users/${name.endsWith("joe") ? "joe" : "jane.doe"}@example.com/.bundle/trailhouse/`)])).toEqual([...bundles[0]?.keys() ?? []].map((name) => [name, true]));
});
