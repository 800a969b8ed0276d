// @generated from mappings/silver by `npm run generate`. Do not edit.
import type { Json, JsonObject } from "../json.ts";
import type { EventMapping } from "../event-mapping.ts";
import type { SilverRow } from "./silver-row.ts";
import { booleanOf, isTrueAt, isWholeList, jsonObjectOf, jsonOf, listOf, objectOf, textAt, textOf } from "../operators/read-values.ts";
import { timestampOf } from "../operators/timestamp.ts";
import { NOTHING_LEFT, NO_STRUCT, membersOf, restOf, type StructRead } from "../operators/rest.ts";
import { arnIn, arnPart, arnWith, isIamName, namedIn } from "../operators/arn.ts";
import { policyDocument } from "../operators/policy-document.ts";
import { rowKey } from "../operators/row-key.ts";
import { firstOf, joinText, withoutPrefix } from "../operators/values.ts";
import { lookup_partitions_partition, lookup_principal_kinds_kind } from "./lookups.ts";

const MEMBERS_OF_RECORD = membersOf(["eventVersion","eventTime","eventSource","eventName","eventType","eventCategory","eventID","sharedEventID","requestID","awsRegion","recipientAccountId","sourceIPAddress","userAgent","errorCode","errorMessage","apiVersion","readOnly","managementEvent","sessionCredentialFromConsole","vpcEndpointId","vpcEndpointAccountId","userIdentity","tlsDetails","addendum","resources","requestParameters","responseElements","additionalEventData","serviceEventDetails"]);
const MEMBERS_OF_USERIDENTITY = membersOf(["type","principalId","arn","accountId","accessKeyId","userName","invokedBy","invokedByDelegate","identityProvider","credentialId","onBehalfOf","inScopeOf","sessionContext"]);
const MEMBERS_OF_USERIDENTITY_INVOKEDBYDELEGATE = membersOf(["accountId"]);

function userIdentity_invokedByDelegateIn(from: JsonObject | undefined): StructRead<{ accountId?: string }> {
  if (from === undefined) return NO_STRUCT;
  const accountId = textOf(from["accountId"]);
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY_INVOKEDBYDELEGATE, [accountId]);
  let value: { accountId?: string } | undefined;
  if (accountId !== undefined) {
    value = {};
    if (accountId !== undefined) value.accountId = accountId;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}

const MEMBERS_OF_USERIDENTITY_ONBEHALFOF = membersOf(["userId","identityStoreArn"]);

function userIdentity_onBehalfOfIn(from: JsonObject | undefined): StructRead<{ userId?: string; identityStoreArn?: string }> {
  if (from === undefined) return NO_STRUCT;
  const userId = textOf(from["userId"]);
  const identityStoreArn = textOf(from["identityStoreArn"]);
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY_ONBEHALFOF, [userId, identityStoreArn]);
  let value: { userId?: string; identityStoreArn?: string } | undefined;
  if (userId !== undefined || identityStoreArn !== undefined) {
    value = {};
    if (userId !== undefined) value.userId = userId;
    if (identityStoreArn !== undefined) value.identityStoreArn = identityStoreArn;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}

const MEMBERS_OF_USERIDENTITY_INSCOPEOF = membersOf(["sourceArn","sourceAccount","issuerType","credentialsIssuedTo"]);

function userIdentity_inScopeOfIn(from: JsonObject | undefined): StructRead<{ sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string }> {
  if (from === undefined) return NO_STRUCT;
  const sourceArn = textOf(from["sourceArn"]);
  const sourceAccount = textOf(from["sourceAccount"]);
  const issuerType = textOf(from["issuerType"]);
  const credentialsIssuedTo = textOf(from["credentialsIssuedTo"]);
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY_INSCOPEOF, [sourceArn, sourceAccount, issuerType, credentialsIssuedTo]);
  let value: { sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string } | undefined;
  if (sourceArn !== undefined || sourceAccount !== undefined || issuerType !== undefined || credentialsIssuedTo !== undefined) {
    value = {};
    if (sourceArn !== undefined) value.sourceArn = sourceArn;
    if (sourceAccount !== undefined) value.sourceAccount = sourceAccount;
    if (issuerType !== undefined) value.issuerType = issuerType;
    if (credentialsIssuedTo !== undefined) value.credentialsIssuedTo = credentialsIssuedTo;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}

const MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT = membersOf(["sessionIssuer","webIdFederationData","attributes","sourceIdentity","assumedRoot","ec2RoleDelivery","signInSessionArn"]);
const MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT_SESSIONISSUER = membersOf(["type","principalId","arn","accountId","userName"]);

function userIdentity_sessionContext_sessionIssuerIn(from: JsonObject | undefined): StructRead<{ type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }> {
  if (from === undefined) return NO_STRUCT;
  const type = textOf(from["type"]);
  const principalId = textOf(from["principalId"]);
  const arn = textOf(from["arn"]);
  const accountId = textOf(from["accountId"]);
  const userName = textOf(from["userName"]);
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT_SESSIONISSUER, [type, principalId, arn, accountId, userName]);
  let value: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string } | undefined;
  if (type !== undefined || principalId !== undefined || arn !== undefined || accountId !== undefined || userName !== undefined) {
    value = {};
    if (type !== undefined) value.type = type;
    if (principalId !== undefined) value.principalId = principalId;
    if (arn !== undefined) value.arn = arn;
    if (accountId !== undefined) value.accountId = accountId;
    if (userName !== undefined) value.userName = userName;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}

const MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT_WEBIDFEDERATIONDATA = membersOf(["federatedProvider","attributes"]);

function userIdentity_sessionContext_webIdFederationDataIn(from: JsonObject | undefined): StructRead<{ federatedProvider?: string; attributes?: Json }> {
  if (from === undefined) return NO_STRUCT;
  const federatedProvider = textOf(from["federatedProvider"]);
  const attributes = jsonOf(from["attributes"]);
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT_WEBIDFEDERATIONDATA, [federatedProvider, attributes]);
  let value: { federatedProvider?: string; attributes?: Json } | undefined;
  if (federatedProvider !== undefined || attributes !== undefined) {
    value = {};
    if (federatedProvider !== undefined) value.federatedProvider = federatedProvider;
    if (attributes !== undefined) value.attributes = attributes;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}

const MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT_ATTRIBUTES = membersOf(["creationDate","mfaAuthenticated"]);

