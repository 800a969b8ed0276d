import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { installedApiModel } from "../aws/api-model.ts";
import type { Member, Operation, Shape } from "../aws/shapes.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import type { Drift } from "./drift-model.ts";
import { findDrift } from "./find-drift.ts";
import { loadDrift } from "./load-drift.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const ocsf = JSON.parse(readFileSync(path.join(ROOT, "packages/ocsf/src/gen/ocsf-schema.json"), "utf8")) as OcsfSchema;
const { operations } = await installedApiModel();
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The drift of the committed tables, or of a changed copy, from a changed model. */
function drift(after: readonly Operation[], root = ROOT): Drift {
  return findDrift({ root, ocsf, before: operations, model: { source: "a test", operations: after } });
}

function changed(name: string, change: (operation: Operation) => Operation): readonly Operation[] {
  return operations.map((operation) => (operation.name === name ? change(operation) : operation));
}

function withInput(name: string, change: (member: Member) => readonly Member[]): readonly Operation[] {
  return changed(name, (operation) => ({ ...operation, input: operation.input.flatMap(change) }));
}

/** The changes of one operation as `kind member before after file`. */
function changesOf(found: Drift, operation: string): readonly string[] {
  return found.found.filter((each) => each.operation === operation).flatMap(({ changes }) =>
    changes.map(({ kind, member, before, after, at }) => [kind, member, before, after ?? "-", at.file].join(" ")));
}

/** A copy of the tables with one file changed. */
function tables(file: string, change: (text: string) => string): string {
  const root = mkdtempSync(path.join(tmpdir(), "drift-"));
  folders.push(root);
  cpSync(path.join(ROOT, "mappings"), path.join(root, "mappings"), { recursive: true });
  writeFileSync(path.join(root, file), change(readFileSync(path.join(root, file), "utf8")));
  return root;
}

const TEXT: Shape = { kind: "string", sensitive: false };
const TARGET = "mappings/silver/target.yaml";
const EVENTS = "mappings/events/iam.yaml";

