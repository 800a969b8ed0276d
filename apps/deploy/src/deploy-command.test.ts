import { DEFAULT_TARGET, TABLES } from "@trailhouse/lakehouse/databricks";
import { describe, expect, it } from "vitest";
import { deploy, emptyWorkspace, TOKEN } from "./testing/command.ts";
import type { FakeWorkspace } from "./testing/fake-workspace.ts";

const CREATED = TABLES.length + 3;

async function deployed() {
  const workspace = emptyWorkspace();
  await deploy(["apply", "--yes"], { workspace });
  workspace.executed.length = 0;
  return workspace;
}

describe("plan", () => {
  it("shows the difference and changes nothing", async () => {
    const workspace = emptyWorkspace();
    const { stdout, exitCode } = await deploy(["plan"], { workspace });
    expect(workspace.executed).toEqual([]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Catalog main: schemas silver, gold, trailhouse; volume staging; preset cloudtrail-iam.\nFound no tables yet. ");
    expect(stdout).toContain("\n  create schema main.silver\n");
    expect(stdout).toContain("\n  create volume main.trailhouse.staging [Databricks only]\n");
  });

  it("prints the statements whole below the differences: those of --sql", async () => {
    const { stdout } = await deploy(["plan"]);
    const { stdout: sql } = await deploy(["plan", "--sql"]);
    const [differences = "", statements = ""] = stdout.split(/^Statements: \d+$/mu);
    expect(differences).toContain("\n  create table main.gold.account_change\n");
    expect(statements).toContain("\n  -- create schema main.silver\n  CREATE SCHEMA IF NOT EXISTS `main`.`silver` ");
    expect(statements).toContain("\n  -- create table main.gold.account_change\n  CREATE TABLE IF NOT EXISTS `main`.`gold`.`account_change` (\n    `");
    expect(statements.split("\n").filter((line) => line !== "" && !line.startsWith("  -- ")).map((line) => `${line.slice(2)}\n`).join("")).toBe(sql);
    expect((await deploy(["plan"], { workspace: await deployed() })).stdout).toMatch(/No changes\.\n$/u);
  });

  it("--sql prints the statements alone, --json all of it", async () => {
    const { stdout: sql } = await deploy(["plan", "--sql"]);
    expect(sql).toMatch(/^CREATE SCHEMA IF NOT EXISTS `main`\.`silver` [^;]*;\nCREATE SCHEMA/u);
    expect(sql.match(/;\n/gu)).toHaveLength(sql.match(/^(CREATE|ALTER) /gmu)?.length ?? 0);
    const plan = JSON.parse((await deploy(["plan", "--json"])).stdout) as { changes: number; statements: object[]; engine: string };
    expect(plan).toMatchObject({ catalog: "main", goldSchema: "gold", engine: "databricks", conflicts: [], notes: [], changes: plan.statements.length });
    expect(plan.statements[0]).toMatchObject({ what: "create schema main.silver", databricksOnly: false, runs: true });
  });

  it("--exit-code tells whether something is pending", async () => {
    expect((await deploy(["plan", "--exit-code"])).exitCode).toBe(1);
    expect((await deploy(["plan", "--exit-code"], { workspace: await deployed() })).exitCode).toBe(0);
  });

  it("a catalog that is not there is said with the way out", async () => {
    const { stdout, exitCode } = await deploy(["plan", "--catalog", "1-x", "--exit-code"]);
    expect(stdout).toContain("No changes.\nCannot be done by adding: 1\n  1-x: expected a catalog, found no such catalog, or none that you may see\n    Create it with --create-catalog, give another with --catalog");
    expect(exitCode).toBe(1);
  });
});

describe("apply", () => {
  it("runs the plan, and then has nothing to do", async () => {
    const workspace = emptyWorkspace();
    const first = await deploy(["apply", "--yes"], { workspace });
    expect(first.exitCode).toBe(0);
    expect(workspace.executed.filter((sql) => sql.startsWith("CREATE TABLE"))).toHaveLength(CREATED);
    expect(first.stderr).toMatch(new RegExp(`^\\[1/${workspace.executed.length}\\] create schema main\\.silver \\(\\d+\\.\\d s\\)\n`, "u"));
    expect(first.stdout.trimEnd().split("\n").at(-1)).toBe(`Done: ${workspace.executed.length} changes.`);
    workspace.executed.length = 0;
    expect((await deploy(["apply", "--yes"], { workspace })).stdout).toContain(`Found ${CREATED} tables. No changes.`);
    expect(workspace.executed).toEqual([]);
  });

  it("stops at the first failure, says what was done and what not, and goes on when run again", async () => {
    const undisturbed = emptyWorkspace();
    await deploy(["apply", "--yes"], { workspace: undisturbed });
    const workspace = emptyWorkspace();
    workspace.fails = { on: /^CREATE TABLE .*`gold`\.`entity_management`/u, error: `PERMISSION_DENIED for ${TOKEN}` };
    const first = await deploy(["apply", "--yes"], { workspace });
    const total = undisturbed.executed.length;
    expect(first.exitCode).toBe(3);
    expect(first.stderr).toContain(`trailhouse: Statement ${workspace.executed.length + 1} of ${total} failed: create table main.gold.entity_management.\nPERMISSION_DENIED for [REDACTED]\nDone: ${workspace.executed.length} (create schema main.silver; `);
    expect(first.stderr).toContain(`Not done: ${total - workspace.executed.length} (create table main.gold.entity_management; `);
    workspace.fails = undefined;
    expect((await deploy(["apply", "--yes"], { workspace })).exitCode).toBe(0);
    expect([...workspace.executed].sort()).toEqual([...undisturbed.executed].sort());
  });

  it.each(Array.from({ length: 8 }, (_, index) => index * 6))("stopped before statement %i and run again, it is as if undisturbed", async (stop) => {
    const undisturbed = emptyWorkspace();
    await deploy(["apply", "--yes"], { workspace: undisturbed });
    const workspace = emptyWorkspace();
    const at = undisturbed.executed[stop];
    workspace.fails = { on: new RegExp(`^${(at ?? "").replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}$`, "u"), error: "gone" };
    await deploy(["apply", "--yes"], { workspace });
    workspace.fails = undefined;
    await deploy(["apply", "--yes"], { workspace });
    expect(new Set(workspace.executed)).toEqual(new Set(undisturbed.executed));
    expect(workspace.executed).toHaveLength(undisturbed.executed.length);
  });

  it("asks on a terminal", async () => {
    const [yes, no] = [emptyWorkspace(), emptyWorkspace()];
    expect((await deploy(["apply"], { workspace: yes, typed: "y" })).exitCode).toBe(0);
    expect(yes.executed.length).toBeGreaterThan(0);
    const declined = await deploy(["apply"], { workspace: no, typed: "n" });
    expect(declined.stderr).toContain("\n  -- create table main.gold.account_change\n  CREATE TABLE IF NOT EXISTS `main`.`gold`.`account_change` (\n");
    expect(declined.stderr).toMatch(/Run these \d+ statements\? \[y\/N\] Nothing was done\.\n$/u);
    expect([declined.exitCode, no.executed]).toEqual([1, []]);
  });

  it("wants --yes where nobody can be asked", async () => {
    const workspace = emptyWorkspace();
    const { stderr, exitCode } = await deploy(["apply"], { workspace });
    expect(stderr).toMatch(/^trailhouse: Expected --yes where nobody can be asked: \d+ changes are pending\. Nothing was done\.\n$/u);
    expect([exitCode, workspace.executed]).toEqual([2, []]);
  });

  it("--json tells what was done", async () => {
    const { stdout } = await deploy(["apply", "--yes", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ catalog: "main", notDone: [] });
  });

  it("leaves somebody else's table alone and exits with 1", async () => {
    const workspace = emptyWorkspace();
    workspace.schemas.set("gold", false);
    workspace.tables.set("gold.account_change", "theirs");
    const { stdout, exitCode } = await deploy(["apply", "--yes"], { workspace });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("main.gold.account_change: expected no table, or one that Trailhouse made, found a table without the property 'trailhouse.created' = 'true'");
    expect(workspace.executed.filter((sql) => sql.includes("`gold`.`account_change`"))).toEqual([]);
  });

  it("creates a catalog and gives grants where asked", async () => {
    const workspace = emptyWorkspace({ ...DEFAULT_TARGET, catalog: "my`cat" });
    const settings = "deploy:\n  catalog: my`cat\n  create_catalog: true\n  readers: [analysts]\n  writers: [app-1]\n";
    expect((await deploy(["apply", "--yes"], { workspace, settings })).exitCode).toBe(0);
    expect(workspace.executed[0]).toBe("CREATE CATALOG IF NOT EXISTS `my``cat`");
    expect(workspace.executed.filter((sql) => sql.startsWith("GRANT"))).toContain("GRANT USE SCHEMA, SELECT ON SCHEMA `my``cat`.`gold` TO `analysts`");
    workspace.executed.length = 0;
    await deploy(["apply", "--yes"], { workspace, settings });
    expect(workspace.executed).toEqual([]);
  });
});

it("a plan without readers and writers needs nobody's grants", async () => {
  const workspace = emptyWorkspace();
  workspace.fails = { on: /^SHOW GRANTS/u, error: "PERMISSION_DENIED" };
  expect((await deploy(["plan"], { workspace })).exitCode).toBe(0);
  expect((await deploy(["plan"], { workspace, settings: "deploy: { readers: [a] }" })).exitCode).toBe(3);
});

describe("status", () => {
  it("tells tables, rows, the last push and drift", async () => {
    const workspace = await deployed();
    workspace.tables.delete("gold.api_activity");
    workspace.keys.delete("gold.account_change");
    const { stdout, exitCode } = await deploy(["status"], { workspace });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/main\.gold\.account_change +7 {2}1 changes pending/u);
    expect(stdout).toMatch(/main\.gold\.api_activity +not there {2}/u);
    expect(stdout).toContain("2 files; last push 2026-01-02T03:04:05.000Z.\n");
    expect(workspace.executed).toEqual([]);
  });

  it("counts the ledger's entries that count, and all where older tables cannot tell", async () => {
    const workspace = await deployed();
    expect((await deploy(["status"], { workspace })).stdout).toContain("2 files; last push ");
    workspace.tables.delete("trailhouse.claims");
    expect((await deploy(["status"], { workspace })).stdout).toContain("3 files; last push ");
  });

  it("--json for machines; an empty catalog has no ledger", async () => {
    const status = JSON.parse((await deploy(["status", "--json"])).stdout) as { tables: object[] };
    expect(status).toMatchObject({ catalog: "main", files: null, lastPush: null });
    expect(status.tables[0]).toMatchObject({ table: "main.silver.aws_cloudtrail_account_change", rows: null });
  });
});