function userIdentity_sessionContext_attributesIn(from: JsonObject | undefined): StructRead<{ creationDate?: string; mfaAuthenticated?: boolean }> {
  if (from === undefined) return NO_STRUCT;
  const creationDate = timestampOf(from["creationDate"]);
  const mfaAuthenticated = booleanOf(from["mfaAuthenticated"]);
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT_ATTRIBUTES, [creationDate, mfaAuthenticated]);
  let value: { creationDate?: string; mfaAuthenticated?: boolean } | undefined;
  if (creationDate !== undefined || mfaAuthenticated !== undefined) {
    value = {};
    if (creationDate !== undefined) value.creationDate = creationDate;
    if (mfaAuthenticated !== undefined) value.mfaAuthenticated = mfaAuthenticated;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}


function userIdentity_sessionContextIn(from: JsonObject | undefined): StructRead<{ sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string; signInSessionArn?: string }> {
  if (from === undefined) return NO_STRUCT;
  const { value: sessionIssuer, left: sessionIssuer_left } = userIdentity_sessionContext_sessionIssuerIn(objectOf(from["sessionIssuer"]));
  const { value: webIdFederationData, left: webIdFederationData_left } = userIdentity_sessionContext_webIdFederationDataIn(objectOf(from["webIdFederationData"]));
  const { value: attributes, left: attributes_left } = userIdentity_sessionContext_attributesIn(objectOf(from["attributes"]));
  const sourceIdentity = textOf(from["sourceIdentity"]);
  const assumedRoot = booleanOf(from["assumedRoot"]);
  const ec2RoleDelivery = textOf(from["ec2RoleDelivery"]);
  const signInSessionArn = textOf(from["signInSessionArn"]);
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT, [sessionIssuer_left, webIdFederationData_left, attributes_left, sourceIdentity, assumedRoot, ec2RoleDelivery, signInSessionArn]);
  let value: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string; signInSessionArn?: string } | undefined;
  if (sessionIssuer !== undefined || webIdFederationData !== undefined || attributes !== undefined || sourceIdentity !== undefined || assumedRoot !== undefined || ec2RoleDelivery !== undefined || signInSessionArn !== undefined) {
    value = {};
    if (sessionIssuer !== undefined) value.sessionIssuer = sessionIssuer;
    if (webIdFederationData !== undefined) value.webIdFederationData = webIdFederationData;
    if (attributes !== undefined) value.attributes = attributes;
    if (sourceIdentity !== undefined) value.sourceIdentity = sourceIdentity;
    if (assumedRoot !== undefined) value.assumedRoot = assumedRoot;
    if (ec2RoleDelivery !== undefined) value.ec2RoleDelivery = ec2RoleDelivery;
    if (signInSessionArn !== undefined) value.signInSessionArn = signInSessionArn;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}


function userIdentityIn(from: JsonObject | undefined): StructRead<{ type?: string; principalId?: string; arn?: string; accountId?: string; accessKeyId?: string; userName?: string; invokedBy?: string; invokedByDelegate?: { accountId?: string }; identityProvider?: string; credentialId?: string; onBehalfOf?: { userId?: string; identityStoreArn?: string }; inScopeOf?: { sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string }; sessionContext?: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string; signInSessionArn?: string } }> {
  if (from === undefined) return NO_STRUCT;
  const type = textOf(from["type"]);
  const principalId = textOf(from["principalId"]);
  const arn = textOf(from["arn"]);
  const accountId = textOf(from["accountId"]);
  const accessKeyId = textOf(from["accessKeyId"]);
  const userName = textOf(from["userName"]);
  const invokedBy = textOf(from["invokedBy"]);
  const { value: invokedByDelegate, left: invokedByDelegate_left } = userIdentity_invokedByDelegateIn(objectOf(from["invokedByDelegate"]));
  const identityProvider = textOf(from["identityProvider"]);
  const credentialId = textOf(from["credentialId"]);
  const { value: onBehalfOf, left: onBehalfOf_left } = userIdentity_onBehalfOfIn(objectOf(from["onBehalfOf"]));
  const { value: inScopeOf, left: inScopeOf_left } = userIdentity_inScopeOfIn(objectOf(from["inScopeOf"]));
  const { value: sessionContext, left: sessionContext_left } = userIdentity_sessionContextIn(objectOf(from["sessionContext"]));
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY, [type, principalId, arn, accountId, accessKeyId, userName, invokedBy, invokedByDelegate_left, identityProvider, credentialId, onBehalfOf_left, inScopeOf_left, sessionContext_left]);
  let value: { type?: string; principalId?: string; arn?: string; accountId?: string; accessKeyId?: string; userName?: string; invokedBy?: string; invokedByDelegate?: { accountId?: string }; identityProvider?: string; credentialId?: string; onBehalfOf?: { userId?: string; identityStoreArn?: string }; inScopeOf?: { sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string }; sessionContext?: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string; signInSessionArn?: string } } | undefined;
  if (type !== undefined || principalId !== undefined || arn !== undefined || accountId !== undefined || accessKeyId !== undefined || userName !== undefined || invokedBy !== undefined || invokedByDelegate !== undefined || identityProvider !== undefined || credentialId !== undefined || onBehalfOf !== undefined || inScopeOf !== undefined || sessionContext !== undefined) {
    value = {};
    if (type !== undefined) value.type = type;
    if (principalId !== undefined) value.principalId = principalId;
    if (arn !== undefined) value.arn = arn;
    if (accountId !== undefined) value.accountId = accountId;
    if (accessKeyId !== undefined) value.accessKeyId = accessKeyId;
    if (userName !== undefined) value.userName = userName;
    if (invokedBy !== undefined) value.invokedBy = invokedBy;
    if (invokedByDelegate !== undefined) value.invokedByDelegate = invokedByDelegate;
    if (identityProvider !== undefined) value.identityProvider = identityProvider;
    if (credentialId !== undefined) value.credentialId = credentialId;
    if (onBehalfOf !== undefined) value.onBehalfOf = onBehalfOf;
    if (inScopeOf !== undefined) value.inScopeOf = inScopeOf;
    if (sessionContext !== undefined) value.sessionContext = sessionContext;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}

const MEMBERS_OF_TLSDETAILS = membersOf(["tlsVersion","cipherSuite","clientProvidedHostHeader"]);

