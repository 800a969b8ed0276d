import type { SourceFile } from "../support/stage-source.ts";

/** The user whose gold row the tests hold for invalid. */
export const INVALID_USER = "not-valid";

function event(id: number, eventName: "CreateUser" | "AttachUserPolicy", userName = "bob"): object {
  return {
    eventVersion: "1.08", eventID: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`, eventTime: `2026-03-03T10:00:0${id % 10}Z`,
    eventSource: "iam.amazonaws.com", eventName, eventType: "AwsApiCall", awsRegion: "us-east-1", sourceIPAddress: "192.0.2.1", userAgent: "x", recipientAccountId: "111122223333",
    userIdentity: { type: "IAMUser", principalId: "AIDA", arn: "arn:aws:iam::111122223333:user/ann", accountId: "111122223333", userName: "ann" },
    requestParameters: { userName, ...(eventName === "AttachUserPolicy" ? { policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" } : {}) }, responseElements: null,
  };
}

function file(name: string, records: readonly unknown[]): SourceFile {
  return { path: name, bytes: Buffer.from(JSON.stringify({ Records: records })) };
}

/** Events that several files hold, one whose gold row is invalid, one that cannot be read. */
export const [FIRST, SECOND, THIRD] = [
  file("first.json", [event(1, "CreateUser"), event(2, "AttachUserPolicy"), event(2, "AttachUserPolicy"), event(3, "CreateUser", INVALID_USER)]),
  file("second.json", [event(1, "CreateUser"), event(3, "CreateUser", INVALID_USER), event(4, "AttachUserPolicy"), { eventSource: "iam.amazonaws.com", eventName: "CreateUser" }]),
  file("third.json", [event(4, "AttachUserPolicy"), event(5, "CreateUser"), event(2, "AttachUserPolicy")]),
] as const;

/** Silver rows by table, whoever brings them. */
export const EVENTS = { "silver.aws_cloudtrail_account_change": 3, "silver.aws_cloudtrail_user_access": 2 } as const;

/** What is pushed unless told: one batch. */
export const GROUPS: readonly (readonly SourceFile[])[] = [[FIRST, SECOND, THIRD]];
