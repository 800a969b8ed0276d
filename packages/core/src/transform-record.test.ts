import { describe, expect, test } from "vitest";
import { rawOf, RECORDS } from "./fixtures/records.ts";
import type { Json, JsonObject } from "./json.ts";
import { DEFAULT_LIMITS, type UnreadableRecord } from "./raw-record.ts";
import { toSilver, transformRecord, type RejectedOutcome, type RowOutcome, type TransformOptions } from "./transform-record.ts";
import { EVENTS } from "./gen/events.ts";

const { createUser, getRoleDenied, attachUserPolicy, addUserToGroup, listUsers, unknownEvent } = RECORDS;

function rowOf(record: JsonObject | string): RowOutcome {
  const outcome = transformRecord(rawOf(typeof record === "string" ? record : JSON.stringify(record)));
  if (outcome.kind !== "row") throw new TypeError(`expected a row, found ${JSON.stringify(outcome)}`);
  return outcome;
}

function unmappedOf(record: JsonObject): Json {
  return rowOf(record).gold.unmapped as unknown as Json;
}

describe("a row", () => {
  test.each([
    ["account_change", "aws_cloudtrail_account_change", createUser],
    ["entity_management", "aws_cloudtrail_entity_management", getRoleDenied],
    ["user_access_management", "aws_cloudtrail_user_access", attachUserPolicy],
    ["group_management", "aws_cloudtrail_group_management", addUserToGroup],
    ["api_activity", "aws_cloudtrail_api_activity", listUsers],
  ])("of %s", (goldTable, silverTable, record) => {
    expect(rowOf(record)).toMatchObject({ kind: "row", position: 1, goldTable, silverTable, fallback: undefined, findings: [] });
  });

  test("says so where no table names its event", () => {
    const { fallback, gold } = rowOf(unknownEvent);
    expect(fallback).toBe("InventUser");
    expect(gold).toMatchObject({ class_uid: 6003, activity_id: 99, activity_name: "InventUser", unmapped: { mapping_status: "fallback" } });
  });

  test("has the record's own text, spaces and all, in silver and in gold", () => {
    const text = ` ${JSON.stringify(createUser, undefined, 3)}\n`;
    const { silver, gold } = rowOf(text);
    expect([silver.record, gold.raw_data]).toEqual([text, text]);
  });

  test("has one key for every copy of the event", () => {
    const { eventVersion: _, ...older } = createUser;
    expect(rowOf(older).rowKey).toBe(rowOf(createUser).rowKey);
    expect(rowOf(createUser).rowKey).toMatch(/^[0-9a-f]{64}$/);
    const others = [{ eventID: "2" }, { recipientAccountId: "2" }, { eventName: "GetUser" }, { eventTime: "2026-03-17T16:31:51Z" }, { awsRegion: "2" }, { requestID: "2" }, { errorCode: "2" }];
    expect(new Set([createUser, ...others.map((other) => ({ ...createUser, ...other }))].map((record) => rowOf(record).rowKey)).size).toBe(8);
  });

  test("has no member that the record's prototype lends it", () => {
    const text = JSON.stringify(createUser).replace("{", '{"__proto__":{"errorCode":"x"},"constructor":1,"toString":{"a":2},');
    const row = rowOf(text);
    expect(row.gold.status_id).toBe(1);
    expect(Object.keys(row.gold.unmapped ?? {})).toEqual(expect.arrayContaining(["__proto__", "constructor", "toString"]));
    expect(row.findings).toEqual([]);
  });

  test("is valid at the deepest that a record may be", () => {
    const deep = (levels: number): Json => (levels === 0 ? "x" : { a: deep(levels - 1) });
    const members = { new: deep(99), requestParameters: deep(99), responseElements: JSON.stringify(deep(100)), additionalEventData: deep(99) };
    expect(rowOf({ ...createUser, ...members }).findings).toEqual([]);
    expect(transformRecord(rawOf(JSON.stringify({ ...createUser, new: deep(100) })))).toMatchObject({ kind: "rejected", reason: "too-deep" });
  });

  test("is valid for every event with nothing but what every record has", () => {
    const bare = { eventSource: "iam.amazonaws.com", eventTime: "1969-12-31T23:59:59.5Z" };
    const invalid = EVENTS.map(({ eventName }) => rowOf({ ...bare, eventName })).filter(({ findings }) => findings.length > 0);
    expect(invalid).toEqual([]);
    expect(rowOf({ ...bare, eventName: "CreateUser" }).gold).toMatchObject({ time: -500, time_dt: "1969-12-31T23:59:59.5Z", unmapped: { target_status: "unknown" } });
  });

  test("has numbers as doubles; one beyond their range is null where it is written, and the text has the digits", () => {
    const text = JSON.stringify(createUser).replace('"grace"', '1e999,"n":12345678901234567890');
    const { gold, silver } = rowOf(text);
    expect(JSON.stringify(gold.api?.request?.data)).toContain('"userName":null,"n":12345678901234567000');
    expect(silver.record).toContain('1e999,"n":12345678901234567890');
  });

  test("takes the last of duplicate keys", () => {
    expect(rowOf(JSON.stringify(createUser).replace("{", '{"eventName":"GetUser",')).gold.metadata.event_code).toBe("CreateUser");
  });

  test("holds no half characters, even in text within the record", () => {
    const { gold, silver } = rowOf({ ...createUser, userAgent: "a\ud800", requestParameters: '{"userName":"\\udc00b"}' });
    expect(gold.http_request?.user_agent).toBe("a\uFFFD");
    expect(silver.requestParameters).toEqual({ userName: "\uFFFDb" });
  });
});

