import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";

let made = 0;

/** A CloudTrail record of a successful CreateUser, with an eventID of its own; `members` replace or add. */
export function record(members: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  made += 1;
  const number = String(made).padStart(12, "0");
  const account = "111122223333";
  return {
    eventVersion: "1.11",
    userIdentity: {
      type: "IAMUser", principalId: "AIDACKCEVSQ6C2EXAMPLE", arn: `arn:aws:iam::${account}:user/Alice`, accountId: account,
      accessKeyId: "AKIAIOSFODNN7EXAMPLE", userName: "Alice",
    },
    eventTime: "2026-03-02T10:00:00Z",
    eventSource: "iam.amazonaws.com",
    eventName: "CreateUser",
    awsRegion: "us-east-1",
    sourceIPAddress: "203.0.113.7",
    userAgent: "aws-cli/2.15.0",
    requestParameters: { userName: `user-${made}` },
    responseElements: { user: { path: "/", userName: `user-${made}`, userId: "AIDAEXAMPLE", arn: `arn:aws:iam::${account}:user/user-${made}` } },
    requestID: `1b5a2f52-0000-4000-8000-${number}`,
    eventID: `9f2d1c7e-0000-4000-8000-${number}`,
    readOnly: false,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: account,
    eventCategory: "Management",
    ...members,
  };
}

/** A call of another service. */
export function otherRecord(): Record<string, unknown> {
  return record({ eventSource: "s3.amazonaws.com", eventName: "ListBuckets", requestParameters: null, responseElements: null, readOnly: true });
}

/** The bytes of a log file, packed. */
export function packed(records: readonly unknown[]): Buffer {
  return gzipSync(JSON.stringify({ Records: records }));
}

/** Writes a file and its folders. */
export function write(path: string, content: string | Buffer): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
