import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { installedApiModel, readApiModel, type ApiModel } from "@trailhouse/codegen";
import { operationsToSmithy } from "@trailhouse/codegen/testing";
import { afterAll, describe, expect, it } from "vitest";
import type { JsonObject } from "@trailhouse/core";
import { CheckoutCopy, type Core } from "./checkout-copy.ts";

const EVENTS = "mappings/events/iam.yaml";
const SEED = path.resolve(import.meta.dirname, "../../../shared/seeds/000_preset-cloudtrail-iam-events.md");

/** What IAM has got since the 164 operations that the project began with. */
const NEWER = [
  "AcceptDelegationRequest", "AcquireRole", "AssociateDelegationRequest", "CreateDelegationRequest", "DisableOutboundWebIdentityFederation",
  "EnableOutboundWebIdentityFederation", "GetAccountProperties", "GetDelegationRequest", "GetHumanReadableSummary", "GetOutboundWebIdentityFederationInfo",
  "GetRoleTemplateVersion", "ListDelegationRequests", "PutAccountProperties", "RejectDelegationRequest", "SendDelegationToken", "UpdateDelegationRequest",
];

const CLASSES: Readonly<Record<string, number>> = { account_change: 3001, entity_management: 3004, user_access: 3005, group_management: 3006, api_activity: 6003 };

const current = await installedApiModel();

describe("from the 164 operations of the beginning to today's", () => {
  const copy = new CheckoutCopy();
  const older: ApiModel = { source: "the older model", operations: current.operations.filter(({ name }) => !NEWER.includes(name)) };

  afterAll(() => { copy.remove(); });

  it("the older model has the operations that the project began with", ({ skip }) => {
    expect(older.operations).toHaveLength(164);
    if (!existsSync(SEED)) {
      process.stderr.write("skipped: ../shared/seeds is not there\n");
      skip();
    }
    const named = [...readFileSync(SEED, "utf8").matchAll(/^\|\s*([A-Z][A-Za-z0-9]+)\s*\|/gmu)].map(([, name]) => name ?? "");
    expect([...new Set(named)].sort()).toEqual(older.operations.map(({ name }) => name));
  });

  it("tables of that time generate with that model, and have no drift from it", async () => {
    copy.edit(EVENTS, (text) => linesWithout(text, (line) => NEWER.some((name) => line.includes(`event_name: ${name},`))));
    for (const file of ["mappings/silver/target.yaml", "mappings/lookups/target-kinds.yaml"]) {
      copy.edit(file, (text) => linesWithout(text, (line) => /delegation_request|role_template/u.test(line)));
    }
    // The member that named the target of GetHumanReadableSummary alone.
    copy.edit("mappings/silver/target.yaml", (text) => linesWithout(text.replace(" requestParameters.entityArn,", ""), (line) => line.includes("requestParameters.entityArn")));
    await copy.generate(older);
    expect((await copy.trailhouse("mappings", "drift", "--model", modelFile(copy, "older.json.gz", older))).code).toBe(0);
  });

  it("the installed SDK is ahead by the newer ones", async () => {
    const { code, stdout } = await copy.trailhouse("mappings", "drift", "--json");
    const drift = JSON.parse(stdout) as { found: readonly { kind: string; operation: string }[]; violations: readonly unknown[] };
    expect(code).toBe(1);
    expect(drift.found.map(({ kind, operation }) => [kind, operation])).toEqual(NEWER.map((name) => ["new", name]));
    expect(drift.violations).toEqual([]);
  });

  it("nothing is generated until they have rows; written ones do", async () => {
    await expect(copy.generate()).rejects.toThrow("events.AcquireRole: expected a row for every operation of the API model, found none for AcquireRole");
    const before = copy.text(EVENTS).split("\n");
    const { code, stdout } = await copy.trailhouse("mappings", "suggest", "--write");
    expect([code, stdout]).toEqual([0, expect.stringContaining(`16 rows written to ${EVENTS}: accept or edit them`)]);
    const after = copy.text(EVENTS).split("\n");
    expect(after.filter((line) => before.includes(line))).toEqual(before);
    expect((await copy.trailhouse("mappings", "drift")).code).toBe(0);
    expect(await copy.generate()).toEqual(expect.arrayContaining(["packages/core/src/gen/events.ts", "docs/gen/coverage.md", "apps/cli/src/sample/gen/operations.ts"]));
  });

  it("the coverage page shows them as unreviewed, and the transform classifies them as proposed", async () => {
    const page = copy.text("docs/gen/coverage.md");
    expect(page).toContain("**16 unreviewed**");
    expect(page.split("\n").filter((line) => line.includes("(**unreviewed**)")).map((line) => line.split(" ")[1]).sort()).toEqual(NEWER);
    const core = await copy.core();
    const proposed = [...copy.text(EVENTS).matchAll(/event_name: ([A-Za-z]+), class: ([a-z_]+), activity: ([A-Za-z ]+),.* review: true/gu)];
    expect(proposed).toHaveLength(16);
    for (const [, name = "", className = "", activity = ""] of proposed) {
      expect(goldOf(core, record(name, {}))).toMatchObject({ class_uid: CLASSES[className], activity_name: activity === "Other" ? name : activity });
    }
  });
});

