import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainRecord, type ExplainedAttribute, type Explanation } from "./explain.ts";
import { rawOf, RECORDS } from "./fixtures/records.ts";
import { EVENTS } from "./gen/events.ts";
import type { Json, JsonObject } from "./json.ts";
import type { ParsedRecord } from "./raw-record.ts";
import { transformRecord } from "./transform-record.ts";

const ROOT = new URL("../../../", import.meta.url);
const files = new Map<string, readonly string[]>();

/** The line of the mapping files that an `at` names, and the one before, where a key may stand whose value it is. */
function linesAt(at: string): readonly string[] {
  const [file = "", line = ""] = at.split(":");
  const lines = files.get(file) ?? readFileSync(new URL(file, ROOT), "utf8").split("\n");
  files.set(file, lines);
  return lines.slice(Math.max(0, Number(line) - 2), Number(line));
}

function recordOf(value: JsonObject): ParsedRecord {
  const raw = rawOf(JSON.stringify(value));
  if (!("value" in raw)) throw new TypeError(raw.detail);
  return raw;
}

function explained(value: JsonObject): Explanation {
  const explanation = explainRecord(recordOf(value));
  if (!("attributes" in explanation)) throw new TypeError(`expected a selected record, found ${JSON.stringify(explanation)}`);
  return explanation;
}

function attribute(value: JsonObject, path: string): ExplainedAttribute {
  const found = explained(value).attributes.find((each) => each.path === path);
  if (!found) throw new TypeError(`expected an explanation of ${path}, found none`);
  return found;
}

