// @generated from the OCSF 1.4.0 schema (https://schema.ocsf.io, Apache-2.0) by `npm run generate`. Do not edit.
// The five classes and their objects under the profiles cloud, datetime, security_control.

/** An event of any of the classes; class_uid tells which. */
export type OcsfEvent = AccountChange | EntityManagement | UserAccess | GroupManagement | ApiActivity;

/** Account Change */
export interface AccountChange {
  /** Action */
  action?: string;
  /** Action ID */
  action_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Activity ID */
  activity_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 99;
  /** Activity */
  activity_name?: string;
  /** Actor */
  actor?: Actor;
  /** API Details */
  api?: Api;
  /** MITRE ATT&CK® Details */
  attacks?: Attack[];
  /** Authorization Information */
  authorizations?: Authorization[];
  /** Category */
  category_name?: string;
  /** Category ID */
  category_uid: 3;
  /** Class */
  class_name?: string;
  /** Class ID */
  class_uid: 3001;
  /** Cloud */
  cloud: Cloud;
  /** Confidence */
  confidence?: string;
  /** Confidence ID */
  confidence_id?: 0 | 1 | 2 | 3 | 99;
  /** Confidence Score */
  confidence_score?: number;
  /** Count */
  count?: number;
  /** Disposition */
  disposition?: string;
  /** Disposition ID */
  disposition_id?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 99;
  /** Duration Milliseconds */
  duration?: number;
  /** End Time */
  end_time?: number;
  /** End Time */
  end_time_dt?: string;
  /** Enrichments */
  enrichments?: Enrichment[];
  /** Firewall Rule */
  firewall_rule?: FirewallRule;
  /** HTTP Request */
  http_request?: HttpRequest;
  /** HTTP Response */
  http_response?: HttpResponse;
  /** Alert */
  is_alert?: boolean;
  /** Malware */
  malware?: Malware[];
  /** Message */
  message?: string;
  /** Metadata */
  metadata: Metadata;
  /** Observables */
  observables?: Observable[];
  /** Policies */
  policies?: Policy[];
  /**
   * @deprecated
   * Policy
   */
  policy?: Policy;
  /** Raw Data */
  raw_data?: string;
  /** Risk Details */
  risk_details?: string;
  /** Risk Level */
  risk_level?: string;
  /** Risk Level ID */
  risk_level_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Risk Score */
  risk_score?: number;
  /** Severity */
  severity?: string;
  /** Severity ID */
  severity_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Source Endpoint */
  src_endpoint?: NetworkEndpoint;
  /** Start Time */
  start_time?: number;
  /** Start Time */
  start_time_dt?: string;
  /** Status */
  status?: string;
  /** Status Code */
  status_code?: string;
  /** Status Detail */
  status_detail?: string;
  /** Status ID */
  status_id?: 0 | 1 | 2 | 99;
  /** Event Time */
  time: number;
  /** Event Time */
  time_dt?: string;
  /** Timezone Offset */
  timezone_offset?: number;
  /** Type Name */
  type_name?: string;
  /** Type ID */
  type_uid:
    | 300100
    | 300101
    | 300102
    | 300103
    | 300104
    | 300105
    | 300106
    | 300107
    | 300108
    | 300109
    | 300110
    | 300111
    | 300112
    | 300199;
  /** Unmapped Data */
  unmapped?: OpenObject;
  /** User */
  user: User;
  /** User Result */
  user_result?: User;
}

/** Entity Management */
export interface EntityManagement {
  /** Access List */
  access_list?: string[];
  /** Access Mask */
  access_mask?: number;
  /** Action */
  action?: string;
  /** Action ID */
  action_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Activity ID */
  activity_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 99;
  /** Activity */
  activity_name?: string;
  /** Actor */
  actor?: Actor;
  /** API Details */
  api?: Api;
  /** MITRE ATT&CK® Details */
  attacks?: Attack[];
  /** Authorization Information */
  authorizations?: Authorization[];
  /** Category */
  category_name?: string;
  /** Category ID */
  category_uid: 3;
  /** Class */
  class_name?: string;
  /** Class ID */
  class_uid: 3004;
  /** Cloud */
  cloud: Cloud;
  /** Comment */
  comment?: string;
  /** Confidence */
  confidence?: string;
  /** Confidence ID */
  confidence_id?: 0 | 1 | 2 | 3 | 99;
  /** Confidence Score */
  confidence_score?: number;
  /** Count */
  count?: number;
  /** Disposition */
  disposition?: string;
  /** Disposition ID */
  disposition_id?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 99;
  /** Duration Milliseconds */
  duration?: number;
  /** End Time */
  end_time?: number;
  /** End Time */
  end_time_dt?: string;
  /** Enrichments */
  enrichments?: Enrichment[];
  /** Entity */
  entity: ManagedEntity;
  /** Entity Result */
  entity_result?: ManagedEntity;
  /** Firewall Rule */
  firewall_rule?: FirewallRule;
  /** HTTP Request */
  http_request?: HttpRequest;
  /** HTTP Response */
  http_response?: HttpResponse;
  /** Alert */
  is_alert?: boolean;
  /** Malware */
  malware?: Malware[];
  /** Message */
  message?: string;
  /** Metadata */
  metadata: Metadata;
  /** Observables */
  observables?: Observable[];
  /** Policy */
  policy?: Policy;
  /** Raw Data */
  raw_data?: string;
  /** Risk Details */
  risk_details?: string;
  /** Risk Level */
  risk_level?: string;
  /** Risk Level ID */
  risk_level_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Risk Score */
  risk_score?: number;
  /** Severity */
  severity?: string;
  /** Severity ID */
  severity_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Source Endpoint */
  src_endpoint?: NetworkEndpoint;
  /** Start Time */
  start_time?: number;
  /** Start Time */
  start_time_dt?: string;
  /** Status */
  status?: string;
  /** Status Code */
  status_code?: string;
  /** Status Detail */
  status_detail?: string;
  /** Status ID */
  status_id?: 0 | 1 | 2 | 99;
  /** Event Time */
  time: number;
  /** Event Time */
  time_dt?: string;
  /** Timezone Offset */
  timezone_offset?: number;
  /** Type Name */
  type_name?: string;
  /** Type ID */
  type_uid:
    | 300400
    | 300401
    | 300402
    | 300403
    | 300404
    | 300405
    | 300406
    | 300407
    | 300408
    | 300409
    | 300410
    | 300411
    | 300412
    | 300413
    | 300499;
  /** Unmapped Data */
  unmapped?: OpenObject;
}

