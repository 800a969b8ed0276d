// @generated from mappings/gold by `npm run generate`. Do not edit.
import type { AnyEventMapping } from "./events.ts";
import type { SilverRow } from "./silver-row.ts";
import { textAt } from "../operators/read-values.ts";
import { millis } from "../operators/timestamp.ts";
import { hasMembers, keepTyped, mergeRest, noMembers } from "../operators/rest.ts";
import { arnPart } from "../operators/arn.ts";
import { firstAddress, isAddressList, otherAddresses } from "../operators/ip.ts";
import { arrayText, hasForm, isEnumPair, isPlainText, textForm } from "../operators/json-text.ts";
import { captionOf, eachOf, presentItems } from "../operators/values.ts";
import { lookup_error_codes_action_id, lookup_error_codes_disposition_id, lookup_identity_types_account_type_id, lookup_identity_types_user_type_id, lookup_partitions_partition, lookup_target_kinds_account_type_id, lookup_target_kinds_entity_type_id, lookup_target_kinds_user_type_id, lookup_target_kinds_word } from "./lookups.ts";

const CAPTIONS_1: Readonly<Record<string, string>> = {"0":"Unknown","1":"LDAP Account","2":"Windows Account","3":"AWS IAM User","4":"AWS IAM Role","5":"GCP Account","6":"Azure AD Account","7":"Mac OS Account","8":"Apple Account","9":"Linux Account","10":"AWS Account","11":"GCP Project","12":"OCI Compartment","13":"Azure Subscription","14":"Salesforce Account","15":"Google Workspace","16":"Servicenow Instance","17":"M365 Tenant","18":"Email Account","99":"Other"};
const CAPTIONS_2: Readonly<Record<string, string>> = {"0":"Unknown","1":"User","2":"Admin","3":"System","99":"Other"};
const CAPTIONS_3: Readonly<Record<string, string>> = {"0":"Unknown","1":"Success","2":"Failure","99":"Other"};
const CAPTIONS_4: Readonly<Record<string, string>> = {"0":"Unknown","1":"Allowed","2":"Denied","3":"Observed","4":"Modified","99":"Other"};
const CAPTIONS_5: Readonly<Record<string, string>> = {"0":"Unknown","1":"Allowed","2":"Blocked","3":"Quarantined","4":"Isolated","5":"Deleted","6":"Dropped","7":"Custom Action","8":"Approved","9":"Restored","10":"Exonerated","11":"Corrected","12":"Partially Corrected","13":"Uncorrected","14":"Delayed","15":"Detected","16":"No Action","17":"Logged","18":"Tagged","19":"Alert","20":"Count","21":"Reset","22":"Captcha","23":"Challenge","24":"Access Revoked","25":"Rejected","26":"Unauthorized","27":"Error","99":"Other"};
const CAPTIONS_6: Readonly<Record<string, string>> = {"0":"Unknown","1":"Create","2":"Enable","3":"Password Change","4":"Password Reset","5":"Disable","6":"Delete","7":"Attach Policy","8":"Detach Policy","9":"Lock","10":"MFA Factor Enable","11":"MFA Factor Disable","12":"Unlock","99":"Other"};
const CAPTIONS_7: Readonly<Record<string, string>> = {"3":"Identity & Access Management"};
const CAPTIONS_8: Readonly<Record<string, string>> = {"3001":"Account Change"};
const CAPTIONS_9: Readonly<Record<string, string>> = {"0":"Unknown","1":"Informational","2":"Low","3":"Medium","4":"High","5":"Critical","6":"Fatal","99":"Other"};
const CAPTIONS_10: Readonly<Record<string, string>> = {"300100":"Account Change: Unknown","300101":"Account Change: Create","300102":"Account Change: Enable","300103":"Account Change: Password Change","300104":"Account Change: Password Reset","300105":"Account Change: Disable","300106":"Account Change: Delete","300107":"Account Change: Attach Policy","300108":"Account Change: Detach Policy","300109":"Account Change: Lock","300110":"Account Change: MFA Factor Enable","300111":"Account Change: MFA Factor Disable","300112":"Account Change: Unlock","300199":"Account Change: Other"};
const CAPTIONS_11: Readonly<Record<string, string>> = {"0":"Unknown","1":"Device","2":"User","3":"Group","4":"Organization","5":"Policy","6":"Email","99":"Other"};
const CAPTIONS_12: Readonly<Record<string, string>> = {"0":"Unknown","1":"Create","2":"Read","3":"Update","4":"Delete","5":"Move","6":"Enroll","7":"Unenroll","8":"Enable","9":"Disable","10":"Activate","11":"Deactivate","12":"Suspend","13":"Resume","99":"Other"};
const CAPTIONS_13: Readonly<Record<string, string>> = {"3004":"Entity Management"};
const CAPTIONS_14: Readonly<Record<string, string>> = {"300400":"Entity Management: Unknown","300401":"Entity Management: Create","300402":"Entity Management: Read","300403":"Entity Management: Update","300404":"Entity Management: Delete","300405":"Entity Management: Move","300406":"Entity Management: Enroll","300407":"Entity Management: Unenroll","300408":"Entity Management: Enable","300409":"Entity Management: Disable","300410":"Entity Management: Activate","300411":"Entity Management: Deactivate","300412":"Entity Management: Suspend","300413":"Entity Management: Resume","300499":"Entity Management: Other"};
const CAPTIONS_15: Readonly<Record<string, string>> = {"0":"Unknown","1":"Assign Privileges","2":"Revoke Privileges","99":"Other"};
const CAPTIONS_16: Readonly<Record<string, string>> = {"3005":"User Access Management"};
const CAPTIONS_17: Readonly<Record<string, string>> = {"300500":"User Access Management: Unknown","300501":"User Access Management: Assign Privileges","300502":"User Access Management: Revoke Privileges","300599":"User Access Management: Other"};
const CAPTIONS_18: Readonly<Record<string, string>> = {"0":"Unknown","1":"Assign Privileges","2":"Revoke Privileges","3":"Add User","4":"Remove User","5":"Delete","6":"Create","99":"Other"};
const CAPTIONS_19: Readonly<Record<string, string>> = {"3006":"Group Management"};
const CAPTIONS_20: Readonly<Record<string, string>> = {"300600":"Group Management: Unknown","300601":"Group Management: Assign Privileges","300602":"Group Management: Revoke Privileges","300603":"Group Management: Add User","300604":"Group Management: Remove User","300605":"Group Management: Delete","300606":"Group Management: Create","300699":"Group Management: Other"};
const CAPTIONS_21: Readonly<Record<string, string>> = {"0":"Unknown","1":"Create","2":"Read","3":"Update","4":"Delete","99":"Other"};
const CAPTIONS_22: Readonly<Record<string, string>> = {"6":"Application Activity"};
const CAPTIONS_23: Readonly<Record<string, string>> = {"6003":"API Activity"};
const CAPTIONS_24: Readonly<Record<string, string>> = {"600300":"API Activity: Unknown","600301":"API Activity: Create","600302":"API Activity: Read","600303":"API Activity: Update","600304":"API Activity: Delete","600399":"API Activity: Other"};
const FORM_1 = textForm(Infinity, "^\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?([Zz]|[\\+-]\\d{2}:\\d{2})?$");
const FORM_2 = textForm(40, "((^\\s*((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]).){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))\\s*$)|(^\\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:)))(%.+)?\\s*$))");

/** False once the general validator must look at the event at hand. */
let sure = true;
/** Every text of the event at hand that was written as it is. */
let texts = "";

function plain(text: string): string {
  texts += text;
  return text;
}

/**
* What JSON.stringify makes of the OCSF event of a silver row, without making the event; undefined unless `validate` is
* sure to find nothing in it.
*/
export function silverToGoldText(silver: SilverRow, event: AnyEventMapping): string | undefined {
  sure = true;
  texts = "";
  const text = goldText(silver, event);
  return sure && isPlainText(texts) ? text : undefined;
}

function goldText(silver: SilverRow, event: AnyEventMapping): string {
  switch (event.classUid) {
    case 3001:
    return textOfAccountChange(silver, event);
    case 3004:
    return textOfEntityManagement(silver, event);
    case 3005:
    return textOfUserAccess(silver, event);
    case 3006:
    return textOfGroupManagement(silver, event);
    case 6003:
    return textOfApiActivity(silver, event);
  }
}