function tlsDetailsIn(from: JsonObject | undefined): StructRead<{ tlsVersion?: string; cipherSuite?: string; clientProvidedHostHeader?: string }> {
  if (from === undefined) return NO_STRUCT;
  const tlsVersion = textOf(from["tlsVersion"]);
  const cipherSuite = textOf(from["cipherSuite"]);
  const clientProvidedHostHeader = textOf(from["clientProvidedHostHeader"]);
  const rest = restOf(from, MEMBERS_OF_TLSDETAILS, [tlsVersion, cipherSuite, clientProvidedHostHeader]);
  let value: { tlsVersion?: string; cipherSuite?: string; clientProvidedHostHeader?: string } | undefined;
  if (tlsVersion !== undefined || cipherSuite !== undefined || clientProvidedHostHeader !== undefined) {
    value = {};
    if (tlsVersion !== undefined) value.tlsVersion = tlsVersion;
    if (cipherSuite !== undefined) value.cipherSuite = cipherSuite;
    if (clientProvidedHostHeader !== undefined) value.clientProvidedHostHeader = clientProvidedHostHeader;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}

const MEMBERS_OF_ADDENDUM = membersOf(["reason","updatedFields","originalRequestID","originalEventID"]);

function addendumIn(from: JsonObject | undefined): StructRead<{ reason?: string; updatedFields?: string; originalRequestID?: string; originalEventID?: string }> {
  if (from === undefined) return NO_STRUCT;
  const reason = textOf(from["reason"]);
  const updatedFields = textOf(from["updatedFields"]);
  const originalRequestID = textOf(from["originalRequestID"]);
  const originalEventID = textOf(from["originalEventID"]);
  const rest = restOf(from, MEMBERS_OF_ADDENDUM, [reason, updatedFields, originalRequestID, originalEventID]);
  let value: { reason?: string; updatedFields?: string; originalRequestID?: string; originalEventID?: string } | undefined;
  if (reason !== undefined || updatedFields !== undefined || originalRequestID !== undefined || originalEventID !== undefined) {
    value = {};
    if (reason !== undefined) value.reason = reason;
    if (updatedFields !== undefined) value.updatedFields = updatedFields;
    if (originalRequestID !== undefined) value.originalRequestID = originalRequestID;
    if (originalEventID !== undefined) value.originalEventID = originalEventID;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}

const MEMBERS_OF_RESOURCES = membersOf(["ARN","arn","accountId","type"]);

function resourcesElement(from: JsonObject): { value: { arn?: string; accountId?: string; type?: string }; whole: boolean } {
  const arn = textOf(from["ARN"]) ?? textOf(from["arn"]);
  const accountId = textOf(from["accountId"]);
  const type = textOf(from["type"]);
  const rest = restOf(from, MEMBERS_OF_RESOURCES, [textOf(from["ARN"]) === arn ? arn : undefined, textOf(from["arn"]) === arn ? arn : undefined, accountId, type]);
  const value: { arn?: string; accountId?: string; type?: string } = {};
  if (arn !== undefined) value.arn = arn;
  if (accountId !== undefined) value.accountId = accountId;
  if (type !== undefined) value.type = type;
  return { value, whole: rest === undefined };
}


/**
* A record as a silver row. The record must have an event name, source and usable time: `classify` sees to it.
* `text` is the record's own text, to be kept.
*/
export function recordToSilver(record: JsonObject, text: string, event: EventMapping): SilverRow | undefined {
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
  const { value: userIdentity, left: userIdentity_left } = userIdentityIn(objectOf(record["userIdentity"]));
  const { value: tlsDetails, left: tlsDetails_left } = tlsDetailsIn(objectOf(record["tlsDetails"]));
  const { value: addendum, left: addendum_left } = addendumIn(objectOf(record["addendum"]));
  const resources = listOf(record["resources"], resourcesElement);
  const requestParameters = jsonObjectOf(record["requestParameters"]);
  const responseElements = jsonObjectOf(record["responseElements"]);
  const additionalEventData = jsonOf(record["additionalEventData"]);
  const serviceEventDetails = jsonOf(record["serviceEventDetails"]);
  const unmapped = restOf(record, MEMBERS_OF_RECORD, [eventVersion, eventTime ?? eventTimeText, eventSource, eventName, eventType, eventCategory, eventID, sharedEventID, requestID, awsRegion, recipientAccountId, sourceIPAddress, userAgent, errorCode, errorMessage, apiVersion, readOnly, managementEvent, sessionCredentialFromConsole, vpcEndpointId, vpcEndpointAccountId, userIdentity_left, tlsDetails_left, addendum_left, isWholeList(record["resources"], resourcesElement) ? NOTHING_LEFT : undefined, requestParameters, responseElements, additionalEventData, serviceEventDetails]);
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
  if (unmapped !== undefined) silver.unmapped = unmapped;
  silver._row_key = rowKey([silver.eventID, (silver.recipientAccountId ?? silver.userIdentity?.accountId), silver.eventSource, silver.eventName, silver.eventTimeText, silver.awsRegion, silver.requestID, silver.errorCode]);
  const row = flat(silver);
  const policyDocument = derived_policyDocument(row, event);
  if (policyDocument !== undefined) silver.policyDocument = policyDocument;
  silver.target = derived_target(row, event);
  return silver;
}

/** The values of a row that are asked for, in one shape whatever the row has. */
function flat(silver: SilverRow) {
  const userIdentity = silver.userIdentity;
  const userIdentity_sessionContext = userIdentity?.sessionContext;
  const userIdentity_sessionContext_sessionIssuer = userIdentity_sessionContext?.sessionIssuer;
  return {
    requestParameters: silver.requestParameters,
    responseElements: silver.responseElements,
    errorMessage: silver.errorMessage,
    eventName: silver.eventName,
    errorCode: silver.errorCode,
    recipientAccountId: silver.recipientAccountId,
    userIdentity_accountId: userIdentity?.accountId,
    userIdentity_arn: userIdentity?.arn,
    awsRegion: silver.awsRegion,
    userIdentity_type: userIdentity?.type,
    userIdentity_userName: userIdentity?.userName,
    userIdentity_sessionContext_sessionIssuer_arn: userIdentity_sessionContext_sessionIssuer?.arn,
    resources: silver.resources,
  };
}

type Row = ReturnType<typeof flat>;

/** mappings/silver/record.yaml:119 */
function derived_policyDocument(row: Row, _event: EventMapping): SilverRow["policyDocument"] | undefined {
  return policyDocument((textAt(row.requestParameters, "policyDocument") ?? textAt(row.requestParameters, "assumeRolePolicyDocument") ?? textAt(row.responseElements, "policyVersion", "document") ?? textAt(row.responseElements, "role", "assumeRolePolicyDocument") ?? textAt(row.responseElements, "policyDocument")));
}

/** mappings/silver/target.yaml:296 */
function derived_target(row: Row, event: EventMapping): SilverRow["target"] {
  const its_denied_arn = denied_arn(row, event);
  const its_denied_user = denied_user(row, event);
  const its_denied_role = denied_role(row, event);
  const its_denied_group = denied_group(row, event);
  const its_members_arn = members_arn(row, event);
  const its_built_member_arn = built_member_arn(row, event);
  const its_principal_arn = principal_arn(row, event);
  const its_record_uid = record_uid(row, event);
  const its_built_uid = built_uid(row, event);
  const its_policy_arn = policy_arn(row, event);
  const value_kind = (event.target === "user" ? ((isTrueAt(row.requestParameters, "allUsers") && !(textAt(row.requestParameters, "userName") !== undefined)) ? "account" : event.target) : event.target === "access_key" ? ((row.requestParameters === undefined && its_denied_user !== undefined) ? "user" : event.target) : event.target === "mfa_device" ? ((row.requestParameters === undefined && its_denied_user !== undefined) ? "user" : event.target) : event.target === "deletion_task" ? ((row.requestParameters === undefined && its_denied_role !== undefined) ? "role" : event.target) : event.target === "instance_profile" ? ((row.requestParameters === undefined && its_denied_role !== undefined) ? "role" : event.target) : event.target === "role_template" ? ((row.requestParameters === undefined && its_denied_role !== undefined) ? "role" : event.target) : event.target === "principal" ? (its_principal_arn !== undefined ? lookup_principal_kinds_kind(arnPart(its_principal_arn, "type")) : (row.requestParameters === undefined && its_denied_user !== undefined) ? "user" : (row.requestParameters === undefined && its_denied_role !== undefined) ? "role" : (row.requestParameters === undefined && its_denied_group !== undefined) ? "group" : event.target) : event.target);
  const value_name = (event.target === "user" ? user_name(row, event) : event.target === "role" ? role_name(row, event) : event.target === "group" ? group_name(row, event) : event.target === "policy" ? (textAt(row.requestParameters, "policyName") ?? textAt(row.responseElements, "policy", "policyName") ?? arnPart(textAt(row.requestParameters, "policyArn"), "name") ?? arnPart(its_denied_arn, "name", "policy") ?? namedIn(row.errorMessage, "policy")) : event.target === "instance_profile" ? (textAt(row.requestParameters, "instanceProfileName") ?? textAt(row.responseElements, "instanceProfile", "instanceProfileName") ?? arnPart(its_denied_arn, "name", "instance-profile") ?? namedIn(row.errorMessage, "instance profile") ?? ((row.requestParameters === undefined && its_denied_role !== undefined) ? its_denied_role : undefined)) : event.target === "deletion_task" ? ((row.requestParameters === undefined && its_denied_role !== undefined) ? its_denied_role : undefined) : event.target === "saml_provider" ? (textAt(row.requestParameters, "name") ?? arnPart(textAt(row.requestParameters, "sAMLProviderArn"), "name") ?? arnPart(textAt(row.responseElements, "sAMLProviderArn"), "name") ?? arnPart(its_denied_arn, "name", "saml-provider")) : event.target === "oidc_provider" ? (arnPart(textAt(row.requestParameters, "openIDConnectProviderArn"), "name") ?? arnPart(textAt(row.responseElements, "openIDConnectProviderArn"), "name") ?? withoutPrefix(textAt(row.requestParameters, "url"), "https://") ?? arnPart(its_denied_arn, "name", "oidc-provider")) : event.target === "server_certificate" ? (textAt(row.requestParameters, "serverCertificateName") ?? textAt(row.responseElements, "serverCertificateMetadata", "serverCertificateName") ?? arnPart(its_denied_arn, "name", "server-certificate") ?? namedIn(row.errorMessage, "server certificate")) : event.target === "mfa_device" ? (textAt(row.requestParameters, "virtualMFADeviceName") ?? arnPart(textAt(row.requestParameters, "serialNumber"), "name") ?? textAt(row.requestParameters, "serialNumber") ?? arnPart(its_denied_arn, "name", "mfa") ?? arnPart(its_denied_arn, "name", "u2f") ?? arnPart(its_denied_arn, "name", "sms-mfa") ?? ((row.requestParameters === undefined && its_denied_user !== undefined) ? its_denied_user : undefined)) : event.target === "access_key" ? ((row.requestParameters === undefined && its_denied_user !== undefined) ? its_denied_user : undefined) : event.target === "role_template" ? (arnPart(textAt(row.requestParameters, "templateArn"), "name") ?? arnPart(its_denied_arn, "name", "role-template") ?? ((row.requestParameters === undefined && its_denied_role !== undefined) ? its_denied_role : undefined)) : event.target === "principal" ? ((!(arnPart(its_principal_arn, "type") === "delegation-request") ? arnPart(its_principal_arn, "name") : undefined) ?? ((row.requestParameters === undefined && its_denied_user !== undefined) ? its_denied_user : undefined) ?? ((row.requestParameters === undefined && its_denied_role !== undefined) ? its_denied_role : undefined) ?? ((row.requestParameters === undefined && its_denied_group !== undefined) ? its_denied_group : undefined)) : undefined);
  const value_uid = (its_record_uid ?? its_built_uid);
  const value_uidSource = (its_record_uid !== undefined ? "record" : its_built_uid !== undefined ? "built" : undefined);
  const value_id = (textAt(row.responseElements, "user", "userId") ?? textAt(row.responseElements, "role", "roleId") ?? textAt(row.responseElements, "group", "groupId") ?? textAt(row.responseElements, "policy", "policyId") ?? textAt(row.responseElements, "instanceProfile", "instanceProfileId") ?? textAt(row.responseElements, "serverCertificateMetadata", "serverCertificateId"));
  const value_credentialId = (textAt(row.requestParameters, "accessKeyId") ?? textAt(row.responseElements, "accessKey", "accessKeyId") ?? textAt(row.requestParameters, "sSHPublicKeyId") ?? textAt(row.responseElements, "sSHPublicKey", "sSHPublicKeyId") ?? textAt(row.requestParameters, "certificateId") ?? textAt(row.responseElements, "certificate", "certificateId") ?? textAt(row.requestParameters, "serviceSpecificCredentialId") ?? textAt(row.responseElements, "serviceSpecificCredential", "serviceSpecificCredentialId") ?? textAt(row.requestParameters, "serialNumber") ?? textAt(row.responseElements, "virtualMFADevice", "serialNumber") ?? (event.target === "mfa_device" ? (arnPart(its_denied_arn, "arn", "mfa") ?? built_mfa_arn(row, event)) : undefined));
  const value_version = (!(row.eventName === "SetDefaultPolicyVersion") ? (textAt(row.requestParameters, "versionId") ?? textAt(row.responseElements, "policyVersion", "versionId") ?? textAt(row.responseElements, "policy", "defaultVersionId")) : undefined);
  const value_accountId = account(row, event);
  const value_name_2 = (textAt(row.requestParameters, "policyName") ?? arnPart(its_policy_arn, "name"));
  const value_uid_2 = its_policy_arn;
  let value: { name?: string; uid?: string } | undefined;
  if ((value_name_2 !== undefined || value_uid_2 !== undefined)) {
    value = {  };
    if (value_name_2 !== undefined) value.name = value_name_2;
    if (value_uid_2 !== undefined) value.uid = value_uid_2;
  }
  let chosen: { kind: string; name?: string; uid?: string; uidSource?: string } | undefined;
  if (event.target === "group") {
    const value_name_3 = textAt(row.requestParameters, "userName");
    const value_uid_3 = (its_members_arn ?? its_built_member_arn);
    const value_uidSource_2 = (its_members_arn !== undefined ? "record" : its_built_member_arn !== undefined ? "built" : undefined);
    let value_2: { kind: string; name?: string; uid?: string; uidSource?: string } | undefined;
    if ((value_name_3 !== undefined || value_uid_3 !== undefined || value_uidSource_2 !== undefined)) {
      value_2 = { kind: "user" };
      if (value_name_3 !== undefined) value_2.name = value_name_3;
      if (value_uid_3 !== undefined) value_2.uid = value_uid_3;
      if (value_uidSource_2 !== undefined) value_2.uidSource = value_uidSource_2;
    }
    chosen = value_2;
  }
  else if (event.target === "instance_profile") {
    const value_name_4 = textAt(row.requestParameters, "roleName");
    let value_3: { kind: string; name?: string } | undefined;
    if (value_name_4 !== undefined) {
      value_3 = { kind: "role" };
      if (value_name_4 !== undefined) value_3.name = value_name_4;
    }
    chosen = value_3;
  }
  let chosen_2: { name?: string; uid?: string; version?: string } | undefined;
  if (row.errorCode === undefined) {
    const value_name_5 = (new_name(row, event) ?? (textAt(row.requestParameters, "newPath") !== undefined ? (textAt(row.requestParameters, "userName") ?? textAt(row.requestParameters, "groupName") ?? textAt(row.requestParameters, "serverCertificateName")) : undefined));
    const value_uid_4 = (event.target === "user" ? moved_user_arn(row, event) : event.target === "server_certificate" ? moved_certificate_arn(row, event) : undefined);
    const value_version_2 = (row.eventName === "SetDefaultPolicyVersion" ? textAt(row.requestParameters, "versionId") : undefined);
    let value_4: { name?: string; uid?: string; version?: string } | undefined;
    if ((value_name_5 !== undefined || value_uid_4 !== undefined || value_version_2 !== undefined)) {
      value_4 = {  };
      if (value_name_5 !== undefined) value_4.name = value_name_5;
      if (value_uid_4 !== undefined) value_4.uid = value_uid_4;
      if (value_version_2 !== undefined) value_4.version = value_version_2;
    }
    chosen_2 = value_4;
  }
  const value_5: { kind: string; name?: string; uid?: string; uidSource?: string; id?: string; credentialId?: string; version?: string; accountId?: string; policy?: { name?: string; uid?: string }; member?: { kind: string; name?: string; uid?: string; uidSource?: string }; result?: { name?: string; uid?: string; version?: string } } = { kind: value_kind };
  if (value_name !== undefined) value_5.name = value_name;
  if (value_uid !== undefined) value_5.uid = value_uid;
  if (value_uidSource !== undefined) value_5.uidSource = value_uidSource;
  if (value_id !== undefined) value_5.id = value_id;
  if (value_credentialId !== undefined) value_5.credentialId = value_credentialId;
  if (value_version !== undefined) value_5.version = value_version;
  if (value_accountId !== undefined) value_5.accountId = value_accountId;
  if (value !== undefined) value_5.policy = value;
  if (chosen !== undefined) value_5.member = chosen;
  if (chosen_2 !== undefined) value_5.result = chosen_2;
  return value_5;
}

/** mappings/silver/target.yaml:8 */
function account(row: Row, _event: EventMapping): string | undefined {
  return (row.recipientAccountId ?? row.userIdentity_accountId);
}

/** mappings/silver/target.yaml:10 */
function partition(row: Row, _event: EventMapping): string | undefined {
  return (arnPart(row.userIdentity_arn, "partition") ?? (row.awsRegion !== undefined ? lookup_partitions_partition(row.awsRegion) : undefined));
}

/** mappings/silver/target.yaml:15 */
function denied_arn(row: Row, _event: EventMapping): string | undefined {
  return arnIn(row.errorMessage);
}

/** mappings/silver/target.yaml:19 */
function denied_user(row: Row, event: EventMapping): string | undefined {
  return (arnPart(denied_arn(row, event), "name", "user") ?? namedIn(row.errorMessage, "user"));
}

/** mappings/silver/target.yaml:20 */
function denied_role(row: Row, event: EventMapping): string | undefined {
  return (arnPart(denied_arn(row, event), "name", "role") ?? namedIn(row.errorMessage, "role"));
}

/** mappings/silver/target.yaml:21 */
function denied_group(row: Row, event: EventMapping): string | undefined {
  return (arnPart(denied_arn(row, event), "name", "group") ?? namedIn(row.errorMessage, "group"));
}

/** mappings/silver/target.yaml:61 */
function root_name(row: Row, event: EventMapping): string | undefined {
  return ((textAt(row.requestParameters, "userName") === "AWS ROOT USER" || (((row.userIdentity_type === "IAMUser" || row.userIdentity_type === "Root") && (event.self === "always" || (event.self === "omitted" && !(textAt(row.requestParameters, "userName") !== undefined) && (!((isTrueAt(row.requestParameters, "allUsers") && !(textAt(row.requestParameters, "userName") !== undefined)))) && (!((row.requestParameters === undefined && (row.errorCode?.includes("AccessDenied") === true || row.errorCode?.includes("Unauthorized") === true || row.errorCode?.includes("NotAuthorized") === true || row.errorCode?.includes("InvalidAccess") === true || row.errorCode?.includes("Throttl") === true || row.errorCode?.includes("OptInRequired") === true || row.errorCode?.includes("ExpiredToken") === true || row.errorCode?.includes("InvalidClientToken") === true || row.errorCode?.includes("UnrecognizedClient") === true || row.errorCode?.includes("MissingAuthentication") === true || row.errorCode?.includes("Signature") === true || row.errorCode?.includes("RequestExpired") === true || row.errorCode?.includes("RequestAborted") === true || row.errorCode?.includes("RequestTimeout") === true || row.errorCode?.includes("RequestEntityTooLarge") === true || row.errorCode?.includes("MalformedHttpRequest") === true || row.errorCode?.includes("MalformedQueryString") === true || row.errorCode?.includes("Validation") === true || row.errorCode?.includes("Internal") === true || row.errorCode?.includes("ServiceFailure") === true || row.errorCode?.includes("ServiceUnavailable") === true))))))) && row.userIdentity_type === "Root")) ? "root" : undefined);
}

/** mappings/silver/target.yaml:68 */
function caller_name(row: Row, event: EventMapping): string | undefined {
  return (((row.userIdentity_type === "IAMUser" || row.userIdentity_type === "Root") && (event.self === "always" || (event.self === "omitted" && !(textAt(row.requestParameters, "userName") !== undefined) && (!((isTrueAt(row.requestParameters, "allUsers") && !(textAt(row.requestParameters, "userName") !== undefined)))) && (!((row.requestParameters === undefined && (row.errorCode?.includes("AccessDenied") === true || row.errorCode?.includes("Unauthorized") === true || row.errorCode?.includes("NotAuthorized") === true || row.errorCode?.includes("InvalidAccess") === true || row.errorCode?.includes("Throttl") === true || row.errorCode?.includes("OptInRequired") === true || row.errorCode?.includes("ExpiredToken") === true || row.errorCode?.includes("InvalidClientToken") === true || row.errorCode?.includes("UnrecognizedClient") === true || row.errorCode?.includes("MissingAuthentication") === true || row.errorCode?.includes("Signature") === true || row.errorCode?.includes("RequestExpired") === true || row.errorCode?.includes("RequestAborted") === true || row.errorCode?.includes("RequestTimeout") === true || row.errorCode?.includes("RequestEntityTooLarge") === true || row.errorCode?.includes("MalformedHttpRequest") === true || row.errorCode?.includes("MalformedQueryString") === true || row.errorCode?.includes("Validation") === true || row.errorCode?.includes("Internal") === true || row.errorCode?.includes("ServiceFailure") === true || row.errorCode?.includes("ServiceUnavailable") === true))))))) ? (row.userIdentity_userName ?? arnPart(row.userIdentity_arn, "name", "user")) : undefined);
}

/** mappings/silver/target.yaml:73 */
function user_name(row: Row, event: EventMapping): string | undefined {
  return (root_name(row, event) ?? textAt(row.requestParameters, "userName") ?? textAt(row.responseElements, "user", "userName") ?? textAt(row.responseElements, "accessKey", "userName") ?? textAt(row.responseElements, "loginProfile", "userName") ?? textAt(row.responseElements, "serviceSpecificCredential", "userName") ?? textAt(row.responseElements, "sSHPublicKey", "userName") ?? textAt(row.responseElements, "certificate", "userName") ?? caller_name(row, event) ?? denied_user(row, event));
}

/** mappings/silver/target.yaml:85 */
function role_name(row: Row, event: EventMapping): string | undefined {
  return (textAt(row.requestParameters, "roleName") ?? textAt(row.responseElements, "role", "roleName") ?? denied_role(row, event));
}

/** mappings/silver/target.yaml:90 */
function group_name(row: Row, event: EventMapping): string | undefined {
  return (textAt(row.requestParameters, "groupName") ?? textAt(row.responseElements, "group", "groupName") ?? denied_group(row, event));
}

/** mappings/silver/target.yaml:96 */
function path(row: Row, _event: EventMapping): string | undefined {
  return (!(textAt(row.requestParameters, "path") !== undefined) ? "/" : (textAt(row.requestParameters, "path")?.startsWith("/") === true && textAt(row.requestParameters, "path")?.endsWith("/") === true) ? textAt(row.requestParameters, "path") : undefined);
}

/** mappings/silver/target.yaml:104 */
function users_arn(row: Row, event: EventMapping): string | undefined {
  const its_account = account(row, event);
  const its_user_name = user_name(row, event);
  return ((((row.userIdentity_type === "IAMUser" || row.userIdentity_type === "Root") && (event.self === "always" || (event.self === "omitted" && !(textAt(row.requestParameters, "userName") !== undefined) && (!((isTrueAt(row.requestParameters, "allUsers") && !(textAt(row.requestParameters, "userName") !== undefined)))) && (!((row.requestParameters === undefined && (row.errorCode?.includes("AccessDenied") === true || row.errorCode?.includes("Unauthorized") === true || row.errorCode?.includes("NotAuthorized") === true || row.errorCode?.includes("InvalidAccess") === true || row.errorCode?.includes("Throttl") === true || row.errorCode?.includes("OptInRequired") === true || row.errorCode?.includes("ExpiredToken") === true || row.errorCode?.includes("InvalidClientToken") === true || row.errorCode?.includes("UnrecognizedClient") === true || row.errorCode?.includes("MissingAuthentication") === true || row.errorCode?.includes("Signature") === true || row.errorCode?.includes("RequestExpired") === true || row.errorCode?.includes("RequestAborted") === true || row.errorCode?.includes("RequestTimeout") === true || row.errorCode?.includes("RequestEntityTooLarge") === true || row.errorCode?.includes("MalformedHttpRequest") === true || row.errorCode?.includes("MalformedQueryString") === true || row.errorCode?.includes("Validation") === true || row.errorCode?.includes("Internal") === true || row.errorCode?.includes("ServiceFailure") === true || row.errorCode?.includes("ServiceUnavailable") === true))))))) ? (arnPart(row.userIdentity_arn, "arn", "root") ?? arnPart(arnWith(row.userIdentity_arn, "name", its_user_name), "arn", "user")) : textAt(row.requestParameters, "userName") === "AWS ROOT USER" ? arnPart(arnWith(row.userIdentity_arn, "account", its_account), "arn", "root") : (arnPart(arnWith(arnWith(row.userIdentity_arn, "name", its_user_name), "account", its_account), "arn", "user") ?? arnPart(arnWith(arnWith(row.userIdentity_sessionContext_sessionIssuer_arn, "name", its_user_name), "account", its_account), "arn", "user"))) ?? firstOf(row.resources, (resource) => arnPart(arnWith(arnWith(resource?.arn, "name", its_user_name), "account", its_account), "arn", "user")));
}

/** mappings/silver/target.yaml:119 */
function roles_arn(row: Row, event: EventMapping): string | undefined {
  const its_account = account(row, event);
  const its_role_name = role_name(row, event);
  return (arnPart(arnWith(arnWith(row.userIdentity_sessionContext_sessionIssuer_arn, "name", its_role_name), "account", its_account), "arn", "role") ?? firstOf(row.resources, (resource) => arnPart(arnWith(arnWith(resource?.arn, "name", its_role_name), "account", its_account), "arn", "role")));
}

/** mappings/silver/target.yaml:126 */
function groups_arn(row: Row, event: EventMapping): string | undefined {
  return firstOf(row.resources, (resource) => arnPart(arnWith(arnWith(resource?.arn, "name", group_name(row, event)), "account", account(row, event)), "arn", "group"));
}

/** mappings/silver/target.yaml:131 */
function members_arn(row: Row, event: EventMapping): string | undefined {
  const its_account = account(row, event);
  return (event.target === "group" ? (arnPart(arnWith(arnWith(row.userIdentity_arn, "name", textAt(row.requestParameters, "userName")), "account", its_account), "arn", "user") ?? arnPart(arnWith(arnWith(row.userIdentity_sessionContext_sessionIssuer_arn, "name", textAt(row.requestParameters, "userName")), "account", its_account), "arn", "user") ?? firstOf(row.resources, (resource) => arnPart(arnWith(arnWith(resource?.arn, "name", textAt(row.requestParameters, "userName")), "account", its_account), "arn", "user"))) : undefined);
}

/** mappings/silver/target.yaml:142 */
function denied_users_arn(row: Row, event: EventMapping): string | undefined {
  const its_account = account(row, event);
  const its_denied_user = denied_user(row, event);
  return ((row.requestParameters === undefined && its_denied_user !== undefined) ? (arnPart(denied_arn(row, event), "arn", "user") ?? arnPart(arnWith(arnWith(row.userIdentity_arn, "name", its_denied_user), "account", its_account), "arn", "user") ?? arnPart(arnWith(arnWith(row.userIdentity_sessionContext_sessionIssuer_arn, "name", its_denied_user), "account", its_account), "arn", "user")) : undefined);
}

/** mappings/silver/target.yaml:150 */
function denied_roles_arn(row: Row, event: EventMapping): string | undefined {
  const its_denied_role = denied_role(row, event);
  return ((row.requestParameters === undefined && its_denied_role !== undefined) ? (arnPart(denied_arn(row, event), "arn", "role") ?? arnPart(arnWith(arnWith(row.userIdentity_sessionContext_sessionIssuer_arn, "name", its_denied_role), "account", account(row, event)), "arn", "role")) : undefined);
}

/** mappings/silver/target.yaml:160 */
function built_user_arn(row: Row, event: EventMapping): string | undefined {
  const its_account = account(row, event);
  const its_partition = partition(row, event);
  const its_user_name = user_name(row, event);
  return (root_name(row, event) !== undefined ? joinText("", "arn:", its_partition, ":iam::", its_account, ":root") : isIamName(its_user_name) ? joinText("", "arn:", its_partition, ":iam::", its_account, ":user", path(row, event), its_user_name) : undefined);
}

/** mappings/silver/target.yaml:166 */
function built_member_arn(row: Row, event: EventMapping): string | undefined {
  return (event.target === "group" ? (isIamName(textAt(row.requestParameters, "userName")) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":user/", textAt(row.requestParameters, "userName")) : undefined) : undefined);
}

/** mappings/silver/target.yaml:173 */
function built_role_arn(row: Row, event: EventMapping): string | undefined {
  const its_role_name = role_name(row, event);
  return ((isIamName(its_role_name) && (!((its_role_name?.startsWith("AWSServiceRoleFor") === true || its_role_name?.startsWith("AWSReservedSSO_") === true)))) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":role", path(row, event), its_role_name) : undefined);
}