/** User Access Management */
export interface UserAccess {
  /** Action */
  action?: string;
  /** Action ID */
  action_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Activity ID */
  activity_id: 0 | 1 | 2 | 99;
  /** Activity */
  activity_name?: string;
  /** Actor */
  actor?: Actor;
  /** API Details */
  api?: Api;
  /** MITRE ATT&CK® Details */
  attacks?: Attack[];
  /** Authorization Information */
  authorizations?: Authorization[];
  /** Category */
  category_name?: string;
  /** Category ID */
  category_uid: 3;
  /** Class */
  class_name?: string;
  /** Class ID */
  class_uid: 3005;
  /** Cloud */
  cloud: Cloud;
  /** Confidence */
  confidence?: string;
  /** Confidence ID */
  confidence_id?: 0 | 1 | 2 | 3 | 99;
  /** Confidence Score */
  confidence_score?: number;
  /** Count */
  count?: number;
  /** Disposition */
  disposition?: string;
  /** Disposition ID */
  disposition_id?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 99;
  /** Duration Milliseconds */
  duration?: number;
  /** End Time */
  end_time?: number;
  /** End Time */
  end_time_dt?: string;
  /** Enrichments */
  enrichments?: Enrichment[];
  /** Firewall Rule */
  firewall_rule?: FirewallRule;
  /** HTTP Request */
  http_request?: HttpRequest;
  /** HTTP Response */
  http_response?: HttpResponse;
  /** Alert */
  is_alert?: boolean;
  /** Malware */
  malware?: Malware[];
  /** Message */
  message?: string;
  /** Metadata */
  metadata: Metadata;
  /** Observables */
  observables?: Observable[];
  /** Policy */
  policy?: Policy;
  /** Privileges */
  privileges: string[];
  /** Raw Data */
  raw_data?: string;
  /** Resource */
  resource?: ResourceDetails;
  /** Risk Details */
  risk_details?: string;
  /** Risk Level */
  risk_level?: string;
  /** Risk Level ID */
  risk_level_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Risk Score */
  risk_score?: number;
  /** Severity */
  severity?: string;
  /** Severity ID */
  severity_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Source Endpoint */
  src_endpoint?: NetworkEndpoint;
  /** Start Time */
  start_time?: number;
  /** Start Time */
  start_time_dt?: string;
  /** Status */
  status?: string;
  /** Status Code */
  status_code?: string;
  /** Status Detail */
  status_detail?: string;
  /** Status ID */
  status_id?: 0 | 1 | 2 | 99;
  /** Event Time */
  time: number;
  /** Event Time */
  time_dt?: string;
  /** Timezone Offset */
  timezone_offset?: number;
  /** Type Name */
  type_name?: string;
  /** Type ID */
  type_uid: 300500 | 300501 | 300502 | 300599;
  /** Unmapped Data */
  unmapped?: OpenObject;
  /** User */
  user: User;
}

/** Group Management */
export interface GroupManagement {
  /** Action */
  action?: string;
  /** Action ID */
  action_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Activity ID */
  activity_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Activity */
  activity_name?: string;
  /** Actor */
  actor?: Actor;
  /** API Details */
  api?: Api;
  /** MITRE ATT&CK® Details */
  attacks?: Attack[];
  /** Authorization Information */
  authorizations?: Authorization[];
  /** Category */
  category_name?: string;
  /** Category ID */
  category_uid: 3;
  /** Class */
  class_name?: string;
  /** Class ID */
  class_uid: 3006;
  /** Cloud */
  cloud: Cloud;
  /** Confidence */
  confidence?: string;
  /** Confidence ID */
  confidence_id?: 0 | 1 | 2 | 3 | 99;
  /** Confidence Score */
  confidence_score?: number;
  /** Count */
  count?: number;
  /** Disposition */
  disposition?: string;
  /** Disposition ID */
  disposition_id?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 99;
  /** Duration Milliseconds */
  duration?: number;
  /** End Time */
  end_time?: number;
  /** End Time */
  end_time_dt?: string;
  /** Enrichments */
  enrichments?: Enrichment[];
  /** Firewall Rule */
  firewall_rule?: FirewallRule;
  /** Group */
  group: Group;
  /** HTTP Request */
  http_request?: HttpRequest;
  /** HTTP Response */
  http_response?: HttpResponse;
  /** Alert */
  is_alert?: boolean;
  /** Malware */
  malware?: Malware[];
  /** Message */
  message?: string;
  /** Metadata */
  metadata: Metadata;
  /** Observables */
  observables?: Observable[];
  /** Policy */
  policy?: Policy;
  /** Privileges */
  privileges?: string[];
  /** Raw Data */
  raw_data?: string;
  /** Resource */
  resource?: ResourceDetails;
  /** Risk Details */
  risk_details?: string;
  /** Risk Level */
  risk_level?: string;
  /** Risk Level ID */
  risk_level_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Risk Score */
  risk_score?: number;
  /** Severity */
  severity?: string;
  /** Severity ID */
  severity_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Source Endpoint */
  src_endpoint?: NetworkEndpoint;
  /** Start Time */
  start_time?: number;
  /** Start Time */
  start_time_dt?: string;
  /** Status */
  status?: string;
  /** Status Code */
  status_code?: string;
  /** Status Detail */
  status_detail?: string;
  /** Status ID */
  status_id?: 0 | 1 | 2 | 99;
  /** Event Time */
  time: number;
  /** Event Time */
  time_dt?: string;
  /** Timezone Offset */
  timezone_offset?: number;
  /** Type Name */
  type_name?: string;
  /** Type ID */
  type_uid: 300600 | 300601 | 300602 | 300603 | 300604 | 300605 | 300606 | 300699;
  /** Unmapped Data */
  unmapped?: OpenObject;
  /** User */
  user?: User;
}

