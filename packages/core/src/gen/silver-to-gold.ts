// @generated from mappings/gold by `npm run generate`. Do not edit.
import type { Account, AccountChange, Actor, Api, ApiActivity, Cloud, EntityManagement, Feature, Group, GroupManagement, HttpRequest, Idp, ManagedEntity, Metadata, NetworkEndpoint, OcsfEvent, Organization, Policy, Product, Request, ResourceDetails, Response, Service, Session, User, UserAccess } from "@trailhouse/ocsf";
import type { Json } from "../json.ts";
import type { EventMapping } from "../event-mapping.ts";
import type { AnyEventMapping } from "./events.ts";
import type { SilverRow } from "./silver-row.ts";
import { textAt } from "../operators/read-values.ts";
import { millis } from "../operators/timestamp.ts";
import { hasMembers, keepTyped, mergeRest } from "../operators/rest.ts";
import { arnPart } from "../operators/arn.ts";
import { firstAddress, isAddressList, otherAddresses } from "../operators/ip.ts";
import { captionOf, eachOf, observablesOf, presentItems } from "../operators/values.ts";
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
  const activity_id_value = event.activityId;
  const activity_name_value = event.activityName;
  const category_name_value = event.categoryName;
  const category_uid_value = event.categoryUid;
  const class_name_value = event.className;
  const class_uid_value = event.classUid;
  const type_name_value = event.typeName;
  const type_uid_value = event.typeUid;
  const time_value = millis(silver.eventTime);
  const time_dt_value = silver.eventTime;
  const status_id_value = ((silver.errorCode !== undefined || textAt(silver.responseElements, "ConsoleLogin") === "Failure") ? 2 : 1);
  const status_code_value = silver.errorCode;
  const status_detail_value = silver.errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver.errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver.errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver.eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver.eventCategory;
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
  const account_uid = (silver.recipientAccountId ?? silver.userIdentity?.accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver.userIdentity?.arn, "partition") ?? (silver.awsRegion !== undefined ? lookup_partitions_partition(silver.awsRegion) : undefined));
  const cloud_region = silver.awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver.eventName;
  const request_data = silver.requestParameters;
  const request_uid = silver.requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver.responseElements;
  const response_error = silver.errorCode;
  const response_error_message = silver.errorMessage;
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
  const actor_app_name = silver.userIdentity?.invokedBy;
  const idp_name = (silver.userIdentity?.identityProvider ?? silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver.userIdentity?.sessionContext?.attributes?.creationDate === undefined ? undefined : millis(silver.userIdentity?.sessionContext?.attributes?.creationDate));
  const session_created_time_dt = silver.userIdentity?.sessionContext?.attributes?.creationDate;
  const session_is_mfa = silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated;
  const session_issuer = silver.userIdentity?.sessionContext?.sessionIssuer?.arn;
  const session_uid = (silver.userIdentity?.type === "AssumedRole" ? silver.userIdentity?.arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver.userIdentity?.type);
  const account_uid_2 = silver.userIdentity?.accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver.userIdentity?.accessKeyId;
  const user_name = (silver.userIdentity?.type === "Root" ? "root" : (silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser") ? arnPart(silver.userIdentity?.arn, "name") : silver.userIdentity?.type === "IdentityCenterUser" ? (textAt(silver.additionalEventData, "UserName") ?? silver.userIdentity?.onBehalfOf?.userId) : silver.userIdentity?.type === "AWSService" ? silver.userIdentity?.invokedBy : silver.userIdentity?.userName);
  const user_type_id = lookup_identity_types_user_type_id(silver.userIdentity?.type);
  const user_uid = silver.userIdentity?.arn;
  const user_uid_alt = silver.userIdentity?.principalId;
  const user_type = (user_type_id === 99 ? (silver.userIdentity?.type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
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
  const networkEndpoint_intermediate_ips = otherAddresses(silver.sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver.sourceIPAddress);
  const networkEndpoint_svc_name = ((silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true)) ? silver.sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  const httpRequest_user_agent = silver.userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  let chosen: User | undefined;
  let chosen_2: User | undefined;
  if (((silver.target?.kind === "user" || silver.target?.kind === "role") && (silver.target?.name !== undefined || silver.target?.uid !== undefined))) {
    const account_type_id_2 = (silver.target?.uid?.endsWith(":root") === true ? 10 : lookup_target_kinds_account_type_id(silver.target?.kind));
    const account_uid_3 = silver.target?.accountId;
    const account_type_2 = captionOf(CAPTIONS_1, account_type_id_2);
    let account_3: Account | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = { type: account_type_2, type_id: account_type_id_2 };
      if (account_uid_3 !== undefined) account_3.uid = account_uid_3;
    }
    const user_credential_uid_2 = silver.target?.credentialId;
    const user_name_2 = silver.target?.name;
    const user_type_id_2 = (silver.target?.uid?.endsWith(":root") === true ? 2 : lookup_target_kinds_user_type_id(silver.target?.kind));
    const user_uid_2 = silver.target?.uid;
    const user_uid_alt_2 = silver.target?.id;
    const user_type_2 = (user_type_id_2 === 99 ? lookup_target_kinds_word(silver.target?.kind) : captionOf(CAPTIONS_2, user_type_id_2));
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
    const account_uid_4 = (silver.target?.accountId ?? "Unknown");
    const account_4: Account = { type: "AWS Account", type_id: 10, uid: account_uid_4 };
    const user_3: User = { account: account_4 };
    chosen = user_3;
  }
  let chosen_3: User | undefined;
  if (silver.target?.result?.name !== undefined) {
    const account_uid_5 = silver.target?.accountId;
    let account_5: Account | undefined;
    if (account_uid_5 !== undefined) {
      account_5 = { type: "AWS IAM User", type_id: 3 };
      if (account_uid_5 !== undefined) account_5.uid = account_uid_5;
    }
    const user_name_3 = silver.target?.result?.name;
    let user_4: User | undefined;
    if ((account_5 !== undefined || user_name_3 !== undefined)) {
      user_4 = { type: "User", type_id: 1 };
      if (account_5 !== undefined) user_4.account = account_5;
      if (user_name_3 !== undefined) user_4.name = user_name_3;
    }
    chosen_3 = user_4;
  }
  const policy_name = (silver.target?.policy?.name ?? ((silver.eventName === "PutRolePermissionsBoundary" || silver.eventName === "DeleteRolePermissionsBoundary") ? "PermissionsBoundary" : undefined));
  const policy_uid = silver.target?.policy?.uid;
  let policy: Policy | undefined;
  if ((policy_name !== undefined || policy_uid !== undefined)) {
    policy = {  };
    if (policy_name !== undefined) policy.name = policy_name;
    if (policy_uid !== undefined) policy.uid = policy_uid;
  }
  const policies_value = presentItems([policy]);
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
  if (actor !== undefined) gold.actor = actor;
  if (networkEndpoint !== undefined) gold.src_endpoint = networkEndpoint;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (chosen_3 !== undefined) gold.user_result = chosen_3;
  if (policies_value !== undefined) gold.policies = policies_value;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold.actor?.user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold.actor?.user?.credential_uid], ["actor.user.name", 4, "User Name", gold.actor?.user?.name], ["actor.user.uid", 31, "User Object: uid", gold.actor?.user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip], ["user.account.uid", 35, "Account Object: uid", gold.user?.account?.uid], ["user.credential_uid", 19, "User Credential ID", gold.user?.credential_uid], ["user.name", 4, "User Name", gold.user?.name], ["user.uid", 31, "User Object: uid", gold.user?.uid]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped: Record<string, Json> = Object.create(null) as Record<string, Json>;
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver.recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && (silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver.sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver.userIdentity?.type);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver.userIdentity?.principalId);
  if (!((actor !== undefined && session !== undefined && silver.userIdentity?.type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver.userIdentity?.arn);
  if (!((account !== undefined && silver.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver.userIdentity?.accountId);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver.userIdentity?.accessKeyId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && !(silver.userIdentity?.type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver.userIdentity?.userName);
  if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && silver.userIdentity?.type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver.userIdentity?.invokedBy);
  if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver.userIdentity?.identityProvider);
  keepTyped(unmapped, ["userIdentity","credentialId"], silver.userIdentity?.credentialId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && silver.userIdentity?.type === "IdentityCenterUser" && !(textAt(silver.additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver.userIdentity?.onBehalfOf?.userId);
  keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver.userIdentity?.onBehalfOf?.identityStoreArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver.userIdentity?.inScopeOf?.sourceArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver.userIdentity?.inScopeOf?.sourceAccount);
  keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver.userIdentity?.inScopeOf?.issuerType);
  keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver.userIdentity?.inScopeOf?.credentialsIssuedTo);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver.userIdentity?.sessionContext?.sessionIssuer?.type);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver.userIdentity?.sessionContext?.sessionIssuer?.principalId);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver.userIdentity?.sessionContext?.sessionIssuer?.arn);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver.userIdentity?.sessionContext?.sessionIssuer?.accountId);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver.userIdentity?.sessionContext?.sessionIssuer?.userName);
  if (!((actor !== undefined && idp !== undefined && silver.userIdentity?.identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver.userIdentity?.sessionContext?.webIdFederationData?.attributes);
  if (!((actor !== undefined && session !== undefined) || (actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver.userIdentity?.sessionContext?.attributes?.creationDate);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated);
  keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver.userIdentity?.sessionContext?.sourceIdentity);
  keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver.userIdentity?.sessionContext?.assumedRoot);
  keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver.userIdentity?.sessionContext?.ec2RoleDelivery);
  keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver.tlsDetails?.tlsVersion);
  keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver.tlsDetails?.cipherSuite);
  keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver.tlsDetails?.clientProvidedHostHeader);
  keepTyped(unmapped, ["addendum","reason"], silver.addendum?.reason);
  keepTyped(unmapped, ["addendum","updatedFields"], silver.addendum?.updatedFields);
  keepTyped(unmapped, ["addendum","originalRequestID"], silver.addendum?.originalRequestID);
  keepTyped(unmapped, ["addendum","originalEventID"], silver.addendum?.originalEventID);
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver.additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], (((!((silver.target?.kind === "user" || silver.target?.kind === "role"))) || (silver.target?.name === undefined && silver.target?.uid === undefined)) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver.target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}