/** mappings/silver/target.yaml:180 */
function built_denied_user_arn(row: Row, event: EventMapping): string | undefined {
  const its_denied_user = denied_user(row, event);
  return ((row.requestParameters === undefined && its_denied_user !== undefined) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":user/", its_denied_user) : undefined);
}

/** mappings/silver/target.yaml:184 */
function built_denied_role_arn(row: Row, event: EventMapping): string | undefined {
  const its_denied_role = denied_role(row, event);
  return (((row.requestParameters === undefined && its_denied_role !== undefined) && (!((its_denied_role?.startsWith("AWSServiceRoleFor") === true || its_denied_role?.startsWith("AWSReservedSSO_") === true)))) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":role/", its_denied_role) : undefined);
}

/** mappings/silver/target.yaml:191 */
function built_denied_group_arn(row: Row, event: EventMapping): string | undefined {
  const its_denied_group = denied_group(row, event);
  return ((row.requestParameters === undefined && its_denied_group !== undefined) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":group/", its_denied_group) : undefined);
}

/** mappings/silver/target.yaml:195 */
function built_mfa_arn(row: Row, event: EventMapping): string | undefined {
  return (isIamName(textAt(row.requestParameters, "virtualMFADeviceName")) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":mfa", path(row, event), textAt(row.requestParameters, "virtualMFADeviceName")) : undefined);
}