/** API Activity */
export interface ApiActivity {
  /** Action */
  action?: string;
  /** Action ID */
  action_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Activity ID */
  activity_id: 0 | 1 | 2 | 3 | 4 | 99;
  /** Activity */
  activity_name?: string;
  /** Actor */
  actor: Actor;
  /** API Details */
  api: Api;
  /** MITRE ATT&CK® Details */
  attacks?: Attack[];
  /** Authorization Information */
  authorizations?: Authorization[];
  /** Category */
  category_name?: string;
  /** Category ID */
  category_uid: 6;
  /** Class */
  class_name?: string;
  /** Class ID */
  class_uid: 6003;
  /** Cloud */
  cloud: Cloud;
  /** Confidence */
  confidence?: string;
  /** Confidence ID */
  confidence_id?: 0 | 1 | 2 | 3 | 99;
  /** Confidence Score */
  confidence_score?: number;
  /** Count */
  count?: number;
  /** Disposition */
  disposition?: string;
  /** Disposition ID */
  disposition_id?:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 99;
  /** Destination Endpoint */
  dst_endpoint?: NetworkEndpoint;
  /** Duration Milliseconds */
  duration?: number;
  /** End Time */
  end_time?: number;
  /** End Time */
  end_time_dt?: string;
  /** Enrichments */
  enrichments?: Enrichment[];
  /** Firewall Rule */
  firewall_rule?: FirewallRule;
  /** HTTP Request */
  http_request?: HttpRequest;
  /** HTTP Response */
  http_response?: HttpResponse;
  /** Alert */
  is_alert?: boolean;
  /** Malware */
  malware?: Malware[];
  /** Message */
  message?: string;
  /** Metadata */
  metadata: Metadata;
  /** Observables */
  observables?: Observable[];
  /** Policy */
  policy?: Policy;
  /** Raw Data */
  raw_data?: string;
  /** Resources Array */
  resources?: ResourceDetails[];
  /** Risk Details */
  risk_details?: string;
  /** Risk Level */
  risk_level?: string;
  /** Risk Level ID */
  risk_level_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Risk Score */
  risk_score?: number;
  /** Severity */
  severity?: string;
  /** Severity ID */
  severity_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Source Endpoint */
  src_endpoint: NetworkEndpoint;
  /** Start Time */
  start_time?: number;
  /** Start Time */
  start_time_dt?: string;
  /** Status */
  status?: string;
  /** Status Code */
  status_code?: string;
  /** Status Detail */
  status_detail?: string;
  /** Status ID */
  status_id?: 0 | 1 | 2 | 99;
  /** Event Time */
  time: number;
  /** Event Time */
  time_dt?: string;
  /** Timezone Offset */
  timezone_offset?: number;
  /** Type Name */
  type_name?: string;
  /** Type ID */
  type_uid: 600300 | 600301 | 600302 | 600303 | 600304 | 600399;
  /** Unmapped Data */
  unmapped?: OpenObject;
}

/** Account */
export interface Account {
  /** Labels */
  labels?: string[];
  /** Name */
  name?: string;
  /** Tags */
  tags?: KeyValueObject[];
  /** Type */
  type?: string;
  /** Type ID */
  type_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 99;
  /** Unique ID */
  uid?: string;
}

/** Actor */
export interface Actor {
  /** Application Name */
  app_name?: string;
  /** Application ID */
  app_uid?: string;
  /** Authorization Information */
  authorizations?: Authorization[];
  /** Identity Provider */
  idp?: Idp;
  /**
   * @deprecated
   * Invoked by
   */
  invoked_by?: string;
  /** Process */
  process?: Process;
  /** Session */
  session?: Session;
  /** User */
  user?: User;
}

/** Agent */
export interface Agent {
  /** Agent Name */
  name?: string;
  /** Agent Policies */
  policies?: Policy[];
  /** Agent Type */
  type?: string;
  /** Type ID */
  type_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 99;
  /** Agent ID */
  uid?: string;
  /** Alternate Agent ID */
  uid_alt?: string;
  /** Vendor Name */
  vendor_name?: string;
  /** Agent Version */
  version?: string;
}

/** API */
export interface Api {
  /** Group */
  group?: Group;
  /** Operation */
  operation: string;
  /** API Request Details */
  request?: Request;
  /** API Response Details */
  response?: Response;
  /** Service */
  service?: Service;
  /** Version */
  version?: string;
}

/** MITRE ATT&CK® */
export interface Attack {
  /** Sub Technique */
  sub_technique?: SubTechnique;
  /** Tactic */
  tactic?: Tactic;
  /**
   * @deprecated
   * Tactics
   */
  tactics?: Tactic[];
  /** Technique */
  technique?: Technique;
  /** Version */
  version?: string;
}

/** Authentication Factor */
export interface AuthFactor {
  /** Device */
  device?: Device;
  /** Email Address */
  email_addr?: string;
  /** Factor Type */
  factor_type?: string;
  /** Factor Type ID */
  factor_type_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 99;
  /** HMAC-based One-time Password (HOTP) */
  is_hotp?: boolean;
  /** Time-based One-time Password (TOTP) */
  is_totp?: boolean;
  /** Phone Number */
  phone_number?: string;
  /** Provider */
  provider?: string;
  /** Security Questions */
  security_questions?: string[];
}

/** Authorization Result */
export interface Authorization {
  /** Authorization Decision/Outcome */
  decision?: string;
  /** Policy */
  policy?: Policy;
}

/** Autonomous System */
export interface AutonomousSystem {
  /** Name */
  name?: string;
  /** Number */
  number?: number;
}

/** Digital Certificate */
export interface Certificate {
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Expiration Time */
  expiration_time?: number;
  /** Expiration Time */
  expiration_time_dt?: string;
  /** Fingerprints */
  fingerprints?: Fingerprint[];
  /** Certificate Self-Signed */
  is_self_signed?: boolean;
  /** Issuer Distinguished Name */
  issuer: string;
  /** Subject Alternative Names */
  sans?: San[];
  /** Certificate Serial Number */
  serial_number: string;
  /** Subject Distinguished Name */
  subject?: string;
  /** Unique ID */
  uid?: string;
  /** Version */
  version?: string;
}

/** Cloud */
export interface Cloud {
  /** Account */
  account?: Account;
  /** Cloud Partition */
  cloud_partition?: string;
  /** Organization */
  org?: Organization;
  /**
   * @deprecated
   * Project ID
   */
  project_uid?: string;
  /** Provider */
  provider: string;
  /** Region */
  region?: string;
  /** Network Zone */
  zone?: string;
}

/** Container */
export interface Container {
  /** Hash */
  hash?: Fingerprint;
  /** Image */
  image?: Image;
  /** Labels */
  labels?: string[];
  /** Name */
  name?: string;
  /** Network Driver */
  network_driver?: string;
  /** Orchestrator */
  orchestrator?: string;
  /** Pod UUID */
  pod_uuid?: string;
  /** Runtime */
  runtime?: string;
  /** Size */
  size?: number;
  /**
   * @deprecated
   * Image Tag
   */
  tag?: string;
  /** Tags */
  tags?: KeyValueObject[];
  /** Unique ID */
  uid?: string;
}

/** CVE */
export interface Cve {
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** CVSS Score */
  cvss?: Cvss[];
  /**
   * @deprecated
   * CWE
   */
  cwe?: Cwe;
  /**
   * @deprecated
   * CWE UID
   */
  cwe_uid?: string;
  /**
   * @deprecated
   * CWE URL
   */
  cwe_url?: string;
  /** Description */
  desc?: string;
  /** EPSS */
  epss?: Epss;
  /** Modified Time */
  modified_time?: number;
  /** Modified Time */
  modified_time_dt?: string;
  /** Product */
  product?: Product;
  /** References */
  references?: string[];
  /** Related CWEs */
  related_cwes?: Cwe[];
  /** Title */
  title?: string;
  /** Vulnerability Type */
  type?: string;
  /** CVE ID */
  uid: string;
}

