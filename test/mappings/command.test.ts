import { writeFileSync } from "node:fs";
import { installedApiModel } from "@trailhouse/codegen";
import { operationsToC2j } from "@trailhouse/codegen/testing";
import { afterAll, describe, expect, it } from "vitest";
import { CheckoutCopy } from "./checkout-copy.ts";

const EVENTS = "mappings/events/iam.yaml";
const { operations } = await installedApiModel();
const copy = new CheckoutCopy();

afterAll(() => { copy.remove(); });

describe("trailhouse mappings", () => {
  it("has its commands, each with an example", async () => {
    expect((await copy.trailhouse("mappings", "--help")).stdout).toMatch(/drift[^]*suggest/u);
    expect((await copy.trailhouse("mappings", "drift", "--help")).stdout).toContain("$ trailhouse mappings drift --model service-2.json.gz --markdown");
    expect((await copy.trailhouse("mappings", "suggest", "--help")).stdout).toContain("$ trailhouse mappings suggest --write");
  });

  it("finds the committed tables and the installed SDK in agreement", async () => {
    expect(await copy.trailhouse("mappings", "drift")).toEqual({ code: 0, stdout: expect.stringMatching(/^0 new, 0 gone, 0 changed: mapping tables against @aws-sdk\/client-iam [0-9.]+ \(\d+ operations\)\n$/u) as string, stderr: "" });
    expect(await copy.trailhouse("mappings", "suggest")).toEqual({ code: 0, stdout: "every operation has a row\n", stderr: "" });
  });

  it.each([["--json", "{"], ["--github", "::warning file=mappings/events/iam.yaml,line="], ["--markdown", "## AWS API model and mapping tables"]])("reports drift with %s", async (option, start) => {
    const model = copy.writeModel("more.json.gz", operationsToC2j([...operations, { name: "ZapUser", input: [], output: [] }]));
    const { code, stdout } = await copy.trailhouse("mappings", "drift", "--model", model, option);
    expect([code, stdout.startsWith(start), stdout.includes("ZapUser")]).toEqual([1, true, true]);
  });

  it("proposes rows without writing them, and gives 1, since there is something to do", async () => {
    const model = copy.writeModel("more.json.gz", operationsToC2j([...operations, { name: "ZapUser", input: [], output: [] }]));
    const before = copy.text(EVENTS);
    const { code, stdout } = await copy.trailhouse("mappings", "suggest", "--model", model, "--json");
    expect([code, JSON.parse(stdout)]).toEqual([1, { source: model, suggestions: [expect.objectContaining({ eventName: "ZapUser" })], written: [] }]);
    expect(copy.text(EVENTS)).toBe(before);
  });

  it.each([
    ["a file that is not there", "absent.json", "absent.json: "],
    ["a file that is no model", EVENTS, `${EVENTS}: expected botocore's service-2.json, an SDK's api-2.json or a Smithy JSON AST, plain or gzip, found no JSON`],
  ])("says of %s what was expected, and gives 2", async (_what, file, message) => {
    const { code, stderr, stdout } = await copy.trailhouse("mappings", "drift", "--model", file);
    expect([code, stderr.startsWith(`trailhouse: ${message}`), stdout]).toEqual([2, true, ""]);
  });

  it("refuses two forms at once", async () => {
    expect(await copy.trailhouse("mappings", "drift", "--json", "--markdown")).toMatchObject({ code: 2, stderr: expect.stringContaining("cannot be used with option") as string });
  });

  it("tells of broken tables with their places, checks the rest, and gives 1", async () => {
    const broken = new CheckoutCopy();
    writeFileSync(broken.file("mappings/silver/target.yaml"), "target: [\n");
    broken.edit("mappings/lookups/partitions.yaml", (text) => text.replace("columns: [partition]", "columns: [partition"));
    broken.edit(EVENTS, (text) => text.replace(/^.*event_name: TagUser,.*\n/mu, ""));
    const drift = await broken.trailhouse("mappings", "drift");
    expect(drift).toMatchObject({ code: 1, stderr: "" });
    expect(drift.stdout).toContain("new      TagUser  no row names it");
    expect(drift.stdout).toMatch(/^mappings\/silver\/target\.yaml:\d+ .* \[yaml\]$/mu);
    expect(drift.stdout).toMatch(/^mappings\/lookups\/partitions\.yaml:\d+ .* \[yaml\]$/mu);
    const suggest = await broken.trailhouse("mappings", "suggest");
    expect(suggest).toMatchObject({ code: 1, stdout: "" });
    expect(suggest.stderr).toMatch(/target\.yaml:\d+ [^]*partitions\.yaml:\d+|partitions\.yaml:\d+ [^]*target\.yaml:\d+/u);
    expect(suggest.stderr).toContain("mend them and run this again");
    broken.remove();
  });

  it("proposes nothing anew where the events table cannot be read, nor where nothing was generated", async () => {
    const broken = new CheckoutCopy();
    broken.edit(EVENTS, (text) => text.replace("class: account_change", "class: ["));
    expect(await broken.trailhouse("mappings", "suggest", "--write")).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(/^mappings\/events\/iam\.yaml:\d+ .* \[yaml\]$/mu) as string });
    writeFileSync(broken.file("codegen/src/aws/gen/iam-operations.json"), "<<<<<<<");
    expect(await broken.trailhouse("mappings", "drift")).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("codegen/src/aws/gen/iam-operations.json:1 file: expected this generated file, found none that can be read (") as string });
    broken.remove();
  });
});
