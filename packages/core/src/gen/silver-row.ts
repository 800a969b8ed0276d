// @generated from mappings/silver by `npm run generate`. Do not edit.
import type { Json } from "../json.ts";

export interface SilverUserIdentity {
  type?: string;
  principalId?: string;
  arn?: string;
  accountId?: string;
  accessKeyId?: string;
  userName?: string;
  invokedBy?: string;
  invokedByDelegate?: { accountId?: string };
  identityProvider?: string;
  credentialId?: string;
  onBehalfOf?: { userId?: string; identityStoreArn?: string };
  inScopeOf?: { sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string };
  sessionContext?: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string; signInSessionArn?: string };
}

export interface SilverTlsDetails {
  tlsVersion?: string;
  cipherSuite?: string;
  clientProvidedHostHeader?: string;
}

export interface SilverAddendum {
  reason?: string;
  updatedFields?: string;
  originalRequestID?: string;
  originalEventID?: string;
}

export interface SilverResources {
  arn?: string;
  accountId?: string;
  type?: string;
}

export interface SilverTarget {
  kind: string;
  name?: string;
  uid?: string;
  uidSource?: string;
  id?: string;
  credentialId?: string;
  version?: string;
  accountId?: string;
  policy?: { name?: string; uid?: string };
  member?: { kind: string; name?: string; uid?: string; uidSource?: string };
  result?: { name?: string; uid?: string; version?: string };
}

/** A silver row: one CloudTrail record, typed, under CloudTrail's own names. */
export interface SilverRow {
  /** SHA-256 that is the same for every copy of the event. */
  _row_key: string;
  /** Version of the record format. */
  eventVersion?: string;
  /** When the request was completed. */
  eventTime: string;
  /** eventTime as it came. */
  eventTimeText: string;
  /** Service that was called. */
  eventSource: string;
  /** Operation that was called. */
  eventName: string;
  /** Kind of event. */
  eventType?: string;
  /** Management or data. */
  eventCategory?: string;
  /** Unique ID of the event. */
  eventID?: string;
  /** ID shared by the copies of one event in several accounts. */
  sharedEventID?: string;
  /** ID of the request. */
  requestID?: string;
  /** Region that was called. */
  awsRegion?: string;
  /** Account that received the event. */
  recipientAccountId?: string;
  /** Where the request came from. */
  sourceIPAddress?: string;
  /** Agent of the request. */
  userAgent?: string;
  /** Error of the service. */
  errorCode?: string;
  /** Description of the error. */
  errorMessage?: string;
  /** Version of the API. */
  apiVersion?: string;
  /** The operation only reads. */
  readOnly?: boolean;
  /** The event is a management event. */
  managementEvent?: boolean;
  /** The credentials came from a console session. */
  sessionCredentialFromConsole?: boolean;
  /** VPC endpoint of the request. */
  vpcEndpointId?: string;
  /** Owner of the VPC endpoint. */
  vpcEndpointAccountId?: string;
  /** Who made the request. */
  userIdentity?: SilverUserIdentity;
  /** TLS of the request. */
  tlsDetails?: SilverTlsDetails;
  /** Why the event came late or again. */
  addendum?: SilverAddendum;
  /** Resources named in the record. */
  resources?: SilverResources[];
  /** Parameters of the request. */
  requestParameters?: Json;
  /** What the service answered. */
  responseElements?: Json;
  /** Further data of the service. */
  additionalEventData?: Json;
  /** Details of a service event. */
  serviceEventDetails?: Json;
  /** Policy document of the request or the response. */
  policyDocument?: Json;
  /** What was acted on. */
  target: SilverTarget;
  /** Members of the record that no column took. */
  unmapped?: Json;
  /** The record as it came. */
  record: string;
}