/** CVSS Score */
export interface Cvss {
  /** Base Score */
  base_score: number;
  /** CVSS Depth */
  depth?: "Base" | "Environmental" | "Temporal";
  /** Metrics */
  metrics?: Metric[];
  /** Overall Score */
  overall_score?: number;
  /** Severity */
  severity?: string;
  /** Source URL */
  src_url?: string;
  /** Vector String */
  vector_string?: string;
  /** Vendor Name */
  vendor_name?: string;
  /** Version */
  version: string;
}

/** CWE */
export interface Cwe {
  /** Caption */
  caption?: string;
  /** Source URL */
  src_url?: string;
  /** CWE ID */
  uid: string;
}

/** Device */
export interface Device {
  /** Agent List */
  agent_list?: Agent[];
  /** Autoscale UID */
  autoscale_uid?: string;
  /** Boot Time */
  boot_time?: number;
  /** Boot Time */
  boot_time_dt?: string;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Description */
  desc?: string;
  /** Domain */
  domain?: string;
  /** First Seen */
  first_seen_time?: number;
  /** First Seen */
  first_seen_time_dt?: string;
  /** Groups */
  groups?: Group[];
  /** Hostname */
  hostname?: string;
  /** Hardware Info */
  hw_info?: DeviceHwInfo;
  /** Hypervisor */
  hypervisor?: string;
  /** Image */
  image?: Image;
  /**
   * @deprecated
   * IMEI
   */
  imei?: string;
  /** IMEI List */
  imei_list?: string[];
  /** Instance ID */
  instance_uid?: string;
  /** Network Interface Name */
  interface_name?: string;
  /** Network Interface ID */
  interface_uid?: string;
  /** IP Address */
  ip?: string;
  /** Compliant Device */
  is_compliant?: boolean;
  /** Managed Device */
  is_managed?: boolean;
  /** Personal Device */
  is_personal?: boolean;
  /** Trusted Device */
  is_trusted?: boolean;
  /** Last Seen */
  last_seen_time?: number;
  /** Last Seen */
  last_seen_time_dt?: string;
  /** Geo Location */
  location?: Location;
  /** MAC Address */
  mac?: string;
  /** Model */
  model?: string;
  /** Modified Time */
  modified_time?: number;
  /** Modified Time */
  modified_time_dt?: string;
  /** Name */
  name?: string;
  /** Network Interfaces */
  network_interfaces?: NetworkInterface[];
  /** Organization */
  org?: Organization;
  /** OS */
  os?: Os;
  /** OS Machine UUID */
  os_machine_uuid?: string;
  /** Owner */
  owner?: User;
  /** Region */
  region?: string;
  /** Risk Level */
  risk_level?: string;
  /** Risk Level ID */
  risk_level_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Risk Score */
  risk_score?: number;
  /** Subnet */
  subnet?: string;
  /** Subnet UID */
  subnet_uid?: string;
  /** Type */
  type?: string;
  /** Type ID */
  type_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 99;
  /** Unique ID */
  uid?: string;
  /** Alternate ID */
  uid_alt?: string;
  /** Vendor Name */
  vendor_name?: string;
  /** VLAN */
  vlan_uid?: string;
  /** VPC UID */
  vpc_uid?: string;
  /** Network Zone */
  zone?: string;
}

/** Device Hardware Info */
export interface DeviceHwInfo {
  /** BIOS Date */
  bios_date?: string;
  /** BIOS Manufacturer */
  bios_manufacturer?: string;
  /** BIOS Version */
  bios_ver?: string;
  /** Chassis */
  chassis?: string;
  /** CPU Architecture */
  cpu_architecture?: string;
  /** CPU Architecture ID */
  cpu_architecture_id?: 0 | 1 | 2 | 3 | 99;
  /** CPU Bits */
  cpu_bits?: number;
  /** CPU Cores */
  cpu_cores?: number;
  /** CPU Count */
  cpu_count?: number;
  /** Processor Speed */
  cpu_speed?: number;
  /** Processor Type */
  cpu_type?: string;
  /** Desktop Display */
  desktop_display?: Display;
  /** Keyboard Information */
  keyboard_info?: KeyboardInfo;
  /** RAM Size */
  ram_size?: number;
  /** Serial Number */
  serial_number?: string;
  /** UUID */
  uuid?: string;
  /** Vendor Name */
  vendor_name?: string;
}

/** Digital Signature */
export interface DigitalSignature {
  /** Algorithm */
  algorithm?: string;
  /** Algorithm ID */
  algorithm_id: 0 | 1 | 2 | 3 | 4 | 99;
  /** Certificate */
  certificate?: Certificate;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Developer UID */
  developer_uid?: string;
  /** Message Digest */
  digest?: Fingerprint;
  /** State */
  state?: string;
  /** State ID */
  state_id?: 0 | 1 | 2 | 3 | 4 | 5 | 99;
}

/** Display */
export interface Display {
  /** Color Depth */
  color_depth?: number;
  /** Physical Height */
  physical_height?: number;
  /** Physical Orientation */
  physical_orientation?: number;
  /** Physical Width */
  physical_width?: number;
  /** Scale Factor */
  scale_factor?: number;
}

/** Email */
export interface Email {
  /** Cc */
  cc?: string[];
  /** Cc Mailboxes */
  cc_mailboxes?: string[];
  /**
   * @deprecated
   * Delivered To
   */
  delivered_to?: string;
  /** Delivered To */
  delivered_to_list?: string[];
  /** Files */
  files?: File[];
  /** From */
  from?: string;
  /** From Mailbox */
  from_mailbox?: string;
  /** HTTP Headers */
  http_headers?: HttpHeader[];
  /** Message UID */
  message_uid?: string;
  /** Raw Header */
  raw_header?: string;
  /**
   * @deprecated
   * Reply To
   */
  reply_to?: string;
  /** Reply To Mailboxes */
  reply_to_mailboxes?: string[];
  /** Size */
  size?: number;
  /**
   * @deprecated
   * SMTP From
   */
  smtp_from?: string;
  /**
   * @deprecated
   * SMTP To
   */
  smtp_to?: string[];
  /** Subject */
  subject?: string;
  /** To */
  to?: string[];
  /** To Mailboxes */
  to_mailboxes?: string[];
  /** Email Thread UID */
  uid?: string;
  /** URLs */
  urls?: Url[];
  /** X-Originating-IP */
  x_originating_ip?: string[];
}

