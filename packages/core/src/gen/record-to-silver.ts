// @generated from mappings/silver by `npm run generate`. Do not edit.
import type { Json, JsonObject } from "../json.ts";
import type { EventMapping } from "../event-mapping.ts";
import type { SilverRow } from "./silver-row.ts";
import { booleanOf, isWholeList, jsonObjectOf, jsonOf, listOf, objectOf, textAt, textOf } from "../operators/read-values.ts";
import { timestampOf } from "../operators/timestamp.ts";
import { hasMembers, keepRest, keepUnread, membersBeside } from "../operators/rest.ts";
import { arnIn, arnPart, isIamName, namedIn } from "../operators/arn.ts";
import { policyDocument } from "../operators/policy-document.ts";
import { rowKey } from "../operators/row-key.ts";
import { joinText } from "../operators/values.ts";
import { lookup_partitions_partition } from "./lookups.ts";

const MEMBERS_OF_RECORD: ReadonlySet<string> = new Set(["eventVersion","eventTime","eventSource","eventName","eventType","eventCategory","eventID","sharedEventID","requestID","awsRegion","recipientAccountId","sourceIPAddress","userAgent","errorCode","errorMessage","apiVersion","readOnly","managementEvent","sessionCredentialFromConsole","vpcEndpointId","vpcEndpointAccountId","userIdentity","tlsDetails","addendum","resources","requestParameters","responseElements","additionalEventData","serviceEventDetails"]);
const MEMBERS_OF_IN_USERIDENTITY: ReadonlySet<string> = new Set(["type","principalId","arn","accountId","accessKeyId","userName","invokedBy","identityProvider","credentialId","onBehalfOf","inScopeOf","sessionContext"]);
const MEMBERS_OF_IN_USERIDENTITY_ONBEHALFOF: ReadonlySet<string> = new Set(["userId","identityStoreArn"]);
const MEMBERS_OF_IN_USERIDENTITY_INSCOPEOF: ReadonlySet<string> = new Set(["sourceArn","sourceAccount","issuerType","credentialsIssuedTo"]);
const MEMBERS_OF_IN_USERIDENTITY_SESSIONCONTEXT: ReadonlySet<string> = new Set(["sessionIssuer","webIdFederationData","attributes","sourceIdentity","assumedRoot","ec2RoleDelivery"]);
const MEMBERS_OF_IN_USERIDENTITY_SESSIONCONTEXT_SESSIONISSUER: ReadonlySet<string> = new Set(["type","principalId","arn","accountId","userName"]);
const MEMBERS_OF_IN_USERIDENTITY_SESSIONCONTEXT_WEBIDFEDERATIONDATA: ReadonlySet<string> = new Set(["federatedProvider","attributes"]);
const MEMBERS_OF_IN_USERIDENTITY_SESSIONCONTEXT_ATTRIBUTES: ReadonlySet<string> = new Set(["creationDate","mfaAuthenticated"]);
const MEMBERS_OF_IN_TLSDETAILS: ReadonlySet<string> = new Set(["tlsVersion","cipherSuite","clientProvidedHostHeader"]);
const MEMBERS_OF_IN_ADDENDUM: ReadonlySet<string> = new Set(["reason","updatedFields","originalRequestID","originalEventID"]);
const MEMBERS_OF_IN_RESOURCES: ReadonlySet<string> = new Set(["ARN","arn","accountId","type"]);

function resourcesElement(in_resources: JsonObject): { value: { arn?: string; accountId?: string; type?: string }; whole: boolean } {
  const rest_resources = membersBeside(in_resources, MEMBERS_OF_IN_RESOURCES);
  const resources_arn = textOf(in_resources?.["ARN"]) ?? textOf(in_resources?.["arn"]);
  const resources_accountId = textOf(in_resources?.["accountId"]);
  const resources_type = textOf(in_resources?.["type"]);
  keepUnread(rest_resources, "ARN", in_resources?.["ARN"], (textOf(in_resources?.["ARN"]) === resources_arn ? resources_arn : undefined));
  keepUnread(rest_resources, "arn", in_resources?.["arn"], (textOf(in_resources?.["arn"]) === resources_arn ? resources_arn : undefined));
  keepUnread(rest_resources, "accountId", in_resources?.["accountId"], resources_accountId);
  keepUnread(rest_resources, "type", in_resources?.["type"], resources_type);
  const value: { arn?: string; accountId?: string; type?: string } = {};
  if (resources_arn !== undefined) value.arn = resources_arn;
  if (resources_accountId !== undefined) value.accountId = resources_accountId;
  if (resources_type !== undefined) value.type = resources_type;
  return { value, whole: !hasMembers(rest_resources) };
}