/** What several classes begin with. */
function part1(silver: SilverRow, event: AnyEventMapping) {
  const silver_eventTime = silver.eventTime;
  const silver_errorCode = silver.errorCode;
  const silver_responseElements = silver.responseElements;
  const silver_errorMessage = silver.errorMessage;
  const silver_eventName = silver.eventName;
  const silver_userIdentity = silver.userIdentity;
  const silver_awsRegion = silver.awsRegion;
  const activity_id_value = event.activityId;
  const activity_name_value = event.activityName;
  const category_name_value = event.categoryName;
  const category_uid_value = event.categoryUid;
  const class_name_value = event.className;
  const class_uid_value = event.classUid;
  const type_name_value = event.typeName;
  const type_uid_value = event.typeUid;
  const time_value = millis(silver_eventTime);
  const time_dt_value = silver_eventTime;
  const status_id_value = ((silver_errorCode !== undefined || textAt(silver_responseElements, "ConsoleLogin") === "Failure") ? 2 : 1);
  const status_code_value = silver_errorCode;
  const status_detail_value = silver_errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver_errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver_errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver_eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver.eventCategory;
  let feature: string | undefined;
  if (feature_name !== undefined) {
    feature = "{";
    if (feature_name !== undefined) feature += "\"name\":\"" + plain(feature_name) + "\"";
    feature += "}";
  }
  const product_version = silver.eventVersion;
  let product: string;
  product = "{\"name\":\"CloudTrail\",\"vendor_name\":\"AWS\"";
  if (feature !== undefined) product += ",\"feature\":" + feature;
  if (product_version !== undefined) product += ",\"version\":\"" + plain(product_version) + "\"";
  product += "}";
  const metadata_uid = (silver.eventID ?? silver._row_key);
  let metadata: string;
  metadata = "{\"event_code\":\"" + plain(metadata_event_code) + "\",\"log_provider\":\"CloudTrail\",\"original_time\":\"" + plain(metadata_original_time) + "\",\"product\":" + product + ",\"profiles\":[\"cloud\",\"datetime\",\"security_control\"],\"uid\":\"" + plain(metadata_uid) + "\",\"version\":\"1.4.0\"";
  if (metadata_correlation_uid !== undefined) metadata += ",\"correlation_uid\":\"" + plain(metadata_correlation_uid) + "\"";
  if (metadata_log_name !== undefined) metadata += ",\"log_name\":\"" + plain(metadata_log_name) + "\"";
  metadata += "}";
  const account_uid = (silver.recipientAccountId ?? silver_userIdentity?.accountId);
  let account: string | undefined;
  let account__uid: string | undefined;
  if (account_uid !== undefined) {
    account = "{\"type\":\"AWS Account\",\"type_id\":10";
    if (account_uid !== undefined) account += ",\"uid\":\"" + plain(account_uid) + "\"";
    account += "}";
    account__uid = account_uid;
    sure &&= isEnumPair(CAPTIONS_1, 10, "AWS Account");
  }
  const cloud_cloud_partition = (arnPart(silver_userIdentity?.arn, "partition") ?? (silver_awsRegion !== undefined ? lookup_partitions_partition(silver_awsRegion) : undefined));
  const cloud_region = silver_awsRegion;
  let cloud: string;
  let cloud__account__uid: string | undefined;
  cloud = "{\"provider\":\"AWS\"";
  if (account !== undefined) cloud += ",\"account\":" + account;
  if (cloud_cloud_partition !== undefined) cloud += ",\"cloud_partition\":\"" + plain(cloud_cloud_partition) + "\"";
  if (cloud_region !== undefined) cloud += ",\"region\":\"" + plain(cloud_region) + "\"";
  cloud += "}";
  cloud__account__uid = account__uid;
  const api_operation = silver_eventName;
  const request_data = silver.requestParameters;
  const request_uid = silver.requestID;
  let request: string | undefined;
  if (request_uid !== undefined) {
    request = "{\"uid\":\"" + plain(request_uid) + "\"";
    if (request_data !== undefined) request += ",\"data\":" + JSON.stringify(request_data);
    request += "}";
  }
  const response_data = silver_responseElements;
  const response_error = silver_errorCode;
  const response_error_message = silver_errorMessage;
  let response: string | undefined;
  if ((response_data !== undefined || response_error !== undefined || response_error_message !== undefined)) {
    response = "{";
    if (response_data !== undefined) response += "\"data\":" + JSON.stringify(response_data);
    if (response_error !== undefined) response += (response === "{" ? "" : ",") + "\"error\":\"" + plain(response_error) + "\"";
    if (response_error_message !== undefined) response += (response === "{" ? "" : ",") + "\"error_message\":\"" + plain(response_error_message) + "\"";
    response += "}";
  }
  const service_name = silver.eventSource;
  let service: string;
  service = "{\"name\":\"" + plain(service_name) + "\"";
  service += "}";
  const api_version = silver.apiVersion;
  let api: string;
  api = "{\"operation\":\"" + plain(api_operation) + "\",\"service\":" + service;
  if (request !== undefined) api += ",\"request\":" + request;
  if (response !== undefined) api += ",\"response\":" + response;
  if (api_version !== undefined) api += ",\"version\":\"" + plain(api_version) + "\"";
  api += "}";
  return { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api };
}

/** What several classes begin with. */
function part2(silver: SilverRow, _event: AnyEventMapping, _part1s: ReturnType<typeof part1>) {
  const silver_userIdentity = silver.userIdentity;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userIdentity_invokedBy = silver_userIdentity?.invokedBy;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_arn = silver_userIdentity?.arn;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const silver_userIdentity_sessionContext_attributes_creationDate = silver_userIdentity_sessionContext_attributes?.creationDate;
  const actor_app_name = silver_userIdentity_invokedBy;
  const idp_name = (silver_userIdentity?.identityProvider ?? silver_userIdentity_sessionContext?.webIdFederationData?.federatedProvider);
  let idp: string | undefined;
  if (idp_name !== undefined) {
    idp = "{";
    if (idp_name !== undefined) idp += "\"name\":\"" + plain(idp_name) + "\"";
    idp += "}";
  }
  const session_created_time = (silver_userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(silver_userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = silver_userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = silver_userIdentity_sessionContext_attributes?.mfaAuthenticated;
  const session_issuer = silver_userIdentity_sessionContext?.sessionIssuer?.arn;
  const session_uid = (silver_userIdentity_type === "AssumedRole" ? silver_userIdentity_arn : undefined);
  let session: string | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = "{";
    if (session_created_time !== undefined) session += "\"created_time\":" + session_created_time;
    if (session_created_time_dt !== undefined) session += (session === "{" ? "" : ",") + "\"created_time_dt\":\"" + plain(session_created_time_dt) + "\"";
    if (session_is_mfa !== undefined) session += (session === "{" ? "" : ",") + "\"is_mfa\":" + session_is_mfa;
    if (session_issuer !== undefined) session += (session === "{" ? "" : ",") + "\"issuer\":\"" + plain(session_issuer) + "\"";
    if (session_uid !== undefined) session += (session === "{" ? "" : ",") + "\"uid\":\"" + plain(session_uid) + "\"";
    session += "}";
    sure &&= (session_created_time === undefined || Number.isInteger(session_created_time)) && (session_created_time_dt === undefined || hasForm(FORM_1, session_created_time_dt));
  }
  const account_type_id = lookup_identity_types_account_type_id(silver_userIdentity_type);
  const account_uid_2 = silver_userIdentity?.accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: string | undefined;
  let account_2__uid: string | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = "{\"type\":\"" + plain(account_type) + "\",\"type_id\":" + account_type_id;
    if (account_uid_2 !== undefined) account_2 += ",\"uid\":\"" + plain(account_uid_2) + "\"";
    account_2 += "}";
    account_2__uid = account_uid_2;
    sure &&= isEnumPair(CAPTIONS_1, account_type_id, account_type);
  }
  const user_credential_uid = silver_userIdentity?.accessKeyId;
  const user_name = (silver_userIdentity_type === "Root" ? "root" : (silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser") ? arnPart(silver_userIdentity_arn, "name") : silver_userIdentity_type === "IdentityCenterUser" ? (textAt(silver.additionalEventData, "UserName") ?? silver_userIdentity?.onBehalfOf?.userId) : silver_userIdentity_type === "AWSService" ? silver_userIdentity_invokedBy : silver_userIdentity?.userName);
  const user_type_id = lookup_identity_types_user_type_id(silver_userIdentity_type);
  const user_uid = silver_userIdentity_arn;
  const user_uid_alt = silver_userIdentity?.principalId;
  const user_type = (user_type_id === 99 ? (silver_userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: string | undefined;
  let user__account__uid: string | undefined;
  let user__credential_uid: string | undefined;
  let user__name: string | undefined;
  let user__uid: string | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = "{\"type\":\"" + plain(user_type) + "\",\"type_id\":" + user_type_id;
    if (account_2 !== undefined) user += ",\"account\":" + account_2;
    if (user_credential_uid !== undefined) user += ",\"credential_uid\":\"" + plain(user_credential_uid) + "\"";
    if (user_name !== undefined) user += ",\"name\":\"" + plain(user_name) + "\"";
    if (user_uid !== undefined) user += ",\"uid\":\"" + plain(user_uid) + "\"";
    if (user_uid_alt !== undefined) user += ",\"uid_alt\":\"" + plain(user_uid_alt) + "\"";
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
    if (actor_app_name !== undefined) actor += "\"app_name\":\"" + plain(actor_app_name) + "\"";
    if (idp !== undefined) actor += (actor === "{" ? "" : ",") + "\"idp\":" + idp;
    if (session !== undefined) actor += (actor === "{" ? "" : ",") + "\"session\":" + session;
    if (user !== undefined) actor += (actor === "{" ? "" : ",") + "\"user\":" + user;
    actor += "}";
    actor__user__account__uid = user__account__uid;
    actor__user__credential_uid = user__credential_uid;
    actor__user__name = user__name;
    actor__user__uid = user__uid;
  }
  const networkEndpoint_intermediate_ips = otherAddresses(silver_sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver_sourceIPAddress);
  const networkEndpoint_svc_name = ((silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true)) ? silver_sourceIPAddress : undefined);
  let networkEndpoint: string | undefined;
  let networkEndpoint__ip: string | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = "{";
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint += "\"intermediate_ips\":" + JSON.stringify(networkEndpoint_intermediate_ips);
    if (networkEndpoint_ip !== undefined) networkEndpoint += (networkEndpoint === "{" ? "" : ",") + "\"ip\":\"" + plain(networkEndpoint_ip) + "\"";
    if (networkEndpoint_svc_name !== undefined) networkEndpoint += (networkEndpoint === "{" ? "" : ",") + "\"svc_name\":\"" + plain(networkEndpoint_svc_name) + "\"";
    networkEndpoint += "}";
    networkEndpoint__ip = networkEndpoint_ip;
    sure &&= (networkEndpoint_intermediate_ips === undefined || networkEndpoint_intermediate_ips.every((item) => hasForm(FORM_2, item))) && (networkEndpoint_ip === undefined || hasForm(FORM_2, networkEndpoint_ip));
  }
  const httpRequest_user_agent = silver.userAgent;
  let httpRequest: string | undefined;
  let httpRequest__user_agent: string | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = "{";
    if (httpRequest_user_agent !== undefined) httpRequest += "\"user_agent\":\"" + plain(httpRequest_user_agent) + "\"";
    httpRequest += "}";
    httpRequest__user_agent = httpRequest_user_agent;
  }
  return { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent };
}

