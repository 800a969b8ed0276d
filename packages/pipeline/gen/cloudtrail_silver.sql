-- @generated from mappings/silver by `npm run generate`. Do not edit.
-- cloudtrail_silver: the silver row of each selected record, and the table that it is of
WITH
-- The record's members that columns are made of, each as far as it is of its column's type
members AS (
  SELECT _source_file, _source_position, _row_key, record, value, event,
  map_filter(
    transform_values(
      try_variant_get(value, '$', 'map<string,variant>'),
      (key_1, value_1) -> CASE
        WHEN key_1 IN (
          'eventVersion', 'eventTime',
          'eventSource', 'eventName',
          'eventType', 'eventCategory',
          'eventID', 'sharedEventID',
          'requestID', 'awsRegion',
          'recipientAccountId', 'sourceIPAddress',
          'userAgent', 'errorCode',
          'errorMessage', 'apiVersion',
          'vpcEndpointId', 'vpcEndpointAccountId'
        ) THEN CASE WHEN schema_of_variant(value_1) = 'STRING' AND variant_get(value_1, '$', 'string') <> '' THEN value_1 END
        WHEN key_1 IN ('readOnly', 'managementEvent', 'sessionCredentialFromConsole') THEN CAST(
          CASE
            WHEN schema_of_variant(value_1) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(value_1, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
          END AS VARIANT
        )
        WHEN key_1 IN ('requestParameters', 'responseElements') THEN CASE
          WHEN size(try_variant_get(value_1, '$', 'map<string,variant>')) > 0 THEN value_1
          ELSE get(
            transform(
              array(CASE WHEN schema_of_variant(value_1) = 'STRING' THEN nullif(variant_get(value_1, '$', 'string'), '') END),
              json_text -> CASE
                WHEN json_text RLIKE '^[ \\t\\r\\n]*[{]' THEN get(
                  transform(
                    array(
                      CASE
                        WHEN NOT (
                          CASE
                            WHEN length(json_text) - length(translate(json_text, '{[', '')) > 100 THEN get(
                              transform(
                                array(regexp_replace(regexp_replace(json_text, '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?', ''), '[^{}\\[\\]]', '')),
                                brackets -> aggregate(
                                  split(brackets, ''),
                                  named_struct('at', 0, 'most', 0),
                                  (levels, bracket) -> CASE
                                    WHEN bracket = '' THEN levels
                                    WHEN bracket IN ('{', '[') THEN named_struct('at', levels.at + 1, 'most', greatest(levels.most, levels.at + 1))
                                    ELSE named_struct('at', levels.at - 1, 'most', levels.most)
                                  END,
                                  levels -> levels.most
                                )
                              ),
                              0
                            ) > 100
                            ELSE false
                          END
                        ) AND NOT (
                          CASE
                            WHEN json_text RLIKE '[\\[:,]\\s*+-?+(?:[0-9.]++[eE]\\+?+0*+[1-9][0-9]{2}|[0-9]{200})' THEN exists(
                              regexp_extract_all(regexp_replace(json_text, '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?', ''), '-?[0-9][0-9.eE+-]*+', 0),
                              number -> coalesce(abs(try_cast(number AS DOUBLE)) > 1.7976931348623157E308D, true)
                            )
                            ELSE false
                          END
                        ) THEN get(
                          transform(
                            array(
                              try_parse_json(
                                concat(
                                  '[',
                                  CASE
                                    WHEN contains(json_text, '\\ud') OR contains(json_text, '\\uD') THEN regexp_replace(
                                      json_text,
                                      '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                                      '$1\\\\ufffd'
                                    )
                                    ELSE json_text
                                  END,
                                  ',"',
                                  sha2(json_text, 256),
                                  '"]'
                                )
                              )
                            ),
                            framed -> CASE
                              WHEN try_variant_get(framed, '$[1]', 'string') = sha2(json_text, 256) THEN try_variant_get(framed, '$[0]', 'variant')
                            END
                          ),
                          0
                        )
                      END
                    ),
                    whole -> CASE WHEN size(try_variant_get(whole, '$', 'map<string,variant>')) > 0 THEN whole END
                  ),
                  0
                )
              END
            ),
            0
          )
        END
        WHEN key_1 IN ('additionalEventData', 'serviceEventDetails') THEN CASE WHEN NOT (coalesce(to_json(value_1) IN ('null', '""', '{}'), true)) THEN value_1 END
        WHEN key_1 = 'userIdentity' THEN get(
          transform(
            array(
              map_filter(
                transform_values(
                  try_variant_get(value_1, '$', 'map<string,variant>'),
                  (key_2, value_2) -> CASE
                    WHEN key_2 IN ('type', 'principalId', 'arn', 'accountId', 'accessKeyId', 'userName', 'invokedBy', 'identityProvider', 'credentialId') THEN CASE WHEN schema_of_variant(value_2) = 'STRING' AND variant_get(value_2, '$', 'string') <> '' THEN value_2 END
                    WHEN key_2 = 'invokedByDelegate' THEN get(
                      transform(
                        array(
                          map_filter(
                            transform_values(
                              try_variant_get(value_2, '$', 'map<string,variant>'),
                              (key_3, value_3) -> CASE
                                WHEN key_3 IN ('accountId') THEN CASE WHEN schema_of_variant(value_3) = 'STRING' AND variant_get(value_3, '$', 'string') <> '' THEN value_3 END
                              END
                            ),
                            (key_3, value_3) -> value_3 IS NOT NULL
                          )
                        ),
                        kept_2 -> CASE WHEN size(kept_2) > 0 THEN to_variant_object(kept_2) END
                      ),
                      0
                    )
                    WHEN key_2 = 'onBehalfOf' THEN get(
                      transform(
                        array(
                          map_filter(
                            transform_values(
                              try_variant_get(value_2, '$', 'map<string,variant>'),
                              (key_3, value_3) -> CASE
                                WHEN key_3 IN ('userId', 'identityStoreArn') THEN CASE WHEN schema_of_variant(value_3) = 'STRING' AND variant_get(value_3, '$', 'string') <> '' THEN value_3 END
                              END
                            ),
                            (key_3, value_3) -> value_3 IS NOT NULL
                          )
                        ),
                        kept_2 -> CASE WHEN size(kept_2) > 0 THEN to_variant_object(kept_2) END
                      ),
                      0
                    )
                    WHEN key_2 = 'inScopeOf' THEN get(
                      transform(
                        array(
                          map_filter(
                            transform_values(
                              try_variant_get(value_2, '$', 'map<string,variant>'),
                              (key_3, value_3) -> CASE
                                WHEN key_3 IN ('sourceArn', 'sourceAccount', 'issuerType', 'credentialsIssuedTo') THEN CASE WHEN schema_of_variant(value_3) = 'STRING' AND variant_get(value_3, '$', 'string') <> '' THEN value_3 END
                              END
                            ),
                            (key_3, value_3) -> value_3 IS NOT NULL
                          )
                        ),
                        kept_2 -> CASE WHEN size(kept_2) > 0 THEN to_variant_object(kept_2) END
                      ),
                      0
                    )
                    WHEN key_2 = 'sessionContext' THEN get(
                      transform(
                        array(
                          map_filter(
                            transform_values(
                              try_variant_get(value_2, '$', 'map<string,variant>'),
                              (key_3, value_3) -> CASE
                                WHEN key_3 IN ('sourceIdentity', 'ec2RoleDelivery', 'signInSessionArn') THEN CASE WHEN schema_of_variant(value_3) = 'STRING' AND variant_get(value_3, '$', 'string') <> '' THEN value_3 END
                                WHEN key_3 IN ('assumedRoot') THEN CAST(
                                  CASE
                                    WHEN schema_of_variant(value_3) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(value_3, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
                                  END AS VARIANT
                                )
                                WHEN key_3 = 'sessionIssuer' THEN get(
                                  transform(
                                    array(
                                      map_filter(
                                        transform_values(
                                          try_variant_get(value_3, '$', 'map<string,variant>'),
                                          (key_4, value_4) -> CASE
                                            WHEN key_4 IN ('type', 'principalId', 'arn', 'accountId', 'userName') THEN CASE WHEN schema_of_variant(value_4) = 'STRING' AND variant_get(value_4, '$', 'string') <> '' THEN value_4 END
                                          END
                                        ),
                                        (key_4, value_4) -> value_4 IS NOT NULL
                                      )
                                    ),
                                    kept_3 -> CASE WHEN size(kept_3) > 0 THEN to_variant_object(kept_3) END
                                  ),
                                  0
                                )
                                WHEN key_3 = 'webIdFederationData' THEN get(
                                  transform(
                                    array(
                                      map_filter(
                                        transform_values(
                                          try_variant_get(value_3, '$', 'map<string,variant>'),
                                          (key_4, value_4) -> CASE
                                            WHEN key_4 IN ('federatedProvider') THEN CASE WHEN schema_of_variant(value_4) = 'STRING' AND variant_get(value_4, '$', 'string') <> '' THEN value_4 END
                                            WHEN key_4 IN ('attributes') THEN CASE WHEN NOT (coalesce(to_json(value_4) IN ('null', '""', '{}'), true)) THEN value_4 END
                                          END
                                        ),
                                        (key_4, value_4) -> value_4 IS NOT NULL
                                      )
                                    ),
                                    kept_3 -> CASE WHEN size(kept_3) > 0 THEN to_variant_object(kept_3) END
                                  ),
                                  0
                                )
                                WHEN key_3 = 'attributes' THEN get(
                                  transform(
                                    array(
                                      map_filter(
                                        transform_values(
                                          try_variant_get(value_3, '$', 'map<string,variant>'),
                                          (key_4, value_4) -> CASE
                                            WHEN key_4 IN ('creationDate') THEN CAST(
                                              get(
                                                transform(
                                                  array(CASE WHEN schema_of_variant(value_4) = 'STRING' THEN nullif(variant_get(value_4, '$', 'string'), '') END),
                                                  time_text -> CASE
                                                    WHEN time_text RLIKE '^(?!000[01]|9999)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\\z' THEN try_to_timestamp(time_text)
                                                    ELSE get(
                                                      transform(
                                                        array(
                                                          try_to_timestamp(
                                                            CASE
                                                              WHEN time_text RLIKE '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z' THEN concat(
                                                                regexp_extract(
                                                                  time_text,
                                                                  '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z',
                                                                  1
                                                                ),
                                                                'T', regexp_extract(
                                                                  time_text,
                                                                  '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z',
                                                                  2
                                                                ),
                                                                substr(
                                                                  regexp_extract(
                                                                    time_text,
                                                                    '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z',
                                                                    3
                                                                  ),
                                                                  1,
                                                                  7
                                                                ),
                                                                coalesce(
                                                                  nullif(
                                                                    regexp_extract(
                                                                      time_text,
                                                                      '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z',
                                                                      4
                                                                    ),
                                                                    ''
                                                                  ),
                                                                  'Z'
                                                                )
                                                              )
                                                              WHEN time_text RLIKE '^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z\\z' THEN regexp_replace(time_text, '^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z\\z', '$1-$2-$3T$4:$5:$6Z')
                                                            END
                                                          )
                                                        ),
                                                        moment -> CASE WHEN year(moment) BETWEEN 1 AND 9999 THEN moment END
                                                      ),
                                                      0
                                                    )
                                                  END
                                                ),
                                                0
                                              ) AS VARIANT
                                            )
                                            WHEN key_4 IN ('mfaAuthenticated') THEN CAST(
                                              CASE
                                                WHEN schema_of_variant(value_4) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(value_4, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
                                              END AS VARIANT
                                            )
                                          END
                                        ),
                                        (key_4, value_4) -> value_4 IS NOT NULL
                                      )
                                    ),
                                    kept_3 -> CASE WHEN size(kept_3) > 0 THEN to_variant_object(kept_3) END
                                  ),
                                  0
                                )
                              END
                            ),
                            (key_3, value_3) -> value_3 IS NOT NULL
                          )
                        ),
                        kept_2 -> CASE WHEN size(kept_2) > 0 THEN to_variant_object(kept_2) END
                      ),
                      0
                    )
                  END
                ),
                (key_2, value_2) -> value_2 IS NOT NULL
              )
            ),
            kept_1 -> CASE WHEN size(kept_1) > 0 THEN to_variant_object(kept_1) END
          ),
          0
        )
        WHEN key_1 = 'tlsDetails' THEN get(
          transform(
            array(
              map_filter(
                transform_values(
                  try_variant_get(value_1, '$', 'map<string,variant>'),
                  (key_2, value_2) -> CASE
                    WHEN key_2 IN ('tlsVersion', 'cipherSuite', 'clientProvidedHostHeader') THEN CASE WHEN schema_of_variant(value_2) = 'STRING' AND variant_get(value_2, '$', 'string') <> '' THEN value_2 END
                  END
                ),
                (key_2, value_2) -> value_2 IS NOT NULL
              )
            ),
            kept_1 -> CASE WHEN size(kept_1) > 0 THEN to_variant_object(kept_1) END
          ),
          0
        )
        WHEN key_1 = 'addendum' THEN get(
          transform(
            array(
              map_filter(
                transform_values(
                  try_variant_get(value_1, '$', 'map<string,variant>'),
                  (key_2, value_2) -> CASE
                    WHEN key_2 IN ('reason', 'updatedFields', 'originalRequestID', 'originalEventID') THEN CASE WHEN schema_of_variant(value_2) = 'STRING' AND variant_get(value_2, '$', 'string') <> '' THEN value_2 END
                  END
                ),
                (key_2, value_2) -> value_2 IS NOT NULL
              )
            ),
            kept_1 -> CASE WHEN size(kept_1) > 0 THEN to_variant_object(kept_1) END
          ),
          0
        )
      END
    ),
    (key_1, value_1) -> value_1 IS NOT NULL
  ) AS kept
  FROM STREAM cloudtrail_records
  WHERE outcome = 'selected'
),
-- Those members by the types of their columns
typed AS (
  SELECT _source_file, _source_position, _row_key, record, value, event, kept,
  try_variant_get(
    to_variant_object(kept),
    '$',
    'STRUCT<`eventVersion`: STRING, `eventTime`: STRING, `eventSource`: STRING, `eventName`: STRING, `eventType`: STRING, `eventCategory`: STRING, `eventID`: STRING, `sharedEventID`: STRING, `requestID`: STRING, `awsRegion`: STRING, `recipientAccountId`: STRING, `sourceIPAddress`: STRING, `userAgent`: STRING, `errorCode`: STRING, `errorMessage`: STRING, `apiVersion`: STRING, `readOnly`: BOOLEAN, `managementEvent`: BOOLEAN, `sessionCredentialFromConsole`: BOOLEAN, `vpcEndpointId`: STRING, `vpcEndpointAccountId`: STRING, `userIdentity`: STRUCT<`type`: STRING, `principalId`: STRING, `arn`: STRING, `accountId`: STRING, `accessKeyId`: STRING, `userName`: STRING, `invokedBy`: STRING, `invokedByDelegate`: STRUCT<`accountId`: STRING>, `identityProvider`: STRING, `credentialId`: STRING, `onBehalfOf`: STRUCT<`userId`: STRING, `identityStoreArn`: STRING>, `inScopeOf`: STRUCT<`sourceArn`: STRING, `sourceAccount`: STRING, `issuerType`: STRING, `credentialsIssuedTo`: STRING>, `sessionContext`: STRUCT<`sessionIssuer`: STRUCT<`type`: STRING, `principalId`: STRING, `arn`: STRING, `accountId`: STRING, `userName`: STRING>, `webIdFederationData`: STRUCT<`federatedProvider`: STRING, `attributes`: VARIANT>, `attributes`: STRUCT<`creationDate`: TIMESTAMP, `mfaAuthenticated`: BOOLEAN>, `sourceIdentity`: STRING, `assumedRoot`: BOOLEAN, `ec2RoleDelivery`: STRING, `signInSessionArn`: STRING>>, `tlsDetails`: STRUCT<`tlsVersion`: STRING, `cipherSuite`: STRING, `clientProvidedHostHeader`: STRING>, `addendum`: STRUCT<`reason`: STRING, `updatedFields`: STRING, `originalRequestID`: STRING, `originalEventID`: STRING>, `requestParameters`: VARIANT, `responseElements`: VARIANT, `additionalEventData`: VARIANT, `serviceEventDetails`: VARIANT>'
  ) AS taken
  FROM members
),
-- Columns that are taken from the record
base AS (
  SELECT _source_file, _source_position, _row_key, record, value, event, kept,
  taken.`eventVersion` AS `eventVersion`, -- mappings/silver/record.yaml:10
  taken.`eventTime` AS `eventTimeText`, -- mappings/silver/record.yaml:12
  taken.`eventSource` AS `eventSource`, -- mappings/silver/record.yaml:13
  taken.`eventName` AS `eventName`, -- mappings/silver/record.yaml:14
  taken.`eventType` AS `eventType`, -- mappings/silver/record.yaml:15
  taken.`eventCategory` AS `eventCategory`, -- mappings/silver/record.yaml:16
  taken.`eventID` AS `eventID`, -- mappings/silver/record.yaml:17
  taken.`sharedEventID` AS `sharedEventID`, -- mappings/silver/record.yaml:18
  taken.`requestID` AS `requestID`, -- mappings/silver/record.yaml:19
  taken.`awsRegion` AS `awsRegion`, -- mappings/silver/record.yaml:20
  taken.`recipientAccountId` AS `recipientAccountId`, -- mappings/silver/record.yaml:21
  taken.`sourceIPAddress` AS `sourceIPAddress`, -- mappings/silver/record.yaml:22
  taken.`userAgent` AS `userAgent`, -- mappings/silver/record.yaml:23
  taken.`errorCode` AS `errorCode`, -- mappings/silver/record.yaml:24
  taken.`errorMessage` AS `errorMessage`, -- mappings/silver/record.yaml:25
  taken.`apiVersion` AS `apiVersion`, -- mappings/silver/record.yaml:26
  taken.`readOnly` AS `readOnly`, -- mappings/silver/record.yaml:27
  taken.`managementEvent` AS `managementEvent`, -- mappings/silver/record.yaml:28
  taken.`sessionCredentialFromConsole` AS `sessionCredentialFromConsole`, -- mappings/silver/record.yaml:29
  taken.`vpcEndpointId` AS `vpcEndpointId`, -- mappings/silver/record.yaml:30
  taken.`vpcEndpointAccountId` AS `vpcEndpointAccountId`, -- mappings/silver/record.yaml:31
  taken.`userIdentity` AS `userIdentity`, -- mappings/silver/record.yaml:32
  taken.`tlsDetails` AS `tlsDetails`, -- mappings/silver/record.yaml:86
  taken.`addendum` AS `addendum`, -- mappings/silver/record.yaml:93
  get(
    transform(
      array(
        filter(
          transform(
            try_variant_get(try_variant_get(value, '$["resources"]', 'variant'), '$', 'array<variant>'),
            element -> get(
              transform(
                array(
                  named_struct(
                    'arn', coalesce(
                      get(
                        transform(
                          array(try_variant_get(element, '$["ARN"]', 'variant')),
                          read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                        ),
                        0
                      ),
                      get(
                        transform(
                          array(try_variant_get(element, '$["arn"]', 'variant')),
                          read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                        ),
                        0
                      )
                    ),
                    'accountId', get(
                      transform(
                        array(try_variant_get(element, '$["accountId"]', 'variant')),
                        read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                      ),
                      0
                    ),
                    'type', get(
                      transform(
                        array(try_variant_get(element, '$["type"]', 'variant')),
                        read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                      ),
                      0
                    )
                  )
                ),
                members -> CASE WHEN members.`arn` IS NOT NULL OR members.`accountId` IS NOT NULL OR members.`type` IS NOT NULL THEN members END
              ),
              0
            )
          ),
          item -> item IS NOT NULL
        )
      ),
      items -> CASE WHEN size(items) > 0 THEN items END
    ),
    0
  ) AS `resources`, -- mappings/silver/record.yaml:101
  taken.`requestParameters` AS `requestParameters`, -- mappings/silver/record.yaml:108
  taken.`responseElements` AS `responseElements`, -- mappings/silver/record.yaml:109
  taken.`additionalEventData` AS `additionalEventData`, -- mappings/silver/record.yaml:110
  taken.`serviceEventDetails` AS `serviceEventDetails` -- mappings/silver/record.yaml:111
  FROM typed
),
-- Times out of their text, what no column took, and texts within parameters and answers
rest AS (
  SELECT *,
  CASE
    WHEN `eventTimeText` RLIKE '^(?!000[01]|9999)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\\z' THEN try_to_timestamp(`eventTimeText`)
    ELSE get(
      transform(
        array(
          try_to_timestamp(
            CASE
              WHEN `eventTimeText` RLIKE '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z' THEN concat(
                regexp_extract(
                  `eventTimeText`,
                  '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z',
                  1
                ),
                'T', regexp_extract(
                  `eventTimeText`,
                  '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z',
                  2
                ),
                substr(
                  regexp_extract(
                    `eventTimeText`,
                    '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z',
                    3
                  ),
                  1,
                  7
                ),
                coalesce(
                  nullif(
                    regexp_extract(
                      `eventTimeText`,
                      '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z',
                      4
                    ),
                    ''
                  ),
                  'Z'
                )
              )
              WHEN `eventTimeText` RLIKE '^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z\\z' THEN regexp_replace(`eventTimeText`, '^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z\\z', '$1-$2-$3T$4:$5:$6Z')
            END
          )
        ),
        moment -> CASE WHEN year(moment) BETWEEN 1 AND 9999 THEN moment END
      ),
      0
    )
  END AS `eventTime`, -- mappings/silver/record.yaml:11
  get(
    transform(
      array(
        map_filter(
          map_zip_with(
            try_variant_get(value, '$', 'map<string,variant>'),
            kept,
            (key_1, value_1, taken_1) -> CASE
              WHEN key_1 IN ('userIdentity') AND try_variant_get(value_1, '$', 'map<string,variant>') IS NOT NULL THEN get(
                transform(
                  array(
                    map_filter(
                      map_zip_with(
                        try_variant_get(value_1, '$', 'map<string,variant>'),
                        coalesce(try_variant_get(taken_1, '$', 'map<string,variant>'), map()),
                        (key_2, value_2, taken_2) -> CASE
                          WHEN key_2 IN ('invokedByDelegate', 'onBehalfOf', 'inScopeOf') AND try_variant_get(value_2, '$', 'map<string,variant>') IS NOT NULL THEN get(
                            transform(
                              array(
                                map_filter(
                                  map_zip_with(
                                    try_variant_get(value_2, '$', 'map<string,variant>'),
                                    coalesce(try_variant_get(taken_2, '$', 'map<string,variant>'), map()),
                                    (key_3, value_3, taken_3) -> CASE WHEN taken_3 IS NULL AND NOT (coalesce(to_json(value_3) IN ('null', '""', '{}'), true)) THEN value_3 END
                                  ),
                                  (key_3, value_3) -> value_3 IS NOT NULL
                                )
                              ),
                              left_2 -> CASE WHEN size(left_2) > 0 THEN to_variant_object(left_2) END
                            ),
                            0
                          )
                          WHEN key_2 IN ('sessionContext') AND try_variant_get(value_2, '$', 'map<string,variant>') IS NOT NULL THEN get(
                            transform(
                              array(
                                map_filter(
                                  map_zip_with(
                                    try_variant_get(value_2, '$', 'map<string,variant>'),
                                    coalesce(try_variant_get(taken_2, '$', 'map<string,variant>'), map()),
                                    (key_3, value_3, taken_3) -> CASE
                                      WHEN key_3 IN ('sessionIssuer', 'webIdFederationData', 'attributes') AND try_variant_get(value_3, '$', 'map<string,variant>') IS NOT NULL THEN get(
                                        transform(
                                          array(
                                            map_filter(
                                              map_zip_with(
                                                try_variant_get(value_3, '$', 'map<string,variant>'),
                                                coalesce(try_variant_get(taken_3, '$', 'map<string,variant>'), map()),
                                                (key_4, value_4, taken_4) -> CASE WHEN taken_4 IS NULL AND NOT (coalesce(to_json(value_4) IN ('null', '""', '{}'), true)) THEN value_4 END
                                              ),
                                              (key_4, value_4) -> value_4 IS NOT NULL
                                            )
                                          ),
                                          left_3 -> CASE WHEN size(left_3) > 0 THEN to_variant_object(left_3) END
                                        ),
                                        0
                                      )
                                      WHEN taken_3 IS NULL AND NOT (coalesce(to_json(value_3) IN ('null', '""', '{}'), true)) THEN value_3
                                    END
                                  ),
                                  (key_3, value_3) -> value_3 IS NOT NULL
                                )
                              ),
                              left_2 -> CASE WHEN size(left_2) > 0 THEN to_variant_object(left_2) END
                            ),
                            0
                          )
                          WHEN taken_2 IS NULL AND NOT (coalesce(to_json(value_2) IN ('null', '""', '{}'), true)) THEN value_2
                        END
                      ),
                      (key_2, value_2) -> value_2 IS NOT NULL
                    )
                  ),
                  left_1 -> CASE WHEN size(left_1) > 0 THEN to_variant_object(left_1) END
                ),
                0
              )
              WHEN key_1 IN ('tlsDetails', 'addendum') AND try_variant_get(value_1, '$', 'map<string,variant>') IS NOT NULL THEN get(
                transform(
                  array(
                    map_filter(
                      map_zip_with(
                        try_variant_get(value_1, '$', 'map<string,variant>'),
                        coalesce(try_variant_get(taken_1, '$', 'map<string,variant>'), map()),
                        (key_2, value_2, taken_2) -> CASE WHEN taken_2 IS NULL AND NOT (coalesce(to_json(value_2) IN ('null', '""', '{}'), true)) THEN value_2 END
                      ),
                      (key_2, value_2) -> value_2 IS NOT NULL
                    )
                  ),
                  left_1 -> CASE WHEN size(left_1) > 0 THEN to_variant_object(left_1) END
                ),
                0
              )
              WHEN key_1 = 'resources' THEN CASE
                WHEN NOT (coalesce(to_json(value_1) IN ('null', '""', '{}'), true)) AND NOT coalesce(
                  forall(
                    try_variant_get(value_1, '$', 'array<variant>'),
                    element -> coalesce(to_json(element) IN ('null', '""', '{}'), true)
                    OR coalesce(
                      size(
                        map_filter(
                          map_zip_with(
                            try_variant_get(element, '$', 'map<string,variant>'),
                            map_filter(
                              transform_values(
                                try_variant_get(element, '$', 'map<string,variant>'),
                                (key_11, value_11) -> CASE
                                  WHEN key_11 IN ('accountId', 'type') THEN CASE WHEN schema_of_variant(value_11) = 'STRING' AND variant_get(value_11, '$', 'string') <> '' THEN value_11 END
                                END
                              ),
                              (key_11, value_11) -> value_11 IS NOT NULL
                            ),
                            (key_11, value_11, taken_11) -> CASE
                              WHEN key_11 = 'ARN' THEN CASE
                                WHEN NOT (coalesce(to_json(value_11) IN ('null', '""', '{}'), true)) AND NOT coalesce(
                                  CASE WHEN schema_of_variant(value_11) = 'STRING' THEN nullif(variant_get(value_11, '$', 'string'), '') END = coalesce(
                                    get(
                                      transform(
                                        array(try_variant_get(element, '$["ARN"]', 'variant')),
                                        read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                                      ),
                                      0
                                    ),
                                    get(
                                      transform(
                                        array(try_variant_get(element, '$["arn"]', 'variant')),
                                        read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                                      ),
                                      0
                                    )
                                  ),
                                  false
                                ) THEN value_11
                              END
                              WHEN key_11 = 'arn' THEN CASE
                                WHEN NOT (coalesce(to_json(value_11) IN ('null', '""', '{}'), true)) AND NOT coalesce(
                                  CASE WHEN schema_of_variant(value_11) = 'STRING' THEN nullif(variant_get(value_11, '$', 'string'), '') END = coalesce(
                                    get(
                                      transform(
                                        array(try_variant_get(element, '$["ARN"]', 'variant')),
                                        read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                                      ),
                                      0
                                    ),
                                    get(
                                      transform(
                                        array(try_variant_get(element, '$["arn"]', 'variant')),
                                        read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                                      ),
                                      0
                                    )
                                  ),
                                  false
                                ) THEN value_11
                              END
                              WHEN taken_11 IS NULL AND NOT (coalesce(to_json(value_11) IN ('null', '""', '{}'), true)) THEN value_11
                            END
                          ),
                          (key_11, value_11) -> value_11 IS NOT NULL
                        )
                      ) = 0,
                      false
                    )
                  ),
                  false
                ) THEN value_1
              END
              WHEN taken_1 IS NULL AND NOT (coalesce(to_json(value_1) IN ('null', '""', '{}'), true)) THEN value_1
            END
          ),
          (key_1, value_1) -> value_1 IS NOT NULL
        )
      ),
      rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
    ),
    0
  ) AS `unmapped`,
  try_variant_get(
    to_variant_object(
      map_filter(
        try_variant_get(`requestParameters`, '$', 'map<string,variant>'),
        (key_1, value_1) -> key_1 IN (
          'userName', 'path',
          'newUserName', 'newGroupName',
          'newServerCertificateName', 'serverCertificateName',
          'policyArn', 'permissionsBoundary',
          'virtualMFADeviceName', 'arn',
          'policySourceArn', 'entityArn',
          'newPath', 'roleName',
          'groupName', 'instanceProfileName',
          'sAMLProviderArn', 'openIDConnectProviderArn',
          'serialNumber', 'accessKeyId',
          'delegationRequestId', 'templateArn',
          'jobId', 'deletionTaskId',
          'entityPath', 'policyDocument',
          'assumeRolePolicyDocument', 'policyName',
          'name', 'url',
          'sSHPublicKeyId', 'certificateId',
          'serviceSpecificCredentialId', 'versionId'
        )
        AND schema_of_variant(value_1) = 'STRING'
        AND variant_get(value_1, '$', 'string') <> ''
      )
    ),
    '$',
    'STRUCT<`userName`: STRING, `path`: STRING, `newUserName`: STRING, `newGroupName`: STRING, `newServerCertificateName`: STRING, `serverCertificateName`: STRING, `policyArn`: STRING, `permissionsBoundary`: STRING, `virtualMFADeviceName`: STRING, `arn`: STRING, `policySourceArn`: STRING, `entityArn`: STRING, `newPath`: STRING, `roleName`: STRING, `groupName`: STRING, `instanceProfileName`: STRING, `sAMLProviderArn`: STRING, `openIDConnectProviderArn`: STRING, `serialNumber`: STRING, `accessKeyId`: STRING, `delegationRequestId`: STRING, `templateArn`: STRING, `jobId`: STRING, `deletionTaskId`: STRING, `entityPath`: STRING, `policyDocument`: STRING, `assumeRolePolicyDocument`: STRING, `policyName`: STRING, `name`: STRING, `url`: STRING, `sSHPublicKeyId`: STRING, `certificateId`: STRING, `serviceSpecificCredentialId`: STRING, `versionId`: STRING>'
  ) AS `requestParameters_texts`, -- mappings/silver/record.yaml:108
  try_variant_get(
    to_variant_object(
      map_filter(
        transform_values(
          try_variant_get(`responseElements`, '$', 'map<string,variant>'),
          (key_1, value_1) -> CASE
            WHEN key_1 IN ('sAMLProviderArn', 'openIDConnectProviderArn', 'delegationRequestId', 'organizationId', 'policyDocument') AND schema_of_variant(value_1) = 'STRING' AND variant_get(value_1, '$', 'string') <> '' THEN value_1
            WHEN key_1 IN (
              'user', 'accessKey',
              'loginProfile', 'serviceSpecificCredential',
              'sSHPublicKey', 'certificate',
              'role', 'group',
              'policy', 'instanceProfile',
              'serverCertificateMetadata', 'virtualMFADevice',
              'policyVersion'
            ) THEN to_variant_object(
              map_filter(
                try_variant_get(value_1, '$', 'map<string,variant>'),
                (key_2, value_2) -> key_2 IN (
                  'userName', 'arn',
                  'userId', 'accessKeyId',
                  'serviceSpecificCredentialId', 'sSHPublicKeyId',
                  'certificateId', 'roleName',
                  'assumeRolePolicyDocument', 'roleId',
                  'groupName', 'groupId',
                  'policyName', 'policyId',
                  'defaultVersionId', 'instanceProfileName',
                  'instanceProfileId', 'serverCertificateName',
                  'serverCertificateId', 'serialNumber',
                  'document', 'versionId'
                )
                AND schema_of_variant(value_2) = 'STRING'
                AND variant_get(value_2, '$', 'string') <> ''
              )
            )
          END
        ),
        (key_1, value_1) -> value_1 IS NOT NULL
      )
    ),
    '$',
    'STRUCT<`user`: STRUCT<`userName`: STRING, `arn`: STRING, `userId`: STRING>, `accessKey`: STRUCT<`userName`: STRING, `accessKeyId`: STRING>, `loginProfile`: STRUCT<`userName`: STRING>, `serviceSpecificCredential`: STRUCT<`userName`: STRING, `serviceSpecificCredentialId`: STRING>, `sSHPublicKey`: STRUCT<`userName`: STRING, `sSHPublicKeyId`: STRING>, `certificate`: STRUCT<`userName`: STRING, `certificateId`: STRING>, `role`: STRUCT<`roleName`: STRING, `arn`: STRING, `assumeRolePolicyDocument`: STRING, `roleId`: STRING>, `group`: STRUCT<`groupName`: STRING, `arn`: STRING, `groupId`: STRING>, `policy`: STRUCT<`arn`: STRING, `policyName`: STRING, `policyId`: STRING, `defaultVersionId`: STRING>, `instanceProfile`: STRUCT<`arn`: STRING, `instanceProfileName`: STRING, `instanceProfileId`: STRING>, `sAMLProviderArn`: STRING, `openIDConnectProviderArn`: STRING, `serverCertificateMetadata`: STRUCT<`arn`: STRING, `serverCertificateName`: STRING, `serverCertificateId`: STRING>, `virtualMFADevice`: STRUCT<`serialNumber`: STRING>, `delegationRequestId`: STRING, `organizationId`: STRING, `policyVersion`: STRUCT<`document`: STRING, `versionId`: STRING>, `policyDocument`: STRING>'
  ) AS `responseElements_texts` -- mappings/silver/record.yaml:109
  FROM base
),
-- Definitions of mappings/silver/target.yaml
named_1 AS (
  SELECT *,
  coalesce(`recipientAccountId`, `userIdentity`.`accountId`) AS `_account`, -- mappings/silver/target.yaml:8
  coalesce(
    CASE
      WHEN `userIdentity`.`arn` RLIKE '^arn:([a-z][a-z0-9-]*):[^: ]*:[^: ]*:[^: ]*:[^ ]+\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:([a-z][a-z0-9-]*):[^: ]*:[^: ]*:[^: ]*:[^ ]+\\z', 1)
    END,
    CASE
      WHEN (`awsRegion`) IS NOT NULL THEN CASE
        WHEN startswith(`awsRegion`, 'cn-') THEN 'aws-cn'
        WHEN startswith(`awsRegion`, 'us-gov-') THEN 'aws-us-gov'
        WHEN startswith(`awsRegion`, 'us-isob-') THEN 'aws-iso-b'
        WHEN startswith(`awsRegion`, 'eu-isoe-') THEN 'aws-iso-e'
        WHEN startswith(`awsRegion`, 'us-isof-') OR startswith(`awsRegion`, 'eu-isof-') THEN 'aws-iso-f'
        WHEN startswith(`awsRegion`, 'us-iso-') THEN 'aws-iso'
        WHEN startswith(`awsRegion`, 'eusc-') THEN 'aws-eusc'
        WHEN true THEN 'aws'
      END
    END
  ) AS `_partition`, -- mappings/silver/target.yaml:10
  CASE
    WHEN `errorMessage` RLIKE 'on resource: (?:[a-z]+ ){0,2}(arn:[^"*\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+?)(?=\\. Go to https://|(?![^"\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]))' THEN regexp_extract(
      `errorMessage`,
      'on resource: (?:[a-z]+ ){0,2}(arn:[^"*\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+?)(?=\\. Go to https://|(?![^"\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]))',
      1
    )
  END AS `_denied_arn`, -- mappings/silver/target.yaml:15
  CASE
    WHEN (
      coalesce(`requestParameters_texts`.`userName` IN ('AWS ROOT USER'), false)
      OR (
        (
          coalesce(`userIdentity`.`type` IN ('IAMUser', 'Root'), false)
          AND (
            coalesce(event.self IN ('always'), false)
            OR (
              coalesce(event.self IN ('omitted'), false)
              AND NOT (`requestParameters_texts`.`userName`) IS NOT NULL
              AND NOT (
                coalesce(
                  get(
                    transform(
                      array(try_variant_get(`requestParameters`, '$["allUsers"]', 'variant')),
                      read -> CASE
                        WHEN schema_of_variant(read) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(read, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
                      END
                    ),
                    0
                  ),
                  false
                )
                AND (`requestParameters_texts`.`userName`) IS NULL
              )
              AND NOT (
                (`requestParameters`) IS NULL
                AND coalesce(
                  contains(`errorCode`, 'AccessDenied')
                  OR contains(`errorCode`, 'Unauthorized')
                  OR contains(`errorCode`, 'NotAuthorized')
                  OR contains(`errorCode`, 'InvalidAccess')
                  OR contains(`errorCode`, 'Throttl')
                  OR contains(`errorCode`, 'OptInRequired')
                  OR contains(`errorCode`, 'ExpiredToken')
                  OR contains(`errorCode`, 'InvalidClientToken')
                  OR contains(`errorCode`, 'UnrecognizedClient')
                  OR contains(`errorCode`, 'MissingAuthentication')
                  OR contains(`errorCode`, 'Signature')
                  OR contains(`errorCode`, 'RequestExpired')
                  OR contains(`errorCode`, 'RequestAborted')
                  OR contains(`errorCode`, 'RequestTimeout')
                  OR contains(`errorCode`, 'RequestEntityTooLarge')
                  OR contains(`errorCode`, 'MalformedHttpRequest')
                  OR contains(`errorCode`, 'MalformedQueryString')
                  OR contains(`errorCode`, 'Validation')
                  OR contains(`errorCode`, 'Internal')
                  OR contains(`errorCode`, 'ServiceFailure')
                  OR contains(`errorCode`, 'ServiceUnavailable'),
                  false
                )
              )
            )
          )
        )
        AND coalesce(`userIdentity`.`type` IN ('Root'), false)
      )
    ) THEN 'root'
  END AS `_root_name`, -- mappings/silver/target.yaml:61
  CASE
    WHEN (
      coalesce(`userIdentity`.`type` IN ('IAMUser', 'Root'), false)
      AND (
        coalesce(event.self IN ('always'), false)
        OR (
          coalesce(event.self IN ('omitted'), false)
          AND NOT (`requestParameters_texts`.`userName`) IS NOT NULL
          AND NOT (
            coalesce(
              get(
                transform(
                  array(try_variant_get(`requestParameters`, '$["allUsers"]', 'variant')),
                  read -> CASE
                    WHEN schema_of_variant(read) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(read, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
                  END
                ),
                0
              ),
              false
            )
            AND (`requestParameters_texts`.`userName`) IS NULL
          )
          AND NOT (
            (`requestParameters`) IS NULL
            AND coalesce(
              contains(`errorCode`, 'AccessDenied')
              OR contains(`errorCode`, 'Unauthorized')
              OR contains(`errorCode`, 'NotAuthorized')
              OR contains(`errorCode`, 'InvalidAccess')
              OR contains(`errorCode`, 'Throttl')
              OR contains(`errorCode`, 'OptInRequired')
              OR contains(`errorCode`, 'ExpiredToken')
              OR contains(`errorCode`, 'InvalidClientToken')
              OR contains(`errorCode`, 'UnrecognizedClient')
              OR contains(`errorCode`, 'MissingAuthentication')
              OR contains(`errorCode`, 'Signature')
              OR contains(`errorCode`, 'RequestExpired')
              OR contains(`errorCode`, 'RequestAborted')
              OR contains(`errorCode`, 'RequestTimeout')
              OR contains(`errorCode`, 'RequestEntityTooLarge')
              OR contains(`errorCode`, 'MalformedHttpRequest')
              OR contains(`errorCode`, 'MalformedQueryString')
              OR contains(`errorCode`, 'Validation')
              OR contains(`errorCode`, 'Internal')
              OR contains(`errorCode`, 'ServiceFailure')
              OR contains(`errorCode`, 'ServiceUnavailable'),
              false
            )
          )
        )
      )
    ) THEN coalesce(
      `userIdentity`.`userName`,
      CASE
        WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
          `userIdentity`.`arn`,
          '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
          1
        )
      END
    )
  END AS `_caller_name`, -- mappings/silver/target.yaml:68
  CASE
    WHEN (`requestParameters_texts`.`path`) IS NULL THEN '/'
    WHEN (
      coalesce(startswith(`requestParameters_texts`.`path`, '/'), false)
      AND coalesce(endswith(`requestParameters_texts`.`path`, '/'), false)
    ) THEN `requestParameters_texts`.`path`
  END AS `_path`, -- mappings/silver/target.yaml:96
  coalesce(
    `requestParameters_texts`.`newUserName`,
    `requestParameters_texts`.`newGroupName`,
    `requestParameters_texts`.`newServerCertificateName`
  ) AS `_new_name`, -- mappings/silver/target.yaml:277
  coalesce(`requestParameters_texts`.`newUserName`, `requestParameters_texts`.`userName`) AS `_moved_user_name`, -- mappings/silver/target.yaml:282
  coalesce(`requestParameters_texts`.`newServerCertificateName`, `requestParameters_texts`.`serverCertificateName`) AS `_moved_certificate_name`, -- mappings/silver/target.yaml:287
  coalesce(`requestParameters_texts`.`policyArn`, `requestParameters_texts`.`permissionsBoundary`) AS `_policy_arn` -- mappings/silver/target.yaml:293
  FROM rest
),
-- Definitions of mappings/silver/target.yaml
named_2 AS (
  SELECT *,
  coalesce(
    CASE
      WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
        `_denied_arn`,
        '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
        1
      )
    END,
    CASE
      WHEN `errorMessage` RLIKE 'on resource: user ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))' THEN regexp_extract(`errorMessage`, 'on resource: user ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))', 1)
    END
  ) AS `_denied_user`, -- mappings/silver/target.yaml:19
  coalesce(
    CASE
      WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
        `_denied_arn`,
        '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
        1
      )
    END,
    CASE
      WHEN `errorMessage` RLIKE 'on resource: role ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))' THEN regexp_extract(`errorMessage`, 'on resource: role ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))', 1)
    END
  ) AS `_denied_role`, -- mappings/silver/target.yaml:20
  coalesce(
    CASE
      WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=group(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
        `_denied_arn`,
        '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=group(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
        1
      )
    END,
    CASE
      WHEN `errorMessage` RLIKE 'on resource: group ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))' THEN regexp_extract(`errorMessage`, 'on resource: group ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))', 1)
    END
  ) AS `_denied_group`, -- mappings/silver/target.yaml:21
  CASE
    WHEN event.target IN ('group') THEN coalesce(
      CASE
        WHEN CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
            `userIdentity`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
            1
          )
        END = `requestParameters_texts`.`userName` AND CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z', 1)
        END = `_account` THEN CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z', 0)
        END
      END,
      CASE
        WHEN CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
            1
          )
        END = `requestParameters_texts`.`userName` AND CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z',
            1
          )
        END = `_account` THEN CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z',
            0
          )
        END
      END,
      get(
        filter(
          transform(
            `resources`,
            `resource` -> CASE
              WHEN CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
                  `resource`.`arn`,
                  '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
                  1
                )
              END = `requestParameters_texts`.`userName` AND CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z', 1)
              END = `_account` THEN CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z', 0)
              END
            END
          ),
          made -> made IS NOT NULL
        ),
        0
      )
    )
  END AS `_members_arn`, -- mappings/silver/target.yaml:131
  CASE
    WHEN event.target IN ('group') THEN CASE
      WHEN coalesce((`requestParameters_texts`.`userName`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':user/', '', `requestParameters_texts`.`userName`)
    END
  END AS `_built_member_arn`, -- mappings/silver/target.yaml:166
  CASE
    WHEN coalesce((`requestParameters_texts`.`virtualMFADeviceName`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false) THEN concat(
      'arn:',
      '',
      `_partition`,
      '',
      ':iam::',
      '',
      `_account`,
      '',
      ':mfa',
      '',
      `_path`,
      '',
      `requestParameters_texts`.`virtualMFADeviceName`
    )
  END AS `_built_mfa_arn`, -- mappings/silver/target.yaml:195
  coalesce(
    `requestParameters_texts`.`arn`,
    `requestParameters_texts`.`policySourceArn`,
    `requestParameters_texts`.`entityArn`,
    CASE
      WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:[^ ]+\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:[^ ]+\\z', 0)
    END
  ) AS `_principal_arn`, -- mappings/silver/target.yaml:205
  CASE
    WHEN coalesce((`_moved_user_name`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false) THEN concat(
      'arn:',
      '',
      `_partition`,
      '',
      ':iam::',
      '',
      `_account`,
      '',
      ':user',
      '',
      `requestParameters_texts`.`newPath`,
      '',
      `_moved_user_name`
    )
  END AS `_moved_user_arn`, -- mappings/silver/target.yaml:284
  CASE
    WHEN coalesce((`_moved_certificate_name`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false) THEN concat(
      'arn:',
      '',
      `_partition`,
      '',
      ':iam::',
      '',
      `_account`,
      '',
      ':server-certificate',
      '',
      `requestParameters_texts`.`newPath`,
      '',
      `_moved_certificate_name`
    )
  END AS `_moved_certificate_arn` -- mappings/silver/target.yaml:289
  FROM named_1
),
-- Definitions of mappings/silver/target.yaml
named_3 AS (
  SELECT *,
  coalesce(
    `_root_name`,
    `requestParameters_texts`.`userName`,
    `responseElements_texts`.`user`.`userName`,
    `responseElements_texts`.`accessKey`.`userName`,
    `responseElements_texts`.`loginProfile`.`userName`,
    `responseElements_texts`.`serviceSpecificCredential`.`userName`,
    `responseElements_texts`.`sSHPublicKey`.`userName`,
    `responseElements_texts`.`certificate`.`userName`,
    `_caller_name`,
    `_denied_user`
  ) AS `_user_name`, -- mappings/silver/target.yaml:73
  coalesce(`requestParameters_texts`.`roleName`, `responseElements_texts`.`role`.`roleName`, `_denied_role`) AS `_role_name`, -- mappings/silver/target.yaml:85
  coalesce(`requestParameters_texts`.`groupName`, `responseElements_texts`.`group`.`groupName`, `_denied_group`) AS `_group_name`, -- mappings/silver/target.yaml:90
  CASE
    WHEN ((`requestParameters`) IS NULL AND (`_denied_user`) IS NOT NULL) THEN coalesce(
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z', 0)
      END,
      CASE
        WHEN CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
            `userIdentity`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
            1
          )
        END = `_denied_user` AND CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z', 1)
        END = `_account` THEN CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z', 0)
        END
      END,
      CASE
        WHEN CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
            1
          )
        END = `_denied_user` AND CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z',
            1
          )
        END = `_account` THEN CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z',
            0
          )
        END
      END
    )
  END AS `_denied_users_arn`, -- mappings/silver/target.yaml:142
  CASE
    WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN coalesce(
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z', 0)
      END,
      CASE
        WHEN CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
            1
          )
        END = `_denied_role` AND CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):role(?:[/:][^ ]*)?\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):role(?:[/:][^ ]*)?\\z',
            1
          )
        END = `_account` THEN CASE
          WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z' THEN regexp_extract(
            `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
            '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z',
            0
          )
        END
      END
    )
  END AS `_denied_roles_arn`, -- mappings/silver/target.yaml:150
  CASE
    WHEN ((`requestParameters`) IS NULL AND (`_denied_user`) IS NOT NULL) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':user/', '', `_denied_user`)
  END AS `_built_denied_user_arn`, -- mappings/silver/target.yaml:180
  CASE
    WHEN (
      ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL)
      AND NOT coalesce(startswith(`_denied_role`, 'AWSServiceRoleFor') OR startswith(`_denied_role`, 'AWSReservedSSO_'), false)
    ) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':role/', '', `_denied_role`)
  END AS `_built_denied_role_arn`, -- mappings/silver/target.yaml:184
  CASE
    WHEN ((`requestParameters`) IS NULL AND (`_denied_group`) IS NOT NULL) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':group/', '', `_denied_group`)
  END AS `_built_denied_group_arn` -- mappings/silver/target.yaml:191
  FROM named_2
),
-- Definitions of mappings/silver/target.yaml
named_4 AS (
  SELECT *,
  coalesce(
    CASE
      WHEN (
        coalesce(`userIdentity`.`type` IN ('IAMUser', 'Root'), false)
        AND (
          coalesce(event.self IN ('always'), false)
          OR (
            coalesce(event.self IN ('omitted'), false)
            AND NOT (`requestParameters_texts`.`userName`) IS NOT NULL
            AND NOT (
              coalesce(
                get(
                  transform(
                    array(try_variant_get(`requestParameters`, '$["allUsers"]', 'variant')),
                    read -> CASE
                      WHEN schema_of_variant(read) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(read, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
                    END
                  ),
                  0
                ),
                false
              )
              AND (`requestParameters_texts`.`userName`) IS NULL
            )
            AND NOT (
              (`requestParameters`) IS NULL
              AND coalesce(
                contains(`errorCode`, 'AccessDenied')
                OR contains(`errorCode`, 'Unauthorized')
                OR contains(`errorCode`, 'NotAuthorized')
                OR contains(`errorCode`, 'InvalidAccess')
                OR contains(`errorCode`, 'Throttl')
                OR contains(`errorCode`, 'OptInRequired')
                OR contains(`errorCode`, 'ExpiredToken')
                OR contains(`errorCode`, 'InvalidClientToken')
                OR contains(`errorCode`, 'UnrecognizedClient')
                OR contains(`errorCode`, 'MissingAuthentication')
                OR contains(`errorCode`, 'Signature')
                OR contains(`errorCode`, 'RequestExpired')
                OR contains(`errorCode`, 'RequestAborted')
                OR contains(`errorCode`, 'RequestTimeout')
                OR contains(`errorCode`, 'RequestEntityTooLarge')
                OR contains(`errorCode`, 'MalformedHttpRequest')
                OR contains(`errorCode`, 'MalformedQueryString')
                OR contains(`errorCode`, 'Validation')
                OR contains(`errorCode`, 'Internal')
                OR contains(`errorCode`, 'ServiceFailure')
                OR contains(`errorCode`, 'ServiceUnavailable'),
                false
              )
            )
          )
        )
      ) THEN coalesce(
        CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:root(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:root(?:[/:][^ ]*)?\\z', 0)
        END,
        CASE
          WHEN CASE
            WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `userIdentity`.`arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END = `_user_name` THEN CASE
            WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z', 0)
          END
        END
      )
      WHEN coalesce(`requestParameters_texts`.`userName` IN ('AWS ROOT USER'), false) THEN CASE
        WHEN CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):root(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):root(?:[/:][^ ]*)?\\z', 1)
        END = `_account` THEN CASE
          WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:root(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:root(?:[/:][^ ]*)?\\z', 0)
        END
      END
      ELSE coalesce(
        CASE
          WHEN CASE
            WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `userIdentity`.`arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END = `_user_name` AND CASE
            WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z', 1)
          END = `_account` THEN CASE
            WHEN `userIdentity`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`userIdentity`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z', 0)
          END
        END,
        CASE
          WHEN CASE
            WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END = `_user_name` AND CASE
            WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z' THEN regexp_extract(
              `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z',
              1
            )
          END = `_account` THEN CASE
            WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(
              `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z',
              0
            )
          END
        END
      )
    END,
    get(
      filter(
        transform(
          `resources`,
          `resource` -> CASE
            WHEN CASE
              WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
                `resource`.`arn`,
                '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=user(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
                1
              )
            END = `_user_name` AND CASE
              WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):user(?:[/:][^ ]*)?\\z', 1)
            END = `_account` THEN CASE
              WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z', 0)
            END
          END
        ),
        made -> made IS NOT NULL
      ),
      0
    )
  ) AS `_users_arn`, -- mappings/silver/target.yaml:104
  coalesce(
    CASE
      WHEN CASE
        WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
          `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
          '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
          1
        )
      END = `_role_name` AND CASE
        WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):role(?:[/:][^ ]*)?\\z' THEN regexp_extract(
          `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
          '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):role(?:[/:][^ ]*)?\\z',
          1
        )
      END = `_account` THEN CASE
        WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z' THEN regexp_extract(
          `userIdentity`.`sessionContext`.`sessionIssuer`.`arn`,
          '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z',
          0
        )
      END
    END,
    get(
      filter(
        transform(
          `resources`,
          `resource` -> CASE
            WHEN CASE
              WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
                `resource`.`arn`,
                '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
                1
              )
            END = `_role_name` AND CASE
              WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):role(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):role(?:[/:][^ ]*)?\\z', 1)
            END = `_account` THEN CASE
              WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z', 0)
            END
          END
        ),
        made -> made IS NOT NULL
      ),
      0
    )
  ) AS `_roles_arn`, -- mappings/silver/target.yaml:119
  get(
    filter(
      transform(
        `resources`,
        `resource` -> CASE
          WHEN CASE
            WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=group(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `resource`.`arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=group(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END = `_group_name` AND CASE
            WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):group(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):group(?:[/:][^ ]*)?\\z', 1)
          END = `_account` THEN CASE
            WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:group(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:group(?:[/:][^ ]*)?\\z', 0)
          END
        END
      ),
      made -> made IS NOT NULL
    ),
    0
  ) AS `_groups_arn`, -- mappings/silver/target.yaml:126
  CASE
    WHEN (`_root_name`) IS NOT NULL THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':root')
    WHEN coalesce((`_user_name`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':user', '', `_path`, '', `_user_name`)
  END AS `_built_user_arn`, -- mappings/silver/target.yaml:160
  CASE
    WHEN (
      coalesce((`_role_name`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false)
      AND NOT coalesce(startswith(`_role_name`, 'AWSServiceRoleFor') OR startswith(`_role_name`, 'AWSReservedSSO_'), false)
    ) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':role', '', `_path`, '', `_role_name`)
  END AS `_built_role_arn`, -- mappings/silver/target.yaml:173
  CASE
    WHEN coalesce((`_group_name`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':group', '', `_path`, '', `_group_name`)
  END AS `_built_group_arn`, -- mappings/silver/target.yaml:199
  coalesce(
    CASE
      WHEN `_principal_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=delegation-request(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
        `_principal_arn`,
        '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=delegation-request(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
        1
      )
    END,
    `_principal_arn`,
    `_denied_users_arn`,
    `_denied_roles_arn`
  ) AS `_principal_uid` -- mappings/silver/target.yaml:209
  FROM named_3
),
-- Definitions of mappings/silver/target.yaml
named_5 AS (
  SELECT *,
  CASE
    WHEN event.target IN ('user') THEN CASE
      WHEN (
        coalesce(
          get(
            transform(
              array(try_variant_get(`requestParameters`, '$["allUsers"]', 'variant')),
              read -> CASE
                WHEN schema_of_variant(read) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(read, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
              END
            ),
            0
          ),
          false
        )
        AND (`requestParameters_texts`.`userName`) IS NULL
      ) THEN `_account`
      ELSE coalesce(
        `responseElements_texts`.`user`.`arn`,
        `_users_arn`,
        CASE
          WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:user(?:[/:][^ ]*)?\\z', 0)
        END
      )
    END
    WHEN event.target IN ('role') THEN coalesce(
      `responseElements_texts`.`role`.`arn`,
      `_roles_arn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role(?:[/:][^ ]*)?\\z', 0)
      END
    )
    WHEN event.target IN ('group') THEN coalesce(
      `responseElements_texts`.`group`.`arn`,
      `_groups_arn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:group(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:group(?:[/:][^ ]*)?\\z', 0)
      END
    )
    WHEN event.target IN ('policy') THEN coalesce(
      `requestParameters_texts`.`policyArn`,
      `responseElements_texts`.`policy`.`arn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:policy(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:policy(?:[/:][^ ]*)?\\z', 0)
      END
    )
    WHEN event.target IN ('instance_profile') THEN coalesce(
      `responseElements_texts`.`instanceProfile`.`arn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:instance-profile(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:instance-profile(?:[/:][^ ]*)?\\z', 0)
      END,
      `_denied_roles_arn`,
      get(
        filter(
          transform(
            `resources`,
            `resource` -> CASE
              WHEN CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=instance-profile(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
                  `resource`.`arn`,
                  '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=instance-profile(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
                  1
                )
              END = `requestParameters_texts`.`instanceProfileName` AND CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):instance-profile(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):instance-profile(?:[/:][^ ]*)?\\z', 1)
              END = `_account` THEN CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:instance-profile(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:instance-profile(?:[/:][^ ]*)?\\z', 0)
              END
            END
          ),
          made -> made IS NOT NULL
        ),
        0
      )
    )
    WHEN event.target IN ('saml_provider') THEN coalesce(
      `requestParameters_texts`.`sAMLProviderArn`,
      `responseElements_texts`.`sAMLProviderArn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:saml-provider(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:saml-provider(?:[/:][^ ]*)?\\z', 0)
      END
    )
    WHEN event.target IN ('oidc_provider') THEN coalesce(
      `requestParameters_texts`.`openIDConnectProviderArn`,
      `responseElements_texts`.`openIDConnectProviderArn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:oidc-provider(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:oidc-provider(?:[/:][^ ]*)?\\z', 0)
      END
    )
    WHEN event.target IN ('server_certificate') THEN coalesce(
      `responseElements_texts`.`serverCertificateMetadata`.`arn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:server-certificate(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:server-certificate(?:[/:][^ ]*)?\\z', 0)
      END,
      get(
        filter(
          transform(
            `resources`,
            `resource` -> CASE
              WHEN CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=server-certificate(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
                  `resource`.`arn`,
                  '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=server-certificate(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
                  1
                )
              END = `requestParameters_texts`.`serverCertificateName` AND CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):server-certificate(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:([^: ]+):server-certificate(?:[/:][^ ]*)?\\z', 1)
              END = `_account` THEN CASE
                WHEN `resource`.`arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:server-certificate(?:[/:][^ ]*)?\\z' THEN regexp_extract(`resource`.`arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:server-certificate(?:[/:][^ ]*)?\\z', 0)
              END
            END
          ),
          made -> made IS NOT NULL
        ),
        0
      )
    )
    WHEN event.target IN ('mfa_device') THEN coalesce(
      `requestParameters_texts`.`serialNumber`,
      `responseElements_texts`.`virtualMFADevice`.`serialNumber`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:mfa(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:mfa(?:[/:][^ ]*)?\\z', 0)
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:u2f(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:u2f(?:[/:][^ ]*)?\\z', 0)
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:sms-mfa(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:sms-mfa(?:[/:][^ ]*)?\\z', 0)
      END,
      `_denied_users_arn`
    )
    WHEN event.target IN ('access_key') THEN coalesce(`requestParameters_texts`.`accessKeyId`, `_denied_users_arn`)
    WHEN event.target IN ('delegation_request') THEN coalesce(
      `requestParameters_texts`.`delegationRequestId`,
      `responseElements_texts`.`delegationRequestId`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=delegation-request(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
          `_denied_arn`,
          '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=delegation-request(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
          1
        )
      END
    )
    WHEN event.target IN ('role_template') THEN coalesce(
      `requestParameters_texts`.`templateArn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role-template(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:role-template(?:[/:][^ ]*)?\\z', 0)
      END,
      `_denied_roles_arn`
    )
    WHEN event.target IN ('report') THEN `requestParameters_texts`.`jobId`
    WHEN event.target IN ('deletion_task') THEN coalesce(`requestParameters_texts`.`deletionTaskId`, `_denied_roles_arn`)
    WHEN event.target IN ('principal') THEN `_principal_uid`
    WHEN event.target IN ('organization') THEN `responseElements_texts`.`organizationId`
    WHEN event.target IN ('organizations_entity') THEN `requestParameters_texts`.`entityPath`
    WHEN event.target IN ('account') THEN `_account`
  END AS `_record_uid`, -- mappings/silver/target.yaml:212
  CASE
    WHEN event.target IN ('user') THEN `_built_user_arn`
    WHEN event.target IN ('role') THEN `_built_role_arn`
    WHEN event.target IN ('group') THEN `_built_group_arn`
    WHEN event.target IN ('instance_profile') THEN `_built_denied_role_arn`
    WHEN event.target IN ('deletion_task') THEN `_built_denied_role_arn`
    WHEN event.target IN ('role_template') THEN `_built_denied_role_arn`
    WHEN event.target IN ('principal') THEN coalesce(`_built_denied_user_arn`, `_built_denied_role_arn`, `_built_denied_group_arn`)
    WHEN event.target IN ('access_key') THEN `_built_denied_user_arn`
    WHEN event.target IN ('mfa_device') THEN coalesce(`_built_mfa_arn`, `_built_denied_user_arn`)
  END AS `_built_uid` -- mappings/silver/target.yaml:264
  FROM named_4
)
SELECT
  event.silver_table AS `silver_table`,
  _row_key AS `_row_key`,
  'aca9da22e602' AS `_mapping_version`,
  _source_file AS `_source_file`,
  _source_position AS `_source_position`,
  current_timestamp() AS `_ingested_at`,
  `eventVersion` AS `eventVersion`, -- mappings/silver/record.yaml:10
  `eventTime` AS `eventTime`, -- mappings/silver/record.yaml:11
  `eventTimeText` AS `eventTimeText`, -- mappings/silver/record.yaml:12
  `eventSource` AS `eventSource`, -- mappings/silver/record.yaml:13
  `eventName` AS `eventName`, -- mappings/silver/record.yaml:14
  `eventType` AS `eventType`, -- mappings/silver/record.yaml:15
  `eventCategory` AS `eventCategory`, -- mappings/silver/record.yaml:16
  `eventID` AS `eventID`, -- mappings/silver/record.yaml:17
  `sharedEventID` AS `sharedEventID`, -- mappings/silver/record.yaml:18
  `requestID` AS `requestID`, -- mappings/silver/record.yaml:19
  `awsRegion` AS `awsRegion`, -- mappings/silver/record.yaml:20
  `recipientAccountId` AS `recipientAccountId`, -- mappings/silver/record.yaml:21
  `sourceIPAddress` AS `sourceIPAddress`, -- mappings/silver/record.yaml:22
  `userAgent` AS `userAgent`, -- mappings/silver/record.yaml:23
  `errorCode` AS `errorCode`, -- mappings/silver/record.yaml:24
  `errorMessage` AS `errorMessage`, -- mappings/silver/record.yaml:25
  `apiVersion` AS `apiVersion`, -- mappings/silver/record.yaml:26
  `readOnly` AS `readOnly`, -- mappings/silver/record.yaml:27
  `managementEvent` AS `managementEvent`, -- mappings/silver/record.yaml:28
  `sessionCredentialFromConsole` AS `sessionCredentialFromConsole`, -- mappings/silver/record.yaml:29
  `vpcEndpointId` AS `vpcEndpointId`, -- mappings/silver/record.yaml:30
  `vpcEndpointAccountId` AS `vpcEndpointAccountId`, -- mappings/silver/record.yaml:31
  `userIdentity` AS `userIdentity`, -- mappings/silver/record.yaml:32
  `tlsDetails` AS `tlsDetails`, -- mappings/silver/record.yaml:86
  `addendum` AS `addendum`, -- mappings/silver/record.yaml:93
  `resources` AS `resources`, -- mappings/silver/record.yaml:101
  `requestParameters` AS `requestParameters`, -- mappings/silver/record.yaml:108
  `responseElements` AS `responseElements`, -- mappings/silver/record.yaml:109
  `additionalEventData` AS `additionalEventData`, -- mappings/silver/record.yaml:110
  `serviceEventDetails` AS `serviceEventDetails`, -- mappings/silver/record.yaml:111
  CAST(
    get(
      transform(
        array(
          coalesce(
            `requestParameters_texts`.`policyDocument`,
            `requestParameters_texts`.`assumeRolePolicyDocument`,
            `responseElements_texts`.`policyVersion`.`document`,
            `responseElements_texts`.`role`.`assumeRolePolicyDocument`,
            `responseElements_texts`.`policyDocument`
          )
        ),
        document_text -> coalesce(
          CASE
            WHEN document_text RLIKE '^[ \\t\\r\\n]*[{]' THEN get(
              transform(
                array(
                  CASE
                    WHEN NOT (
                      CASE
                        WHEN length(document_text) - length(translate(document_text, '{[', '')) > 100 THEN get(
                          transform(
                            array(regexp_replace(regexp_replace(document_text, '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?', ''), '[^{}\\[\\]]', '')),
                            brackets -> aggregate(
                              split(brackets, ''),
                              named_struct('at', 0, 'most', 0),
                              (levels, bracket) -> CASE
                                WHEN bracket = '' THEN levels
                                WHEN bracket IN ('{', '[') THEN named_struct('at', levels.at + 1, 'most', greatest(levels.most, levels.at + 1))
                                ELSE named_struct('at', levels.at - 1, 'most', levels.most)
                              END,
                              levels -> levels.most
                            )
                          ),
                          0
                        ) > 100
                        ELSE false
                      END
                    ) AND NOT (
                      CASE
                        WHEN document_text RLIKE '[\\[:,]\\s*+-?+(?:[0-9.]++[eE]\\+?+0*+[1-9][0-9]{2}|[0-9]{200})' THEN exists(
                          regexp_extract_all(regexp_replace(document_text, '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?', ''), '-?[0-9][0-9.eE+-]*+', 0),
                          number -> coalesce(abs(try_cast(number AS DOUBLE)) > 1.7976931348623157E308D, true)
                        )
                        ELSE false
                      END
                    ) THEN get(
                      transform(
                        array(
                          try_parse_json(
                            concat(
                              '[',
                              CASE
                                WHEN contains(document_text, '\\ud') OR contains(document_text, '\\uD') THEN regexp_replace(
                                  document_text,
                                  '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                                  '$1\\\\ufffd'
                                )
                                ELSE document_text
                              END,
                              ',"',
                              sha2(document_text, 256),
                              '"]'
                            )
                          )
                        ),
                        framed -> CASE
                          WHEN try_variant_get(framed, '$[1]', 'string') = sha2(document_text, 256) THEN try_variant_get(framed, '$[0]', 'variant')
                        END
                      ),
                      0
                    )
                  END
                ),
                whole -> CASE WHEN size(try_variant_get(whole, '$', 'map<string,variant>')) > 0 THEN whole END
              ),
              0
            )
          END,
          get(
            transform(
              array(
                get(
                  transform(
                    array(try_url_decode(replace(document_text, '+', '%2B'))),
                    decoded -> CASE WHEN NOT contains(decoded, '�') THEN decoded END
                  ),
                  0
                )
              ),
              json_text -> CASE
                WHEN json_text RLIKE '^[ \\t\\r\\n]*[{]' THEN get(
                  transform(
                    array(
                      CASE
                        WHEN NOT (
                          CASE
                            WHEN length(json_text) - length(translate(json_text, '{[', '')) > 100 THEN get(
                              transform(
                                array(regexp_replace(regexp_replace(json_text, '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?', ''), '[^{}\\[\\]]', '')),
                                brackets -> aggregate(
                                  split(brackets, ''),
                                  named_struct('at', 0, 'most', 0),
                                  (levels, bracket) -> CASE
                                    WHEN bracket = '' THEN levels
                                    WHEN bracket IN ('{', '[') THEN named_struct('at', levels.at + 1, 'most', greatest(levels.most, levels.at + 1))
                                    ELSE named_struct('at', levels.at - 1, 'most', levels.most)
                                  END,
                                  levels -> levels.most
                                )
                              ),
                              0
                            ) > 100
                            ELSE false
                          END
                        ) AND NOT (
                          CASE
                            WHEN json_text RLIKE '[\\[:,]\\s*+-?+(?:[0-9.]++[eE]\\+?+0*+[1-9][0-9]{2}|[0-9]{200})' THEN exists(
                              regexp_extract_all(regexp_replace(json_text, '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?', ''), '-?[0-9][0-9.eE+-]*+', 0),
                              number -> coalesce(abs(try_cast(number AS DOUBLE)) > 1.7976931348623157E308D, true)
                            )
                            ELSE false
                          END
                        ) THEN get(
                          transform(
                            array(
                              try_parse_json(
                                concat(
                                  '[',
                                  CASE
                                    WHEN contains(json_text, '\\ud') OR contains(json_text, '\\uD') THEN regexp_replace(
                                      json_text,
                                      '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                                      '$1\\\\ufffd'
                                    )
                                    ELSE json_text
                                  END,
                                  ',"',
                                  sha2(json_text, 256),
                                  '"]'
                                )
                              )
                            ),
                            framed -> CASE
                              WHEN try_variant_get(framed, '$[1]', 'string') = sha2(json_text, 256) THEN try_variant_get(framed, '$[0]', 'variant')
                            END
                          ),
                          0
                        )
                      END
                    ),
                    whole -> CASE WHEN size(try_variant_get(whole, '$', 'map<string,variant>')) > 0 THEN whole END
                  ),
                  0
                )
              END
            ),
            0
          ),
          CAST(document_text AS VARIANT)
        )
      ),
      0
    ) AS VARIANT
  ) AS `policyDocument`, -- mappings/silver/record.yaml:119
  CAST(
    named_struct(
      'kind', /* mappings/silver/target.yaml:296 */ CASE
        WHEN event.target IN ('user') THEN CASE
          WHEN (
            coalesce(
              get(
                transform(
                  array(try_variant_get(`requestParameters`, '$["allUsers"]', 'variant')),
                  read -> CASE
                    WHEN schema_of_variant(read) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(read, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
                  END
                ),
                0
              ),
              false
            )
            AND (`requestParameters_texts`.`userName`) IS NULL
          ) THEN 'account'
          ELSE event.target
        END
        WHEN event.target IN ('access_key') THEN CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_user`) IS NOT NULL) THEN 'user' ELSE event.target END
        WHEN event.target IN ('mfa_device') THEN CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_user`) IS NOT NULL) THEN 'user' ELSE event.target END
        WHEN event.target IN ('deletion_task') THEN CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN 'role' ELSE event.target END
        WHEN event.target IN ('instance_profile') THEN CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN 'role' ELSE event.target END
        WHEN event.target IN ('role_template') THEN CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN 'role' ELSE event.target END
        WHEN event.target IN ('principal') THEN CASE
          WHEN (`_principal_arn`) IS NOT NULL THEN get(
            transform(
              array(
                CASE
                  WHEN `_principal_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)([^ /:]+)' THEN regexp_extract(`_principal_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)([^ /:]+)', 1)
                END
              ),
              lookup_key -> CASE
                WHEN lookup_key IN ('user') THEN 'user'
                WHEN lookup_key IN ('role') THEN 'role'
                WHEN lookup_key IN ('group') THEN 'group'
                WHEN lookup_key IN ('policy') THEN 'policy'
                WHEN lookup_key IN ('delegation-request') THEN 'delegation_request'
                WHEN true THEN 'principal'
              END
            ),
            0
          )
          WHEN ((`requestParameters`) IS NULL AND (`_denied_user`) IS NOT NULL) THEN 'user'
          WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN 'role'
          WHEN ((`requestParameters`) IS NULL AND (`_denied_group`) IS NOT NULL) THEN 'group'
          ELSE event.target
        END
        ELSE event.target
      END,
      'name', /* mappings/silver/target.yaml:323 */ CASE
        WHEN event.target IN ('user') THEN `_user_name`
        WHEN event.target IN ('role') THEN `_role_name`
        WHEN event.target IN ('group') THEN `_group_name`
        WHEN event.target IN ('policy') THEN coalesce(
          `requestParameters_texts`.`policyName`,
          `responseElements_texts`.`policy`.`policyName`,
          CASE
            WHEN `requestParameters_texts`.`policyArn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `requestParameters_texts`.`policyArn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=policy(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=policy(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `errorMessage` RLIKE 'on resource: policy ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))' THEN regexp_extract(`errorMessage`, 'on resource: policy ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))', 1)
          END
        )
        WHEN event.target IN ('instance_profile') THEN coalesce(
          `requestParameters_texts`.`instanceProfileName`,
          `responseElements_texts`.`instanceProfile`.`instanceProfileName`,
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=instance-profile(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=instance-profile(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `errorMessage` RLIKE 'on resource: instance profile ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))' THEN regexp_extract(
              `errorMessage`,
              'on resource: instance profile ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))',
              1
            )
          END,
          CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN `_denied_role` END
        )
        WHEN event.target IN ('deletion_task') THEN CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN `_denied_role` END
        WHEN event.target IN ('saml_provider') THEN coalesce(
          `requestParameters_texts`.`name`,
          CASE
            WHEN `requestParameters_texts`.`sAMLProviderArn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `requestParameters_texts`.`sAMLProviderArn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `responseElements_texts`.`sAMLProviderArn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `responseElements_texts`.`sAMLProviderArn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=saml-provider(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=saml-provider(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END
        )
        WHEN event.target IN ('oidc_provider') THEN coalesce(
          CASE
            WHEN `requestParameters_texts`.`openIDConnectProviderArn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `requestParameters_texts`.`openIDConnectProviderArn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `responseElements_texts`.`openIDConnectProviderArn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `responseElements_texts`.`openIDConnectProviderArn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          nullif(regexp_replace(`requestParameters_texts`.`url`, '^https://', ''), ''),
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=oidc-provider(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=oidc-provider(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END
        )
        WHEN event.target IN ('server_certificate') THEN coalesce(
          `requestParameters_texts`.`serverCertificateName`,
          `responseElements_texts`.`serverCertificateMetadata`.`serverCertificateName`,
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=server-certificate(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=server-certificate(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `errorMessage` RLIKE 'on resource: server certificate ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))' THEN regexp_extract(
              `errorMessage`,
              'on resource: server certificate ([A-Za-z0-9+=,.@_-]+?)(?=\\. Go to https://|(?![A-Za-z0-9+=,.@_:-]| /))',
              1
            )
          END
        )
        WHEN event.target IN ('mfa_device') THEN coalesce(
          `requestParameters_texts`.`virtualMFADeviceName`,
          CASE
            WHEN `requestParameters_texts`.`serialNumber` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `requestParameters_texts`.`serialNumber`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          `requestParameters_texts`.`serialNumber`,
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=mfa(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=mfa(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=u2f(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=u2f(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=sms-mfa(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=sms-mfa(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_user`) IS NOT NULL) THEN `_denied_user` END
        )
        WHEN event.target IN ('access_key') THEN CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_user`) IS NOT NULL) THEN `_denied_user` END
        WHEN event.target IN ('role_template') THEN coalesce(
          CASE
            WHEN `requestParameters_texts`.`templateArn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `requestParameters_texts`.`templateArn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE
            WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role-template(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
              `_denied_arn`,
              '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=role-template(?:[/:][^ ]*)?\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
              1
            )
          END,
          CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN `_denied_role` END
        )
        WHEN event.target IN ('principal') THEN coalesce(
          CASE
            WHEN NOT coalesce(
              CASE
                WHEN `_principal_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)([^ /:]+)' THEN regexp_extract(`_principal_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)([^ /:]+)', 1)
              END IN ('delegation-request'),
              false
            ) THEN CASE
              WHEN `_principal_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
                `_principal_arn`,
                '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
                1
              )
            END
          END,
          CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_user`) IS NOT NULL) THEN `_denied_user` END,
          CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_role`) IS NOT NULL) THEN `_denied_role` END,
          CASE WHEN ((`requestParameters`) IS NULL AND (`_denied_group`) IS NOT NULL) THEN `_denied_group` END
        )
      END,
      'uid', /* mappings/silver/target.yaml:387 */ coalesce(`_record_uid`, `_built_uid`),
      'uidSource', /* mappings/silver/target.yaml:389 */ CASE WHEN (`_record_uid`) IS NOT NULL THEN 'record' WHEN (`_built_uid`) IS NOT NULL THEN 'built' END,
      'id', /* mappings/silver/target.yaml:394 */ coalesce(
        `responseElements_texts`.`user`.`userId`,
        `responseElements_texts`.`role`.`roleId`,
        `responseElements_texts`.`group`.`groupId`,
        `responseElements_texts`.`policy`.`policyId`,
        `responseElements_texts`.`instanceProfile`.`instanceProfileId`,
        `responseElements_texts`.`serverCertificateMetadata`.`serverCertificateId`
      ),
      'credentialId', /* mappings/silver/target.yaml:403 */ coalesce(
        `requestParameters_texts`.`accessKeyId`,
        `responseElements_texts`.`accessKey`.`accessKeyId`,
        `requestParameters_texts`.`sSHPublicKeyId`,
        `responseElements_texts`.`sSHPublicKey`.`sSHPublicKeyId`,
        `requestParameters_texts`.`certificateId`,
        `responseElements_texts`.`certificate`.`certificateId`,
        `requestParameters_texts`.`serviceSpecificCredentialId`,
        `responseElements_texts`.`serviceSpecificCredential`.`serviceSpecificCredentialId`,
        `requestParameters_texts`.`serialNumber`,
        `responseElements_texts`.`virtualMFADevice`.`serialNumber`,
        CASE
          WHEN event.target IN ('mfa_device') THEN coalesce(
            CASE
              WHEN `_denied_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:mfa(?:[/:][^ ]*)?\\z' THEN regexp_extract(`_denied_arn`, '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:mfa(?:[/:][^ ]*)?\\z', 0)
            END,
            `_built_mfa_arn`
          )
        END
      ),
      'version', /* mappings/silver/target.yaml:418 */ CASE
        WHEN NOT coalesce(`eventName` IN ('SetDefaultPolicyVersion'), false) THEN coalesce(
          `requestParameters_texts`.`versionId`,
          `responseElements_texts`.`policyVersion`.`versionId`,
          `responseElements_texts`.`policy`.`defaultVersionId`
        )
      END,
      'accountId', /* mappings/silver/target.yaml:422 */ `_account`,
      'policy', /* mappings/silver/target.yaml:424 */ CASE
        WHEN (
          (
            (
              coalesce(
                `requestParameters_texts`.`policyName`,
                CASE
                  WHEN `_policy_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
                    `_policy_arn`,
                    '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
                    1
                  )
                END
              )
            ) IS NOT NULL
            OR (`_policy_arn`) IS NOT NULL
          )
        ) THEN named_struct(
          'name', /* mappings/silver/target.yaml:425 */ coalesce(
            `requestParameters_texts`.`policyName`,
            CASE
              WHEN `_policy_arn` RLIKE '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z' THEN regexp_extract(
                `_policy_arn`,
                '^arn:[a-z][a-z0-9-]*:[^: ]*:[^: ]*:[^: ]*:(?=[^ ]+\\z)(?:oidc-provider[/:]|(?!oidc-provider[/:])(?:[^ ]*/|[^ /:]*:)(?![^ ]*/))([^ ]+)\\z',
                1
              )
            END
          ),
          'uid', /* mappings/silver/target.yaml:426 */ `_policy_arn`
        )
      END,
      'member', /* mappings/silver/target.yaml:429 */ CASE
        WHEN event.target IN ('group') THEN CASE
          WHEN (
            (
              (`requestParameters_texts`.`userName`) IS NOT NULL
              OR (coalesce(`_members_arn`, `_built_member_arn`)) IS NOT NULL
              OR (CASE WHEN (`_members_arn`) IS NOT NULL THEN 'record' WHEN (`_built_member_arn`) IS NOT NULL THEN 'built' END) IS NOT NULL
            )
          ) THEN named_struct(
            'kind', /* mappings/silver/target.yaml:433 */ 'user',
            'name', /* mappings/silver/target.yaml:434 */ `requestParameters_texts`.`userName`,
            'uid', /* mappings/silver/target.yaml:435 */ coalesce(`_members_arn`, `_built_member_arn`),
            'uidSource', /* mappings/silver/target.yaml:436 */ CASE WHEN (`_members_arn`) IS NOT NULL THEN 'record' WHEN (`_built_member_arn`) IS NOT NULL THEN 'built' END
          )
        END
        WHEN event.target IN ('instance_profile') THEN CASE
          WHEN (((`requestParameters_texts`.`roleName`) IS NOT NULL)) THEN named_struct(
            'kind', /* mappings/silver/target.yaml:441 */ 'role',
            'name', /* mappings/silver/target.yaml:442 */ `requestParameters_texts`.`roleName`,
            'uid', CAST(NULL AS STRING),
            'uidSource', CAST(NULL AS STRING)
          )
        END
      END,
      'result', /* mappings/silver/target.yaml:444 */ CASE
        WHEN (`errorCode`) IS NULL THEN CASE
          WHEN (
            (
              (
                coalesce(
                  `_new_name`,
                  CASE
                    WHEN (`requestParameters_texts`.`newPath`) IS NOT NULL THEN coalesce(
                      `requestParameters_texts`.`userName`,
                      `requestParameters_texts`.`groupName`,
                      `requestParameters_texts`.`serverCertificateName`
                    )
                  END
                )
              ) IS NOT NULL
              OR (
                CASE
                  WHEN event.target IN ('user') THEN `_moved_user_arn`
                  WHEN event.target IN ('server_certificate') THEN `_moved_certificate_arn`
                END
              ) IS NOT NULL
              OR (CASE WHEN coalesce(`eventName` IN ('SetDefaultPolicyVersion'), false) THEN `requestParameters_texts`.`versionId` END) IS NOT NULL
            )
          ) THEN named_struct(
            'name', /* mappings/silver/target.yaml:448 */ coalesce(
              `_new_name`,
              CASE
                WHEN (`requestParameters_texts`.`newPath`) IS NOT NULL THEN coalesce(
                  `requestParameters_texts`.`userName`,
                  `requestParameters_texts`.`groupName`,
                  `requestParameters_texts`.`serverCertificateName`
                )
              END
            ),
            'uid', /* mappings/silver/target.yaml:454 */ CASE
              WHEN event.target IN ('user') THEN `_moved_user_arn`
              WHEN event.target IN ('server_certificate') THEN `_moved_certificate_arn`
            END,
            'version', /* mappings/silver/target.yaml:459 */ CASE WHEN coalesce(`eventName` IN ('SetDefaultPolicyVersion'), false) THEN `requestParameters_texts`.`versionId` END
          )
        END
      END
    ) AS STRUCT<`kind`: STRING,
    `name`: STRING,
    `uid`: STRING,
    `uidSource`: STRING,
    `id`: STRING,
    `credentialId`: STRING,
    `version`: STRING,
    `accountId`: STRING,
    `policy`: STRUCT<`name`: STRING,
    `uid`: STRING>,
    `member`: STRUCT<`kind`: STRING,
    `name`: STRING,
    `uid`: STRING,
    `uidSource`: STRING>,
    `result`: STRUCT<`name`: STRING,
    `uid`: STRING,
    `version`: STRING>>
  ) AS `target`, -- mappings/silver/target.yaml:296
  unmapped AS `unmapped`,
  record AS `record`
FROM named_5