/**
* A record as a silver row. The record must have an event name, source and usable time: `classify` sees to it.
* `text` is the record's own text, to be kept.
*/
export function recordToSilver(record: JsonObject, text: string, event: EventMapping): SilverRow | undefined {
  const unmapped = membersBeside(record, MEMBERS_OF_RECORD);
  const eventVersion = textOf(record["eventVersion"]);
  const eventTime = timestampOf(record["eventTime"]);
  const eventTimeText = textOf(record["eventTime"]);
  const eventSource = textOf(record["eventSource"]);
  const eventName = textOf(record["eventName"]);
  const eventType = textOf(record["eventType"]);
  const eventCategory = textOf(record["eventCategory"]);
  const eventID = textOf(record["eventID"]);
  const sharedEventID = textOf(record["sharedEventID"]);
  const requestID = textOf(record["requestID"]);
  const awsRegion = textOf(record["awsRegion"]);
  const recipientAccountId = textOf(record["recipientAccountId"]);
  const sourceIPAddress = textOf(record["sourceIPAddress"]);
  const userAgent = textOf(record["userAgent"]);
  const errorCode = textOf(record["errorCode"]);
  const errorMessage = textOf(record["errorMessage"]);
  const apiVersion = textOf(record["apiVersion"]);
  const readOnly = booleanOf(record["readOnly"]);
  const managementEvent = booleanOf(record["managementEvent"]);
  const sessionCredentialFromConsole = booleanOf(record["sessionCredentialFromConsole"]);
  const vpcEndpointId = textOf(record["vpcEndpointId"]);
  const vpcEndpointAccountId = textOf(record["vpcEndpointAccountId"]);
  const in_userIdentity = objectOf(record["userIdentity"]);
  const rest_userIdentity = membersBeside(in_userIdentity, MEMBERS_OF_IN_USERIDENTITY);
  const userIdentity_type = textOf(in_userIdentity?.["type"]);
  const userIdentity_principalId = textOf(in_userIdentity?.["principalId"]);
  const userIdentity_arn = textOf(in_userIdentity?.["arn"]);
  const userIdentity_accountId = textOf(in_userIdentity?.["accountId"]);
  const userIdentity_accessKeyId = textOf(in_userIdentity?.["accessKeyId"]);
  const userIdentity_userName = textOf(in_userIdentity?.["userName"]);
  const userIdentity_invokedBy = textOf(in_userIdentity?.["invokedBy"]);
  const userIdentity_identityProvider = textOf(in_userIdentity?.["identityProvider"]);
  const userIdentity_credentialId = textOf(in_userIdentity?.["credentialId"]);
  const in_userIdentity_onBehalfOf = objectOf(in_userIdentity?.["onBehalfOf"]);
  const rest_userIdentity_onBehalfOf = membersBeside(in_userIdentity_onBehalfOf, MEMBERS_OF_IN_USERIDENTITY_ONBEHALFOF);
  const userIdentity_onBehalfOf_userId = textOf(in_userIdentity_onBehalfOf?.["userId"]);
  const userIdentity_onBehalfOf_identityStoreArn = textOf(in_userIdentity_onBehalfOf?.["identityStoreArn"]);
  keepUnread(rest_userIdentity_onBehalfOf, "userId", in_userIdentity_onBehalfOf?.["userId"], userIdentity_onBehalfOf_userId);
  keepUnread(rest_userIdentity_onBehalfOf, "identityStoreArn", in_userIdentity_onBehalfOf?.["identityStoreArn"], userIdentity_onBehalfOf_identityStoreArn);
  let userIdentity_onBehalfOf: { userId?: string; identityStoreArn?: string } | undefined;
  if (userIdentity_onBehalfOf_userId !== undefined || userIdentity_onBehalfOf_identityStoreArn !== undefined) {
    userIdentity_onBehalfOf = {};
    if (userIdentity_onBehalfOf_userId !== undefined) userIdentity_onBehalfOf.userId = userIdentity_onBehalfOf_userId;
    if (userIdentity_onBehalfOf_identityStoreArn !== undefined) userIdentity_onBehalfOf.identityStoreArn = userIdentity_onBehalfOf_identityStoreArn;
  }
  const in_userIdentity_inScopeOf = objectOf(in_userIdentity?.["inScopeOf"]);
  const rest_userIdentity_inScopeOf = membersBeside(in_userIdentity_inScopeOf, MEMBERS_OF_IN_USERIDENTITY_INSCOPEOF);
  const userIdentity_inScopeOf_sourceArn = textOf(in_userIdentity_inScopeOf?.["sourceArn"]);
  const userIdentity_inScopeOf_sourceAccount = textOf(in_userIdentity_inScopeOf?.["sourceAccount"]);
  const userIdentity_inScopeOf_issuerType = textOf(in_userIdentity_inScopeOf?.["issuerType"]);
  const userIdentity_inScopeOf_credentialsIssuedTo = textOf(in_userIdentity_inScopeOf?.["credentialsIssuedTo"]);
  keepUnread(rest_userIdentity_inScopeOf, "sourceArn", in_userIdentity_inScopeOf?.["sourceArn"], userIdentity_inScopeOf_sourceArn);
  keepUnread(rest_userIdentity_inScopeOf, "sourceAccount", in_userIdentity_inScopeOf?.["sourceAccount"], userIdentity_inScopeOf_sourceAccount);
  keepUnread(rest_userIdentity_inScopeOf, "issuerType", in_userIdentity_inScopeOf?.["issuerType"], userIdentity_inScopeOf_issuerType);
  keepUnread(rest_userIdentity_inScopeOf, "credentialsIssuedTo", in_userIdentity_inScopeOf?.["credentialsIssuedTo"], userIdentity_inScopeOf_credentialsIssuedTo);
  let userIdentity_inScopeOf: { sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string } | undefined;
  if (userIdentity_inScopeOf_sourceArn !== undefined || userIdentity_inScopeOf_sourceAccount !== undefined || userIdentity_inScopeOf_issuerType !== undefined || userIdentity_inScopeOf_credentialsIssuedTo !== undefined) {
    userIdentity_inScopeOf = {};
    if (userIdentity_inScopeOf_sourceArn !== undefined) userIdentity_inScopeOf.sourceArn = userIdentity_inScopeOf_sourceArn;
    if (userIdentity_inScopeOf_sourceAccount !== undefined) userIdentity_inScopeOf.sourceAccount = userIdentity_inScopeOf_sourceAccount;
    if (userIdentity_inScopeOf_issuerType !== undefined) userIdentity_inScopeOf.issuerType = userIdentity_inScopeOf_issuerType;
    if (userIdentity_inScopeOf_credentialsIssuedTo !== undefined) userIdentity_inScopeOf.credentialsIssuedTo = userIdentity_inScopeOf_credentialsIssuedTo;
  }
  const in_userIdentity_sessionContext = objectOf(in_userIdentity?.["sessionContext"]);
  const rest_userIdentity_sessionContext = membersBeside(in_userIdentity_sessionContext, MEMBERS_OF_IN_USERIDENTITY_SESSIONCONTEXT);
  const in_userIdentity_sessionContext_sessionIssuer = objectOf(in_userIdentity_sessionContext?.["sessionIssuer"]);
  const rest_userIdentity_sessionContext_sessionIssuer = membersBeside(in_userIdentity_sessionContext_sessionIssuer, MEMBERS_OF_IN_USERIDENTITY_SESSIONCONTEXT_SESSIONISSUER);
  const userIdentity_sessionContext_sessionIssuer_type = textOf(in_userIdentity_sessionContext_sessionIssuer?.["type"]);
  const userIdentity_sessionContext_sessionIssuer_principalId = textOf(in_userIdentity_sessionContext_sessionIssuer?.["principalId"]);
  const userIdentity_sessionContext_sessionIssuer_arn = textOf(in_userIdentity_sessionContext_sessionIssuer?.["arn"]);
  const userIdentity_sessionContext_sessionIssuer_accountId = textOf(in_userIdentity_sessionContext_sessionIssuer?.["accountId"]);
  const userIdentity_sessionContext_sessionIssuer_userName = textOf(in_userIdentity_sessionContext_sessionIssuer?.["userName"]);
  keepUnread(rest_userIdentity_sessionContext_sessionIssuer, "type", in_userIdentity_sessionContext_sessionIssuer?.["type"], userIdentity_sessionContext_sessionIssuer_type);
  keepUnread(rest_userIdentity_sessionContext_sessionIssuer, "principalId", in_userIdentity_sessionContext_sessionIssuer?.["principalId"], userIdentity_sessionContext_sessionIssuer_principalId);
  keepUnread(rest_userIdentity_sessionContext_sessionIssuer, "arn", in_userIdentity_sessionContext_sessionIssuer?.["arn"], userIdentity_sessionContext_sessionIssuer_arn);
  keepUnread(rest_userIdentity_sessionContext_sessionIssuer, "accountId", in_userIdentity_sessionContext_sessionIssuer?.["accountId"], userIdentity_sessionContext_sessionIssuer_accountId);
  keepUnread(rest_userIdentity_sessionContext_sessionIssuer, "userName", in_userIdentity_sessionContext_sessionIssuer?.["userName"], userIdentity_sessionContext_sessionIssuer_userName);
  let userIdentity_sessionContext_sessionIssuer: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string } | undefined;
  if (userIdentity_sessionContext_sessionIssuer_type !== undefined || userIdentity_sessionContext_sessionIssuer_principalId !== undefined || userIdentity_sessionContext_sessionIssuer_arn !== undefined || userIdentity_sessionContext_sessionIssuer_accountId !== undefined || userIdentity_sessionContext_sessionIssuer_userName !== undefined) {
    userIdentity_sessionContext_sessionIssuer = {};
    if (userIdentity_sessionContext_sessionIssuer_type !== undefined) userIdentity_sessionContext_sessionIssuer.type = userIdentity_sessionContext_sessionIssuer_type;
    if (userIdentity_sessionContext_sessionIssuer_principalId !== undefined) userIdentity_sessionContext_sessionIssuer.principalId = userIdentity_sessionContext_sessionIssuer_principalId;
    if (userIdentity_sessionContext_sessionIssuer_arn !== undefined) userIdentity_sessionContext_sessionIssuer.arn = userIdentity_sessionContext_sessionIssuer_arn;
    if (userIdentity_sessionContext_sessionIssuer_accountId !== undefined) userIdentity_sessionContext_sessionIssuer.accountId = userIdentity_sessionContext_sessionIssuer_accountId;
    if (userIdentity_sessionContext_sessionIssuer_userName !== undefined) userIdentity_sessionContext_sessionIssuer.userName = userIdentity_sessionContext_sessionIssuer_userName;
  }
  const in_userIdentity_sessionContext_webIdFederationData = objectOf(in_userIdentity_sessionContext?.["webIdFederationData"]);
  const rest_userIdentity_sessionContext_webIdFederationData = membersBeside(in_userIdentity_sessionContext_webIdFederationData, MEMBERS_OF_IN_USERIDENTITY_SESSIONCONTEXT_WEBIDFEDERATIONDATA);
  const userIdentity_sessionContext_webIdFederationData_federatedProvider = textOf(in_userIdentity_sessionContext_webIdFederationData?.["federatedProvider"]);
  const userIdentity_sessionContext_webIdFederationData_attributes = jsonOf(in_userIdentity_sessionContext_webIdFederationData?.["attributes"]);
  keepUnread(rest_userIdentity_sessionContext_webIdFederationData, "federatedProvider", in_userIdentity_sessionContext_webIdFederationData?.["federatedProvider"], userIdentity_sessionContext_webIdFederationData_federatedProvider);
  keepUnread(rest_userIdentity_sessionContext_webIdFederationData, "attributes", in_userIdentity_sessionContext_webIdFederationData?.["attributes"], userIdentity_sessionContext_webIdFederationData_attributes);
  let userIdentity_sessionContext_webIdFederationData: { federatedProvider?: string; attributes?: Json } | undefined;
  if (userIdentity_sessionContext_webIdFederationData_federatedProvider !== undefined || userIdentity_sessionContext_webIdFederationData_attributes !== undefined) {
    userIdentity_sessionContext_webIdFederationData = {};
    if (userIdentity_sessionContext_webIdFederationData_federatedProvider !== undefined) userIdentity_sessionContext_webIdFederationData.federatedProvider = userIdentity_sessionContext_webIdFederationData_federatedProvider;
    if (userIdentity_sessionContext_webIdFederationData_attributes !== undefined) userIdentity_sessionContext_webIdFederationData.attributes = userIdentity_sessionContext_webIdFederationData_attributes;
  }
  const in_userIdentity_sessionContext_attributes = objectOf(in_userIdentity_sessionContext?.["attributes"]);
  const rest_userIdentity_sessionContext_attributes = membersBeside(in_userIdentity_sessionContext_attributes, MEMBERS_OF_IN_USERIDENTITY_SESSIONCONTEXT_ATTRIBUTES);
  const userIdentity_sessionContext_attributes_creationDate = timestampOf(in_userIdentity_sessionContext_attributes?.["creationDate"]);
  const userIdentity_sessionContext_attributes_mfaAuthenticated = booleanOf(in_userIdentity_sessionContext_attributes?.["mfaAuthenticated"]);
  keepUnread(rest_userIdentity_sessionContext_attributes, "creationDate", in_userIdentity_sessionContext_attributes?.["creationDate"], userIdentity_sessionContext_attributes_creationDate);
  keepUnread(rest_userIdentity_sessionContext_attributes, "mfaAuthenticated", in_userIdentity_sessionContext_attributes?.["mfaAuthenticated"], userIdentity_sessionContext_attributes_mfaAuthenticated);
  let userIdentity_sessionContext_attributes: { creationDate?: string; mfaAuthenticated?: boolean } | undefined;
  if (userIdentity_sessionContext_attributes_creationDate !== undefined || userIdentity_sessionContext_attributes_mfaAuthenticated !== undefined) {
    userIdentity_sessionContext_attributes = {};
    if (userIdentity_sessionContext_attributes_creationDate !== undefined) userIdentity_sessionContext_attributes.creationDate = userIdentity_sessionContext_attributes_creationDate;
    if (userIdentity_sessionContext_attributes_mfaAuthenticated !== undefined) userIdentity_sessionContext_attributes.mfaAuthenticated = userIdentity_sessionContext_attributes_mfaAuthenticated;
  }
  const userIdentity_sessionContext_sourceIdentity = textOf(in_userIdentity_sessionContext?.["sourceIdentity"]);
  const userIdentity_sessionContext_assumedRoot = booleanOf(in_userIdentity_sessionContext?.["assumedRoot"]);
  const userIdentity_sessionContext_ec2RoleDelivery = textOf(in_userIdentity_sessionContext?.["ec2RoleDelivery"]);
  keepRest(rest_userIdentity_sessionContext, "sessionIssuer", in_userIdentity_sessionContext?.["sessionIssuer"], in_userIdentity_sessionContext_sessionIssuer, rest_userIdentity_sessionContext_sessionIssuer);
  keepRest(rest_userIdentity_sessionContext, "webIdFederationData", in_userIdentity_sessionContext?.["webIdFederationData"], in_userIdentity_sessionContext_webIdFederationData, rest_userIdentity_sessionContext_webIdFederationData);
  keepRest(rest_userIdentity_sessionContext, "attributes", in_userIdentity_sessionContext?.["attributes"], in_userIdentity_sessionContext_attributes, rest_userIdentity_sessionContext_attributes);
  keepUnread(rest_userIdentity_sessionContext, "sourceIdentity", in_userIdentity_sessionContext?.["sourceIdentity"], userIdentity_sessionContext_sourceIdentity);
  keepUnread(rest_userIdentity_sessionContext, "assumedRoot", in_userIdentity_sessionContext?.["assumedRoot"], userIdentity_sessionContext_assumedRoot);
  keepUnread(rest_userIdentity_sessionContext, "ec2RoleDelivery", in_userIdentity_sessionContext?.["ec2RoleDelivery"], userIdentity_sessionContext_ec2RoleDelivery);
  let userIdentity_sessionContext: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string } | undefined;
  if (userIdentity_sessionContext_sessionIssuer !== undefined || userIdentity_sessionContext_webIdFederationData !== undefined || userIdentity_sessionContext_attributes !== undefined || userIdentity_sessionContext_sourceIdentity !== undefined || userIdentity_sessionContext_assumedRoot !== undefined || userIdentity_sessionContext_ec2RoleDelivery !== undefined) {
    userIdentity_sessionContext = {};
    if (userIdentity_sessionContext_sessionIssuer !== undefined) userIdentity_sessionContext.sessionIssuer = userIdentity_sessionContext_sessionIssuer;
    if (userIdentity_sessionContext_webIdFederationData !== undefined) userIdentity_sessionContext.webIdFederationData = userIdentity_sessionContext_webIdFederationData;
    if (userIdentity_sessionContext_attributes !== undefined) userIdentity_sessionContext.attributes = userIdentity_sessionContext_attributes;
    if (userIdentity_sessionContext_sourceIdentity !== undefined) userIdentity_sessionContext.sourceIdentity = userIdentity_sessionContext_sourceIdentity;
    if (userIdentity_sessionContext_assumedRoot !== undefined) userIdentity_sessionContext.assumedRoot = userIdentity_sessionContext_assumedRoot;
    if (userIdentity_sessionContext_ec2RoleDelivery !== undefined) userIdentity_sessionContext.ec2RoleDelivery = userIdentity_sessionContext_ec2RoleDelivery;
  }
  keepUnread(rest_userIdentity, "type", in_userIdentity?.["type"], userIdentity_type);
  keepUnread(rest_userIdentity, "principalId", in_userIdentity?.["principalId"], userIdentity_principalId);
  keepUnread(rest_userIdentity, "arn", in_userIdentity?.["arn"], userIdentity_arn);
  keepUnread(rest_userIdentity, "accountId", in_userIdentity?.["accountId"], userIdentity_accountId);
  keepUnread(rest_userIdentity, "accessKeyId", in_userIdentity?.["accessKeyId"], userIdentity_accessKeyId);
  keepUnread(rest_userIdentity, "userName", in_userIdentity?.["userName"], userIdentity_userName);
  keepUnread(rest_userIdentity, "invokedBy", in_userIdentity?.["invokedBy"], userIdentity_invokedBy);
  keepUnread(rest_userIdentity, "identityProvider", in_userIdentity?.["identityProvider"], userIdentity_identityProvider);
  keepUnread(rest_userIdentity, "credentialId", in_userIdentity?.["credentialId"], userIdentity_credentialId);
  keepRest(rest_userIdentity, "onBehalfOf", in_userIdentity?.["onBehalfOf"], in_userIdentity_onBehalfOf, rest_userIdentity_onBehalfOf);
  keepRest(rest_userIdentity, "inScopeOf", in_userIdentity?.["inScopeOf"], in_userIdentity_inScopeOf, rest_userIdentity_inScopeOf);
  keepRest(rest_userIdentity, "sessionContext", in_userIdentity?.["sessionContext"], in_userIdentity_sessionContext, rest_userIdentity_sessionContext);
  let userIdentity: { type?: string; principalId?: string; arn?: string; accountId?: string; accessKeyId?: string; userName?: string; invokedBy?: string; identityProvider?: string; credentialId?: string; onBehalfOf?: { userId?: string; identityStoreArn?: string }; inScopeOf?: { sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string }; sessionContext?: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string } } | undefined;
  if (userIdentity_type !== undefined || userIdentity_principalId !== undefined || userIdentity_arn !== undefined || userIdentity_accountId !== undefined || userIdentity_accessKeyId !== undefined || userIdentity_userName !== undefined || userIdentity_invokedBy !== undefined || userIdentity_identityProvider !== undefined || userIdentity_credentialId !== undefined || userIdentity_onBehalfOf !== undefined || userIdentity_inScopeOf !== undefined || userIdentity_sessionContext !== undefined) {
    userIdentity = {};
    if (userIdentity_type !== undefined) userIdentity.type = userIdentity_type;
    if (userIdentity_principalId !== undefined) userIdentity.principalId = userIdentity_principalId;
    if (userIdentity_arn !== undefined) userIdentity.arn = userIdentity_arn;
    if (userIdentity_accountId !== undefined) userIdentity.accountId = userIdentity_accountId;
    if (userIdentity_accessKeyId !== undefined) userIdentity.accessKeyId = userIdentity_accessKeyId;
    if (userIdentity_userName !== undefined) userIdentity.userName = userIdentity_userName;
    if (userIdentity_invokedBy !== undefined) userIdentity.invokedBy = userIdentity_invokedBy;
    if (userIdentity_identityProvider !== undefined) userIdentity.identityProvider = userIdentity_identityProvider;
    if (userIdentity_credentialId !== undefined) userIdentity.credentialId = userIdentity_credentialId;
    if (userIdentity_onBehalfOf !== undefined) userIdentity.onBehalfOf = userIdentity_onBehalfOf;
    if (userIdentity_inScopeOf !== undefined) userIdentity.inScopeOf = userIdentity_inScopeOf;
    if (userIdentity_sessionContext !== undefined) userIdentity.sessionContext = userIdentity_sessionContext;
  }
  const in_tlsDetails = objectOf(record["tlsDetails"]);
  const rest_tlsDetails = membersBeside(in_tlsDetails, MEMBERS_OF_IN_TLSDETAILS);
  const tlsDetails_tlsVersion = textOf(in_tlsDetails?.["tlsVersion"]);
  const tlsDetails_cipherSuite = textOf(in_tlsDetails?.["cipherSuite"]);
  const tlsDetails_clientProvidedHostHeader = textOf(in_tlsDetails?.["clientProvidedHostHeader"]);
  keepUnread(rest_tlsDetails, "tlsVersion", in_tlsDetails?.["tlsVersion"], tlsDetails_tlsVersion);
  keepUnread(rest_tlsDetails, "cipherSuite", in_tlsDetails?.["cipherSuite"], tlsDetails_cipherSuite);
  keepUnread(rest_tlsDetails, "clientProvidedHostHeader", in_tlsDetails?.["clientProvidedHostHeader"], tlsDetails_clientProvidedHostHeader);
  let tlsDetails: { tlsVersion?: string; cipherSuite?: string; clientProvidedHostHeader?: string } | undefined;
  if (tlsDetails_tlsVersion !== undefined || tlsDetails_cipherSuite !== undefined || tlsDetails_clientProvidedHostHeader !== undefined) {
    tlsDetails = {};
    if (tlsDetails_tlsVersion !== undefined) tlsDetails.tlsVersion = tlsDetails_tlsVersion;
    if (tlsDetails_cipherSuite !== undefined) tlsDetails.cipherSuite = tlsDetails_cipherSuite;
    if (tlsDetails_clientProvidedHostHeader !== undefined) tlsDetails.clientProvidedHostHeader = tlsDetails_clientProvidedHostHeader;
  }
  const in_addendum = objectOf(record["addendum"]);
  const rest_addendum = membersBeside(in_addendum, MEMBERS_OF_IN_ADDENDUM);
  const addendum_reason = textOf(in_addendum?.["reason"]);
  const addendum_updatedFields = textOf(in_addendum?.["updatedFields"]);
  const addendum_originalRequestID = textOf(in_addendum?.["originalRequestID"]);
  const addendum_originalEventID = textOf(in_addendum?.["originalEventID"]);
  keepUnread(rest_addendum, "reason", in_addendum?.["reason"], addendum_reason);
  keepUnread(rest_addendum, "updatedFields", in_addendum?.["updatedFields"], addendum_updatedFields);
  keepUnread(rest_addendum, "originalRequestID", in_addendum?.["originalRequestID"], addendum_originalRequestID);
  keepUnread(rest_addendum, "originalEventID", in_addendum?.["originalEventID"], addendum_originalEventID);
  let addendum: { reason?: string; updatedFields?: string; originalRequestID?: string; originalEventID?: string } | undefined;
  if (addendum_reason !== undefined || addendum_updatedFields !== undefined || addendum_originalRequestID !== undefined || addendum_originalEventID !== undefined) {
    addendum = {};
    if (addendum_reason !== undefined) addendum.reason = addendum_reason;
    if (addendum_updatedFields !== undefined) addendum.updatedFields = addendum_updatedFields;
    if (addendum_originalRequestID !== undefined) addendum.originalRequestID = addendum_originalRequestID;
    if (addendum_originalEventID !== undefined) addendum.originalEventID = addendum_originalEventID;
  }
  const resources = listOf(record["resources"], resourcesElement);
  const requestParameters = jsonObjectOf(record["requestParameters"]);
  const responseElements = jsonObjectOf(record["responseElements"]);
  const additionalEventData = jsonOf(record["additionalEventData"]);
  const serviceEventDetails = jsonOf(record["serviceEventDetails"]);
  keepUnread(unmapped, "eventVersion", record["eventVersion"], eventVersion);
  keepUnread(unmapped, "eventTime", record["eventTime"], (timestampOf(record["eventTime"]) ?? textOf(record["eventTime"])));
  keepUnread(unmapped, "eventSource", record["eventSource"], eventSource);
  keepUnread(unmapped, "eventName", record["eventName"], eventName);
  keepUnread(unmapped, "eventType", record["eventType"], eventType);
  keepUnread(unmapped, "eventCategory", record["eventCategory"], eventCategory);
  keepUnread(unmapped, "eventID", record["eventID"], eventID);
  keepUnread(unmapped, "sharedEventID", record["sharedEventID"], sharedEventID);
  keepUnread(unmapped, "requestID", record["requestID"], requestID);
  keepUnread(unmapped, "awsRegion", record["awsRegion"], awsRegion);
  keepUnread(unmapped, "recipientAccountId", record["recipientAccountId"], recipientAccountId);
  keepUnread(unmapped, "sourceIPAddress", record["sourceIPAddress"], sourceIPAddress);
  keepUnread(unmapped, "userAgent", record["userAgent"], userAgent);
  keepUnread(unmapped, "errorCode", record["errorCode"], errorCode);
  keepUnread(unmapped, "errorMessage", record["errorMessage"], errorMessage);
  keepUnread(unmapped, "apiVersion", record["apiVersion"], apiVersion);
  keepUnread(unmapped, "readOnly", record["readOnly"], readOnly);
  keepUnread(unmapped, "managementEvent", record["managementEvent"], managementEvent);
  keepUnread(unmapped, "sessionCredentialFromConsole", record["sessionCredentialFromConsole"], sessionCredentialFromConsole);
  keepUnread(unmapped, "vpcEndpointId", record["vpcEndpointId"], vpcEndpointId);
  keepUnread(unmapped, "vpcEndpointAccountId", record["vpcEndpointAccountId"], vpcEndpointAccountId);
  keepRest(unmapped, "userIdentity", record["userIdentity"], in_userIdentity, rest_userIdentity);
  keepRest(unmapped, "tlsDetails", record["tlsDetails"], in_tlsDetails, rest_tlsDetails);
  keepRest(unmapped, "addendum", record["addendum"], in_addendum, rest_addendum);
  if (!isWholeList(record["resources"], resourcesElement)) unmapped["resources"] = record["resources"] ?? null;
  keepUnread(unmapped, "requestParameters", record["requestParameters"], requestParameters);
  keepUnread(unmapped, "responseElements", record["responseElements"], responseElements);
  keepUnread(unmapped, "additionalEventData", record["additionalEventData"], additionalEventData);
  keepUnread(unmapped, "serviceEventDetails", record["serviceEventDetails"], serviceEventDetails);
  if (eventTime === undefined || eventTimeText === undefined || eventSource === undefined || eventName === undefined) return undefined;
  const silver = { _row_key: "", eventTime, eventTimeText, eventSource, eventName, record: text } as SilverRow;
  if (eventVersion !== undefined) silver.eventVersion = eventVersion;
  if (eventType !== undefined) silver.eventType = eventType;
  if (eventCategory !== undefined) silver.eventCategory = eventCategory;
  if (eventID !== undefined) silver.eventID = eventID;
  if (sharedEventID !== undefined) silver.sharedEventID = sharedEventID;
  if (requestID !== undefined) silver.requestID = requestID;
  if (awsRegion !== undefined) silver.awsRegion = awsRegion;
  if (recipientAccountId !== undefined) silver.recipientAccountId = recipientAccountId;
  if (sourceIPAddress !== undefined) silver.sourceIPAddress = sourceIPAddress;
  if (userAgent !== undefined) silver.userAgent = userAgent;
  if (errorCode !== undefined) silver.errorCode = errorCode;
  if (errorMessage !== undefined) silver.errorMessage = errorMessage;
  if (apiVersion !== undefined) silver.apiVersion = apiVersion;
  if (readOnly !== undefined) silver.readOnly = readOnly;
  if (managementEvent !== undefined) silver.managementEvent = managementEvent;
  if (sessionCredentialFromConsole !== undefined) silver.sessionCredentialFromConsole = sessionCredentialFromConsole;
  if (vpcEndpointId !== undefined) silver.vpcEndpointId = vpcEndpointId;
  if (vpcEndpointAccountId !== undefined) silver.vpcEndpointAccountId = vpcEndpointAccountId;
  if (userIdentity !== undefined) silver.userIdentity = userIdentity;
  if (tlsDetails !== undefined) silver.tlsDetails = tlsDetails;
  if (addendum !== undefined) silver.addendum = addendum;
  if (resources !== undefined) silver.resources = resources;
  if (requestParameters !== undefined) silver.requestParameters = requestParameters;
  if (responseElements !== undefined) silver.responseElements = responseElements;
  if (additionalEventData !== undefined) silver.additionalEventData = additionalEventData;
  if (serviceEventDetails !== undefined) silver.serviceEventDetails = serviceEventDetails;
  if (hasMembers(unmapped)) silver.unmapped = unmapped;
  silver._row_key = rowKey([silver.eventID, (silver.recipientAccountId ?? silver.userIdentity?.accountId), silver.eventSource, silver.eventName, silver.eventTimeText, silver.awsRegion, silver.requestID, silver.errorCode]);
  const derived_policyDocument = policyDocument((textAt(silver.requestParameters, "policyDocument") ?? textAt(silver.requestParameters, "assumeRolePolicyDocument") ?? textAt(silver.responseElements, "policyVersion", "document") ?? textAt(silver.responseElements, "role", "assumeRolePolicyDocument") ?? textAt(silver.responseElements, "policyDocument")));
  if (derived_policyDocument !== undefined) silver.policyDocument = derived_policyDocument;
  const value_kind = event.target;
  const value_name = (event.target === "user" ? user_name(silver, event) : event.target === "role" ? role_name(silver, event) : event.target === "group" ? group_name(silver, event) : event.target === "policy" ? (textAt(silver.requestParameters, "policyName") ?? textAt(silver.responseElements, "policy", "policyName") ?? arnPart(textAt(silver.requestParameters, "policyArn"), "name") ?? arnPart(denied_arn(silver, event), "name", "policy")) : event.target === "instance_profile" ? (textAt(silver.requestParameters, "instanceProfileName") ?? textAt(silver.responseElements, "instanceProfile", "instanceProfileName") ?? arnPart(denied_arn(silver, event), "name", "instance-profile") ?? namedIn(silver.errorMessage, "instance profile")) : event.target === "saml_provider" ? (textAt(silver.requestParameters, "name") ?? arnPart(textAt(silver.requestParameters, "sAMLProviderArn"), "name") ?? arnPart(textAt(silver.responseElements, "sAMLProviderArn"), "name") ?? arnPart(denied_arn(silver, event), "name", "saml-provider")) : event.target === "oidc_provider" ? (arnPart(textAt(silver.requestParameters, "openIDConnectProviderArn"), "name") ?? arnPart(textAt(silver.responseElements, "openIDConnectProviderArn"), "name") ?? textAt(silver.requestParameters, "url") ?? arnPart(denied_arn(silver, event), "name", "oidc-provider")) : event.target === "server_certificate" ? (textAt(silver.requestParameters, "serverCertificateName") ?? textAt(silver.responseElements, "serverCertificateMetadata", "serverCertificateName") ?? arnPart(denied_arn(silver, event), "name", "server-certificate")) : event.target === "mfa_device" ? (textAt(silver.requestParameters, "virtualMFADeviceName") ?? arnPart(textAt(silver.requestParameters, "serialNumber"), "name") ?? textAt(silver.requestParameters, "serialNumber") ?? arnPart(denied_arn(silver, event), "name", "mfa")) : event.target === "role_template" ? arnPart(textAt(silver.requestParameters, "templateArn"), "name") : event.target === "principal" ? (arnPart(textAt(silver.requestParameters, "arn"), "name") ?? arnPart(textAt(silver.requestParameters, "policySourceArn"), "name") ?? arnPart(textAt(silver.requestParameters, "entityArn"), "name") ?? arnPart(denied_arn(silver, event), "name")) : undefined);
  const value_uid = (record_uid(silver, event) ?? built_uid(silver, event));
  const value_uidSource = (record_uid(silver, event) !== undefined ? "record" : built_uid(silver, event) !== undefined ? "built" : undefined);
  const value_id = (textAt(silver.responseElements, "user", "userId") ?? textAt(silver.responseElements, "role", "roleId") ?? textAt(silver.responseElements, "group", "groupId") ?? textAt(silver.responseElements, "policy", "policyId") ?? textAt(silver.responseElements, "instanceProfile", "instanceProfileId") ?? textAt(silver.responseElements, "serverCertificateMetadata", "serverCertificateId"));
  const value_credentialId = (textAt(silver.requestParameters, "accessKeyId") ?? textAt(silver.responseElements, "accessKey", "accessKeyId") ?? textAt(silver.requestParameters, "sSHPublicKeyId") ?? textAt(silver.responseElements, "sSHPublicKey", "sSHPublicKeyId") ?? textAt(silver.requestParameters, "certificateId") ?? textAt(silver.responseElements, "certificate", "certificateId") ?? textAt(silver.requestParameters, "serviceSpecificCredentialId") ?? textAt(silver.responseElements, "serviceSpecificCredential", "serviceSpecificCredentialId"));
  const value_version = (!(silver.eventName === "SetDefaultPolicyVersion") ? (textAt(silver.requestParameters, "versionId") ?? textAt(silver.responseElements, "policyVersion", "versionId")) : undefined);
  const value_accountId = account(silver, event);
  const value_name_2 = (textAt(silver.requestParameters, "policyName") ?? arnPart(policy_arn(silver, event), "name"));
  const value_uid_2 = policy_arn(silver, event);
  let value: { name?: string; uid?: string } | undefined;
  if ((value_name_2 !== undefined || value_uid_2 !== undefined)) {
    value = {  };
    if (value_name_2 !== undefined) value.name = value_name_2;
    if (value_uid_2 !== undefined) value.uid = value_uid_2;
  }
  let chosen: { kind: string; name?: string } | undefined;
  if (event.target === "group") {
    const value_name_3 = textAt(silver.requestParameters, "userName");
    let value_2: { kind: string; name?: string } | undefined;
    if (value_name_3 !== undefined) {
      value_2 = { kind: "user" };
      if (value_name_3 !== undefined) value_2.name = value_name_3;
    }
    chosen = value_2;
  }
  else if (event.target === "instance_profile") {
    const value_name_4 = textAt(silver.requestParameters, "roleName");
    let value_3: { kind: string; name?: string } | undefined;
    if (value_name_4 !== undefined) {
      value_3 = { kind: "role" };
      if (value_name_4 !== undefined) value_3.name = value_name_4;
    }
    chosen = value_3;
  }
  const value_name_5 = (new_name(silver, event) ?? (textAt(silver.requestParameters, "newPath") !== undefined ? (textAt(silver.requestParameters, "userName") ?? textAt(silver.requestParameters, "groupName") ?? textAt(silver.requestParameters, "serverCertificateName")) : undefined));
  const value_version_2 = (silver.eventName === "SetDefaultPolicyVersion" ? textAt(silver.requestParameters, "versionId") : undefined);
  let value_4: { name?: string; version?: string } | undefined;
  if ((value_name_5 !== undefined || value_version_2 !== undefined)) {
    value_4 = {  };
    if (value_name_5 !== undefined) value_4.name = value_name_5;
    if (value_version_2 !== undefined) value_4.version = value_version_2;
  }
  const value_5: { kind: string; name?: string; uid?: string; uidSource?: string; id?: string; credentialId?: string; version?: string; accountId?: string; policy?: { name?: string; uid?: string }; member?: { kind: string; name?: string }; result?: { name?: string; version?: string } } = { kind: value_kind };
  if (value_name !== undefined) value_5.name = value_name;
  if (value_uid !== undefined) value_5.uid = value_uid;
  if (value_uidSource !== undefined) value_5.uidSource = value_uidSource;
  if (value_id !== undefined) value_5.id = value_id;
  if (value_credentialId !== undefined) value_5.credentialId = value_credentialId;
  if (value_version !== undefined) value_5.version = value_version;
  if (value_accountId !== undefined) value_5.accountId = value_accountId;
  if (value !== undefined) value_5.policy = value;
  if (chosen !== undefined) value_5.member = chosen;
  if (value_4 !== undefined) value_5.result = value_4;
  silver.target = value_5;
  return silver;
}