/** Entity Management [3004]: mappings/gold/frame.yaml and mappings/gold/entity_management.yaml. */
function toEntityManagement(silver: SilverRow, event: EventMapping<EntityManagement>): EntityManagement {
  const activity_id_value = event.activityId;
  const activity_name_value = event.activityName;
  const category_name_value = event.categoryName;
  const category_uid_value = event.categoryUid;
  const class_name_value = event.className;
  const class_uid_value = event.classUid;
  const type_name_value = event.typeName;
  const type_uid_value = event.typeUid;
  const time_value = millis(silver.eventTime);
  const time_dt_value = silver.eventTime;
  const status_id_value = ((silver.errorCode !== undefined || textAt(silver.responseElements, "ConsoleLogin") === "Failure") ? 2 : 1);
  const status_code_value = silver.errorCode;
  const status_detail_value = silver.errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver.errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver.errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver.eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver.eventCategory;
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
  const account_uid = (silver.recipientAccountId ?? silver.userIdentity?.accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver.userIdentity?.arn, "partition") ?? (silver.awsRegion !== undefined ? lookup_partitions_partition(silver.awsRegion) : undefined));
  const cloud_region = silver.awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver.eventName;
  const request_data = silver.requestParameters;
  const request_uid = silver.requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver.responseElements;
  const response_error = silver.errorCode;
  const response_error_message = silver.errorMessage;
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
  const actor_app_name = silver.userIdentity?.invokedBy;
  const idp_name = (silver.userIdentity?.identityProvider ?? silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver.userIdentity?.sessionContext?.attributes?.creationDate === undefined ? undefined : millis(silver.userIdentity?.sessionContext?.attributes?.creationDate));
  const session_created_time_dt = silver.userIdentity?.sessionContext?.attributes?.creationDate;
  const session_is_mfa = silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated;
  const session_issuer = silver.userIdentity?.sessionContext?.sessionIssuer?.arn;
  const session_uid = (silver.userIdentity?.type === "AssumedRole" ? silver.userIdentity?.arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver.userIdentity?.type);
  const account_uid_2 = silver.userIdentity?.accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver.userIdentity?.accessKeyId;
  const user_name = (silver.userIdentity?.type === "Root" ? "root" : (silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser") ? arnPart(silver.userIdentity?.arn, "name") : silver.userIdentity?.type === "IdentityCenterUser" ? (textAt(silver.additionalEventData, "UserName") ?? silver.userIdentity?.onBehalfOf?.userId) : silver.userIdentity?.type === "AWSService" ? silver.userIdentity?.invokedBy : silver.userIdentity?.userName);
  const user_type_id = lookup_identity_types_user_type_id(silver.userIdentity?.type);
  const user_uid = silver.userIdentity?.arn;
  const user_uid_alt = silver.userIdentity?.principalId;
  const user_type = (user_type_id === 99 ? (silver.userIdentity?.type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
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
  const networkEndpoint_intermediate_ips = otherAddresses(silver.sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver.sourceIPAddress);
  const networkEndpoint_svc_name = ((silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true)) ? silver.sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  const httpRequest_user_agent = silver.userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  let chosen: ManagedEntity | undefined;
  let chosen_2: ManagedEntity | undefined;
  if ((silver.target?.name !== undefined || silver.target?.uid !== undefined)) {
    const managedEntity_name = silver.target?.name;
    const organization_uid = (silver.target?.kind === "organization" ? silver.target?.uid : undefined);
    let organization: Organization | undefined;
    if (organization_uid !== undefined) {
      organization = {  };
      if (organization_uid !== undefined) organization.uid = organization_uid;
    }
    const policy_name = (!(silver.target?.kind === "policy") ? textAt(silver.requestParameters, "policyName") : undefined);
    let policy: Policy | undefined;
    if (policy_name !== undefined) {
      policy = {  };
      if (policy_name !== undefined) policy.name = policy_name;
    }
    const managedEntity_type_id = lookup_target_kinds_entity_type_id(silver.target?.kind);
    const managedEntity_uid = silver.target?.uid;
    const managedEntity_version = silver.target?.version;
    const managedEntity_type = (managedEntity_type_id === 99 ? lookup_target_kinds_word(silver.target?.kind) : captionOf(CAPTIONS_6, managedEntity_type_id));
    let managedEntity: ManagedEntity | undefined;
    if ((managedEntity_name !== undefined || organization !== undefined || policy !== undefined || managedEntity_uid !== undefined)) {
      managedEntity = { type: managedEntity_type, type_id: managedEntity_type_id };
      if (managedEntity_name !== undefined) managedEntity.name = managedEntity_name;
      if (organization !== undefined) managedEntity.org = organization;
      if (policy !== undefined) managedEntity.policy = policy;
      if (managedEntity_uid !== undefined) managedEntity.uid = managedEntity_uid;
      if (managedEntity_version !== undefined) managedEntity.version = managedEntity_version;
    }
    chosen_2 = managedEntity;
  }
  chosen = chosen_2;
  if (chosen === undefined) {
    const managedEntity_uid_2 = (silver.target?.accountId ?? "Unknown");
    const managedEntity_2: ManagedEntity = { type: "Account", type_id: 99, uid: managedEntity_uid_2 };
    chosen = managedEntity_2;
  }
  let chosen_3: ManagedEntity | undefined;
  if ((silver.target?.result?.name !== undefined || silver.target?.result?.version !== undefined)) {
    const managedEntity_name_2 = (silver.target?.result?.name ?? silver.target?.name);
    const managedEntity_type_id_2 = lookup_target_kinds_entity_type_id(silver.target?.kind);
    const managedEntity_uid_3 = (silver.target?.result?.version !== undefined ? silver.target?.uid : undefined);
    const managedEntity_version_2 = silver.target?.result?.version;
    const managedEntity_type_2 = (managedEntity_type_id_2 === 99 ? lookup_target_kinds_word(silver.target?.kind) : captionOf(CAPTIONS_6, managedEntity_type_id_2));
    let managedEntity_3: ManagedEntity | undefined;
    if ((managedEntity_name_2 !== undefined || managedEntity_uid_3 !== undefined)) {
      managedEntity_3 = { type: managedEntity_type_2, type_id: managedEntity_type_id_2 };
      if (managedEntity_name_2 !== undefined) managedEntity_3.name = managedEntity_name_2;
      if (managedEntity_uid_3 !== undefined) managedEntity_3.uid = managedEntity_uid_3;
      if (managedEntity_version_2 !== undefined) managedEntity_3.version = managedEntity_version_2;
    }
    chosen_3 = managedEntity_3;
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
  if (actor !== undefined) gold.actor = actor;
  if (networkEndpoint !== undefined) gold.src_endpoint = networkEndpoint;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (chosen_3 !== undefined) gold.entity_result = chosen_3;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold.actor?.user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold.actor?.user?.credential_uid], ["actor.user.name", 4, "User Name", gold.actor?.user?.name], ["actor.user.uid", 31, "User Object: uid", gold.actor?.user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped: Record<string, Json> = Object.create(null) as Record<string, Json>;
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver.recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && (silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver.sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver.userIdentity?.type);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver.userIdentity?.principalId);
  if (!((actor !== undefined && session !== undefined && silver.userIdentity?.type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver.userIdentity?.arn);
  if (!((account !== undefined && silver.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver.userIdentity?.accountId);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver.userIdentity?.accessKeyId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && !(silver.userIdentity?.type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver.userIdentity?.userName);
  if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && silver.userIdentity?.type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver.userIdentity?.invokedBy);
  if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver.userIdentity?.identityProvider);
  keepTyped(unmapped, ["userIdentity","credentialId"], silver.userIdentity?.credentialId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && silver.userIdentity?.type === "IdentityCenterUser" && !(textAt(silver.additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver.userIdentity?.onBehalfOf?.userId);
  keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver.userIdentity?.onBehalfOf?.identityStoreArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver.userIdentity?.inScopeOf?.sourceArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver.userIdentity?.inScopeOf?.sourceAccount);
  keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver.userIdentity?.inScopeOf?.issuerType);
  keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver.userIdentity?.inScopeOf?.credentialsIssuedTo);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver.userIdentity?.sessionContext?.sessionIssuer?.type);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver.userIdentity?.sessionContext?.sessionIssuer?.principalId);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver.userIdentity?.sessionContext?.sessionIssuer?.arn);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver.userIdentity?.sessionContext?.sessionIssuer?.accountId);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver.userIdentity?.sessionContext?.sessionIssuer?.userName);
  if (!((actor !== undefined && idp !== undefined && silver.userIdentity?.identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver.userIdentity?.sessionContext?.webIdFederationData?.attributes);
  if (!((actor !== undefined && session !== undefined) || (actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver.userIdentity?.sessionContext?.attributes?.creationDate);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated);
  keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver.userIdentity?.sessionContext?.sourceIdentity);
  keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver.userIdentity?.sessionContext?.assumedRoot);
  keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver.userIdentity?.sessionContext?.ec2RoleDelivery);
  keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver.tlsDetails?.tlsVersion);
  keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver.tlsDetails?.cipherSuite);
  keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver.tlsDetails?.clientProvidedHostHeader);
  keepTyped(unmapped, ["addendum","reason"], silver.addendum?.reason);
  keepTyped(unmapped, ["addendum","updatedFields"], silver.addendum?.updatedFields);
  keepTyped(unmapped, ["addendum","originalRequestID"], silver.addendum?.originalRequestID);
  keepTyped(unmapped, ["addendum","originalEventID"], silver.addendum?.originalEventID);
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver.additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((silver.target?.name === undefined && silver.target?.uid === undefined) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver.target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}

