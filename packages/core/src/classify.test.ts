import { describe, expect, test } from "vitest";
import { classify } from "./classify.ts";
import { EVENTS } from "./gen/events.ts";
import type { Json, JsonObject } from "./json.ts";

const RECORD: JsonObject = { eventSource: "iam.amazonaws.com", eventName: "CreateUser", eventTime: "2026-03-17T16:31:50Z", eventType: "AwsApiCall" };

function eventOf(record: JsonObject) {
  const found = classify(record);
  return found.kind === "selected" ? found.event : found;
}

describe("the pair of source and name", () => {
  test.each(EVENTS.map((event) => [event.eventName, event] as const))("%s falls under its row", (eventName, event) => {
    expect(classify({ ...RECORD, eventName })).toEqual({ kind: "selected", event });
  });

  test("no pair stands twice in the tables", () => {
    expect(new Set(EVENTS.map((event) => `${event.eventSource} ${event.eventName}`)).size).toBe(EVENTS.length);
  });

  test("a known name of another service is filtered", () => {
    expect(classify({ ...RECORD, eventSource: "organizations.amazonaws.com" })).toEqual({ kind: "filtered", reason: "other-service" });
  });

  test.each(["createuser", "CreateUser ", "toString", "__proto__", "constructor"])("%j falls under the fallback, never under a row like it", (eventName) => {
    expect(eventOf({ ...RECORD, eventName })).toMatchObject({ classUid: 6003, activityId: 99, activityName: eventName, mappingStatus: "fallback" });
  });
});

describe("the event type", () => {
  test.each<[string, JsonObject]>([
    ["absent", { eventSource: "iam.amazonaws.com", eventName: "CreateUser", eventTime: "2026-03-17T16:31:50Z" }],
    ["null", { ...RECORD, eventType: null }],
    ["empty", { ...RECORD, eventType: "" }],
    ["no text", { ...RECORD, eventType: 1 }],
    ["AwsServiceEvent", { ...RECORD, eventType: "AwsServiceEvent" }],
  ])("%s is selected", (_name, record) => {
    expect(classify(record).kind).toBe("selected");
  });

  test.each<[string, string, JsonObject]>([
    ["Insight event", "insight", { ...RECORD, eventType: "AwsCloudTrailInsight" }],
    ["Insight event without a name", "insight", { eventType: "AwsCloudTrailInsight", eventVersion: "1.07" }],
    ["event of a VPC endpoint", "network-activity", { ...RECORD, eventType: "AwsVpceEvent" }],
    ["record without a source", "no-event-source", { eventName: "CreateUser", eventTime: "2026-03-17T16:31:50Z" }],
    ["record whose source is empty", "no-event-source", { ...RECORD, eventSource: "" }],
    ["nameless record of another service", "other-service", { eventSource: "s3.amazonaws.com" }],
  ])("an %s is filtered as %s", (_name, reason, record) => {
    expect(classify(record)).toEqual({ kind: "filtered", reason });
  });
});