/** Encryption Details */
export interface EncryptionDetails {
  /** Encryption Algorithm */
  algorithm?: string;
  /** Encryption Algorithm ID */
  algorithm_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Encryption Key Length */
  key_length?: number;
  /** Key UID */
  key_uid?: string;
  /** Encryption Type */
  type?: string;
}

/** Enrichment */
export interface Enrichment {
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Data */
  data: unknown;
  /** Description */
  desc?: string;
  /** Name */
  name: string;
  /** Provider */
  provider?: string;
  /** Reputation Scores */
  reputation?: Reputation;
  /** Short Description */
  short_desc?: string;
  /** Source URL */
  src_url?: string;
  /** Type */
  type?: string;
  /** Value */
  value: string;
}

/** Environment Variable */
export interface EnvironmentVariable {
  /** Name */
  name: string;
  /** Value */
  value: string;
}

/** EPSS */
export interface Epss {
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** EPSS Percentile */
  percentile?: number;
  /** EPPS Score */
  score: string;
  /** Version */
  version?: string;
}

/** Schema Extension */
export interface Extension {
  /** Name */
  name: string;
  /** Unique ID */
  uid: string;
  /** Version */
  version: string;
}

/** Feature */
export interface Feature {
  /** Name */
  name?: string;
  /** Unique ID */
  uid?: string;
  /** Version */
  version?: string;
}

/** File */
export interface File {
  /** Accessed Time */
  accessed_time?: number;
  /** Accessed Time */
  accessed_time_dt?: string;
  /** Accessor */
  accessor?: User;
  /** Attributes */
  attributes?: number;
  /** Company Name */
  company_name?: string;
  /** Confidentiality */
  confidentiality?: string;
  /** Confidentiality ID */
  confidentiality_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Creator */
  creator?: User;
  /** Description */
  desc?: string;
  /** Drive Type */
  drive_type?: string;
  /** Drive Type ID */
  drive_type_id?: 0 | 1 | 2 | 3 | 4 | 5 | 99;
  /** Encryption Details */
  encryption_details?: EncryptionDetails;
  /** File Extension */
  ext?: string;
  /** Hashes */
  hashes?: Fingerprint[];
  /** Internal Name */
  internal_name?: string;
  /** Deleted */
  is_deleted?: boolean;
  /** Encrypted */
  is_encrypted?: boolean;
  /** Public */
  is_public?: boolean;
  /** System */
  is_system?: boolean;
  /** MIME type */
  mime_type?: string;
  /** Modified Time */
  modified_time?: number;
  /** Modified Time */
  modified_time_dt?: string;
  /** Modifier */
  modifier?: User;
  /** Name */
  name: string;
  /** Owner */
  owner?: User;
  /** Parent Folder */
  parent_folder?: string;
  /** Path */
  path?: string;
  /** Product */
  product?: Product;
  /** Security Descriptor */
  security_descriptor?: string;
  /** Digital Signature */
  signature?: DigitalSignature;
  /** Size */
  size?: number;
  /** Storage Class */
  storage_class?: string;
  /** Tags */
  tags?: KeyValueObject[];
  /** Type */
  type?: string;
  /** Type ID */
  type_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 99;
  /** Unique ID */
  uid?: string;
  /** URL */
  url?: Url;
  /** Version */
  version?: string;
  /** Extended Attributes */
  xattributes?: OpenObject;
}

/** Fingerprint */
export interface Fingerprint {
  /** Algorithm */
  algorithm?: string;
  /** Algorithm ID */
  algorithm_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 99;
  /** Value */
  value: string;
}

/** Firewall Rule */
export interface FirewallRule {
  /** Category */
  category?: string;
  /** Condition */
  condition?: string;
  /** Description */
  desc?: string;
  /** Duration Milliseconds */
  duration?: number;
  /** Match Details */
  match_details?: string[];
  /** Match Location */
  match_location?: string;
  /** Name */
  name?: string;
  /** Rate Limit */
  rate_limit?: number;
  /** Sensitivity */
  sensitivity?: string;
  /** Type */
  type?: string;
  /** Unique ID */
  uid?: string;
  /** Version */
  version?: string;
}

/** Group */
export interface Group {
  /** Description */
  desc?: string;
  /** Domain */
  domain?: string;
  /** Name */
  name?: string;
  /** Privileges */
  privileges?: string[];
  /** Account Type */
  type?: string;
  /** Unique ID */
  uid?: string;
}

/** HTTP Header */
export interface HttpHeader {
  /** Name */
  name: string;
  /** Value */
  value: string;
}

/** HTTP Request */
export interface HttpRequest {
  /** HTTP Arguments */
  args?: string;
  /** Request Body Length */
  body_length?: number;
  /** HTTP Headers */
  http_headers?: HttpHeader[];
  /** HTTP Method */
  http_method?: "CONNECT" | "DELETE" | "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "TRACE";
  /** Request Length */
  length?: number;
  /** HTTP Referrer */
  referrer?: string;
  /** Unique ID */
  uid?: string;
  /** URL */
  url?: Url;
  /** HTTP User-Agent */
  user_agent?: string;
  /** HTTP Version */
  version?: string;
  /** X-Forwarded-For */
  x_forwarded_for?: string[];
}

/** HTTP Response */
export interface HttpResponse {
  /** Response Body Length */
  body_length?: number;
  /** Response Code */
  code: number;
  /** HTTP Content Type */
  content_type?: string;
  /** HTTP Headers */
  http_headers?: HttpHeader[];
  /** Latency */
  latency?: number;
  /** Response Length */
  length?: number;
  /** Message */
  message?: string;
  /** Status */
  status?: string;
}

/** Identity Provider */
export interface Idp {
  /** Authentication Factors */
  auth_factors?: AuthFactor[];
  /** Domain */
  domain?: string;
  /** Certificate Fingerprint */
  fingerprint?: Fingerprint;
  /** MFA Enforced */
  has_mfa?: boolean;
  /** Issuer Details */
  issuer?: string;
  /** Name */
  name?: string;
  /** Supported Protocol */
  protocol_name?: string;
  /** SCIM */
  scim?: Scim;
  /** SSO */
  sso?: Sso;
  /** State */
  state?: string;
  /** State ID */
  state_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Tenant UID */
  tenant_uid?: string;
  /** Unique ID */
  uid?: string;
  /** Configuration URL */
  url_string?: string;
}

/** Image */
export interface Image {
  /** Labels */
  labels?: string[];
  /** Name */
  name?: string;
  /** Path */
  path?: string;
  /**
   * @deprecated
   * Image Tag
   */
  tag?: string;
  /** Tags */
  tags?: KeyValueObject[];
  /** Unique ID */
  uid: string;
}

