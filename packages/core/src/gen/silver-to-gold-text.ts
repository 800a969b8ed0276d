// @generated from mappings/gold by `npm run generate`. Do not edit.
import type { AnyEventMapping } from "./events.ts";
import type { SilverRow } from "./silver-row.ts";
import type { Members } from "../operators/rest.ts";
import { textAt } from "../operators/read-values.ts";
import { millis } from "../operators/timestamp.ts";
import { hasMembers, keepTyped, mergeRest, noMembers } from "../operators/rest.ts";
import { arnPart } from "../operators/arn.ts";
import { firstAddress, isAddressList, otherAddresses } from "../operators/ip.ts";
import { arrayText, hasForm, isEnumPair, isPlainText, textForm } from "../operators/json-text.ts";
import { captionOf, eachOf, firstOf, presentItems } from "../operators/values.ts";
import { lookup_error_codes_action_id, lookup_error_codes_disposition_id, lookup_identity_types_account_type_id, lookup_identity_types_user_type_id, lookup_partitions_partition, lookup_target_kinds_account_type_id, lookup_target_kinds_entity_type_id, lookup_target_kinds_user_type_id, lookup_target_kinds_word } from "./lookups.ts";

const CAPTIONS_1: Readonly<Record<string, string>> = {"0":"Unknown","1":"LDAP Account","2":"Windows Account","3":"AWS IAM User","4":"AWS IAM Role","5":"GCP Account","6":"Azure AD Account","7":"Mac OS Account","8":"Apple Account","9":"Linux Account","10":"AWS Account","11":"GCP Project","12":"OCI Compartment","13":"Azure Subscription","14":"Salesforce Account","15":"Google Workspace","16":"Servicenow Instance","17":"M365 Tenant","18":"Email Account","99":"Other"};
const CAPTIONS_2: Readonly<Record<string, string>> = {"0":"Unknown","1":"User","2":"Admin","3":"System","99":"Other"};
const CAPTIONS_3: Readonly<Record<string, string>> = {"0":"Unknown","1":"Success","2":"Failure","99":"Other"};
const CAPTIONS_4: Readonly<Record<string, string>> = {"0":"Unknown","1":"Allowed","2":"Denied","3":"Observed","4":"Modified","99":"Other"};
const CAPTIONS_5: Readonly<Record<string, string>> = {"0":"Unknown","1":"Allowed","2":"Blocked","3":"Quarantined","4":"Isolated","5":"Deleted","6":"Dropped","7":"Custom Action","8":"Approved","9":"Restored","10":"Exonerated","11":"Corrected","12":"Partially Corrected","13":"Uncorrected","14":"Delayed","15":"Detected","16":"No Action","17":"Logged","18":"Tagged","19":"Alert","20":"Count","21":"Reset","22":"Captcha","23":"Challenge","24":"Access Revoked","25":"Rejected","26":"Unauthorized","27":"Error","99":"Other"};
const CAPTIONS_6: Readonly<Record<string, string>> = {"0":"Unknown","1":"Create","2":"Enable","3":"Password Change","4":"Password Reset","5":"Disable","6":"Delete","7":"Attach Policy","8":"Detach Policy","9":"Lock","10":"MFA Factor Enable","11":"MFA Factor Disable","12":"Unlock","99":"Other"};
const CAPTIONS_7: Readonly<Record<string, string>> = {"3":"Identity & Access Management"};
const CAPTIONS_8: Readonly<Record<string, string>> = {"3001":"Account Change"};
const CAPTIONS_9: Readonly<Record<string, string>> = {"300100":"Account Change: Unknown","300101":"Account Change: Create","300102":"Account Change: Enable","300103":"Account Change: Password Change","300104":"Account Change: Password Reset","300105":"Account Change: Disable","300106":"Account Change: Delete","300107":"Account Change: Attach Policy","300108":"Account Change: Detach Policy","300109":"Account Change: Lock","300110":"Account Change: MFA Factor Enable","300111":"Account Change: MFA Factor Disable","300112":"Account Change: Unlock","300199":"Account Change: Other"};
const CAPTIONS_10: Readonly<Record<string, string>> = {"0":"Unknown","1":"Device","2":"User","3":"Group","4":"Organization","5":"Policy","6":"Email","99":"Other"};
const CAPTIONS_11: Readonly<Record<string, string>> = {"0":"Unknown","1":"Create","2":"Read","3":"Update","4":"Delete","5":"Move","6":"Enroll","7":"Unenroll","8":"Enable","9":"Disable","10":"Activate","11":"Deactivate","12":"Suspend","13":"Resume","99":"Other"};
const CAPTIONS_12: Readonly<Record<string, string>> = {"3004":"Entity Management"};
const CAPTIONS_13: Readonly<Record<string, string>> = {"300400":"Entity Management: Unknown","300401":"Entity Management: Create","300402":"Entity Management: Read","300403":"Entity Management: Update","300404":"Entity Management: Delete","300405":"Entity Management: Move","300406":"Entity Management: Enroll","300407":"Entity Management: Unenroll","300408":"Entity Management: Enable","300409":"Entity Management: Disable","300410":"Entity Management: Activate","300411":"Entity Management: Deactivate","300412":"Entity Management: Suspend","300413":"Entity Management: Resume","300499":"Entity Management: Other"};
const CAPTIONS_14: Readonly<Record<string, string>> = {"0":"Unknown","1":"Assign Privileges","2":"Revoke Privileges","99":"Other"};
const CAPTIONS_15: Readonly<Record<string, string>> = {"3005":"User Access Management"};
const CAPTIONS_16: Readonly<Record<string, string>> = {"300500":"User Access Management: Unknown","300501":"User Access Management: Assign Privileges","300502":"User Access Management: Revoke Privileges","300599":"User Access Management: Other"};
const CAPTIONS_17: Readonly<Record<string, string>> = {"0":"Unknown","1":"Assign Privileges","2":"Revoke Privileges","3":"Add User","4":"Remove User","5":"Delete","6":"Create","99":"Other"};
const CAPTIONS_18: Readonly<Record<string, string>> = {"3006":"Group Management"};
const CAPTIONS_19: Readonly<Record<string, string>> = {"300600":"Group Management: Unknown","300601":"Group Management: Assign Privileges","300602":"Group Management: Revoke Privileges","300603":"Group Management: Add User","300604":"Group Management: Remove User","300605":"Group Management: Delete","300606":"Group Management: Create","300699":"Group Management: Other"};
const CAPTIONS_20: Readonly<Record<string, string>> = {"0":"Unknown","1":"Create","2":"Read","3":"Update","4":"Delete","99":"Other"};
const CAPTIONS_21: Readonly<Record<string, string>> = {"6":"Application Activity"};
const CAPTIONS_22: Readonly<Record<string, string>> = {"6003":"API Activity"};
const CAPTIONS_23: Readonly<Record<string, string>> = {"600300":"API Activity: Unknown","600301":"API Activity: Create","600302":"API Activity: Read","600303":"API Activity: Update","600304":"API Activity: Delete","600399":"API Activity: Other"};
const FORM_1 = textForm(Infinity, "^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?([Zz]|[\\+-]\\d{2}:\\d{2})?$");
const FORM_2 = textForm(40, "((^\\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]).){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\\s*$)|(^\\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:)))(%.+)?\\s*$))");

/** False once the general validator must look at the event at hand. */
let sure = true;
/** False where no text of the event at hand can need an escape. */
let watched = true;
/** Else every text of it that was written as it is. */
let texts = "";

function watch(...written: readonly (string | undefined)[]): void {
  for (const text of written) if (text !== undefined) texts += text;
}

/**
* What JSON.stringify makes of the OCSF event of a silver row, without making the event; undefined unless `validate` is
* sure to find nothing in it. `mayEscape`: false where the record that the row is made of has no backslash in its JSON.
*/
export function silverToGoldText(silver: SilverRow, event: AnyEventMapping, mayEscape = true): string | undefined {
  sure = true;
  watched = mayEscape;
  texts = "";
  const text = goldText(flat(silver), event);
  return sure && (!watched || isPlainText(texts)) ? text : undefined;
}

function goldText(row: Row, event: AnyEventMapping): string {
  switch (event.classUid) {
    case 3001:
    return textOfAccountChange(row, event);
    case 3004:
    return textOfEntityManagement(row, event);
    case 3005:
    return textOfUserAccess(row, event);
    case 3006:
    return textOfGroupManagement(row, event);
    case 6003:
    return textOfApiActivity(row, event);
  }
}

/** The values of a row that are asked for, in one shape whatever the row has. */
function flat(silver: SilverRow) {
  const userIdentity = silver.userIdentity;
  const userIdentity_sessionContext = userIdentity?.sessionContext;
  const userIdentity_sessionContext_webIdFederationData = userIdentity_sessionContext?.webIdFederationData;
  const userIdentity_sessionContext_attributes = userIdentity_sessionContext?.attributes;
  const userIdentity_sessionContext_sessionIssuer = userIdentity_sessionContext?.sessionIssuer;
  const userIdentity_onBehalfOf = userIdentity?.onBehalfOf;
  const userIdentity_invokedByDelegate = userIdentity?.invokedByDelegate;
  const userIdentity_inScopeOf = userIdentity?.inScopeOf;
  const tlsDetails = silver.tlsDetails;
  const addendum = silver.addendum;
  const target = silver.target;
  const target_result = target?.result;
  const target_policy = target?.policy;
  const target_member = target?.member;
  return {
    eventTime: silver.eventTime,
    errorCode: silver.errorCode,
    responseElements: silver.responseElements,
    errorMessage: silver.errorMessage,
    sharedEventID: silver.sharedEventID,
    eventName: silver.eventName,
    eventType: silver.eventType,
    eventTimeText: silver.eventTimeText,
    eventCategory: silver.eventCategory,
    eventVersion: silver.eventVersion,
    eventID: silver.eventID,
    _row_key: silver._row_key,
    recipientAccountId: silver.recipientAccountId,
    userIdentity_accountId: userIdentity?.accountId,
    userIdentity_arn: userIdentity?.arn,
    awsRegion: silver.awsRegion,
    requestParameters: silver.requestParameters,
    requestID: silver.requestID,
    eventSource: silver.eventSource,
    apiVersion: silver.apiVersion,
    userIdentity_invokedBy: userIdentity?.invokedBy,
    userIdentity_identityProvider: userIdentity?.identityProvider,
    userIdentity_sessionContext_webIdFederationData_federatedProvider: userIdentity_sessionContext_webIdFederationData?.federatedProvider,
    userIdentity_sessionContext_attributes_creationDate: userIdentity_sessionContext_attributes?.creationDate,
    userIdentity_sessionContext_attributes_mfaAuthenticated: userIdentity_sessionContext_attributes?.mfaAuthenticated,
    userIdentity_sessionContext_sessionIssuer_arn: userIdentity_sessionContext_sessionIssuer?.arn,
    userIdentity_type: userIdentity?.type,
    userIdentity_accessKeyId: userIdentity?.accessKeyId,
    additionalEventData: silver.additionalEventData,
    userIdentity_onBehalfOf_userId: userIdentity_onBehalfOf?.userId,
    userIdentity_userName: userIdentity?.userName,
    userIdentity_principalId: userIdentity?.principalId,
    sourceIPAddress: silver.sourceIPAddress,
    userAgent: silver.userAgent,
    readOnly: silver.readOnly,
    managementEvent: silver.managementEvent,
    sessionCredentialFromConsole: silver.sessionCredentialFromConsole,
    vpcEndpointId: silver.vpcEndpointId,
    vpcEndpointAccountId: silver.vpcEndpointAccountId,
    userIdentity,
    userIdentity_invokedByDelegate,
    userIdentity_invokedByDelegate_accountId: userIdentity_invokedByDelegate?.accountId,
    userIdentity_credentialId: userIdentity?.credentialId,
    userIdentity_onBehalfOf,
    userIdentity_onBehalfOf_identityStoreArn: userIdentity_onBehalfOf?.identityStoreArn,
    userIdentity_inScopeOf,
    userIdentity_inScopeOf_sourceArn: userIdentity_inScopeOf?.sourceArn,
    userIdentity_inScopeOf_sourceAccount: userIdentity_inScopeOf?.sourceAccount,
    userIdentity_inScopeOf_issuerType: userIdentity_inScopeOf?.issuerType,
    userIdentity_inScopeOf_credentialsIssuedTo: userIdentity_inScopeOf?.credentialsIssuedTo,
    userIdentity_sessionContext,
    userIdentity_sessionContext_sessionIssuer,
    userIdentity_sessionContext_sessionIssuer_type: userIdentity_sessionContext_sessionIssuer?.type,
    userIdentity_sessionContext_sessionIssuer_principalId: userIdentity_sessionContext_sessionIssuer?.principalId,
    userIdentity_sessionContext_sessionIssuer_accountId: userIdentity_sessionContext_sessionIssuer?.accountId,
    userIdentity_sessionContext_sessionIssuer_userName: userIdentity_sessionContext_sessionIssuer?.userName,
    userIdentity_sessionContext_webIdFederationData,
    userIdentity_sessionContext_webIdFederationData_attributes: userIdentity_sessionContext_webIdFederationData?.attributes,
    userIdentity_sessionContext_attributes,
    userIdentity_sessionContext_sourceIdentity: userIdentity_sessionContext?.sourceIdentity,
    userIdentity_sessionContext_assumedRoot: userIdentity_sessionContext?.assumedRoot,
    userIdentity_sessionContext_ec2RoleDelivery: userIdentity_sessionContext?.ec2RoleDelivery,
    userIdentity_sessionContext_signInSessionArn: userIdentity_sessionContext?.signInSessionArn,
    tlsDetails,
    tlsDetails_tlsVersion: tlsDetails?.tlsVersion,
    tlsDetails_cipherSuite: tlsDetails?.cipherSuite,
    tlsDetails_clientProvidedHostHeader: tlsDetails?.clientProvidedHostHeader,
    addendum,
    addendum_reason: addendum?.reason,
    addendum_updatedFields: addendum?.updatedFields,
    addendum_originalRequestID: addendum?.originalRequestID,
    addendum_originalEventID: addendum?.originalEventID,
    resources: silver.resources,
    serviceEventDetails: silver.serviceEventDetails,
    unmapped: silver.unmapped,
    target_kind: target?.kind,
    target_name: target?.name,
    target_uid: target?.uid,
    target_accountId: target?.accountId,
    target_credentialId: target?.credentialId,
    target_id: target?.id,
    target_result_name: target_result?.name,
    target_result_uid: target_result?.uid,
    target_policy_name: target_policy?.name,
    target_policy_uid: target_policy?.uid,
    record: silver.record,
    target_uidSource: target?.uidSource,
    target_member_uidSource: target_member?.uidSource,
    target_version: target?.version,
    target_result_version: target_result?.version,
    target_member_name: target_member?.name,
    target_member_uid: target_member?.uid,
  };
}