describe("destroy", () => {
  it("drops what Trailhouse made once the name is given", async () => {
    const workspace = await deployed();
    workspace.tables.set("gold.mine", "theirs");
    const { stdout, exitCode } = await deploy(["destroy", "--confirm", "main"], { workspace });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Would go, with every row in it: ${CREATED + 3}\n`);
    expect(stdout).toContain("Stays:\n  schema main.gold: it holds mine\n  catalog main: Trailhouse drops no catalog\n");
    expect([[...workspace.tables.keys()], [...workspace.schemas.keys()], workspace.volume]).toEqual([["gold.mine"], ["gold"], undefined]);
  });

  it.each([
    ["another name", ["--confirm", "mian"], undefined, 'trailhouse: Expected the catalog\'s name "main", found "mian". Nothing was done.'],
    ["another name typed", [], "yes", 'Expected the catalog\'s name "main", found "yes". Nothing was done.'],
    ["nobody to ask", [], undefined, "trailhouse: Expected --confirm with the catalog's name where nobody can be asked. Nothing was done."],
  ])("%s: nothing happens", async (_, args, typed, message) => {
    const workspace = await deployed();
    const { stderr, exitCode } = await deploy(["destroy", ...args], { workspace, ...(typed === undefined ? {} : { typed }) });
    expect(stderr).toContain(message);
    expect([exitCode, workspace.executed]).toEqual([2, []]);
  });

  it("typed on a terminal", async () => {
    const workspace = await deployed();
    await deploy(["destroy"], { workspace, typed: "main" });
    expect([...workspace.tables.keys()]).toEqual([]);
  });

  it("nothing of ours, nothing asked", async () => {
    const { stdout, exitCode } = await deploy(["destroy"]);
    expect(stdout).toContain("Nothing here was made by trailhouse deploy: nothing goes.\n");
    expect(exitCode).toBe(0);
  });
});

describe("check", () => {
  it("says what is missing, with the GRANT that would mend it", async () => {
    const workspace = emptyWorkspace();
    workspace.grants.push({ principal: "engineers", privilege: "USE CATALOG", on: "CATALOG `main`" }, { principal: "others", privilege: "CREATE SCHEMA", on: "CATALOG `main`" });
    const { stdout, exitCode } = await deploy(["check"], { workspace });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("ok       connected to dbc-1.cloud.databricks.com (DATABRICKS_HOST), /sql/1.0/warehouses/abc123 (DATABRICKS_WAREHOUSE_ID), token (DATABRICKS_TOKEN) as me@example.com (Databricks)\n");
    expect(stdout).toContain("ok       USE CATALOG on catalog main (for apply)\nMISSING  CREATE SCHEMA on catalog main (for apply)\n         GRANT CREATE SCHEMA ON CATALOG `main` TO `me@example.com`;\n");
  });

  it("what is owned, and what is inherited, is held", async () => {
    const workspace = await deployed();
    workspace.owner = "ME@example.com";
    const { stdout, exitCode } = await deploy(["check"], { workspace });
    expect([exitCode, stdout.includes("MISSING")]).toEqual([0, false]);
    expect(stdout).toContain("ok       WRITE VOLUME on volume main.trailhouse.staging (for push)\n");
  });

  it("asks for CREATE CATALOG only where one is to be made", async () => {
    expect((await deploy(["check", "--catalog", "new"])).stdout).toContain("MISSING: there is none that you may see; create it with --create-catalog, or give another with --catalog");
    expect((await deploy(["check", "--catalog", "new", "--create-catalog"])).stdout).toContain("GRANT CREATE CATALOG ON METASTORE TO `me@example.com`;");
  });

  it.each([
    ["a grant", (workspace: FakeWorkspace) => workspace.grants.push({ principal: "engineers", privilege: "CREATE_CATALOG", on: "METASTORE" })],
    ["being its admin", (workspace: FakeWorkspace) => { workspace.metastoreOwner = "me@example.com"; }],
  ])("a catalog may be made by %s on the metastore", async (_, allow) => {
    const workspace = emptyWorkspace({ ...DEFAULT_TARGET, catalog: "new" });
    allow(workspace);
    const { stdout, exitCode } = await deploy(["check", "--catalog", "new", "--create-catalog"], { workspace });
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/ {9}catalog new: will be created\nok {7}CREATE CATALOG on metastore \(for apply\)\n$/u)]);
  });

  it("readers and writers need MANAGE on what is there, which ALL PRIVILEGES is not", async () => {
    const workspace = await deployed();
    for (const on of ["CATALOG `main`", "SCHEMA `main`.`gold`"]) workspace.grants.push({ principal: "me@example.com", privilege: "ALL PRIVILEGES", on });
    const settings = "deploy: { readers: [analysts] }";
    const { stdout, exitCode } = await deploy(["check"], { workspace, settings });
    expect(exitCode).toBe(1);
    expect(stdout.match(/^MISSING .*/gmu)).toEqual(["catalog main", "schema main.silver", "schema main.gold"].map((on) => `MISSING  MANAGE on ${on} (for apply)`));
    expect(stdout).toContain("GRANT MANAGE ON SCHEMA `main`.`gold` TO `me@example.com`;\n");
    workspace.grants.push({ principal: "me@example.com", privilege: "MANAGE", on: "CATALOG `main`" });
    expect((await deploy(["check"], { workspace, settings })).exitCode).toBe(0);
  });

  it("an upgrade needs MODIFY, MANAGE and APPLY TAG on the tables that it changes, or owning them", async () => {
    const workspace = await deployed();
    workspace.grants.push({ principal: "me@example.com", privilege: "ALL PRIVILEGES", on: "SCHEMA `main`.`gold`" });
    const table = "`main`.`silver`.`aws_cloudtrail_account_change`";
    workspace.properties.set("silver.aws_cloudtrail_account_change", { "trailhouse.mapping_version": "older" });
    workspace.tagged.delete("silver.aws_cloudtrail_account_change");
    workspace.keys.delete("gold.account_change");
    const { stdout } = await deploy(["check"], { workspace });
    for (const privilege of ["MODIFY", "APPLY TAG"]) expect(stdout).toContain(`         GRANT ${privilege} ON TABLE ${table} TO \`me@example.com\`;\n`);
    expect(stdout).toContain("MISSING  MANAGE on table main.gold.account_change (for apply)\n");
    expect(stdout.match(/ on table /gu)).toHaveLength(3);
    workspace.owner = "me@example.com";
    expect((await deploy(["check"], { workspace })).exitCode).toBe(0);
  });

  it("tables that cannot be read leave what is asked for anyway, and it is said", async () => {
    const workspace = await deployed();
    workspace.fails = { on: /^SHOW TBLPROPERTIES/u, error: "[INSUFFICIENT_PERMISSIONS] no SELECT" };
    const { stdout, exitCode } = await deploy(["check"], { workspace, settings: "deploy: { readers: [analysts] }" });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("unknown  what apply would change cannot be read: [INSUFFICIENT_PERMISSIONS] no SELECT\n");
    expect(stdout).toContain("MISSING  MANAGE on catalog main (for apply)\n");
  });

  it("grants to oneself are read where those of others cannot be", async () => {
    const workspace = emptyWorkspace();
    workspace.fails = { on: /^SHOW GRANTS ON/u, error: "PERMISSION_DENIED" };
    workspace.grants.push({ principal: "me@example.com", privilege: "ALL PRIVILEGES", on: "CATALOG `main`" });
    const { stdout, exitCode } = await deploy(["check"], { workspace });
    expect(stdout).toContain("unknown  grants on catalog main cannot be read: PERMISSION_DENIED\n");
    expect(exitCode).toBe(0);
  });

  it("grants that cannot be read are said", async () => {
    const workspace = emptyWorkspace();
    workspace.fails = { on: /^SHOW GRANTS ON CATALOG/u, error: "PERMISSION_DENIED" };
    const { stdout, exitCode } = await deploy(["check"], { workspace });
    expect(stdout).toContain("unknown  grants on catalog main cannot be read: PERMISSION_DENIED\n");
    expect(exitCode).toBe(1);
  });
});

