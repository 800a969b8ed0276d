import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = path.join(import.meta.dirname, "../..");
const GUIDE = readFileSync(path.join(ROOT, "docs/pipeline.md"), "utf8");
const BINARY = path.join(ROOT, "apps/cli/bin/trailhouse.js");
const folder = mkdtempSync(path.join(tmpdir(), "trailhouse-guide-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const commands = [...GUIDE.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
const beginning = (word: string): string[] => commands.filter((command) => command.startsWith(`${word} `));

interface Bundle {
  readonly targets?: object;
  readonly variables?: object;
  readonly resources?: Readonly<Record<string, object>>;
}

const bundleFile = (name: string): Bundle => parse(readFileSync(path.join(folder, "bundle", name), "utf8")) as Bundle;

/** What a command for a bundle names that the built bundle has not. */
function unknownIn(command: string): string[] {
  const { targets = {}, variables = {} } = bundleFile("databricks.yml");
  const keys = ["resources/trailhouse.job.yml", "resources/trailhouse.pipeline.yml"].flatMap((file) => Object.values(bundleFile(file).resources ?? {}).flatMap((of) => Object.keys(of)));
  const [, , verb = "", ...rest] = command.split(" ");
  const [flags, names] = [rest.filter((word) => word.startsWith("--")), rest.filter((word, at) => !word.startsWith("--") && rest[at - 1] !== "--target")];
  return [
    ...["validate", "deploy", "run", "destroy"].includes(verb) ? [] : [verb],
    ...Object.keys(targets).includes(rest[rest.indexOf("--target") + 1] ?? "") ? [] : ["a target"],
    ...names.filter((name) => verb !== "run" || !keys.includes(name)),
    // Flags of the Databricks CLI: bundle command group.
    ...flags.filter((flag) => !["--target", "--full-refresh-all"].includes(flag) && !Object.keys(variables).some((name) => flag.startsWith(`--var="${name}=`))),
  ];
}

describe("the guide of the pipeline", () => {
  test("has commands of each kind", () => {
    expect(["trailhouse", "databricks", "spark-sql", "spark-pipelines"].map((word) => beginning(word).length > 0)).toEqual([true, true, true, true]);
    expect(commands.filter((command) => !/^(trailhouse|databricks bundle|spark-sql -f|spark-pipelines) /u.test(command))).toEqual([]);
  });

  test.each(beginning("trailhouse"))("%s", (command) => {
    const line = command.replace("trailhouse", `"${process.execPath}" "${BINARY}"`);
    // Throws where the command does not end with 0.
    execFileSync("bash", ["-o", "pipefail", "-c", line], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  });

  test.each(beginning("databricks"))("%s names what the bundle has", (command) => {
    expect(unknownIn(command)).toEqual([]);
  });

  test("the commands for Spark name files that are there", () => {
    const files = beginning("spark-sql").map((command) => command.split(" ")[2] ?? "");
    expect([...files, "spark-pipeline.yml"].filter((file) => !existsSync(path.join(folder, "sdp", file)))).toEqual([]);
  });

  test("the tables that it lists are those of the bundle", () => {
    const own = [...GUIDE.matchAll(/^\| ((?:`\w+`(?:, )?)+) \| (?:control)? *\|/gmu)].flatMap(([, names = ""]) => names.replaceAll("`", "").split(", "));
    expect(own.sort()).toEqual(["cloudtrail_bronze", "cloudtrail_files", "cloudtrail_records", "cloudtrail_silver", "cloudtrail_texts", "quarantine", "reconciliation"]);
    expect(own.filter((name) => !existsSync(path.join(folder, "bundle/transformations", `${name}.sql`)))).toEqual([]);
  });

  test("the columns of reconciliation are those of its query", () => {
    const [, table = ""] = /\| column of `reconciliation` \|.*\n\|.*\n((?:\|.*\n)+)/u.exec(GUIDE) ?? [];
    const columns = table.split("\n").flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`(\w+)`/gu)].map(([, name = ""]) => name));
    const query = readFileSync(path.join(folder, "bundle/transformations/reconciliation.sql"), "utf8");
    expect(columns.length).toBeGreaterThan(6);
    expect(columns.filter((name) => !new RegExp(`(?:AS ${name}|^ {2}${name})(?:,|$)`, "mu").test(query))).toEqual([]);
  });
});
