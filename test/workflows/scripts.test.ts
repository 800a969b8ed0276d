import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const SCRIPTS = path.resolve(import.meta.dirname, "../../.github/scripts");
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A folder with a repository, a remote of it, and stand-ins for the commands that are named: each a line of shell. */
class Runner {
  readonly folder = mkdtempSync(path.join(tmpdir(), "runner-"));
  readonly repository = path.join(this.folder, "repository");

  constructor(commands: Readonly<Record<string, string>>) {
    folders.push(this.folder);
    mkdirSync(path.join(this.folder, "bin"));
    mkdirSync(path.join(this.repository, "codegen"), { recursive: true });
    for (const [name, line] of Object.entries(commands)) {
      writeFileSync(path.join(this.folder, "bin", name), `#!/usr/bin/env bash\necho "${name} $*" >>"${this.folder}/calls"\n${line}\n`);
      chmodSync(path.join(this.folder, "bin", name), 0o755);
    }
    writeFileSync(path.join(this.repository, "codegen/package.json"), JSON.stringify({ dependencies: { "@aws-sdk/client-iam": "9.9.9" } }));
    this.git("init", "--quiet", "--initial-branch", "main");
    this.git("add", "--all");
    this.git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "begin");
    execFileSync("git", ["init", "--quiet", "--bare", path.join(this.folder, "remote.git")]);
    this.git("remote", "add", "origin", path.join(this.folder, "remote.git"));
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", args, { cwd: this.repository, encoding: "utf8" });
  }

  get report(): string {
    return path.join(this.folder, "report.md");
  }

  get calls(): readonly string[] {
    const file = path.join(this.folder, "calls");
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  }

  run(script: string, ...args: readonly string[]) {
    const env = { ...process.env, LC_ALL: "C", PATH: `${this.folder}/bin:${process.env["PATH"] ?? ""}`, GITHUB_STEP_SUMMARY: "", GIT_CONFIG_GLOBAL: "/dev/null" };
    return spawnSync("bash", [path.join(SCRIPTS, script), ...args], { cwd: this.repository, encoding: "utf8", env });
  }
}

describe("open-pull-request.sh", () => {
  const gh = (open: number) => `if [ "$2" = list ]; then echo ${open}; fi`;

  it("does nothing where nothing changed", () => {
    const runner = new Runner({ gh: gh(0) });
    const { status, stdout } = runner.run("open-pull-request.sh", runner.report, "mappings/update");
    expect([status, stdout, runner.calls]).toEqual([0, "nothing changed\n", []]);
  });

  it.each([
    ["opens one", 0, (runner: Runner) => `gh pr create --head mappings/update --title Mapping tables against @aws-sdk/client-iam 9.9.9 --body-file ${runner.report}`],
    ["renews the open one", 1, (runner: Runner) => `gh pr edit mappings/update --title Mapping tables against @aws-sdk/client-iam 9.9.9 --body-file ${runner.report}`],
  ])("pushes what changed, %s, and starts ci", (_what, open, call) => {
    const runner = new Runner({ gh: gh(open) });
    writeFileSync(path.join(runner.repository, "changed.txt"), "changed");
    const { status, stderr } = runner.run("open-pull-request.sh", runner.report, "mappings/update");
    expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
    expect(runner.git("ls-tree", "--name-only", "origin/mappings/update").split("\n")).toContain("changed.txt");
    expect(runner.calls.slice(1)).toEqual([call(runner), "gh workflow run ci.yml --ref mappings/update"]);
  });
});

describe("generate.sh", () => {
  it("is content where generation is", () => {
    const runner = new Runner({ npm: "echo wrote a" });
    const { status, stdout } = runner.run("generate.sh", runner.report, "https://example.com/export");
    expect([status, stdout, existsSync(runner.report)]).toEqual([0, "wrote a\n", false]);
    expect(runner.calls).toEqual(["npm run --silent generate -- --ocsf https://example.com/export"]);
  });

  it("tells the pull request what is to be mended", () => {
    const violation = "mappings/events/iam.yaml:47 events.TagUser: expected a row [missing-event]";
    const runner = new Runner({ npm: `echo '${violation}' >&2; exit 1` });
    expect(runner.run("generate.sh", runner.report, "https://example.com/export").status).toBe(0);
    expect(readFileSync(runner.report, "utf8")).toBe(`\n### To be mended before \`npm run generate\`\n\n\`\`\`\n${violation}\n\`\`\`\n`);
  });

  it("fails where something else did", () => {
    const runner = new Runner({ npm: "echo no such host >&2; exit 1" });
    expect(runner.run("generate.sh", runner.report, "https://example.com/export")).toMatchObject({ status: 1, stdout: "no such host\n" });
  });
});