/** mappings/silver/target.yaml:199 */
function built_group_arn(row: Row, event: EventMapping): string | undefined {
  const its_group_name = group_name(row, event);
  return (isIamName(its_group_name) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":group", path(row, event), its_group_name) : undefined);
}

/** mappings/silver/target.yaml:205 */
function principal_arn(row: Row, event: EventMapping): string | undefined {
  return (textAt(row.requestParameters, "arn") ?? textAt(row.requestParameters, "policySourceArn") ?? textAt(row.requestParameters, "entityArn") ?? arnPart(denied_arn(row, event), "arn"));
}

/** mappings/silver/target.yaml:209 */
function principal_uid(row: Row, event: EventMapping): string | undefined {
  const its_principal_arn = principal_arn(row, event);
  return (arnPart(its_principal_arn, "name", "delegation-request") ?? its_principal_arn ?? denied_users_arn(row, event) ?? denied_roles_arn(row, event));
}

/** mappings/silver/target.yaml:212 */
function record_uid(row: Row, event: EventMapping): string | undefined {
  const its_account = account(row, event);
  const its_denied_arn = denied_arn(row, event);
  const its_denied_users_arn = denied_users_arn(row, event);
  const its_denied_roles_arn = denied_roles_arn(row, event);
  return (event.target === "user" ? ((isTrueAt(row.requestParameters, "allUsers") && !(textAt(row.requestParameters, "userName") !== undefined)) ? its_account : (textAt(row.responseElements, "user", "arn") ?? users_arn(row, event) ?? arnPart(its_denied_arn, "arn", "user"))) : event.target === "role" ? (textAt(row.responseElements, "role", "arn") ?? roles_arn(row, event) ?? arnPart(its_denied_arn, "arn", "role")) : event.target === "group" ? (textAt(row.responseElements, "group", "arn") ?? groups_arn(row, event) ?? arnPart(its_denied_arn, "arn", "group")) : event.target === "policy" ? (textAt(row.requestParameters, "policyArn") ?? textAt(row.responseElements, "policy", "arn") ?? arnPart(its_denied_arn, "arn", "policy")) : event.target === "instance_profile" ? (textAt(row.responseElements, "instanceProfile", "arn") ?? arnPart(its_denied_arn, "arn", "instance-profile") ?? its_denied_roles_arn ?? firstOf(row.resources, (resource) => arnPart(arnWith(arnWith(resource?.arn, "name", textAt(row.requestParameters, "instanceProfileName")), "account", its_account), "arn", "instance-profile"))) : event.target === "saml_provider" ? (textAt(row.requestParameters, "sAMLProviderArn") ?? textAt(row.responseElements, "sAMLProviderArn") ?? arnPart(its_denied_arn, "arn", "saml-provider")) : event.target === "oidc_provider" ? (textAt(row.requestParameters, "openIDConnectProviderArn") ?? textAt(row.responseElements, "openIDConnectProviderArn") ?? arnPart(its_denied_arn, "arn", "oidc-provider")) : event.target === "server_certificate" ? (textAt(row.responseElements, "serverCertificateMetadata", "arn") ?? arnPart(its_denied_arn, "arn", "server-certificate") ?? firstOf(row.resources, (resource) => arnPart(arnWith(arnWith(resource?.arn, "name", textAt(row.requestParameters, "serverCertificateName")), "account", its_account), "arn", "server-certificate"))) : event.target === "mfa_device" ? (textAt(row.requestParameters, "serialNumber") ?? textAt(row.responseElements, "virtualMFADevice", "serialNumber") ?? arnPart(its_denied_arn, "arn", "mfa") ?? arnPart(its_denied_arn, "arn", "u2f") ?? arnPart(its_denied_arn, "arn", "sms-mfa") ?? its_denied_users_arn) : event.target === "access_key" ? (textAt(row.requestParameters, "accessKeyId") ?? its_denied_users_arn) : event.target === "delegation_request" ? (textAt(row.requestParameters, "delegationRequestId") ?? textAt(row.responseElements, "delegationRequestId") ?? arnPart(its_denied_arn, "name", "delegation-request")) : event.target === "role_template" ? (textAt(row.requestParameters, "templateArn") ?? arnPart(its_denied_arn, "arn", "role-template") ?? its_denied_roles_arn) : event.target === "report" ? textAt(row.requestParameters, "jobId") : event.target === "deletion_task" ? (textAt(row.requestParameters, "deletionTaskId") ?? its_denied_roles_arn) : event.target === "principal" ? principal_uid(row, event) : event.target === "organization" ? textAt(row.responseElements, "organizationId") : event.target === "organizations_entity" ? textAt(row.requestParameters, "entityPath") : event.target === "account" ? its_account : undefined);
}