/** Account Change [3001]: mappings/gold/frame.yaml and mappings/gold/account_change.yaml. */
function textOfAccountChange(silver: SilverRow, event: AnyEventMapping): string {
  const silver_target = silver.target;
  const silver_eventName = silver.eventName;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userIdentity = silver.userIdentity;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_target_kind = silver_target?.kind;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_target_accountId = silver_target?.accountId;
  const silver_target_result = silver_target?.result;
  const silver_target_policy = silver_target?.policy;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_target_result_name = silver_target_result?.name;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const part1s = part1(silver, event);
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1s;
  const { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent } = part2(silver, event, part1s);
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
  if (((silver_target_kind === "user" || silver_target_kind === "role") && (silver_target_name !== undefined || silver_target_uid !== undefined))) {
    const account_type_id_2 = (silver_target_uid?.endsWith(":root") === true ? 10 : lookup_target_kinds_account_type_id(silver_target_kind));
    const account_uid_3 = silver_target_accountId;
    const account_type_2 = captionOf(CAPTIONS_1, account_type_id_2);
    let account_3: string | undefined;
    let account_3__uid: string | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = "{\"type\":\"" + plain(account_type_2) + "\",\"type_id\":" + account_type_id_2;
      if (account_uid_3 !== undefined) account_3 += ",\"uid\":\"" + plain(account_uid_3) + "\"";
      account_3 += "}";
      account_3__uid = account_uid_3;
      sure &&= isEnumPair(CAPTIONS_1, account_type_id_2, account_type_2);
    }
    const user_credential_uid_2 = silver_target?.credentialId;
    const user_name_2 = silver_target_name;
    const user_type_id_2 = (silver_target_uid?.endsWith(":root") === true ? 2 : lookup_target_kinds_user_type_id(silver_target_kind));
    const user_uid_2 = silver_target_uid;
    const user_uid_alt_2 = silver_target?.id;
    const user_type_2 = (user_type_id_2 === 99 ? lookup_target_kinds_word(silver_target_kind) : captionOf(CAPTIONS_2, user_type_id_2));
    let user_2: string | undefined;
    let user_2__account__uid: string | undefined;
    let user_2__credential_uid: string | undefined;
    let user_2__name: string | undefined;
    let user_2__uid: string | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
      user_2 = "{\"type\":\"" + plain(user_type_2) + "\",\"type_id\":" + user_type_id_2;
      if (account_3 !== undefined) user_2 += ",\"account\":" + account_3;
      if (user_credential_uid_2 !== undefined) user_2 += ",\"credential_uid\":\"" + plain(user_credential_uid_2) + "\"";
      if (user_name_2 !== undefined) user_2 += ",\"name\":\"" + plain(user_name_2) + "\"";
      if (user_uid_2 !== undefined) user_2 += ",\"uid\":\"" + plain(user_uid_2) + "\"";
      if (user_uid_alt_2 !== undefined) user_2 += ",\"uid_alt\":\"" + plain(user_uid_alt_2) + "\"";
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
    const account_uid_4 = (silver_target_accountId ?? "Unknown");
    let account_4: string;
    let account_4__uid: string | undefined;
    account_4 = "{\"type\":\"AWS Account\",\"type_id\":10,\"uid\":\"" + plain(account_uid_4) + "\"";
    account_4 += "}";
    account_4__uid = account_uid_4;
    sure &&= isEnumPair(CAPTIONS_1, 10, "AWS Account");
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
  let chosen_3: string | undefined;
  if (silver_target_result_name !== undefined) {
    const account_uid_5 = silver_target_accountId;
    let account_5: string | undefined;
    if (account_uid_5 !== undefined) {
      account_5 = "{\"type\":\"AWS IAM User\",\"type_id\":3";
      if (account_uid_5 !== undefined) account_5 += ",\"uid\":\"" + plain(account_uid_5) + "\"";
      account_5 += "}";
      sure &&= isEnumPair(CAPTIONS_1, 3, "AWS IAM User");
    }
    const user_name_3 = silver_target_result_name;
    let user_4: string | undefined;
    if ((account_5 !== undefined || user_name_3 !== undefined)) {
      user_4 = "{\"type\":\"User\",\"type_id\":1";
      if (account_5 !== undefined) user_4 += ",\"account\":" + account_5;
      if (user_name_3 !== undefined) user_4 += ",\"name\":\"" + plain(user_name_3) + "\"";
      user_4 += "}";
      sure &&= isEnumPair(CAPTIONS_2, 1, "User");
    }
    chosen_3 = user_4;
  }
  const policy_name = (silver_target_policy?.name ?? ((silver_eventName === "PutRolePermissionsBoundary" || silver_eventName === "DeleteRolePermissionsBoundary") ? "PermissionsBoundary" : undefined));
  const policy_uid = silver_target_policy?.uid;
  let policy: string | undefined;
  if ((policy_name !== undefined || policy_uid !== undefined)) {
    policy = "{";
    if (policy_name !== undefined) policy += "\"name\":\"" + plain(policy_name) + "\"";
    if (policy_uid !== undefined) policy += (policy === "{" ? "" : ",") + "\"uid\":\"" + plain(policy_uid) + "\"";
    policy += "}";
  }
  const policies_value = presentItems([policy]);
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + plain(activity_name_value) + "\",\"category_name\":\"" + plain(category_name_value) + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + plain(class_name_value) + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + plain(type_name_value) + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + plain(time_dt_value) + "\",\"status\":\"" + plain(status_value) + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + plain(action_value) + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + plain(disposition_value) + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"user\":" + chosen + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + plain(status_code_value) + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + plain(status_detail_value) + "\"";
  if (actor !== undefined) gold += ",\"actor\":" + actor;
  if (networkEndpoint !== undefined) gold += ",\"src_endpoint\":" + networkEndpoint;
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (chosen_3 !== undefined) gold += ",\"user_result\":" + chosen_3;
  if (policies_value !== undefined) gold += ",\"policies\":" + arrayText(policies_value);
  sure &&= type_uid_value === 300100 + activity_id_value && isEnumPair(CAPTIONS_6, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_7, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_8, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_9, 1, "Informational") && isEnumPair(CAPTIONS_10, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
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
  if (observables !== "") gold += ',"observables":[' + observables.slice(1) + "]";
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (silver_userIdentity !== undefined) {
    if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver_userIdentity_type);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver_userIdentity?.principalId);
    if (!((actor !== undefined && session !== undefined && silver_userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver_userIdentity?.arn);
    if (!((account !== undefined && silver_recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver_userIdentity?.accountId);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver_userIdentity?.accessKeyId);
    if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && !(silver_userIdentity_type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver_userIdentity?.userName);
    if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && silver_userIdentity_type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver_userIdentity?.invokedBy);
    if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver_userIdentity_identityProvider);
    keepTyped(unmapped, ["userIdentity","credentialId"], silver_userIdentity?.credentialId);
    if (silver_userIdentity_onBehalfOf !== undefined) {
      if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && silver_userIdentity_type === "IdentityCenterUser" && !(textAt(silver_additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver_userIdentity_onBehalfOf?.userId);
      keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver_userIdentity_onBehalfOf?.identityStoreArn);
    }
    if (silver_userIdentity_inScopeOf !== undefined) {
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver_userIdentity_inScopeOf?.sourceArn);
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver_userIdentity_inScopeOf?.sourceAccount);
      keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver_userIdentity_inScopeOf?.issuerType);
      keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver_userIdentity_inScopeOf?.credentialsIssuedTo);
    }
    if (silver_userIdentity_sessionContext !== undefined) {
      if (silver_userIdentity_sessionContext_sessionIssuer !== undefined) {
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver_userIdentity_sessionContext_sessionIssuer?.type);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver_userIdentity_sessionContext_sessionIssuer?.principalId);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver_userIdentity_sessionContext_sessionIssuer?.arn);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver_userIdentity_sessionContext_sessionIssuer?.accountId);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver_userIdentity_sessionContext_sessionIssuer?.userName);
      }
      if (silver_userIdentity_sessionContext_webIdFederationData !== undefined) {
        if (!((actor !== undefined && idp !== undefined && silver_userIdentity_identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider);
        keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver_userIdentity_sessionContext_webIdFederationData?.attributes);
      }
      if (silver_userIdentity_sessionContext_attributes !== undefined) {
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver_userIdentity_sessionContext_attributes?.creationDate);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver_userIdentity_sessionContext_attributes?.mfaAuthenticated);
      }
      keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver_userIdentity_sessionContext?.sourceIdentity);
      keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver_userIdentity_sessionContext?.assumedRoot);
      keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver_userIdentity_sessionContext?.ec2RoleDelivery);
    }
  }
  if (silver_tlsDetails !== undefined) {
    keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver_tlsDetails?.tlsVersion);
    keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver_tlsDetails?.cipherSuite);
    keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver_tlsDetails?.clientProvidedHostHeader);
  }
  if (silver_addendum !== undefined) {
    keepTyped(unmapped, ["addendum","reason"], silver_addendum?.reason);
    keepTyped(unmapped, ["addendum","updatedFields"], silver_addendum?.updatedFields);
    keepTyped(unmapped, ["addendum","originalRequestID"], silver_addendum?.originalRequestID);
    keepTyped(unmapped, ["addendum","originalEventID"], silver_addendum?.originalEventID);
  }
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], (((!((silver_target_kind === "user" || silver_target_kind === "role"))) || (silver_target_name === undefined && silver_target_uid === undefined)) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}

