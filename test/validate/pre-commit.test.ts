import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ROOT, SOUND, ndjson, workspace } from "./workspace.ts";

/** What a checkout of the hook's repository holds once it has been built, beside its dependencies. */
const CHECKOUT = [".pre-commit-hooks.yaml", "apps/cli/bin", "apps/cli/dist", "apps/cli/package.json", "apps/cli/scripts"];

const GIT_ENV = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_AUTHOR_NAME: "t", GIT_AUTHOR_EMAIL: "t@example.org", GIT_COMMITTER_NAME: "t", GIT_COMMITTER_EMAIL: "t@example.org" };
const hooks = workspace({});
const home = workspace({});
const project = workspace({ "good.ndjson": ndjson(SOUND), "notes.txt": "not an event\n", "deep/good.jsonl": ndjson(SOUND) });
let python = "";

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: folder, encoding: "utf8", env: { ...process.env, ...GIT_ENV } }).trim();
}

function commit(folder: string): string {
  git(folder, "init", "--quiet", "--initial-branch", "main");
  git(folder, "add", "--force", "--all");
  git(folder, "commit", "--quiet", "--message", "all");
  return git(folder, "rev-parse", "HEAD");
}

beforeAll(() => {
  python = execFileSync("bash", ["scripts/python-venv.sh", "validate", "test/validate/requirements.txt"], { cwd: ROOT, encoding: "utf8" }).trim();
  for (const path of CHECKOUT) {
    mkdirSync(dirname(join(hooks, path)), { recursive: true });
    cpSync(join(ROOT, path), join(hooks, path), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(hooks, "node_modules"));
  const rev = commit(hooks);
  const config = { repos: [{ repo: hooks, rev, hooks: [{ id: "trailhouse-validate" }] }] };
  writeFileSync(join(project, ".pre-commit-config.yaml"), JSON.stringify(config));
  commit(project);
}, 1_800_000);

function preCommit(...args: readonly string[]): { status: number | null; stdout: string } {
  const env = { ...process.env, ...GIT_ENV, PRE_COMMIT_HOME: home, PRE_COMMIT_COLOR: "never", NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(python, ["-m", "pre_commit", ...args], { cwd: project, encoding: "utf8", env });
  return { status, stdout: stdout + stderr };
}

test("the hook definition is one that pre-commit takes", () => {
  expect(preCommit("validate-manifest", join(ROOT, ".pre-commit-hooks.yaml"))).toEqual({ status: 0, stdout: "" });
});

test("the hook passes sound events, and fails on those that are added and are not", () => {
  const sound = preCommit("run", "--all-files", "--verbose");
  expect(sound.stdout).toMatch(/validate OCSF events\.+Passed[^]*2 events, 0 invalid, 0 findings/u);
  expect(sound.status).toBe(0);
  writeFileSync(join(project, "new.ndjson"), ndjson({ ...SOUND, type_uid: 1 }));
  git(project, "add", "new.ndjson");
  const { status, stdout } = preCommit("run");
  expect(status).toBe(1);
  expect(stdout).toMatch(/validate OCSF events\.+Failed[^]*new\.ndjson:1 type_uid: .*\[type-uid\][^]*1 events, 1 invalid/u);
});

test("files of other kinds are left alone", () => {
  expect(preCommit("run", "--files", "notes.txt").stdout).toMatch(/\(no files to check\)Skipped/u);
});