/** Gold's attributes that are no objects; open-ended ones count as one. */
function pathsOf(value: Json, path: string): readonly string[] {
  if (typeof value !== "object" || value === null || /^(unmapped|observables|metadata\.profiles|api\.(request|response)\.data)$/.test(path)) return [path];
  const members: readonly (readonly [string, Json])[] = Object.entries(value as Record<string, Json>);
  const isList = Array.isArray(value);
  return members.flatMap(([key, member]) => pathsOf(member, isList ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`));
}

test.each(Object.entries(RECORDS))("every attribute of %s under every event's name", (_name, record) => {
  for (const { eventName } of EVENTS) {
    const value = { ...record, eventName };
    const outcome = transformRecord(recordOf(value));
    const { attributes, mapping, rowKey, findings } = explained(value);
    if (outcome.kind !== "row") throw new TypeError(outcome.reason);
    expect(attributes.map(({ path }) => path)).toEqual(pathsOf(outcome.gold as unknown as Json, ""));
    expect({ eventName: mapping.eventName, rowKey, findings }).toEqual({ eventName, rowKey: outcome.rowKey, findings: [] });
    expect(attributes.filter((each) => !isPlaced(each) || !isFilled(each, value))).toEqual([]);
  }
});

/** The line has the attribute's key, or is the value below it, or one way of several to make it. */
function isPlaced({ path, at }: ExplainedAttribute): boolean {
  const key = path.replaceAll(/\[\d+\]/g, "").split(".").at(-1) ?? "";
  const [before = "", line = ""] = linesAt(at);
  return new RegExp(`\\b${key}:`).test(line) || new RegExp(`\\b${key}:$`).test(before) || /^\s*- \$(list|each)/.test(line) || (path === "status" && /^\s*\$caption/.test(line));
}

/** Each member that an explanation names holds something. */
function isFilled({ from }: ExplainedAttribute, record: JsonObject): boolean {
  return from.every((path) => path === "the record as it came" || ![undefined, null, ""].includes(memberAt(record, path) as null));
}

function memberAt(record: JsonObject, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], record);
}

describe("what stands behind an attribute", () => {
  const { createUser, getRoleDenied, attachUserPolicy, addUserToGroup, listUsers, unknownEvent } = RECORDS;
  test.each<[string, JsonObject, Json, readonly string[], RegExp]>([
    ["time", createUser, 1773765110000, ["eventTime"], /^ {2}time: \{ \$millis: eventTime \}$/],
    ["metadata.original_time", createUser, "2026-03-17T16:31:50Z", ["eventTime"], /^ {4}original_time: eventTimeText$/],
    ["metadata.version", createUser, "1.4.0", [], /^ {4}version: \{ \$schema: version \}$/],
    ["cloud.account.uid", createUser, "111122223333", ["recipientAccountId"], /^ {6}uid: \{ \$first: \[recipientAccountId, /],
    ["user.uid", createUser, "arn:aws:iam::111122223333:user/staff/grace", ["responseElements.user.arn"], /^ {14}uid: target\.uid$/],
    ["user.name", createUser, "grace", ["requestParameters.userName"], /^ {14}name: target\.name$/],
    ["entity.name", getRoleDenied, "Admin", ["errorMessage"], /^ {14}name: target\.name$/],
    ["entity.uid", getRoleDenied, "arn:aws:iam::111122223333:role/Admin", ["userIdentity.arn", "recipientAccountId", "errorMessage"], /^ {14}uid: target\.uid$/],
    ["status_code", getRoleDenied, "AccessDenied", ["errorCode"], /^ {2}status_code: errorCode$/],
    ["actor.user.name", getRoleDenied, "ci", ["userIdentity.arn"], /^ {8}\$when:$/],
    ["actor.session.is_mfa", getRoleDenied, false, ["userIdentity.sessionContext.attributes.mfaAuthenticated"], /^ {6}is_mfa: userIdentity\./],
    ["privileges[0]", attachUserPolicy, "arn:aws:iam::aws:policy/ReadOnlyAccess", ["requestParameters.policyArn"], /^ {6}- \$list:$/],
    ["resource.name", attachUserPolicy, "ReadOnlyAccess", ["requestParameters.policyArn"], /^ {6}name: target\.policy\.name$/],
    ["user.name", addUserToGroup, "grace", ["requestParameters.userName"], /^ {10}name: target\.member\.name$/],
    ["actor.user.name", addUserToGroup, "root", [], /^ {8}\$when:$/],
    ["src_endpoint.svc_name", listUsers, "config.amazonaws.com", ["sourceIPAddress"], /^ {6}\$when:$/],
    ["resources[0].uid", listUsers, "111122223333", ["recipientAccountId"], /^ {18}uid: target\.uid$/],
    ["actor.user.name", unknownEvent, "ada", ["additionalEventData.UserName"], /^ {8}\$when:$/],
    ["activity_name", unknownEvent, "InventUser", [], /^ {2}activity_name: \{ \$event: activity_name \}$/],
    ["raw_data", createUser, JSON.stringify(createUser), ["the record as it came"], /^ {2}raw_data: record$/],
  ])("%s", (path, record, value, from, line) => {
    const found = attribute(record, path);
    expect({ value: found.value, from: [...found.from].sort() }).toEqual({ value, from: [...from].sort() });
    expect(linesAt(found.at)[1]).toMatch(line);
  });
});

test("the mapping's own row", () => {
  expect(linesAt(explained(RECORDS.createUser).mapping.at)[1]).toContain("event_name: CreateUser, class: account_change");
});

test("the path of a built ARN counts as its source", () => {
  const { responseElements: _, ...failed } = RECORDS.createUser;
  expect(attribute({ ...failed, errorCode: "EntityAlreadyExists" }, "user.uid")).toMatchObject({
    value: "arn:aws:iam::111122223333:user/staff/grace",
    from: expect.arrayContaining(["requestParameters.path", "requestParameters.userName"]) as unknown,
  });
});

test("what no attribute took", () => {
  expect(explained(RECORDS.unknownEvent).unmapped).toMatchObject({ brandNewMember: { depth: { of: ["thought", 3, null, ""] } }, mapping_status: "fallback" });
});

test("secrets are explained without their values", () => {
  const value = { ...RECORDS.createUser, eventName: "ChangePassword", requestParameters: { oldPassword: "hunter2", newPassword: "hunter3" } };
  expect(JSON.stringify(explained(value))).not.toMatch(/hunter/);
});

test("a record that is not selected gives its classification", () => {
  expect(explainRecord(recordOf({ ...RECORDS.createUser, eventSource: "s3.amazonaws.com" }))).toEqual({ kind: "filtered", reason: "other-service" });
  expect(explainRecord(recordOf({ ...RECORDS.createUser, eventTime: "" }))).toMatchObject({ kind: "rejected", reason: "no-event-time" });
});