describe("what no attribute takes", () => {
  test("stays where it stood", () => {
    const record = { ...createUser, userIdentity: { ...createUser.userIdentity, userName: 7, shoe: { size: 42 } }, tlsDetails: "TLS", readOnly: "maybe", sourceIPAddress: "203.0.113.7, ?" };
    expect(unmappedOf(record)).toMatchObject({ userIdentity: { userName: 7, shoe: { size: 42 } }, tlsDetails: "TLS", readOnly: "maybe", sourceIPAddress: "203.0.113.7, ?", managementEvent: true });
  });

  test("parameters without a request ID", () => {
    const { requestID: _, ...record } = createUser;
    expect(unmappedOf(record)).toMatchObject({ requestParameters: createUser.requestParameters });
  });

  test.each<[string, Json]>([["null as text", "null"], ["a number as text", "123"], ["broken JSON", '{"a":'], ["JSON text of 101 levels", `{"a":${"[".repeat(100)}${"]".repeat(100)}}`], ["a list", [1]], ["a number", 1]])("parameters that are %s", (_name, requestParameters) => {
    expect(unmappedOf({ ...createUser, requestParameters })).toMatchObject({ requestParameters });
  });

  test.each<[string, Json]>([["null", null], ["an empty text", ""], ["an empty object", {}]])("%s is nothing", (_name, value) => {
    expect(Object.keys(unmappedOf({ ...createUser, new: value, requestParameters: value }) as object)).not.toEqual(expect.arrayContaining(["new"]));
  });

  test("a built ARN says so", () => {
    expect(unmappedOf(attachUserPolicy)).toMatchObject({ target_uid: "built" });
    expect(unmappedOf(createUser)).not.toHaveProperty("target_uid");
  });
});

describe("a record that is filtered or rejected", () => {
  test("filtered", () => {
    expect(transformRecord(rawOf(JSON.stringify({ ...createUser, eventSource: "s3.amazonaws.com" })))).toEqual({ kind: "filtered", position: 1, reason: "other-service" });
  });

  test("unreadable: what the reader said, without secrets", () => {
    const raw: UnreadableRecord = { position: 9, reason: "truncated", detail: "d", text: '{"password":"hunter' };
    expect(transformRecord(raw)).toEqual({ kind: "rejected", position: 9, reason: "truncated", detail: "d", text: '{"password":"[REDACTED]"' });
  });

  const rejectedText = (text: string, options?: TransformOptions): string => {
    const outcome = transformRecord({ position: 1, text, value: { eventSource: "iam.amazonaws.com" } }, options);
    return (outcome as RejectedOutcome).text;
  };

  test("the text is cut, without half a character at the end, after the secrets are gone", () => {
    expect(rejectedText("x".repeat(5000))).toHaveLength(DEFAULT_LIMITS.quarantineTextChars);
    expect(rejectedText("ab😀", { quarantineTextChars: 3 })).toBe("ab\uFFFD");
    expect(rejectedText('{"password":"hunter2"}', { quarantineTextChars: 15 })).toBe('{"password":"[R');
  });

  test("an unreadable record's text is not longer than was asked for because of what stands in for a secret", () => {
    const raw: UnreadableRecord = { position: 1, reason: "truncated", detail: "d", text: '{"password":"x","a":"b' };
    expect(transformRecord(raw, { quarantineTextChars: raw.text.length })).toMatchObject({ text: '{"password":"[REDACTED' });
  });
});

test("a record that was not classified cannot become silver", () => {
  const [event] = EVENTS;
  if (event === undefined) throw new TypeError("expected events");
  expect(() => toSilver({ position: 3, text: "{}", value: {} }, event)).toThrow(new TypeError("record 3: expected eventName, eventSource and an ISO 8601 eventTime; classify it first"));
});