/** Entity Management [3004]: mappings/gold/frame.yaml and mappings/gold/entity_management.yaml. */
function textOfEntityManagement(silver: SilverRow, event: AnyEventMapping): string {
  const silver_target = silver.target;
  const silver_requestParameters = silver.requestParameters;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userIdentity = silver.userIdentity;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_target_kind = silver_target?.kind;
  const silver_target_result = silver_target?.result;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_target_result_name = silver_target_result?.name;
  const silver_target_result_version = silver_target_result?.version;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const part1s = part1(silver, event);
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1s;
  const { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent } = part2(silver, event, part1s);
  let chosen: string | undefined;
  let chosen_2: string | undefined;
  if ((silver_target_name !== undefined || silver_target_uid !== undefined)) {
    const managedEntity_name = silver_target_name;
    const organization_uid = (silver_target_kind === "organization" ? silver_target_uid : undefined);
    let organization: string | undefined;
    if (organization_uid !== undefined) {
      organization = "{";
      if (organization_uid !== undefined) organization += "\"uid\":\"" + plain(organization_uid) + "\"";
      organization += "}";
    }
    const policy_name = (!(silver_target_kind === "policy") ? textAt(silver_requestParameters, "policyName") : undefined);
    let policy: string | undefined;
    if (policy_name !== undefined) {
      policy = "{";
      if (policy_name !== undefined) policy += "\"name\":\"" + plain(policy_name) + "\"";
      policy += "}";
    }
    const managedEntity_type_id = lookup_target_kinds_entity_type_id(silver_target_kind);
    const managedEntity_uid = silver_target_uid;
    const managedEntity_version = silver_target?.version;
    const managedEntity_type = (managedEntity_type_id === 99 ? lookup_target_kinds_word(silver_target_kind) : captionOf(CAPTIONS_11, managedEntity_type_id));
    let managedEntity: string | undefined;
    if ((managedEntity_name !== undefined || organization !== undefined || policy !== undefined || managedEntity_uid !== undefined)) {
      managedEntity = "{\"type\":\"" + plain(managedEntity_type) + "\",\"type_id\":" + managedEntity_type_id;
      if (managedEntity_name !== undefined) managedEntity += ",\"name\":\"" + plain(managedEntity_name) + "\"";
      if (organization !== undefined) managedEntity += ",\"org\":" + organization;
      if (policy !== undefined) managedEntity += ",\"policy\":" + policy;
      if (managedEntity_uid !== undefined) managedEntity += ",\"uid\":\"" + plain(managedEntity_uid) + "\"";
      if (managedEntity_version !== undefined) managedEntity += ",\"version\":\"" + plain(managedEntity_version) + "\"";
      managedEntity += "}";
      sure &&= isEnumPair(CAPTIONS_11, managedEntity_type_id, managedEntity_type);
    }
    chosen_2 = managedEntity;
  }
  chosen = chosen_2;
  if (chosen === undefined) {
    const managedEntity_uid_2 = (silver_target?.accountId ?? "Unknown");
    let managedEntity_2: string;
    managedEntity_2 = "{\"type\":\"Account\",\"type_id\":99,\"uid\":\"" + plain(managedEntity_uid_2) + "\"";
    managedEntity_2 += "}";
    sure &&= isEnumPair(CAPTIONS_11, 99, "Account");
    chosen = managedEntity_2;
  }
  let chosen_3: string | undefined;
  if ((silver_target_result_name !== undefined || silver_target_result_version !== undefined)) {
    const managedEntity_name_2 = (silver_target_result_name ?? silver_target_name);
    const managedEntity_type_id_2 = lookup_target_kinds_entity_type_id(silver_target_kind);
    const managedEntity_uid_3 = (silver_target_result_version !== undefined ? silver_target_uid : undefined);
    const managedEntity_version_2 = silver_target_result_version;
    const managedEntity_type_2 = (managedEntity_type_id_2 === 99 ? lookup_target_kinds_word(silver_target_kind) : captionOf(CAPTIONS_11, managedEntity_type_id_2));
    let managedEntity_3: string | undefined;
    if ((managedEntity_name_2 !== undefined || managedEntity_uid_3 !== undefined)) {
      managedEntity_3 = "{\"type\":\"" + plain(managedEntity_type_2) + "\",\"type_id\":" + managedEntity_type_id_2;
      if (managedEntity_name_2 !== undefined) managedEntity_3 += ",\"name\":\"" + plain(managedEntity_name_2) + "\"";
      if (managedEntity_uid_3 !== undefined) managedEntity_3 += ",\"uid\":\"" + plain(managedEntity_uid_3) + "\"";
      if (managedEntity_version_2 !== undefined) managedEntity_3 += ",\"version\":\"" + plain(managedEntity_version_2) + "\"";
      managedEntity_3 += "}";
      sure &&= isEnumPair(CAPTIONS_11, managedEntity_type_id_2, managedEntity_type_2);
    }
    chosen_3 = managedEntity_3;
  }
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + plain(activity_name_value) + "\",\"category_name\":\"" + plain(category_name_value) + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + plain(class_name_value) + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + plain(type_name_value) + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + plain(time_dt_value) + "\",\"status\":\"" + plain(status_value) + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + plain(action_value) + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + plain(disposition_value) + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"entity\":" + chosen + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + plain(status_code_value) + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + plain(status_detail_value) + "\"";
  if (actor !== undefined) gold += ",\"actor\":" + actor;
  if (networkEndpoint !== undefined) gold += ",\"src_endpoint\":" + networkEndpoint;
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (chosen_3 !== undefined) gold += ",\"entity_result\":" + chosen_3;
  sure &&= type_uid_value === 300400 + activity_id_value && isEnumPair(CAPTIONS_12, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_7, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_13, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_9, 1, "Informational") && isEnumPair(CAPTIONS_14, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
  let observables = "";
  if (actor__user__account__uid !== undefined) observables += ",{\"name\":\"actor.user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + actor__user__account__uid + '"}';
  if (actor__user__credential_uid !== undefined) observables += ",{\"name\":\"actor.user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + actor__user__credential_uid + '"}';
  if (actor__user__name !== undefined) observables += ",{\"name\":\"actor.user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + actor__user__name + '"}';
  if (actor__user__uid !== undefined) observables += ",{\"name\":\"actor.user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + actor__user__uid + '"}';
  if (cloud__account__uid !== undefined) observables += ",{\"name\":\"cloud.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + cloud__account__uid + '"}';
  if (httpRequest__user_agent !== undefined) observables += ",{\"name\":\"http_request.user_agent\",\"type\":\"HTTP User-Agent\",\"type_id\":16,\"value\":\"" + httpRequest__user_agent + '"}';
  if (networkEndpoint__ip !== undefined) observables += ",{\"name\":\"src_endpoint.ip\",\"type\":\"IP Address\",\"type_id\":2,\"value\":\"" + networkEndpoint__ip + '"}';
  if (observables !== "") gold += ',"observables":[' + observables.slice(1) + "]";
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (silver_userIdentity !== undefined) {
    if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver_userIdentity_type);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver_userIdentity?.principalId);
    if (!((actor !== undefined && session !== undefined && silver_userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver_userIdentity?.arn);
    if (!((account !== undefined && silver_recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver_userIdentity?.accountId);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver_userIdentity?.accessKeyId);
    if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && !(silver_userIdentity_type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver_userIdentity?.userName);
    if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && silver_userIdentity_type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver_userIdentity?.invokedBy);
    if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver_userIdentity_identityProvider);
    keepTyped(unmapped, ["userIdentity","credentialId"], silver_userIdentity?.credentialId);
    if (silver_userIdentity_onBehalfOf !== undefined) {
      if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && silver_userIdentity_type === "IdentityCenterUser" && !(textAt(silver_additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver_userIdentity_onBehalfOf?.userId);
      keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver_userIdentity_onBehalfOf?.identityStoreArn);
    }
    if (silver_userIdentity_inScopeOf !== undefined) {
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver_userIdentity_inScopeOf?.sourceArn);
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver_userIdentity_inScopeOf?.sourceAccount);
      keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver_userIdentity_inScopeOf?.issuerType);
      keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver_userIdentity_inScopeOf?.credentialsIssuedTo);
    }
    if (silver_userIdentity_sessionContext !== undefined) {
      if (silver_userIdentity_sessionContext_sessionIssuer !== undefined) {
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver_userIdentity_sessionContext_sessionIssuer?.type);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver_userIdentity_sessionContext_sessionIssuer?.principalId);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver_userIdentity_sessionContext_sessionIssuer?.arn);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver_userIdentity_sessionContext_sessionIssuer?.accountId);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver_userIdentity_sessionContext_sessionIssuer?.userName);
      }
      if (silver_userIdentity_sessionContext_webIdFederationData !== undefined) {
        if (!((actor !== undefined && idp !== undefined && silver_userIdentity_identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider);
        keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver_userIdentity_sessionContext_webIdFederationData?.attributes);
      }
      if (silver_userIdentity_sessionContext_attributes !== undefined) {
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver_userIdentity_sessionContext_attributes?.creationDate);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver_userIdentity_sessionContext_attributes?.mfaAuthenticated);
      }
      keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver_userIdentity_sessionContext?.sourceIdentity);
      keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver_userIdentity_sessionContext?.assumedRoot);
      keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver_userIdentity_sessionContext?.ec2RoleDelivery);
    }
  }
  if (silver_tlsDetails !== undefined) {
    keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver_tlsDetails?.tlsVersion);
    keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver_tlsDetails?.cipherSuite);
    keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver_tlsDetails?.clientProvidedHostHeader);
  }
  if (silver_addendum !== undefined) {
    keepTyped(unmapped, ["addendum","reason"], silver_addendum?.reason);
    keepTyped(unmapped, ["addendum","updatedFields"], silver_addendum?.updatedFields);
    keepTyped(unmapped, ["addendum","originalRequestID"], silver_addendum?.originalRequestID);
    keepTyped(unmapped, ["addendum","originalEventID"], silver_addendum?.originalEventID);
  }
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver_requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((silver_target_name === undefined && silver_target_uid === undefined) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}