describe("findDrift", () => {
  it("finds none between the committed tables and the installed SDK", () => {
    expect(drift(operations)).toEqual({ source: "a test", operations: operations.length, found: [], violations: [] });
  });

  it("tells of an operation once, new before gone before changed, each by name", () => {
    const next: Operation[] = [...withInput("GetRole", () => []).filter(({ name }) => name !== "TagUser" && name !== "GetUser"), ...["ZapUser", "AskUser"].map((name) => ({ name, input: [], output: [] }))];
    expect(drift(next).found.map(({ kind, operation, at }) => [kind, operation, at.file])).toEqual([
      ["new", "AskUser", EVENTS], ["new", "ZapUser", EVENTS], ["gone", "GetUser", EVENTS], ["gone", "TagUser", EVENTS], ["changed", "GetRole", EVENTS],
    ]);
  });

  it("tells of a member that the tables use: renamed, removed, of another type", () => {
    const rename = withInput("GetRole", (member) => [{ ...member, name: "RoleFriendlyName", key: "roleFriendlyName" }]);
    expect(changesOf(drift(rename), "GetRole")).toEqual([`renamed requestParameters.roleName requestParameters.roleName requestParameters.roleFriendlyName ${TARGET}`]);
    expect(changesOf(drift(withInput("GetRole", () => [])), "GetRole")).toEqual([`removed requestParameters.roleName requestParameters.roleName - ${TARGET}`]);
    const list = withInput("GetRole", (member) => [{ ...member, shape: { kind: "list", member: TEXT } }]);
    expect(changesOf(drift(list), "GetRole")).toEqual([`retyped requestParameters.roleName string list<string> ${TARGET}`]);
  });

  it("tells of a member inside of others by its whole path", () => {
    const rename = (members: readonly Member[]): readonly Member[] => members.map((member) => (member.key === "user" && member.shape.kind === "structure"
      ? { ...member, name: "NewUser", key: "newUser" } : member));
    const found = changesOf(drift(changed("CreateUser", (operation) => ({ ...operation, output: rename(operation.output) }))), "CreateUser");
    expect(found).toEqual(expect.arrayContaining([`renamed responseElements.user.arn responseElements.user.arn responseElements.newUser.arn ${TARGET}`]));
  });

  it("says nothing of members that no mapping uses, nor of new ones", () => {
    const more = withInput("CreateUser", (member) => (member.key === "tags" ? [] : [member, { ...member, name: `${member.name}More`, key: `${member.key}More`, required: false }]));
    expect(drift(more).found).toEqual([]);
  });

  it("tells of sensitive members that are renamed, marked anew or no longer marked", () => {
    const mark = (sensitive: boolean) => withInput("CreateLoginProfile", (member) => (member.key === "password" ? [{ ...member, sensitive, shape: { kind: "string", sensitive } }] : [member]));
    expect(changesOf(drift(mark(false)), "CreateLoginProfile")).toEqual([`no-longer-sensitive requestParameters.password requestParameters.password - ${EVENTS}`]);
    const rename = withInput("CreateLoginProfile", (member) => (member.key === "password" ? [{ ...member, name: "FirstPassword", key: "firstPassword" }] : [member]));
    expect(changesOf(drift(rename), "CreateLoginProfile")).toEqual([
      `renamed requestParameters.password requestParameters.password requestParameters.firstPassword ${EVENTS}`,
      `sensitive requestParameters.firstPassword requestParameters.firstPassword - ${EVENTS}`,
    ]);
  });

  it("tells where userName may be left out, or no longer may", () => {
    const flip = (name: string) => changesOf(drift(withInput(name, (member) => [{ ...member, required: member.key === "userName" ? !member.required : member.required }])), name);
    expect(flip("GetUser")).toEqual([`required requestParameters.userName optional required ${EVENTS}`]);
    expect(flip("UpdateUser")).toEqual([`optional requestParameters.userName required optional ${EVENTS}`]);
    expect(flip("AddUserToGroup")).toEqual([]);
  });

  it("is content with a row that names a source for an operation that is gone, and not where it is there again", () => {
    const root = tables(EVENTS, (text) => text.replace("event_name: TagUser, class: account_change, activity: Other, target: user", "$&, source: a page"));
    expect(drift(operations.filter(({ name }) => name !== "TagUser"), root).found).toEqual([]);
    expect(drift(operations, root).found).toEqual([expect.objectContaining({ kind: "changed", operation: "TagUser", message: "it is an operation of the API now; remove its source" })]);
  });

  it("checks events that AWS logs without an operation the same way", () => {
    const unmapped = tables(EVENTS, (text) => text.replace("GetAccountName, source: *actions, fallback: true", "GetAccountName, source: *actions"));
    expect(drift(operations, unmapped).found).toEqual([expect.objectContaining({ kind: "new", operation: "GetAccountName", message: expect.stringContaining("AWS logs it without an operation (Service Authorization Reference, ") as string })]);
    const turned = drift([...operations, { name: "GetAccountName", input: [], output: [] }]);
    expect(turned.found).toEqual([expect.objectContaining({ kind: "new", operation: "GetAccountName", message: "no row names it; remove it from without_operation, `trailhouse mappings suggest` proposes one" })]);
  });

  it("tells of broken tables with their places, and of the drift of all the rest", () => {
    const root = tables("mappings/gold/frame.yaml", (text) => `${text}\nbroken: [\n`);
    const found = drift([...operations, { name: "ZapUser", input: [], output: [] }], root);
    expect(found.found.map(({ kind, operation }) => [kind, operation])).toEqual([["new", "ZapUser"]]);
    expect(found.violations).toEqual([expect.objectContaining({ at: expect.objectContaining({ file: "mappings/gold/frame.yaml" }) as unknown, rule: "yaml" })]);
  });

  it("compares nothing with an events table that cannot be read", () => {
    const found = drift(operations, tables(EVENTS, (text) => text.replace("class: account_change", "class: [")));
    expect(found.found).toEqual([]);
    expect(found.violations.map(({ at, rule }) => `${at.file} ${rule}`)).toContain(`${EVENTS} yaml`);
  });
});

describe("loadDrift", () => {
  it("reads what the checkout was generated with, and says so where that is missing", () => {
    expect(loadDrift(ROOT, { source: "the installed SDK", operations }).found).toEqual([]);
    const root = tables(EVENTS, (text) => text);
    mkdirSync(path.join(root, "packages/ocsf/src/gen"), { recursive: true });
    cpSync(path.join(ROOT, "packages/ocsf/src/gen/ocsf-schema.json"), path.join(root, "packages/ocsf/src/gen/ocsf-schema.json"));
    expect(() => loadDrift(root, { source: "a test", operations })).toThrow("codegen/src/aws/gen/iam-operations.json:1 file: expected this generated file, found none that can be read (ENOENT");
  });
});
