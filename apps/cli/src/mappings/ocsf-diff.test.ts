import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import type { OcsfSchema } from "@trailhouse/ocsf/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EnvironmentError, UsageError } from "../errors.ts";
import type { Streams } from "../streams.ts";
import { loadCodegen, type Checkout } from "./load-codegen.ts";
import { printOcsfDiff, type OcsfChange, type OcsfDiff } from "./ocsf-diff.ts";
import { ocsfDiffToLines } from "./ocsf-diff-to-lines.ts";
import { ocsfDiffToMarkdown } from "./ocsf-diff-to-markdown.ts";

const WORK = mkdtempSync(path.join(tmpdir(), "ocsf-diff-"));

afterAll(() => {
  rmSync(WORK, { recursive: true });
});

const LINE = { file: "mappings/gold/frame.yaml", line: 12, path: "actor.session.is_mfa" };

const CHANGES: readonly OcsfChange[] = [
  { kind: "attribute-gone", owner: "session", attribute: "is_mfa", lines: [{ ...LINE, state: "work", message: "expected an attribute of Session in OCSF 2.0.0, found 'is_mfa'" }] },
  { kind: "attribute-deprecated", owner: "user", attribute: "credential_uid", to: "2.0.0", lines: [{ ...LINE, state: "stated" }, { ...LINE, line: 14, state: "stated" }] },
  { kind: "type-changed", owner: "user", attribute: "uid", from: "string_t", to: "resource_uid_t", lines: [{ ...LINE, file: "mappings/gold/x.yaml", state: "none" }] },
  { kind: "caption-changed", owner: "account_change", from: "Account Change", to: "Account | Change", lines: [] },
  { kind: "attribute-new", owner: "account_change", attribute: "size", to: "optional long_t", lines: [] },
  { kind: "attribute-new", owner: "user_access", attribute: "size", to: "optional long_t", lines: [] },
  { kind: "attribute-new", owner: "user", attribute: "pet", to: "optional string_t", lines: [] },
  { kind: "attribute-new", owner: "user", attribute: "\u001b[31mred", to: "optional string_t", lines: [] },
  { kind: "value-new", owner: "user", attribute: "type_id", value: "7", to: "Robot", lines: [] },
  { kind: "object-new", owner: "robot", to: "Robot", lines: [] },
];

const REFUSED = { at: { file: "mappings/gold/frame.yaml", line: 3 }, path: "frame.cloud", rule: "missing-required", message: "expected a value" };

const DIFF: OcsfDiff = {
  from: "1.4.0",
  to: "2.0.0",
  classes: ["account_change", "user_access"],
  profiles: ["cloud"],
  filled: ["account_change", "session", "user", "user_access"],
  changes: CHANGES,
  refused: [REFUSED],
  refusedBeside: [REFUSED],
};

describe("lines", () => {
  test("what is to do first, each with its reason; what is alike in one row; the sums last", () => {
    expect(ocsfDiffToLines(DIFF, false)).toEqual([
      "to do   session.is_mfa       gone                             mappings/gold/frame.yaml:12",
      "       mappings/gold/frame.yaml:12 expected an attribute of Session in OCSF 2.0.0, found 'is_mfa'",
      "to do   frame.cloud          refused",
      "       mappings/gold/frame.yaml:3 expected a value [missing-required]",
      "stated  user.credential_uid  deprecated since 2.0.0           mappings/gold/frame.yaml:12,14",
      "stands  user.uid             type: string_t → resource_uid_t  mappings/gold/x.yaml:12",
      "",
      "No mapping line is touched by:",
      "account_change  caption: Account Change → Account | Change",
      "every class     new: size",
      "user            new: pet, \\u001b[31mred",
      "user.type_id    new: 7 Robot",
      "",
      "OCSF 1.4.0 → 2.0.0: 2 to do, 1 stated in the tables, 1 touching lines that may stand, 7 touching none, 1 of them in what no line fills (--all lists them)",
    ]);
  });

  test("--all lists what no line fills", () => {
    const lines = ocsfDiffToLines(DIFF, true);
    expect(lines).toContain("robot           new: Robot");
    expect(lines.at(-1)).not.toContain("--all");
  });

  test("nothing changed", () => {
    expect(ocsfDiffToLines({ ...DIFF, changes: [], refused: [], refusedBeside: [] }, false)).toEqual([
      "OCSF 1.4.0 → 2.0.0: 0 to do, 0 stated in the tables, 0 touching lines that may stand, 0 touching none",
    ]);
  });
});

