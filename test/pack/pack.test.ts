import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked, ROOT, type EmptyProject } from "./empty-project.ts";

/** Each published package and what a program must find behind its front door. */
const FRONT_DOORS = {
  "@trailhouse/ocsf": ["OCSF_VERSION", "validate"],
  "@trailhouse/core": ["EVENTS", "MAPPING_VERSION", "readRecords", "transformRecord"],
  "@trailhouse/lakehouse": ["openDuckDbLake"],
  "@trailhouse/codegen": ["compileCase"],
  "@trailhouse/deploy": ["addDeployCommand"],
  "@trailhouse/pipeline": ["buildBundle"],
  "@trailhouse/cli": ["main"],
} as const;
const NAMES = Object.keys(FRONT_DOORS);
const MINUTES = 60_000;

describe("the packages, packed and installed in an empty project", () => {
  let project: EmptyProject;

  beforeAll(async () => {
    project = await installPacked(NAMES);
  }, 5 * MINUTES);

  afterAll(async () => project.remove());

  it.each(NAMES)("%s carries its licence, notice, README and built code, and no tests", (name) => {
    const paths = project.packed.find((one) => one.name === name)?.files.map((file) => file.path) ?? [];
    expect(paths).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts"]));
    expect(paths.filter((path) => /\.test\.|node_modules|tsbuildinfo/u.test(path))).toEqual([]);
  });

  it.each(Object.entries(FRONT_DOORS))("%s opens at its front door", async (name, expected) => {
    const script = `console.log(JSON.stringify(Object.keys(await import("${name}"))))`;
    const found: unknown = JSON.parse(await project.run("node", "--input-type=module", "--eval", script));
    expect(found).toEqual(expect.arrayContaining([...expected]));
  }, MINUTES);

  it("runs `npx trailhouse --version`", async () => {
    const manifest = JSON.parse(await readFile(join(ROOT, "apps/cli/package.json"), "utf8")) as { version: string };
    expect((await project.run("npx", "--no-install", "trailhouse", "--version")).trim()).toBe(manifest.version);
  }, MINUTES);

  it("runs `npx trailhouse events --json` and lists the events", async () => {
    const events = JSON.parse(await project.run("npx", "--no-install", "trailhouse", "events", "--json")) as unknown[];
    expect(events.length).toBeGreaterThanOrEqual(180);
    expect(events[0]).toEqual(expect.objectContaining({ event_source: "iam.amazonaws.com" }));
  }, MINUTES);

  it("builds a pipeline of the queries that are packed with it", async () => {
    const built = JSON.parse(await project.run("npx", "--no-install", "trailhouse", "pipeline", "build", "--out", "bundle", "--json")) as { files: { path: string }[] };
    expect(built.files.map(({ path }) => path)).toEqual(expect.arrayContaining(["databricks.yml", "transformations/cloudtrail_bronze.sql", "transformations/account_change.sql"]));
  }, MINUTES);

  it("type-checks a program written against it", async () => {
    await copyFile(join(import.meta.dirname, "consumer.ts"), join(project.folder, "consumer.ts"));
    await writeFile(join(project.folder, "tsconfig.json"), JSON.stringify(strangersConfig()));
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    await expect(project.run("node", tsc, "-p", ".").catch(outputOf)).resolves.toBe("");
  }, 2 * MINUTES);
});

function strangersConfig(): object {
  const compilerOptions = {
    strict: true, noEmit: true, target: "ES2023", module: "NodeNext", exactOptionalPropertyTypes: true,
    types: ["node"], typeRoots: [join(ROOT, "node_modules/@types")],
  };
  return { compilerOptions, files: ["consumer.ts"] };
}

/** The output of a program that failed, so that the assertion shows it. */
function outputOf(error: unknown): string {
  return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
}