/** mappings/silver/target.yaml:264 */
function built_uid(row: Row, event: EventMapping): string | undefined {
  const its_built_denied_user_arn = built_denied_user_arn(row, event);
  const its_built_denied_role_arn = built_denied_role_arn(row, event);
  return (event.target === "user" ? built_user_arn(row, event) : event.target === "role" ? built_role_arn(row, event) : event.target === "group" ? built_group_arn(row, event) : event.target === "instance_profile" ? its_built_denied_role_arn : event.target === "deletion_task" ? its_built_denied_role_arn : event.target === "role_template" ? its_built_denied_role_arn : event.target === "principal" ? (its_built_denied_user_arn ?? its_built_denied_role_arn ?? built_denied_group_arn(row, event)) : event.target === "access_key" ? its_built_denied_user_arn : event.target === "mfa_device" ? (built_mfa_arn(row, event) ?? its_built_denied_user_arn) : undefined);
}

/** mappings/silver/target.yaml:277 */
function new_name(row: Row, _event: EventMapping): string | undefined {
  return (textAt(row.requestParameters, "newUserName") ?? textAt(row.requestParameters, "newGroupName") ?? textAt(row.requestParameters, "newServerCertificateName"));
}

/** mappings/silver/target.yaml:282 */
function moved_user_name(row: Row, _event: EventMapping): string | undefined {
  return (textAt(row.requestParameters, "newUserName") ?? textAt(row.requestParameters, "userName"));
}

/** mappings/silver/target.yaml:284 */
function moved_user_arn(row: Row, event: EventMapping): string | undefined {
  const its_moved_user_name = moved_user_name(row, event);
  return (isIamName(its_moved_user_name) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":user", textAt(row.requestParameters, "newPath"), its_moved_user_name) : undefined);
}

/** mappings/silver/target.yaml:287 */
function moved_certificate_name(row: Row, _event: EventMapping): string | undefined {
  return (textAt(row.requestParameters, "newServerCertificateName") ?? textAt(row.requestParameters, "serverCertificateName"));
}

/** mappings/silver/target.yaml:289 */
function moved_certificate_arn(row: Row, event: EventMapping): string | undefined {
  const its_moved_certificate_name = moved_certificate_name(row, event);
  return (isIamName(its_moved_certificate_name) ? joinText("", "arn:", partition(row, event), ":iam::", account(row, event), ":server-certificate", textAt(row.requestParameters, "newPath"), its_moved_certificate_name) : undefined);
}

/** mappings/silver/target.yaml:293 */
function policy_arn(row: Row, _event: EventMapping): string | undefined {
  return (textAt(row.requestParameters, "policyArn") ?? textAt(row.requestParameters, "permissionsBoundary"));
}