describe("report-drift.sh", () => {
  it("takes drift for what it looks for, and writes the report", () => {
    const runner = new Runner({ node: 'echo "$4"; exit 1' });
    const { status, stdout } = runner.run("report-drift.sh", runner.report);
    expect([status, stdout, readFileSync(runner.report, "utf8")]).toEqual([0, "--github\n", "--markdown\n"]);
    expect(runner.calls).toEqual(["node apps/cli/bin/trailhouse.js mappings drift --github", "node apps/cli/bin/trailhouse.js mappings drift --markdown"]);
  });

  it("fails where the command did not run", () => {
    const runner = new Runner({ node: "exit 2" });
    expect(runner.run("report-drift.sh", runner.report).status).toBe(1);
  });
});

describe("report-ocsf.sh", () => {
  const SERVER = "https://example.com";
  const answer = (...versions: readonly string[]) => `printf '%s' '${JSON.stringify({ default: { version: versions[0], url: "" }, versions: versions.map((version) => ({ url: `${SERVER}/api/${version}`, version })) }, null, 1)}'`;
  const begin = (commands: Readonly<Record<string, string>>, known = "1.4.0\n1.8.0\n") => {
    const runner = new Runner(commands);
    mkdirSync(path.join(runner.repository, ".github"));
    writeFileSync(path.join(runner.repository, ".github/ocsf-versions.txt"), known);
    writeFileSync(runner.report, "drift\n");
    return { runner, known: () => readFileSync(path.join(runner.repository, ".github/ocsf-versions.txt"), "utf8"), report: () => readFileSync(runner.report, "utf8") };
  };

  it("says so where there is none, and changes nothing", () => {
    const { runner, known, report } = begin({ curl: answer("1.8.0", "1.9.0-dev", "1.4.0", "1.0.0"), node: "exit 2" });
    const { status, stdout } = runner.run("report-ocsf.sh", runner.report, SERVER);
    expect([status, stdout, known(), report()]).toEqual([0, "newer than OCSF 1.8.0: none\n", "1.4.0\n1.8.0\n", "drift\n"]);
    expect(runner.calls).toEqual([`curl --fail --silent --show-error --location --retry 3 ${SERVER}/api/versions`]);
  });

  it("adds to the report what each newer release changes, and takes it for known", () => {
    const { runner, known, report } = begin({ curl: answer("1.10.0", "1.9.0", "1.11.0-dev", "1.8.0"), node: 'echo "changes of $5"; exit 1' });
    expect(runner.run("report-ocsf.sh", runner.report, SERVER).status).toBe(0);
    expect(runner.calls.slice(1)).toEqual(["1.9.0", "1.10.0"].map((version) => `node apps/cli/bin/trailhouse.js mappings ocsf-diff --to ${SERVER}/${version}/export/schema --markdown`));
    const part = (version: string) => `\n### OCSF ${version} is released\n\nchanges of ${SERVER}/${version}/export/schema\n`;
    expect([known(), report()]).toEqual(["1.4.0\n1.8.0\n1.9.0\n1.10.0\n", `drift\n${part("1.9.0")}${part("1.10.0")}`]);
  });

  it("does not take for known what could not be compared, since the tables are broken", () => {
    const { runner, known, report } = begin({ curl: answer("1.9.0"), node: "echo 'mend them first' >&2; exit 1" });
    expect(runner.run("report-ocsf.sh", runner.report, SERVER).status).toBe(0);
    expect([known(), report()]).toEqual(["1.4.0\n1.8.0\n", "drift\n\n### OCSF 1.9.0 is released\n\nmend them first\n"]);
  });

  it("cuts what a pull request cannot hold", () => {
    const { runner, report } = begin({ curl: answer("1.9.0"), node: "yes 'a change' | head -n 9000" });
    expect(runner.run("report-ocsf.sh", runner.report, SERVER).status).toBe(0);
    expect(report().length).toBeLessThan(51_000);
    expect(report()).toMatch(/\na change\n\nCut here; the summary of the workflow's run has all of it\.\n$/u);
  });

  it("fails where the command did not run, and where the server answers something else", () => {
    const { runner, known } = begin({ curl: answer("1.9.0"), node: "echo no such host >&2; exit 3" });
    expect(runner.run("report-ocsf.sh", runner.report, SERVER)).toMatchObject({ status: 3, stderr: "no such host\n" });
    expect(known()).toBe("1.4.0\n1.8.0\n");
    const other = begin({ curl: "echo '<html>'" });
    expect(other.runner.run("report-ocsf.sh", other.runner.report, SERVER)).toMatchObject({ status: 1, stderr: `expected versions such as 1.8.0 from ${SERVER}/api/versions, found: <html>\n` });
    const gone = begin({ curl: "exit 22" });
    expect(gone.runner.run("report-ocsf.sh", gone.runner.report, SERVER).status).toBe(22);
  });
});

describe("the scripts", () => {
  it("are run from the repository's root, where they find what they name", () => {
    const root = path.resolve(SCRIPTS, "../..");
    expect(["apps/cli/bin/trailhouse.js", "codegen/package.json", ".github/workflows/ci.yml", ".github/ocsf-versions.txt"].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});
