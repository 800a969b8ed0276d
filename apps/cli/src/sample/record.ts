import { isoTime } from "./world.ts";
import type { Json, JsonObject, World } from "./world.ts";

/** Who makes a call, and from where. */
export interface Caller {
  readonly identity: JsonObject;
  /** The ARN that an AccessDenied message names. */
  readonly arn: string;
  /** The name of an IAM user. */
  readonly userName?: string;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  /** "service" calls have no TLS details; "console" calls say where their session is from. */
  readonly via: "api" | "console" | "service";
}

/** What is called and what came of it. Members that are absent take the values of an ordinary API call. */
export interface Call {
  readonly source: string;
  readonly name: string;
  readonly readOnly: boolean;
  readonly host: string;
  readonly request: Json;
  readonly response: Json;
  /** A failed sign-in has a message only. */
  readonly error?: { readonly code?: string; readonly message?: string };
  readonly additionalEventData?: JsonObject;
  readonly resources?: readonly JsonObject[];
  readonly eventType?: "AwsConsoleSignIn" | "AwsServiceEvent" | "AwsVpceEvent";
  readonly category?: "Data" | "NetworkActivity";
  readonly sharedEventID?: string;
  readonly vpcEndpointId?: string;
  readonly serviceEventDetails?: JsonObject;
}

const VERSIONS = ["1.08", "1.09", "1.10", "1.11", "1.11", "1.11", "1.11"] as const;

/**
 * One CloudTrail record with its keys in the order that CloudTrail writes them.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export function toRecord(world: World, caller: Caller, call: Call): JsonObject {
  return {
    eventVersion: world.random.pick(VERSIONS),
    userIdentity: caller.identity,
    eventTime: isoTime(world.time),
    eventSource: call.source,
    eventName: call.name,
    awsRegion: world.region,
    sourceIPAddress: caller.sourceIPAddress,
    userAgent: caller.userAgent,
    errorCode: call.error?.code,
    errorMessage: call.error?.message,
    requestParameters: call.request,
    responseElements: call.response,
    additionalEventData: call.additionalEventData,
    requestID: world.random.uuid(),
    eventID: world.random.uuid(),
    readOnly: call.readOnly,
    resources: call.resources,
    eventType: call.eventType ?? "AwsApiCall",
    managementEvent: call.category === undefined,
    recipientAccountId: world.account.id,
    sharedEventID: call.sharedEventID,
    vpcEndpointId: call.vpcEndpointId,
    serviceEventDetails: call.serviceEventDetails,
    eventCategory: call.category ?? "Management",
    tlsDetails: caller.via === "service" ? undefined : tlsDetails(world, call.host),
    sessionCredentialFromConsole: caller.via === "console" ? "true" : undefined,
  };
}

function tlsDetails(world: World, host: string): JsonObject {
  return world.random.chance(0.9)
    ? { tlsVersion: "TLSv1.3", cipherSuite: "TLS_AES_128_GCM_SHA256", clientProvidedHostHeader: host }
    : { tlsVersion: "TLSv1.2", cipherSuite: "ECDHE-RSA-AES128-GCM-SHA256", clientProvidedHostHeader: host };
}