/** mappings/silver/target.yaml:7 */
function account(silver: SilverRow, _event: EventMapping): string | undefined {
  return (silver.recipientAccountId ?? silver.userIdentity?.accountId);
}

/** mappings/silver/target.yaml:9 */
function partition(silver: SilverRow, _event: EventMapping): string | undefined {
  return (arnPart(silver.userIdentity?.arn, "partition") ?? (silver.awsRegion !== undefined ? lookup_partitions_partition(silver.awsRegion) : undefined));
}

/** mappings/silver/target.yaml:14 */
function denied_arn(silver: SilverRow, _event: EventMapping): string | undefined {
  return arnIn(silver.errorMessage);
}

/** mappings/silver/target.yaml:31 */
function caller_name(silver: SilverRow, event: EventMapping): string | undefined {
  return ((((silver.userIdentity?.type === "IAMUser" || silver.userIdentity?.type === "Root") && (event.self === "always" || (event.self === "omitted" && !(textAt(silver.requestParameters, "userName") !== undefined) && (!((silver.requestParameters === undefined && (silver.errorCode?.includes("AccessDenied") === true || silver.errorCode?.includes("Unauthorized") === true || silver.errorCode?.includes("NotAuthorized") === true || silver.errorCode?.includes("InvalidAccess") === true))))))) && silver.userIdentity?.type === "Root") ? "root" : ((silver.userIdentity?.type === "IAMUser" || silver.userIdentity?.type === "Root") && (event.self === "always" || (event.self === "omitted" && !(textAt(silver.requestParameters, "userName") !== undefined) && (!((silver.requestParameters === undefined && (silver.errorCode?.includes("AccessDenied") === true || silver.errorCode?.includes("Unauthorized") === true || silver.errorCode?.includes("NotAuthorized") === true || silver.errorCode?.includes("InvalidAccess") === true))))))) ? silver.userIdentity?.userName : undefined);
}

