import { DEFAULT_TARGET, deployedTables, TABLES } from "@trailhouse/lakehouse/databricks";
import { describe, expect, it } from "vitest";
import { deploy, emptyWorkspace } from "./testing/command.ts";

/** Silver, gold and quarantine. */
const MADE = TABLES.length + 1;
/** cloudtrail_files, cloudtrail_records, cloudtrail_silver and reconciliation. */
const OWN = 4;
const GRANTS = "deploy: { readers: [analysts] }";

function afterPipeline() {
  const workspace = emptyWorkspace();
  workspace.runPipeline();
  return workspace;
}

/** The pipeline of another version: other mapping tables, which one table shows. */
function afterOlderPipeline() {
  const workspace = afterPipeline();
  workspace.properties.set("gold.account_change", { "trailhouse.mapping_version": "older" });
  return workspace;
}

const VERSION = deployedTables(TABLES)[0]?.properties["trailhouse.mapping_version"] ?? "";
const DRIFT = `main.gold.account_change: expected mapping ${VERSION}, found mapping older`;
const REMEDY = "Build the pipeline anew and deploy it: trailhouse pipeline build, then databricks bundle deploy and databricks bundle run.";

describe("status of tables that the pipeline made", () => {
  it("tells rows and who made them, its own tables too, and where its account of files stands", async () => {
    const { stdout, exitCode } = await deploy(["status"], { workspace: afterPipeline() });
    expect(exitCode).toBe(0);
    expect(stdout.match(/ +7 {2}made by the pipeline, as in this version$/gmu)).toHaveLength(MADE + OWN);
    expect(stdout).toMatch(/main\.trailhouse\.cloudtrail_records +7 {2}made by the pipeline/u);
    expect(stdout).toContain("The pipeline takes files in: what became of each stands in main.trailhouse.reconciliation.\n");
    expect(stdout).not.toContain("not there");
  });

  it("tells what is not of this version, and what to do", async () => {
    const { stdout } = await deploy(["status"], { workspace: afterOlderPipeline() });
    expect(stdout).toMatch(/main\.gold\.account_change +7 {2}made by the pipeline, not of this version: 1\n/u);
    expect(stdout).toContain(`The pipeline is not of this version: 1\n  ${DRIFT}\n    ${REMEDY}\n`);
  });

  it("--json names the maker of each", async () => {
    const status = JSON.parse((await deploy(["status", "--json"], { workspace: afterOlderPipeline() })).stdout) as { tables: { table: string; madeBy: string | null; drift: string[] }[] };
    expect(status.tables.filter(({ madeBy }) => madeBy === "pipeline")).toHaveLength(MADE + OWN);
    expect(status.tables.find(({ table }) => table === "main.gold.account_change")?.drift).toEqual([DRIFT]);
    expect(status.tables.find(({ table }) => table === "main.trailhouse.files")).toEqual({ table: "main.trailhouse.files", rows: null, drift: [], madeBy: null });
  });
});

