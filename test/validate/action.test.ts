import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTION, runAction } from "./action.ts";
import { NASTY, SOUND, ndjson, workspace } from "./workspace.ts";

const folder = workspace({
  "good.ndjson": ndjson(SOUND),
  "with space/bad.ndjson": ndjson(SOUND, { ...SOUND, type_uid: 1 }),
  "nasty.ndjson": ndjson(NASTY),
  "$(touch owned).ndjson": ndjson(SOUND),
});

describe("action.yml", () => {
  test("is a composite action, whose every input is described, has a default and is used", () => {
    expect(ACTION.runs.using).toBe("composite");
    const used = JSON.stringify(ACTION.runs.steps);
    for (const [name, input] of Object.entries(ACTION.inputs)) {
      expect(input.description).toMatch(/\.$|\)$/u);
      expect(typeof input.default).toBe("string");
      expect(used).toContain(`\${{ inputs.${name} }}`);
    }
  });

  // bash before 4.4, which macOS has, takes an array without elements for an unset variable.
  test("expands no list that may be empty without asking first", () => {
    const script = readFileSync(join(import.meta.dirname, "../../apps/cli/scripts/validate-action.sh"), "utf8");
    const bare = script.replaceAll(/\$\{(\w+)\[@\]\+"\$\{\1\[@\]\}"\}/gu, "").match(/"\$\{\w+\[@\]\}"/gu);
    // Of these the first stands behind a question for paths, and a run has always elements.
    expect(bare).toEqual(['"${paths[@]}"', '"${run[@]}"', '"${run[@]}"']);
  });

  test("puts no input into a script, only into its environment", () => {
    for (const step of ACTION.runs.steps) {
      expect(step.run).not.toContain("${{");
      expect(step.shell).toBe("bash");
    }
  });
});

describe("a run of the action", () => {
  test("ends well where nothing is found", () => {
    expect(runAction({ paths: "good.ndjson" }, folder)).toMatchObject({ status: 0, stdout: "1 events, 0 invalid, 0 findings\n" });
  });

  test("annotates files, and fails", () => {
    const { status, stdout } = runAction({ paths: "good.ndjson\n  with space/*.ndjson  \n\n" }, folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=with space\/bad\.ndjson,line=2,title=OCSF%3A type-uid::type_uid: .* \[type-uid\]$/mu);
    expect(stdout).toContain("3 events, 1 invalid");
  });

  test("gives no command to the runner but its own annotations", () => {
    const { stdout } = runAction({ paths: "nasty.ndjson" }, folder);
    const commands = stdout.split(/\r\n|\r|\n/u).filter((line) => /^\s*::|##\[/u.test(line));
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((line) => !/^::error file=nasty\.ndjson,line=1,title=OCSF%3A [a-z-]+::/u.test(line))).toEqual([]);
  });

  test("writes a report to a file, with links to the rules", () => {
    const { status, stdout } = runAction({ paths: "with space", format: "sarif", output: "reports/ocsf.sarif" }, folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "trailhouse validate ended with 1; the report is in reports/ocsf.sarif\n" });
    const text = readFileSync(join(folder, "reports/ocsf.sarif"), "utf8");
    expect(JSON.parse(text)).toMatchObject({ version: "2.1.0" });
    expect(text).toContain('"helpUri":"https://github.example/owner/trailhouse/blob/v1/docs/gen/validation-rules.md#type-uid"');
  });

  test("takes a baseline, strictness, a version and further arguments", () => {
    const paths = "with space/bad.ndjson";
    expect(runAction({ paths, baseline: "known.json", arguments: "--update-baseline" }, folder).status).toBe(0);
    expect(runAction({ paths, baseline: "known.json" }, folder)).toMatchObject({ status: 0 });
    expect(runAction({ paths: "good.ndjson", strict: "true", format: "pretty" }, folder).stdout).toContain("[recommended]");
    expect(runAction({ paths: "good.ndjson", strict: "yes" }, folder)).toMatchObject({ status: 2, stderr: "trailhouse: expected true or false for the input strict, found: yes\n" });
    expect(runAction({ paths: "good.ndjson", "ocsf-version": "1.7.0" }, folder).stderr).toContain("Expected a schema of OCSF 1.7.0");
    expect(runAction({ paths: "good.ndjson", schema: "a.json\nb.json" }, folder).stderr).toContain("Expected a schema export for --schema at a.json");
    expect(runAction({ lake: "none.duckdb" }, folder).status).toBe(3);
  });

  test("reads inputs as text, never as code or as options", () => {
    expect(runAction({ paths: "$(touch owned).ndjson\n--help" }, folder)).toMatchObject({ status: 1 });
    expect(runAction({ paths: "`touch owned`; touch owned" }, folder).stderr).toContain("Expected files to read, found none");
    expect(() => readFileSync(join(folder, "owned"))).toThrow(/ENOENT/u);
  });

  test("says what it needs", () => {
    expect(runAction({}, folder)).toMatchObject({ status: 2, stderr: "trailhouse: expected the input paths or lake, found neither\n" });
  });
});