/** mappings/silver/target.yaml:40 */
function caller_arn(silver: SilverRow, event: EventMapping): string | undefined {
  return (((silver.userIdentity?.type === "IAMUser" || silver.userIdentity?.type === "Root") && (event.self === "always" || (event.self === "omitted" && !(textAt(silver.requestParameters, "userName") !== undefined) && (!((silver.requestParameters === undefined && (silver.errorCode?.includes("AccessDenied") === true || silver.errorCode?.includes("Unauthorized") === true || silver.errorCode?.includes("NotAuthorized") === true || silver.errorCode?.includes("InvalidAccess") === true))))))) ? silver.userIdentity?.arn : undefined);
}

/** mappings/silver/target.yaml:45 */
function user_name(silver: SilverRow, event: EventMapping): string | undefined {
  return (textAt(silver.requestParameters, "userName") ?? textAt(silver.responseElements, "user", "userName") ?? textAt(silver.responseElements, "accessKey", "userName") ?? textAt(silver.responseElements, "loginProfile", "userName") ?? textAt(silver.responseElements, "serviceSpecificCredential", "userName") ?? textAt(silver.responseElements, "sSHPublicKey", "userName") ?? textAt(silver.responseElements, "certificate", "userName") ?? caller_name(silver, event) ?? arnPart(denied_arn(silver, event), "name", "user") ?? namedIn(silver.errorMessage, "user"));
}

