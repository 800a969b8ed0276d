// @generated from mappings/gold by `npm run generate`. Do not edit.
import type { Account, AccountChange, Actor, Api, ApiActivity, Cloud, EntityManagement, Feature, Group, GroupManagement, HttpRequest, Idp, ManagedEntity, Metadata, NetworkEndpoint, OcsfEvent, Organization, Policy, Product, Request, ResourceDetails, Response, Service, Session, User, UserAccess } from "@trailhouse/ocsf";
import type { EventMapping } from "../event-mapping.ts";
import type { AnyEventMapping } from "./events.ts";
import type { SilverRow } from "./silver-row.ts";
import { textAt } from "../operators/read-values.ts";
import { millis } from "../operators/timestamp.ts";
import { hasMembers, keepTyped, mergeRest, noMembers } from "../operators/rest.ts";
import { arnPart } from "../operators/arn.ts";
import { firstAddress, isAddressList, otherAddresses } from "../operators/ip.ts";
import { captionOf, eachOf, firstOf, observablesOf, presentItems } from "../operators/values.ts";
import { lookup_error_codes_action_id, lookup_error_codes_disposition_id, lookup_identity_types_account_type_id, lookup_identity_types_user_type_id, lookup_partitions_partition, lookup_target_kinds_account_type_id, lookup_target_kinds_entity_type_id, lookup_target_kinds_user_type_id, lookup_target_kinds_word } from "./lookups.ts";

const CAPTIONS_1: Readonly<Record<string, string>> = {"0":"Unknown","1":"LDAP Account","2":"Windows Account","3":"AWS IAM User","4":"AWS IAM Role","5":"GCP Account","6":"Azure AD Account","7":"Mac OS Account","8":"Apple Account","9":"Linux Account","10":"AWS Account","11":"GCP Project","12":"OCI Compartment","13":"Azure Subscription","14":"Salesforce Account","15":"Google Workspace","16":"Servicenow Instance","17":"M365 Tenant","18":"Email Account","99":"Other"};
const CAPTIONS_2: Readonly<Record<string, string>> = {"0":"Unknown","1":"User","2":"Admin","3":"System","99":"Other"};
const CAPTIONS_3: Readonly<Record<string, string>> = {"0":"Unknown","1":"Success","2":"Failure","99":"Other"};
const CAPTIONS_4: Readonly<Record<string, string>> = {"0":"Unknown","1":"Allowed","2":"Denied","3":"Observed","4":"Modified","99":"Other"};
const CAPTIONS_5: Readonly<Record<string, string>> = {"0":"Unknown","1":"Allowed","2":"Blocked","3":"Quarantined","4":"Isolated","5":"Deleted","6":"Dropped","7":"Custom Action","8":"Approved","9":"Restored","10":"Exonerated","11":"Corrected","12":"Partially Corrected","13":"Uncorrected","14":"Delayed","15":"Detected","16":"No Action","17":"Logged","18":"Tagged","19":"Alert","20":"Count","21":"Reset","22":"Captcha","23":"Challenge","24":"Access Revoked","25":"Rejected","26":"Unauthorized","27":"Error","99":"Other"};
const CAPTIONS_6: Readonly<Record<string, string>> = {"0":"Unknown","1":"Device","2":"User","3":"Group","4":"Organization","5":"Policy","6":"Email","99":"Other"};

/** A silver row as the OCSF event of its class. */
export function silverToGold(silver: SilverRow, event: AnyEventMapping): OcsfEvent {
  switch (event.classUid) {
    case 3001:
    return toAccountChange(silver, event);
    case 3004:
    return toEntityManagement(silver, event);
    case 3005:
    return toUserAccess(silver, event);
    case 3006:
    return toGroupManagement(silver, event);
    case 6003:
    return toApiActivity(silver, event);
  }
}

