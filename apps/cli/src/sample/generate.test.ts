import { gunzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { generateSample } from "./generate.ts";
import { IAM_OPERATIONS } from "./iam/operation.ts";
import type { SampleOptions } from "./plan.ts";
import type { JsonObject } from "./world.ts";

const OPTIONS: SampleOptions = { files: 6, records: 6000, seed: 42 };

function recordsOf(bytes: Buffer): readonly JsonObject[] {
  return (JSON.parse(gunzipSync(bytes).toString("utf8")) as { readonly Records: readonly JsonObject[] }).Records;
}

function allRecords(options: SampleOptions): readonly JsonObject[] {
  return [...generateSample(options)].flatMap(({ bytes }) => recordsOf(bytes));
}

function isIamCall({ eventSource, eventType }: JsonObject): boolean {
  return eventSource === "iam.amazonaws.com" && eventType === "AwsApiCall";
}

describe("generateSample", () => {
  it("gives the same bytes for the same options, and others for another seed", () => {
    const [first, second, other] = [OPTIONS, OPTIONS, { ...OPTIONS, seed: 43 }].map((options) => [...generateSample(options)].map(({ name, bytes }) => [name, bytes.toString("base64")]));
    expect(first).toEqual(second);
    expect(first?.map(([, bytes]) => bytes)).not.toEqual(other?.map(([, bytes]) => bytes));
  });

  it("counts its records rightly, and those of IAM", () => {
    for (const { bytes, records, iamRecords } of generateSample(OPTIONS)) {
      const found = recordsOf(bytes);
      expect(found).toHaveLength(records);
      expect(found.filter(isIamCall)).toHaveLength(iamRecords);
    }
  });

  it("names its files as CloudTrail does, each for itself", () => {
    const names = [...generateSample({ ...OPTIONS, files: 40, records: 40 })].map(({ name }) => name);
    expect(new Set(names).size).toBe(40);
    for (const name of names) {
      expect(name).toMatch(/^AWSLogs\/(\d{12})\/CloudTrail\/([a-z0-9-]+)\/\d{4}\/\d\d\/\d\d\/\1_CloudTrail_\2_\d{8}T\d{4}Z_[A-Za-z0-9]{16}\.json\.gz$/);
    }
  });

  it("covers every IAM operation as soon as there are as many records of IAM", () => {
    const names = new Set(allRecords({ files: 3, records: 3600, seed: 5 }).filter(isIamCall).map(({ eventName }) => eventName));
    expect([...names].sort()).toEqual(IAM_OPERATIONS.map(({ name }) => name));
  });

  it("mixes in other services, and events that are no API calls", () => {
    const records = allRecords(OPTIONS);
    const sources = new Set(records.map(({ eventSource }) => eventSource));
    for (const service of ["s3", "ec2", "sts", "lambda", "kms", "logs", "dynamodb", "ssm", "cloudformation", "config", "signin"]) {
      expect(sources).toContain(`${service}.amazonaws.com`);
    }
    expect(new Set(records.map(({ eventType }) => eventType))).toEqual(new Set(["AwsApiCall", "AwsCloudTrailInsight", "AwsVpceEvent", "AwsServiceEvent", "AwsConsoleSignIn"]));
  });

  it("gives every event its own ID, and its time within five minutes before delivery", () => {
    const records = allRecords(OPTIONS);
    expect(new Set(records.map(({ eventID }) => eventID)).size).toBe(records.length);
    for (const { eventTime } of records) expect(eventTime).toMatch(/^2026-03-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it("logs IAM in one region of each partition", () => {
    const regions = new Set(allRecords({ ...OPTIONS, files: 60, iamShare: 1 }).map(({ awsRegion }) => awsRegion));
    expect([...regions].sort()).toEqual(["cn-north-1", "us-east-1", "us-gov-west-1"]);
  });

  it("uses documentation's accounts and addresses only", () => {
    const text = [...generateSample(OPTIONS)].map(({ bytes }) => gunzipSync(bytes).toString("utf8")).join("\n");
    const accounts = new Set(text.match(/(?<=:)\d{12}(?=:)|(?<="accountId":")\d{12}|(?<="recipientAccountId":")\d{12}/g));
    expect([...accounts].sort()).toEqual(["111122223333", "123456789012", "444455556666", "777788889999", "888899990000"].filter((id) => accounts.has(id)));
    const addresses = [...text.matchAll(/"sourceIPAddress":"([\d.]+|[\da-f:]+)"/g)].map(([, address]) => address);
    expect(addresses.every((address) => /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:db8:)/.test(address ?? ""))).toBe(true);
  });

  it("can be without any records, and of IAM alone", () => {
    expect(allRecords({ files: 2, records: 0, seed: 1 })).toEqual([]);
    expect(allRecords({ files: 2, records: 50, seed: 1, iamShare: 1 }).every(isIamCall)).toBe(true);
  });

  it.each([
    [{ files: 0 }, "sample: expected files to be a whole number of at least 1, found 0"],
    [{ records: 1.5 }, "sample: expected records to be a whole number of at least 0, found 1.5"],
    [{ iamShare: 2 }, "sample: expected iamShare from 0 to 1, found 2"],
    [{ iamShare: Number.NaN }, "sample: expected iamShare from 0 to 1, found NaN"],
  ])("refuses %j before the first file", (wrong, message) => {
    expect(() => generateSample({ ...OPTIONS, ...wrong })).toThrow(new RangeError(message));
  });
});
