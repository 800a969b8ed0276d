// @generated from mappings/silver by `npm run generate`. Do not edit.
import type { Json, JsonObject } from "../json.ts";
import type { EventMapping } from "../event-mapping.ts";
import type { SilverRow } from "./silver-row.ts";
import { booleanOf, isWholeList, jsonObjectOf, jsonOf, listOf, objectOf, textAt, textOf } from "../operators/read-values.ts";
import { timestampOf } from "../operators/timestamp.ts";
import { NOTHING_LEFT, NO_STRUCT, membersOf, restOf, type StructRead } from "../operators/rest.ts";
import { arnIn, arnPart, isIamName, namedIn } from "../operators/arn.ts";
import { policyDocument } from "../operators/policy-document.ts";
import { rowKey } from "../operators/row-key.ts";
import { joinText } from "../operators/values.ts";
import { lookup_partitions_partition } from "./lookups.ts";

const MEMBERS_OF_RECORD = membersOf(["eventVersion","eventTime","eventSource","eventName","eventType","eventCategory","eventID","sharedEventID","requestID","awsRegion","recipientAccountId","sourceIPAddress","userAgent","errorCode","errorMessage","apiVersion","readOnly","managementEvent","sessionCredentialFromConsole","vpcEndpointId","vpcEndpointAccountId","userIdentity","tlsDetails","addendum","resources","requestParameters","responseElements","additionalEventData","serviceEventDetails"]);
const MEMBERS_OF_USERIDENTITY = membersOf(["type","principalId","arn","accountId","accessKeyId","userName","invokedBy","identityProvider","credentialId","onBehalfOf","inScopeOf","sessionContext"]);
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

const MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT = membersOf(["sessionIssuer","webIdFederationData","attributes","sourceIdentity","assumedRoot","ec2RoleDelivery"]);
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


function userIdentity_sessionContextIn(from: JsonObject | undefined): StructRead<{ sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string }> {
  if (from === undefined) return NO_STRUCT;
  const { value: sessionIssuer, left: sessionIssuer_left } = userIdentity_sessionContext_sessionIssuerIn(objectOf(from["sessionIssuer"]));
  const { value: webIdFederationData, left: webIdFederationData_left } = userIdentity_sessionContext_webIdFederationDataIn(objectOf(from["webIdFederationData"]));
  const { value: attributes, left: attributes_left } = userIdentity_sessionContext_attributesIn(objectOf(from["attributes"]));
  const sourceIdentity = textOf(from["sourceIdentity"]);
  const assumedRoot = booleanOf(from["assumedRoot"]);
  const ec2RoleDelivery = textOf(from["ec2RoleDelivery"]);
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY_SESSIONCONTEXT, [sessionIssuer_left, webIdFederationData_left, attributes_left, sourceIdentity, assumedRoot, ec2RoleDelivery]);
  let value: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string } | undefined;
  if (sessionIssuer !== undefined || webIdFederationData !== undefined || attributes !== undefined || sourceIdentity !== undefined || assumedRoot !== undefined || ec2RoleDelivery !== undefined) {
    value = {};
    if (sessionIssuer !== undefined) value.sessionIssuer = sessionIssuer;
    if (webIdFederationData !== undefined) value.webIdFederationData = webIdFederationData;
    if (attributes !== undefined) value.attributes = attributes;
    if (sourceIdentity !== undefined) value.sourceIdentity = sourceIdentity;
    if (assumedRoot !== undefined) value.assumedRoot = assumedRoot;
    if (ec2RoleDelivery !== undefined) value.ec2RoleDelivery = ec2RoleDelivery;
  }
  return { value, left: rest ?? NOTHING_LEFT };
}


