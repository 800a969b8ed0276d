import { assumedRole } from "../callers.ts";
import { toRecord } from "../record.ts";
import type { Caller } from "../record.ts";
import { isoTime } from "../world.ts";
import type { JsonObject, World } from "../world.ts";

/** Makes a whole record of an event that is no API call. */
export type OtherEvent = (world: World) => JsonObject;

const SOURCES = ["ec2", "s3", "iam", "kms", "secretsmanager"] as const;

/**
 * A CloudTrail Insights event: an unusual rate of calls. Those on errors and rates alike carry `insightDetails`
 * and neither a user nor parameters.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-insights-fields-trails.html
 */
const insight: OtherEvent = ({ account, region, time, random }) => {
  const service = random.pick(SOURCES);
  const average = 1 + random.below(20) / 10;
  const statistics = { baseline: { average }, insight: { average: average * 30 }, insightDuration: 1 + random.below(20), baselineDuration: 11_284 };
  const insightDetails = {
    state: random.pick(["Start", "End"]), eventSource: `${service}.amazonaws.com`, eventName: service === "iam" ? "CreateUser" : "GetObject", insightType: "ApiCallRateInsight",
    insightContext: { statistics, attributions: [{ attribute: "userIdentityArn", insight: [{ value: `arn:${account.partition}:sts::${account.id}:assumed-role/DataLakeReader/session`, average }], baseline: [] }] },
  };
  return {
    eventVersion: "1.08", eventTime: isoTime(time), eventSource: `${service}.amazonaws.com`, eventName: random.chance(0.5) ? insightDetails.eventName : undefined,
    awsRegion: region, eventID: random.uuid(), eventType: "AwsCloudTrailInsight", recipientAccountId: account.id, sharedEventID: random.uuid(), insightDetails, eventCategory: "Insight",
  };
};

/**
 * A network activity event: a call through a VPC endpoint, or one that the endpoint's policy refused.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html
 */
const networkActivity: OtherEvent = (world) => {
  const { account, random } = world;
  const service = random.pick(SOURCES);
  const caller: Caller = { ...assumedRole(world), identity: { type: "AWSAccount", principalId: random.id("AROA"), accountId: account.id } };
  const name = { ec2: "DescribeInstances", s3: "GetObject", iam: "GetRole", kms: "Decrypt", secretsmanager: "GetSecretValue" }[service];
  return toRecord(world, caller, {
    source: `${service}.amazonaws.com`, name, readOnly: true, host: `${service}.${world.region}.amazonaws.com`, request: null, response: null,
    error: { code: "VpceAccessDenied", message: "The request was denied due to a VPC endpoint policy" }, eventType: "AwsVpceEvent", category: "NetworkActivity", vpcEndpointId: `vpce-0${random.hex(16)}`,
  });
};

const rotation: OtherEvent = (world) => {
  const { account, region, random } = world;
  const caller: Caller = { identity: { accountId: account.id, invokedBy: "kms.amazonaws.com" }, arn: "", sourceIPAddress: "kms.amazonaws.com", userAgent: "kms.amazonaws.com", via: "service" };
  const keyId = "1234abcd-12ab-34cd-56ef-1234567890ab";
  return toRecord(world, caller, {
    source: "kms.amazonaws.com", name: "RotateKey", readOnly: false, host: "", request: null, response: null, eventType: "AwsServiceEvent", serviceEventDetails: { keyId, rotationType: "AUTOMATIC" },
    resources: [{ accountId: account.id, type: "AWS::KMS::Key", ARN: `arn:${account.partition}:kms:${region}:${account.id}:key/${keyId}` }], sharedEventID: random.uuid(),
  });
};

/** Events that are no API calls with their shares of an account's records. */
export const OTHER_EVENTS: readonly (readonly [OtherEvent, number])[] = [[insight, 0.3], [networkActivity, 0.8], [rotation, 0.2]];
