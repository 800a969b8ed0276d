import { copyFile, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked, ROOT, type EmptyProject } from "./empty-project.ts";

/** Each published package and what a program must find behind its front door. */
const FRONT_DOORS = {
  "@trailhouse/ocsf": ["OCSF_VERSION", "validate"],
  "@trailhouse/core": ["EVENTS", "MAPPING_VERSION", "readRecords", "transformRecord"],
  "@trailhouse/lakehouse": ["openDuckDbLake"],
  "@trailhouse/deploy": ["addDeployCommand"],
  "@trailhouse/pipeline": ["buildBundle"],
  "@trailhouse/cli": ["main"],
} as const;
const NAMES = Object.keys(FRONT_DOORS);
/** The packages that ours need are fetched. */
const FETCH_MS = 1_800_000;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly publishConfig?: { readonly access?: string };
}

async function manifestOf(path: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(ROOT, path), "utf8")) as Manifest;
}

async function workspaces(): Promise<Manifest[]> {
  const paths = ["codegen/package.json", "test/package.json"];
  for (const folder of ["packages", "apps"]) for (const name of await readdir(join(ROOT, folder))) paths.push(`${folder}/${name}/package.json`);
  return await Promise.all(paths.map(manifestOf));
}

it("every workspace is published for everybody, or private", async () => {
  const published = (await workspaces()).filter((one) => one.private !== true);
  expect(published.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  expect(published.map(({ publishConfig }) => publishConfig)).toEqual(NAMES.map(() => ({ access: "public" })));
});

it("the program that is type-checked goes in by every door", async () => {
  const program = await readFile(join(import.meta.dirname, "consumer.ts"), "utf8");
  const doors = (await workspaces()).filter((one) => one.private !== true).flatMap(({ name, exports }) =>
    Object.entries(exports).filter(([, door]) => typeof door === "object").map(([path]) => `${name}${path.slice(1)}`));
  expect(doors.filter((door) => !program.includes(`from "${door}"`))).toEqual([]);
});

describe("the packages, packed and installed in an empty project", () => {
  let project: EmptyProject;

  beforeAll(async () => {
    project = await installPacked(NAMES);
  }, FETCH_MS);

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
  });

  it("runs `npx trailhouse --version`", async () => {
    const { version } = await manifestOf("apps/cli/package.json");
    expect((await project.run("npx", "--no-install", "trailhouse", "--version")).trim()).toBe(version);
  });

  it("runs `npx trailhouse events --json` and lists the events", async () => {
    const events = JSON.parse(await project.run("npx", "--no-install", "trailhouse", "events", "--json")) as unknown[];
    expect(events.length).toBeGreaterThanOrEqual(180);
    expect(events[0]).toEqual(expect.objectContaining({ event_source: "iam.amazonaws.com" }));
  });

  it("builds a pipeline of the queries that are packed with it", async () => {
    const built = JSON.parse(await project.run("npx", "--no-install", "trailhouse", "pipeline", "build", "--out", "bundle", "--json")) as { files: { path: string }[] };
    expect(built.files.map(({ path }) => path)).toEqual(expect.arrayContaining(["databricks.yml", "transformations/cloudtrail_bronze.sql", "transformations/account_change.sql"]));
  });

  it("type-checks a program written against it", async () => {
    await copyFile(join(import.meta.dirname, "consumer.ts"), join(project.folder, "consumer.ts"));
    await writeFile(join(project.folder, "tsconfig.json"), JSON.stringify(strangersConfig()));
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    await expect(project.run("node", tsc, "-p", ".").catch(outputOf)).resolves.toBe("");
  });
});

function strangersConfig(): object {
  const compilerOptions = {
    strict: true, noEmit: true, target: "ES2023", module: "NodeNext", exactOptionalPropertyTypes: true, skipLibCheck: false,
    types: ["node"], typeRoots: [join(ROOT, "node_modules/@types")],
  };
  return { compilerOptions, files: ["consumer.ts"] };
}

/** The output of a program that failed, so that the assertion shows it. */
function outputOf(error: unknown): string {
  return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
}