function userIdentityIn(from: JsonObject | undefined): StructRead<{ type?: string; principalId?: string; arn?: string; accountId?: string; accessKeyId?: string; userName?: string; invokedBy?: string; identityProvider?: string; credentialId?: string; onBehalfOf?: { userId?: string; identityStoreArn?: string }; inScopeOf?: { sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string }; sessionContext?: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string } }> {
  if (from === undefined) return NO_STRUCT;
  const type = textOf(from["type"]);
  const principalId = textOf(from["principalId"]);
  const arn = textOf(from["arn"]);
  const accountId = textOf(from["accountId"]);
  const accessKeyId = textOf(from["accessKeyId"]);
  const userName = textOf(from["userName"]);
  const invokedBy = textOf(from["invokedBy"]);
  const identityProvider = textOf(from["identityProvider"]);
  const credentialId = textOf(from["credentialId"]);
  const { value: onBehalfOf, left: onBehalfOf_left } = userIdentity_onBehalfOfIn(objectOf(from["onBehalfOf"]));
  const { value: inScopeOf, left: inScopeOf_left } = userIdentity_inScopeOfIn(objectOf(from["inScopeOf"]));
  const { value: sessionContext, left: sessionContext_left } = userIdentity_sessionContextIn(objectOf(from["sessionContext"]));
  const rest = restOf(from, MEMBERS_OF_USERIDENTITY, [type, principalId, arn, accountId, accessKeyId, userName, invokedBy, identityProvider, credentialId, onBehalfOf_left, inScopeOf_left, sessionContext_left]);
  let value: { type?: string; principalId?: string; arn?: string; accountId?: string; accessKeyId?: string; userName?: string; invokedBy?: string; identityProvider?: string; credentialId?: string; onBehalfOf?: { userId?: string; identityStoreArn?: string }; inScopeOf?: { sourceArn?: string; sourceAccount?: string; issuerType?: string; credentialsIssuedTo?: string }; sessionContext?: { sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string }; webIdFederationData?: { federatedProvider?: string; attributes?: Json }; attributes?: { creationDate?: string; mfaAuthenticated?: boolean }; sourceIdentity?: string; assumedRoot?: boolean; ec2RoleDelivery?: string } } | undefined;
  if (type !== undefined || principalId !== undefined || arn !== undefined || accountId !== undefined || accessKeyId !== undefined || userName !== undefined || invokedBy !== undefined || identityProvider !== undefined || credentialId !== undefined || onBehalfOf !== undefined || inScopeOf !== undefined || sessionContext !== undefined) {
    value = {};
    if (type !== undefined) value.type = type;
    if (principalId !== undefined) value.principalId = principalId;
    if (arn !== undefined) value.arn = arn;
    if (accountId !== undefined) value.accountId = accountId;
    if (accessKeyId !== undefined) value.accessKeyId = accessKeyId;
    if (userName !== undefined) value.userName = userName;
    if (invokedBy !== undefined) value.invokedBy = invokedBy;
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
  const policyDocument = derived_policyDocument(silver, event);
  if (policyDocument !== undefined) silver.policyDocument = policyDocument;
  silver.target = derived_target(silver, event);
  return silver;
}

/** mappings/silver/record.yaml:114 */
function derived_policyDocument(silver: SilverRow, _event: EventMapping): SilverRow["policyDocument"] | undefined {
  const silver_requestParameters = silver.requestParameters;
  const silver_responseElements = silver.responseElements;
  return policyDocument((textAt(silver_requestParameters, "policyDocument") ?? textAt(silver_requestParameters, "assumeRolePolicyDocument") ?? textAt(silver_responseElements, "policyVersion", "document") ?? textAt(silver_responseElements, "role", "assumeRolePolicyDocument") ?? textAt(silver_responseElements, "policyDocument")));
}