/** mappings/silver/target.yaml:57 */
function role_name(silver: SilverRow, event: EventMapping): string | undefined {
  return (textAt(silver.requestParameters, "roleName") ?? textAt(silver.responseElements, "role", "roleName") ?? arnPart(denied_arn(silver, event), "name", "role") ?? namedIn(silver.errorMessage, "role"));
}

/** mappings/silver/target.yaml:63 */
function group_name(silver: SilverRow, event: EventMapping): string | undefined {
  return (textAt(silver.requestParameters, "groupName") ?? textAt(silver.responseElements, "group", "groupName") ?? arnPart(denied_arn(silver, event), "name", "group") ?? namedIn(silver.errorMessage, "group"));
}

/** mappings/silver/target.yaml:68 */
function path(silver: SilverRow, _event: EventMapping): string {
  return (textAt(silver.requestParameters, "path") ?? "/");
}

/** mappings/silver/target.yaml:73 */
function built_user_arn(silver: SilverRow, event: EventMapping): string | undefined {
  return (isIamName(user_name(silver, event)) ? joinText("", "arn:", partition(silver, event), ":iam::", account(silver, event), ":user", path(silver, event), user_name(silver, event)) : undefined);
}

/** mappings/silver/target.yaml:77 */
function built_role_arn(silver: SilverRow, event: EventMapping): string | undefined {
  return ((isIamName(role_name(silver, event)) && (!((role_name(silver, event)?.startsWith("AWSServiceRoleFor") === true || role_name(silver, event)?.startsWith("AWSReservedSSO_") === true)))) ? joinText("", "arn:", partition(silver, event), ":iam::", account(silver, event), ":role", path(silver, event), role_name(silver, event)) : undefined);
}