type Row = ReturnType<typeof flat>;

/** What several classes begin with. */
function part1(row: Row, event: AnyEventMapping) {
  const activity_id_value = event.activityId;
  const activity_name_value = event.activityName;
  const category_name_value = event.categoryName;
  const category_uid_value = event.categoryUid;
  const class_name_value = event.className;
  const class_uid_value = event.classUid;
  const type_name_value = event.typeName;
  const type_uid_value = event.typeUid;
  const time_value = millis(row.eventTime);
  const time_dt_value = row.eventTime;
  const status_id_value = ((row.errorCode !== undefined || textAt(row.responseElements, "ConsoleLogin") === "Failure") ? 2 : 1);
  const status_code_value = row.errorCode;
  const status_detail_value = row.errorMessage;
  const message_value = row.errorMessage;
  const action_id_value = lookup_error_codes_action_id(row.errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(row.errorCode);
  const metadata_correlation_uid = row.sharedEventID;
  const metadata_event_code = row.eventName;
  const metadata_log_name = row.eventType;
  const metadata_original_time = row.eventTimeText;
  const feature_name = row.eventCategory;
  let feature: string | undefined;
  if (feature_name !== undefined) {
    feature = "{";
    if (feature_name !== undefined) feature += "\"name\":\"" + feature_name + "\"";
    if (watched) watch(feature_name);
    feature += "}";
  }
  const product_version = row.eventVersion;
  let product: string;
  product = "{\"name\":\"CloudTrail\",\"vendor_name\":\"AWS\"";
  if (feature !== undefined) product += ",\"feature\":" + feature;
  if (product_version !== undefined) product += ",\"version\":\"" + product_version + "\"";
  if (watched) watch(product_version);
  product += "}";
  const metadata_uid = (row.eventID ?? row._row_key);
  let metadata: string;
  metadata = "{\"event_code\":\"" + metadata_event_code + "\",\"log_provider\":\"CloudTrail\",\"original_time\":\"" + metadata_original_time + "\",\"product\":" + product + ",\"profiles\":[\"cloud\",\"datetime\",\"security_control\"],\"uid\":\"" + metadata_uid + "\",\"version\":\"1.4.0\"";
  if (metadata_correlation_uid !== undefined) metadata += ",\"correlation_uid\":\"" + metadata_correlation_uid + "\"";
  if (metadata_log_name !== undefined) metadata += ",\"log_name\":\"" + metadata_log_name + "\"";
  if (watched) watch(metadata_correlation_uid, metadata_event_code, metadata_log_name, metadata_original_time, metadata_uid);
  metadata += "}";
  const account_uid = (row.recipientAccountId ?? row.userIdentity_accountId);
  let account: string | undefined;
  let account__uid: string | undefined;
  if (account_uid !== undefined) {
    account = "{\"type\":\"AWS Account\",\"type_id\":10";
    if (account_uid !== undefined) account += ",\"uid\":\"" + account_uid + "\"";
    if (watched) watch(account_uid);
    account += "}";
    account__uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(row.userIdentity_arn, "partition") ?? (row.awsRegion !== undefined ? lookup_partitions_partition(row.awsRegion) : undefined));
  const cloud_region = row.awsRegion;
  let cloud: string;
  let cloud__account__uid: string | undefined;
  cloud = "{\"provider\":\"AWS\"";
  if (account !== undefined) cloud += ",\"account\":" + account;
  if (cloud_cloud_partition !== undefined) cloud += ",\"cloud_partition\":\"" + cloud_cloud_partition + "\"";
  if (cloud_region !== undefined) cloud += ",\"region\":\"" + cloud_region + "\"";
  if (watched) watch(cloud_cloud_partition, cloud_region);
  cloud += "}";
  cloud__account__uid = account__uid;
  const api_operation = row.eventName;
  const request_data = row.requestParameters;
  const request_uid = row.requestID;
  let request: string | undefined;
  if (request_uid !== undefined) {
    request = "{\"uid\":\"" + request_uid + "\"";
    if (request_data !== undefined) request += ",\"data\":" + JSON.stringify(request_data);
    if (watched) watch(request_uid);
    request += "}";
  }
  const response_data = row.responseElements;
  const response_error = row.errorCode;
  const response_error_message = row.errorMessage;
  let response: string | undefined;
  if ((response_data !== undefined || response_error !== undefined || response_error_message !== undefined)) {
    response = "{";
    if (response_data !== undefined) response += "\"data\":" + JSON.stringify(response_data);
    if (response_error !== undefined) response += (response === "{" ? "" : ",") + "\"error\":\"" + response_error + "\"";
    if (response_error_message !== undefined) response += (response === "{" ? "" : ",") + "\"error_message\":\"" + response_error_message + "\"";
    if (watched) watch(response_error, response_error_message);
    response += "}";
  }
  const service_name = row.eventSource;
  let service: string;
  service = "{\"name\":\"" + service_name + "\"";
  if (watched) watch(service_name);
  service += "}";
  const api_version = row.apiVersion;
  let api: string;
  api = "{\"operation\":\"" + api_operation + "\",\"service\":" + service;
  if (request !== undefined) api += ",\"request\":" + request;
  if (response !== undefined) api += ",\"response\":" + response;
  if (api_version !== undefined) api += ",\"version\":\"" + api_version + "\"";
  if (watched) watch(api_operation, api_version);
  api += "}";
  return { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, message_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api };
}

/** What several classes begin with. */
function part2(row: Row, _event: AnyEventMapping, _part1s: ReturnType<typeof part1>) {
  const actor_app_name = row.userIdentity_invokedBy;
  const idp_name = (row.userIdentity_identityProvider ?? row.userIdentity_sessionContext_webIdFederationData_federatedProvider);
  let idp: string | undefined;
  if (idp_name !== undefined) {
    idp = "{";
    if (idp_name !== undefined) idp += "\"name\":\"" + idp_name + "\"";
    if (watched) watch(idp_name);
    idp += "}";
  }
  const session_created_time = (row.userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(row.userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = row.userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = row.userIdentity_sessionContext_attributes_mfaAuthenticated;
  const session_issuer = row.userIdentity_sessionContext_sessionIssuer_arn;
  const session_uid = (row.userIdentity_type === "AssumedRole" ? row.userIdentity_arn : undefined);
  let session: string | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = "{";
    if (session_created_time !== undefined) session += "\"created_time\":" + session_created_time;
    if (session_created_time_dt !== undefined) session += (session === "{" ? "" : ",") + "\"created_time_dt\":\"" + session_created_time_dt + "\"";
    if (session_is_mfa !== undefined) session += (session === "{" ? "" : ",") + "\"is_mfa\":" + session_is_mfa;
    if (session_issuer !== undefined) session += (session === "{" ? "" : ",") + "\"issuer\":\"" + session_issuer + "\"";
    if (session_uid !== undefined) session += (session === "{" ? "" : ",") + "\"uid\":\"" + session_uid + "\"";
    if (watched) watch(session_created_time_dt, session_issuer, session_uid);
    session += "}";
    sure &&= (session_created_time === undefined || Number.isInteger(session_created_time)) && (session_created_time_dt === undefined || hasForm(FORM_1, session_created_time_dt));
  }
  const account_type_id = lookup_identity_types_account_type_id(row.userIdentity_type);
  const account_uid_2 = row.userIdentity_accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: string | undefined;
  let account_2__uid: string | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = "{\"type\":\"" + account_type + "\",\"type_id\":" + account_type_id;
    if (account_uid_2 !== undefined) account_2 += ",\"uid\":\"" + account_uid_2 + "\"";
    if (watched) watch(account_type, account_uid_2);
    account_2 += "}";
    account_2__uid = account_uid_2;
    sure &&= isEnumPair(CAPTIONS_1, account_type_id, account_type);
  }
  const user_credential_uid = row.userIdentity_accessKeyId;
  const user_name = (row.userIdentity_type === "Root" ? "root" : (row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser") ? arnPart(row.userIdentity_arn, "name") : row.userIdentity_type === "IdentityCenterUser" ? (textAt(row.additionalEventData, "UserName") ?? row.userIdentity_onBehalfOf_userId) : row.userIdentity_type === "AWSService" ? row.userIdentity_invokedBy : row.userIdentity_userName);
  const user_type_id = lookup_identity_types_user_type_id(row.userIdentity_type);
  const user_uid = row.userIdentity_arn;
  const user_uid_alt = row.userIdentity_principalId;
  const user_type = (user_type_id === 99 ? (row.userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: string | undefined;
  let user__account__uid: string | undefined;
  let user__credential_uid: string | undefined;
  let user__name: string | undefined;
  let user__uid: string | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = "{\"type\":\"" + user_type + "\",\"type_id\":" + user_type_id;
    if (account_2 !== undefined) user += ",\"account\":" + account_2;
    if (user_credential_uid !== undefined) user += ",\"credential_uid\":\"" + user_credential_uid + "\"";
    if (user_name !== undefined) user += ",\"name\":\"" + user_name + "\"";
    if (user_uid !== undefined) user += ",\"uid\":\"" + user_uid + "\"";
    if (user_uid_alt !== undefined) user += ",\"uid_alt\":\"" + user_uid_alt + "\"";
    if (watched) watch(user_credential_uid, user_name, user_type, user_uid, user_uid_alt);
    user += "}";
    user__account__uid = account_2__uid;
    user__credential_uid = user_credential_uid;
    user__name = user_name;
    user__uid = user_uid;
    sure &&= isEnumPair(CAPTIONS_2, user_type_id, user_type);
  }
  let actor: string | undefined;
  let actor__user__account__uid: string | undefined;
  let actor__user__credential_uid: string | undefined;
  let actor__user__name: string | undefined;
  let actor__user__uid: string | undefined;
  if ((actor_app_name !== undefined || session !== undefined || user !== undefined)) {
    actor = "{";
    if (actor_app_name !== undefined) actor += "\"app_name\":\"" + actor_app_name + "\"";
    if (idp !== undefined) actor += (actor === "{" ? "" : ",") + "\"idp\":" + idp;
    if (session !== undefined) actor += (actor === "{" ? "" : ",") + "\"session\":" + session;
    if (user !== undefined) actor += (actor === "{" ? "" : ",") + "\"user\":" + user;
    if (watched) watch(actor_app_name);
    actor += "}";
    actor__user__account__uid = user__account__uid;
    actor__user__credential_uid = user__credential_uid;
    actor__user__name = user__name;
    actor__user__uid = user__uid;
  }
  const networkEndpoint_intermediate_ips = otherAddresses(row.sourceIPAddress);
  const networkEndpoint_ip = firstAddress(row.sourceIPAddress);
  const networkEndpoint_svc_name = ((!(row.sourceIPAddress?.includes(",") === true) && (row.sourceIPAddress === "AWS Internal" || (row.sourceIPAddress?.endsWith(".amazonaws.com") === true || row.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || row.sourceIPAddress?.endsWith(".amazonaws.eu") === true || row.sourceIPAddress?.endsWith(".c2s.ic.gov") === true || row.sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || row.sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || row.sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true))) ? row.sourceIPAddress : undefined);
  let networkEndpoint: string | undefined;
  let networkEndpoint__ip: string | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = "{";
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint += "\"intermediate_ips\":" + JSON.stringify(networkEndpoint_intermediate_ips);
    if (networkEndpoint_ip !== undefined) networkEndpoint += (networkEndpoint === "{" ? "" : ",") + "\"ip\":\"" + networkEndpoint_ip + "\"";
    if (networkEndpoint_svc_name !== undefined) networkEndpoint += (networkEndpoint === "{" ? "" : ",") + "\"svc_name\":\"" + networkEndpoint_svc_name + "\"";
    if (watched) watch(networkEndpoint_ip, networkEndpoint_svc_name);
    networkEndpoint += "}";
    networkEndpoint__ip = networkEndpoint_ip;
    sure &&= (networkEndpoint_intermediate_ips === undefined || networkEndpoint_intermediate_ips.every((item) => hasForm(FORM_2, item))) && (networkEndpoint_ip === undefined || hasForm(FORM_2, networkEndpoint_ip));
  }
  const httpRequest_user_agent = row.userAgent;
  let httpRequest: string | undefined;
  let httpRequest__user_agent: string | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = "{";
    if (httpRequest_user_agent !== undefined) httpRequest += "\"user_agent\":\"" + httpRequest_user_agent + "\"";
    if (watched) watch(httpRequest_user_agent);
    httpRequest += "}";
    httpRequest__user_agent = httpRequest_user_agent;
  }
  return { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent };
}

/** What no attribute took of a row, and what silver left. */
function untaken(row: Row, took_eventCategory: boolean, took_requestID: boolean, took_recipientAccountId: boolean, took_sourceIPAddress: boolean, took_userAgent: boolean, took_userIdentity_type: boolean, took_userIdentity_principalId: boolean, took_userIdentity_arn: boolean, took_userIdentity_accountId: boolean, took_userIdentity_userName: boolean, took_userIdentity_invokedBy: boolean, took_userIdentity_identityProvider: boolean, took_userIdentity_onBehalfOf_userId: boolean, took_userIdentity_sessionContext_sessionIssuer_arn: boolean, took_userIdentity_sessionContext_webIdFederationData_federatedProvider: boolean, took_responseElements: boolean): Members {
  const left: Record<string, unknown> = noMembers();
  if (!took_eventCategory && row.eventCategory !== undefined) left["eventCategory"] = row.eventCategory;
  if (!took_requestID && row.requestID !== undefined) left["requestID"] = row.requestID;
  if (!took_recipientAccountId && row.recipientAccountId !== undefined) left["recipientAccountId"] = row.recipientAccountId;
  if (!took_sourceIPAddress && row.sourceIPAddress !== undefined) left["sourceIPAddress"] = row.sourceIPAddress;
  if (!took_userAgent && row.userAgent !== undefined) left["userAgent"] = row.userAgent;
  if (row.readOnly !== undefined) left["readOnly"] = row.readOnly;
  if (row.managementEvent !== undefined) left["managementEvent"] = row.managementEvent;
  if (row.sessionCredentialFromConsole !== undefined) left["sessionCredentialFromConsole"] = row.sessionCredentialFromConsole;
  if (row.vpcEndpointId !== undefined) left["vpcEndpointId"] = row.vpcEndpointId;
  if (row.vpcEndpointAccountId !== undefined) left["vpcEndpointAccountId"] = row.vpcEndpointAccountId;
  if (row.userIdentity !== undefined) {
    const left_userIdentity: Record<string, unknown> = noMembers();
    if (!took_userIdentity_type && row.userIdentity_type !== undefined) left_userIdentity["type"] = row.userIdentity_type;
    if (!took_userIdentity_principalId && row.userIdentity_principalId !== undefined) left_userIdentity["principalId"] = row.userIdentity_principalId;
    if (!took_userIdentity_arn && row.userIdentity_arn !== undefined) left_userIdentity["arn"] = row.userIdentity_arn;
    if (!took_userIdentity_accountId && row.userIdentity_accountId !== undefined) left_userIdentity["accountId"] = row.userIdentity_accountId;
    if (!took_userIdentity_principalId && row.userIdentity_accessKeyId !== undefined) left_userIdentity["accessKeyId"] = row.userIdentity_accessKeyId;
    if (!took_userIdentity_userName && row.userIdentity_userName !== undefined) left_userIdentity["userName"] = row.userIdentity_userName;
    if (!took_userIdentity_invokedBy && row.userIdentity_invokedBy !== undefined) left_userIdentity["invokedBy"] = row.userIdentity_invokedBy;
    if (row.userIdentity_invokedByDelegate !== undefined) {
      const left_userIdentity_invokedByDelegate: Record<string, unknown> = noMembers();
      if (row.userIdentity_invokedByDelegate_accountId !== undefined) left_userIdentity_invokedByDelegate["accountId"] = row.userIdentity_invokedByDelegate_accountId;
      if (hasMembers(left_userIdentity_invokedByDelegate)) left_userIdentity["invokedByDelegate"] = left_userIdentity_invokedByDelegate;
    }
    if (!took_userIdentity_identityProvider && row.userIdentity_identityProvider !== undefined) left_userIdentity["identityProvider"] = row.userIdentity_identityProvider;
    if (row.userIdentity_credentialId !== undefined) left_userIdentity["credentialId"] = row.userIdentity_credentialId;
    if (row.userIdentity_onBehalfOf !== undefined) {
      const left_userIdentity_onBehalfOf: Record<string, unknown> = noMembers();
      if (!took_userIdentity_onBehalfOf_userId && row.userIdentity_onBehalfOf_userId !== undefined) left_userIdentity_onBehalfOf["userId"] = row.userIdentity_onBehalfOf_userId;
      if (row.userIdentity_onBehalfOf_identityStoreArn !== undefined) left_userIdentity_onBehalfOf["identityStoreArn"] = row.userIdentity_onBehalfOf_identityStoreArn;
      if (hasMembers(left_userIdentity_onBehalfOf)) left_userIdentity["onBehalfOf"] = left_userIdentity_onBehalfOf;
    }
    if (row.userIdentity_inScopeOf !== undefined) {
      const left_userIdentity_inScopeOf: Record<string, unknown> = noMembers();
      if (row.userIdentity_inScopeOf_sourceArn !== undefined) left_userIdentity_inScopeOf["sourceArn"] = row.userIdentity_inScopeOf_sourceArn;
      if (row.userIdentity_inScopeOf_sourceAccount !== undefined) left_userIdentity_inScopeOf["sourceAccount"] = row.userIdentity_inScopeOf_sourceAccount;
      if (row.userIdentity_inScopeOf_issuerType !== undefined) left_userIdentity_inScopeOf["issuerType"] = row.userIdentity_inScopeOf_issuerType;
      if (row.userIdentity_inScopeOf_credentialsIssuedTo !== undefined) left_userIdentity_inScopeOf["credentialsIssuedTo"] = row.userIdentity_inScopeOf_credentialsIssuedTo;
      if (hasMembers(left_userIdentity_inScopeOf)) left_userIdentity["inScopeOf"] = left_userIdentity_inScopeOf;
    }
    if (row.userIdentity_sessionContext !== undefined) {
      const left_userIdentity_sessionContext: Record<string, unknown> = noMembers();
      if (row.userIdentity_sessionContext_sessionIssuer !== undefined) {
        const left_userIdentity_sessionContext_sessionIssuer: Record<string, unknown> = noMembers();
        if (row.userIdentity_sessionContext_sessionIssuer_type !== undefined) left_userIdentity_sessionContext_sessionIssuer["type"] = row.userIdentity_sessionContext_sessionIssuer_type;
        if (row.userIdentity_sessionContext_sessionIssuer_principalId !== undefined) left_userIdentity_sessionContext_sessionIssuer["principalId"] = row.userIdentity_sessionContext_sessionIssuer_principalId;
        if (!took_userIdentity_sessionContext_sessionIssuer_arn && row.userIdentity_sessionContext_sessionIssuer_arn !== undefined) left_userIdentity_sessionContext_sessionIssuer["arn"] = row.userIdentity_sessionContext_sessionIssuer_arn;
        if (row.userIdentity_sessionContext_sessionIssuer_accountId !== undefined) left_userIdentity_sessionContext_sessionIssuer["accountId"] = row.userIdentity_sessionContext_sessionIssuer_accountId;
        if (row.userIdentity_sessionContext_sessionIssuer_userName !== undefined) left_userIdentity_sessionContext_sessionIssuer["userName"] = row.userIdentity_sessionContext_sessionIssuer_userName;
        if (hasMembers(left_userIdentity_sessionContext_sessionIssuer)) left_userIdentity_sessionContext["sessionIssuer"] = left_userIdentity_sessionContext_sessionIssuer;
      }
      if (row.userIdentity_sessionContext_webIdFederationData !== undefined) {
        const left_userIdentity_sessionContext_webIdFederationData: Record<string, unknown> = noMembers();
        if (!took_userIdentity_sessionContext_webIdFederationData_federatedProvider && row.userIdentity_sessionContext_webIdFederationData_federatedProvider !== undefined) left_userIdentity_sessionContext_webIdFederationData["federatedProvider"] = row.userIdentity_sessionContext_webIdFederationData_federatedProvider;
        if (row.userIdentity_sessionContext_webIdFederationData_attributes !== undefined) left_userIdentity_sessionContext_webIdFederationData["attributes"] = row.userIdentity_sessionContext_webIdFederationData_attributes;
        if (hasMembers(left_userIdentity_sessionContext_webIdFederationData)) left_userIdentity_sessionContext["webIdFederationData"] = left_userIdentity_sessionContext_webIdFederationData;
      }
      if (row.userIdentity_sessionContext_attributes !== undefined) {
        const left_userIdentity_sessionContext_attributes: Record<string, unknown> = noMembers();
        if (!took_userIdentity_sessionContext_sessionIssuer_arn && row.userIdentity_sessionContext_attributes_creationDate !== undefined) left_userIdentity_sessionContext_attributes["creationDate"] = row.userIdentity_sessionContext_attributes_creationDate;
        if (!took_userIdentity_sessionContext_sessionIssuer_arn && row.userIdentity_sessionContext_attributes_mfaAuthenticated !== undefined) left_userIdentity_sessionContext_attributes["mfaAuthenticated"] = row.userIdentity_sessionContext_attributes_mfaAuthenticated;
        if (hasMembers(left_userIdentity_sessionContext_attributes)) left_userIdentity_sessionContext["attributes"] = left_userIdentity_sessionContext_attributes;
      }
      if (row.userIdentity_sessionContext_sourceIdentity !== undefined) left_userIdentity_sessionContext["sourceIdentity"] = row.userIdentity_sessionContext_sourceIdentity;
      if (row.userIdentity_sessionContext_assumedRoot !== undefined) left_userIdentity_sessionContext["assumedRoot"] = row.userIdentity_sessionContext_assumedRoot;
      if (row.userIdentity_sessionContext_ec2RoleDelivery !== undefined) left_userIdentity_sessionContext["ec2RoleDelivery"] = row.userIdentity_sessionContext_ec2RoleDelivery;
      if (row.userIdentity_sessionContext_signInSessionArn !== undefined) left_userIdentity_sessionContext["signInSessionArn"] = row.userIdentity_sessionContext_signInSessionArn;
      if (hasMembers(left_userIdentity_sessionContext)) left_userIdentity["sessionContext"] = left_userIdentity_sessionContext;
    }
    if (hasMembers(left_userIdentity)) left["userIdentity"] = left_userIdentity;
  }
  if (row.tlsDetails !== undefined) {
    const left_tlsDetails: Record<string, unknown> = noMembers();
    if (row.tlsDetails_tlsVersion !== undefined) left_tlsDetails["tlsVersion"] = row.tlsDetails_tlsVersion;
    if (row.tlsDetails_cipherSuite !== undefined) left_tlsDetails["cipherSuite"] = row.tlsDetails_cipherSuite;
    if (row.tlsDetails_clientProvidedHostHeader !== undefined) left_tlsDetails["clientProvidedHostHeader"] = row.tlsDetails_clientProvidedHostHeader;
    if (hasMembers(left_tlsDetails)) left["tlsDetails"] = left_tlsDetails;
  }
  if (row.addendum !== undefined) {
    const left_addendum: Record<string, unknown> = noMembers();
    if (row.addendum_reason !== undefined) left_addendum["reason"] = row.addendum_reason;
    if (row.addendum_updatedFields !== undefined) left_addendum["updatedFields"] = row.addendum_updatedFields;
    if (row.addendum_originalRequestID !== undefined) left_addendum["originalRequestID"] = row.addendum_originalRequestID;
    if (row.addendum_originalEventID !== undefined) left_addendum["originalEventID"] = row.addendum_originalEventID;
    if (hasMembers(left_addendum)) left["addendum"] = left_addendum;
  }
  if (row.resources !== undefined) left["resources"] = row.resources;
  if (!took_requestID && row.requestParameters !== undefined) left["requestParameters"] = row.requestParameters;
  if (!took_responseElements && row.responseElements !== undefined) left["responseElements"] = row.responseElements;
  if (row.additionalEventData !== undefined) left["additionalEventData"] = row.additionalEventData;
  if (row.serviceEventDetails !== undefined) left["serviceEventDetails"] = row.serviceEventDetails;
  mergeRest(left as Members, row.unmapped);
  return left as Members;
}

/** Account Change [3001]: mappings/gold/frame.yaml and mappings/gold/account_change.yaml. */
function textOfAccountChange(row: Row, event: AnyEventMapping): string {
  const part1s = part1(row, event);
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, message_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1s;
  const { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent } = part2(row, event, part1s);
  let chosen: string | undefined;
  let chosen__account__uid: string | undefined;
  let chosen__credential_uid: string | undefined;
  let chosen__name: string | undefined;
  let chosen__uid: string | undefined;
  let chosen_2: string | undefined;
  let chosen_2__account__uid: string | undefined;
  let chosen_2__credential_uid: string | undefined;
  let chosen_2__name: string | undefined;
  let chosen_2__uid: string | undefined;
  if (((row.target_kind === "user" || row.target_kind === "role") && (row.target_name !== undefined || row.target_uid !== undefined))) {
    const account_type_id_2 = (row.target_uid?.endsWith(":root") === true ? 10 : lookup_target_kinds_account_type_id(row.target_kind));
    const account_uid_3 = row.target_accountId;
    const account_type_2 = captionOf(CAPTIONS_1, account_type_id_2);
    let account_3: string | undefined;
    let account_3__uid: string | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = "{\"type\":\"" + account_type_2 + "\",\"type_id\":" + account_type_id_2;
      if (account_uid_3 !== undefined) account_3 += ",\"uid\":\"" + account_uid_3 + "\"";
      if (watched) watch(account_type_2, account_uid_3);
      account_3 += "}";
      account_3__uid = account_uid_3;
      sure &&= isEnumPair(CAPTIONS_1, account_type_id_2, account_type_2);
    }
    const user_credential_uid_2 = row.target_credentialId;
    const user_name_2 = row.target_name;
    const user_type_id_2 = (row.target_uid?.endsWith(":root") === true ? 2 : lookup_target_kinds_user_type_id(row.target_kind));
    const user_uid_2 = row.target_uid;
    const user_uid_alt_2 = row.target_id;
    const user_type_2 = (user_type_id_2 === 99 ? lookup_target_kinds_word(row.target_kind) : captionOf(CAPTIONS_2, user_type_id_2));
    let user_2: string | undefined;
    let user_2__account__uid: string | undefined;
    let user_2__credential_uid: string | undefined;
    let user_2__name: string | undefined;
    let user_2__uid: string | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
      user_2 = "{\"type\":\"" + user_type_2 + "\",\"type_id\":" + user_type_id_2;
      if (account_3 !== undefined) user_2 += ",\"account\":" + account_3;
      if (user_credential_uid_2 !== undefined) user_2 += ",\"credential_uid\":\"" + user_credential_uid_2 + "\"";
      if (user_name_2 !== undefined) user_2 += ",\"name\":\"" + user_name_2 + "\"";
      if (user_uid_2 !== undefined) user_2 += ",\"uid\":\"" + user_uid_2 + "\"";
      if (user_uid_alt_2 !== undefined) user_2 += ",\"uid_alt\":\"" + user_uid_alt_2 + "\"";
      if (watched) watch(user_credential_uid_2, user_name_2, user_type_2, user_uid_2, user_uid_alt_2);
      user_2 += "}";
      user_2__account__uid = account_3__uid;
      user_2__credential_uid = user_credential_uid_2;
      user_2__name = user_name_2;
      user_2__uid = user_uid_2;
      sure &&= isEnumPair(CAPTIONS_2, user_type_id_2, user_type_2);
    }
    chosen_2 = user_2;
    chosen_2__account__uid = user_2__account__uid;
    chosen_2__credential_uid = user_2__credential_uid;
    chosen_2__name = user_2__name;
    chosen_2__uid = user_2__uid;
  }
  chosen = chosen_2;
  chosen__account__uid = chosen_2__account__uid;
  chosen__credential_uid = chosen_2__credential_uid;
  chosen__name = chosen_2__name;
  chosen__uid = chosen_2__uid;
  if (chosen === undefined) {
    const account_uid_4 = (row.target_accountId ?? "Unknown");
    let account_4: string;
    let account_4__uid: string | undefined;
    account_4 = "{\"type\":\"AWS Account\",\"type_id\":10,\"uid\":\"" + account_uid_4 + "\"";
    if (watched) watch(account_uid_4);
    account_4 += "}";
    account_4__uid = account_uid_4;
    const user_credential_uid_3 = row.target_credentialId;
    let user_3: string;
    let user_3__account__uid: string | undefined;
    let user_3__credential_uid: string | undefined;
    let user_3__name: string | undefined;
    let user_3__uid: string | undefined;
    user_3 = "{\"account\":" + account_4;
    if (user_credential_uid_3 !== undefined) user_3 += ",\"credential_uid\":\"" + user_credential_uid_3 + "\"";
    if (watched) watch(user_credential_uid_3);
    user_3 += "}";
    user_3__account__uid = account_4__uid;
    user_3__credential_uid = user_credential_uid_3;
    chosen = user_3;
    chosen__account__uid = user_3__account__uid;
    chosen__credential_uid = user_3__credential_uid;
    chosen__name = user_3__name;
    chosen__uid = user_3__uid;
  }
  let chosen_3: string | undefined;
  let chosen_3__name: string | undefined;
  let chosen_3__uid: string | undefined;
  if (row.target_result_name !== undefined) {
    const account_uid_5 = row.target_accountId;
    let account_5: string | undefined;
    if (account_uid_5 !== undefined) {
      account_5 = "{\"type\":\"AWS IAM User\",\"type_id\":3";
      if (account_uid_5 !== undefined) account_5 += ",\"uid\":\"" + account_uid_5 + "\"";
      if (watched) watch(account_uid_5);
      account_5 += "}";
    }
    const user_name_3 = row.target_result_name;
    const user_uid_3 = row.target_result_uid;
    let user_4: string | undefined;
    let user_4__name: string | undefined;
    let user_4__uid: string | undefined;
    if ((account_5 !== undefined || user_name_3 !== undefined || user_uid_3 !== undefined)) {
      user_4 = "{\"type\":\"User\",\"type_id\":1";
      if (account_5 !== undefined) user_4 += ",\"account\":" + account_5;
      if (user_name_3 !== undefined) user_4 += ",\"name\":\"" + user_name_3 + "\"";
      if (user_uid_3 !== undefined) user_4 += ",\"uid\":\"" + user_uid_3 + "\"";
      if (watched) watch(user_name_3, user_uid_3);
      user_4 += "}";
      user_4__name = user_name_3;
      user_4__uid = user_uid_3;
    }
    chosen_3 = user_4;
    chosen_3__name = user_4__name;
    chosen_3__uid = user_4__uid;
  }
  const policy_name = row.target_policy_name;
  const policy_uid = row.target_policy_uid;
  let policy: string | undefined;
  if ((policy_name !== undefined || policy_uid !== undefined)) {
    policy = "{";
    if (policy_name !== undefined) policy += "\"name\":\"" + policy_name + "\"";
    if (policy_uid !== undefined) policy += (policy === "{" ? "" : ",") + "\"uid\":\"" + policy_uid + "\"";
    if (watched) watch(policy_name, policy_uid);
    policy += "}";
  }
  const policies_value = ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy") ? presentItems([policy]) : undefined);
  const raw_data_value = row.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + activity_name_value + "\",\"category_name\":\"" + category_name_value + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + class_name_value + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + type_name_value + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + time_dt_value + "\",\"status\":\"" + status_value + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + action_value + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + disposition_value + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"user\":" + chosen + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + status_code_value + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + status_detail_value + "\"";
  if (message_value !== undefined) gold += ",\"message\":\"" + message_value + "\"";
  if (actor !== undefined) gold += ",\"actor\":" + actor;
  if (networkEndpoint !== undefined) gold += ",\"src_endpoint\":" + networkEndpoint;
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (chosen_3 !== undefined) gold += ",\"user_result\":" + chosen_3;
  if (policies_value !== undefined) gold += ",\"policies\":" + arrayText(policies_value);
  if (watched) watch(activity_name_value, category_name_value, class_name_value, type_name_value, time_dt_value, status_value, status_code_value, status_detail_value, message_value, action_value, disposition_value);
  sure &&= type_uid_value === 300100 + activity_id_value && isEnumPair(CAPTIONS_6, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_7, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_8, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_9, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
  let observables = "";
  if (actor__user__account__uid !== undefined) observables += ",{\"name\":\"actor.user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + actor__user__account__uid + '"}';
  if (actor__user__credential_uid !== undefined) observables += ",{\"name\":\"actor.user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + actor__user__credential_uid + '"}';
  if (actor__user__name !== undefined) observables += ",{\"name\":\"actor.user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + actor__user__name + '"}';
  if (actor__user__uid !== undefined) observables += ",{\"name\":\"actor.user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + actor__user__uid + '"}';
  if (cloud__account__uid !== undefined) observables += ",{\"name\":\"cloud.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + cloud__account__uid + '"}';
  if (httpRequest__user_agent !== undefined) observables += ",{\"name\":\"http_request.user_agent\",\"type\":\"HTTP User-Agent\",\"type_id\":16,\"value\":\"" + httpRequest__user_agent + '"}';
  if (networkEndpoint__ip !== undefined) observables += ",{\"name\":\"src_endpoint.ip\",\"type\":\"IP Address\",\"type_id\":2,\"value\":\"" + networkEndpoint__ip + '"}';
  if (chosen__account__uid !== undefined) observables += ",{\"name\":\"user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + chosen__account__uid + '"}';
  if (chosen__credential_uid !== undefined) observables += ",{\"name\":\"user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + chosen__credential_uid + '"}';
  if (chosen__name !== undefined) observables += ",{\"name\":\"user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + chosen__name + '"}';
  if (chosen__uid !== undefined) observables += ",{\"name\":\"user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + chosen__uid + '"}';
  if (chosen_3__name !== undefined) observables += ",{\"name\":\"user_result.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + chosen_3__name + '"}';
  if (chosen_3__uid !== undefined) observables += ",{\"name\":\"user_result.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + chosen_3__uid + '"}';
  if (observables !== "") gold += ',"observables":[' + observables.slice(1) + "]";
  const unmapped = untaken(row, feature !== undefined, request !== undefined, account !== undefined, (networkEndpoint !== undefined && isAddressList(row.sourceIPAddress)) || (networkEndpoint !== undefined && (!(row.sourceIPAddress?.includes(",") === true) && (row.sourceIPAddress === "AWS Internal" || (row.sourceIPAddress?.endsWith(".amazonaws.com") === true || row.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || row.sourceIPAddress?.endsWith(".amazonaws.eu") === true || row.sourceIPAddress?.endsWith(".c2s.ic.gov") === true || row.sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || row.sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || row.sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))), httpRequest !== undefined, (actor !== undefined && user !== undefined && user_type_id === 99), (actor !== undefined && user !== undefined), (actor !== undefined && session !== undefined && row.userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined), (account !== undefined && row.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && !(row.userIdentity_type === "AWSService")), actor !== undefined || (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && row.userIdentity_type === "AWSService"), (actor !== undefined && idp !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && row.userIdentity_type === "IdentityCenterUser" && !(textAt(row.additionalEventData, "UserName") !== undefined)), (actor !== undefined && session !== undefined), (actor !== undefined && idp !== undefined && row.userIdentity_identityProvider === undefined), response !== undefined);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (row.target_name === undefined && row.target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(row.resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (row.target_kind === "account" || (row.target_kind === "mfa_device" && row.target_credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && row.target_policy_name === undefined && row.target_policy_uid === undefined && !(row.eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (row.target_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (row.target_member_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (row.target_result_uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}

/** Entity Management [3004]: mappings/gold/frame.yaml and mappings/gold/entity_management.yaml. */
function textOfEntityManagement(row: Row, event: AnyEventMapping): string {
  const part1s = part1(row, event);
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, message_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1s;
  const { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent } = part2(row, event, part1s);
  let chosen: string | undefined;
  let chosen__group__name: string | undefined;
  let chosen__group__uid: string | undefined;
  let chosen__user__account__uid: string | undefined;
  let chosen__user__name: string | undefined;
  let chosen__user__uid: string | undefined;
  let chosen_2: string | undefined;
  let chosen_2__group__name: string | undefined;
  let chosen_2__group__uid: string | undefined;
  let chosen_2__user__account__uid: string | undefined;
  let chosen_2__user__name: string | undefined;
  let chosen_2__user__uid: string | undefined;
  if ((row.target_name !== undefined || row.target_uid !== undefined)) {
    let chosen_3: string | undefined;
    let chosen_3__name: string | undefined;
    let chosen_3__uid: string | undefined;
    if (row.target_kind === "group") {
      const group_name = row.target_name;
      const group_uid = row.target_uid;
      let group: string | undefined;
      let group__name: string | undefined;
      let group__uid: string | undefined;
      if ((group_name !== undefined || group_uid !== undefined)) {
        group = "{";
        if (group_name !== undefined) group += "\"name\":\"" + group_name + "\"";
        if (group_uid !== undefined) group += (group === "{" ? "" : ",") + "\"uid\":\"" + group_uid + "\"";
        if (watched) watch(group_name, group_uid);
        group += "}";
        group__name = group_name;
        group__uid = group_uid;
      }
      chosen_3 = group;
      chosen_3__name = group__name;
      chosen_3__uid = group__uid;
    }
    const managedEntity_name = row.target_name;
    const organization_uid = (row.target_kind === "organization" ? row.target_uid : undefined);
    let organization: string | undefined;
    if (organization_uid !== undefined) {
      organization = "{";
      if (organization_uid !== undefined) organization += "\"uid\":\"" + organization_uid + "\"";
      if (watched) watch(organization_uid);
      organization += "}";
    }
    let chosen_4: string | undefined;
    if (row.target_kind === "policy") {
      const policy_name = row.target_name;
      const policy_uid = row.target_uid;
      const policy_version = row.target_version;
      let policy: string | undefined;
      if ((policy_name !== undefined || policy_uid !== undefined)) {
        policy = "{";
        if (policy_name !== undefined) policy += "\"name\":\"" + policy_name + "\"";
        if (policy_uid !== undefined) policy += (policy === "{" ? "" : ",") + "\"uid\":\"" + policy_uid + "\"";
        if (policy_version !== undefined) policy += (policy === "{" ? "" : ",") + "\"version\":\"" + policy_version + "\"";
        if (watched) watch(policy_name, policy_uid, policy_version);
        policy += "}";
      }
      chosen_4 = policy;
    }
    else {
      const policy_name_2 = textAt(row.requestParameters, "policyName");
      let policy_2: string | undefined;
      if (policy_name_2 !== undefined) {
        policy_2 = "{";
        if (policy_name_2 !== undefined) policy_2 += "\"name\":\"" + policy_name_2 + "\"";
        if (watched) watch(policy_name_2);
        policy_2 += "}";
      }
      chosen_4 = policy_2;
    }
    const managedEntity_type_id = lookup_target_kinds_entity_type_id(row.target_kind);
    const managedEntity_uid = row.target_uid;
    let chosen_5: string | undefined;
    let chosen_5__account__uid: string | undefined;
    let chosen_5__name: string | undefined;
    let chosen_5__uid: string | undefined;
    if (row.target_kind === "user") {
      const account_type_id_2 = (row.target_uid?.endsWith(":root") === true ? 10 : lookup_target_kinds_account_type_id(row.target_kind));
      const account_uid_3 = row.target_accountId;
      const account_type_2 = captionOf(CAPTIONS_1, account_type_id_2);
      let account_3: string | undefined;
      let account_3__uid: string | undefined;
      if (account_uid_3 !== undefined) {
        account_3 = "{\"type\":\"" + account_type_2 + "\",\"type_id\":" + account_type_id_2;
        if (account_uid_3 !== undefined) account_3 += ",\"uid\":\"" + account_uid_3 + "\"";
        if (watched) watch(account_type_2, account_uid_3);
        account_3 += "}";
        account_3__uid = account_uid_3;
        sure &&= isEnumPair(CAPTIONS_1, account_type_id_2, account_type_2);
      }
      const user_name_2 = row.target_name;
      const user_type_id_2 = (row.target_uid?.endsWith(":root") === true ? 2 : lookup_target_kinds_user_type_id(row.target_kind));
      const user_uid_2 = row.target_uid;
      const user_uid_alt_2 = row.target_id;
      const user_type_2 = captionOf(CAPTIONS_2, user_type_id_2);
      let user_2: string | undefined;
      let user_2__account__uid: string | undefined;
      let user_2__name: string | undefined;
      let user_2__uid: string | undefined;
      if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
        user_2 = "{\"type\":\"" + user_type_2 + "\",\"type_id\":" + user_type_id_2;
        if (account_3 !== undefined) user_2 += ",\"account\":" + account_3;
        if (user_name_2 !== undefined) user_2 += ",\"name\":\"" + user_name_2 + "\"";
        if (user_uid_2 !== undefined) user_2 += ",\"uid\":\"" + user_uid_2 + "\"";
        if (user_uid_alt_2 !== undefined) user_2 += ",\"uid_alt\":\"" + user_uid_alt_2 + "\"";
        if (watched) watch(user_name_2, user_type_2, user_uid_2, user_uid_alt_2);
        user_2 += "}";
        user_2__account__uid = account_3__uid;
        user_2__name = user_name_2;
        user_2__uid = user_uid_2;
        sure &&= isEnumPair(CAPTIONS_2, user_type_id_2, user_type_2);
      }
      chosen_5 = user_2;
      chosen_5__account__uid = user_2__account__uid;
      chosen_5__name = user_2__name;
      chosen_5__uid = user_2__uid;
    }
    const managedEntity_version = row.target_version;
    const managedEntity_type = (managedEntity_type_id === 99 ? lookup_target_kinds_word(row.target_kind) : captionOf(CAPTIONS_10, managedEntity_type_id));
    let managedEntity: string | undefined;
    let managedEntity__group__name: string | undefined;
    let managedEntity__group__uid: string | undefined;
    let managedEntity__user__account__uid: string | undefined;
    let managedEntity__user__name: string | undefined;
    let managedEntity__user__uid: string | undefined;
    if ((chosen_3 !== undefined || managedEntity_name !== undefined || organization !== undefined || chosen_4 !== undefined || managedEntity_uid !== undefined || chosen_5 !== undefined)) {
      managedEntity = "{\"type\":\"" + managedEntity_type + "\",\"type_id\":" + managedEntity_type_id;
      if (chosen_3 !== undefined) managedEntity += ",\"group\":" + chosen_3;
      if (managedEntity_name !== undefined) managedEntity += ",\"name\":\"" + managedEntity_name + "\"";
      if (organization !== undefined) managedEntity += ",\"org\":" + organization;
      if (chosen_4 !== undefined) managedEntity += ",\"policy\":" + chosen_4;
      if (managedEntity_uid !== undefined) managedEntity += ",\"uid\":\"" + managedEntity_uid + "\"";
      if (chosen_5 !== undefined) managedEntity += ",\"user\":" + chosen_5;
      if (managedEntity_version !== undefined) managedEntity += ",\"version\":\"" + managedEntity_version + "\"";
      if (watched) watch(managedEntity_name, managedEntity_type, managedEntity_uid, managedEntity_version);
      managedEntity += "}";
      managedEntity__group__name = chosen_3__name;
      managedEntity__group__uid = chosen_3__uid;
      managedEntity__user__account__uid = chosen_5__account__uid;
      managedEntity__user__name = chosen_5__name;
      managedEntity__user__uid = chosen_5__uid;
      sure &&= isEnumPair(CAPTIONS_10, managedEntity_type_id, managedEntity_type);
    }
    chosen_2 = managedEntity;
    chosen_2__group__name = managedEntity__group__name;
    chosen_2__group__uid = managedEntity__group__uid;
    chosen_2__user__account__uid = managedEntity__user__account__uid;
    chosen_2__user__name = managedEntity__user__name;
    chosen_2__user__uid = managedEntity__user__uid;
  }
  chosen = chosen_2;
  chosen__group__name = chosen_2__group__name;
  chosen__group__uid = chosen_2__group__uid;
  chosen__user__account__uid = chosen_2__user__account__uid;
  chosen__user__name = chosen_2__user__name;
  chosen__user__uid = chosen_2__user__uid;
  if (chosen === undefined) {
    const managedEntity_uid_2 = (row.target_accountId ?? "Unknown");
    let managedEntity_2: string;
    let managedEntity_2__group__name: string | undefined;
    let managedEntity_2__group__uid: string | undefined;
    let managedEntity_2__user__account__uid: string | undefined;
    let managedEntity_2__user__name: string | undefined;
    let managedEntity_2__user__uid: string | undefined;
    managedEntity_2 = "{\"type\":\"Account\",\"type_id\":99,\"uid\":\"" + managedEntity_uid_2 + "\"";
    if (watched) watch(managedEntity_uid_2);
    managedEntity_2 += "}";
    chosen = managedEntity_2;
    chosen__group__name = managedEntity_2__group__name;
    chosen__group__uid = managedEntity_2__group__uid;
    chosen__user__account__uid = managedEntity_2__user__account__uid;
    chosen__user__name = managedEntity_2__user__name;
    chosen__user__uid = managedEntity_2__user__uid;
  }
  let chosen_6: string | undefined;
  if ((row.target_result_name !== undefined || row.target_result_version !== undefined)) {
    const managedEntity_name_2 = (row.target_result_name ?? row.target_name);
    let chosen_7: string | undefined;
    if (row.target_kind === "policy") {
      const policy_name_3 = row.target_name;
      const policy_uid_2 = row.target_uid;
      const policy_version_2 = row.target_result_version;
      let policy_3: string | undefined;
      if ((policy_name_3 !== undefined || policy_uid_2 !== undefined)) {
        policy_3 = "{";
        if (policy_name_3 !== undefined) policy_3 += "\"name\":\"" + policy_name_3 + "\"";
        if (policy_uid_2 !== undefined) policy_3 += (policy_3 === "{" ? "" : ",") + "\"uid\":\"" + policy_uid_2 + "\"";
        if (policy_version_2 !== undefined) policy_3 += (policy_3 === "{" ? "" : ",") + "\"version\":\"" + policy_version_2 + "\"";
        if (watched) watch(policy_name_3, policy_uid_2, policy_version_2);
        policy_3 += "}";
      }
      chosen_7 = policy_3;
    }
    const managedEntity_type_id_2 = lookup_target_kinds_entity_type_id(row.target_kind);
    const managedEntity_uid_3 = (row.target_result_version !== undefined ? row.target_uid : row.target_result_uid);
    const managedEntity_version_2 = row.target_result_version;
    const managedEntity_type_2 = (managedEntity_type_id_2 === 99 ? lookup_target_kinds_word(row.target_kind) : captionOf(CAPTIONS_10, managedEntity_type_id_2));
    let managedEntity_3: string | undefined;
    if ((managedEntity_name_2 !== undefined || chosen_7 !== undefined || managedEntity_uid_3 !== undefined)) {
      managedEntity_3 = "{\"type\":\"" + managedEntity_type_2 + "\",\"type_id\":" + managedEntity_type_id_2;
      if (managedEntity_name_2 !== undefined) managedEntity_3 += ",\"name\":\"" + managedEntity_name_2 + "\"";
      if (chosen_7 !== undefined) managedEntity_3 += ",\"policy\":" + chosen_7;
      if (managedEntity_uid_3 !== undefined) managedEntity_3 += ",\"uid\":\"" + managedEntity_uid_3 + "\"";
      if (managedEntity_version_2 !== undefined) managedEntity_3 += ",\"version\":\"" + managedEntity_version_2 + "\"";
      if (watched) watch(managedEntity_name_2, managedEntity_type_2, managedEntity_uid_3, managedEntity_version_2);
      managedEntity_3 += "}";
      sure &&= isEnumPair(CAPTIONS_10, managedEntity_type_id_2, managedEntity_type_2);
    }
    chosen_6 = managedEntity_3;
  }
  const raw_data_value = row.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + activity_name_value + "\",\"category_name\":\"" + category_name_value + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + class_name_value + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + type_name_value + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + time_dt_value + "\",\"status\":\"" + status_value + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + action_value + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + disposition_value + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"entity\":" + chosen + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + status_code_value + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + status_detail_value + "\"";
  if (message_value !== undefined) gold += ",\"message\":\"" + message_value + "\"";
  if (actor !== undefined) gold += ",\"actor\":" + actor;
  if (networkEndpoint !== undefined) gold += ",\"src_endpoint\":" + networkEndpoint;
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (chosen_6 !== undefined) gold += ",\"entity_result\":" + chosen_6;
  if (watched) watch(activity_name_value, category_name_value, class_name_value, type_name_value, time_dt_value, status_value, status_code_value, status_detail_value, message_value, action_value, disposition_value);
  sure &&= type_uid_value === 300400 + activity_id_value && isEnumPair(CAPTIONS_11, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_7, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_12, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_13, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
  let observables = "";
  if (actor__user__account__uid !== undefined) observables += ",{\"name\":\"actor.user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + actor__user__account__uid + '"}';
  if (actor__user__credential_uid !== undefined) observables += ",{\"name\":\"actor.user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + actor__user__credential_uid + '"}';
  if (actor__user__name !== undefined) observables += ",{\"name\":\"actor.user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + actor__user__name + '"}';
  if (actor__user__uid !== undefined) observables += ",{\"name\":\"actor.user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + actor__user__uid + '"}';
  if (cloud__account__uid !== undefined) observables += ",{\"name\":\"cloud.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + cloud__account__uid + '"}';
  if (chosen__group__name !== undefined) observables += ",{\"name\":\"entity.group.name\",\"type\":\"Group Object: name\",\"type_id\":32,\"value\":\"" + chosen__group__name + '"}';
  if (chosen__group__uid !== undefined) observables += ",{\"name\":\"entity.group.uid\",\"type\":\"Group Object: uid\",\"type_id\":33,\"value\":\"" + chosen__group__uid + '"}';
  if (chosen__user__account__uid !== undefined) observables += ",{\"name\":\"entity.user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + chosen__user__account__uid + '"}';
  if (chosen__user__name !== undefined) observables += ",{\"name\":\"entity.user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + chosen__user__name + '"}';
  if (chosen__user__uid !== undefined) observables += ",{\"name\":\"entity.user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + chosen__user__uid + '"}';
  if (httpRequest__user_agent !== undefined) observables += ",{\"name\":\"http_request.user_agent\",\"type\":\"HTTP User-Agent\",\"type_id\":16,\"value\":\"" + httpRequest__user_agent + '"}';
  if (networkEndpoint__ip !== undefined) observables += ",{\"name\":\"src_endpoint.ip\",\"type\":\"IP Address\",\"type_id\":2,\"value\":\"" + networkEndpoint__ip + '"}';
  if (observables !== "") gold += ',"observables":[' + observables.slice(1) + "]";
  const unmapped = untaken(row, feature !== undefined, request !== undefined, account !== undefined, (networkEndpoint !== undefined && isAddressList(row.sourceIPAddress)) || (networkEndpoint !== undefined && (!(row.sourceIPAddress?.includes(",") === true) && (row.sourceIPAddress === "AWS Internal" || (row.sourceIPAddress?.endsWith(".amazonaws.com") === true || row.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || row.sourceIPAddress?.endsWith(".amazonaws.eu") === true || row.sourceIPAddress?.endsWith(".c2s.ic.gov") === true || row.sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || row.sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || row.sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))), httpRequest !== undefined, (actor !== undefined && user !== undefined && user_type_id === 99), (actor !== undefined && user !== undefined), (actor !== undefined && session !== undefined && row.userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined), (account !== undefined && row.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && !(row.userIdentity_type === "AWSService")), actor !== undefined || (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && row.userIdentity_type === "AWSService"), (actor !== undefined && idp !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && row.userIdentity_type === "IdentityCenterUser" && !(textAt(row.additionalEventData, "UserName") !== undefined)), (actor !== undefined && session !== undefined), (actor !== undefined && idp !== undefined && row.userIdentity_identityProvider === undefined), response !== undefined);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (row.target_name === undefined && row.target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(row.resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (row.target_kind === "account" || (row.target_kind === "mfa_device" && row.target_credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && row.target_policy_name === undefined && row.target_policy_uid === undefined && !(row.eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (row.target_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (row.target_member_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (row.target_result_uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}

/** User Access Management [3005]: mappings/gold/frame.yaml and mappings/gold/user_access.yaml. */
function textOfUserAccess(row: Row, event: AnyEventMapping): string {
  const part1s = part1(row, event);
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, message_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1s;
  const { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent } = part2(row, event, part1s);
  let chosen: string | undefined;
  let chosen__account__uid: string | undefined;
  let chosen__credential_uid: string | undefined;
  let chosen__name: string | undefined;
  let chosen__uid: string | undefined;
  let chosen_2: string | undefined;
  let chosen_2__account__uid: string | undefined;
  let chosen_2__credential_uid: string | undefined;
  let chosen_2__name: string | undefined;
  let chosen_2__uid: string | undefined;
  if ((row.target_name !== undefined || row.target_uid !== undefined)) {
    const account_uid_3 = row.target_accountId;
    let account_3: string | undefined;
    let account_3__uid: string | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = "{\"type\":\"AWS IAM User\",\"type_id\":3";
      if (account_uid_3 !== undefined) account_3 += ",\"uid\":\"" + account_uid_3 + "\"";
      if (watched) watch(account_uid_3);
      account_3 += "}";
      account_3__uid = account_uid_3;
    }
    const user_name_2 = row.target_name;
    const user_uid_2 = row.target_uid;
    let user_2: string | undefined;
    let user_2__account__uid: string | undefined;
    let user_2__credential_uid: string | undefined;
    let user_2__name: string | undefined;
    let user_2__uid: string | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
      user_2 = "{\"type\":\"User\",\"type_id\":1";
      if (account_3 !== undefined) user_2 += ",\"account\":" + account_3;
      if (user_name_2 !== undefined) user_2 += ",\"name\":\"" + user_name_2 + "\"";
      if (user_uid_2 !== undefined) user_2 += ",\"uid\":\"" + user_uid_2 + "\"";
      if (watched) watch(user_name_2, user_uid_2);
      user_2 += "}";
      user_2__account__uid = account_3__uid;
      user_2__name = user_name_2;
      user_2__uid = user_uid_2;
    }
    chosen_2 = user_2;
    chosen_2__account__uid = user_2__account__uid;
    chosen_2__credential_uid = user_2__credential_uid;
    chosen_2__name = user_2__name;
    chosen_2__uid = user_2__uid;
  }
  chosen = chosen_2;
  chosen__account__uid = chosen_2__account__uid;
  chosen__credential_uid = chosen_2__credential_uid;
  chosen__name = chosen_2__name;
  chosen__uid = chosen_2__uid;
  if (chosen === undefined) {
    const account_uid_4 = (row.target_accountId ?? "Unknown");
    let account_4: string;
    let account_4__uid: string | undefined;
    account_4 = "{\"type\":\"AWS Account\",\"type_id\":10,\"uid\":\"" + account_uid_4 + "\"";
    if (watched) watch(account_uid_4);
    account_4 += "}";
    account_4__uid = account_uid_4;
    let user_3: string;
    let user_3__account__uid: string | undefined;
    let user_3__credential_uid: string | undefined;
    let user_3__name: string | undefined;
    let user_3__uid: string | undefined;
    user_3 = "{\"account\":" + account_4;
    user_3 += "}";
    user_3__account__uid = account_4__uid;
    chosen = user_3;
    chosen__account__uid = user_3__account__uid;
    chosen__credential_uid = user_3__credential_uid;
    chosen__name = user_3__name;
    chosen__uid = user_3__uid;
  }
  const privileges_value = (presentItems([(row.target_policy_uid ?? row.target_policy_name ?? ((row.eventName === "PutUserPermissionsBoundary" || row.eventName === "DeleteUserPermissionsBoundary") ? "PermissionsBoundary" : undefined))]) ?? ["Unknown"]);
  const resourceDetails_name = row.target_policy_name;
  const resourceDetails_uid = row.target_policy_uid;
  let resourceDetails: string | undefined;
  let resourceDetails__name: string | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = "{\"type\":\"Policy\"";
    if (resourceDetails_name !== undefined) resourceDetails += ",\"name\":\"" + resourceDetails_name + "\"";
    if (resourceDetails_uid !== undefined) resourceDetails += ",\"uid\":\"" + resourceDetails_uid + "\"";
    if (watched) watch(resourceDetails_name, resourceDetails_uid);
    resourceDetails += "}";
    resourceDetails__name = resourceDetails_name;
  }
  const raw_data_value = row.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + activity_name_value + "\",\"category_name\":\"" + category_name_value + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + class_name_value + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + type_name_value + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + time_dt_value + "\",\"status\":\"" + status_value + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + action_value + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + disposition_value + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"user\":" + chosen + ",\"privileges\":" + JSON.stringify(privileges_value) + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + status_code_value + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + status_detail_value + "\"";
  if (message_value !== undefined) gold += ",\"message\":\"" + message_value + "\"";
  if (actor !== undefined) gold += ",\"actor\":" + actor;
  if (networkEndpoint !== undefined) gold += ",\"src_endpoint\":" + networkEndpoint;
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (resourceDetails !== undefined) gold += ",\"resource\":" + resourceDetails;
  if (watched) watch(activity_name_value, category_name_value, class_name_value, type_name_value, time_dt_value, status_value, status_code_value, status_detail_value, message_value, action_value, disposition_value);
  sure &&= type_uid_value === 300500 + activity_id_value && isEnumPair(CAPTIONS_14, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_7, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_15, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_16, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
  let observables = "";
  if (actor__user__account__uid !== undefined) observables += ",{\"name\":\"actor.user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + actor__user__account__uid + '"}';
  if (actor__user__credential_uid !== undefined) observables += ",{\"name\":\"actor.user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + actor__user__credential_uid + '"}';
  if (actor__user__name !== undefined) observables += ",{\"name\":\"actor.user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + actor__user__name + '"}';
  if (actor__user__uid !== undefined) observables += ",{\"name\":\"actor.user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + actor__user__uid + '"}';
  if (cloud__account__uid !== undefined) observables += ",{\"name\":\"cloud.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + cloud__account__uid + '"}';
  if (httpRequest__user_agent !== undefined) observables += ",{\"name\":\"http_request.user_agent\",\"type\":\"HTTP User-Agent\",\"type_id\":16,\"value\":\"" + httpRequest__user_agent + '"}';
  if (resourceDetails__name !== undefined) observables += ",{\"name\":\"resource.name\",\"type\":\"Resource Details Object: name\",\"type_id\":38,\"value\":\"" + resourceDetails__name + '"}';
  if (networkEndpoint__ip !== undefined) observables += ",{\"name\":\"src_endpoint.ip\",\"type\":\"IP Address\",\"type_id\":2,\"value\":\"" + networkEndpoint__ip + '"}';
  if (chosen__account__uid !== undefined) observables += ",{\"name\":\"user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + chosen__account__uid + '"}';
  if (chosen__credential_uid !== undefined) observables += ",{\"name\":\"user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + chosen__credential_uid + '"}';
  if (chosen__name !== undefined) observables += ",{\"name\":\"user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + chosen__name + '"}';
  if (chosen__uid !== undefined) observables += ",{\"name\":\"user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + chosen__uid + '"}';
  if (observables !== "") gold += ',"observables":[' + observables.slice(1) + "]";
  const unmapped = untaken(row, feature !== undefined, request !== undefined, account !== undefined, (networkEndpoint !== undefined && isAddressList(row.sourceIPAddress)) || (networkEndpoint !== undefined && (!(row.sourceIPAddress?.includes(",") === true) && (row.sourceIPAddress === "AWS Internal" || (row.sourceIPAddress?.endsWith(".amazonaws.com") === true || row.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || row.sourceIPAddress?.endsWith(".amazonaws.eu") === true || row.sourceIPAddress?.endsWith(".c2s.ic.gov") === true || row.sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || row.sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || row.sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))), httpRequest !== undefined, (actor !== undefined && user !== undefined && user_type_id === 99), (actor !== undefined && user !== undefined), (actor !== undefined && session !== undefined && row.userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined), (account !== undefined && row.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && !(row.userIdentity_type === "AWSService")), actor !== undefined || (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && row.userIdentity_type === "AWSService"), (actor !== undefined && idp !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && row.userIdentity_type === "IdentityCenterUser" && !(textAt(row.additionalEventData, "UserName") !== undefined)), (actor !== undefined && session !== undefined), (actor !== undefined && idp !== undefined && row.userIdentity_identityProvider === undefined), response !== undefined);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (row.target_name === undefined && row.target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(row.resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (row.target_kind === "account" || (row.target_kind === "mfa_device" && row.target_credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && row.target_policy_name === undefined && row.target_policy_uid === undefined && !(row.eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (row.target_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (row.target_member_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (row.target_result_uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}

/** Group Management [3006]: mappings/gold/frame.yaml and mappings/gold/group_management.yaml. */
function textOfGroupManagement(row: Row, event: AnyEventMapping): string {
  const part1s = part1(row, event);
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, message_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1s;
  const { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent } = part2(row, event, part1s);
  let chosen: string | undefined;
  let chosen__name: string | undefined;
  let chosen__uid: string | undefined;
  const group_name = row.target_name;
  const group_uid = row.target_uid;
  let group: string | undefined;
  let group__name: string | undefined;
  let group__uid: string | undefined;
  if ((group_name !== undefined || group_uid !== undefined)) {
    group = "{";
    if (group_name !== undefined) group += "\"name\":\"" + group_name + "\"";
    if (group_uid !== undefined) group += (group === "{" ? "" : ",") + "\"uid\":\"" + group_uid + "\"";
    if (watched) watch(group_name, group_uid);
    group += "}";
    group__name = group_name;
    group__uid = group_uid;
  }
  chosen = group;
  chosen__name = group__name;
  chosen__uid = group__uid;
  if (chosen === undefined) {
    let group_2: string;
    let group_2__name: string | undefined;
    let group_2__uid: string | undefined;
    group_2 = "{\"name\":\"Unknown\"";
    group_2 += "}";
    group_2__name = "Unknown";
    chosen = group_2;
    chosen__name = group_2__name;
    chosen__uid = group_2__uid;
  }
  const privileges_value = presentItems([(row.target_policy_uid ?? row.target_policy_name)]);
  const resourceDetails_name = row.target_policy_name;
  const resourceDetails_uid = row.target_policy_uid;
  let resourceDetails: string | undefined;
  let resourceDetails__name: string | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = "{\"type\":\"Policy\"";
    if (resourceDetails_name !== undefined) resourceDetails += ",\"name\":\"" + resourceDetails_name + "\"";
    if (resourceDetails_uid !== undefined) resourceDetails += ",\"uid\":\"" + resourceDetails_uid + "\"";
    if (watched) watch(resourceDetails_name, resourceDetails_uid);
    resourceDetails += "}";
    resourceDetails__name = resourceDetails_name;
  }
  let chosen_2: string | undefined;
  let chosen_2__account__uid: string | undefined;
  let chosen_2__credential_uid: string | undefined;
  let chosen_2__name: string | undefined;
  let chosen_2__uid: string | undefined;
  if (row.target_member_name !== undefined) {
    const account_uid_3 = row.target_accountId;
    let account_3: string | undefined;
    let account_3__uid: string | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = "{\"type\":\"AWS IAM User\",\"type_id\":3";
      if (account_uid_3 !== undefined) account_3 += ",\"uid\":\"" + account_uid_3 + "\"";
      if (watched) watch(account_uid_3);
      account_3 += "}";
      account_3__uid = account_uid_3;
    }
    const user_name_2 = row.target_member_name;
    const user_uid_2 = row.target_member_uid;
    let user_2: string | undefined;
    let user_2__account__uid: string | undefined;
    let user_2__credential_uid: string | undefined;
    let user_2__name: string | undefined;
    let user_2__uid: string | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
      user_2 = "{\"type\":\"User\",\"type_id\":1";
      if (account_3 !== undefined) user_2 += ",\"account\":" + account_3;
      if (user_name_2 !== undefined) user_2 += ",\"name\":\"" + user_name_2 + "\"";
      if (user_uid_2 !== undefined) user_2 += ",\"uid\":\"" + user_uid_2 + "\"";
      if (watched) watch(user_name_2, user_uid_2);
      user_2 += "}";
      user_2__account__uid = account_3__uid;
      user_2__name = user_name_2;
      user_2__uid = user_uid_2;
    }
    chosen_2 = user_2;
    chosen_2__account__uid = user_2__account__uid;
    chosen_2__credential_uid = user_2__credential_uid;
    chosen_2__name = user_2__name;
    chosen_2__uid = user_2__uid;
  }
  const raw_data_value = row.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + activity_name_value + "\",\"category_name\":\"" + category_name_value + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + class_name_value + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + type_name_value + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + time_dt_value + "\",\"status\":\"" + status_value + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + action_value + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + disposition_value + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"group\":" + chosen + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + status_code_value + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + status_detail_value + "\"";
  if (message_value !== undefined) gold += ",\"message\":\"" + message_value + "\"";
  if (actor !== undefined) gold += ",\"actor\":" + actor;
  if (networkEndpoint !== undefined) gold += ",\"src_endpoint\":" + networkEndpoint;
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (privileges_value !== undefined) gold += ",\"privileges\":" + JSON.stringify(privileges_value);
  if (resourceDetails !== undefined) gold += ",\"resource\":" + resourceDetails;
  if (chosen_2 !== undefined) gold += ",\"user\":" + chosen_2;
  if (watched) watch(activity_name_value, category_name_value, class_name_value, type_name_value, time_dt_value, status_value, status_code_value, status_detail_value, message_value, action_value, disposition_value);
  sure &&= type_uid_value === 300600 + activity_id_value && isEnumPair(CAPTIONS_17, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_7, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_18, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_19, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
  let observables = "";
  if (actor__user__account__uid !== undefined) observables += ",{\"name\":\"actor.user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + actor__user__account__uid + '"}';
  if (actor__user__credential_uid !== undefined) observables += ",{\"name\":\"actor.user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + actor__user__credential_uid + '"}';
  if (actor__user__name !== undefined) observables += ",{\"name\":\"actor.user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + actor__user__name + '"}';
  if (actor__user__uid !== undefined) observables += ",{\"name\":\"actor.user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + actor__user__uid + '"}';
  if (cloud__account__uid !== undefined) observables += ",{\"name\":\"cloud.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + cloud__account__uid + '"}';
  if (chosen__name !== undefined) observables += ",{\"name\":\"group.name\",\"type\":\"Group Object: name\",\"type_id\":32,\"value\":\"" + chosen__name + '"}';
  if (chosen__uid !== undefined) observables += ",{\"name\":\"group.uid\",\"type\":\"Group Object: uid\",\"type_id\":33,\"value\":\"" + chosen__uid + '"}';
  if (httpRequest__user_agent !== undefined) observables += ",{\"name\":\"http_request.user_agent\",\"type\":\"HTTP User-Agent\",\"type_id\":16,\"value\":\"" + httpRequest__user_agent + '"}';
  if (resourceDetails__name !== undefined) observables += ",{\"name\":\"resource.name\",\"type\":\"Resource Details Object: name\",\"type_id\":38,\"value\":\"" + resourceDetails__name + '"}';
  if (networkEndpoint__ip !== undefined) observables += ",{\"name\":\"src_endpoint.ip\",\"type\":\"IP Address\",\"type_id\":2,\"value\":\"" + networkEndpoint__ip + '"}';
  if (chosen_2__account__uid !== undefined) observables += ",{\"name\":\"user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + chosen_2__account__uid + '"}';
  if (chosen_2__credential_uid !== undefined) observables += ",{\"name\":\"user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + chosen_2__credential_uid + '"}';
  if (chosen_2__name !== undefined) observables += ",{\"name\":\"user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + chosen_2__name + '"}';
  if (chosen_2__uid !== undefined) observables += ",{\"name\":\"user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + chosen_2__uid + '"}';
  if (observables !== "") gold += ',"observables":[' + observables.slice(1) + "]";
  const unmapped = untaken(row, feature !== undefined, request !== undefined, account !== undefined, (networkEndpoint !== undefined && isAddressList(row.sourceIPAddress)) || (networkEndpoint !== undefined && (!(row.sourceIPAddress?.includes(",") === true) && (row.sourceIPAddress === "AWS Internal" || (row.sourceIPAddress?.endsWith(".amazonaws.com") === true || row.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || row.sourceIPAddress?.endsWith(".amazonaws.eu") === true || row.sourceIPAddress?.endsWith(".c2s.ic.gov") === true || row.sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || row.sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || row.sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))), httpRequest !== undefined, (actor !== undefined && user !== undefined && user_type_id === 99), (actor !== undefined && user !== undefined), (actor !== undefined && session !== undefined && row.userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined), (account !== undefined && row.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && !(row.userIdentity_type === "AWSService")), actor !== undefined || (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && row.userIdentity_type === "AWSService"), (actor !== undefined && idp !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && row.userIdentity_type === "IdentityCenterUser" && !(textAt(row.additionalEventData, "UserName") !== undefined)), (actor !== undefined && session !== undefined), (actor !== undefined && idp !== undefined && row.userIdentity_identityProvider === undefined), response !== undefined);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (row.target_name === undefined && row.target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(row.resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (row.target_kind === "account" || (row.target_kind === "mfa_device" && row.target_credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && row.target_policy_name === undefined && row.target_policy_uid === undefined && !(row.eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (row.target_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (row.target_member_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (row.target_result_uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}

/** API Activity [6003]: mappings/gold/frame.yaml and mappings/gold/api_activity.yaml. */
function textOfApiActivity(row: Row, event: AnyEventMapping): string {
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, message_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1(row, event);
  let chosen: string | undefined;
  let chosen__user__account__uid: string | undefined;
  let chosen__user__credential_uid: string | undefined;
  let chosen__user__name: string | undefined;
  let chosen__user__uid: string | undefined;
  const actor_app_name = row.userIdentity_invokedBy;
  const idp_name = (row.userIdentity_identityProvider ?? row.userIdentity_sessionContext_webIdFederationData_federatedProvider);
  let idp: string | undefined;
  if (idp_name !== undefined) {
    idp = "{";
    if (idp_name !== undefined) idp += "\"name\":\"" + idp_name + "\"";
    if (watched) watch(idp_name);
    idp += "}";
  }
  const session_created_time = (row.userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(row.userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = row.userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = row.userIdentity_sessionContext_attributes_mfaAuthenticated;
  const session_issuer = row.userIdentity_sessionContext_sessionIssuer_arn;
  const session_uid = (row.userIdentity_type === "AssumedRole" ? row.userIdentity_arn : undefined);
  let session: string | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = "{";
    if (session_created_time !== undefined) session += "\"created_time\":" + session_created_time;
    if (session_created_time_dt !== undefined) session += (session === "{" ? "" : ",") + "\"created_time_dt\":\"" + session_created_time_dt + "\"";
    if (session_is_mfa !== undefined) session += (session === "{" ? "" : ",") + "\"is_mfa\":" + session_is_mfa;
    if (session_issuer !== undefined) session += (session === "{" ? "" : ",") + "\"issuer\":\"" + session_issuer + "\"";
    if (session_uid !== undefined) session += (session === "{" ? "" : ",") + "\"uid\":\"" + session_uid + "\"";
    if (watched) watch(session_created_time_dt, session_issuer, session_uid);
    session += "}";
    sure &&= (session_created_time === undefined || Number.isInteger(session_created_time)) && (session_created_time_dt === undefined || hasForm(FORM_1, session_created_time_dt));
  }
  const account_type_id = lookup_identity_types_account_type_id(row.userIdentity_type);
  const account_uid_2 = row.userIdentity_accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: string | undefined;
  let account_2__uid: string | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = "{\"type\":\"" + account_type + "\",\"type_id\":" + account_type_id;
    if (account_uid_2 !== undefined) account_2 += ",\"uid\":\"" + account_uid_2 + "\"";
    if (watched) watch(account_type, account_uid_2);
    account_2 += "}";
    account_2__uid = account_uid_2;
    sure &&= isEnumPair(CAPTIONS_1, account_type_id, account_type);
  }
  const user_credential_uid = row.userIdentity_accessKeyId;
  const user_name = (row.userIdentity_type === "Root" ? "root" : (row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser") ? arnPart(row.userIdentity_arn, "name") : row.userIdentity_type === "IdentityCenterUser" ? (textAt(row.additionalEventData, "UserName") ?? row.userIdentity_onBehalfOf_userId) : row.userIdentity_type === "AWSService" ? row.userIdentity_invokedBy : row.userIdentity_userName);
  const user_type_id = lookup_identity_types_user_type_id(row.userIdentity_type);
  const user_uid = row.userIdentity_arn;
  const user_uid_alt = row.userIdentity_principalId;
  const user_type = (user_type_id === 99 ? (row.userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: string | undefined;
  let user__account__uid: string | undefined;
  let user__credential_uid: string | undefined;
  let user__name: string | undefined;
  let user__uid: string | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = "{\"type\":\"" + user_type + "\",\"type_id\":" + user_type_id;
    if (account_2 !== undefined) user += ",\"account\":" + account_2;
    if (user_credential_uid !== undefined) user += ",\"credential_uid\":\"" + user_credential_uid + "\"";
    if (user_name !== undefined) user += ",\"name\":\"" + user_name + "\"";
    if (user_uid !== undefined) user += ",\"uid\":\"" + user_uid + "\"";
    if (user_uid_alt !== undefined) user += ",\"uid_alt\":\"" + user_uid_alt + "\"";
    if (watched) watch(user_credential_uid, user_name, user_type, user_uid, user_uid_alt);
    user += "}";
    user__account__uid = account_2__uid;
    user__credential_uid = user_credential_uid;
    user__name = user_name;
    user__uid = user_uid;
    sure &&= isEnumPair(CAPTIONS_2, user_type_id, user_type);
  }
  let actor: string | undefined;
  let actor__user__account__uid: string | undefined;
  let actor__user__credential_uid: string | undefined;
  let actor__user__name: string | undefined;
  let actor__user__uid: string | undefined;
  if ((actor_app_name !== undefined || session !== undefined || user !== undefined)) {
    actor = "{";
    if (actor_app_name !== undefined) actor += "\"app_name\":\"" + actor_app_name + "\"";
    if (idp !== undefined) actor += (actor === "{" ? "" : ",") + "\"idp\":" + idp;
    if (session !== undefined) actor += (actor === "{" ? "" : ",") + "\"session\":" + session;
    if (user !== undefined) actor += (actor === "{" ? "" : ",") + "\"user\":" + user;
    if (watched) watch(actor_app_name);
    actor += "}";
    actor__user__account__uid = user__account__uid;
    actor__user__credential_uid = user__credential_uid;
    actor__user__name = user__name;
    actor__user__uid = user__uid;
  }
  chosen = actor;
  chosen__user__account__uid = actor__user__account__uid;
  chosen__user__credential_uid = actor__user__credential_uid;
  chosen__user__name = actor__user__name;
  chosen__user__uid = actor__user__uid;
  if (chosen === undefined) {
    let actor_2: string;
    let actor_2__user__account__uid: string | undefined;
    let actor_2__user__credential_uid: string | undefined;
    let actor_2__user__name: string | undefined;
    let actor_2__user__uid: string | undefined;
    actor_2 = "{\"app_name\":\"Unknown\"";
    actor_2 += "}";
    chosen = actor_2;
    chosen__user__account__uid = actor_2__user__account__uid;
    chosen__user__credential_uid = actor_2__user__credential_uid;
    chosen__user__name = actor_2__user__name;
    chosen__user__uid = actor_2__user__uid;
  }
  let chosen_2: string | undefined;
  let chosen_2__ip: string | undefined;
  const networkEndpoint_intermediate_ips = otherAddresses(row.sourceIPAddress);
  const networkEndpoint_ip = firstAddress(row.sourceIPAddress);
  const networkEndpoint_svc_name = ((!(row.sourceIPAddress?.includes(",") === true) && (row.sourceIPAddress === "AWS Internal" || (row.sourceIPAddress?.endsWith(".amazonaws.com") === true || row.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || row.sourceIPAddress?.endsWith(".amazonaws.eu") === true || row.sourceIPAddress?.endsWith(".c2s.ic.gov") === true || row.sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || row.sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || row.sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true))) ? row.sourceIPAddress : undefined);
  let networkEndpoint: string | undefined;
  let networkEndpoint__ip: string | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = "{";
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint += "\"intermediate_ips\":" + JSON.stringify(networkEndpoint_intermediate_ips);
    if (networkEndpoint_ip !== undefined) networkEndpoint += (networkEndpoint === "{" ? "" : ",") + "\"ip\":\"" + networkEndpoint_ip + "\"";
    if (networkEndpoint_svc_name !== undefined) networkEndpoint += (networkEndpoint === "{" ? "" : ",") + "\"svc_name\":\"" + networkEndpoint_svc_name + "\"";
    if (watched) watch(networkEndpoint_ip, networkEndpoint_svc_name);
    networkEndpoint += "}";
    networkEndpoint__ip = networkEndpoint_ip;
    sure &&= (networkEndpoint_intermediate_ips === undefined || networkEndpoint_intermediate_ips.every((item) => hasForm(FORM_2, item))) && (networkEndpoint_ip === undefined || hasForm(FORM_2, networkEndpoint_ip));
  }
  chosen_2 = networkEndpoint;
  chosen_2__ip = networkEndpoint__ip;
  if (chosen_2 === undefined) {
    let networkEndpoint_2: string;
    let networkEndpoint_2__ip: string | undefined;
    networkEndpoint_2 = "{\"svc_name\":\"Unknown\"";
    networkEndpoint_2 += "}";
    chosen_2 = networkEndpoint_2;
    chosen_2__ip = networkEndpoint_2__ip;
  }
  const httpRequest_user_agent = row.userAgent;
  let httpRequest: string | undefined;
  let httpRequest__user_agent: string | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = "{";
    if (httpRequest_user_agent !== undefined) httpRequest += "\"user_agent\":\"" + httpRequest_user_agent + "\"";
    if (watched) watch(httpRequest_user_agent);
    httpRequest += "}";
    httpRequest__user_agent = httpRequest_user_agent;
  }
  const resourceDetails_name = row.target_name;
  const resourceDetails_type = lookup_target_kinds_word(row.target_kind);
  const resourceDetails_uid = row.target_uid;
  let resourceDetails: string | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = "{\"type\":\"" + resourceDetails_type + "\"";
    if (resourceDetails_name !== undefined) resourceDetails += ",\"name\":\"" + resourceDetails_name + "\"";
    if (resourceDetails_uid !== undefined) resourceDetails += ",\"uid\":\"" + resourceDetails_uid + "\"";
    if (watched) watch(resourceDetails_name, resourceDetails_type, resourceDetails_uid);
    resourceDetails += "}";
  }
  const resources_value = ((!(event.mappingStatus === "fallback") ? presentItems([resourceDetails]) : undefined) ?? eachOf(row.resources, (resource) => {
    const resourceDetails_name_2 = arnPart(resource?.arn, "name");
    const account_uid_3 = resource?.accountId;
    let account_3: string | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = "{";
      if (account_uid_3 !== undefined) account_3 += "\"uid\":\"" + account_uid_3 + "\"";
      if (watched) watch(account_uid_3);
      account_3 += "}";
    }
    let user_2: string | undefined;
    if (account_3 !== undefined) {
      user_2 = "{";
      if (account_3 !== undefined) user_2 += "\"account\":" + account_3;
      user_2 += "}";
    }
    const resourceDetails_type_2 = resource?.type;
    const resourceDetails_uid_2 = resource?.arn;
    let resourceDetails_2: string | undefined;
    if ((resourceDetails_name_2 !== undefined || resourceDetails_uid_2 !== undefined)) {
      resourceDetails_2 = "{";
      if (resourceDetails_name_2 !== undefined) resourceDetails_2 += "\"name\":\"" + resourceDetails_name_2 + "\"";
      if (user_2 !== undefined) resourceDetails_2 += (resourceDetails_2 === "{" ? "" : ",") + "\"owner\":" + user_2;
      if (resourceDetails_type_2 !== undefined) resourceDetails_2 += (resourceDetails_2 === "{" ? "" : ",") + "\"type\":\"" + resourceDetails_type_2 + "\"";
      if (resourceDetails_uid_2 !== undefined) resourceDetails_2 += (resourceDetails_2 === "{" ? "" : ",") + "\"uid\":\"" + resourceDetails_uid_2 + "\"";
      if (watched) watch(resourceDetails_name_2, resourceDetails_type_2, resourceDetails_uid_2);
      resourceDetails_2 += "}";
    }
    return resourceDetails_2;
  }));
  const raw_data_value = row.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + activity_name_value + "\",\"category_name\":\"" + category_name_value + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + class_name_value + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + type_name_value + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + time_dt_value + "\",\"status\":\"" + status_value + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + action_value + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + disposition_value + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"actor\":" + chosen + ",\"src_endpoint\":" + chosen_2 + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + status_code_value + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + status_detail_value + "\"";
  if (message_value !== undefined) gold += ",\"message\":\"" + message_value + "\"";
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (resources_value !== undefined) gold += ",\"resources\":" + arrayText(resources_value);
  if (watched) watch(activity_name_value, category_name_value, class_name_value, type_name_value, time_dt_value, status_value, status_code_value, status_detail_value, message_value, action_value, disposition_value);
  sure &&= type_uid_value === 600300 + activity_id_value && isEnumPair(CAPTIONS_20, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_21, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_22, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_23, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
  let observables = "";
  if (chosen__user__account__uid !== undefined) observables += ",{\"name\":\"actor.user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + chosen__user__account__uid + '"}';
  if (chosen__user__credential_uid !== undefined) observables += ",{\"name\":\"actor.user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + chosen__user__credential_uid + '"}';
  if (chosen__user__name !== undefined) observables += ",{\"name\":\"actor.user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + chosen__user__name + '"}';
  if (chosen__user__uid !== undefined) observables += ",{\"name\":\"actor.user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + chosen__user__uid + '"}';
  if (cloud__account__uid !== undefined) observables += ",{\"name\":\"cloud.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + cloud__account__uid + '"}';
  if (httpRequest__user_agent !== undefined) observables += ",{\"name\":\"http_request.user_agent\",\"type\":\"HTTP User-Agent\",\"type_id\":16,\"value\":\"" + httpRequest__user_agent + '"}';
  if (chosen_2__ip !== undefined) observables += ",{\"name\":\"src_endpoint.ip\",\"type\":\"IP Address\",\"type_id\":2,\"value\":\"" + chosen_2__ip + '"}';
  if (observables !== "") gold += ',"observables":[' + observables.slice(1) + "]";
  const unmapped = untaken(row, feature !== undefined, request !== undefined, account !== undefined, (networkEndpoint !== undefined && isAddressList(row.sourceIPAddress)) || (networkEndpoint !== undefined && (!(row.sourceIPAddress?.includes(",") === true) && (row.sourceIPAddress === "AWS Internal" || (row.sourceIPAddress?.endsWith(".amazonaws.com") === true || row.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || row.sourceIPAddress?.endsWith(".amazonaws.eu") === true || row.sourceIPAddress?.endsWith(".c2s.ic.gov") === true || row.sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || row.sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || row.sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))), httpRequest !== undefined, (actor !== undefined && user !== undefined && user_type_id === 99), (actor !== undefined && user !== undefined), (actor !== undefined && session !== undefined && row.userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined), (account !== undefined && row.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && !(row.userIdentity_type === "AWSService")), actor !== undefined || (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && !(row.userIdentity_type === "IdentityCenterUser") && row.userIdentity_type === "AWSService"), (actor !== undefined && idp !== undefined), (actor !== undefined && user !== undefined && !(row.userIdentity_type === "Root") && (!((row.userIdentity_type === "AssumedRole" || row.userIdentity_type === "FederatedUser"))) && row.userIdentity_type === "IdentityCenterUser" && !(textAt(row.additionalEventData, "UserName") !== undefined)), (actor !== undefined && session !== undefined), (actor !== undefined && idp !== undefined && row.userIdentity_identityProvider === undefined), response !== undefined);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (row.target_name === undefined && row.target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(row.resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (row.target_kind === "account" || (row.target_kind === "mfa_device" && row.target_credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && row.target_policy_name === undefined && row.target_policy_uid === undefined && !(row.eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (row.target_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (row.target_member_uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (row.target_result_uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}