/** Key:Value object */
export interface KeyValueObject {
  /** Name */
  name: string;
  /** Value */
  value?: string;
  /** Values */
  values?: string[];
}

/** Keyboard Information */
export interface KeyboardInfo {
  /** Function Keys */
  function_keys?: number;
  /** IME */
  ime?: string;
  /** Keyboard Layout */
  keyboard_layout?: string;
  /** Keyboard Subtype */
  keyboard_subtype?: number;
  /** Keyboard Type */
  keyboard_type?: string;
}

/** LDAP Person */
export interface LdapPerson {
  /** Cost Center */
  cost_center?: string;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Deleted Time */
  deleted_time?: number;
  /** Deleted Time */
  deleted_time_dt?: string;
  /** Email Addresses */
  email_addrs?: string[];
  /** Employee ID */
  employee_uid?: string;
  /** Given Name */
  given_name?: string;
  /** Hire Time */
  hire_time?: number;
  /** Hire Time */
  hire_time_dt?: string;
  /** Job Title */
  job_title?: string;
  /** Labels */
  labels?: string[];
  /** Last Login */
  last_login_time?: number;
  /** Last Login */
  last_login_time_dt?: string;
  /** LDAP Common Name */
  ldap_cn?: string;
  /** LDAP Distinguished Name */
  ldap_dn?: string;
  /** Leave Time */
  leave_time?: number;
  /** Leave Time */
  leave_time_dt?: string;
  /** Geo Location */
  location?: Location;
  /** Manager */
  manager?: User;
  /** Modified Time */
  modified_time?: number;
  /** Modified Time */
  modified_time_dt?: string;
  /** Office Location */
  office_location?: string;
  /** Telephone Number */
  phone_number?: string;
  /** Surname */
  surname?: string;
  /** Tags */
  tags?: KeyValueObject[];
}

/** Geo Location */
export interface Location {
  /** Aerial Height */
  aerial_height?: string;
  /** City */
  city?: string;
  /** Continent */
  continent?: string;
  /**
   * @deprecated
   * Coordinates
   */
  coordinates?: number[];
  /** Country */
  country?: string;
  /** Description */
  desc?: string;
  /** Geodetic Altitude */
  geodetic_altitude?: string;
  /** Geodetic Vertical Accuracy */
  geodetic_vertical_accuracy?: string;
  /** Geohash */
  geohash?: string;
  /** Horizontal Accuracy */
  horizontal_accuracy?: string;
  /** On Premises */
  is_on_premises?: boolean;
  /** ISP */
  isp?: string;
  /** Latitude */
  lat?: number;
  /** Longitude */
  long?: number;
  /** Postal Code */
  postal_code?: string;
  /** Pressure Altitude */
  pressure_altitude?: string;
  /** Provider */
  provider?: string;
  /** Region */
  region?: string;
}

/** Logger */
export interface Logger {
  /** Device */
  device?: Device;
  /** Event UID */
  event_uid?: string;
  /** Log Level */
  log_level?: string;
  /** Log Name */
  log_name?: string;
  /** Log Provider */
  log_provider?: string;
  /** Log Version */
  log_version?: string;
  /** Logged Time */
  logged_time?: number;
  /** Logged Time */
  logged_time_dt?: string;
  /** Name */
  name?: string;
  /** Product */
  product?: Product;
  /** Transmission Time */
  transmit_time?: number;
  /** Transmission Time */
  transmit_time_dt?: string;
  /** Unique ID */
  uid?: string;
  /** Version */
  version?: string;
}

/** Malware */
export interface Malware {
  /** Classification IDs */
  classification_ids: (
    0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 99
  )[];
  /** Classifications */
  classifications?: string[];
  /** CVE List */
  cves?: Cve[];
  /** Name */
  name?: string;
  /** Path */
  path?: string;
  /** Provider */
  provider?: string;
  /** Unique ID */
  uid?: string;
}

/** Managed Entity */
export interface ManagedEntity {
  /** Data */
  data?: unknown;
  /** Device */
  device?: Device;
  /** Email */
  email?: Email;
  /** Group */
  group?: Group;
  /** Geo Location */
  location?: Location;
  /** Name */
  name?: string;
  /** Organization */
  org?: Organization;
  /** Policy */
  policy?: Policy;
  /** Type */
  type?: string;
  /** Type ID */
  type_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /** Unique ID */
  uid?: string;
  /** User */
  user?: User;
  /** Version */
  version?: string;
}

/** Metadata */
export interface Metadata {
  /** Correlation UID */
  correlation_uid?: string;
  /** Debug Information */
  debug?: string[];
  /** Event Code */
  event_code?: string;
  /**
   * @deprecated
   * Schema Extension
   */
  extension?: Extension;
  /** Schema Extensions */
  extensions?: Extension[];
  /** Labels */
  labels?: string[];
  /** Log Level */
  log_level?: string;
  /** Log Name */
  log_name?: string;
  /** Log Provider */
  log_provider?: string;
  /** Log Version */
  log_version?: string;
  /** Logged Time */
  logged_time?: number;
  /** Logged Time */
  logged_time_dt?: string;
  /** Loggers */
  loggers?: Logger[];
  /** Modified Time */
  modified_time?: number;
  /** Modified Time */
  modified_time_dt?: string;
  /** Original Time */
  original_time?: string;
  /** Processed Time */
  processed_time?: number;
  /** Processed Time */
  processed_time_dt?: string;
  /** Product */
  product: Product;
  /** Profiles */
  profiles?: string[];
  /** Sequence Number */
  sequence?: number;
  /** Tags */
  tags?: KeyValueObject[];
  /** Tenant UID */
  tenant_uid?: string;
  /** Event UID */
  uid?: string;
  /** Version */
  version: string;
}

/** Metric */
export interface Metric {
  /** Name */
  name: string;
  /** Value */
  value: string;
}

/** Network Endpoint */
export interface NetworkEndpoint {
  /** Agent List */
  agent_list?: Agent[];
  /** Autonomous System */
  autonomous_system?: AutonomousSystem;
  /** Domain */
  domain?: string;
  /** Hostname */
  hostname?: string;
  /** Hardware Info */
  hw_info?: DeviceHwInfo;
  /** Instance ID */
  instance_uid?: string;
  /** Network Interface Name */
  interface_name?: string;
  /** Network Interface ID */
  interface_uid?: string;
  /** Intermediate IP Addresses */
  intermediate_ips?: string[];
  /** IP Address */
  ip?: string;
  /** Geo Location */
  location?: Location;
  /** MAC Address */
  mac?: string;
  /** Name */
  name?: string;
  /** OS */
  os?: Os;
  /** Owner */
  owner?: User;
  /** Port */
  port?: number;
  /** Proxy Endpoint */
  proxy_endpoint?: NetworkProxy;
  /** Subnet UID */
  subnet_uid?: string;
  /** Service Name */
  svc_name?: string;
  /** Type */
  type?: string;
  /** Type ID */
  type_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 99;
  /** Unique ID */
  uid?: string;
  /** VLAN */
  vlan_uid?: string;
  /** VPC UID */
  vpc_uid?: string;
  /** Network Zone */
  zone?: string;
}