describe("what every record must have", () => {
  test.each<[string, Json]>([["null", null], ['""', ""], ["7", 7], ["{}", {}], ['["CreateUser"]', ["CreateUser"]], ["false", false]])("an eventName that is %s is no name", (shown, eventName) => {
    const detail = `expected a text in eventName, found ${shown}`;
    expect(classify({ ...RECORD, eventName })).toEqual({ kind: "rejected", reason: "no-event-name", detail });
  });

  test("without eventName, with or without a source", () => {
    const detail = "expected a text in eventName, found none";
    expect(classify({})).toEqual({ kind: "rejected", reason: "no-event-name", detail: `${detail}; the object has no members` });
    expect(classify({ eventSource: "iam.amazonaws.com" })).toEqual({ kind: "rejected", reason: "no-event-name", detail });
  });

  test("an object that is no record is told by its members", () => {
    const detailOf = (value: JsonObject): unknown => ({ detail: "", ...classify(value) }).detail;
    expect(detailOf({ messageType: "DATA_MESSAGE", logGroup: "trail", logEvents: [] })).toBe("expected a text in eventName, found none; the object's members are messageType, logGroup, logEvents");
    const many = Object.fromEntries(Array.from({ length: 9 }, (_each, at) => [`${at}`.padStart(50, "m"), 1]));
    expect(detailOf(many)).toBe(`expected a text in eventName, found none; the object's members are ${Array.from({ length: 8 }, () => "m".repeat(40)).join(", ")} …`);
  });

  test("without eventTime", () => {
    const detail = "expected an ISO 8601 time in eventTime, found none";
    expect(classify({ eventSource: "iam.amazonaws.com", eventName: "CreateUser" })).toEqual({ kind: "rejected", reason: "no-event-time", detail });
  });

  test.each<Json>([
    null, "", 1773765110, 1773765110000, true, [], {}, ["2026-03-17T16:31:50Z"], "1773765110", "yesterday", "2026-03-17", "16:31:50Z", "2026-03-17T16:31Z",
    "2026-03-17T16:31:50z", "2026-3-17T16:31:50Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z", "2026-03-17T24:00:00Z",
    "2026-03-17T16:60:00Z", "2026-03-17T16:31:60Z", "2026-03-17T16:31:50+0530", "2026-03-17T16:31:50+19:00", "2026-03-17T16:31:50.Z", "+12026-03-17T16:31:50Z",
    "0000-01-01T00:00:00Z", "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+01:00", " 2026-03-17T16:31:50Z", "2026-03-17T16:31:50Z\n", "Mar 17, 2026 4:31:50 PM", "2026-03-17T16:31:50Z[UTC]",
  ])("eventTime %j is no time", (eventTime) => {
    const detail = `expected an ISO 8601 time in eventTime, found ${JSON.stringify(eventTime)}`;
    expect(classify({ ...RECORD, eventTime })).toEqual({ kind: "rejected", reason: "no-event-time", detail });
  });

  test.each(["2026-03-17T16:31:50.123456789Z", "2026-03-17 16:31:50Z", "2026-03-17T16:31:50", "2026-03-17T16:31:50+05:30", "20260317T163150Z", "0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "2024-02-29T00:00:00Z"])(
    "eventTime %j is one",
    (eventTime) => {
      expect(classify({ ...RECORD, eventTime }).kind).toBe("selected");
    },
  );

  test("the detail shows no secret, is short and has no half characters", () => {
    expect(classify({ ...RECORD, eventTime: { password: "hunter2" } })).toMatchObject({ detail: 'expected an ISO 8601 time in eventTime, found {"password":"[REDACTED]"}' });
    const found = classify({ ...RECORD, eventName: [`${"x".repeat(77)}😀`] });
    expect(found).toMatchObject({ detail: `expected a text in eventName, found ["${"x".repeat(77)}\uFFFD` });
  });
});

describe("the fallback", () => {
  test.each<[Json | undefined, string, number]>([
    [true, "Read", 2],
    ["true", "Read", 2],
    ["TRUE", "Read", 2],
    [false, "InventUser", 99],
    ["false", "InventUser", 99],
    ["yes", "InventUser", 99],
    [1, "InventUser", 99],
    [null, "InventUser", 99],
  ])("with readOnly %j is %s", (readOnly, activityName, activityId) => {
    const record = { ...RECORD, eventName: "InventUser", ...(readOnly === undefined ? {} : { readOnly }) };
    expect(eventOf(record)).toMatchObject({
      classUid: 6003,
      activityId,
      activityName,
      typeUid: 600300 + activityId,
      typeName: `API Activity: ${activityId === 2 ? "Read" : "Other"}`,
      silverTable: "aws_cloudtrail_api_activity",
      goldTable: "api_activity",
      mappingStatus: "fallback",
    });
  });

  test("without readOnly is Other", () => {
    expect(eventOf({ ...RECORD, eventName: "InventUser" })).toMatchObject({ activityId: 99 });
  });
});