/** User Access Management [3005]: mappings/gold/frame.yaml and mappings/gold/user_access.yaml. */
function toUserAccess(silver: SilverRow, event: EventMapping<UserAccess>): UserAccess {
  const activity_id_value = event.activityId;
  const activity_name_value = event.activityName;
  const category_name_value = event.categoryName;
  const category_uid_value = event.categoryUid;
  const class_name_value = event.className;
  const class_uid_value = event.classUid;
  const type_name_value = event.typeName;
  const type_uid_value = event.typeUid;
  const time_value = millis(silver.eventTime);
  const time_dt_value = silver.eventTime;
  const status_id_value = ((silver.errorCode !== undefined || textAt(silver.responseElements, "ConsoleLogin") === "Failure") ? 2 : 1);
  const status_code_value = silver.errorCode;
  const status_detail_value = silver.errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver.errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver.errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver.eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver.eventCategory;
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
  const account_uid = (silver.recipientAccountId ?? silver.userIdentity?.accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver.userIdentity?.arn, "partition") ?? (silver.awsRegion !== undefined ? lookup_partitions_partition(silver.awsRegion) : undefined));
  const cloud_region = silver.awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver.eventName;
  const request_data = silver.requestParameters;
  const request_uid = silver.requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver.responseElements;
  const response_error = silver.errorCode;
  const response_error_message = silver.errorMessage;
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
  const actor_app_name = silver.userIdentity?.invokedBy;
  const idp_name = (silver.userIdentity?.identityProvider ?? silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver.userIdentity?.sessionContext?.attributes?.creationDate === undefined ? undefined : millis(silver.userIdentity?.sessionContext?.attributes?.creationDate));
  const session_created_time_dt = silver.userIdentity?.sessionContext?.attributes?.creationDate;
  const session_is_mfa = silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated;
  const session_issuer = silver.userIdentity?.sessionContext?.sessionIssuer?.arn;
  const session_uid = (silver.userIdentity?.type === "AssumedRole" ? silver.userIdentity?.arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver.userIdentity?.type);
  const account_uid_2 = silver.userIdentity?.accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver.userIdentity?.accessKeyId;
  const user_name = (silver.userIdentity?.type === "Root" ? "root" : (silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser") ? arnPart(silver.userIdentity?.arn, "name") : silver.userIdentity?.type === "IdentityCenterUser" ? (textAt(silver.additionalEventData, "UserName") ?? silver.userIdentity?.onBehalfOf?.userId) : silver.userIdentity?.type === "AWSService" ? silver.userIdentity?.invokedBy : silver.userIdentity?.userName);
  const user_type_id = lookup_identity_types_user_type_id(silver.userIdentity?.type);
  const user_uid = silver.userIdentity?.arn;
  const user_uid_alt = silver.userIdentity?.principalId;
  const user_type = (user_type_id === 99 ? (silver.userIdentity?.type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
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
  const networkEndpoint_intermediate_ips = otherAddresses(silver.sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver.sourceIPAddress);
  const networkEndpoint_svc_name = ((silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true)) ? silver.sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  const httpRequest_user_agent = silver.userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  let chosen: User | undefined;
  let chosen_2: User | undefined;
  if ((silver.target?.name !== undefined || silver.target?.uid !== undefined)) {
    const account_uid_3 = silver.target?.accountId;
    let account_3: Account | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = { type: "AWS IAM User", type_id: 3 };
      if (account_uid_3 !== undefined) account_3.uid = account_uid_3;
    }
    const user_name_2 = silver.target?.name;
    const user_uid_2 = silver.target?.uid;
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
    const account_uid_4 = (silver.target?.accountId ?? "Unknown");
    const account_4: Account = { type: "AWS Account", type_id: 10, uid: account_uid_4 };
    const user_3: User = { account: account_4 };
    chosen = user_3;
  }
  const privileges_value = (presentItems([(silver.target?.policy?.uid ?? silver.target?.policy?.name ?? ((silver.eventName === "PutUserPermissionsBoundary" || silver.eventName === "DeleteUserPermissionsBoundary") ? "PermissionsBoundary" : undefined))]) ?? ["Unknown"]);
  const resourceDetails_name = (silver.target?.policy?.name ?? ((silver.eventName === "PutUserPermissionsBoundary" || silver.eventName === "DeleteUserPermissionsBoundary") ? "PermissionsBoundary" : undefined));
  const resourceDetails_uid = silver.target?.policy?.uid;
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
  if (actor !== undefined) gold.actor = actor;
  if (networkEndpoint !== undefined) gold.src_endpoint = networkEndpoint;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (resourceDetails !== undefined) gold.resource = resourceDetails;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold.actor?.user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold.actor?.user?.credential_uid], ["actor.user.name", 4, "User Name", gold.actor?.user?.name], ["actor.user.uid", 31, "User Object: uid", gold.actor?.user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["resource.name", 38, "Resource Details Object: name", gold.resource?.name], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip], ["user.account.uid", 35, "Account Object: uid", gold.user?.account?.uid], ["user.credential_uid", 19, "User Credential ID", gold.user?.credential_uid], ["user.name", 4, "User Name", gold.user?.name], ["user.uid", 31, "User Object: uid", gold.user?.uid]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped: Record<string, Json> = Object.create(null) as Record<string, Json>;
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver.recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && (silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver.sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver.userIdentity?.type);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver.userIdentity?.principalId);
  if (!((actor !== undefined && session !== undefined && silver.userIdentity?.type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver.userIdentity?.arn);
  if (!((account !== undefined && silver.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver.userIdentity?.accountId);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver.userIdentity?.accessKeyId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && !(silver.userIdentity?.type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver.userIdentity?.userName);
  if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && silver.userIdentity?.type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver.userIdentity?.invokedBy);
  if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver.userIdentity?.identityProvider);
  keepTyped(unmapped, ["userIdentity","credentialId"], silver.userIdentity?.credentialId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && silver.userIdentity?.type === "IdentityCenterUser" && !(textAt(silver.additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver.userIdentity?.onBehalfOf?.userId);
  keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver.userIdentity?.onBehalfOf?.identityStoreArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver.userIdentity?.inScopeOf?.sourceArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver.userIdentity?.inScopeOf?.sourceAccount);
  keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver.userIdentity?.inScopeOf?.issuerType);
  keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver.userIdentity?.inScopeOf?.credentialsIssuedTo);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver.userIdentity?.sessionContext?.sessionIssuer?.type);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver.userIdentity?.sessionContext?.sessionIssuer?.principalId);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver.userIdentity?.sessionContext?.sessionIssuer?.arn);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver.userIdentity?.sessionContext?.sessionIssuer?.accountId);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver.userIdentity?.sessionContext?.sessionIssuer?.userName);
  if (!((actor !== undefined && idp !== undefined && silver.userIdentity?.identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver.userIdentity?.sessionContext?.webIdFederationData?.attributes);
  if (!((actor !== undefined && session !== undefined) || (actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver.userIdentity?.sessionContext?.attributes?.creationDate);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated);
  keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver.userIdentity?.sessionContext?.sourceIdentity);
  keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver.userIdentity?.sessionContext?.assumedRoot);
  keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver.userIdentity?.sessionContext?.ec2RoleDelivery);
  keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver.tlsDetails?.tlsVersion);
  keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver.tlsDetails?.cipherSuite);
  keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver.tlsDetails?.clientProvidedHostHeader);
  keepTyped(unmapped, ["addendum","reason"], silver.addendum?.reason);
  keepTyped(unmapped, ["addendum","updatedFields"], silver.addendum?.updatedFields);
  keepTyped(unmapped, ["addendum","originalRequestID"], silver.addendum?.originalRequestID);
  keepTyped(unmapped, ["addendum","originalEventID"], silver.addendum?.originalEventID);
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver.additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((silver.target?.name === undefined && silver.target?.uid === undefined) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver.target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}

