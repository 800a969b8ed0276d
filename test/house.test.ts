import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { FILES, findCycles, importsOf, isGenerated, textOf } from "./source-files.ts";

const CODE = FILES.filter((path) => /\.(ts|mts|js|mjs)$/u.test(path));
const HAND_WRITTEN = CODE.filter((path) => !isGenerated(path));
const LIBRARY = /^(packages\/[^/]+|codegen)\/src\//u;
const SHIPPED = HAND_WRITTEN.filter((path) => LIBRARY.test(path) && !isTest(path));
const WORKSPACES = FILES.filter((path) => /^(packages\/[^/]+|apps\/[^/]+|codegen|test)\/package\.json$/u.test(path)).map((path) => dirname(path));
const PUBLISHED = WORKSPACES.filter((path) => path !== "test");

function isTest(path: string): boolean {
  return /\.test(-d)?\.ts$|\/testing\//u.test(path);
}

/** `file: specifier` of every import in the files that `forbidden` names. */
function imports(files: readonly string[], forbidden: RegExp): string[] {
  return files.flatMap((path) => importsOf(path).filter(({ specifier }) => forbidden.test(specifier)).map(({ specifier }) => `${path}: ${specifier}`));
}

function under(folder: string): string[] {
  return CODE.filter((path) => path.startsWith(`${folder}/src/`));
}

/** `file:line` of every line that matches. */
function lines(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((path) => textOf(path).split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])));
}

describe("workspaces", () => {
  it("are there", () => {
    expect(WORKSPACES).toEqual(expect.arrayContaining(["apps/cli", "codegen", "packages/core", "packages/lakehouse", "packages/ocsf", "test"]));
  });

  it.each(WORKSPACES)("%s has a README.md", (folder) => {
    expect(FILES).toContain(`${folder}/README.md`);
  });

  it.each(PUBLISHED)("%s carries the project's licence and notice", (folder) => {
    expect(textOf(`${folder}/LICENSE`)).toBe(textOf("LICENSE"));
    expect(textOf(`${folder}/NOTICE`)).toBe(textOf("NOTICE"));
  });
});

describe("imports", () => {
  it("make no cycle (types aside, which are erased)", () => {
    const graph = new Map(CODE.map((path) => [path, importsOf(path).flatMap((one) => (one.typeOnly ? [] : (one.path ?? [])))]));
    expect(findCycles(graph).map((cycle) => cycle.join(" -> "))).toEqual([]);
  });

  it("finds a cycle where there is one", () => {
    const graph = new Map([["a", ["b"]], ["b", ["c", "d"]], ["c", ["b"]], ["d", []]]);
    expect(findCycles(graph)).toEqual([["b", "c", "b"]]);
  });

  it("core and codegen do not import each other", () => {
    expect(imports(under("packages/core"), /^@trailhouse\/(codegen|cli|lakehouse)/u)).toEqual([]);
    expect(imports(under("codegen"), /^@trailhouse\/(core|cli)/u)).toEqual([]);
  });

  it("lakehouse knows tables, not events", () => {
    expect(imports(under("packages/lakehouse"), /^@trailhouse\/(?!lakehouse)/u)).toEqual([]);
  });

  it("ocsf stands alone", () => {
    expect(imports(under("packages/ocsf"), /^@trailhouse\/(?!ocsf)/u)).toEqual([]);
  });

  it("stay inside their workspace or go by a package's name", () => {
    const strays = CODE.filter((path) => LIBRARY.test(path) || path.startsWith("apps/")).flatMap((path) => {
      const home = WORKSPACES.find((folder) => path.startsWith(`${folder}/`)) ?? "";
      return importsOf(path).filter((one) => one.path !== undefined && !one.path.startsWith(`${home}/`)).map((one) => `${path}: ${one.specifier}`);
    });
    expect(strays).toEqual([]);
  });
});

describe("only apps touch the surroundings", () => {
  /** A DuckDB lake is a file; ocsf looks for its own built validators and loads exports; pipeline reads its own queries; codegen what it is made from. */
  const fileReaders = /^(packages\/lakehouse\/src\/duckdb\/|packages\/ocsf\/src\/(load-built-validators\.ts|export\/load-export\.ts|fixtures\/)|packages\/pipeline\/src\/pipeline-parts\.ts|codegen\/)/u;

  it("packages read no files by name", () => {
    expect(imports(SHIPPED.filter((path) => !fileReaders.test(path)), /^(node:)?fs(\/promises)?$/u)).toEqual([]);
  });

  it("libraries read no environment and no arguments", () => {
    expect(lines(SHIPPED, /\bprocess\.(env|argv)\b/u)).toEqual([]);
  });

  it("libraries never print", () => {
    expect(lines(SHIPPED, /\bconsole\.|\bprocess\.std(out|err)\b/u)).toEqual([]);
  });
});

describe("files", () => {
  const head = (path: string): string => textOf(path).slice(0, 300);

  it("under gen/ say that they are generated and from what", () => {
    expect(FILES.filter((path) => isGenerated(path) && !head(path).includes("@generated"))).toEqual([]);
  });

  it("outside gen/ and docs/ do not claim to be generated", () => {
    expect(HAND_WRITTEN.filter((path) => /^\s*(\/\/|\/\*\*?|\{\s*")\s*@generated\b/u.test(head(path)))).toEqual([]);
  });

  it("have names that say what is inside", () => {
    expect(FILES.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\.[^/]+)?(\/|$)/iu.test(path))).toEqual([]);
  });

  it("name no machine's folders and no package registry", () => {
    const machine = /(?<![\w.$}*/-])\/(work|root|tmp|home|Users)\/\w/u;
    const registry = /registry\.(npmjs|yarnpkg)|pythonhosted\.org|\b(artifactory|verdaccio|nexus)\b|index-url/iu;
    const readable = FILES.filter((path) => !/\.(gz|parquet|png|duckdb)$/u.test(path) && path !== "test/house.test.ts");
    expect([...lines(readable, machine), ...lines(readable, registry)]).toEqual([]);
  });

  it("leave nothing unfinished, skipped or silenced", () => {
    // A test may be skipped only where ../shared is absent, and says so in its name.
    const mark = /\b(it|test|describe)\.(skip|todo|only)\b(?!.*\.\.\/shared)|\b(TODO|FIXME|XXX)\b|\bas any\b|@ts-(ignore|expect-error|nocheck)|passWithNoTests/u;
    expect(lines(HAND_WRITTEN.filter((path) => path !== "test/house.test.ts"), mark)).toEqual([]);
  });
});

describe("the README's commands", () => {
  it("are the ones that CI runs", () => {
    expect(textOf("README.md")).toContain("npm ci && npm run demo");
    expect(textOf("README.md")).toContain("npm ci && npm test");
    expect(textOf(".ci/run")).toContain("npm ci && npm test");
  });
});