/** mappings/silver/target.yaml:84 */
function built_group_arn(silver: SilverRow, event: EventMapping): string | undefined {
  return (isIamName(group_name(silver, event)) ? joinText("", "arn:", partition(silver, event), ":iam::", account(silver, event), ":group", path(silver, event), group_name(silver, event)) : undefined);
}

/** mappings/silver/target.yaml:89 */
function record_uid(silver: SilverRow, event: EventMapping): string | undefined {
  return (event.target === "user" ? (textAt(silver.responseElements, "user", "arn") ?? caller_arn(silver, event) ?? arnPart(denied_arn(silver, event), "arn", "user")) : event.target === "role" ? (textAt(silver.responseElements, "role", "arn") ?? arnPart(denied_arn(silver, event), "arn", "role")) : event.target === "group" ? (textAt(silver.responseElements, "group", "arn") ?? arnPart(denied_arn(silver, event), "arn", "group")) : event.target === "policy" ? (textAt(silver.requestParameters, "policyArn") ?? textAt(silver.responseElements, "policy", "arn") ?? arnPart(denied_arn(silver, event), "arn", "policy")) : event.target === "instance_profile" ? (textAt(silver.responseElements, "instanceProfile", "arn") ?? arnPart(denied_arn(silver, event), "arn", "instance-profile")) : event.target === "saml_provider" ? (textAt(silver.requestParameters, "sAMLProviderArn") ?? textAt(silver.responseElements, "sAMLProviderArn") ?? arnPart(denied_arn(silver, event), "arn", "saml-provider")) : event.target === "oidc_provider" ? (textAt(silver.requestParameters, "openIDConnectProviderArn") ?? textAt(silver.responseElements, "openIDConnectProviderArn") ?? arnPart(denied_arn(silver, event), "arn", "oidc-provider")) : event.target === "server_certificate" ? (textAt(silver.responseElements, "serverCertificateMetadata", "arn") ?? arnPart(denied_arn(silver, event), "arn", "server-certificate")) : event.target === "mfa_device" ? (textAt(silver.requestParameters, "serialNumber") ?? textAt(silver.responseElements, "virtualMFADevice", "serialNumber") ?? arnPart(denied_arn(silver, event), "arn", "mfa")) : event.target === "access_key" ? textAt(silver.requestParameters, "accessKeyId") : event.target === "delegation_request" ? (textAt(silver.requestParameters, "delegationRequestId") ?? textAt(silver.responseElements, "delegationRequestId")) : event.target === "role_template" ? textAt(silver.requestParameters, "templateArn") : event.target === "report" ? textAt(silver.requestParameters, "jobId") : event.target === "deletion_task" ? textAt(silver.requestParameters, "deletionTaskId") : event.target === "principal" ? (textAt(silver.requestParameters, "arn") ?? textAt(silver.requestParameters, "policySourceArn") ?? textAt(silver.requestParameters, "entityArn") ?? arnPart(denied_arn(silver, event), "arn")) : event.target === "organization" ? (textAt(silver.responseElements, "organizationId") ?? textAt(silver.requestParameters, "entityPath")) : event.target === "account" ? account(silver, event) : undefined);
}

/** mappings/silver/target.yaml:117 */
function built_uid(silver: SilverRow, event: EventMapping): string | undefined {
  return (event.target === "user" ? built_user_arn(silver, event) : event.target === "role" ? built_role_arn(silver, event) : event.target === "group" ? built_group_arn(silver, event) : undefined);
}

/** mappings/silver/target.yaml:124 */
function new_name(silver: SilverRow, _event: EventMapping): string | undefined {
  return (textAt(silver.requestParameters, "newUserName") ?? textAt(silver.requestParameters, "newGroupName") ?? textAt(silver.requestParameters, "newServerCertificateName"));
}

/** mappings/silver/target.yaml:128 */
function policy_arn(silver: SilverRow, _event: EventMapping): string | undefined {
  return (textAt(silver.requestParameters, "policyArn") ?? textAt(silver.requestParameters, "permissionsBoundary"));
}