describe("plan and apply where the pipeline made the tables", () => {
  it("leave them as they are, create nothing beside them, and say so", async () => {
    const workspace = afterPipeline();
    const { stdout, exitCode } = await deploy(["plan", "--exit-code"], { workspace });
    expect(stdout).toContain(`No changes.\nMade by the pipeline, left as they are: ${MADE}\n  main.silver.`);
    expect([exitCode, stdout.includes("Cannot be done")]).toEqual([0, false]);
    expect((await deploy(["apply", "--yes"], { workspace })).exitCode).toBe(0);
    expect(workspace.executed).toEqual([]);
  });

  it("give grants all the same", async () => {
    const workspace = afterPipeline();
    expect((await deploy(["apply", "--yes"], { workspace, settings: GRANTS })).exitCode).toBe(0);
    expect(workspace.executed.filter((sql) => !sql.startsWith("GRANT "))).toEqual([]);
    expect(workspace.executed).toContain("GRANT USE SCHEMA, SELECT ON SCHEMA `main`.`gold` TO `analysts`");
  });

  it.each(["plan", "apply"])("%s tells of another version by its exit code", async (command) => {
    const workspace = afterOlderPipeline();
    const { stdout, exitCode } = await deploy([command, command === "plan" ? "--exit-code" : "--yes"], { workspace });
    expect(stdout).toContain(`  ${DRIFT}\n    ${REMEDY}\n`);
    expect([exitCode, workspace.executed]).toEqual([1, []]);
  });

  it("--json has them, --sql tells of them beside the statements", async () => {
    const plan = JSON.parse((await deploy(["plan", "--json"], { workspace: afterOlderPipeline() })).stdout) as { pipeline: { table: string; drift: object[] }[] };
    expect(plan.pipeline).toHaveLength(MADE);
    expect(plan.pipeline.find(({ table }) => table === "main.gold.account_change")?.drift).toMatchObject([{ found: "mapping older", expected: `mapping ${VERSION}` }]);
    const sql = await deploy(["plan", "--sql"], { workspace: afterPipeline() });
    expect(sql.stdout).toBe("");
    expect(sql.stderr).toContain(`Made by the pipeline, left as they are: ${MADE}\n`);
  });

  it("a table of deploy's, one of somebody's pipeline and one that is missing among them are told", async () => {
    const workspace = afterPipeline();
    workspace.tables.set("gold.account_change", "ours");
    workspace.tables.set("gold.api_activity", "their pipeline");
    workspace.tables.delete("trailhouse.quarantine");
    const { stdout, exitCode } = await deploy(["apply", "--yes"], { workspace });
    const expected = "expected a table that the pipeline made, as it made others here, found";
    expect(stdout).toContain(`main.gold.account_change: ${expected} a table that trailhouse deploy made\n    The pipeline cannot make its table there: rename this one, or drop it. For pushes, give schemas of their own: --silver-schema, --gold-schema and --control-schema.\n`);
    expect(stdout).toContain("main.gold.api_activity: expected no table, or one that Trailhouse made, found a streaming table of somebody's pipeline\n    Deploy into other schemas: --silver-schema, --gold-schema, --control-schema.\n");
    expect(stdout).toContain(`main.trailhouse.quarantine: ${expected} no table\n    The pipeline makes it when it runs. `);
    expect([exitCode, workspace.executed]).toEqual([1, []]);
  });
});

it("a streaming table of somebody's pipeline is left alone where deploy makes the others", async () => {
  const workspace = emptyWorkspace();
  workspace.schemas.set("gold", false);
  workspace.tables.set("gold.account_change", "their pipeline");
  const { stdout, exitCode } = await deploy(["apply", "--yes"], { workspace });
  expect(stdout).toContain("main.gold.account_change: expected no table, or one that Trailhouse made, found a streaming table of somebody's pipeline\n");
  expect([exitCode, workspace.executed.filter((sql) => sql.includes("`gold`.`account_change`"))]).toEqual([1, []]);
});

it("destroy leaves what the pipeline made, and names the command that removes it", async () => {
  const workspace = afterPipeline();
  const { stdout, exitCode } = await deploy(["destroy", "--confirm", "main"], { workspace });
  expect(stdout).toContain("Nothing here was made by trailhouse deploy: nothing goes.\nStays:\n  what the pipeline made, main.silver.");
  expect(stdout).toContain(": databricks bundle destroy, in the folder of the bundle, removes them\n");
  expect([exitCode, workspace.executed, workspace.tables.size]).toEqual([0, [], MADE + OWN]);
});

it("destroy takes deploy's tables from beside the pipeline's", async () => {
  const push = { ...DEFAULT_TARGET, silverSchema: "push_silver", goldSchema: "push_gold" };
  const workspace = emptyWorkspace(push);
  await deploy(["apply", "--yes", "--silver-schema", "push_silver", "--gold-schema", "push_gold"], { workspace });
  workspace.tables.set("trailhouse.cloudtrail_records", "pipeline");
  await deploy(["destroy", "--silver-schema", "push_silver", "--gold-schema", "push_gold", "--confirm", "main"], { workspace });
  expect([...workspace.tables.keys()]).toEqual(["trailhouse.cloudtrail_records"]);
  expect([...workspace.schemas.keys()]).toEqual(["trailhouse"]);
});