/** User Access Management [3005]: mappings/gold/frame.yaml and mappings/gold/user_access.yaml. */
function textOfUserAccess(silver: SilverRow, event: AnyEventMapping): string {
  const silver_target = silver.target;
  const silver_eventName = silver.eventName;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userIdentity = silver.userIdentity;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_target_accountId = silver_target?.accountId;
  const silver_target_policy = silver_target?.policy;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_target_policy_uid = silver_target_policy?.uid;
  const silver_target_policy_name = silver_target_policy?.name;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const part1s = part1(silver, event);
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1s;
  const { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent } = part2(silver, event, part1s);
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
  if ((silver_target_name !== undefined || silver_target_uid !== undefined)) {
    const account_uid_3 = silver_target_accountId;
    let account_3: string | undefined;
    let account_3__uid: string | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = "{\"type\":\"AWS IAM User\",\"type_id\":3";
      if (account_uid_3 !== undefined) account_3 += ",\"uid\":\"" + plain(account_uid_3) + "\"";
      account_3 += "}";
      account_3__uid = account_uid_3;
      sure &&= isEnumPair(CAPTIONS_1, 3, "AWS IAM User");
    }
    const user_name_2 = silver_target_name;
    const user_uid_2 = silver_target_uid;
    let user_2: string | undefined;
    let user_2__account__uid: string | undefined;
    let user_2__credential_uid: string | undefined;
    let user_2__name: string | undefined;
    let user_2__uid: string | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
      user_2 = "{\"type\":\"User\",\"type_id\":1";
      if (account_3 !== undefined) user_2 += ",\"account\":" + account_3;
      if (user_name_2 !== undefined) user_2 += ",\"name\":\"" + plain(user_name_2) + "\"";
      if (user_uid_2 !== undefined) user_2 += ",\"uid\":\"" + plain(user_uid_2) + "\"";
      user_2 += "}";
      user_2__account__uid = account_3__uid;
      user_2__name = user_name_2;
      user_2__uid = user_uid_2;
      sure &&= isEnumPair(CAPTIONS_2, 1, "User");
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
    const account_uid_4 = (silver_target_accountId ?? "Unknown");
    let account_4: string;
    let account_4__uid: string | undefined;
    account_4 = "{\"type\":\"AWS Account\",\"type_id\":10,\"uid\":\"" + plain(account_uid_4) + "\"";
    account_4 += "}";
    account_4__uid = account_uid_4;
    sure &&= isEnumPair(CAPTIONS_1, 10, "AWS Account");
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
  const privileges_value = (presentItems([(silver_target_policy_uid ?? silver_target_policy_name ?? ((silver_eventName === "PutUserPermissionsBoundary" || silver_eventName === "DeleteUserPermissionsBoundary") ? "PermissionsBoundary" : undefined))]) ?? ["Unknown"]);
  const resourceDetails_name = (silver_target_policy_name ?? ((silver_eventName === "PutUserPermissionsBoundary" || silver_eventName === "DeleteUserPermissionsBoundary") ? "PermissionsBoundary" : undefined));
  const resourceDetails_uid = silver_target_policy_uid;
  let resourceDetails: string | undefined;
  let resourceDetails__name: string | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = "{\"type\":\"Policy\"";
    if (resourceDetails_name !== undefined) resourceDetails += ",\"name\":\"" + plain(resourceDetails_name) + "\"";
    if (resourceDetails_uid !== undefined) resourceDetails += ",\"uid\":\"" + plain(resourceDetails_uid) + "\"";
    resourceDetails += "}";
    resourceDetails__name = resourceDetails_name;
  }
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + plain(activity_name_value) + "\",\"category_name\":\"" + plain(category_name_value) + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + plain(class_name_value) + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + plain(type_name_value) + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + plain(time_dt_value) + "\",\"status\":\"" + plain(status_value) + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + plain(action_value) + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + plain(disposition_value) + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"user\":" + chosen + ",\"privileges\":" + JSON.stringify(privileges_value) + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + plain(status_code_value) + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + plain(status_detail_value) + "\"";
  if (actor !== undefined) gold += ",\"actor\":" + actor;
  if (networkEndpoint !== undefined) gold += ",\"src_endpoint\":" + networkEndpoint;
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (resourceDetails !== undefined) gold += ",\"resource\":" + resourceDetails;
  sure &&= type_uid_value === 300500 + activity_id_value && isEnumPair(CAPTIONS_15, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_7, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_16, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_9, 1, "Informational") && isEnumPair(CAPTIONS_17, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
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
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (silver_userIdentity !== undefined) {
    if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver_userIdentity_type);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver_userIdentity?.principalId);
    if (!((actor !== undefined && session !== undefined && silver_userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver_userIdentity?.arn);
    if (!((account !== undefined && silver_recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver_userIdentity?.accountId);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver_userIdentity?.accessKeyId);
    if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && !(silver_userIdentity_type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver_userIdentity?.userName);
    if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && silver_userIdentity_type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver_userIdentity?.invokedBy);
    if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver_userIdentity_identityProvider);
    keepTyped(unmapped, ["userIdentity","credentialId"], silver_userIdentity?.credentialId);
    if (silver_userIdentity_onBehalfOf !== undefined) {
      if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && silver_userIdentity_type === "IdentityCenterUser" && !(textAt(silver_additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver_userIdentity_onBehalfOf?.userId);
      keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver_userIdentity_onBehalfOf?.identityStoreArn);
    }
    if (silver_userIdentity_inScopeOf !== undefined) {
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver_userIdentity_inScopeOf?.sourceArn);
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver_userIdentity_inScopeOf?.sourceAccount);
      keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver_userIdentity_inScopeOf?.issuerType);
      keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver_userIdentity_inScopeOf?.credentialsIssuedTo);
    }
    if (silver_userIdentity_sessionContext !== undefined) {
      if (silver_userIdentity_sessionContext_sessionIssuer !== undefined) {
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver_userIdentity_sessionContext_sessionIssuer?.type);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver_userIdentity_sessionContext_sessionIssuer?.principalId);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver_userIdentity_sessionContext_sessionIssuer?.arn);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver_userIdentity_sessionContext_sessionIssuer?.accountId);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver_userIdentity_sessionContext_sessionIssuer?.userName);
      }
      if (silver_userIdentity_sessionContext_webIdFederationData !== undefined) {
        if (!((actor !== undefined && idp !== undefined && silver_userIdentity_identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider);
        keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver_userIdentity_sessionContext_webIdFederationData?.attributes);
      }
      if (silver_userIdentity_sessionContext_attributes !== undefined) {
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver_userIdentity_sessionContext_attributes?.creationDate);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver_userIdentity_sessionContext_attributes?.mfaAuthenticated);
      }
      keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver_userIdentity_sessionContext?.sourceIdentity);
      keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver_userIdentity_sessionContext?.assumedRoot);
      keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver_userIdentity_sessionContext?.ec2RoleDelivery);
    }
  }
  if (silver_tlsDetails !== undefined) {
    keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver_tlsDetails?.tlsVersion);
    keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver_tlsDetails?.cipherSuite);
    keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver_tlsDetails?.clientProvidedHostHeader);
  }
  if (silver_addendum !== undefined) {
    keepTyped(unmapped, ["addendum","reason"], silver_addendum?.reason);
    keepTyped(unmapped, ["addendum","updatedFields"], silver_addendum?.updatedFields);
    keepTyped(unmapped, ["addendum","originalRequestID"], silver_addendum?.originalRequestID);
    keepTyped(unmapped, ["addendum","originalEventID"], silver_addendum?.originalEventID);
  }
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((silver_target_name === undefined && silver_target_uid === undefined) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}