/** Group Management [3006]: mappings/gold/frame.yaml and mappings/gold/group_management.yaml. */
function toGroupManagement(silver: SilverRow, event: EventMapping<GroupManagement>): GroupManagement {
  const activity_id_value = event.activityId;
  const activity_name_value = event.activityName;
  const category_name_value = event.categoryName;
  const category_uid_value = event.categoryUid;
  const class_name_value = event.className;
  const class_uid_value = event.classUid;
  const type_name_value = event.typeName;
  const type_uid_value = event.typeUid;
  const time_value = millis(silver.eventTime);
  const time_dt_value = silver.eventTime;
  const status_id_value = ((silver.errorCode !== undefined || textAt(silver.responseElements, "ConsoleLogin") === "Failure") ? 2 : 1);
  const status_code_value = silver.errorCode;
  const status_detail_value = silver.errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver.errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver.errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver.eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver.eventCategory;
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
  const account_uid = (silver.recipientAccountId ?? silver.userIdentity?.accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver.userIdentity?.arn, "partition") ?? (silver.awsRegion !== undefined ? lookup_partitions_partition(silver.awsRegion) : undefined));
  const cloud_region = silver.awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver.eventName;
  const request_data = silver.requestParameters;
  const request_uid = silver.requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver.responseElements;
  const response_error = silver.errorCode;
  const response_error_message = silver.errorMessage;
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
  const actor_app_name = silver.userIdentity?.invokedBy;
  const idp_name = (silver.userIdentity?.identityProvider ?? silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver.userIdentity?.sessionContext?.attributes?.creationDate === undefined ? undefined : millis(silver.userIdentity?.sessionContext?.attributes?.creationDate));
  const session_created_time_dt = silver.userIdentity?.sessionContext?.attributes?.creationDate;
  const session_is_mfa = silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated;
  const session_issuer = silver.userIdentity?.sessionContext?.sessionIssuer?.arn;
  const session_uid = (silver.userIdentity?.type === "AssumedRole" ? silver.userIdentity?.arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver.userIdentity?.type);
  const account_uid_2 = silver.userIdentity?.accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver.userIdentity?.accessKeyId;
  const user_name = (silver.userIdentity?.type === "Root" ? "root" : (silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser") ? arnPart(silver.userIdentity?.arn, "name") : silver.userIdentity?.type === "IdentityCenterUser" ? (textAt(silver.additionalEventData, "UserName") ?? silver.userIdentity?.onBehalfOf?.userId) : silver.userIdentity?.type === "AWSService" ? silver.userIdentity?.invokedBy : silver.userIdentity?.userName);
  const user_type_id = lookup_identity_types_user_type_id(silver.userIdentity?.type);
  const user_uid = silver.userIdentity?.arn;
  const user_uid_alt = silver.userIdentity?.principalId;
  const user_type = (user_type_id === 99 ? (silver.userIdentity?.type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
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
  const networkEndpoint_intermediate_ips = otherAddresses(silver.sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver.sourceIPAddress);
  const networkEndpoint_svc_name = ((silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true)) ? silver.sourceIPAddress : undefined);
  let networkEndpoint: NetworkEndpoint | undefined;
  if ((networkEndpoint_ip !== undefined || networkEndpoint_svc_name !== undefined)) {
    networkEndpoint = {  };
    if (networkEndpoint_intermediate_ips !== undefined) networkEndpoint.intermediate_ips = networkEndpoint_intermediate_ips;
    if (networkEndpoint_ip !== undefined) networkEndpoint.ip = networkEndpoint_ip;
    if (networkEndpoint_svc_name !== undefined) networkEndpoint.svc_name = networkEndpoint_svc_name;
  }
  const httpRequest_user_agent = silver.userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  let chosen: Group | undefined;
  const group_name = silver.target?.name;
  const group_uid = silver.target?.uid;
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
  const privileges_value = presentItems([(silver.target?.policy?.uid ?? silver.target?.policy?.name)]);
  const resourceDetails_name = silver.target?.policy?.name;
  const resourceDetails_uid = silver.target?.policy?.uid;
  let resourceDetails: ResourceDetails | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = { type: "Policy" };
    if (resourceDetails_name !== undefined) resourceDetails.name = resourceDetails_name;
    if (resourceDetails_uid !== undefined) resourceDetails.uid = resourceDetails_uid;
  }
  let chosen_2: User | undefined;
  if (silver.target?.member?.name !== undefined) {
    const account_uid_3 = silver.target?.accountId;
    let account_3: Account | undefined;
    if (account_uid_3 !== undefined) {
      account_3 = { type: "AWS IAM User", type_id: 3 };
      if (account_uid_3 !== undefined) account_3.uid = account_uid_3;
    }
    const user_name_2 = silver.target?.member?.name;
    let user_2: User | undefined;
    if ((account_3 !== undefined || user_name_2 !== undefined)) {
      user_2 = { type: "User", type_id: 1 };
      if (account_3 !== undefined) user_2.account = account_3;
      if (user_name_2 !== undefined) user_2.name = user_name_2;
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
  if (actor !== undefined) gold.actor = actor;
  if (networkEndpoint !== undefined) gold.src_endpoint = networkEndpoint;
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (privileges_value !== undefined) gold.privileges = privileges_value;
  if (resourceDetails !== undefined) gold.resource = resourceDetails;
  if (chosen_2 !== undefined) gold.user = chosen_2;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold.actor?.user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold.actor?.user?.credential_uid], ["actor.user.name", 4, "User Name", gold.actor?.user?.name], ["actor.user.uid", 31, "User Object: uid", gold.actor?.user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["group.name", 32, "Group Object: name", gold.group?.name], ["group.uid", 33, "Group Object: uid", gold.group?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["resource.name", 38, "Resource Details Object: name", gold.resource?.name], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip], ["user.account.uid", 35, "Account Object: uid", gold.user?.account?.uid], ["user.credential_uid", 19, "User Credential ID", gold.user?.credential_uid], ["user.name", 4, "User Name", gold.user?.name], ["user.uid", 31, "User Object: uid", gold.user?.uid]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped: Record<string, Json> = Object.create(null) as Record<string, Json>;
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver.recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && (silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver.sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver.userIdentity?.type);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver.userIdentity?.principalId);
  if (!((actor !== undefined && session !== undefined && silver.userIdentity?.type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver.userIdentity?.arn);
  if (!((account !== undefined && silver.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver.userIdentity?.accountId);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver.userIdentity?.accessKeyId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && !(silver.userIdentity?.type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver.userIdentity?.userName);
  if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && silver.userIdentity?.type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver.userIdentity?.invokedBy);
  if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver.userIdentity?.identityProvider);
  keepTyped(unmapped, ["userIdentity","credentialId"], silver.userIdentity?.credentialId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && silver.userIdentity?.type === "IdentityCenterUser" && !(textAt(silver.additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver.userIdentity?.onBehalfOf?.userId);
  keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver.userIdentity?.onBehalfOf?.identityStoreArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver.userIdentity?.inScopeOf?.sourceArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver.userIdentity?.inScopeOf?.sourceAccount);
  keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver.userIdentity?.inScopeOf?.issuerType);
  keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver.userIdentity?.inScopeOf?.credentialsIssuedTo);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver.userIdentity?.sessionContext?.sessionIssuer?.type);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver.userIdentity?.sessionContext?.sessionIssuer?.principalId);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver.userIdentity?.sessionContext?.sessionIssuer?.arn);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver.userIdentity?.sessionContext?.sessionIssuer?.accountId);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver.userIdentity?.sessionContext?.sessionIssuer?.userName);
  if (!((actor !== undefined && idp !== undefined && silver.userIdentity?.identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver.userIdentity?.sessionContext?.webIdFederationData?.attributes);
  if (!((actor !== undefined && session !== undefined) || (actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver.userIdentity?.sessionContext?.attributes?.creationDate);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated);
  keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver.userIdentity?.sessionContext?.sourceIdentity);
  keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver.userIdentity?.sessionContext?.assumedRoot);
  keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver.userIdentity?.sessionContext?.ec2RoleDelivery);
  keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver.tlsDetails?.tlsVersion);
  keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver.tlsDetails?.cipherSuite);
  keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver.tlsDetails?.clientProvidedHostHeader);
  keepTyped(unmapped, ["addendum","reason"], silver.addendum?.reason);
  keepTyped(unmapped, ["addendum","updatedFields"], silver.addendum?.updatedFields);
  keepTyped(unmapped, ["addendum","originalRequestID"], silver.addendum?.originalRequestID);
  keepTyped(unmapped, ["addendum","originalEventID"], silver.addendum?.originalEventID);
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver.additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((silver.target?.name === undefined && silver.target?.uid === undefined) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver.target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}