it("check asks for every privilege where the catalog cannot even be read", async () => {
  const workspace = emptyWorkspace();
  workspace.fails = { on: /^SHOW SCHEMAS/u, error: "[INSUFFICIENT_PERMISSIONS] User does not have USE CATALOG on Catalog 'main'." };
  const { stdout, exitCode } = await deploy(["check"], { workspace });
  expect(exitCode).toBe(1);
  expect(stdout).toContain("GRANT USE CATALOG ON CATALOG `main` TO `me@example.com`;\n");
  expect(stdout).toContain("GRANT CREATE VOLUME ON SCHEMA `main`.`trailhouse` TO `me@example.com`;\n");
  expect(stdout).toContain("unknown  the catalog cannot be read: [INSUFFICIENT_PERMISSIONS] User does not have USE CATALOG on Catalog 'main'.\n");
});

describe("connections", () => {
  it("are closed, whatever happens", async () => {
    const workspace = emptyWorkspace();
    await deploy(["plan"], { workspace });
    workspace.fails = { on: /SHOW CATALOGS/u, error: "boom" };
    expect((await deploy(["plan"], { workspace })).exitCode).toBe(3);
    expect(workspace.closed).toBe(2);
  });

  it("that fail are told without secrets", async () => {
    const { stderr, exitCode } = await deploy(["check"], { refuse: `HTTP 401 for ${TOKEN} at https://h/x?sig=${TOKEN}` });
    expect(exitCode).toBe(3);
    expect(stderr).toBe("trailhouse: Connecting to dbc-1.cloud.databricks.com (DATABRICKS_HOST), /sql/1.0/warehouses/abc123 (DATABRICKS_WAREHOUSE_ID), token (DATABRICKS_TOKEN) failed: HTTP 401 for [REDACTED] at https://h/x?[REDACTED]. The credentials were refused: renew them, or choose others with --profile.\n");
  });

  it("are not made where the settings are wrong", async () => {
    const { connections, exitCode, stderr } = await deploy(["plan", "--catalog", "a.b"]);
    expect([connections, exitCode]).toEqual([[], 2]);
    expect(stderr).toMatch(/^trailhouse: catalog: expected a name/u);
  });

  it.each(["plan", "apply", "status", "check", "destroy"])("%s shows no token, in no form", async (command) => {
    for (const form of [[], ["--json"]]) {
      const { stdout, stderr } = await deploy([command, ...form, ...(command === "apply" ? ["--yes"] : [])]);
      expect(stdout + stderr).not.toContain(TOKEN);
    }
  });
});