test("markdown: a table for each that is asked, names without markup", () => {
  const lines = ocsfDiffToMarkdown(DIFF, false);
  expect(lines).toContain("## OCSF 1.4.0 → 2.0.0");
  expect(lines).toContain("### To do");
  expect(lines).toContain("| session.is\\_mfa | gone<br>mappings/gold/frame.yaml:12 expected an attribute of Session in OCSF 2.0.0, found 'is\\_mfa' | `mappings/gold/frame.yaml:12` |");
  expect(lines).toContain("| account\\_change | caption: Account Change → Account \\| Change |  |");
});

describe("the command", () => {
  let checkout: Checkout;
  let committed: string;

  beforeAll(async () => {
    checkout = await loadCodegen();
    committed = path.join(checkout.root, "packages/ocsf/src/gen/ocsf-schema.json");
  });

  async function print(to: string, form: "text" | "json" = "text"): Promise<{ readonly code: number; readonly text: string }> {
    const stdout = new PassThrough();
    const code = await printOcsfDiff(checkout, { to, from: undefined, all: false, form }, { stdout } as unknown as Streams);
    return { code, text: String(stdout.read()) };
  }

  test("the committed schema asks nothing: exit code 0", async () => {
    expect(await print(committed)).toEqual({ code: 0, text: "OCSF 1.4.0 → 1.4.0: 0 to do, 0 stated in the tables, 0 touching lines that may stand, 0 touching none\n" });
  });

  test("a version that gives up what the tables fill is work: exit code 1", async () => {
    const schema = JSON.parse(readFileSync(committed, "utf8")) as OcsfSchema;
    Object.assign(schema.objects["session"]?.attributes["is_mfa"] ?? {}, { deprecated: "1.4.1" });
    const file = path.join(WORK, "1.4.1.json");
    writeFileSync(file, JSON.stringify({ ...schema, version: "1.4.1" }));
    const { code, text } = await print(file);
    expect(code).toBe(1);
    expect(text).toMatch(/^to do {2}session\.is_mfa {2}deprecated since 1\.4\.1 {2}mappings\/gold\/frame\.yaml:\d+\n {7}mappings\/gold\/frame\.yaml:\d+ expected an attribute in use, found one that is deprecated since OCSF 1\.4\.1\n/);
    const json = await print(file, "json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.text)).toMatchObject({ from: "1.4.0", to: "1.4.1", changes: [{ kind: "attribute-deprecated", owner: "session", attribute: "is_mfa", to: "1.4.1" }] });
  });

  test("tables that are broken for the old version are told, and nothing is compared: exit code 1", async () => {
    const schema = JSON.parse(readFileSync(committed, "utf8")) as OcsfSchema;
    Object.assign(schema.objects["session"]?.attributes["is_mfa"] ?? {}, { type: "string_t" });
    const from = path.join(WORK, "from.json");
    writeFileSync(from, JSON.stringify(schema));
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    expect(await printOcsfDiff(checkout, { to: committed, from, all: false, form: "text" }, { stdout, stderr } as unknown as Streams)).toBe(1);
    expect(stdout.read()).toBeNull();
    expect(String(stderr.read())).toMatch(/^The mapping tables are broken for the version to compare with; mend them first\.\nmappings\/gold\/frame\.yaml:\d+ frame\.actor\.session\.is_mfa: .* \[type\]\n$/);
  });

  test("what is no export is wrong use, and says which option named it", async () => {
    await expect(print(path.join(checkout.root, "package.json"))).rejects.toThrow(UsageError);
    await expect(print(path.join(checkout.root, "package.json"))).rejects.toThrow(/^--to: OCSF export: expected version, classes, objects, and types or dictionary/);
    await expect(print(path.join(WORK, "none.json"))).rejects.toThrow(/^--to: OCSF export: expected a readable file or URL, found ".*none\.json"/);
    await expect(print("http://127.0.0.1:1/export")).rejects.toThrow(EnvironmentError);
  });
});