/** API Activity [6003]: mappings/gold/frame.yaml and mappings/gold/api_activity.yaml. */
function toApiActivity(silver: SilverRow, event: EventMapping<ApiActivity>): ApiActivity {
  const activity_id_value = event.activityId;
  const activity_name_value = event.activityName;
  const category_name_value = event.categoryName;
  const category_uid_value = event.categoryUid;
  const class_name_value = event.className;
  const class_uid_value = event.classUid;
  const type_name_value = event.typeName;
  const type_uid_value = event.typeUid;
  const time_value = millis(silver.eventTime);
  const time_dt_value = silver.eventTime;
  const status_id_value = ((silver.errorCode !== undefined || textAt(silver.responseElements, "ConsoleLogin") === "Failure") ? 2 : 1);
  const status_code_value = silver.errorCode;
  const status_detail_value = silver.errorMessage;
  const action_id_value = lookup_error_codes_action_id(silver.errorCode);
  const disposition_id_value = lookup_error_codes_disposition_id(silver.errorCode);
  const metadata_correlation_uid = silver.sharedEventID;
  const metadata_event_code = silver.eventName;
  const metadata_log_name = silver.eventType;
  const metadata_original_time = silver.eventTimeText;
  const feature_name = silver.eventCategory;
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
  const account_uid = (silver.recipientAccountId ?? silver.userIdentity?.accountId);
  let account: Account | undefined;
  if (account_uid !== undefined) {
    account = { type: "AWS Account", type_id: 10 };
    if (account_uid !== undefined) account.uid = account_uid;
  }
  const cloud_cloud_partition = (arnPart(silver.userIdentity?.arn, "partition") ?? (silver.awsRegion !== undefined ? lookup_partitions_partition(silver.awsRegion) : undefined));
  const cloud_region = silver.awsRegion;
  const cloud: Cloud = { provider: "AWS" };
  if (account !== undefined) cloud.account = account;
  if (cloud_cloud_partition !== undefined) cloud.cloud_partition = cloud_cloud_partition;
  if (cloud_region !== undefined) cloud.region = cloud_region;
  const api_operation = silver.eventName;
  const request_data = silver.requestParameters;
  const request_uid = silver.requestID;
  let request: Request | undefined;
  if (request_uid !== undefined) {
    request = { uid: request_uid };
    if (request_data !== undefined) request.data = request_data;
  }
  const response_data = silver.responseElements;
  const response_error = silver.errorCode;
  const response_error_message = silver.errorMessage;
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
  const actor_app_name = silver.userIdentity?.invokedBy;
  const idp_name = (silver.userIdentity?.identityProvider ?? silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  let idp: Idp | undefined;
  if (idp_name !== undefined) {
    idp = {  };
    if (idp_name !== undefined) idp.name = idp_name;
  }
  const session_created_time = (silver.userIdentity?.sessionContext?.attributes?.creationDate === undefined ? undefined : millis(silver.userIdentity?.sessionContext?.attributes?.creationDate));
  const session_created_time_dt = silver.userIdentity?.sessionContext?.attributes?.creationDate;
  const session_is_mfa = silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated;
  const session_issuer = silver.userIdentity?.sessionContext?.sessionIssuer?.arn;
  const session_uid = (silver.userIdentity?.type === "AssumedRole" ? silver.userIdentity?.arn : undefined);
  let session: Session | undefined;
  if ((session_created_time !== undefined || session_created_time_dt !== undefined || session_is_mfa !== undefined || session_issuer !== undefined || session_uid !== undefined)) {
    session = {  };
    if (session_created_time !== undefined) session.created_time = session_created_time;
    if (session_created_time_dt !== undefined) session.created_time_dt = session_created_time_dt;
    if (session_is_mfa !== undefined) session.is_mfa = session_is_mfa;
    if (session_issuer !== undefined) session.issuer = session_issuer;
    if (session_uid !== undefined) session.uid = session_uid;
  }
  const account_type_id = lookup_identity_types_account_type_id(silver.userIdentity?.type);
  const account_uid_2 = silver.userIdentity?.accountId;
  const account_type = captionOf(CAPTIONS_1, account_type_id);
  let account_2: Account | undefined;
  if (account_uid_2 !== undefined) {
    account_2 = { type: account_type, type_id: account_type_id };
    if (account_uid_2 !== undefined) account_2.uid = account_uid_2;
  }
  const user_credential_uid = silver.userIdentity?.accessKeyId;
  const user_name = (silver.userIdentity?.type === "Root" ? "root" : (silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser") ? arnPart(silver.userIdentity?.arn, "name") : silver.userIdentity?.type === "IdentityCenterUser" ? (textAt(silver.additionalEventData, "UserName") ?? silver.userIdentity?.onBehalfOf?.userId) : silver.userIdentity?.type === "AWSService" ? silver.userIdentity?.invokedBy : silver.userIdentity?.userName);
  const user_type_id = lookup_identity_types_user_type_id(silver.userIdentity?.type);
  const user_uid = silver.userIdentity?.arn;
  const user_uid_alt = silver.userIdentity?.principalId;
  const user_type = (user_type_id === 99 ? (silver.userIdentity?.type ?? "Other") : captionOf(CAPTIONS_2, user_type_id));
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
  const networkEndpoint_intermediate_ips = otherAddresses(silver.sourceIPAddress);
  const networkEndpoint_ip = firstAddress(silver.sourceIPAddress);
  const networkEndpoint_svc_name = ((silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true)) ? silver.sourceIPAddress : undefined);
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
  const httpRequest_user_agent = silver.userAgent;
  let httpRequest: HttpRequest | undefined;
  if (httpRequest_user_agent !== undefined) {
    httpRequest = {  };
    if (httpRequest_user_agent !== undefined) httpRequest.user_agent = httpRequest_user_agent;
  }
  const resourceDetails_name = silver.target?.name;
  const resourceDetails_type = lookup_target_kinds_word(silver.target?.kind);
  const resourceDetails_uid = silver.target?.uid;
  let resourceDetails: ResourceDetails | undefined;
  if ((resourceDetails_name !== undefined || resourceDetails_uid !== undefined)) {
    resourceDetails = { type: resourceDetails_type };
    if (resourceDetails_name !== undefined) resourceDetails.name = resourceDetails_name;
    if (resourceDetails_uid !== undefined) resourceDetails.uid = resourceDetails_uid;
  }
  const resources_value = (presentItems([resourceDetails]) ?? eachOf(silver.resources, (resource) => {
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
  if (httpRequest !== undefined) gold.http_request = httpRequest;
  if (resources_value !== undefined) gold.resources = resources_value;
  const observables = observablesOf([["actor.user.account.uid", 35, "Account Object: uid", gold.actor?.user?.account?.uid], ["actor.user.credential_uid", 19, "User Credential ID", gold.actor?.user?.credential_uid], ["actor.user.name", 4, "User Name", gold.actor?.user?.name], ["actor.user.uid", 31, "User Object: uid", gold.actor?.user?.uid], ["cloud.account.uid", 35, "Account Object: uid", gold.cloud?.account?.uid], ["http_request.user_agent", 16, "HTTP User-Agent", gold.http_request?.user_agent], ["src_endpoint.ip", 2, "IP Address", gold.src_endpoint?.ip]]);
  if (observables !== undefined) gold.observables = observables;
  const unmapped: Record<string, Json> = Object.create(null) as Record<string, Json>;
  if (!(feature !== undefined)) keepTyped(unmapped, ["eventCategory"], silver.eventCategory);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestID"], silver.requestID);
  if (!(account !== undefined)) keepTyped(unmapped, ["recipientAccountId"], silver.recipientAccountId);
  if (!((networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && isAddressList(silver.sourceIPAddress)) || (networkEndpoint !== undefined && (silver.sourceIPAddress === "AWS Internal" || (silver.sourceIPAddress?.endsWith(".amazonaws.com") === true || silver.sourceIPAddress?.endsWith(".amazonaws.com.cn") === true))))) keepTyped(unmapped, ["sourceIPAddress"], silver.sourceIPAddress);
  if (!(httpRequest !== undefined)) keepTyped(unmapped, ["userAgent"], silver.userAgent);
  keepTyped(unmapped, ["readOnly"], silver.readOnly);
  keepTyped(unmapped, ["managementEvent"], silver.managementEvent);
  keepTyped(unmapped, ["sessionCredentialFromConsole"], silver.sessionCredentialFromConsole);
  keepTyped(unmapped, ["vpcEndpointId"], silver.vpcEndpointId);
  keepTyped(unmapped, ["vpcEndpointAccountId"], silver.vpcEndpointAccountId);
  if (!((actor !== undefined && user !== undefined && user_type_id === 99))) keepTyped(unmapped, ["userIdentity","type"], silver.userIdentity?.type);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","principalId"], silver.userIdentity?.principalId);
  if (!((actor !== undefined && session !== undefined && silver.userIdentity?.type === "AssumedRole") || (actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","arn"], silver.userIdentity?.arn);
  if (!((account !== undefined && silver.recipientAccountId === undefined) || (actor !== undefined && user !== undefined && account_2 !== undefined))) keepTyped(unmapped, ["userIdentity","accountId"], silver.userIdentity?.accountId);
  if (!((actor !== undefined && user !== undefined))) keepTyped(unmapped, ["userIdentity","accessKeyId"], silver.userIdentity?.accessKeyId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && !(silver.userIdentity?.type === "AWSService")))) keepTyped(unmapped, ["userIdentity","userName"], silver.userIdentity?.userName);
  if (!(actor !== undefined || (actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && !(silver.userIdentity?.type === "IdentityCenterUser") && silver.userIdentity?.type === "AWSService"))) keepTyped(unmapped, ["userIdentity","invokedBy"], silver.userIdentity?.invokedBy);
  if (!((actor !== undefined && idp !== undefined))) keepTyped(unmapped, ["userIdentity","identityProvider"], silver.userIdentity?.identityProvider);
  keepTyped(unmapped, ["userIdentity","credentialId"], silver.userIdentity?.credentialId);
  if (!((actor !== undefined && user !== undefined && !(silver.userIdentity?.type === "Root") && (!((silver.userIdentity?.type === "AssumedRole" || silver.userIdentity?.type === "FederatedUser"))) && silver.userIdentity?.type === "IdentityCenterUser" && !(textAt(silver.additionalEventData, "UserName") !== undefined)))) keepTyped(unmapped, ["userIdentity","onBehalfOf","userId"], silver.userIdentity?.onBehalfOf?.userId);
  keepTyped(unmapped, ["userIdentity","onBehalfOf","identityStoreArn"], silver.userIdentity?.onBehalfOf?.identityStoreArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceArn"], silver.userIdentity?.inScopeOf?.sourceArn);
  keepTyped(unmapped, ["userIdentity","inScopeOf","sourceAccount"], silver.userIdentity?.inScopeOf?.sourceAccount);
  keepTyped(unmapped, ["userIdentity","inScopeOf","issuerType"], silver.userIdentity?.inScopeOf?.issuerType);
  keepTyped(unmapped, ["userIdentity","inScopeOf","credentialsIssuedTo"], silver.userIdentity?.inScopeOf?.credentialsIssuedTo);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","type"], silver.userIdentity?.sessionContext?.sessionIssuer?.type);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","principalId"], silver.userIdentity?.sessionContext?.sessionIssuer?.principalId);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","arn"], silver.userIdentity?.sessionContext?.sessionIssuer?.arn);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","accountId"], silver.userIdentity?.sessionContext?.sessionIssuer?.accountId);
  keepTyped(unmapped, ["userIdentity","sessionContext","sessionIssuer","userName"], silver.userIdentity?.sessionContext?.sessionIssuer?.userName);
  if (!((actor !== undefined && idp !== undefined && silver.userIdentity?.identityProvider === undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","federatedProvider"], silver.userIdentity?.sessionContext?.webIdFederationData?.federatedProvider);
  keepTyped(unmapped, ["userIdentity","sessionContext","webIdFederationData","attributes"], silver.userIdentity?.sessionContext?.webIdFederationData?.attributes);
  if (!((actor !== undefined && session !== undefined) || (actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","creationDate"], silver.userIdentity?.sessionContext?.attributes?.creationDate);
  if (!((actor !== undefined && session !== undefined))) keepTyped(unmapped, ["userIdentity","sessionContext","attributes","mfaAuthenticated"], silver.userIdentity?.sessionContext?.attributes?.mfaAuthenticated);
  keepTyped(unmapped, ["userIdentity","sessionContext","sourceIdentity"], silver.userIdentity?.sessionContext?.sourceIdentity);
  keepTyped(unmapped, ["userIdentity","sessionContext","assumedRoot"], silver.userIdentity?.sessionContext?.assumedRoot);
  keepTyped(unmapped, ["userIdentity","sessionContext","ec2RoleDelivery"], silver.userIdentity?.sessionContext?.ec2RoleDelivery);
  keepTyped(unmapped, ["tlsDetails","tlsVersion"], silver.tlsDetails?.tlsVersion);
  keepTyped(unmapped, ["tlsDetails","cipherSuite"], silver.tlsDetails?.cipherSuite);
  keepTyped(unmapped, ["tlsDetails","clientProvidedHostHeader"], silver.tlsDetails?.clientProvidedHostHeader);
  keepTyped(unmapped, ["addendum","reason"], silver.addendum?.reason);
  keepTyped(unmapped, ["addendum","updatedFields"], silver.addendum?.updatedFields);
  keepTyped(unmapped, ["addendum","originalRequestID"], silver.addendum?.originalRequestID);
  keepTyped(unmapped, ["addendum","originalEventID"], silver.addendum?.originalEventID);
  keepTyped(unmapped, ["resources"], silver.resources);
  if (!(request !== undefined)) keepTyped(unmapped, ["requestParameters"], silver.requestParameters);
  if (!(response !== undefined)) keepTyped(unmapped, ["responseElements"], silver.responseElements);
  keepTyped(unmapped, ["additionalEventData"], silver.additionalEventData);
  keepTyped(unmapped, ["serviceEventDetails"], silver.serviceEventDetails);
  mergeRest(unmapped, silver.unmapped);
  keepTyped(unmapped, ["mapping_status"], event.mappingStatus);
  keepTyped(unmapped, ["target_status"], ((silver.target?.name === undefined && silver.target?.uid === undefined) ? "unknown" : undefined));
  keepTyped(unmapped, ["target_uid"], (silver.target?.uidSource === "built" ? "built" : undefined));
  if (hasMembers(unmapped)) gold.unmapped = unmapped;
  return gold;
}