/** Network Interface */
export interface NetworkInterface {
  /** Hostname */
  hostname?: string;
  /** IP Address */
  ip?: string;
  /** MAC Address */
  mac?: string;
  /** Name */
  name?: string;
  /** Namespace */
  namespace?: string;
  /** Subnet Prefix Length */
  subnet_prefix?: number;
  /** Type */
  type?: string;
  /** Type ID */
  type_id: 0 | 1 | 2 | 3 | 4 | 99;
  /** Unique ID */
  uid?: string;
}

/** Network Proxy Endpoint */
export interface NetworkProxy {
  /** Agent List */
  agent_list?: Agent[];
  /** Autonomous System */
  autonomous_system?: AutonomousSystem;
  /** Domain */
  domain?: string;
  /** Hostname */
  hostname?: string;
  /** Hardware Info */
  hw_info?: DeviceHwInfo;
  /** Instance ID */
  instance_uid?: string;
  /** Network Interface Name */
  interface_name?: string;
  /** Network Interface ID */
  interface_uid?: string;
  /** Intermediate IP Addresses */
  intermediate_ips?: string[];
  /** IP Address */
  ip?: string;
  /** Geo Location */
  location?: Location;
  /** MAC Address */
  mac?: string;
  /** Name */
  name?: string;
  /** OS */
  os?: Os;
  /** Owner */
  owner?: User;
  /** Port */
  port?: number;
  /** Proxy Endpoint */
  proxy_endpoint?: NetworkProxy;
  /** Subnet UID */
  subnet_uid?: string;
  /** Service Name */
  svc_name?: string;
  /** Type */
  type?: string;
  /** Type ID */
  type_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 99;
  /** Unique ID */
  uid?: string;
  /** VLAN */
  vlan_uid?: string;
  /** VPC UID */
  vpc_uid?: string;
  /** Network Zone */
  zone?: string;
}

/** Object */
export interface OpenObject {
  [k: string]: unknown;
}

/** Observable */
export interface Observable {
  /** Name */
  name?: string;
  /** Reputation Scores */
  reputation?: Reputation;
  /** Type */
  type?: string;
  /** Type ID */
  type_id:
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 99;
  /** Value */
  value?: string;
}

/** Organization */
export interface Organization {
  /** Name */
  name?: string;
  /** Org Unit Name */
  ou_name?: string;
  /** Org Unit ID */
  ou_uid?: string;
  /** Unique ID */
  uid?: string;
}

/** Operating System (OS) */
export interface Os {
  /** OS Build */
  build?: string;
  /** Country */
  country?: string;
  /** The product CPE identifier */
  cpe_name?: string;
  /** CPU Bits */
  cpu_bits?: number;
  /** OS Edition */
  edition?: string;
  /** Kernel Release */
  kernel_release?: string;
  /** Language */
  lang?: string;
  /** Name */
  name: string;
  /** OS Service Pack */
  sp_name?: string;
  /** OS Service Pack Version */
  sp_ver?: number;
  /** Type */
  type?: string;
  /** Type ID */
  type_id: 0 | 99 | 100 | 101 | 200 | 201 | 300 | 301 | 302 | 400 | 401 | 402;
  /** Version */
  version?: string;
}

/** Policy */
export interface Policy {
  /** Description */
  desc?: string;
  /** Group */
  group?: Group;
  /** Applied */
  is_applied?: boolean;
  /** Name */
  name?: string;
  /** Unique ID */
  uid?: string;
  /** Version */
  version?: string;
}

/** Process */
export interface Process {
  /** Ancestry */
  ancestry?: ProcessEntity[];
  /** Command Line */
  cmd_line?: string;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Environment Variables */
  environment_variables?: EnvironmentVariable[];
  /** File */
  file?: File;
  /** Integrity */
  integrity?: string;
  /** Integrity Level */
  integrity_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 99;
  /**
   * @deprecated
   * Lineage
   */
  lineage?: string[];
  /** Loaded Modules */
  loaded_modules?: string[];
  /** Name */
  name?: string;
  /** Parent Process */
  parent_process?: Process;
  /** Path */
  path?: string;
  /** Process ID */
  pid?: number;
  /** Sandbox */
  sandbox?: string;
  /** Session */
  session?: Session;
  /** Terminated Time */
  terminated_time?: number;
  /** Terminated Time */
  terminated_time_dt?: string;
  /** Thread ID */
  tid?: number;
  /** Unique ID */
  uid?: string;
  /** User */
  user?: User;
  /** Working Directory */
  working_directory?: string;
  /** Extended Attributes */
  xattributes?: OpenObject;
}

/** Process Entity */
export interface ProcessEntity {
  /** Command Line */
  cmd_line?: string;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Name */
  name?: string;
  /** Path */
  path?: string;
  /** Process ID */
  pid?: number;
  /** Unique ID */
  uid?: string;
}

/** Product */
export interface Product {
  /** The product CPE identifier */
  cpe_name?: string;
  /** Feature */
  feature?: Feature;
  /** Language */
  lang?: string;
  /** Name */
  name?: string;
  /** Path */
  path?: string;
  /** Unique ID */
  uid?: string;
  /** URL String */
  url_string?: string;
  /** Vendor Name */
  vendor_name?: string;
  /** Version */
  version?: string;
}

/** Reputation */
export interface Reputation {
  /** Reputation Score */
  base_score: number;
  /** Provider */
  provider?: string;
  /** Reputation Score */
  score?: string;
  /** Reputation Score ID */
  score_id: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 99;
}

/** Request Elements */
export interface Request {
  /** Containers */
  containers?: Container[];
  /** Data */
  data?: unknown;
  /** Flags */
  flags?: string[];
  /** Unique ID */
  uid: string;
}

/** Resource Details */
export interface ResourceDetails {
  /** Agent List */
  agent_list?: Agent[];
  /** Cloud Partition */
  cloud_partition?: string;
  /** Criticality */
  criticality?: string;
  /** Data */
  data?: unknown;
  /** Group */
  group?: Group;
  /** Hostname */
  hostname?: string;
  /** IP Address */
  ip?: string;
  /** Labels */
  labels?: string[];
  /** Name */
  name?: string;
  /** Namespace */
  namespace?: string;
  /** Owner */
  owner?: User;
  /** Region */
  region?: string;
  /** Tags */
  tags?: KeyValueObject[];
  /** Type */
  type?: string;
  /** Unique ID */
  uid?: string;
  /** Version */
  version?: string;
}