/** Group Management [3006]: mappings/gold/frame.yaml and mappings/gold/group_management.yaml. */
function textOfGroupManagement(silver: SilverRow, event: AnyEventMapping): string {
  const silver_target = silver.target;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userIdentity = silver.userIdentity;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_target_policy = silver_target?.policy;
  const silver_target_member = silver_target?.member;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_target_policy_uid = silver_target_policy?.uid;
  const silver_target_policy_name = silver_target_policy?.name;
  const silver_target_member_name = silver_target_member?.name;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const part1s = part1(silver, event);
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1s;
  const { idp, session, account_2, user_type_id, user, actor, actor__user__account__uid, actor__user__credential_uid, actor__user__name, actor__user__uid, networkEndpoint, networkEndpoint__ip, httpRequest, httpRequest__user_agent } = part2(silver, event, part1s);
  let chosen: string | undefined;
  let chosen__name: string | undefined;
  let chosen__uid: string | undefined;
  const group_name = silver_target_name;
  const group_uid = silver_target_uid;
  let group: string | undefined;
  let group__name: string | undefined;
  let group__uid: string | undefined;
  if ((group_name !== undefined || group_uid !== undefined)) {
    group = "{";
    if (group_name !== undefined) group += "\"name\":\"" + plain(group_name) + "\"";
    if (group_uid !== undefined) group += (group === "{" ? "" : ",") + "\"uid\":\"" + plain(group_uid) + "\"";
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
  const privileges_value = presentItems([(silver_target_policy_uid ?? silver_target_policy_name)]);
  const resourceDetails_name = silver_target_policy_name;
  const resourceDetails_uid = silver_target_policy_uid;
  let resourceDetails: string | undefined;
  let resourceDetails__name: string | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = "{\"type\":\"Policy\"";
    if (resourceDetails_name !== undefined) resourceDetails += ",\"name\":\"" + plain(resourceDetails_name) + "\"";
    if (resourceDetails_uid !== undefined) resourceDetails += ",\"uid\":\"" + plain(resourceDetails_uid) + "\"";
    resourceDetails += "}";
    resourceDetails__name = resourceDetails_name;
  }
  let chosen_2: string | undefined;
  let chosen_2__account__uid: string | undefined;
  let chosen_2__credential_uid: string | undefined;
  let chosen_2__name: string | undefined;
  let chosen_2__uid: string | undefined;
  if (silver_target_member_name !== undefined) {
    const account_uid_3 = silver_target?.accountId;
    let account_3: string | undefined;
    let account_3__uid: string | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = "{\"type\":\"AWS IAM User\",\"type_id\":3";
      if (account_uid_3 !== undefined) account_3 += ",\"uid\":\"" + plain(account_uid_3) + "\"";
      account_3 += "}";
      account_3__uid = account_uid_3;
      sure &&= isEnumPair(CAPTIONS_1, 3, "AWS IAM User");
    }
    const user_name_2 = silver_target_member_name;
    let user_2: string | undefined;
    let user_2__account__uid: string | undefined;
    let user_2__credential_uid: string | undefined;
    let user_2__name: string | undefined;
    let user_2__uid: string | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined)) {
      user_2 = "{\"type\":\"User\",\"type_id\":1";
      if (account_3 !== undefined) user_2 += ",\"account\":" + account_3;
      if (user_name_2 !== undefined) user_2 += ",\"name\":\"" + plain(user_name_2) + "\"";
      user_2 += "}";
      user_2__account__uid = account_3__uid;
      user_2__name = user_name_2;
      sure &&= isEnumPair(CAPTIONS_2, 1, "User");
    }
    chosen_2 = user_2;
    chosen_2__account__uid = user_2__account__uid;
    chosen_2__credential_uid = user_2__credential_uid;
    chosen_2__name = user_2__name;
    chosen_2__uid = user_2__uid;
  }
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + plain(activity_name_value) + "\",\"category_name\":\"" + plain(category_name_value) + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + plain(class_name_value) + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + plain(type_name_value) + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + plain(time_dt_value) + "\",\"status\":\"" + plain(status_value) + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + plain(action_value) + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + plain(disposition_value) + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"group\":" + chosen + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + plain(status_code_value) + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + plain(status_detail_value) + "\"";
  if (actor !== undefined) gold += ",\"actor\":" + actor;
  if (networkEndpoint !== undefined) gold += ",\"src_endpoint\":" + networkEndpoint;
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (privileges_value !== undefined) gold += ",\"privileges\":" + JSON.stringify(privileges_value);
  if (resourceDetails !== undefined) gold += ",\"resource\":" + resourceDetails;
  if (chosen_2 !== undefined) gold += ",\"user\":" + chosen_2;
  sure &&= type_uid_value === 300600 + activity_id_value && isEnumPair(CAPTIONS_18, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_7, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_19, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_9, 1, "Informational") && isEnumPair(CAPTIONS_20, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
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
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (silver_userIdentity !== undefined) {
    if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver_userIdentity_type);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver_userIdentity?.principalId);
    if (!((actor !== undefined && session !== undefined && silver_userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver_userIdentity?.arn);
    if (!((account !== undefined && silver_recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver_userIdentity?.accountId);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver_userIdentity?.accessKeyId);
    if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && !(silver_userIdentity_type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver_userIdentity?.userName);
    if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && silver_userIdentity_type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver_userIdentity?.invokedBy);
    if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver_userIdentity_identityProvider);
    keepTyped(unmapped, ["userIdentity","credentialId"], silver_userIdentity?.credentialId);
    if (silver_userIdentity_onBehalfOf !== undefined) {
      if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && silver_userIdentity_type === "IdentityCenterUser" && !(textAt(silver_additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver_userIdentity_onBehalfOf?.userId);
      keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver_userIdentity_onBehalfOf?.identityStoreArn);
    }
    if (silver_userIdentity_inScopeOf !== undefined) {
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver_userIdentity_inScopeOf?.sourceArn);
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver_userIdentity_inScopeOf?.sourceAccount);
      keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver_userIdentity_inScopeOf?.issuerType);
      keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver_userIdentity_inScopeOf?.credentialsIssuedTo);
    }
    if (silver_userIdentity_sessionContext !== undefined) {
      if (silver_userIdentity_sessionContext_sessionIssuer !== undefined) {
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver_userIdentity_sessionContext_sessionIssuer?.type);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver_userIdentity_sessionContext_sessionIssuer?.principalId);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver_userIdentity_sessionContext_sessionIssuer?.arn);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver_userIdentity_sessionContext_sessionIssuer?.accountId);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver_userIdentity_sessionContext_sessionIssuer?.userName);
      }
      if (silver_userIdentity_sessionContext_webIdFederationData !== undefined) {
        if (!((actor !== undefined && idp !== undefined && silver_userIdentity_identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider);
        keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver_userIdentity_sessionContext_webIdFederationData?.attributes);
      }
      if (silver_userIdentity_sessionContext_attributes !== undefined) {
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver_userIdentity_sessionContext_attributes?.creationDate);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver_userIdentity_sessionContext_attributes?.mfaAuthenticated);
      }
      keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver_userIdentity_sessionContext?.sourceIdentity);
      keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver_userIdentity_sessionContext?.assumedRoot);
      keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver_userIdentity_sessionContext?.ec2RoleDelivery);
    }
  }
  if (silver_tlsDetails !== undefined) {
    keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver_tlsDetails?.tlsVersion);
    keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver_tlsDetails?.cipherSuite);
    keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver_tlsDetails?.clientProvidedHostHeader);
  }
  if (silver_addendum !== undefined) {
    keepTyped(unmapped, ["addendum","reason"], silver_addendum?.reason);
    keepTyped(unmapped, ["addendum","updatedFields"], silver_addendum?.updatedFields);
    keepTyped(unmapped, ["addendum","originalRequestID"], silver_addendum?.originalRequestID);
    keepTyped(unmapped, ["addendum","originalEventID"], silver_addendum?.originalEventID);
  }
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((silver_target_name === undefined && silver_target_uid === undefined) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}