/** mappings/silver/target.yaml:131 */
function derived_target(silver: SilverRow, event: EventMapping): SilverRow["target"] {
  const silver_requestParameters = silver.requestParameters;
  const silver_responseElements = silver.responseElements;
  const silver_eventName = silver.eventName;
  const value_kind = event.target;
  const value_name = (event.target === "user" ? user_name(silver, event) : event.target === "role" ? role_name(silver, event) : event.target === "group" ? group_name(silver, event) : event.target === "policy" ? (textAt(silver_requestParameters, "policyName") ?? textAt(silver_responseElements, "policy", "policyName") ?? arnPart(textAt(silver_requestParameters, "policyArn"), "name") ?? arnPart(denied_arn(silver, event), "name", "policy")) : event.target === "instance_profile" ? (textAt(silver_requestParameters, "instanceProfileName") ?? textAt(silver_responseElements, "instanceProfile", "instanceProfileName") ?? arnPart(denied_arn(silver, event), "name", "instance-profile") ?? namedIn(silver.errorMessage, "instance profile")) : event.target === "saml_provider" ? (textAt(silver_requestParameters, "name") ?? arnPart(textAt(silver_requestParameters, "sAMLProviderArn"), "name") ?? arnPart(textAt(silver_responseElements, "sAMLProviderArn"), "name") ?? arnPart(denied_arn(silver, event), "name", "saml-provider")) : event.target === "oidc_provider" ? (arnPart(textAt(silver_requestParameters, "openIDConnectProviderArn"), "name") ?? arnPart(textAt(silver_responseElements, "openIDConnectProviderArn"), "name") ?? textAt(silver_requestParameters, "url") ?? arnPart(denied_arn(silver, event), "name", "oidc-provider")) : event.target === "server_certificate" ? (textAt(silver_requestParameters, "serverCertificateName") ?? textAt(silver_responseElements, "serverCertificateMetadata", "serverCertificateName") ?? arnPart(denied_arn(silver, event), "name", "server-certificate")) : event.target === "mfa_device" ? (textAt(silver_requestParameters, "virtualMFADeviceName") ?? arnPart(textAt(silver_requestParameters, "serialNumber"), "name") ?? textAt(silver_requestParameters, "serialNumber") ?? arnPart(denied_arn(silver, event), "name", "mfa")) : event.target === "role_template" ? arnPart(textAt(silver_requestParameters, "templateArn"), "name") : event.target === "principal" ? (arnPart(textAt(silver_requestParameters, "arn"), "name") ?? arnPart(textAt(silver_requestParameters, "policySourceArn"), "name") ?? arnPart(textAt(silver_requestParameters, "entityArn"), "name") ?? arnPart(denied_arn(silver, event), "name")) : undefined);
  const value_uid = (record_uid(silver, event) ?? built_uid(silver, event));
  const value_uidSource = (record_uid(silver, event) !== undefined ? "record" : built_uid(silver, event) !== undefined ? "built" : undefined);
  const value_id = (textAt(silver_responseElements, "user", "userId") ?? textAt(silver_responseElements, "role", "roleId") ?? textAt(silver_responseElements, "group", "groupId") ?? textAt(silver_responseElements, "policy", "policyId") ?? textAt(silver_responseElements, "instanceProfile", "instanceProfileId") ?? textAt(silver_responseElements, "serverCertificateMetadata", "serverCertificateId"));
  const value_credentialId = (textAt(silver_requestParameters, "accessKeyId") ?? textAt(silver_responseElements, "accessKey", "accessKeyId") ?? textAt(silver_requestParameters, "sSHPublicKeyId") ?? textAt(silver_responseElements, "sSHPublicKey", "sSHPublicKeyId") ?? textAt(silver_requestParameters, "certificateId") ?? textAt(silver_responseElements, "certificate", "certificateId") ?? textAt(silver_requestParameters, "serviceSpecificCredentialId") ?? textAt(silver_responseElements, "serviceSpecificCredential", "serviceSpecificCredentialId"));
  const value_version = (!(silver_eventName === "SetDefaultPolicyVersion") ? (textAt(silver_requestParameters, "versionId") ?? textAt(silver_responseElements, "policyVersion", "versionId")) : undefined);
  const value_accountId = account(silver, event);
  const value_name_2 = (textAt(silver_requestParameters, "policyName") ?? arnPart(policy_arn(silver, event), "name"));
  const value_uid_2 = policy_arn(silver, event);
  let value: { name?: string; uid?: string } | undefined;
  if ((value_name_2 !== undefined || value_uid_2 !== undefined)) {
    value = {  };
    if (value_name_2 !== undefined) value.name = value_name_2;
    if (value_uid_2 !== undefined) value.uid = value_uid_2;
  }
  let chosen: { kind: string; name?: string } | undefined;
  if (event.target === "group") {
    const value_name_3 = textAt(silver_requestParameters, "userName");
    let value_2: { kind: string; name?: string } | undefined;
    if (value_name_3 !== undefined) {
      value_2 = { kind: "user" };
      if (value_name_3 !== undefined) value_2.name = value_name_3;
    }
    chosen = value_2;
  }
  else if (event.target === "instance_profile") {
    const value_name_4 = textAt(silver_requestParameters, "roleName");
    let value_3: { kind: string; name?: string } | undefined;
    if (value_name_4 !== undefined) {
      value_3 = { kind: "role" };
      if (value_name_4 !== undefined) value_3.name = value_name_4;
    }
    chosen = value_3;
  }
  const value_name_5 = (new_name(silver, event) ?? (textAt(silver_requestParameters, "newPath") !== undefined ? (textAt(silver_requestParameters, "userName") ?? textAt(silver_requestParameters, "groupName") ?? textAt(silver_requestParameters, "serverCertificateName")) : undefined));
  const value_version_2 = (silver_eventName === "SetDefaultPolicyVersion" ? textAt(silver_requestParameters, "versionId") : undefined);
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
  return value_5;
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