/** Response Elements */
export interface Response {
  /** Response Code */
  code?: number;
  /** Containers */
  containers?: Container[];
  /** Data */
  data?: unknown;
  /** Error Code */
  error?: string;
  /** Error Message */
  error_message?: string;
  /** Flags */
  flags?: string[];
  /** Message */
  message?: string;
}

/** Subject Alternative Name */
export interface San {
  /** Name */
  name: string;
  /** Type */
  type: string;
}

/** SCIM */
export interface Scim {
  /** Auth Protocol */
  auth_protocol?: string;
  /** Auth Protocol ID */
  auth_protocol_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 99;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** Last Error Message */
  error_message?: string;
  /** SCIM Group Provisioning Enabled */
  is_group_provisioning_enabled?: boolean;
  /** SCIM User Provisioning Enabled */
  is_user_provisioning_enabled?: boolean;
  /** Last Sync Time */
  last_run_time?: number;
  /** Last Sync Time */
  last_run_time_dt?: string;
  /** Modified Time */
  modified_time?: number;
  /** Modified Time */
  modified_time_dt?: string;
  /** Name */
  name?: string;
  /** Supported Protocol */
  protocol_name?: string;
  /** Rate Limit */
  rate_limit?: number;
  /** SCIM Group Schema */
  scim_group_schema?: unknown;
  /** SCIM User Schema */
  scim_user_schema?: unknown;
  /** State */
  state?: string;
  /** State ID */
  state_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Unique ID */
  uid?: string;
  /** External ID */
  uid_alt?: string;
  /** SCIM Endpoint URL */
  url_string?: string;
  /** Service Provider */
  vendor_name?: string;
  /** SCIM Version */
  version?: string;
}

/** Service */
export interface Service {
  /** Labels */
  labels?: string[];
  /** Name */
  name?: string;
  /** Tags */
  tags?: KeyValueObject[];
  /** Unique ID */
  uid?: string;
  /** Version */
  version?: string;
}

/** Session */
export interface Session {
  /** Count */
  count?: number;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** User Credential ID */
  credential_uid?: string;
  /** Expiration Reason */
  expiration_reason?: string;
  /** Expiration Time */
  expiration_time?: number;
  /** Expiration Time */
  expiration_time_dt?: string;
  /** Multi Factor Authentication */
  is_mfa?: boolean;
  /** Remote */
  is_remote?: boolean;
  /** VPN Session */
  is_vpn?: boolean;
  /** Issuer Details */
  issuer?: string;
  /** Terminal */
  terminal?: string;
  /** Unique ID */
  uid?: string;
  /** Alternate ID */
  uid_alt?: string;
  /** UUID */
  uuid?: string;
}

/** SSO */
export interface Sso {
  /** Auth Protocol */
  auth_protocol?: string;
  /** Auth Protocol ID */
  auth_protocol_id?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 99;
  /** SAML Certificate */
  certificate?: Certificate;
  /** Created Time */
  created_time?: number;
  /** Created Time */
  created_time_dt?: string;
  /** SSO Session Duration */
  duration_mins?: number;
  /** SSO Idle Timeout */
  idle_timeout?: number;
  /** SSO Login Endpoint */
  login_endpoint?: string;
  /** SSO Logout Endpoint */
  logout_endpoint?: string;
  /** SSO Metadata Endpoint */
  metadata_endpoint?: string;
  /** Modified Time */
  modified_time?: number;
  /** Modified Time */
  modified_time_dt?: string;
  /** Name */
  name?: string;
  /** Supported Protocol */
  protocol_name?: string;
  /** Scopes */
  scopes?: string[];
  /** Unique ID */
  uid?: string;
  /** Service Provider */
  vendor_name?: string;
}

/** MITRE ATT&CK® Sub Technique */
export interface SubTechnique {
  /** Name */
  name?: string;
  /** Source URL */
  src_url?: string;
  /** Unique ID */
  uid?: string;
}

/** MITRE ATT&CK® Tactic */
export interface Tactic {
  /** Name */
  name?: string;
  /** Source URL */
  src_url?: string;
  /** Unique ID */
  uid?: string;
}

/** MITRE ATT&CK® Technique */
export interface Technique {
  /** Name */
  name?: string;
  /** Source URL */
  src_url?: string;
  /** Unique ID */
  uid?: string;
}

/** Uniform Resource Locator */
export interface Url {
  /** Website Categorization */
  categories?: string[];
  /** Website Categorization IDs */
  category_ids?: (
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 7
    | 9
    | 11
    | 14
    | 15
    | 16
    | 17
    | 18
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 40
    | 43
    | 44
    | 45
    | 46
    | 47
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 71
    | 83
    | 84
    | 85
    | 86
    | 87
    | 88
    | 89
    | 90
    | 92
    | 93
    | 95
    | 96
    | 97
    | 98
    | 99
    | 101
    | 102
    | 103
    | 106
    | 107
    | 108
    | 109
    | 110
    | 111
    | 112
    | 113
    | 114
    | 118
    | 121
  )[];
  /** Domain */
  domain?: string;
  /** Hostname */
  hostname?: string;
  /** Path */
  path?: string;
  /** Port */
  port?: number;
  /** HTTP Query String */
  query_string?: string;
  /** Resource Type */
  resource_type?: string;
  /** Scheme */
  scheme?: string;
  /** Subdomain */
  subdomain?: string;
  /** URL String */
  url_string?: string;
}

/** User */
export interface User {
  /** Account */
  account?: Account;
  /** User Credential ID */
  credential_uid?: string;
  /** Domain */
  domain?: string;
  /** Email Address */
  email_addr?: string;
  /** Forwarding Address */
  forward_addr?: string;
  /** Full Name */
  full_name?: string;
  /** Groups */
  groups?: Group[];
  /** MFA Assigned */
  has_mfa?: boolean;
  /** LDAP Person */
  ldap_person?: LdapPerson;
  /** Name */
  name?: string;
  /** Organization */
  org?: Organization;
  /** Telephone Number */
  phone_number?: string;
  /** Risk Level */
  risk_level?: string;
  /** Risk Level ID */
  risk_level_id?: 0 | 1 | 2 | 3 | 4 | 99;
  /** Risk Score */
  risk_score?: number;
  /** Type */
  type?: string;
  /** Type ID */
  type_id?: 0 | 1 | 2 | 3 | 99;
  /** Unique ID */
  uid?: string;
  /** Alternate ID */
  uid_alt?: string;
}