describe("from today's operations to an invented future", () => {
  const copy = new CheckoutCopy();
  const future = inventFuture(current);

  afterAll(() => { copy.remove(); });

  it("says what is new, what is gone, and which member has another name", async () => {
    const { code, stdout } = await copy.trailhouse("mappings", "drift", "--model", modelFile(copy, "future.json.gz", future));
    expect(code).toBe(1);
    expect(stdout.split("\n").slice(0, 3).map((line) => line.replace(/:[0-9]+\)/u, ":n)").replaceAll(/ +/gu, " "))).toEqual([
      "new SuspendUser no row names it; `trailhouse mappings suggest` proposes one (mappings/events/iam.yaml:n)",
      "gone UpdateRoleDescription the API no longer has it, older logs still do: keep the row and name the page that documents the event as its source, or remove it (mappings/events/iam.yaml:n)",
      "changed UpdateRole requestParameters.roleName is gone, and requestParameters.roleFriendlyName seems to stand in its place (mappings/silver/target.yaml:n)",
    ]);
  });

  it("proposes a row for the new one", async () => {
    const { code, stdout } = await copy.trailhouse("mappings", "suggest", "--write", "--model", modelFile(copy, "future.json.gz", future));
    expect(code).toBe(0);
    expect(stdout).toContain("- { event_name: SuspendUser, class: account_change, activity: ");
    expect(stdout).toContain("requestParameters.userName names the user");
    expect(copy.text(EVENTS)).toMatch(/^ {2}- \{ event_name: SuspendUser, class: account_change, activity: [A-Za-z ]+, target: user, review: true \}$/mu);
  });

  it("generates once the tables say what became of the others, and transforms all three events", async () => {
    const broken = await copy.generate(future).catch((error: unknown) => String(error));
    expect(broken).toContain("events.UpdateRoleDescription: expected an operation of the API model");
    expect(broken).toContain("events.UpdateRole: expected a member of UpdateRole that names its role");
    copy.edit(EVENTS, (text) => text.replace("UpdateRoleDescription, class: entity_management, activity: Update, target: role", '$&, source: "IAM API Reference, UpdateRoleDescription"').replace(/(event_name: SuspendUser, class: account_change, activity: )[A-Za-z ]+(, target: user), review: true/u, "$1Disable$2"));
    copy.edit("mappings/silver/target.yaml", (text) => text.replace("      - requestParameters.roleName\n", "$&      - requestParameters.roleFriendlyName\n"));
    await copy.generate(future);
    const core = await copy.core();
    expect(goldOf(core, record("SuspendUser", { userName: "ann" }))).toMatchObject({ class_uid: 3001, activity_name: "Disable", user: { name: "ann" } });
    const { variantsOf } = await copy.sample();
    expect(variantsOf("SuspendUser", 1).map(({ record: made }) => goldOf(core, made)["class_uid"])).toEqual(variantsOf("SuspendUser", 1).map(() => 3001));
    expect(variantsOf("SuspendUser", 1).length).toBeGreaterThan(3);
    expect(goldOf(core, record("UpdateRole", { roleFriendlyName: "Runner" }))).toMatchObject({ class_uid: 3004, entity: { name: "Runner" } });
    expect(goldOf(core, record("UpdateRoleDescription", { roleName: "Runner" }))).toMatchObject({ class_uid: 3004, entity: { name: "Runner" } });
    expect(copy.text("docs/gen/coverage.md")).not.toContain("unreviewed");
    expect((await copy.trailhouse("mappings", "drift", "--model", modelFile(copy, "future.json.gz", future))).code).toBe(0);
  });
});

/** Today's model with an operation more, an operation less, and another name for one member. */
function inventFuture({ operations }: ApiModel): ApiModel {
  const text = { kind: "string", sensitive: false } as const;
  const userName = { name: "UserName", key: "userName", shape: text, sensitive: false, required: true };
  const renamed = operations.filter(({ name }) => name !== "UpdateRoleDescription").map((operation) => {
    if (operation.name !== "UpdateRole") return operation;
    return { ...operation, input: operation.input.map((member) => (member.key === "roleName" ? { ...member, name: "RoleFriendlyName", key: "roleFriendlyName" } : member)) };
  });
  return { source: "the future", operations: [...renamed, { name: "SuspendUser", input: [userName], output: [] }] };
}

function modelFile(copy: CheckoutCopy, name: string, model: ApiModel): string {
  const file = copy.writeModel(name, operationsToSmithy(model.operations));
  expect(readApiModel(readFileSync(file), name).operations).toHaveLength(model.operations.length);
  return file;
}

/** Without those lines, and without what stands below one of them that is a key. */
function linesWithout(text: string, unwanted: (line: string) => boolean): string {
  let below = Infinity;
  return text.split("\n").filter((line) => {
    const depth = line.search(/\S|$/u);
    if (depth > below) return false;
    below = unwanted(line) && line.endsWith(":") ? depth : Infinity;
    return !unwanted(line);
  }).join("\n");
}

function record(eventName: string, requestParameters: Readonly<Record<string, string>>) {
  return {
    eventVersion: "1.11", eventTime: "2026-11-20T10:00:00Z", eventSource: "iam.amazonaws.com", eventName, awsRegion: "us-east-1", eventType: "AwsApiCall",
    eventID: "0b0f1f54-6a4e-4b8e-9a59-0f8a0c0e7a11", recipientAccountId: "111122223333", requestParameters, sourceIPAddress: "192.0.2.1",
    userIdentity: { type: "IAMUser", userName: "ops", accountId: "111122223333", arn: "arn:aws:iam::111122223333:user/ops" },
  };
}

function goldOf(core: Core, made: object): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(made);
  const outcome = core.transformRecord({ position: 1, text, value: JSON.parse(text) as JsonObject });
  if (outcome.kind !== "row") throw new Error(`expected a row, found ${JSON.stringify(outcome)}`);
  expect(outcome.findings).toEqual([]);
  return { ...outcome.gold };
}
