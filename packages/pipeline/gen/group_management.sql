-- @generated from mappings/gold/frame.yaml and mappings/gold/group_management.yaml by `npm run generate`. Do not edit.
-- group_management: OCSF 1.4.0 Group Management [3006]
WITH
-- What the events tables say of the class's events
events AS (
  SELECT * FROM VALUES
    ('iam.amazonaws.com', 'CreateGroup', 3006L, 'Group Management', 3L, 'Identity & Access Management', 6L, 'Create', 300606L, 'Group Management: Create', 'group', 'never'), -- mappings/events/iam.yaml:158
    ('iam.amazonaws.com', 'DeleteGroup', 3006L, 'Group Management', 3L, 'Identity & Access Management', 5L, 'Delete', 300605L, 'Group Management: Delete', 'group', 'never'), -- mappings/events/iam.yaml:159
    ('iam.amazonaws.com', 'UpdateGroup', 3006L, 'Group Management', 3L, 'Identity & Access Management', 99L, 'UpdateGroup', 300699L, 'Group Management: Other', 'group', 'never'), -- mappings/events/iam.yaml:160
    ('iam.amazonaws.com', 'AddUserToGroup', 3006L, 'Group Management', 3L, 'Identity & Access Management', 3L, 'Add User', 300603L, 'Group Management: Add User', 'group', 'never'), -- mappings/events/iam.yaml:161
    ('iam.amazonaws.com', 'RemoveUserFromGroup', 3006L, 'Group Management', 3L, 'Identity & Access Management', 4L, 'Remove User', 300604L, 'Group Management: Remove User', 'group', 'never'), -- mappings/events/iam.yaml:162
    ('iam.amazonaws.com', 'AttachGroupPolicy', 3006L, 'Group Management', 3L, 'Identity & Access Management', 1L, 'Assign Privileges', 300601L, 'Group Management: Assign Privileges', 'group', 'never'), -- mappings/events/iam.yaml:163
    ('iam.amazonaws.com', 'DetachGroupPolicy', 3006L, 'Group Management', 3L, 'Identity & Access Management', 2L, 'Revoke Privileges', 300602L, 'Group Management: Revoke Privileges', 'group', 'never'), -- mappings/events/iam.yaml:164
    ('iam.amazonaws.com', 'PutGroupPolicy', 3006L, 'Group Management', 3L, 'Identity & Access Management', 1L, 'Assign Privileges', 300601L, 'Group Management: Assign Privileges', 'group', 'never'), -- mappings/events/iam.yaml:165
    ('iam.amazonaws.com', 'DeleteGroupPolicy', 3006L, 'Group Management', 3L, 'Identity & Access Management', 2L, 'Revoke Privileges', 300602L, 'Group Management: Revoke Privileges', 'group', 'never') -- mappings/events/iam.yaml:166
  AS event(event_source, event_name, class_uid, class_name, category_uid, category_name, activity_id, activity_name, type_uid, type_name, target, self)
),
-- Each silver row beside its event's row
sourced AS (
  SELECT silver.*, named_struct(
    'class_uid', named.class_uid,
    'class_name', named.class_name,
    'category_uid', named.category_uid,
    'category_name', named.category_name,
    'activity_id', named.activity_id,
    'activity_name', named.activity_name,
    'type_uid', named.type_uid,
    'type_name', named.type_name,
    'target', named.target,
    'self', named.self,
    'mapping_status', CAST(NULL AS STRING)) AS event
  FROM STREAM aws_cloudtrail_group_management AS silver
  LEFT JOIN events AS named ON named.event_source = silver.eventSource AND named.event_name = silver.eventName
),
-- What several attributes are made of
shared AS (
  SELECT *,
  try_variant_get(
    to_variant_object(
      map_filter(
        try_variant_get(silver.`responseElements`, '$', 'map<string,variant>'),
        (key_1, value_1) -> key_1 IN ('ConsoleLogin')
        AND schema_of_variant(value_1) = 'STRING'
        AND variant_get(value_1, '$', 'string') <> ''
      )
    ),
    '$',
    'STRUCT<`ConsoleLogin`: STRING>'
  ) AS `responseElements_texts`, -- mappings/silver/record.yaml:109
  try_variant_get(
    to_variant_object(
      map_filter(
        try_variant_get(silver.`additionalEventData`, '$', 'map<string,variant>'),
        (key_1, value_1) -> key_1 IN ('UserName')
        AND schema_of_variant(value_1) = 'STRING'
        AND variant_get(value_1, '$', 'string') <> ''
      )
    ),
    '$',
    'STRUCT<`UserName`: STRING>'
  ) AS `additionalEventData_texts`, -- mappings/silver/record.yaml:110
  CASE
    WHEN `silver`.`errorCode` IS NULL THEN 1L
    WHEN contains(`silver`.`errorCode`, 'AccessDenied') OR contains(`silver`.`errorCode`, 'Unauthorized') OR contains(`silver`.`errorCode`, 'NotAuthorized') OR contains(`silver`.`errorCode`, 'InvalidAccess') THEN 2L
    WHEN contains(`silver`.`errorCode`, 'Throttl') OR contains(`silver`.`errorCode`, 'LimitExceeded') OR contains(`silver`.`errorCode`, 'OptInRequired') THEN 2L
    WHEN startswith(`silver`.`errorCode`, 'Validation') OR startswith(`silver`.`errorCode`, 'Invalid') OR startswith(`silver`.`errorCode`, 'Malformed') OR startswith(`silver`.`errorCode`, 'IncompleteSignature') OR startswith(`silver`.`errorCode`, 'ConcurrentModification') OR startswith(`silver`.`errorCode`, 'MissingParameter') THEN 2L
    WHEN true THEN 0L
  END AS `_error_codes_action_id`, -- mappings/gold/frame.yaml:41
  CASE
    WHEN `silver`.`errorCode` IS NULL THEN 1L
    WHEN contains(`silver`.`errorCode`, 'AccessDenied') OR contains(`silver`.`errorCode`, 'Unauthorized') OR contains(`silver`.`errorCode`, 'NotAuthorized') OR contains(`silver`.`errorCode`, 'InvalidAccess') THEN 26L
    WHEN contains(`silver`.`errorCode`, 'Throttl') OR contains(`silver`.`errorCode`, 'LimitExceeded') OR contains(`silver`.`errorCode`, 'OptInRequired') THEN 2L
    WHEN startswith(`silver`.`errorCode`, 'Validation') OR startswith(`silver`.`errorCode`, 'Invalid') OR startswith(`silver`.`errorCode`, 'Malformed') OR startswith(`silver`.`errorCode`, 'IncompleteSignature') OR startswith(`silver`.`errorCode`, 'ConcurrentModification') OR startswith(`silver`.`errorCode`, 'MissingParameter') THEN 25L
    WHEN true THEN 27L
  END AS `_error_codes_disposition_id`, -- mappings/gold/frame.yaml:43
  CASE
    WHEN `silver`.`userIdentity`.`arn` RLIKE '^arn:([a-z][a-z0-9-]*):[^: ]*:[^: ]*:[^: ]*:[^ ]+\\z' THEN regexp_extract(`silver`.`userIdentity`.`arn`, '^arn:([a-z][a-z0-9-]*):[^: ]*:[^: ]*:[^: ]*:[^ ]+\\z', 1)
  END AS `_arn_partition`, -- mappings/gold/frame.yaml:67
  CASE
    WHEN startswith(`silver`.`awsRegion`, 'cn-') THEN 'aws-cn'
    WHEN startswith(`silver`.`awsRegion`, 'us-gov-') THEN 'aws-us-gov'
    WHEN startswith(`silver`.`awsRegion`, 'us-isob-') THEN 'aws-iso-b'
    WHEN startswith(`silver`.`awsRegion`, 'eu-isoe-') THEN 'aws-iso-e'
    WHEN startswith(`silver`.`awsRegion`, 'us-isof-') OR startswith(`silver`.`awsRegion`, 'eu-isof-') THEN 'aws-iso-f'
    WHEN startswith(`silver`.`awsRegion`, 'us-iso-') THEN 'aws-iso'
    WHEN startswith(`silver`.`awsRegion`, 'eusc-') THEN 'aws-eusc'
    WHEN true THEN 'aws'
  END AS `_partitions_partition`, -- mappings/gold/frame.yaml:70
  CASE
    WHEN `silver`.`userIdentity`.`type` IN ('IAMUser') THEN 3L
    WHEN `silver`.`userIdentity`.`type` IN ('IdentityCenterUser', 'SAMLUser', 'WebIdentityUser', 'FederatedUser') THEN 10L
    WHEN `silver`.`userIdentity`.`type` IN ('Root') THEN 10L
    WHEN `silver`.`userIdentity`.`type` IN ('AWSService') THEN 10L
    WHEN `silver`.`userIdentity`.`type` IN ('AssumedRole', 'Role') THEN 4L
    WHEN true THEN 10L
  END AS `_identity_types_account_type_id`, -- mappings/gold/frame.yaml:102
  CASE
    WHEN `silver`.`userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
      `silver`.`userIdentity`.`arn`,
      '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
      1
    )
  END AS `_arn_name`, -- mappings/gold/frame.yaml:110
  CASE
    WHEN `silver`.`userIdentity`.`type` IN ('IAMUser') THEN 1L
    WHEN `silver`.`userIdentity`.`type` IN ('IdentityCenterUser', 'SAMLUser', 'WebIdentityUser', 'FederatedUser') THEN 1L
    WHEN `silver`.`userIdentity`.`type` IN ('Root') THEN 2L
    WHEN `silver`.`userIdentity`.`type` IN ('AWSService') THEN 3L
    WHEN `silver`.`userIdentity`.`type` IN ('AssumedRole', 'Role') THEN 99L
    WHEN true THEN 99L
  END AS `_identity_types_user_type_id`, -- mappings/gold/frame.yaml:120
  get(
    transform(
      array(
        filter(
          slice(transform(split(`silver`.`sourceIPAddress`, ',', -1), part -> trim(part)), 2, 100000000),
          part -> length(part) <= 40
          AND part RLIKE '^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|([0-9A-Fa-f]{1,4}:){1,7}:|([0-9A-Fa-f]{1,4}:){1,6}:[0-9A-Fa-f]{1,4}|([0-9A-Fa-f]{1,4}:){1,5}(:[0-9A-Fa-f]{1,4}){1,2}|([0-9A-Fa-f]{1,4}:){1,4}(:[0-9A-Fa-f]{1,4}){1,3}|([0-9A-Fa-f]{1,4}:){1,3}(:[0-9A-Fa-f]{1,4}){1,4}|([0-9A-Fa-f]{1,4}:){1,2}(:[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(:[0-9A-Fa-f]{1,4}){1,6}|:((:[0-9A-Fa-f]{1,4}){1,7}|:)|([0-9A-Fa-f]{1,4}:){6}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,5}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,4}:[0-9A-Fa-f]{1,4}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,3}(:[0-9A-Fa-f]{1,4}){2}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,2}(:[0-9A-Fa-f]{1,4}){3}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|[0-9A-Fa-f]{1,4}:(:[0-9A-Fa-f]{1,4}){4}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|:(:[0-9A-Fa-f]{1,4}){0,5}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3})\\z'
        )
      ),
      others -> CASE WHEN size(others) > 0 THEN others END
    ),
    0
  ) AS `_ip_others`, -- mappings/gold/frame.yaml:126
  get(
    filter(
      slice(transform(split(`silver`.`sourceIPAddress`, ',', -1), part -> trim(part)), 1, 1),
      part -> length(part) <= 40
      AND part RLIKE '^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|([0-9A-Fa-f]{1,4}:){1,7}:|([0-9A-Fa-f]{1,4}:){1,6}:[0-9A-Fa-f]{1,4}|([0-9A-Fa-f]{1,4}:){1,5}(:[0-9A-Fa-f]{1,4}){1,2}|([0-9A-Fa-f]{1,4}:){1,4}(:[0-9A-Fa-f]{1,4}){1,3}|([0-9A-Fa-f]{1,4}:){1,3}(:[0-9A-Fa-f]{1,4}){1,4}|([0-9A-Fa-f]{1,4}:){1,2}(:[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(:[0-9A-Fa-f]{1,4}){1,6}|:((:[0-9A-Fa-f]{1,4}){1,7}|:)|([0-9A-Fa-f]{1,4}:){6}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,5}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,4}:[0-9A-Fa-f]{1,4}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,3}(:[0-9A-Fa-f]{1,4}){2}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,2}(:[0-9A-Fa-f]{1,4}){3}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|[0-9A-Fa-f]{1,4}:(:[0-9A-Fa-f]{1,4}){4}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|:(:[0-9A-Fa-f]{1,4}){0,5}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3})\\z'
    ),
    0
  ) AS `_ip_first` -- mappings/gold/frame.yaml:127
  FROM sourced AS silver
),
-- OCSF attributes, and silver columns that are looked at once more
attributes AS (
  SELECT `additionalEventData_texts`, `_identity_types_user_type_id`, silver.`eventCategory` AS `silver_eventCategory`, silver.`requestID` AS `silver_requestID`, silver.`recipientAccountId` AS `silver_recipientAccountId`, silver.`sourceIPAddress` AS `silver_sourceIPAddress`, silver.`userAgent` AS `silver_userAgent`, silver.`readOnly` AS `silver_readOnly`, silver.`managementEvent` AS `silver_managementEvent`, silver.`sessionCredentialFromConsole` AS `silver_sessionCredentialFromConsole`, silver.`vpcEndpointId` AS `silver_vpcEndpointId`, silver.`vpcEndpointAccountId` AS `silver_vpcEndpointAccountId`, silver.`userIdentity` AS `silver_userIdentity`, silver.`additionalEventData` AS `silver_additionalEventData`, silver.`tlsDetails` AS `silver_tlsDetails`, silver.`addendum` AS `silver_addendum`, silver.`resources` AS `silver_resources`, silver.`requestParameters` AS `silver_requestParameters`, silver.`responseElements` AS `silver_responseElements`, silver.`serviceEventDetails` AS `silver_serviceEventDetails`, silver.`_row_key` AS `silver__row_key`, silver.`_source_file` AS `silver__source_file`, silver.`_source_position` AS `silver__source_position`, silver.`_ingested_at` AS `silver__ingested_at`, silver.`unmapped` AS `silver_unmapped`,
  event.activity_id AS `activity_id`, -- mappings/gold/frame.yaml:10
  event.activity_name AS `activity_name`, -- mappings/gold/frame.yaml:11
  event.category_name AS `category_name`, -- mappings/gold/frame.yaml:12
  event.category_uid AS `category_uid`, -- mappings/gold/frame.yaml:13
  event.class_name AS `class_name`, -- mappings/gold/frame.yaml:14
  event.class_uid AS `class_uid`, -- mappings/gold/frame.yaml:15
  'Informational' AS `severity`, -- mappings/gold/frame.yaml:16
  1L AS `severity_id`, -- mappings/gold/frame.yaml:17
  event.type_name AS `type_name`, -- mappings/gold/frame.yaml:18
  event.type_uid AS `type_uid`, -- mappings/gold/frame.yaml:19
  unix_millis(`silver`.`eventTime`) AS `time`, -- mappings/gold/frame.yaml:22
  `silver`.`eventTime` AS `time_dt`, -- mappings/gold/frame.yaml:23
  get(
    transform(
      array(
        CASE
          WHEN ((`silver`.`errorCode`) IS NOT NULL OR coalesce(`responseElements_texts`.`ConsoleLogin` IN ('Failure'), false)) THEN 2L
          ELSE 1L
        END
      ),
      caption_key -> CASE
        WHEN caption_key IS NOT NULL THEN CASE caption_key WHEN 0 THEN 'Unknown' WHEN 1 THEN 'Success' WHEN 2 THEN 'Failure' WHEN 99 THEN 'Other' ELSE 'Other' END
      END
    ),
    0
  ) AS `status`, -- mappings/gold/frame.yaml:26
  CASE
    WHEN ((`silver`.`errorCode`) IS NOT NULL OR coalesce(`responseElements_texts`.`ConsoleLogin` IN ('Failure'), false)) THEN 2L
    ELSE 1L
  END AS `status_id`, -- mappings/gold/frame.yaml:28
  `silver`.`errorCode` AS `status_code`, -- mappings/gold/frame.yaml:36
  `silver`.`errorMessage` AS `status_detail`, -- mappings/gold/frame.yaml:37
  `silver`.`errorMessage` AS `message`, -- mappings/gold/frame.yaml:39
  CASE
    WHEN `_error_codes_action_id` IS NOT NULL THEN CASE
      `_error_codes_action_id`
      WHEN 0 THEN 'Unknown'
      WHEN 1 THEN 'Allowed'
      WHEN 2 THEN 'Denied'
      WHEN 3 THEN 'Observed'
      WHEN 4 THEN 'Modified'
      WHEN 99 THEN 'Other'
      ELSE 'Other'
    END
  END AS `action`, -- mappings/gold/frame.yaml:40
  `_error_codes_action_id` AS `action_id`, -- mappings/gold/frame.yaml:41
  CASE
    WHEN `_error_codes_disposition_id` IS NOT NULL THEN CASE
      `_error_codes_disposition_id`
      WHEN 0 THEN 'Unknown'
      WHEN 1 THEN 'Allowed'
      WHEN 2 THEN 'Blocked'
      WHEN 3 THEN 'Quarantined'
      WHEN 4 THEN 'Isolated'
      WHEN 5 THEN 'Deleted'
      WHEN 6 THEN 'Dropped'
      WHEN 7 THEN 'Custom Action'
      WHEN 8 THEN 'Approved'
      WHEN 9 THEN 'Restored'
      WHEN 10 THEN 'Exonerated'
      WHEN 11 THEN 'Corrected'
      WHEN 12 THEN 'Partially Corrected'
      WHEN 13 THEN 'Uncorrected'
      WHEN 14 THEN 'Delayed'
      WHEN 15 THEN 'Detected'
      WHEN 16 THEN 'No Action'
      WHEN 17 THEN 'Logged'
      WHEN 18 THEN 'Tagged'
      WHEN 19 THEN 'Alert'
      WHEN 20 THEN 'Count'
      WHEN 21 THEN 'Reset'
      WHEN 22 THEN 'Captcha'
      WHEN 23 THEN 'Challenge'
      WHEN 24 THEN 'Access Revoked'
      WHEN 25 THEN 'Rejected'
      WHEN 26 THEN 'Unauthorized'
      WHEN 27 THEN 'Error'
      WHEN 99 THEN 'Other'
      ELSE 'Other'
    END
  END AS `disposition`, -- mappings/gold/frame.yaml:42
  `_error_codes_disposition_id` AS `disposition_id`, -- mappings/gold/frame.yaml:43
  named_struct(
    'correlation_uid', /* mappings/gold/frame.yaml:47 */ `silver`.`sharedEventID`,
    'event_code', /* mappings/gold/frame.yaml:48 */ `silver`.`eventName`,
    'log_name', /* mappings/gold/frame.yaml:49 */ `silver`.`eventType`,
    'log_provider', /* mappings/gold/frame.yaml:50 */ 'CloudTrail',
    'original_time', /* mappings/gold/frame.yaml:51 */ `silver`.`eventTimeText`,
    'product', /* mappings/gold/frame.yaml:52 */ named_struct(
      'feature', /* mappings/gold/frame.yaml:53 */ CASE
        WHEN (((`silver`.`eventCategory`) IS NOT NULL)) THEN named_struct('name', /* mappings/gold/frame.yaml:53 */ `silver`.`eventCategory`)
      END,
      'name', /* mappings/gold/frame.yaml:54 */ 'CloudTrail',
      'vendor_name', /* mappings/gold/frame.yaml:55 */ 'AWS',
      'version', /* mappings/gold/frame.yaml:56 */ `silver`.`eventVersion`
    ),
    'profiles', /* mappings/gold/frame.yaml:57 */ array('cloud', 'datetime', 'security_control'),
    'uid', /* mappings/gold/frame.yaml:58 */ coalesce(`silver`.`eventID`, `silver`.`_row_key`),
    'version', /* mappings/gold/frame.yaml:59 */ '1.4.0'
  ) AS `metadata`, -- mappings/gold/frame.yaml:46
  named_struct(
    'account', /* mappings/gold/frame.yaml:61 */ CASE
      WHEN (((coalesce(`silver`.`recipientAccountId`, `silver`.`userIdentity`.`accountId`)) IS NOT NULL)) THEN named_struct(
        'type', /* mappings/gold/frame.yaml:62 */ 'AWS Account',
        'type_id', /* mappings/gold/frame.yaml:63 */ 10L,
        'uid', /* mappings/gold/frame.yaml:64 */ coalesce(`silver`.`recipientAccountId`, `silver`.`userIdentity`.`accountId`)
      )
    END,
    'cloud_partition', /* mappings/gold/frame.yaml:65 */ coalesce(`_arn_partition`, CASE WHEN (`silver`.`awsRegion`) IS NOT NULL THEN `_partitions_partition` END),
    'provider', /* mappings/gold/frame.yaml:71 */ 'AWS',
    'region', /* mappings/gold/frame.yaml:72 */ `silver`.`awsRegion`
  ) AS `cloud`, -- mappings/gold/frame.yaml:60
  named_struct(
    'operation', /* mappings/gold/frame.yaml:74 */ `silver`.`eventName`,
    'request', /* mappings/gold/frame.yaml:75 */ CASE
      WHEN ((`silver`.`requestID`) IS NOT NULL) THEN named_struct(
        'data', /* mappings/gold/frame.yaml:76 */ `silver`.`requestParameters`,
        'uid', /* mappings/gold/frame.yaml:77 */ `silver`.`requestID`
      )
    END,
    'response', /* mappings/gold/frame.yaml:78 */ CASE
      WHEN (
        (
          (`silver`.`responseElements`) IS NOT NULL
          OR (`silver`.`errorCode`) IS NOT NULL
          OR (`silver`.`errorMessage`) IS NOT NULL
        )
      ) THEN named_struct(
        'data', /* mappings/gold/frame.yaml:79 */ `silver`.`responseElements`,
        'error', /* mappings/gold/frame.yaml:80 */ `silver`.`errorCode`,
        'error_message', /* mappings/gold/frame.yaml:81 */ `silver`.`errorMessage`
      )
    END,
    'service', /* mappings/gold/frame.yaml:82 */ named_struct('name', /* mappings/gold/frame.yaml:82 */ `silver`.`eventSource`),
    'version', /* mappings/gold/frame.yaml:83 */ `silver`.`apiVersion`
  ) AS `api`, -- mappings/gold/frame.yaml:73
  CASE
    WHEN (
      (
        (`silver`.`userIdentity`.`invokedBy`) IS NOT NULL
        OR (
          (
            (unix_millis(`silver`.`userIdentity`.`sessionContext`.`attributes`.`creationDate`)) IS NOT NULL
            OR (`silver`.`userIdentity`.`sessionContext`.`attributes`.`creationDate`) IS NOT NULL
            OR (`silver`.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`) IS NOT NULL
            OR (`silver`.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`) IS NOT NULL
            OR (CASE WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AssumedRole'), false) THEN `silver`.`userIdentity`.`arn` END) IS NOT NULL
          )
        )
        OR (
          (
            (((`silver`.`userIdentity`.`accountId`) IS NOT NULL))
            OR (
              CASE
                WHEN coalesce(`silver`.`userIdentity`.`type` IN ('Root'), false) THEN 'root'
                WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AssumedRole', 'FederatedUser'), false) THEN `_arn_name`
                WHEN coalesce(`silver`.`userIdentity`.`type` IN ('IdentityCenterUser'), false) THEN coalesce(`additionalEventData_texts`.`UserName`, `silver`.`userIdentity`.`onBehalfOf`.`userId`)
                WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AWSService'), false) THEN `silver`.`userIdentity`.`invokedBy`
                ELSE `silver`.`userIdentity`.`userName`
              END
            ) IS NOT NULL
            OR (`silver`.`userIdentity`.`arn`) IS NOT NULL
          )
        )
      )
    ) THEN named_struct(
      'app_name', /* mappings/gold/frame.yaml:87 */ `silver`.`userIdentity`.`invokedBy`,
      'idp', /* mappings/gold/frame.yaml:88 */ CASE
        WHEN (
          (
            (
              coalesce(
                `silver`.`userIdentity`.`identityProvider`,
                `silver`.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`
              )
            ) IS NOT NULL
          )
        ) THEN named_struct(
          'name', /* mappings/gold/frame.yaml:89 */ coalesce(
            `silver`.`userIdentity`.`identityProvider`,
            `silver`.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`
          )
        )
      END,
      'session', /* mappings/gold/frame.yaml:90 */ CASE
        WHEN (
          (
            (unix_millis(`silver`.`userIdentity`.`sessionContext`.`attributes`.`creationDate`)) IS NOT NULL
            OR (`silver`.`userIdentity`.`sessionContext`.`attributes`.`creationDate`) IS NOT NULL
            OR (`silver`.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`) IS NOT NULL
            OR (`silver`.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`) IS NOT NULL
            OR (CASE WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AssumedRole'), false) THEN `silver`.`userIdentity`.`arn` END) IS NOT NULL
          )
        ) THEN named_struct(
          'created_time', /* mappings/gold/frame.yaml:91 */ unix_millis(`silver`.`userIdentity`.`sessionContext`.`attributes`.`creationDate`),
          'created_time_dt', /* mappings/gold/frame.yaml:92 */ `silver`.`userIdentity`.`sessionContext`.`attributes`.`creationDate`,
          'is_mfa', /* mappings/gold/frame.yaml:93 */ `silver`.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`,
          'issuer', /* mappings/gold/frame.yaml:94 */ `silver`.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
          'uid', /* mappings/gold/frame.yaml:95 */ CASE WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AssumedRole'), false) THEN `silver`.`userIdentity`.`arn` END
        )
      END,
      'user', /* mappings/gold/frame.yaml:99 */ CASE
        WHEN (
          (
            (((`silver`.`userIdentity`.`accountId`) IS NOT NULL))
            OR (
              CASE
                WHEN coalesce(`silver`.`userIdentity`.`type` IN ('Root'), false) THEN 'root'
                WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AssumedRole', 'FederatedUser'), false) THEN `_arn_name`
                WHEN coalesce(`silver`.`userIdentity`.`type` IN ('IdentityCenterUser'), false) THEN coalesce(`additionalEventData_texts`.`UserName`, `silver`.`userIdentity`.`onBehalfOf`.`userId`)
                WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AWSService'), false) THEN `silver`.`userIdentity`.`invokedBy`
                ELSE `silver`.`userIdentity`.`userName`
              END
            ) IS NOT NULL
            OR (`silver`.`userIdentity`.`arn`) IS NOT NULL
          )
        ) THEN named_struct(
          'account', /* mappings/gold/frame.yaml:100 */ CASE
            WHEN (((`silver`.`userIdentity`.`accountId`) IS NOT NULL)) THEN named_struct(
              'type', /* mappings/gold/frame.yaml:101 */ CASE
                WHEN `_identity_types_account_type_id` IS NOT NULL THEN CASE
                  `_identity_types_account_type_id`
                  WHEN 0 THEN 'Unknown'
                  WHEN 1 THEN 'LDAP Account'
                  WHEN 2 THEN 'Windows Account'
                  WHEN 3 THEN 'AWS IAM User'
                  WHEN 4 THEN 'AWS IAM Role'
                  WHEN 5 THEN 'GCP Account'
                  WHEN 6 THEN 'Azure AD Account'
                  WHEN 7 THEN 'Mac OS Account'
                  WHEN 8 THEN 'Apple Account'
                  WHEN 9 THEN 'Linux Account'
                  WHEN 10 THEN 'AWS Account'
                  WHEN 11 THEN 'GCP Project'
                  WHEN 12 THEN 'OCI Compartment'
                  WHEN 13 THEN 'Azure Subscription'
                  WHEN 14 THEN 'Salesforce Account'
                  WHEN 15 THEN 'Google Workspace'
                  WHEN 16 THEN 'Servicenow Instance'
                  WHEN 17 THEN 'M365 Tenant'
                  WHEN 18 THEN 'Email Account'
                  WHEN 99 THEN 'Other'
                  ELSE 'Other'
                END
              END,
              'type_id', /* mappings/gold/frame.yaml:102 */ `_identity_types_account_type_id`,
              'uid', /* mappings/gold/frame.yaml:103 */ `silver`.`userIdentity`.`accountId`
            )
          END,
          'credential_uid', /* mappings/gold/frame.yaml:104 */ `silver`.`userIdentity`.`accessKeyId`,
          'name', /* mappings/gold/frame.yaml:105 */ CASE
            WHEN coalesce(`silver`.`userIdentity`.`type` IN ('Root'), false) THEN 'root'
            WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AssumedRole', 'FederatedUser'), false) THEN `_arn_name`
            WHEN coalesce(`silver`.`userIdentity`.`type` IN ('IdentityCenterUser'), false) THEN coalesce(`additionalEventData_texts`.`UserName`, `silver`.`userIdentity`.`onBehalfOf`.`userId`)
            WHEN coalesce(`silver`.`userIdentity`.`type` IN ('AWSService'), false) THEN `silver`.`userIdentity`.`invokedBy`
            ELSE `silver`.`userIdentity`.`userName`
          END,
          'type', /* mappings/gold/frame.yaml:119 */ CASE
            WHEN `_identity_types_user_type_id` IS NOT NULL THEN CASE
              `_identity_types_user_type_id`
              WHEN 0 THEN 'Unknown'
              WHEN 1 THEN 'User'
              WHEN 2 THEN 'Admin'
              WHEN 3 THEN 'System'
              WHEN 99 THEN coalesce(`silver`.`userIdentity`.`type`, 'Other')
              ELSE 'Other'
            END
          END,
          'type_id', /* mappings/gold/frame.yaml:120 */ `_identity_types_user_type_id`,
          'uid', /* mappings/gold/frame.yaml:121 */ `silver`.`userIdentity`.`arn`,
          'uid_alt', /* mappings/gold/frame.yaml:122 */ `silver`.`userIdentity`.`principalId`
        )
      END
    )
  END AS `actor`, -- mappings/gold/frame.yaml:86
  CASE
    WHEN (
      (
        (`_ip_first`) IS NOT NULL
        OR (
          CASE
            WHEN (
              NOT coalesce(contains(`silver`.`sourceIPAddress`, ','), false)
              AND (
                coalesce(`silver`.`sourceIPAddress` IN ('AWS Internal'), false)
                OR coalesce(
                  endswith(`silver`.`sourceIPAddress`, '.amazonaws.com')
                  OR endswith(`silver`.`sourceIPAddress`, '.amazonaws.com.cn')
                  OR endswith(`silver`.`sourceIPAddress`, '.amazonaws.eu')
                  OR endswith(`silver`.`sourceIPAddress`, '.c2s.ic.gov')
                  OR endswith(`silver`.`sourceIPAddress`, '.sc2s.sgov.gov')
                  OR endswith(`silver`.`sourceIPAddress`, '.cloud.adc-e.uk')
                  OR endswith(`silver`.`sourceIPAddress`, '.csp.hci.ic.gov'),
                  false
                )
              )
            ) THEN `silver`.`sourceIPAddress`
          END
        ) IS NOT NULL
      )
    ) THEN named_struct(
      'intermediate_ips', /* mappings/gold/frame.yaml:126 */ `_ip_others`,
      'ip', /* mappings/gold/frame.yaml:127 */ `_ip_first`,
      'svc_name', /* mappings/gold/frame.yaml:128 */ CASE
        WHEN (
          NOT coalesce(contains(`silver`.`sourceIPAddress`, ','), false)
          AND (
            coalesce(`silver`.`sourceIPAddress` IN ('AWS Internal'), false)
            OR coalesce(
              endswith(`silver`.`sourceIPAddress`, '.amazonaws.com')
              OR endswith(`silver`.`sourceIPAddress`, '.amazonaws.com.cn')
              OR endswith(`silver`.`sourceIPAddress`, '.amazonaws.eu')
              OR endswith(`silver`.`sourceIPAddress`, '.c2s.ic.gov')
              OR endswith(`silver`.`sourceIPAddress`, '.sc2s.sgov.gov')
              OR endswith(`silver`.`sourceIPAddress`, '.cloud.adc-e.uk')
              OR endswith(`silver`.`sourceIPAddress`, '.csp.hci.ic.gov'),
              false
            )
          )
        ) THEN `silver`.`sourceIPAddress`
      END
    )
  END AS `src_endpoint`, -- mappings/gold/frame.yaml:125
  CASE
    WHEN (((`silver`.`userAgent`) IS NOT NULL)) THEN named_struct('user_agent', /* mappings/gold/frame.yaml:142 */ `silver`.`userAgent`)
  END AS `http_request`, -- mappings/gold/frame.yaml:141
  coalesce(
    CASE
      WHEN (((`silver`.`target`.`name`) IS NOT NULL OR (`silver`.`target`.`uid`) IS NOT NULL)) THEN named_struct(
        'name', /* mappings/gold/group_management.yaml:8 */ `silver`.`target`.`name`,
        'uid', /* mappings/gold/group_management.yaml:8 */ `silver`.`target`.`uid`
      )
    END,
    named_struct('name', /* mappings/gold/group_management.yaml:9 */ 'Unknown', 'uid', CAST(NULL AS STRING))
  ) AS `group`, -- mappings/gold/group_management.yaml:6
  get(
    transform(
      array(filter(array(coalesce(`silver`.`target`.`policy`.`uid`, `silver`.`target`.`policy`.`name`)), item -> item IS NOT NULL)),
      items -> CASE WHEN size(items) > 0 THEN items END
    ),
    0
  ) AS `privileges`, -- mappings/gold/group_management.yaml:10
  CASE
    WHEN (((`silver`.`target`.`policy`.`name`) IS NOT NULL OR (`silver`.`target`.`policy`.`uid`) IS NOT NULL)) THEN named_struct(
      'name', /* mappings/gold/group_management.yaml:14 */ `silver`.`target`.`policy`.`name`,
      'type', /* mappings/gold/group_management.yaml:15 */ 'Policy',
      'uid', /* mappings/gold/group_management.yaml:16 */ `silver`.`target`.`policy`.`uid`
    )
  END AS `resource`, -- mappings/gold/group_management.yaml:13
  CASE
    WHEN (`silver`.`target`.`member`.`name`) IS NOT NULL THEN CASE
      WHEN (
        (
          (((`silver`.`target`.`accountId`) IS NOT NULL))
          OR (`silver`.`target`.`member`.`name`) IS NOT NULL
          OR (`silver`.`target`.`member`.`uid`) IS NOT NULL
        )
      ) THEN named_struct(
        'account', /* mappings/gold/group_management.yaml:21 */ CASE
          WHEN (((`silver`.`target`.`accountId`) IS NOT NULL)) THEN named_struct(
            'type', /* mappings/gold/group_management.yaml:22 */ 'AWS IAM User',
            'type_id', /* mappings/gold/group_management.yaml:23 */ 3L,
            'uid', /* mappings/gold/group_management.yaml:24 */ `silver`.`target`.`accountId`
          )
        END,
        'name', /* mappings/gold/group_management.yaml:25 */ `silver`.`target`.`member`.`name`,
        'type', /* mappings/gold/group_management.yaml:26 */ 'User',
        'type_id', /* mappings/gold/group_management.yaml:27 */ 1L,
        'uid', /* mappings/gold/group_management.yaml:28 */ `silver`.`target`.`member`.`uid`
      )
    END
  END AS `user`, -- mappings/gold/group_management.yaml:17
  `silver`.`record` AS `raw_data`, -- mappings/gold/frame.yaml:145
  event.mapping_status AS `_mark_mapping_status`, -- mappings/gold/frame.yaml:148
  CASE
    WHEN (
      (
        (
          coalesce(event.mapping_status IN ('fallback'), false)
          OR ((`silver`.`target`.`name`) IS NULL AND (`silver`.`target`.`uid`) IS NULL)
        )
        AND NOT (
          coalesce(event.class_name IN ('API Activity'), false)
          AND (get(filter(transform(`silver`.`resources`, `resource` -> `resource`.`arn`), made -> made IS NOT NULL), 0)) IS NOT NULL
        )
      )
      OR (
        coalesce(event.class_name IN ('Account Change'), false)
        AND (
          coalesce(`silver`.`target`.`kind` IN ('account'), false)
          OR (coalesce(`silver`.`target`.`kind` IN ('mfa_device'), false) AND (`silver`.`target`.`credentialId`) IS NULL)
        )
      )
      OR (
        coalesce(event.activity_name IN ('Attach Policy', 'Detach Policy', 'Assign Privileges', 'Revoke Privileges'), false)
        AND (`silver`.`target`.`policy`.`name`) IS NULL
        AND (`silver`.`target`.`policy`.`uid`) IS NULL
        AND NOT coalesce(endswith(`silver`.`eventName`, 'PermissionsBoundary'), false)
      )
    ) THEN 'unknown'
  END AS `_mark_target_status`, -- mappings/gold/frame.yaml:151
  CASE WHEN coalesce(`silver`.`target`.`uidSource` IN ('built'), false) THEN 'built' END AS `_mark_target_uid`, -- mappings/gold/frame.yaml:175
  CASE WHEN coalesce(`silver`.`target`.`member`.`uidSource` IN ('built'), false) THEN 'built' END AS `_mark_member_uid`, -- mappings/gold/frame.yaml:179
  CASE WHEN (`silver`.`target`.`result`.`uid`) IS NOT NULL THEN 'built' END AS `_mark_result_uid` -- mappings/gold/frame.yaml:183
  FROM shared AS silver
),
-- What no attribute took
left_over AS (
  SELECT *,
  to_json(
    named_struct(
      'eventCategory', CASE WHEN NOT (((`metadata`.`product`.`feature`) IS NOT NULL)) THEN `silver_eventCategory` END,
      'requestID', CASE WHEN NOT (((`api`.`request`) IS NOT NULL)) THEN `silver_requestID` END,
      'recipientAccountId', CASE WHEN NOT (((`cloud`.`account`) IS NOT NULL)) THEN `silver_recipientAccountId` END,
      'sourceIPAddress', CASE
        WHEN NOT (
          (
            (`src_endpoint`) IS NOT NULL
            AND coalesce(
              forall(
                split((`silver_sourceIPAddress`), ',', -1),
                part -> length(trim(part)) <= 40
                AND trim(part) RLIKE '^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|([0-9A-Fa-f]{1,4}:){1,7}:|([0-9A-Fa-f]{1,4}:){1,6}:[0-9A-Fa-f]{1,4}|([0-9A-Fa-f]{1,4}:){1,5}(:[0-9A-Fa-f]{1,4}){1,2}|([0-9A-Fa-f]{1,4}:){1,4}(:[0-9A-Fa-f]{1,4}){1,3}|([0-9A-Fa-f]{1,4}:){1,3}(:[0-9A-Fa-f]{1,4}){1,4}|([0-9A-Fa-f]{1,4}:){1,2}(:[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(:[0-9A-Fa-f]{1,4}){1,6}|:((:[0-9A-Fa-f]{1,4}){1,7}|:)|([0-9A-Fa-f]{1,4}:){6}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,5}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,4}:[0-9A-Fa-f]{1,4}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,3}(:[0-9A-Fa-f]{1,4}){2}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|([0-9A-Fa-f]{1,4}:){1,2}(:[0-9A-Fa-f]{1,4}){3}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|[0-9A-Fa-f]{1,4}:(:[0-9A-Fa-f]{1,4}){4}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}|:(:[0-9A-Fa-f]{1,4}){0,5}:(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3})\\z'
              ),
              false
            )
          )
          OR (
            (`src_endpoint`) IS NOT NULL
            AND (
              NOT coalesce(contains(`silver_sourceIPAddress`, ','), false)
              AND (
                coalesce(`silver_sourceIPAddress` IN ('AWS Internal'), false)
                OR coalesce(
                  endswith(`silver_sourceIPAddress`, '.amazonaws.com')
                  OR endswith(`silver_sourceIPAddress`, '.amazonaws.com.cn')
                  OR endswith(`silver_sourceIPAddress`, '.amazonaws.eu')
                  OR endswith(`silver_sourceIPAddress`, '.c2s.ic.gov')
                  OR endswith(`silver_sourceIPAddress`, '.sc2s.sgov.gov')
                  OR endswith(`silver_sourceIPAddress`, '.cloud.adc-e.uk')
                  OR endswith(`silver_sourceIPAddress`, '.csp.hci.ic.gov'),
                  false
                )
              )
            )
          )
        ) THEN `silver_sourceIPAddress`
      END,
      'userAgent', CASE WHEN NOT (((`http_request`) IS NOT NULL)) THEN `silver_userAgent` END,
      'readOnly', `silver_readOnly`,
      'managementEvent', `silver_managementEvent`,
      'sessionCredentialFromConsole', `silver_sessionCredentialFromConsole`,
      'vpcEndpointId', `silver_vpcEndpointId`,
      'vpcEndpointAccountId', `silver_vpcEndpointAccountId`,
      'resources', `silver_resources`,
      'requestParameters', CASE WHEN NOT (((`api`.`request`) IS NOT NULL)) THEN `silver_requestParameters` END,
      'responseElements', CASE WHEN NOT (((`api`.`response`) IS NOT NULL)) THEN `silver_responseElements` END,
      'additionalEventData', `silver_additionalEventData`,
      'serviceEventDetails', `silver_serviceEventDetails`,
      'mapping_status', `_mark_mapping_status`,
      'target_status', `_mark_target_status`,
      'target_uid', `_mark_target_uid`,
      'member_uid', `_mark_member_uid`,
      'result_uid', `_mark_result_uid`,
      'userIdentity', get(
        transform(
          array(
            named_struct(
              'type', CASE
                WHEN NOT (((`actor`.`user`) IS NOT NULL AND coalesce(`_identity_types_user_type_id` = 99, false))) THEN `silver_userIdentity`.`type`
              END,
              'principalId', CASE WHEN NOT (((`actor`.`user`) IS NOT NULL)) THEN `silver_userIdentity`.`principalId` END,
              'arn', CASE
                WHEN NOT (
                  ((`actor`.`session`) IS NOT NULL AND coalesce(`silver_userIdentity`.`type` IN ('AssumedRole'), false))
                  OR ((`actor`.`user`) IS NOT NULL)
                ) THEN `silver_userIdentity`.`arn`
              END,
              'accountId', CASE
                WHEN NOT (
                  ((`cloud`.`account`) IS NOT NULL AND (`silver_recipientAccountId`) IS NULL)
                  OR ((`actor`.`user`.`account`) IS NOT NULL)
                ) THEN `silver_userIdentity`.`accountId`
              END,
              'accessKeyId', CASE WHEN NOT (((`actor`.`user`) IS NOT NULL)) THEN `silver_userIdentity`.`accessKeyId` END,
              'userName', CASE
                WHEN NOT (
                  (
                    (`actor`.`user`) IS NOT NULL
                    AND NOT coalesce(`silver_userIdentity`.`type` IN ('Root'), false)
                    AND NOT coalesce(`silver_userIdentity`.`type` IN ('AssumedRole', 'FederatedUser'), false)
                    AND NOT coalesce(`silver_userIdentity`.`type` IN ('IdentityCenterUser'), false)
                    AND NOT coalesce(`silver_userIdentity`.`type` IN ('AWSService'), false)
                  )
                ) THEN `silver_userIdentity`.`userName`
              END,
              'invokedBy', CASE
                WHEN NOT (
                  ((`actor`) IS NOT NULL)
                  OR (
                    (`actor`.`user`) IS NOT NULL
                    AND NOT coalesce(`silver_userIdentity`.`type` IN ('Root'), false)
                    AND NOT coalesce(`silver_userIdentity`.`type` IN ('AssumedRole', 'FederatedUser'), false)
                    AND NOT coalesce(`silver_userIdentity`.`type` IN ('IdentityCenterUser'), false)
                    AND coalesce(`silver_userIdentity`.`type` IN ('AWSService'), false)
                  )
                ) THEN `silver_userIdentity`.`invokedBy`
              END,
              'identityProvider', CASE WHEN NOT (((`actor`.`idp`) IS NOT NULL)) THEN `silver_userIdentity`.`identityProvider` END,
              'credentialId', `silver_userIdentity`.`credentialId`,
              'invokedByDelegate', CASE
                WHEN `silver_userIdentity`.`invokedByDelegate`.`accountId` IS NOT NULL THEN named_struct('accountId', `silver_userIdentity`.`invokedByDelegate`.`accountId`)
              END,
              'onBehalfOf', CASE
                WHEN CASE
                  WHEN NOT (
                    (
                      (`actor`.`user`) IS NOT NULL
                      AND NOT coalesce(`silver_userIdentity`.`type` IN ('Root'), false)
                      AND NOT coalesce(`silver_userIdentity`.`type` IN ('AssumedRole', 'FederatedUser'), false)
                      AND coalesce(`silver_userIdentity`.`type` IN ('IdentityCenterUser'), false)
                      AND (`additionalEventData_texts`.`UserName`) IS NULL
                    )
                  ) THEN `silver_userIdentity`.`onBehalfOf`.`userId`
                END IS NOT NULL OR `silver_userIdentity`.`onBehalfOf`.`identityStoreArn` IS NOT NULL THEN named_struct(
                  'userId', CASE
                    WHEN NOT (
                      (
                        (`actor`.`user`) IS NOT NULL
                        AND NOT coalesce(`silver_userIdentity`.`type` IN ('Root'), false)
                        AND NOT coalesce(`silver_userIdentity`.`type` IN ('AssumedRole', 'FederatedUser'), false)
                        AND coalesce(`silver_userIdentity`.`type` IN ('IdentityCenterUser'), false)
                        AND (`additionalEventData_texts`.`UserName`) IS NULL
                      )
                    ) THEN `silver_userIdentity`.`onBehalfOf`.`userId`
                  END,
                  'identityStoreArn', `silver_userIdentity`.`onBehalfOf`.`identityStoreArn`
                )
              END,
              'inScopeOf', CASE
                WHEN `silver_userIdentity`.`inScopeOf`.`sourceArn` IS NOT NULL OR `silver_userIdentity`.`inScopeOf`.`sourceAccount` IS NOT NULL OR `silver_userIdentity`.`inScopeOf`.`issuerType` IS NOT NULL OR `silver_userIdentity`.`inScopeOf`.`credentialsIssuedTo` IS NOT NULL THEN named_struct(
                  'sourceArn', `silver_userIdentity`.`inScopeOf`.`sourceArn`,
                  'sourceAccount', `silver_userIdentity`.`inScopeOf`.`sourceAccount`,
                  'issuerType', `silver_userIdentity`.`inScopeOf`.`issuerType`,
                  'credentialsIssuedTo', `silver_userIdentity`.`inScopeOf`.`credentialsIssuedTo`
                )
              END,
              'sessionContext', get(
                transform(
                  array(
                    named_struct(
                      'sourceIdentity', `silver_userIdentity`.`sessionContext`.`sourceIdentity`,
                      'assumedRoot', `silver_userIdentity`.`sessionContext`.`assumedRoot`,
                      'ec2RoleDelivery', `silver_userIdentity`.`sessionContext`.`ec2RoleDelivery`,
                      'signInSessionArn', `silver_userIdentity`.`sessionContext`.`signInSessionArn`,
                      'sessionIssuer', CASE
                        WHEN `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`type` IS NOT NULL OR `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`principalId` IS NOT NULL OR CASE WHEN NOT (((`actor`.`session`) IS NOT NULL)) THEN `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`arn` END IS NOT NULL OR `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`accountId` IS NOT NULL OR `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`userName` IS NOT NULL THEN named_struct(
                          'type', `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`type`,
                          'principalId', `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`,
                          'arn', CASE WHEN NOT (((`actor`.`session`) IS NOT NULL)) THEN `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`arn` END,
                          'accountId', `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`,
                          'userName', `silver_userIdentity`.`sessionContext`.`sessionIssuer`.`userName`
                        )
                      END,
                      'webIdFederationData', CASE
                        WHEN CASE
                          WHEN NOT (((`actor`.`idp`) IS NOT NULL AND (`silver_userIdentity`.`identityProvider`) IS NULL)) THEN `silver_userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`
                        END IS NOT NULL OR `silver_userIdentity`.`sessionContext`.`webIdFederationData`.`attributes` IS NOT NULL THEN named_struct(
                          'federatedProvider', CASE
                            WHEN NOT (((`actor`.`idp`) IS NOT NULL AND (`silver_userIdentity`.`identityProvider`) IS NULL)) THEN `silver_userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`
                          END,
                          'attributes', `silver_userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`
                        )
                      END,
                      'attributes', CASE
                        WHEN CASE
                          WHEN NOT (((`actor`.`session`) IS NOT NULL)) THEN get(
                            transform(
                              array(date_format(`silver_userIdentity`.`sessionContext`.`attributes`.`creationDate`, "yyyy-MM-dd'T'HH:mm:ss.SSSSSS")),
                              time_text -> concat(regexp_replace(time_text, '[.](0+$|([0-9]*[1-9])0*$)', '.$2'), 'Z')
                            ),
                            0
                          )
                        END IS NOT NULL OR CASE
                          WHEN NOT (((`actor`.`session`) IS NOT NULL)) THEN `silver_userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`
                        END IS NOT NULL THEN named_struct(
                          'creationDate', CASE
                            WHEN NOT (((`actor`.`session`) IS NOT NULL)) THEN get(
                              transform(
                                array(date_format(`silver_userIdentity`.`sessionContext`.`attributes`.`creationDate`, "yyyy-MM-dd'T'HH:mm:ss.SSSSSS")),
                                time_text -> concat(regexp_replace(time_text, '[.](0+$|([0-9]*[1-9])0*$)', '.$2'), 'Z')
                              ),
                              0
                            )
                          END,
                          'mfaAuthenticated', CASE
                            WHEN NOT (((`actor`.`session`) IS NOT NULL)) THEN `silver_userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`
                          END
                        )
                      END
                    )
                  ),
                  left_sessionContext -> CASE
                    WHEN left_sessionContext.`sourceIdentity` IS NOT NULL OR left_sessionContext.`assumedRoot` IS NOT NULL OR left_sessionContext.`ec2RoleDelivery` IS NOT NULL OR left_sessionContext.`signInSessionArn` IS NOT NULL OR left_sessionContext.`sessionIssuer` IS NOT NULL OR left_sessionContext.`webIdFederationData` IS NOT NULL OR left_sessionContext.`attributes` IS NOT NULL THEN left_sessionContext
                  END
                ),
                0
              )
            )
          ),
          left_userIdentity -> CASE
            WHEN left_userIdentity.`type` IS NOT NULL OR left_userIdentity.`principalId` IS NOT NULL OR left_userIdentity.`arn` IS NOT NULL OR left_userIdentity.`accountId` IS NOT NULL OR left_userIdentity.`accessKeyId` IS NOT NULL OR left_userIdentity.`userName` IS NOT NULL OR left_userIdentity.`invokedBy` IS NOT NULL OR left_userIdentity.`identityProvider` IS NOT NULL OR left_userIdentity.`credentialId` IS NOT NULL OR left_userIdentity.`invokedByDelegate` IS NOT NULL OR left_userIdentity.`onBehalfOf` IS NOT NULL OR left_userIdentity.`inScopeOf` IS NOT NULL OR left_userIdentity.`sessionContext` IS NOT NULL THEN left_userIdentity
          END
        ),
        0
      ),
      'tlsDetails', CASE
        WHEN `silver_tlsDetails`.`tlsVersion` IS NOT NULL OR `silver_tlsDetails`.`cipherSuite` IS NOT NULL OR `silver_tlsDetails`.`clientProvidedHostHeader` IS NOT NULL THEN named_struct(
          'tlsVersion', `silver_tlsDetails`.`tlsVersion`,
          'cipherSuite', `silver_tlsDetails`.`cipherSuite`,
          'clientProvidedHostHeader', `silver_tlsDetails`.`clientProvidedHostHeader`
        )
      END,
      'addendum', CASE
        WHEN `silver_addendum`.`reason` IS NOT NULL OR `silver_addendum`.`updatedFields` IS NOT NULL OR `silver_addendum`.`originalRequestID` IS NOT NULL OR `silver_addendum`.`originalEventID` IS NOT NULL THEN named_struct(
          'reason', `silver_addendum`.`reason`,
          'updatedFields', `silver_addendum`.`updatedFields`,
          'originalRequestID', `silver_addendum`.`originalRequestID`,
          'originalEventID', `silver_addendum`.`originalEventID`
        )
      END
    ),
    map('ignoreNullFields', 'true')
  ) AS `left_text` -- mappings/gold/frame.yaml:146
  FROM attributes
)
SELECT
  `silver__row_key` AS `_row_key`,
  'aca9da22e602' AS `_mapping_version`,
  `silver__source_file` AS `_source_file`,
  `silver__source_position` AS `_source_position`,
  `silver__ingested_at` AS `_ingested_at`,
  CAST(`activity_id` AS INT) AS `activity_id`, -- mappings/gold/frame.yaml:10
  CAST(`activity_name` AS STRING) AS `activity_name`, -- mappings/gold/frame.yaml:11
  CAST(`category_name` AS STRING) AS `category_name`, -- mappings/gold/frame.yaml:12
  CAST(`category_uid` AS INT) AS `category_uid`, -- mappings/gold/frame.yaml:13
  CAST(`class_name` AS STRING) AS `class_name`, -- mappings/gold/frame.yaml:14
  CAST(`class_uid` AS INT) AS `class_uid`, -- mappings/gold/frame.yaml:15
  CAST(`severity` AS STRING) AS `severity`, -- mappings/gold/frame.yaml:16
  CAST(`severity_id` AS INT) AS `severity_id`, -- mappings/gold/frame.yaml:17
  CAST(`type_name` AS STRING) AS `type_name`, -- mappings/gold/frame.yaml:18
  CAST(`type_uid` AS BIGINT) AS `type_uid`, -- mappings/gold/frame.yaml:19
  CAST(`time` AS BIGINT) AS `time`, -- mappings/gold/frame.yaml:22
  CAST(`time_dt` AS TIMESTAMP) AS `time_dt`, -- mappings/gold/frame.yaml:23
  CAST(`status` AS STRING) AS `status`, -- mappings/gold/frame.yaml:26
  CAST(`status_id` AS INT) AS `status_id`, -- mappings/gold/frame.yaml:28
  CAST(`status_code` AS STRING) AS `status_code`, -- mappings/gold/frame.yaml:36
  CAST(`status_detail` AS STRING) AS `status_detail`, -- mappings/gold/frame.yaml:37
  CAST(`message` AS STRING) AS `message`, -- mappings/gold/frame.yaml:39
  CAST(`action` AS STRING) AS `action`, -- mappings/gold/frame.yaml:40
  CAST(`action_id` AS INT) AS `action_id`, -- mappings/gold/frame.yaml:41
  CAST(`disposition` AS STRING) AS `disposition`, -- mappings/gold/frame.yaml:42
  CAST(`disposition_id` AS INT) AS `disposition_id`, -- mappings/gold/frame.yaml:43
  CAST(
    `metadata` AS STRUCT<`correlation_uid`: STRING,
    `event_code`: STRING,
    `log_name`: STRING,
    `log_provider`: STRING,
    `original_time`: STRING,
    `product`: STRUCT<`feature`: STRUCT<`name`: STRING>,
    `name`: STRING,
    `vendor_name`: STRING,
    `version`: STRING>,
    `profiles`: ARRAY<STRING>,
    `uid`: STRING,
    `version`: STRING>
  ) AS `metadata`, -- mappings/gold/frame.yaml:46
  CAST(
    `cloud` AS STRUCT<`account`: STRUCT<`type`: STRING,
    `type_id`: INT,
    `uid`: STRING>,
    `cloud_partition`: STRING,
    `provider`: STRING,
    `region`: STRING>
  ) AS `cloud`, -- mappings/gold/frame.yaml:60
  CAST(
    `api` AS STRUCT<`operation`: STRING,
    `request`: STRUCT<`data`: VARIANT,
    `uid`: STRING>,
    `response`: STRUCT<`data`: VARIANT,
    `error`: STRING,
    `error_message`: STRING>,
    `service`: STRUCT<`name`: STRING>,
    `version`: STRING>
  ) AS `api`, -- mappings/gold/frame.yaml:73
  CAST(
    `actor` AS STRUCT<`app_name`: STRING,
    `idp`: STRUCT<`name`: STRING>,
    `session`: STRUCT<`created_time`: BIGINT,
    `created_time_dt`: TIMESTAMP,
    `is_mfa`: BOOLEAN,
    `issuer`: STRING,
    `uid`: STRING>,
    `user`: STRUCT<`account`: STRUCT<`type`: STRING,
    `type_id`: INT,
    `uid`: STRING>,
    `credential_uid`: STRING,
    `name`: STRING,
    `type`: STRING,
    `type_id`: INT,
    `uid`: STRING,
    `uid_alt`: STRING>>
  ) AS `actor`, -- mappings/gold/frame.yaml:86
  CAST(`src_endpoint` AS STRUCT<`intermediate_ips`: ARRAY<STRING>, `ip`: STRING, `svc_name`: STRING>) AS `src_endpoint`, -- mappings/gold/frame.yaml:125
  CAST(`http_request` AS STRUCT<`user_agent`: STRING>) AS `http_request`, -- mappings/gold/frame.yaml:141
  CAST(`group` AS STRUCT<`name`: STRING, `uid`: STRING>) AS `group`, -- mappings/gold/group_management.yaml:6
  CAST(`privileges` AS ARRAY<STRING>) AS `privileges`, -- mappings/gold/group_management.yaml:10
  CAST(`resource` AS STRUCT<`name`: STRING, `type`: STRING, `uid`: STRING>) AS `resource`, -- mappings/gold/group_management.yaml:13
  CAST(
    `user` AS STRUCT<`account`: STRUCT<`type`: STRING,
    `type_id`: INT,
    `uid`: STRING>,
    `name`: STRING,
    `type`: STRING,
    `type_id`: INT,
    `uid`: STRING>
  ) AS `user`, -- mappings/gold/group_management.yaml:17
  CAST(NULL AS INT) AS `confidence_id`,
  CAST(NULL AS BOOLEAN) AS `is_alert`,
  CAST(NULL AS INT) AS `timezone_offset`,
  CAST(
    get(
      transform(
        array(
          filter(
            array(
              named_struct(
                'name', 'actor.user.account.uid',
                'type', 'Account Object: uid',
                'type_id', 35,
                'value', `actor`.`user`.`account`.`uid`
              ),
              named_struct(
                'name', 'actor.user.credential_uid',
                'type', 'User Credential ID',
                'type_id', 19,
                'value', `actor`.`user`.`credential_uid`
              ),
              named_struct('name', 'actor.user.name', 'type', 'User Name', 'type_id', 4, 'value', `actor`.`user`.`name`),
              named_struct('name', 'actor.user.uid', 'type', 'User Object: uid', 'type_id', 31, 'value', `actor`.`user`.`uid`),
              named_struct('name', 'cloud.account.uid', 'type', 'Account Object: uid', 'type_id', 35, 'value', `cloud`.`account`.`uid`),
              named_struct('name', 'group.name', 'type', 'Group Object: name', 'type_id', 32, 'value', `group`.`name`),
              named_struct('name', 'group.uid', 'type', 'Group Object: uid', 'type_id', 33, 'value', `group`.`uid`),
              named_struct('name', 'http_request.user_agent', 'type', 'HTTP User-Agent', 'type_id', 16, 'value', `http_request`.`user_agent`),
              named_struct('name', 'resource.name', 'type', 'Resource Details Object: name', 'type_id', 38, 'value', `resource`.`name`),
              named_struct('name', 'src_endpoint.ip', 'type', 'IP Address', 'type_id', 2, 'value', `src_endpoint`.`ip`),
              named_struct('name', 'user.account.uid', 'type', 'Account Object: uid', 'type_id', 35, 'value', `user`.`account`.`uid`),
              named_struct('name', 'user.name', 'type', 'User Name', 'type_id', 4, 'value', `user`.`name`),
              named_struct('name', 'user.uid', 'type', 'User Object: uid', 'type_id', 31, 'value', `user`.`uid`)
            ),
            item -> item.value IS NOT NULL
          )
        ),
        items -> CASE WHEN size(items) > 0 THEN items END
      ),
      0
    ) AS ARRAY<STRUCT<`name`: STRING,
    `type`: STRING,
    `type_id`: INT,
    `value`: STRING>>
  ) AS `observables`, -- mappings/gold/frame.yaml:187
  CAST(
    CASE
      WHEN `silver_unmapped` IS NOT NULL THEN to_variant_object(
        map_zip_with(
          try_variant_get(`silver_unmapped`, '$', 'map<string,variant>'),
          try_variant_get(try_parse_json(left_text), '$', 'map<string,variant>'),
          (key, before, after) -> CASE
            WHEN key IN ('mapping_status', 'target_status', 'target_uid', 'member_uid', 'result_uid') THEN coalesce(after, before)
            ELSE coalesce(
              to_variant_object(
                map_zip_with(
                  try_variant_get(before, '$', 'map<string,variant>'),
                  try_variant_get(after, '$', 'map<string,variant>'),
                  (key_3, before_3, after_3) -> coalesce(
                    to_variant_object(
                      map_zip_with(
                        try_variant_get(before_3, '$', 'map<string,variant>'),
                        try_variant_get(after_3, '$', 'map<string,variant>'),
                        (key_2, before_2, after_2) -> coalesce(
                          to_variant_object(
                            map_zip_with(
                              try_variant_get(before_2, '$', 'map<string,variant>'),
                              try_variant_get(after_2, '$', 'map<string,variant>'),
                              (key_1, before_1, after_1) -> coalesce(before_1, after_1)
                            )
                          ),
                          before_2,
                          after_2
                        )
                      )
                    ),
                    before_3,
                    after_3
                  )
                )
              ),
              before,
              after
            )
          END
        )
      )
      WHEN left_text <> '{}' THEN try_parse_json(left_text)
    END AS VARIANT
  ) AS `unmapped`, -- mappings/gold/frame.yaml:146
  CAST(`raw_data` AS STRING) AS `raw_data` -- mappings/gold/frame.yaml:145
FROM left_over