/** API Activity [6003]: mappings/gold/frame.yaml and mappings/gold/api_activity.yaml. */
function textOfApiActivity(silver: SilverRow, event: AnyEventMapping): string {
  const silver_userIdentity = silver.userIdentity;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userAgent = silver.userAgent;
  const silver_target = silver.target;
  const silver_resources = silver.resources;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_userIdentity_invokedBy = silver_userIdentity?.invokedBy;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_arn = silver_userIdentity?.arn;
  const silver_userIdentity_accountId = silver_userIdentity?.accountId;
  const silver_userIdentity_accessKeyId = silver_userIdentity?.accessKeyId;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_userName = silver_userIdentity?.userName;
  const silver_userIdentity_principalId = silver_userIdentity?.principalId;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_onBehalfOf_userId = silver_userIdentity_onBehalfOf?.userId;
  const silver_userIdentity_sessionContext_webIdFederationData_federatedProvider = silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider;
  const silver_userIdentity_sessionContext_attributes_creationDate = silver_userIdentity_sessionContext_attributes?.creationDate;
  const silver_userIdentity_sessionContext_attributes_mfaAuthenticated = silver_userIdentity_sessionContext_attributes?.mfaAuthenticated;
  const silver_userIdentity_sessionContext_sessionIssuer_arn = silver_userIdentity_sessionContext_sessionIssuer?.arn;
  const { activity_id_value, activity_name_value, category_name_value, category_uid_value, class_name_value, class_uid_value, type_name_value, type_uid_value, time_value, time_dt_value, status_id_value, status_code_value, status_detail_value, action_id_value, disposition_id_value, feature, metadata, account, cloud, cloud__account__uid, request, response, api } = part1(silver, event);
  let chosen: string | undefined;
  let chosen__user__account__uid: string | undefined;
  let chosen__user__credential_uid: string | undefined;
  let chosen__user__name: string | undefined;
  let chosen__user__uid: string | undefined;
  const actor_app_name = silver_userIdentity_invokedBy;
  const idp_name = (silver_userIdentity_identityProvider ?? silver_userIdentity_sessionContext_webIdFederationData_federatedProvider);
  let idp: string | undefined;
  if (idp_name !== undefined) {
    idp = "{";
    if (idp_name !== undefined) idp += "\"name\":\"" + plain(idp_name) + "\"";
    idp += "}";
  }
  const session_created_time = (silver_userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(silver_userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = silver_userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = silver_userIdentity_sessionContext_attributes_mfaAuthenticated;
  const session_issuer = silver_userIdentity_sessionContext_sessionIssuer_arn;
  const session_uid = (silver_userIdentity_type === "AssumedRole" ? silver_userIdentity_arn : undefined);
  let session: string | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = "{";
    if (session_created_time !== undefined) session += "\"created_time\":" + session_created_time;
    if (session_created_time_dt !== undefined) session += (session === "{" ? "" : ",") + "\"created_time_dt\":\"" + plain(session_created_time_dt) + "\"";
    if (session_is_mfa !== undefined) session += (session === "{" ? "" : ",") + "\"is_mfa\":" + session_is_mfa;
    if (session_issuer !== undefined) session += (session === "{" ? "" : ",") + "\"issuer\":\"" + plain(session_issuer) + "\"";
    if (session_uid !== undefined) session += (session === "{" ? "" : ",") + "\"uid\":\"" + plain(session_uid) + "\"";
    session += "}";
    sure &&= (session_created_time === undefined || Number.isInteger(session_created_time)) && (session_created_time_dt === undefined || hasForm(FORM_1, session_created_time_dt));
  }
  const account_type_id = lookup_identity_types_account_type_id(silver_userIdentity_type);
  const account_uid_2 = silver_userIdentity_accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: string | undefined;
  let account_2__uid: string | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = "{\"type\":\"" + plain(account_type) + "\",\"type_id\":" + account_type_id;
    if (account_uid_2 !== undefined) account_2 += ",\"uid\":\"" + plain(account_uid_2) + "\"";
    account_2 += "}";
    account_2__uid = account_uid_2;
    sure &&= isEnumPair(CAPTIONS_1, account_type_id, account_type);
  }
  const user_credential_uid = silver_userIdentity_accessKeyId;
  const user_name = (silver_userIdentity_type === "Root" ? "root" : (silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser") ? arnPart(silver_userIdentity_arn, "name") : silver_userIdentity_type === "IdentityCenterUser" ? (textAt(silver_additionalEventData, "UserName") ?? silver_userIdentity_onBehalfOf_userId) : silver_userIdentity_type === "AWSService" ? silver_userIdentity_invokedBy : silver_userIdentity_userName);
  const user_type_id = lookup_identity_types_user_type_id(silver_userIdentity_type);
  const user_uid = silver_userIdentity_arn;
  const user_uid_alt = silver_userIdentity_principalId;
  const user_type = (user_type_id === 99 ? (silver_userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: string | undefined;
  let user__account__uid: string | undefined;
  let user__credential_uid: string | undefined;
  let user__name: string | undefined;
  let user__uid: string | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = "{\"type\":\"" + plain(user_type) + "\",\"type_id\":" + user_type_id;
    if (account_2 !== undefined) user += ",\"account\":" + account_2;
    if (user_credential_uid !== undefined) user += ",\"credential_uid\":\"" + plain(user_credential_uid) + "\"";
    if (user_name !== undefined) user += ",\"name\":\"" + plain(user_name) + "\"";
    if (user_uid !== undefined) user += ",\"uid\":\"" + plain(user_uid) + "\"";
    if (user_uid_alt !== undefined) user += ",\"uid_alt\":\"" + plain(user_uid_alt) + "\"";
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
    if (actor_app_name !== undefined) actor += "\"app_name\":\"" + plain(actor_app_name) + "\"";
    if (idp !== undefined) actor += (actor === "{" ? "" : ",") + "\"idp\":" + idp;
    if (session !== undefined) actor += (actor === "{" ? "" : ",") + "\"session\":" + session;
    if (user !== undefined) actor += (actor === "{" ? "" : ",") + "\"user\":" + user;
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
  const networkEndpoint_intermediate_ips = otherAddresses(silver_sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver_sourceIPAddress);
  const networkEndpoint_svc_name = ((silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true)) ? silver_sourceIPAddress : undefined);
  let networkEndpoint: string | undefined;
  let networkEndpoint__ip: string | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = "{";
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint += "\"intermediate_ips\":" + JSON.stringify(networkEndpoint_intermediate_ips);
    if (networkEndpoint_ip !== undefined) networkEndpoint += (networkEndpoint === "{" ? "" : ",") + "\"ip\":\"" + plain(networkEndpoint_ip) + "\"";
    if (networkEndpoint_svc_name !== undefined) networkEndpoint += (networkEndpoint === "{" ? "" : ",") + "\"svc_name\":\"" + plain(networkEndpoint_svc_name) + "\"";
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
  const httpRequest_user_agent = silver_userAgent;
  let httpRequest: string | undefined;
  let httpRequest__user_agent: string | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = "{";
    if (httpRequest_user_agent !== undefined) httpRequest += "\"user_agent\":\"" + plain(httpRequest_user_agent) + "\"";
    httpRequest += "}";
    httpRequest__user_agent = httpRequest_user_agent;
  }
  const resourceDetails_name = silver_target_name;
  const resourceDetails_type = lookup_target_kinds_word(silver_target?.kind);
  const resourceDetails_uid = silver_target_uid;
  let resourceDetails: string | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = "{\"type\":\"" + plain(resourceDetails_type) + "\"";
    if (resourceDetails_name !== undefined) resourceDetails += ",\"name\":\"" + plain(resourceDetails_name) + "\"";
    if (resourceDetails_uid !== undefined) resourceDetails += ",\"uid\":\"" + plain(resourceDetails_uid) + "\"";
    resourceDetails += "}";
  }
  const resources_value = (presentItems([resourceDetails]) ?? eachOf(silver_resources, (resource) => {
    const resourceDetails_name_2 = arnPart(resource?.arn, "name");
    const account_uid_3 = resource?.accountId;
    let account_3: string | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = "{";
      if (account_uid_3 !== undefined) account_3 += "\"uid\":\"" + plain(account_uid_3) + "\"";
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
      if (resourceDetails_name_2 !== undefined) resourceDetails_2 += "\"name\":\"" + plain(resourceDetails_name_2) + "\"";
      if (user_2 !== undefined) resourceDetails_2 += (resourceDetails_2 === "{" ? "" : ",") + "\"owner\":" + user_2;
      if (resourceDetails_type_2 !== undefined) resourceDetails_2 += (resourceDetails_2 === "{" ? "" : ",") + "\"type\":\"" + plain(resourceDetails_type_2) + "\"";
      if (resourceDetails_uid_2 !== undefined) resourceDetails_2 += (resourceDetails_2 === "{" ? "" : ",") + "\"uid\":\"" + plain(resourceDetails_uid_2) + "\"";
      resourceDetails_2 += "}";
    }
    return resourceDetails_2;
  }));
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  let gold: string;
  gold = "{\"activity_id\":" + activity_id_value + ",\"activity_name\":\"" + plain(activity_name_value) + "\",\"category_name\":\"" + plain(category_name_value) + "\",\"category_uid\":" + category_uid_value + ",\"class_name\":\"" + plain(class_name_value) + "\",\"class_uid\":" + class_uid_value + ",\"severity\":\"Informational\",\"severity_id\":1,\"type_name\":\"" + plain(type_name_value) + "\",\"type_uid\":" + type_uid_value + ",\"time\":" + time_value + ",\"time_dt\":\"" + plain(time_dt_value) + "\",\"status\":\"" + plain(status_value) + "\",\"status_id\":" + status_id_value + ",\"action\":\"" + plain(action_value) + "\",\"action_id\":" + action_id_value + ",\"disposition\":\"" + plain(disposition_value) + "\",\"disposition_id\":" + disposition_id_value + ",\"metadata\":" + metadata + ",\"cloud\":" + cloud + ",\"api\":" + api + ",\"actor\":" + chosen + ",\"src_endpoint\":" + chosen_2 + ",\"raw_data\":" + JSON.stringify(raw_data_value);
  if (status_code_value !== undefined) gold += ",\"status_code\":\"" + plain(status_code_value) + "\"";
  if (status_detail_value !== undefined) gold += ",\"status_detail\":\"" + plain(status_detail_value) + "\"";
  if (httpRequest !== undefined) gold += ",\"http_request\":" + httpRequest;
  if (resources_value !== undefined) gold += ",\"resources\":" + arrayText(resources_value);
  sure &&= type_uid_value === 600300 + activity_id_value && isEnumPair(CAPTIONS_21, activity_id_value, activity_name_value) && isEnumPair(CAPTIONS_22, category_uid_value, category_name_value) && isEnumPair(CAPTIONS_23, class_uid_value, class_name_value) && isEnumPair(CAPTIONS_9, 1, "Informational") && isEnumPair(CAPTIONS_24, type_uid_value, type_name_value) && Number.isInteger(time_value) && hasForm(FORM_1, time_dt_value) && isEnumPair(CAPTIONS_3, status_id_value, status_value) && isEnumPair(CAPTIONS_4, action_id_value, action_value) && isEnumPair(CAPTIONS_5, disposition_id_value, disposition_value);
  let observables = "";
  if (chosen__user__account__uid !== undefined) observables += ",{\"name\":\"actor.user.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + chosen__user__account__uid + '"}';
  if (chosen__user__credential_uid !== undefined) observables += ",{\"name\":\"actor.user.credential_uid\",\"type\":\"User Credential ID\",\"type_id\":19,\"value\":\"" + chosen__user__credential_uid + '"}';
  if (chosen__user__name !== undefined) observables += ",{\"name\":\"actor.user.name\",\"type\":\"User Name\",\"type_id\":4,\"value\":\"" + chosen__user__name + '"}';
  if (chosen__user__uid !== undefined) observables += ",{\"name\":\"actor.user.uid\",\"type\":\"User Object: uid\",\"type_id\":31,\"value\":\"" + chosen__user__uid + '"}';
  if (cloud__account__uid !== undefined) observables += ",{\"name\":\"cloud.account.uid\",\"type\":\"Account Object: uid\",\"type_id\":35,\"value\":\"" + cloud__account__uid + '"}';
  if (httpRequest__user_agent !== undefined) observables += ",{\"name\":\"http_request.user_agent\",\"type\":\"HTTP User-Agent\",\"type_id\":16,\"value\":\"" + httpRequest__user_agent + '"}';
  if (chosen_2__ip !== undefined) observables += ",{\"name\":\"src_endpoint.ip\",\"type\":\"IP Address\",\"type_id\":2,\"value\":\"" + chosen_2__ip + '"}';
  if (observables !== "") gold += ',"observables":[' + observables.slice(1) + "]";
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver_userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (silver_userIdentity !== undefined) {
    if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver_userIdentity_type);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver_userIdentity_principalId);
    if (!((actor !== undefined && session !== undefined && silver_userIdentity_type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver_userIdentity_arn);
    if (!((account !== undefined && silver_recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver_userIdentity_accountId);
    if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver_userIdentity_accessKeyId);
    if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && !(silver_userIdentity_type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver_userIdentity_userName);
    if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && !(silver_userIdentity_type === "IdentityCenterUser") && silver_userIdentity_type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver_userIdentity_invokedBy);
    if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver_userIdentity_identityProvider);
    keepTyped(unmapped, ["userIdentity","credentialId"], silver_userIdentity?.credentialId);
    if (silver_userIdentity_onBehalfOf !== undefined) {
      if (!((actor !== undefined && user !== undefined && !(silver_userIdentity_type === "Root") && (!((silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser"))) && silver_userIdentity_type === "IdentityCenterUser" && !(textAt(silver_additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver_userIdentity_onBehalfOf_userId);
      keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver_userIdentity_onBehalfOf?.identityStoreArn);
    }
    if (silver_userIdentity_inScopeOf !== undefined) {
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver_userIdentity_inScopeOf?.sourceArn);
      keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver_userIdentity_inScopeOf?.sourceAccount);
      keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver_userIdentity_inScopeOf?.issuerType);
      keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver_userIdentity_inScopeOf?.credentialsIssuedTo);
    }
    if (silver_userIdentity_sessionContext !== undefined) {
      if (silver_userIdentity_sessionContext_sessionIssuer !== undefined) {
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver_userIdentity_sessionContext_sessionIssuer?.type);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver_userIdentity_sessionContext_sessionIssuer?.principalId);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver_userIdentity_sessionContext_sessionIssuer_arn);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver_userIdentity_sessionContext_sessionIssuer?.accountId);
        keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver_userIdentity_sessionContext_sessionIssuer?.userName);
      }
      if (silver_userIdentity_sessionContext_webIdFederationData !== undefined) {
        if (!((actor !== undefined && idp !== undefined && silver_userIdentity_identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver_userIdentity_sessionContext_webIdFederationData_federatedProvider);
        keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver_userIdentity_sessionContext_webIdFederationData?.attributes);
      }
      if (silver_userIdentity_sessionContext_attributes !== undefined) {
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver_userIdentity_sessionContext_attributes_creationDate);
        if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver_userIdentity_sessionContext_attributes_mfaAuthenticated);
      }
      keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver_userIdentity_sessionContext?.sourceIdentity);
      keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver_userIdentity_sessionContext?.assumedRoot);
      keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver_userIdentity_sessionContext?.ec2RoleDelivery);
    }
  }
  if (silver_tlsDetails !== undefined) {
    keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver_tlsDetails?.tlsVersion);
    keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver_tlsDetails?.cipherSuite);
    keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver_tlsDetails?.clientProvidedHostHeader);
  }
  if (silver_addendum !== undefined) {
    keepTyped(unmapped, ["addendum","reason"], silver_addendum?.reason);
    keepTyped(unmapped, ["addendum","updatedFields"], silver_addendum?.updatedFields);
    keepTyped(unmapped, ["addendum","originalRequestID"], silver_addendum?.originalRequestID);
    keepTyped(unmapped, ["addendum","originalEventID"], silver_addendum?.originalEventID);
  }
  keepTyped(unmapped, ["resources"], silver_resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((silver_target_name === undefined && silver_target_uid === undefined) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold += ',"unmapped":' + JSON.stringify(unmapped);
  return gold + "}";
}