/** Account Change [3001]: mappings/gold/frame.yaml and mappings/gold/account_change.yaml. */
function toAccountChange(silver: SilverRow, event: EventMapping<AccountChange>): AccountChange {
  const silver_eventTime = silver.eventTime;
  const silver_errorCode = silver.errorCode;
  const silver_responseElements = silver.responseElements;
  const silver_errorMessage = silver.errorMessage;
  const silver_eventName = silver.eventName;
  const silver_eventCategory = silver.eventCategory;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_userIdentity = silver.userIdentity;
  const silver_awsRegion = silver.awsRegion;
  const silver_requestParameters = silver.requestParameters;
  const silver_requestID = silver.requestID;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userAgent = silver.userAgent;
  const silver_target = silver.target;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_resources = silver.resources;
  const silver_userIdentity_accountId = silver_userIdentity?.accountId;
  const silver_userIdentity_arn = silver_userIdentity?.arn;
  const silver_userIdentity_invokedBy = silver_userIdentity?.invokedBy;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_accessKeyId = silver_userIdentity?.accessKeyId;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_userName = silver_userIdentity?.userName;
  const silver_userIdentity_principalId = silver_userIdentity?.principalId;
  const silver_target_kind = silver_target?.kind;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_target_accountId = silver_target?.accountId;
  const silver_target_credentialId = silver_target?.credentialId;
  const silver_target_result = silver_target?.result;
  const silver_target_policy = silver_target?.policy;
  const silver_userIdentity_invokedByDelegate = silver_userIdentity?.invokedByDelegate;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_onBehalfOf_userId = silver_userIdentity_onBehalfOf?.userId;
  const silver_target_result_name = silver_target_result?.name;
  const silver_target_result_uid = silver_target_result?.uid;
  const silver_target_policy_name = silver_target_policy?.name;
  const silver_target_policy_uid = silver_target_policy?.uid;
  const silver_userIdentity_sessionContext_webIdFederationData_federatedProvider = silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider;
  const silver_userIdentity_sessionContext_attributes_creationDate = silver_userIdentity_sessionContext_attributes?.creationDate;
  const silver_userIdentity_sessionContext_attributes_mfaAuthenticated = silver_userIdentity_sessionContext_attributes?.mfaAuthenticated;
  const silver_userIdentity_sessionContext_sessionIssuer_arn = silver_userIdentity_sessionContext_sessionIssuer?.arn;
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
  const message_value = silver_errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver_errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver_errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver_eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver_eventCategory;
  let feature: Feature | undefined;
  if (feature_name !== undefined) {
    feature = {  };
    if (feature_name !== undefined) feature.name = feature_name;
  }
  const product_version = silver.eventVersion;
  const product: Product = { name: "CloudTrail", vendor_name: "AWS" };
  if (feature !== undefined) product.feature = feature;
  if (product_version !== undefined) product.version = product_version;
  const metadata_uid = (silver.eventID ?? silver._row_key);
  const metadata: Metadata = { event_code: metadata_event_code, log_provider: "CloudTrail", original_time: metadata_original_time, product: product, profiles: ["cloud","datetime","security_control"], uid: metadata_uid, version: "1.4.0" };
  if (metadata_correlation_uid !== undefined) metadata.correlation_uid = metadata_correlation_uid;
  if (metadata_log_name !== undefined) metadata.log_name = metadata_log_name;
  const account_uid = (silver_recipientAccountId ?? silver_userIdentity_accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver_userIdentity_arn, "partition") ?? (silver_awsRegion !== undefined ? lookup_partitions_partition(silver_awsRegion) : undefined));
  const cloud_region = silver_awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver_eventName;
  const request_data = silver_requestParameters;
  const request_uid = silver_requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver_responseElements;
  const response_error = silver_errorCode;
  const response_error_message = silver_errorMessage;
  let response: Response | undefined;
  if ((response_data !== undefined || response_error !== undefined || response_error_message !== undefined)) {
    response = {  };
    if (response_data !== undefined) response.data = response_data;
    if (response_error !== undefined) response.error = response_error;
    if (response_error_message !== undefined) response.error_message = response_error_message;
  }
  const service_name = silver.eventSource;
  const service: Service = { name: service_name };
  const api_version = silver.apiVersion;
  const api: Api = { operation: api_operation, service: service };
  if (request !== undefined) api.request = request;
  if (response !== undefined) api.response = response;
  if (api_version !== undefined) api.version = api_version;
  const actor_app_name = silver_userIdentity_invokedBy;
  const idp_name = (silver_userIdentity_identityProvider ?? silver_userIdentity_sessionContext_webIdFederationData_federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver_userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(silver_userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = silver_userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = silver_userIdentity_sessionContext_attributes_mfaAuthenticated;
  const session_issuer = silver_userIdentity_sessionContext_sessionIssuer_arn;
  const session_uid = (silver_userIdentity_type === "AssumedRole" ? silver_userIdentity_arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver_userIdentity_type);
  const account_uid_2 = silver_userIdentity_accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver_userIdentity_accessKeyId;
  const user_name = (silver_userIdentity_type === "Root" ? "root" : (silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser") ? arnPart(silver_userIdentity_arn, "name") : silver_userIdentity_type === "IdentityCenterUser" ? (textAt(silver_additionalEventData, "UserName") ?? silver_userIdentity_onBehalfOf_userId) : silver_userIdentity_type === "AWSService" ? silver_userIdentity_invokedBy : silver_userIdentity_userName);
  const user_type_id = lookup_identity_types_user_type_id(silver_userIdentity_type);
  const user_uid = silver_userIdentity_arn;
  const user_uid_alt = silver_userIdentity_principalId;
  const user_type = (user_type_id === 99 ? (silver_userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: User | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = { type: user_type, type_id: user_type_id };
    if (account_2 !== undefined) user.account = account_2;
    if (user_credential_uid !== undefined) user.credential_uid = user_credential_uid;
    if (user_name !== undefined) user.name = user_name;
    if (user_uid !== undefined) user.uid = user_uid;
    if (user_uid_alt !== undefined) user.uid_alt = user_uid_alt;
  }
  let actor: Actor | undefined;
  if ((actor_app_name !== undefined || session !== undefined || user !== undefined)) {
    actor = {  };
    if (actor_app_name !== undefined) actor.app_name = actor_app_name;
    if (idp !== undefined) actor.idp = idp;
    if (session !== undefined) actor.session = session;
    if (user !== undefined) actor.user = user;
  }
  const networkEndpoint_intermediate_ips = otherAddresses(silver_sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver_sourceIPAddress);
  const networkEndpoint_svc_name = ((!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true))) ? silver_sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  const httpRequest_user_agent = silver_userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  let chosen: User | undefined;
  let chosen_2: User | undefined;
  if (((silver_target_kind === "user" || silver_target_kind === "role") && (silver_target_name !== undefined || silver_target_uid !== undefined))) {
    const account_type_id_2 = (silver_target_uid?.endsWith(":root") === true ? 10 : lookup_target_kinds_account_type_id(silver_target_kind));
    const account_uid_3 = silver_target_accountId;
    const account_type_2 = captionOf(CAPTIONS_1, account_type_id_2);
    let account_3: Account | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = { type: account_type_2, type_id: account_type_id_2 };
      if (account_uid_3 !== undefined) account_3.uid = account_uid_3;
    }
    const user_credential_uid_2 = silver_target_credentialId;
    const user_name_2 = silver_target_name;
    const user_type_id_2 = (silver_target_uid?.endsWith(":root") === true ? 2 : lookup_target_kinds_user_type_id(silver_target_kind));
    const user_uid_2 = silver_target_uid;
    const user_uid_alt_2 = silver_target?.id;
    const user_type_2 = (user_type_id_2 === 99 ? lookup_target_kinds_word(silver_target_kind) : captionOf(CAPTIONS_2, user_type_id_2));
    let user_2: User | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
      user_2 = { type: user_type_2, type_id: user_type_id_2 };
      if (account_3 !== undefined) user_2.account = account_3;
      if (user_credential_uid_2 !== undefined) user_2.credential_uid = user_credential_uid_2;
      if (user_name_2 !== undefined) user_2.name = user_name_2;
      if (user_uid_2 !== undefined) user_2.uid = user_uid_2;
      if (user_uid_alt_2 !== undefined) user_2.uid_alt = user_uid_alt_2;
    }
    chosen_2 = user_2;
  }
  chosen = chosen_2;
  if (chosen === undefined) {
    const account_uid_4 = (silver_target_accountId ?? "Unknown");
    const account_4: Account = { type: "AWS Account", type_id: 10, uid: account_uid_4 };
    const user_credential_uid_3 = silver_target_credentialId;
    const user_3: User = { account: account_4 };
    if (user_credential_uid_3 !== undefined) user_3.credential_uid = user_credential_uid_3;
    chosen = user_3;
  }
  let chosen_3: User | undefined;
  if (silver_target_result_name !== undefined) {
    const account_uid_5 = silver_target_accountId;
    let account_5: Account | undefined;
    if (account_uid_5 !== undefined) {
      account_5 = { type: "AWS IAM User", type_id: 3 };
      if (account_uid_5 !== undefined) account_5.uid = account_uid_5;
    }
    const user_name_3 = silver_target_result_name;
    const user_uid_3 = silver_target_result_uid;
    let user_4: User | undefined;
    if ((account_5 !== undefined || user_name_3 !== undefined || user_uid_3 !== undefined)) {
      user_4 = { type: "User", type_id: 1 };
      if (account_5 !== undefined) user_4.account = account_5;
      if (user_name_3 !== undefined) user_4.name = user_name_3;
      if (user_uid_3 !== undefined) user_4.uid = user_uid_3;
    }
    chosen_3 = user_4;
  }
  const policy_name = silver_target_policy_name;
  const policy_uid = silver_target_policy_uid;
  let policy: Policy | undefined;
  if ((policy_name !== undefined || policy_uid !== undefined)) {
    policy = {  };
    if (policy_name !== undefined) policy.name = policy_name;
    if (policy_uid !== undefined) policy.uid = policy_uid;
  }
  const policies_value = ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy") ? presentItems([policy]) : undefined);
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  const gold: AccountChange = {
    activity_id: activity_id_value,
    activity_name: activity_name_value,
    category_name: category_name_value,
    category_uid: category_uid_value,
    class_name: class_name_value,
    class_uid: class_uid_value,
    severity: "Informational",
    severity_id: 1,
    type_name: type_name_value,
    type_uid: type_uid_value,
    time: time_value,
    time_dt: time_dt_value,
    status: status_value,
    status_id: status_id_value,
    action: action_value,
    action_id: action_id_value,
    disposition: disposition_value,
    disposition_id: disposition_id_value,
    metadata: metadata,
    cloud: cloud,
    api: api,
    user: chosen,
    raw_data: raw_data_value,
  };
  if (status_code_value !== undefined) gold.status_code = status_code_value;
  if (status_detail_value !== undefined) gold.status_detail = status_detail_value;
  if (message_value !== undefined) gold.message = message_value;
  if (actor !== undefined) gold.actor = actor;
  if (networkEndpoint !== undefined) gold.src_endpoint = networkEndpoint;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (chosen_3 !== undefined) gold.user_result = chosen_3;
  if (policies_value !== undefined) gold.policies = policies_value;
  const gold_actor = gold.actor;
  const gold_user = gold.user;
  const gold_user_result = gold.user_result;
  const gold_actor_user = gold_actor?.user;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold_actor_user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold_actor_user?.credential_uid], ["actor.user.name", 4, "User Name", gold_actor_user?.name], ["actor.user.uid", 31, "User Object: uid", gold_actor_user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip], ["user.account.uid", 35, "Account Object: uid", gold_user?.account?.uid], ["user.credential_uid", 19, "User Credential ID", gold_user?.credential_uid], ["user.name", 4, "User Name", gold_user?.name], ["user.uid", 31, "User Object: uid", gold_user?.uid], ["user_result.name", 4, "User Name", gold_user_result?.name], ["user_result.uid", 31, "User Object: uid", gold_user_result?.uid]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver_eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver_requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
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
    if (silver_userIdentity_invokedByDelegate !== undefined) {
      keepTyped(unmapped, ["userIdentity","invokedByDelegate","accountId"], silver_userIdentity_invokedByDelegate?.accountId);
    }
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
      keepTyped(unmapped, ["userIdentity","sessionContext","signInSessionArn"], silver_userIdentity_sessionContext?.signInSessionArn);
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
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver_requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver_responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (silver_target_name === undefined && silver_target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(silver_resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (silver_target_kind === "account" || (silver_target_kind === "mfa_device" && silver_target_credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && silver_target_policy_name === undefined && silver_target_policy_uid === undefined && !(silver_eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (silver_target?.member?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (silver_target_result_uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}

/** Entity Management [3004]: mappings/gold/frame.yaml and mappings/gold/entity_management.yaml. */
function toEntityManagement(silver: SilverRow, event: EventMapping<EntityManagement>): EntityManagement {
  const silver_eventTime = silver.eventTime;
  const silver_errorCode = silver.errorCode;
  const silver_responseElements = silver.responseElements;
  const silver_errorMessage = silver.errorMessage;
  const silver_eventName = silver.eventName;
  const silver_eventCategory = silver.eventCategory;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_userIdentity = silver.userIdentity;
  const silver_awsRegion = silver.awsRegion;
  const silver_requestParameters = silver.requestParameters;
  const silver_requestID = silver.requestID;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userAgent = silver.userAgent;
  const silver_target = silver.target;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_resources = silver.resources;
  const silver_userIdentity_accountId = silver_userIdentity?.accountId;
  const silver_userIdentity_arn = silver_userIdentity?.arn;
  const silver_userIdentity_invokedBy = silver_userIdentity?.invokedBy;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_accessKeyId = silver_userIdentity?.accessKeyId;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_userName = silver_userIdentity?.userName;
  const silver_userIdentity_principalId = silver_userIdentity?.principalId;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_target_kind = silver_target?.kind;
  const silver_target_version = silver_target?.version;
  const silver_target_accountId = silver_target?.accountId;
  const silver_target_result = silver_target?.result;
  const silver_userIdentity_invokedByDelegate = silver_userIdentity?.invokedByDelegate;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_target_policy = silver_target?.policy;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_onBehalfOf_userId = silver_userIdentity_onBehalfOf?.userId;
  const silver_target_result_name = silver_target_result?.name;
  const silver_target_result_version = silver_target_result?.version;
  const silver_target_result_uid = silver_target_result?.uid;
  const silver_userIdentity_sessionContext_webIdFederationData_federatedProvider = silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider;
  const silver_userIdentity_sessionContext_attributes_creationDate = silver_userIdentity_sessionContext_attributes?.creationDate;
  const silver_userIdentity_sessionContext_attributes_mfaAuthenticated = silver_userIdentity_sessionContext_attributes?.mfaAuthenticated;
  const silver_userIdentity_sessionContext_sessionIssuer_arn = silver_userIdentity_sessionContext_sessionIssuer?.arn;
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
  const message_value = silver_errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver_errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver_errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver_eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver_eventCategory;
  let feature: Feature | undefined;
  if (feature_name !== undefined) {
    feature = {  };
    if (feature_name !== undefined) feature.name = feature_name;
  }
  const product_version = silver.eventVersion;
  const product: Product = { name: "CloudTrail", vendor_name: "AWS" };
  if (feature !== undefined) product.feature = feature;
  if (product_version !== undefined) product.version = product_version;
  const metadata_uid = (silver.eventID ?? silver._row_key);
  const metadata: Metadata = { event_code: metadata_event_code, log_provider: "CloudTrail", original_time: metadata_original_time, product: product, profiles: ["cloud","datetime","security_control"], uid: metadata_uid, version: "1.4.0" };
  if (metadata_correlation_uid !== undefined) metadata.correlation_uid = metadata_correlation_uid;
  if (metadata_log_name !== undefined) metadata.log_name = metadata_log_name;
  const account_uid = (silver_recipientAccountId ?? silver_userIdentity_accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver_userIdentity_arn, "partition") ?? (silver_awsRegion !== undefined ? lookup_partitions_partition(silver_awsRegion) : undefined));
  const cloud_region = silver_awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver_eventName;
  const request_data = silver_requestParameters;
  const request_uid = silver_requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver_responseElements;
  const response_error = silver_errorCode;
  const response_error_message = silver_errorMessage;
  let response: Response | undefined;
  if ((response_data !== undefined || response_error !== undefined || response_error_message !== undefined)) {
    response = {  };
    if (response_data !== undefined) response.data = response_data;
    if (response_error !== undefined) response.error = response_error;
    if (response_error_message !== undefined) response.error_message = response_error_message;
  }
  const service_name = silver.eventSource;
  const service: Service = { name: service_name };
  const api_version = silver.apiVersion;
  const api: Api = { operation: api_operation, service: service };
  if (request !== undefined) api.request = request;
  if (response !== undefined) api.response = response;
  if (api_version !== undefined) api.version = api_version;
  const actor_app_name = silver_userIdentity_invokedBy;
  const idp_name = (silver_userIdentity_identityProvider ?? silver_userIdentity_sessionContext_webIdFederationData_federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver_userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(silver_userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = silver_userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = silver_userIdentity_sessionContext_attributes_mfaAuthenticated;
  const session_issuer = silver_userIdentity_sessionContext_sessionIssuer_arn;
  const session_uid = (silver_userIdentity_type === "AssumedRole" ? silver_userIdentity_arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver_userIdentity_type);
  const account_uid_2 = silver_userIdentity_accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver_userIdentity_accessKeyId;
  const user_name = (silver_userIdentity_type === "Root" ? "root" : (silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser") ? arnPart(silver_userIdentity_arn, "name") : silver_userIdentity_type === "IdentityCenterUser" ? (textAt(silver_additionalEventData, "UserName") ?? silver_userIdentity_onBehalfOf_userId) : silver_userIdentity_type === "AWSService" ? silver_userIdentity_invokedBy : silver_userIdentity_userName);
  const user_type_id = lookup_identity_types_user_type_id(silver_userIdentity_type);
  const user_uid = silver_userIdentity_arn;
  const user_uid_alt = silver_userIdentity_principalId;
  const user_type = (user_type_id === 99 ? (silver_userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: User | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = { type: user_type, type_id: user_type_id };
    if (account_2 !== undefined) user.account = account_2;
    if (user_credential_uid !== undefined) user.credential_uid = user_credential_uid;
    if (user_name !== undefined) user.name = user_name;
    if (user_uid !== undefined) user.uid = user_uid;
    if (user_uid_alt !== undefined) user.uid_alt = user_uid_alt;
  }
  let actor: Actor | undefined;
  if ((actor_app_name !== undefined || session !== undefined || user !== undefined)) {
    actor = {  };
    if (actor_app_name !== undefined) actor.app_name = actor_app_name;
    if (idp !== undefined) actor.idp = idp;
    if (session !== undefined) actor.session = session;
    if (user !== undefined) actor.user = user;
  }
  const networkEndpoint_intermediate_ips = otherAddresses(silver_sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver_sourceIPAddress);
  const networkEndpoint_svc_name = ((!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true))) ? silver_sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  const httpRequest_user_agent = silver_userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  let chosen: ManagedEntity | undefined;
  let chosen_2: ManagedEntity | undefined;
  if ((silver_target_name !== undefined || silver_target_uid !== undefined)) {
    let chosen_3: Group | undefined;
    if (silver_target_kind === "group") {
      const group_name = silver_target_name;
      const group_uid = silver_target_uid;
      let group: Group | undefined;
      if ((group_name !== undefined || group_uid !== undefined)) {
        group = {  };
        if (group_name !== undefined) group.name = group_name;
        if (group_uid !== undefined) group.uid = group_uid;
      }
      chosen_3 = group;
    }
    const managedEntity_name = silver_target_name;
    const organization_uid = (silver_target_kind === "organization" ? silver_target_uid : undefined);
    let organization: Organization | undefined;
    if (organization_uid !== undefined) {
      organization = {  };
      if (organization_uid !== undefined) organization.uid = organization_uid;
    }
    let chosen_4: Policy | undefined;
    if (silver_target_kind === "policy") {
      const policy_name = silver_target_name;
      const policy_uid = silver_target_uid;
      const policy_version = silver_target_version;
      let policy: Policy | undefined;
      if ((policy_name !== undefined || policy_uid !== undefined)) {
        policy = {  };
        if (policy_name !== undefined) policy.name = policy_name;
        if (policy_uid !== undefined) policy.uid = policy_uid;
        if (policy_version !== undefined) policy.version = policy_version;
      }
      chosen_4 = policy;
    }
    else {
      const policy_name_2 = textAt(silver_requestParameters, "policyName");
      let policy_2: Policy | undefined;
      if (policy_name_2 !== undefined) {
        policy_2 = {  };
        if (policy_name_2 !== undefined) policy_2.name = policy_name_2;
      }
      chosen_4 = policy_2;
    }
    const managedEntity_type_id = lookup_target_kinds_entity_type_id(silver_target_kind);
    const managedEntity_uid = silver_target_uid;
    let chosen_5: User | undefined;
    if (silver_target_kind === "user") {
      const account_type_id_2 = (silver_target_uid?.endsWith(":root") === true ? 10 : lookup_target_kinds_account_type_id(silver_target_kind));
      const account_uid_3 = silver_target_accountId;
      const account_type_2 = captionOf(CAPTIONS_1, account_type_id_2);
      let account_3: Account | undefined;
      if (account_uid_3 !== undefined) {
        account_3 = { type: account_type_2, type_id: account_type_id_2 };
        if (account_uid_3 !== undefined) account_3.uid = account_uid_3;
      }
      const user_name_2 = silver_target_name;
      const user_type_id_2 = (silver_target_uid?.endsWith(":root") === true ? 2 : lookup_target_kinds_user_type_id(silver_target_kind));
      const user_uid_2 = silver_target_uid;
      const user_uid_alt_2 = silver_target?.id;
      const user_type_2 = captionOf(CAPTIONS_2, user_type_id_2);
      let user_2: User | undefined;
      if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
        user_2 = { type: user_type_2, type_id: user_type_id_2 };
        if (account_3 !== undefined) user_2.account = account_3;
        if (user_name_2 !== undefined) user_2.name = user_name_2;
        if (user_uid_2 !== undefined) user_2.uid = user_uid_2;
        if (user_uid_alt_2 !== undefined) user_2.uid_alt = user_uid_alt_2;
      }
      chosen_5 = user_2;
    }
    const managedEntity_version = silver_target_version;
    const managedEntity_type = (managedEntity_type_id === 99 ? lookup_target_kinds_word(silver_target_kind) : captionOf(CAPTIONS_6, managedEntity_type_id));
    let managedEntity: ManagedEntity | undefined;
    if ((chosen_3 !== undefined || managedEntity_name !== undefined || organization !== undefined || chosen_4 !== undefined || managedEntity_uid !== undefined || chosen_5 !== undefined)) {
      managedEntity = { type: managedEntity_type, type_id: managedEntity_type_id };
      if (chosen_3 !== undefined) managedEntity.group = chosen_3;
      if (managedEntity_name !== undefined) managedEntity.name = managedEntity_name;
      if (organization !== undefined) managedEntity.org = organization;
      if (chosen_4 !== undefined) managedEntity.policy = chosen_4;
      if (managedEntity_uid !== undefined) managedEntity.uid = managedEntity_uid;
      if (chosen_5 !== undefined) managedEntity.user = chosen_5;
      if (managedEntity_version !== undefined) managedEntity.version = managedEntity_version;
    }
    chosen_2 = managedEntity;
  }
  chosen = chosen_2;
  if (chosen === undefined) {
    const managedEntity_uid_2 = (silver_target_accountId ?? "Unknown");
    const managedEntity_2: ManagedEntity = { type: "Account", type_id: 99, uid: managedEntity_uid_2 };
    chosen = managedEntity_2;
  }
  let chosen_6: ManagedEntity | undefined;
  if ((silver_target_result_name !== undefined || silver_target_result_version !== undefined)) {
    const managedEntity_name_2 = (silver_target_result_name ?? silver_target_name);
    let chosen_7: Policy | undefined;
    if (silver_target_kind === "policy") {
      const policy_name_3 = silver_target_name;
      const policy_uid_2 = silver_target_uid;
      const policy_version_2 = silver_target_result_version;
      let policy_3: Policy | undefined;
      if ((policy_name_3 !== undefined || policy_uid_2 !== undefined)) {
        policy_3 = {  };
        if (policy_name_3 !== undefined) policy_3.name = policy_name_3;
        if (policy_uid_2 !== undefined) policy_3.uid = policy_uid_2;
        if (policy_version_2 !== undefined) policy_3.version = policy_version_2;
      }
      chosen_7 = policy_3;
    }
    const managedEntity_type_id_2 = lookup_target_kinds_entity_type_id(silver_target_kind);
    const managedEntity_uid_3 = (silver_target_result_version !== undefined ? silver_target_uid : silver_target_result_uid);
    const managedEntity_version_2 = silver_target_result_version;
    const managedEntity_type_2 = (managedEntity_type_id_2 === 99 ? lookup_target_kinds_word(silver_target_kind) : captionOf(CAPTIONS_6, managedEntity_type_id_2));
    let managedEntity_3: ManagedEntity | undefined;
    if ((managedEntity_name_2 !== undefined || chosen_7 !== undefined || managedEntity_uid_3 !== undefined)) {
      managedEntity_3 = { type: managedEntity_type_2, type_id: managedEntity_type_id_2 };
      if (managedEntity_name_2 !== undefined) managedEntity_3.name = managedEntity_name_2;
      if (chosen_7 !== undefined) managedEntity_3.policy = chosen_7;
      if (managedEntity_uid_3 !== undefined) managedEntity_3.uid = managedEntity_uid_3;
      if (managedEntity_version_2 !== undefined) managedEntity_3.version = managedEntity_version_2;
    }
    chosen_6 = managedEntity_3;
  }
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  const gold: EntityManagement = {
    activity_id: activity_id_value,
    activity_name: activity_name_value,
    category_name: category_name_value,
    category_uid: category_uid_value,
    class_name: class_name_value,
    class_uid: class_uid_value,
    severity: "Informational",
    severity_id: 1,
    type_name: type_name_value,
    type_uid: type_uid_value,
    time: time_value,
    time_dt: time_dt_value,
    status: status_value,
    status_id: status_id_value,
    action: action_value,
    action_id: action_id_value,
    disposition: disposition_value,
    disposition_id: disposition_id_value,
    metadata: metadata,
    cloud: cloud,
    api: api,
    entity: chosen,
    raw_data: raw_data_value,
  };
  if (status_code_value !== undefined) gold.status_code = status_code_value;
  if (status_detail_value !== undefined) gold.status_detail = status_detail_value;
  if (message_value !== undefined) gold.message = message_value;
  if (actor !== undefined) gold.actor = actor;
  if (networkEndpoint !== undefined) gold.src_endpoint = networkEndpoint;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (chosen_6 !== undefined) gold.entity_result = chosen_6;
  const gold_actor = gold.actor;
  const gold_entity = gold.entity;
  const gold_actor_user = gold_actor?.user;
  const gold_entity_group = gold_entity?.group;
  const gold_entity_user = gold_entity?.user;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold_actor_user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold_actor_user?.credential_uid], ["actor.user.name", 4, "User Name", gold_actor_user?.name], ["actor.user.uid", 31, "User Object: uid", gold_actor_user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["entity.group.name", 32, "Group Object: name", gold_entity_group?.name], ["entity.group.uid", 33, "Group Object: uid", gold_entity_group?.uid], ["entity.user.account.uid", 35, "Account Object: uid", gold_entity_user?.account?.uid], ["entity.user.name", 4, "User Name", gold_entity_user?.name], ["entity.user.uid", 31, "User Object: uid", gold_entity_user?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver_eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver_requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
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
    if (silver_userIdentity_invokedByDelegate !== undefined) {
      keepTyped(unmapped, ["userIdentity","invokedByDelegate","accountId"], silver_userIdentity_invokedByDelegate?.accountId);
    }
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
      keepTyped(unmapped, ["userIdentity","sessionContext","signInSessionArn"], silver_userIdentity_sessionContext?.signInSessionArn);
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
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver_requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver_responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (silver_target_name === undefined && silver_target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(silver_resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (silver_target_kind === "account" || (silver_target_kind === "mfa_device" && silver_target?.credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && silver_target_policy?.name === undefined && silver_target_policy?.uid === undefined && !(silver_eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (silver_target?.member?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (silver_target_result_uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}

/** User Access Management [3005]: mappings/gold/frame.yaml and mappings/gold/user_access.yaml. */
function toUserAccess(silver: SilverRow, event: EventMapping<UserAccess>): UserAccess {
  const silver_eventTime = silver.eventTime;
  const silver_errorCode = silver.errorCode;
  const silver_responseElements = silver.responseElements;
  const silver_errorMessage = silver.errorMessage;
  const silver_eventName = silver.eventName;
  const silver_eventCategory = silver.eventCategory;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_userIdentity = silver.userIdentity;
  const silver_awsRegion = silver.awsRegion;
  const silver_requestParameters = silver.requestParameters;
  const silver_requestID = silver.requestID;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userAgent = silver.userAgent;
  const silver_target = silver.target;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_resources = silver.resources;
  const silver_userIdentity_accountId = silver_userIdentity?.accountId;
  const silver_userIdentity_arn = silver_userIdentity?.arn;
  const silver_userIdentity_invokedBy = silver_userIdentity?.invokedBy;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_accessKeyId = silver_userIdentity?.accessKeyId;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_userName = silver_userIdentity?.userName;
  const silver_userIdentity_principalId = silver_userIdentity?.principalId;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_target_accountId = silver_target?.accountId;
  const silver_target_policy = silver_target?.policy;
  const silver_userIdentity_invokedByDelegate = silver_userIdentity?.invokedByDelegate;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_target_kind = silver_target?.kind;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_onBehalfOf_userId = silver_userIdentity_onBehalfOf?.userId;
  const silver_target_policy_uid = silver_target_policy?.uid;
  const silver_target_policy_name = silver_target_policy?.name;
  const silver_userIdentity_sessionContext_webIdFederationData_federatedProvider = silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider;
  const silver_userIdentity_sessionContext_attributes_creationDate = silver_userIdentity_sessionContext_attributes?.creationDate;
  const silver_userIdentity_sessionContext_attributes_mfaAuthenticated = silver_userIdentity_sessionContext_attributes?.mfaAuthenticated;
  const silver_userIdentity_sessionContext_sessionIssuer_arn = silver_userIdentity_sessionContext_sessionIssuer?.arn;
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
  const message_value = silver_errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver_errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver_errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver_eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver_eventCategory;
  let feature: Feature | undefined;
  if (feature_name !== undefined) {
    feature = {  };
    if (feature_name !== undefined) feature.name = feature_name;
  }
  const product_version = silver.eventVersion;
  const product: Product = { name: "CloudTrail", vendor_name: "AWS" };
  if (feature !== undefined) product.feature = feature;
  if (product_version !== undefined) product.version = product_version;
  const metadata_uid = (silver.eventID ?? silver._row_key);
  const metadata: Metadata = { event_code: metadata_event_code, log_provider: "CloudTrail", original_time: metadata_original_time, product: product, profiles: ["cloud","datetime","security_control"], uid: metadata_uid, version: "1.4.0" };
  if (metadata_correlation_uid !== undefined) metadata.correlation_uid = metadata_correlation_uid;
  if (metadata_log_name !== undefined) metadata.log_name = metadata_log_name;
  const account_uid = (silver_recipientAccountId ?? silver_userIdentity_accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver_userIdentity_arn, "partition") ?? (silver_awsRegion !== undefined ? lookup_partitions_partition(silver_awsRegion) : undefined));
  const cloud_region = silver_awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver_eventName;
  const request_data = silver_requestParameters;
  const request_uid = silver_requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver_responseElements;
  const response_error = silver_errorCode;
  const response_error_message = silver_errorMessage;
  let response: Response | undefined;
  if ((response_data !== undefined || response_error !== undefined || response_error_message !== undefined)) {
    response = {  };
    if (response_data !== undefined) response.data = response_data;
    if (response_error !== undefined) response.error = response_error;
    if (response_error_message !== undefined) response.error_message = response_error_message;
  }
  const service_name = silver.eventSource;
  const service: Service = { name: service_name };
  const api_version = silver.apiVersion;
  const api: Api = { operation: api_operation, service: service };
  if (request !== undefined) api.request = request;
  if (response !== undefined) api.response = response;
  if (api_version !== undefined) api.version = api_version;
  const actor_app_name = silver_userIdentity_invokedBy;
  const idp_name = (silver_userIdentity_identityProvider ?? silver_userIdentity_sessionContext_webIdFederationData_federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver_userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(silver_userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = silver_userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = silver_userIdentity_sessionContext_attributes_mfaAuthenticated;
  const session_issuer = silver_userIdentity_sessionContext_sessionIssuer_arn;
  const session_uid = (silver_userIdentity_type === "AssumedRole" ? silver_userIdentity_arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver_userIdentity_type);
  const account_uid_2 = silver_userIdentity_accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver_userIdentity_accessKeyId;
  const user_name = (silver_userIdentity_type === "Root" ? "root" : (silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser") ? arnPart(silver_userIdentity_arn, "name") : silver_userIdentity_type === "IdentityCenterUser" ? (textAt(silver_additionalEventData, "UserName") ?? silver_userIdentity_onBehalfOf_userId) : silver_userIdentity_type === "AWSService" ? silver_userIdentity_invokedBy : silver_userIdentity_userName);
  const user_type_id = lookup_identity_types_user_type_id(silver_userIdentity_type);
  const user_uid = silver_userIdentity_arn;
  const user_uid_alt = silver_userIdentity_principalId;
  const user_type = (user_type_id === 99 ? (silver_userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: User | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = { type: user_type, type_id: user_type_id };
    if (account_2 !== undefined) user.account = account_2;
    if (user_credential_uid !== undefined) user.credential_uid = user_credential_uid;
    if (user_name !== undefined) user.name = user_name;
    if (user_uid !== undefined) user.uid = user_uid;
    if (user_uid_alt !== undefined) user.uid_alt = user_uid_alt;
  }
  let actor: Actor | undefined;
  if ((actor_app_name !== undefined || session !== undefined || user !== undefined)) {
    actor = {  };
    if (actor_app_name !== undefined) actor.app_name = actor_app_name;
    if (idp !== undefined) actor.idp = idp;
    if (session !== undefined) actor.session = session;
    if (user !== undefined) actor.user = user;
  }
  const networkEndpoint_intermediate_ips = otherAddresses(silver_sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver_sourceIPAddress);
  const networkEndpoint_svc_name = ((!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true))) ? silver_sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  const httpRequest_user_agent = silver_userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  let chosen: User | undefined;
  let chosen_2: User | undefined;
  if ((silver_target_name !== undefined || silver_target_uid !== undefined)) {
    const account_uid_3 = silver_target_accountId;
    let account_3: Account | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = { type: "AWS IAM User", type_id: 3 };
      if (account_uid_3 !== undefined) account_3.uid = account_uid_3;
    }
    const user_name_2 = silver_target_name;
    const user_uid_2 = silver_target_uid;
    let user_2: User | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
      user_2 = { type: "User", type_id: 1 };
      if (account_3 !== undefined) user_2.account = account_3;
      if (user_name_2 !== undefined) user_2.name = user_name_2;
      if (user_uid_2 !== undefined) user_2.uid = user_uid_2;
    }
    chosen_2 = user_2;
  }
  chosen = chosen_2;
  if (chosen === undefined) {
    const account_uid_4 = (silver_target_accountId ?? "Unknown");
    const account_4: Account = { type: "AWS Account", type_id: 10, uid: account_uid_4 };
    const user_3: User = { account: account_4 };
    chosen = user_3;
  }
  const privileges_value = (presentItems([(silver_target_policy_uid ?? silver_target_policy_name ?? ((silver_eventName === "PutUserPermissionsBoundary" || silver_eventName === "DeleteUserPermissionsBoundary") ? "PermissionsBoundary" : undefined))]) ?? ["Unknown"]);
  const resourceDetails_name = silver_target_policy_name;
  const resourceDetails_uid = silver_target_policy_uid;
  let resourceDetails: ResourceDetails | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = { type: "Policy" };
    if (resourceDetails_name !== undefined) resourceDetails.name = resourceDetails_name;
    if (resourceDetails_uid !== undefined) resourceDetails.uid = resourceDetails_uid;
  }
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  const gold: UserAccess = {
    activity_id: activity_id_value,
    activity_name: activity_name_value,
    category_name: category_name_value,
    category_uid: category_uid_value,
    class_name: class_name_value,
    class_uid: class_uid_value,
    severity: "Informational",
    severity_id: 1,
    type_name: type_name_value,
    type_uid: type_uid_value,
    time: time_value,
    time_dt: time_dt_value,
    status: status_value,
    status_id: status_id_value,
    action: action_value,
    action_id: action_id_value,
    disposition: disposition_value,
    disposition_id: disposition_id_value,
    metadata: metadata,
    cloud: cloud,
    api: api,
    user: chosen,
    privileges: privileges_value,
    raw_data: raw_data_value,
  };
  if (status_code_value !== undefined) gold.status_code = status_code_value;
  if (status_detail_value !== undefined) gold.status_detail = status_detail_value;
  if (message_value !== undefined) gold.message = message_value;
  if (actor !== undefined) gold.actor = actor;
  if (networkEndpoint !== undefined) gold.src_endpoint = networkEndpoint;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (resourceDetails !== undefined) gold.resource = resourceDetails;
  const gold_actor = gold.actor;
  const gold_user = gold.user;
  const gold_actor_user = gold_actor?.user;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold_actor_user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold_actor_user?.credential_uid], ["actor.user.name", 4, "User Name", gold_actor_user?.name], ["actor.user.uid", 31, "User Object: uid", gold_actor_user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["resource.name", 38, "Resource Details Object: name", gold.resource?.name], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip], ["user.account.uid", 35, "Account Object: uid", gold_user?.account?.uid], ["user.credential_uid", 19, "User Credential ID", gold_user?.credential_uid], ["user.name", 4, "User Name", gold_user?.name], ["user.uid", 31, "User Object: uid", gold_user?.uid]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver_eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver_requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
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
    if (silver_userIdentity_invokedByDelegate !== undefined) {
      keepTyped(unmapped, ["userIdentity","invokedByDelegate","accountId"], silver_userIdentity_invokedByDelegate?.accountId);
    }
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
      keepTyped(unmapped, ["userIdentity","sessionContext","signInSessionArn"], silver_userIdentity_sessionContext?.signInSessionArn);
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
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver_requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver_responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (silver_target_name === undefined && silver_target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(silver_resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (silver_target_kind === "account" || (silver_target_kind === "mfa_device" && silver_target?.credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && silver_target_policy_name === undefined && silver_target_policy_uid === undefined && !(silver_eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (silver_target?.member?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (silver_target?.result?.uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}

/** Group Management [3006]: mappings/gold/frame.yaml and mappings/gold/group_management.yaml. */
function toGroupManagement(silver: SilverRow, event: EventMapping<GroupManagement>): GroupManagement {
  const silver_eventTime = silver.eventTime;
  const silver_errorCode = silver.errorCode;
  const silver_responseElements = silver.responseElements;
  const silver_errorMessage = silver.errorMessage;
  const silver_eventName = silver.eventName;
  const silver_eventCategory = silver.eventCategory;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_userIdentity = silver.userIdentity;
  const silver_awsRegion = silver.awsRegion;
  const silver_requestParameters = silver.requestParameters;
  const silver_requestID = silver.requestID;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userAgent = silver.userAgent;
  const silver_target = silver.target;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_resources = silver.resources;
  const silver_userIdentity_accountId = silver_userIdentity?.accountId;
  const silver_userIdentity_arn = silver_userIdentity?.arn;
  const silver_userIdentity_invokedBy = silver_userIdentity?.invokedBy;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_accessKeyId = silver_userIdentity?.accessKeyId;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_userName = silver_userIdentity?.userName;
  const silver_userIdentity_principalId = silver_userIdentity?.principalId;
  const silver_target_name = silver_target?.name;
  const silver_target_uid = silver_target?.uid;
  const silver_target_policy = silver_target?.policy;
  const silver_target_member = silver_target?.member;
  const silver_userIdentity_invokedByDelegate = silver_userIdentity?.invokedByDelegate;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_target_kind = silver_target?.kind;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_onBehalfOf_userId = silver_userIdentity_onBehalfOf?.userId;
  const silver_target_policy_uid = silver_target_policy?.uid;
  const silver_target_policy_name = silver_target_policy?.name;
  const silver_target_member_name = silver_target_member?.name;
  const silver_userIdentity_sessionContext_webIdFederationData_federatedProvider = silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider;
  const silver_userIdentity_sessionContext_attributes_creationDate = silver_userIdentity_sessionContext_attributes?.creationDate;
  const silver_userIdentity_sessionContext_attributes_mfaAuthenticated = silver_userIdentity_sessionContext_attributes?.mfaAuthenticated;
  const silver_userIdentity_sessionContext_sessionIssuer_arn = silver_userIdentity_sessionContext_sessionIssuer?.arn;
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
  const message_value = silver_errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver_errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver_errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver_eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver_eventCategory;
  let feature: Feature | undefined;
  if (feature_name !== undefined) {
    feature = {  };
    if (feature_name !== undefined) feature.name = feature_name;
  }
  const product_version = silver.eventVersion;
  const product: Product = { name: "CloudTrail", vendor_name: "AWS" };
  if (feature !== undefined) product.feature = feature;
  if (product_version !== undefined) product.version = product_version;
  const metadata_uid = (silver.eventID ?? silver._row_key);
  const metadata: Metadata = { event_code: metadata_event_code, log_provider: "CloudTrail", original_time: metadata_original_time, product: product, profiles: ["cloud","datetime","security_control"], uid: metadata_uid, version: "1.4.0" };
  if (metadata_correlation_uid !== undefined) metadata.correlation_uid = metadata_correlation_uid;
  if (metadata_log_name !== undefined) metadata.log_name = metadata_log_name;
  const account_uid = (silver_recipientAccountId ?? silver_userIdentity_accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver_userIdentity_arn, "partition") ?? (silver_awsRegion !== undefined ? lookup_partitions_partition(silver_awsRegion) : undefined));
  const cloud_region = silver_awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver_eventName;
  const request_data = silver_requestParameters;
  const request_uid = silver_requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver_responseElements;
  const response_error = silver_errorCode;
  const response_error_message = silver_errorMessage;
  let response: Response | undefined;
  if ((response_data !== undefined || response_error !== undefined || response_error_message !== undefined)) {
    response = {  };
    if (response_data !== undefined) response.data = response_data;
    if (response_error !== undefined) response.error = response_error;
    if (response_error_message !== undefined) response.error_message = response_error_message;
  }
  const service_name = silver.eventSource;
  const service: Service = { name: service_name };
  const api_version = silver.apiVersion;
  const api: Api = { operation: api_operation, service: service };
  if (request !== undefined) api.request = request;
  if (response !== undefined) api.response = response;
  if (api_version !== undefined) api.version = api_version;
  const actor_app_name = silver_userIdentity_invokedBy;
  const idp_name = (silver_userIdentity_identityProvider ?? silver_userIdentity_sessionContext_webIdFederationData_federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver_userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(silver_userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = silver_userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = silver_userIdentity_sessionContext_attributes_mfaAuthenticated;
  const session_issuer = silver_userIdentity_sessionContext_sessionIssuer_arn;
  const session_uid = (silver_userIdentity_type === "AssumedRole" ? silver_userIdentity_arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver_userIdentity_type);
  const account_uid_2 = silver_userIdentity_accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver_userIdentity_accessKeyId;
  const user_name = (silver_userIdentity_type === "Root" ? "root" : (silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser") ? arnPart(silver_userIdentity_arn, "name") : silver_userIdentity_type === "IdentityCenterUser" ? (textAt(silver_additionalEventData, "UserName") ?? silver_userIdentity_onBehalfOf_userId) : silver_userIdentity_type === "AWSService" ? silver_userIdentity_invokedBy : silver_userIdentity_userName);
  const user_type_id = lookup_identity_types_user_type_id(silver_userIdentity_type);
  const user_uid = silver_userIdentity_arn;
  const user_uid_alt = silver_userIdentity_principalId;
  const user_type = (user_type_id === 99 ? (silver_userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: User | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = { type: user_type, type_id: user_type_id };
    if (account_2 !== undefined) user.account = account_2;
    if (user_credential_uid !== undefined) user.credential_uid = user_credential_uid;
    if (user_name !== undefined) user.name = user_name;
    if (user_uid !== undefined) user.uid = user_uid;
    if (user_uid_alt !== undefined) user.uid_alt = user_uid_alt;
  }
  let actor: Actor | undefined;
  if ((actor_app_name !== undefined || session !== undefined || user !== undefined)) {
    actor = {  };
    if (actor_app_name !== undefined) actor.app_name = actor_app_name;
    if (idp !== undefined) actor.idp = idp;
    if (session !== undefined) actor.session = session;
    if (user !== undefined) actor.user = user;
  }
  const networkEndpoint_intermediate_ips = otherAddresses(silver_sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver_sourceIPAddress);
  const networkEndpoint_svc_name = ((!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true))) ? silver_sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  const httpRequest_user_agent = silver_userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  let chosen: Group | undefined;
  const group_name = silver_target_name;
  const group_uid = silver_target_uid;
  let group: Group | undefined;
  if ((group_name !== undefined || group_uid !== undefined)) {
    group = {  };
    if (group_name !== undefined) group.name = group_name;
    if (group_uid !== undefined) group.uid = group_uid;
  }
  chosen = group;
  if (chosen === undefined) {
    const group_2: Group = { name: "Unknown" };
    chosen = group_2;
  }
  const privileges_value = presentItems([(silver_target_policy_uid ?? silver_target_policy_name)]);
  const resourceDetails_name = silver_target_policy_name;
  const resourceDetails_uid = silver_target_policy_uid;
  let resourceDetails: ResourceDetails | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = { type: "Policy" };
    if (resourceDetails_name !== undefined) resourceDetails.name = resourceDetails_name;
    if (resourceDetails_uid !== undefined) resourceDetails.uid = resourceDetails_uid;
  }
  let chosen_2: User | undefined;
  if (silver_target_member_name !== undefined) {
    const account_uid_3 = silver_target?.accountId;
    let account_3: Account | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = { type: "AWS IAM User", type_id: 3 };
      if (account_uid_3 !== undefined) account_3.uid = account_uid_3;
    }
    const user_name_2 = silver_target_member_name;
    const user_uid_2 = silver_target_member?.uid;
    let user_2: User | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined || user_uid_2 !== undefined)) {
      user_2 = { type: "User", type_id: 1 };
      if (account_3 !== undefined) user_2.account = account_3;
      if (user_name_2 !== undefined) user_2.name = user_name_2;
      if (user_uid_2 !== undefined) user_2.uid = user_uid_2;
    }
    chosen_2 = user_2;
  }
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  const gold: GroupManagement = {
    activity_id: activity_id_value,
    activity_name: activity_name_value,
    category_name: category_name_value,
    category_uid: category_uid_value,
    class_name: class_name_value,
    class_uid: class_uid_value,
    severity: "Informational",
    severity_id: 1,
    type_name: type_name_value,
    type_uid: type_uid_value,
    time: time_value,
    time_dt: time_dt_value,
    status: status_value,
    status_id: status_id_value,
    action: action_value,
    action_id: action_id_value,
    disposition: disposition_value,
    disposition_id: disposition_id_value,
    metadata: metadata,
    cloud: cloud,
    api: api,
    group: chosen,
    raw_data: raw_data_value,
  };
  if (status_code_value !== undefined) gold.status_code = status_code_value;
  if (status_detail_value !== undefined) gold.status_detail = status_detail_value;
  if (message_value !== undefined) gold.message = message_value;
  if (actor !== undefined) gold.actor = actor;
  if (networkEndpoint !== undefined) gold.src_endpoint = networkEndpoint;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (privileges_value !== undefined) gold.privileges = privileges_value;
  if (resourceDetails !== undefined) gold.resource = resourceDetails;
  if (chosen_2 !== undefined) gold.user = chosen_2;
  const gold_actor = gold.actor;
  const gold_group = gold.group;
  const gold_user = gold.user;
  const gold_actor_user = gold_actor?.user;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold_actor_user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold_actor_user?.credential_uid], ["actor.user.name", 4, "User Name", gold_actor_user?.name], ["actor.user.uid", 31, "User Object: uid", gold_actor_user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["group.name", 32, "Group Object: name", gold_group?.name], ["group.uid", 33, "Group Object: uid", gold_group?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["resource.name", 38, "Resource Details Object: name", gold.resource?.name], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip], ["user.account.uid", 35, "Account Object: uid", gold_user?.account?.uid], ["user.credential_uid", 19, "User Credential ID", gold_user?.credential_uid], ["user.name", 4, "User Name", gold_user?.name], ["user.uid", 31, "User Object: uid", gold_user?.uid]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver_eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver_requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
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
    if (silver_userIdentity_invokedByDelegate !== undefined) {
      keepTyped(unmapped, ["userIdentity","invokedByDelegate","accountId"], silver_userIdentity_invokedByDelegate?.accountId);
    }
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
      keepTyped(unmapped, ["userIdentity","sessionContext","signInSessionArn"], silver_userIdentity_sessionContext?.signInSessionArn);
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
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver_requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver_responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (silver_target_name === undefined && silver_target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(silver_resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (silver_target_kind === "account" || (silver_target_kind === "mfa_device" && silver_target?.credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && silver_target_policy_name === undefined && silver_target_policy_uid === undefined && !(silver_eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (silver_target_member?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (silver_target?.result?.uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}

/** API Activity [6003]: mappings/gold/frame.yaml and mappings/gold/api_activity.yaml. */
function toApiActivity(silver: SilverRow, event: EventMapping<ApiActivity>): ApiActivity {
  const silver_eventTime = silver.eventTime;
  const silver_errorCode = silver.errorCode;
  const silver_responseElements = silver.responseElements;
  const silver_errorMessage = silver.errorMessage;
  const silver_eventName = silver.eventName;
  const silver_eventCategory = silver.eventCategory;
  const silver_recipientAccountId = silver.recipientAccountId;
  const silver_userIdentity = silver.userIdentity;
  const silver_awsRegion = silver.awsRegion;
  const silver_requestParameters = silver.requestParameters;
  const silver_requestID = silver.requestID;
  const silver_additionalEventData = silver.additionalEventData;
  const silver_sourceIPAddress = silver.sourceIPAddress;
  const silver_userAgent = silver.userAgent;
  const silver_target = silver.target;
  const silver_resources = silver.resources;
  const silver_tlsDetails = silver.tlsDetails;
  const silver_addendum = silver.addendum;
  const silver_userIdentity_accountId = silver_userIdentity?.accountId;
  const silver_userIdentity_arn = silver_userIdentity?.arn;
  const silver_userIdentity_invokedBy = silver_userIdentity?.invokedBy;
  const silver_userIdentity_identityProvider = silver_userIdentity?.identityProvider;
  const silver_userIdentity_sessionContext = silver_userIdentity?.sessionContext;
  const silver_userIdentity_type = silver_userIdentity?.type;
  const silver_userIdentity_accessKeyId = silver_userIdentity?.accessKeyId;
  const silver_userIdentity_onBehalfOf = silver_userIdentity?.onBehalfOf;
  const silver_userIdentity_userName = silver_userIdentity?.userName;
  const silver_userIdentity_principalId = silver_userIdentity?.principalId;
  const silver_target_name = silver_target?.name;
  const silver_target_kind = silver_target?.kind;
  const silver_target_uid = silver_target?.uid;
  const silver_userIdentity_invokedByDelegate = silver_userIdentity?.invokedByDelegate;
  const silver_userIdentity_inScopeOf = silver_userIdentity?.inScopeOf;
  const silver_target_policy = silver_target?.policy;
  const silver_userIdentity_sessionContext_webIdFederationData = silver_userIdentity_sessionContext?.webIdFederationData;
  const silver_userIdentity_sessionContext_attributes = silver_userIdentity_sessionContext?.attributes;
  const silver_userIdentity_sessionContext_sessionIssuer = silver_userIdentity_sessionContext?.sessionIssuer;
  const silver_userIdentity_onBehalfOf_userId = silver_userIdentity_onBehalfOf?.userId;
  const silver_userIdentity_sessionContext_webIdFederationData_federatedProvider = silver_userIdentity_sessionContext_webIdFederationData?.federatedProvider;
  const silver_userIdentity_sessionContext_attributes_creationDate = silver_userIdentity_sessionContext_attributes?.creationDate;
  const silver_userIdentity_sessionContext_attributes_mfaAuthenticated = silver_userIdentity_sessionContext_attributes?.mfaAuthenticated;
  const silver_userIdentity_sessionContext_sessionIssuer_arn = silver_userIdentity_sessionContext_sessionIssuer?.arn;
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
  const message_value = silver_errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver_errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver_errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver_eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver_eventCategory;
  let feature: Feature | undefined;
  if (feature_name !== undefined) {
    feature = {  };
    if (feature_name !== undefined) feature.name = feature_name;
  }
  const product_version = silver.eventVersion;
  const product: Product = { name: "CloudTrail", vendor_name: "AWS" };
  if (feature !== undefined) product.feature = feature;
  if (product_version !== undefined) product.version = product_version;
  const metadata_uid = (silver.eventID ?? silver._row_key);
  const metadata: Metadata = { event_code: metadata_event_code, log_provider: "CloudTrail", original_time: metadata_original_time, product: product, profiles: ["cloud","datetime","security_control"], uid: metadata_uid, version: "1.4.0" };
  if (metadata_correlation_uid !== undefined) metadata.correlation_uid = metadata_correlation_uid;
  if (metadata_log_name !== undefined) metadata.log_name = metadata_log_name;
  const account_uid = (silver_recipientAccountId ?? silver_userIdentity_accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver_userIdentity_arn, "partition") ?? (silver_awsRegion !== undefined ? lookup_partitions_partition(silver_awsRegion) : undefined));
  const cloud_region = silver_awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver_eventName;
  const request_data = silver_requestParameters;
  const request_uid = silver_requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver_responseElements;
  const response_error = silver_errorCode;
  const response_error_message = silver_errorMessage;
  let response: Response | undefined;
  if ((response_data !== undefined || response_error !== undefined || response_error_message !== undefined)) {
    response = {  };
    if (response_data !== undefined) response.data = response_data;
    if (response_error !== undefined) response.error = response_error;
    if (response_error_message !== undefined) response.error_message = response_error_message;
  }
  const service_name = silver.eventSource;
  const service: Service = { name: service_name };
  const api_version = silver.apiVersion;
  const api: Api = { operation: api_operation, service: service };
  if (request !== undefined) api.request = request;
  if (response !== undefined) api.response = response;
  if (api_version !== undefined) api.version = api_version;
  let chosen: Actor | undefined;
  const actor_app_name = silver_userIdentity_invokedBy;
  const idp_name = (silver_userIdentity_identityProvider ?? silver_userIdentity_sessionContext_webIdFederationData_federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver_userIdentity_sessionContext_attributes_creationDate === undefined ? undefined : millis(silver_userIdentity_sessionContext_attributes_creationDate));
  const session_created_time_dt = silver_userIdentity_sessionContext_attributes_creationDate;
  const session_is_mfa = silver_userIdentity_sessionContext_attributes_mfaAuthenticated;
  const session_issuer = silver_userIdentity_sessionContext_sessionIssuer_arn;
  const session_uid = (silver_userIdentity_type === "AssumedRole" ? silver_userIdentity_arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver_userIdentity_type);
  const account_uid_2 = silver_userIdentity_accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver_userIdentity_accessKeyId;
  const user_name = (silver_userIdentity_type === "Root" ? "root" : (silver_userIdentity_type === "AssumedRole" || silver_userIdentity_type === "FederatedUser") ? arnPart(silver_userIdentity_arn, "name") : silver_userIdentity_type === "IdentityCenterUser" ? (textAt(silver_additionalEventData, "UserName") ?? silver_userIdentity_onBehalfOf_userId) : silver_userIdentity_type === "AWSService" ? silver_userIdentity_invokedBy : silver_userIdentity_userName);
  const user_type_id = lookup_identity_types_user_type_id(silver_userIdentity_type);
  const user_uid = silver_userIdentity_arn;
  const user_uid_alt = silver_userIdentity_principalId;
  const user_type = (user_type_id === 99 ? (silver_userIdentity_type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
  let user: User | undefined;
  if ((account_2 !== undefined || user_name !== undefined || user_uid !== undefined)) {
    user = { type: user_type, type_id: user_type_id };
    if (account_2 !== undefined) user.account = account_2;
    if (user_credential_uid !== undefined) user.credential_uid = user_credential_uid;
    if (user_name !== undefined) user.name = user_name;
    if (user_uid !== undefined) user.uid = user_uid;
    if (user_uid_alt !== undefined) user.uid_alt = user_uid_alt;
  }
  let actor: Actor | undefined;
  if ((actor_app_name !== undefined || session !== undefined || user !== undefined)) {
    actor = {  };
    if (actor_app_name !== undefined) actor.app_name = actor_app_name;
    if (idp !== undefined) actor.idp = idp;
    if (session !== undefined) actor.session = session;
    if (user !== undefined) actor.user = user;
  }
  chosen = actor;
  if (chosen === undefined) {
    const actor_2: Actor = { app_name: "Unknown" };
    chosen = actor_2;
  }
  let chosen_2: NetworkEndpoint | undefined;
  const networkEndpoint_intermediate_ips = otherAddresses(silver_sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver_sourceIPAddress);
  const networkEndpoint_svc_name = ((!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true))) ? silver_sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  chosen_2 = networkEndpoint;
  if (chosen_2 === undefined) {
    const networkEndpoint_2: NetworkEndpoint = { svc_name: "Unknown" };
    chosen_2 = networkEndpoint_2;
  }
  const httpRequest_user_agent = silver_userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  const resourceDetails_name = silver_target_name;
  const resourceDetails_type = lookup_target_kinds_word(silver_target_kind);
  const resourceDetails_uid = silver_target_uid;
  let resourceDetails: ResourceDetails | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = { type: resourceDetails_type };
    if (resourceDetails_name !== undefined) resourceDetails.name = resourceDetails_name;
    if (resourceDetails_uid !== undefined) resourceDetails.uid = resourceDetails_uid;
  }
  const resources_value = ((!(event.mappingStatus === "fallback") ? presentItems([resourceDetails]) : undefined) ?? eachOf(silver_resources, (resource) => {
    const resourceDetails_name_2 = arnPart(resource?.arn, "name");
    const account_uid_3 = resource?.accountId;
    let account_3: Account | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = {  };
      if (account_uid_3 !== undefined) account_3.uid = account_uid_3;
    }
    let user_2: User | undefined;
    if (account_3 !== undefined) {
      user_2 = {  };
      if (account_3 !== undefined) user_2.account = account_3;
    }
    const resourceDetails_type_2 = resource?.type;
    const resourceDetails_uid_2 = resource?.arn;
    let resourceDetails_2: ResourceDetails | undefined;
    if ((resourceDetails_name_2 !== undefined || resourceDetails_uid_2 !== undefined)) {
      resourceDetails_2 = {  };
      if (resourceDetails_name_2 !== undefined) resourceDetails_2.name = resourceDetails_name_2;
      if (user_2 !== undefined) resourceDetails_2.owner = user_2;
      if (resourceDetails_type_2 !== undefined) resourceDetails_2.type = resourceDetails_type_2;
      if (resourceDetails_uid_2 !== undefined) resourceDetails_2.uid = resourceDetails_uid_2;
    }
    return resourceDetails_2;
  }));
  const raw_data_value = silver.record;
  const status_value = captionOf(CAPTIONS_3, status_id_value);
  const action_value = captionOf(CAPTIONS_4, action_id_value);
  const disposition_value = captionOf(CAPTIONS_5, disposition_id_value);
  const gold: ApiActivity = {
    activity_id: activity_id_value,
    activity_name: activity_name_value,
    category_name: category_name_value,
    category_uid: category_uid_value,
    class_name: class_name_value,
    class_uid: class_uid_value,
    severity: "Informational",
    severity_id: 1,
    type_name: type_name_value,
    type_uid: type_uid_value,
    time: time_value,
    time_dt: time_dt_value,
    status: status_value,
    status_id: status_id_value,
    action: action_value,
    action_id: action_id_value,
    disposition: disposition_value,
    disposition_id: disposition_id_value,
    metadata: metadata,
    cloud: cloud,
    api: api,
    actor: chosen,
    src_endpoint: chosen_2,
    raw_data: raw_data_value,
  };
  if (status_code_value !== undefined) gold.status_code = status_code_value;
  if (status_detail_value !== undefined) gold.status_detail = status_detail_value;
  if (message_value !== undefined) gold.message = message_value;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (resources_value !== undefined) gold.resources = resources_value;
  const gold_actor = gold.actor;
  const gold_actor_user = gold_actor?.user;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold_actor_user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold_actor_user?.credential_uid], ["actor.user.name", 4, "User Name", gold_actor_user?.name], ["actor.user.uid", 31, "User Object: uid", gold_actor_user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped = noMembers();
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver_eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver_requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver_recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver_sourceIPAddress)) || (networkEndpoint !== undefined && (!(silver_sourceIPAddress?.includes(",") === true) && (silver_sourceIPAddress === "AWS Internal" || (silver_sourceIPAddress?.endsWith(".amazonaws.com") === true || silver_sourceIPAddress?.endsWith(".amazonaws.com.cn") === true || silver_sourceIPAddress?.endsWith(".amazonaws.eu") === true || silver_sourceIPAddress?.endsWith(".c2s.ic.gov") === true || silver_sourceIPAddress?.endsWith(".sc2s.sgov.gov") === true || silver_sourceIPAddress?.endsWith(".cloud.adc-e.uk") === true || silver_sourceIPAddress?.endsWith(".csp.hci.ic.gov") === true)))))) keepTyped(unmapped, ["sourceIPAddress"], silver_sourceIPAddress);
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
    if (silver_userIdentity_invokedByDelegate !== undefined) {
      keepTyped(unmapped, ["userIdentity","invokedByDelegate","accountId"], silver_userIdentity_invokedByDelegate?.accountId);
    }
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
      keepTyped(unmapped, ["userIdentity","sessionContext","signInSessionArn"], silver_userIdentity_sessionContext?.signInSessionArn);
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
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver_requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver_responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver_additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((((event.mappingStatus === "fallback" || (silver_target_name === undefined && silver_target_uid === undefined)) && (!((event.className === "API Activity" && firstOf(silver_resources, (resource) => resource?.arn) !== undefined)))) || (event.className === "Account Change" && (silver_target_kind === "account" || (silver_target_kind === "mfa_device" && silver_target?.credentialId === undefined))) || ((event.activityName === "Attach Policy" || event.activityName === "Detach Policy" || event.activityName === "Assign Privileges" || event.activityName === "Revoke Privileges") && silver_target_policy?.name === undefined && silver_target_policy?.uid === undefined && !(silver_eventName.endsWith("PermissionsBoundary")))) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver_target?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["member_uid"], (silver_target?.member?.uidSource === "built" ? "built" : undefined));
  keepTyped(unmapped, ["result_uid"], (silver_target?.result?.uid !== undefined ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}
