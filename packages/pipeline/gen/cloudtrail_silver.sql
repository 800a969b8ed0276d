-- @generated from mappings/silver by `npm run generate`. Do not edit.
-- cloudtrail_silver: the silver row of each selected record, and the table that it is of
WITH
-- The record's members that columns are made of
members AS (
  SELECT _source_file, _source_position, _row_key, record, value, event,
  try_variant_get(value, '$', 'STRUCT<`eventVersion`: VARIANT, `eventTime`: VARIANT, `eventSource`: VARIANT, `eventName`: VARIANT, `eventType`: VARIANT, `eventCategory`: VARIANT, `eventID`: VARIANT, `sharedEventID`: VARIANT, `requestID`: VARIANT, `awsRegion`: VARIANT, `recipientAccountId`: VARIANT, `sourceIPAddress`: VARIANT, `userAgent`: VARIANT, `errorCode`: VARIANT, `errorMessage`: VARIANT, `apiVersion`: VARIANT, `readOnly`: VARIANT, `managementEvent`: VARIANT, `sessionCredentialFromConsole`: VARIANT, `vpcEndpointId`: VARIANT, `vpcEndpointAccountId`: VARIANT, `userIdentity`: VARIANT, `tlsDetails`: VARIANT, `addendum`: VARIANT, `resources`: VARIANT, `requestParameters`: VARIANT, `responseElements`: VARIANT, `additionalEventData`: VARIANT, `serviceEventDetails`: VARIANT>') AS member,
  try_variant_get(value, '$', 'STRUCT<`userIdentity`: STRUCT<`type`: VARIANT, `principalId`: VARIANT, `arn`: VARIANT, `accountId`: VARIANT, `accessKeyId`: VARIANT, `userName`: VARIANT, `invokedBy`: VARIANT, `identityProvider`: VARIANT, `credentialId`: VARIANT, `onBehalfOf`: STRUCT<`userId`: VARIANT, `identityStoreArn`: VARIANT>, `inScopeOf`: STRUCT<`sourceArn`: VARIANT, `sourceAccount`: VARIANT, `issuerType`: VARIANT, `credentialsIssuedTo`: VARIANT>, `sessionContext`: STRUCT<`sessionIssuer`: STRUCT<`type`: VARIANT, `principalId`: VARIANT, `arn`: VARIANT, `accountId`: VARIANT, `userName`: VARIANT>, `webIdFederationData`: STRUCT<`federatedProvider`: VARIANT, `attributes`: VARIANT>, `attributes`: STRUCT<`creationDate`: VARIANT, `mfaAuthenticated`: VARIANT>, `sourceIdentity`: VARIANT, `assumedRoot`: VARIANT, `ec2RoleDelivery`: VARIANT>>, `tlsDetails`: STRUCT<`tlsVersion`: VARIANT, `cipherSuite`: VARIANT, `clientProvidedHostHeader`: VARIANT>, `addendum`: STRUCT<`reason`: VARIANT, `updatedFields`: VARIANT, `originalRequestID`: VARIANT, `originalEventID`: VARIANT>>') AS inner_member
  FROM STREAM cloudtrail_records
  WHERE outcome = 'selected'
),
-- Columns that are taken from the record
base AS (
  SELECT _source_file, _source_position, _row_key, record, value, event, member,
  CASE
    WHEN schema_of_variant(member.`eventVersion`) = 'STRING' THEN nullif(variant_get(member.`eventVersion`, '$', 'string'), '')
  END AS `eventVersion`, -- mappings/silver/record.yaml:10
  get(
    transform(
      array(
        try_to_timestamp(
          get(
            transform(
              array(
                CASE
                  WHEN schema_of_variant(member.`eventTime`) = 'STRING' THEN nullif(variant_get(member.`eventTime`, '$', 'string'), '')
                END
              ),
              time_text -> CASE
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
            ),
            0
          )
        )
      ),
      moment -> CASE WHEN year(moment) BETWEEN 1 AND 9999 THEN moment END
    ),
    0
  ) AS `eventTime`, -- mappings/silver/record.yaml:11
  CASE
    WHEN schema_of_variant(member.`eventTime`) = 'STRING' THEN nullif(variant_get(member.`eventTime`, '$', 'string'), '')
  END AS `eventTimeText`, -- mappings/silver/record.yaml:12
  CASE
    WHEN schema_of_variant(member.`eventSource`) = 'STRING' THEN nullif(variant_get(member.`eventSource`, '$', 'string'), '')
  END AS `eventSource`, -- mappings/silver/record.yaml:13
  CASE
    WHEN schema_of_variant(member.`eventName`) = 'STRING' THEN nullif(variant_get(member.`eventName`, '$', 'string'), '')
  END AS `eventName`, -- mappings/silver/record.yaml:14
  CASE
    WHEN schema_of_variant(member.`eventType`) = 'STRING' THEN nullif(variant_get(member.`eventType`, '$', 'string'), '')
  END AS `eventType`, -- mappings/silver/record.yaml:15
  CASE
    WHEN schema_of_variant(member.`eventCategory`) = 'STRING' THEN nullif(variant_get(member.`eventCategory`, '$', 'string'), '')
  END AS `eventCategory`, -- mappings/silver/record.yaml:16
  CASE
    WHEN schema_of_variant(member.`eventID`) = 'STRING' THEN nullif(variant_get(member.`eventID`, '$', 'string'), '')
  END AS `eventID`, -- mappings/silver/record.yaml:17
  CASE
    WHEN schema_of_variant(member.`sharedEventID`) = 'STRING' THEN nullif(variant_get(member.`sharedEventID`, '$', 'string'), '')
  END AS `sharedEventID`, -- mappings/silver/record.yaml:18
  CASE
    WHEN schema_of_variant(member.`requestID`) = 'STRING' THEN nullif(variant_get(member.`requestID`, '$', 'string'), '')
  END AS `requestID`, -- mappings/silver/record.yaml:19
  CASE
    WHEN schema_of_variant(member.`awsRegion`) = 'STRING' THEN nullif(variant_get(member.`awsRegion`, '$', 'string'), '')
  END AS `awsRegion`, -- mappings/silver/record.yaml:20
  CASE
    WHEN schema_of_variant(member.`recipientAccountId`) = 'STRING' THEN nullif(variant_get(member.`recipientAccountId`, '$', 'string'), '')
  END AS `recipientAccountId`, -- mappings/silver/record.yaml:21
  CASE
    WHEN schema_of_variant(member.`sourceIPAddress`) = 'STRING' THEN nullif(variant_get(member.`sourceIPAddress`, '$', 'string'), '')
  END AS `sourceIPAddress`, -- mappings/silver/record.yaml:22
  CASE
    WHEN schema_of_variant(member.`userAgent`) = 'STRING' THEN nullif(variant_get(member.`userAgent`, '$', 'string'), '')
  END AS `userAgent`, -- mappings/silver/record.yaml:23
  CASE
    WHEN schema_of_variant(member.`errorCode`) = 'STRING' THEN nullif(variant_get(member.`errorCode`, '$', 'string'), '')
  END AS `errorCode`, -- mappings/silver/record.yaml:24
  CASE
    WHEN schema_of_variant(member.`errorMessage`) = 'STRING' THEN nullif(variant_get(member.`errorMessage`, '$', 'string'), '')
  END AS `errorMessage`, -- mappings/silver/record.yaml:25
  CASE
    WHEN schema_of_variant(member.`apiVersion`) = 'STRING' THEN nullif(variant_get(member.`apiVersion`, '$', 'string'), '')
  END AS `apiVersion`, -- mappings/silver/record.yaml:26
  CASE
    WHEN schema_of_variant(member.`readOnly`) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(member.`readOnly`, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
  END AS `readOnly`, -- mappings/silver/record.yaml:27
  CASE
    WHEN schema_of_variant(member.`managementEvent`) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(member.`managementEvent`, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END
  END AS `managementEvent`, -- mappings/silver/record.yaml:28
  CASE
    WHEN schema_of_variant(member.`sessionCredentialFromConsole`) IN ('BOOLEAN', 'STRING') THEN CASE
      lower(variant_get(member.`sessionCredentialFromConsole`, '$', 'string'))
      WHEN 'true' THEN true
      WHEN 'false' THEN false
    END
  END AS `sessionCredentialFromConsole`, -- mappings/silver/record.yaml:29
  CASE
    WHEN schema_of_variant(member.`vpcEndpointId`) = 'STRING' THEN nullif(variant_get(member.`vpcEndpointId`, '$', 'string'), '')
  END AS `vpcEndpointId`, -- mappings/silver/record.yaml:30
  CASE
    WHEN schema_of_variant(member.`vpcEndpointAccountId`) = 'STRING' THEN nullif(variant_get(member.`vpcEndpointAccountId`, '$', 'string'), '')
  END AS `vpcEndpointAccountId`, -- mappings/silver/record.yaml:31
  CASE
    WHEN CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`type`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`type`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`principalId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`principalId`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`arn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`arn`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`accountId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`accountId`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`accessKeyId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`accessKeyId`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`userName`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`userName`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`invokedBy`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`invokedBy`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`identityProvider`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`identityProvider`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`credentialId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`credentialId`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`onBehalfOf`.`userId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`onBehalfOf`.`userId`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`onBehalfOf`.`identityStoreArn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`onBehalfOf`.`identityStoreArn`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`sourceArn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`sourceArn`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`sourceAccount`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`sourceAccount`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`issuerType`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`issuerType`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`credentialsIssuedTo`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`credentialsIssuedTo`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`type`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`type`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`userName`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`userName`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN NOT (
        inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes` IS NULL
        OR is_variant_null(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`)
        OR schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`) = 'OBJECT<>'
        OR (
          schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`) = 'STRING'
          AND variant_get(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`, '$', 'string') = ''
        )
      ) THEN inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`
    END IS NOT NULL OR get(
      transform(
        array(
          try_to_timestamp(
            get(
              transform(
                array(
                  CASE
                    WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`attributes`.`creationDate`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`attributes`.`creationDate`, '$', 'string'), '')
                  END
                ),
                time_text -> CASE
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
              ),
              0
            )
          )
        ),
        moment -> CASE WHEN year(moment) BETWEEN 1 AND 9999 THEN moment END
      ),
      0
    ) IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`) IN ('BOOLEAN', 'STRING') THEN CASE
        lower(variant_get(inner_member.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`, '$', 'string'))
        WHEN 'true' THEN true
        WHEN 'false' THEN false
      END
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sourceIdentity`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sourceIdentity`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`assumedRoot`) IN ('BOOLEAN', 'STRING') THEN CASE
        lower(variant_get(inner_member.`userIdentity`.`sessionContext`.`assumedRoot`, '$', 'string'))
        WHEN 'true' THEN true
        WHEN 'false' THEN false
      END
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`ec2RoleDelivery`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`ec2RoleDelivery`, '$', 'string'), '')
    END IS NOT NULL THEN named_struct(
      'type', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`type`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`type`, '$', 'string'), '')
      END,
      'principalId', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`principalId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`principalId`, '$', 'string'), '')
      END,
      'arn', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`arn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`arn`, '$', 'string'), '')
      END,
      'accountId', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`accountId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`accountId`, '$', 'string'), '')
      END,
      'accessKeyId', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`accessKeyId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`accessKeyId`, '$', 'string'), '')
      END,
      'userName', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`userName`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`userName`, '$', 'string'), '')
      END,
      'invokedBy', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`invokedBy`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`invokedBy`, '$', 'string'), '')
      END,
      'identityProvider', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`identityProvider`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`identityProvider`, '$', 'string'), '')
      END,
      'credentialId', CASE
        WHEN schema_of_variant(inner_member.`userIdentity`.`credentialId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`credentialId`, '$', 'string'), '')
      END,
      'onBehalfOf', CASE
        WHEN CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`onBehalfOf`.`userId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`onBehalfOf`.`userId`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`onBehalfOf`.`identityStoreArn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`onBehalfOf`.`identityStoreArn`, '$', 'string'), '')
        END IS NOT NULL THEN named_struct(
          'userId', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`onBehalfOf`.`userId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`onBehalfOf`.`userId`, '$', 'string'), '')
          END,
          'identityStoreArn', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`onBehalfOf`.`identityStoreArn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`onBehalfOf`.`identityStoreArn`, '$', 'string'), '')
          END
        )
      END,
      'inScopeOf', CASE
        WHEN CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`sourceArn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`sourceArn`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`sourceAccount`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`sourceAccount`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`issuerType`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`issuerType`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`credentialsIssuedTo`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`credentialsIssuedTo`, '$', 'string'), '')
        END IS NOT NULL THEN named_struct(
          'sourceArn', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`sourceArn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`sourceArn`, '$', 'string'), '')
          END,
          'sourceAccount', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`sourceAccount`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`sourceAccount`, '$', 'string'), '')
          END,
          'issuerType', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`issuerType`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`issuerType`, '$', 'string'), '')
          END,
          'credentialsIssuedTo', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`inScopeOf`.`credentialsIssuedTo`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`inScopeOf`.`credentialsIssuedTo`, '$', 'string'), '')
          END
        )
      END,
      'sessionContext', CASE
        WHEN CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`type`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`type`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`userName`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`userName`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN NOT (
            inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes` IS NULL
            OR is_variant_null(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`)
            OR schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`) = 'OBJECT<>'
            OR (
              schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`) = 'STRING'
              AND variant_get(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`, '$', 'string') = ''
            )
          ) THEN inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`
        END IS NOT NULL OR get(
          transform(
            array(
              try_to_timestamp(
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`attributes`.`creationDate`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`attributes`.`creationDate`, '$', 'string'), '')
                      END
                    ),
                    time_text -> CASE
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
                  ),
                  0
                )
              )
            ),
            moment -> CASE WHEN year(moment) BETWEEN 1 AND 9999 THEN moment END
          ),
          0
        ) IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`) IN ('BOOLEAN', 'STRING') THEN CASE
            lower(variant_get(inner_member.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`, '$', 'string'))
            WHEN 'true' THEN true
            WHEN 'false' THEN false
          END
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sourceIdentity`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sourceIdentity`, '$', 'string'), '')
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`assumedRoot`) IN ('BOOLEAN', 'STRING') THEN CASE
            lower(variant_get(inner_member.`userIdentity`.`sessionContext`.`assumedRoot`, '$', 'string'))
            WHEN 'true' THEN true
            WHEN 'false' THEN false
          END
        END IS NOT NULL OR CASE
          WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`ec2RoleDelivery`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`ec2RoleDelivery`, '$', 'string'), '')
        END IS NOT NULL THEN named_struct(
          'sessionIssuer', CASE
            WHEN CASE
              WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`type`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`type`, '$', 'string'), '')
            END IS NOT NULL OR CASE
              WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`, '$', 'string'), '')
            END IS NOT NULL OR CASE
              WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`, '$', 'string'), '')
            END IS NOT NULL OR CASE
              WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`, '$', 'string'), '')
            END IS NOT NULL OR CASE
              WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`userName`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`userName`, '$', 'string'), '')
            END IS NOT NULL THEN named_struct(
              'type', CASE
                WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`type`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`type`, '$', 'string'), '')
              END,
              'principalId', CASE
                WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`principalId`, '$', 'string'), '')
              END,
              'arn', CASE
                WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`arn`, '$', 'string'), '')
              END,
              'accountId', CASE
                WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`accountId`, '$', 'string'), '')
              END,
              'userName', CASE
                WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`userName`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sessionIssuer`.`userName`, '$', 'string'), '')
              END
            )
          END,
          'webIdFederationData', CASE
            WHEN CASE
              WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`, '$', 'string'), '')
            END IS NOT NULL OR CASE
              WHEN NOT (
                inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes` IS NULL
                OR is_variant_null(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`)
                OR schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`) = 'OBJECT<>'
                OR (
                  schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`) = 'STRING'
                  AND variant_get(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`, '$', 'string') = ''
                )
              ) THEN inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`
            END IS NOT NULL THEN named_struct(
              'federatedProvider', CASE
                WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider`, '$', 'string'), '')
              END,
              'attributes', CASE
                WHEN NOT (
                  inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes` IS NULL
                  OR is_variant_null(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`)
                  OR schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`) = 'OBJECT<>'
                  OR (
                    schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`) = 'STRING'
                    AND variant_get(inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`, '$', 'string') = ''
                  )
                ) THEN inner_member.`userIdentity`.`sessionContext`.`webIdFederationData`.`attributes`
              END
            )
          END,
          'attributes', CASE
            WHEN get(
              transform(
                array(
                  try_to_timestamp(
                    get(
                      transform(
                        array(
                          CASE
                            WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`attributes`.`creationDate`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`attributes`.`creationDate`, '$', 'string'), '')
                          END
                        ),
                        time_text -> CASE
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
                      ),
                      0
                    )
                  )
                ),
                moment -> CASE WHEN year(moment) BETWEEN 1 AND 9999 THEN moment END
              ),
              0
            ) IS NOT NULL OR CASE
              WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`) IN ('BOOLEAN', 'STRING') THEN CASE
                lower(variant_get(inner_member.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`, '$', 'string'))
                WHEN 'true' THEN true
                WHEN 'false' THEN false
              END
            END IS NOT NULL THEN named_struct(
              'creationDate', get(
                transform(
                  array(
                    try_to_timestamp(
                      get(
                        transform(
                          array(
                            CASE
                              WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`attributes`.`creationDate`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`attributes`.`creationDate`, '$', 'string'), '')
                            END
                          ),
                          time_text -> CASE
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
                        ),
                        0
                      )
                    )
                  ),
                  moment -> CASE WHEN year(moment) BETWEEN 1 AND 9999 THEN moment END
                ),
                0
              ),
              'mfaAuthenticated', CASE
                WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`) IN ('BOOLEAN', 'STRING') THEN CASE
                  lower(variant_get(inner_member.`userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated`, '$', 'string'))
                  WHEN 'true' THEN true
                  WHEN 'false' THEN false
                END
              END
            )
          END,
          'sourceIdentity', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`sourceIdentity`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`sourceIdentity`, '$', 'string'), '')
          END,
          'assumedRoot', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`assumedRoot`) IN ('BOOLEAN', 'STRING') THEN CASE
              lower(variant_get(inner_member.`userIdentity`.`sessionContext`.`assumedRoot`, '$', 'string'))
              WHEN 'true' THEN true
              WHEN 'false' THEN false
            END
          END,
          'ec2RoleDelivery', CASE
            WHEN schema_of_variant(inner_member.`userIdentity`.`sessionContext`.`ec2RoleDelivery`) = 'STRING' THEN nullif(variant_get(inner_member.`userIdentity`.`sessionContext`.`ec2RoleDelivery`, '$', 'string'), '')
          END
        )
      END
    )
  END AS `userIdentity`, -- mappings/silver/record.yaml:32
  CASE
    WHEN CASE
      WHEN schema_of_variant(inner_member.`tlsDetails`.`tlsVersion`) = 'STRING' THEN nullif(variant_get(inner_member.`tlsDetails`.`tlsVersion`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`tlsDetails`.`cipherSuite`) = 'STRING' THEN nullif(variant_get(inner_member.`tlsDetails`.`cipherSuite`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`tlsDetails`.`clientProvidedHostHeader`) = 'STRING' THEN nullif(variant_get(inner_member.`tlsDetails`.`clientProvidedHostHeader`, '$', 'string'), '')
    END IS NOT NULL THEN named_struct(
      'tlsVersion', CASE
        WHEN schema_of_variant(inner_member.`tlsDetails`.`tlsVersion`) = 'STRING' THEN nullif(variant_get(inner_member.`tlsDetails`.`tlsVersion`, '$', 'string'), '')
      END,
      'cipherSuite', CASE
        WHEN schema_of_variant(inner_member.`tlsDetails`.`cipherSuite`) = 'STRING' THEN nullif(variant_get(inner_member.`tlsDetails`.`cipherSuite`, '$', 'string'), '')
      END,
      'clientProvidedHostHeader', CASE
        WHEN schema_of_variant(inner_member.`tlsDetails`.`clientProvidedHostHeader`) = 'STRING' THEN nullif(variant_get(inner_member.`tlsDetails`.`clientProvidedHostHeader`, '$', 'string'), '')
      END
    )
  END AS `tlsDetails`, -- mappings/silver/record.yaml:81
  CASE
    WHEN CASE
      WHEN schema_of_variant(inner_member.`addendum`.`reason`) = 'STRING' THEN nullif(variant_get(inner_member.`addendum`.`reason`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`addendum`.`updatedFields`) = 'STRING' THEN nullif(variant_get(inner_member.`addendum`.`updatedFields`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`addendum`.`originalRequestID`) = 'STRING' THEN nullif(variant_get(inner_member.`addendum`.`originalRequestID`, '$', 'string'), '')
    END IS NOT NULL OR CASE
      WHEN schema_of_variant(inner_member.`addendum`.`originalEventID`) = 'STRING' THEN nullif(variant_get(inner_member.`addendum`.`originalEventID`, '$', 'string'), '')
    END IS NOT NULL THEN named_struct(
      'reason', CASE
        WHEN schema_of_variant(inner_member.`addendum`.`reason`) = 'STRING' THEN nullif(variant_get(inner_member.`addendum`.`reason`, '$', 'string'), '')
      END,
      'updatedFields', CASE
        WHEN schema_of_variant(inner_member.`addendum`.`updatedFields`) = 'STRING' THEN nullif(variant_get(inner_member.`addendum`.`updatedFields`, '$', 'string'), '')
      END,
      'originalRequestID', CASE
        WHEN schema_of_variant(inner_member.`addendum`.`originalRequestID`) = 'STRING' THEN nullif(variant_get(inner_member.`addendum`.`originalRequestID`, '$', 'string'), '')
      END,
      'originalEventID', CASE
        WHEN schema_of_variant(inner_member.`addendum`.`originalEventID`) = 'STRING' THEN nullif(variant_get(inner_member.`addendum`.`originalEventID`, '$', 'string'), '')
      END
    )
  END AS `addendum`, -- mappings/silver/record.yaml:88
  get(
    transform(
      array(
        filter(
          transform(
            try_variant_get(member.`resources`, '$', 'array<variant>'),
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
  ) AS `resources`, -- mappings/silver/record.yaml:96
  CASE
    WHEN schema_of_variant(member.`requestParameters`) LIKE 'OBJECT<_%>' THEN member.`requestParameters`
    ELSE get(
      transform(
        array(
          CASE
            WHEN schema_of_variant(member.`requestParameters`) = 'STRING' THEN nullif(variant_get(member.`requestParameters`, '$', 'string'), '')
          END
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
              whole -> CASE WHEN schema_of_variant(whole) LIKE 'OBJECT<_%>' THEN whole END
            ),
            0
          )
        END
      ),
      0
    )
  END AS `requestParameters`, -- mappings/silver/record.yaml:103
  CASE
    WHEN schema_of_variant(member.`responseElements`) LIKE 'OBJECT<_%>' THEN member.`responseElements`
    ELSE get(
      transform(
        array(
          CASE
            WHEN schema_of_variant(member.`responseElements`) = 'STRING' THEN nullif(variant_get(member.`responseElements`, '$', 'string'), '')
          END
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
              whole -> CASE WHEN schema_of_variant(whole) LIKE 'OBJECT<_%>' THEN whole END
            ),
            0
          )
        END
      ),
      0
    )
  END AS `responseElements`, -- mappings/silver/record.yaml:104
  CASE
    WHEN NOT (
      member.`additionalEventData` IS NULL
      OR is_variant_null(member.`additionalEventData`)
      OR schema_of_variant(member.`additionalEventData`) = 'OBJECT<>'
      OR (
        schema_of_variant(member.`additionalEventData`) = 'STRING'
        AND variant_get(member.`additionalEventData`, '$', 'string') = ''
      )
    ) THEN member.`additionalEventData`
  END AS `additionalEventData`, -- mappings/silver/record.yaml:105
  CASE
    WHEN NOT (
      member.`serviceEventDetails` IS NULL
      OR is_variant_null(member.`serviceEventDetails`)
      OR schema_of_variant(member.`serviceEventDetails`) = 'OBJECT<>'
      OR (
        schema_of_variant(member.`serviceEventDetails`) = 'STRING'
        AND variant_get(member.`serviceEventDetails`, '$', 'string') = ''
      )
    ) THEN member.`serviceEventDetails`
  END AS `serviceEventDetails` -- mappings/silver/record.yaml:106
  FROM members
),
-- What no column took
rest AS (
  SELECT *,
  get(
    transform(
      array(
        map_concat(
          map_filter(
            try_variant_get(value, '$', 'map<string,variant>'),
            (key, member) -> key NOT IN (
              'eventVersion', 'eventTime',
              'eventSource', 'eventName',
              'eventType', 'eventCategory',
              'eventID', 'sharedEventID',
              'requestID', 'awsRegion',
              'recipientAccountId', 'sourceIPAddress',
              'userAgent', 'errorCode',
              'errorMessage', 'apiVersion',
              'readOnly', 'managementEvent',
              'sessionCredentialFromConsole', 'vpcEndpointId',
              'vpcEndpointAccountId', 'userIdentity',
              'tlsDetails', 'addendum',
              'resources', 'requestParameters',
              'responseElements', 'additionalEventData',
              'serviceEventDetails'
            )
            AND NOT (
              member IS NULL
              OR is_variant_null(member)
              OR schema_of_variant(member) = 'OBJECT<>'
              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
            )
          ),
          map_filter(
            map(
              'eventVersion', CASE WHEN `eventVersion` IS NULL THEN member.`eventVersion` END,
              'eventTime', CASE WHEN `eventTime` IS NULL AND `eventTimeText` IS NULL THEN member.`eventTime` END,
              'eventSource', CASE WHEN `eventSource` IS NULL THEN member.`eventSource` END,
              'eventName', CASE WHEN `eventName` IS NULL THEN member.`eventName` END,
              'eventType', CASE WHEN `eventType` IS NULL THEN member.`eventType` END,
              'eventCategory', CASE WHEN `eventCategory` IS NULL THEN member.`eventCategory` END,
              'eventID', CASE WHEN `eventID` IS NULL THEN member.`eventID` END,
              'sharedEventID', CASE WHEN `sharedEventID` IS NULL THEN member.`sharedEventID` END,
              'requestID', CASE WHEN `requestID` IS NULL THEN member.`requestID` END,
              'awsRegion', CASE WHEN `awsRegion` IS NULL THEN member.`awsRegion` END,
              'recipientAccountId', CASE WHEN `recipientAccountId` IS NULL THEN member.`recipientAccountId` END,
              'sourceIPAddress', CASE WHEN `sourceIPAddress` IS NULL THEN member.`sourceIPAddress` END,
              'userAgent', CASE WHEN `userAgent` IS NULL THEN member.`userAgent` END,
              'errorCode', CASE WHEN `errorCode` IS NULL THEN member.`errorCode` END,
              'errorMessage', CASE WHEN `errorMessage` IS NULL THEN member.`errorMessage` END,
              'apiVersion', CASE WHEN `apiVersion` IS NULL THEN member.`apiVersion` END,
              'readOnly', CASE WHEN `readOnly` IS NULL THEN member.`readOnly` END,
              'managementEvent', CASE WHEN `managementEvent` IS NULL THEN member.`managementEvent` END,
              'sessionCredentialFromConsole', CASE WHEN `sessionCredentialFromConsole` IS NULL THEN member.`sessionCredentialFromConsole` END,
              'vpcEndpointId', CASE WHEN `vpcEndpointId` IS NULL THEN member.`vpcEndpointId` END,
              'vpcEndpointAccountId', CASE WHEN `vpcEndpointAccountId` IS NULL THEN member.`vpcEndpointAccountId` END,
              'userIdentity', CASE
                WHEN startswith(schema_of_variant(member.`userIdentity`), 'OBJECT<') THEN get(
                  transform(
                    array(
                      map_concat(
                        map_filter(
                          try_variant_get(member.`userIdentity`, '$', 'map<string,variant>'),
                          (key, member) -> key NOT IN (
                            'type', 'principalId',
                            'arn', 'accountId',
                            'accessKeyId', 'userName',
                            'invokedBy', 'identityProvider',
                            'credentialId', 'onBehalfOf',
                            'inScopeOf', 'sessionContext'
                          )
                          AND NOT (
                            member IS NULL
                            OR is_variant_null(member)
                            OR schema_of_variant(member) = 'OBJECT<>'
                            OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                          )
                        ),
                        map_filter(
                          map(
                            'type', CASE WHEN `userIdentity`.`type` IS NULL THEN try_variant_get(member.`userIdentity`, '$["type"]', 'variant') END,
                            'principalId', CASE
                              WHEN `userIdentity`.`principalId` IS NULL THEN try_variant_get(member.`userIdentity`, '$["principalId"]', 'variant')
                            END,
                            'arn', CASE WHEN `userIdentity`.`arn` IS NULL THEN try_variant_get(member.`userIdentity`, '$["arn"]', 'variant') END,
                            'accountId', CASE
                              WHEN `userIdentity`.`accountId` IS NULL THEN try_variant_get(member.`userIdentity`, '$["accountId"]', 'variant')
                            END,
                            'accessKeyId', CASE
                              WHEN `userIdentity`.`accessKeyId` IS NULL THEN try_variant_get(member.`userIdentity`, '$["accessKeyId"]', 'variant')
                            END,
                            'userName', CASE WHEN `userIdentity`.`userName` IS NULL THEN try_variant_get(member.`userIdentity`, '$["userName"]', 'variant') END,
                            'invokedBy', CASE
                              WHEN `userIdentity`.`invokedBy` IS NULL THEN try_variant_get(member.`userIdentity`, '$["invokedBy"]', 'variant')
                            END,
                            'identityProvider', CASE
                              WHEN `userIdentity`.`identityProvider` IS NULL THEN try_variant_get(member.`userIdentity`, '$["identityProvider"]', 'variant')
                            END,
                            'credentialId', CASE
                              WHEN `userIdentity`.`credentialId` IS NULL THEN try_variant_get(member.`userIdentity`, '$["credentialId"]', 'variant')
                            END,
                            'onBehalfOf', get(
                              transform(
                                array(try_variant_get(member.`userIdentity`, '$["onBehalfOf"]', 'variant')),
                                within -> CASE
                                  WHEN startswith(schema_of_variant(within), 'OBJECT<') THEN get(
                                    transform(
                                      array(
                                        map_concat(
                                          map_filter(
                                            try_variant_get(within, '$', 'map<string,variant>'),
                                            (key, member) -> key NOT IN ('userId', 'identityStoreArn')
                                            AND NOT (
                                              member IS NULL
                                              OR is_variant_null(member)
                                              OR schema_of_variant(member) = 'OBJECT<>'
                                              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                            )
                                          ),
                                          map_filter(
                                            map(
                                              'userId', CASE WHEN `userIdentity`.`onBehalfOf`.`userId` IS NULL THEN try_variant_get(within, '$["userId"]', 'variant') END,
                                              'identityStoreArn', CASE
                                                WHEN `userIdentity`.`onBehalfOf`.`identityStoreArn` IS NULL THEN try_variant_get(within, '$["identityStoreArn"]', 'variant')
                                              END
                                            ),
                                            (key, member) -> NOT (
                                              member IS NULL
                                              OR is_variant_null(member)
                                              OR schema_of_variant(member) = 'OBJECT<>'
                                              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                            )
                                          )
                                        )
                                      ),
                                      rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                                    ),
                                    0
                                  )
                                  ELSE within
                                END
                              ),
                              0
                            ),
                            'inScopeOf', get(
                              transform(
                                array(try_variant_get(member.`userIdentity`, '$["inScopeOf"]', 'variant')),
                                within -> CASE
                                  WHEN startswith(schema_of_variant(within), 'OBJECT<') THEN get(
                                    transform(
                                      array(
                                        map_concat(
                                          map_filter(
                                            try_variant_get(within, '$', 'map<string,variant>'),
                                            (key, member) -> key NOT IN ('sourceArn', 'sourceAccount', 'issuerType', 'credentialsIssuedTo')
                                            AND NOT (
                                              member IS NULL
                                              OR is_variant_null(member)
                                              OR schema_of_variant(member) = 'OBJECT<>'
                                              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                            )
                                          ),
                                          map_filter(
                                            map(
                                              'sourceArn', CASE WHEN `userIdentity`.`inScopeOf`.`sourceArn` IS NULL THEN try_variant_get(within, '$["sourceArn"]', 'variant') END,
                                              'sourceAccount', CASE
                                                WHEN `userIdentity`.`inScopeOf`.`sourceAccount` IS NULL THEN try_variant_get(within, '$["sourceAccount"]', 'variant')
                                              END,
                                              'issuerType', CASE WHEN `userIdentity`.`inScopeOf`.`issuerType` IS NULL THEN try_variant_get(within, '$["issuerType"]', 'variant') END,
                                              'credentialsIssuedTo', CASE
                                                WHEN `userIdentity`.`inScopeOf`.`credentialsIssuedTo` IS NULL THEN try_variant_get(within, '$["credentialsIssuedTo"]', 'variant')
                                              END
                                            ),
                                            (key, member) -> NOT (
                                              member IS NULL
                                              OR is_variant_null(member)
                                              OR schema_of_variant(member) = 'OBJECT<>'
                                              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                            )
                                          )
                                        )
                                      ),
                                      rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                                    ),
                                    0
                                  )
                                  ELSE within
                                END
                              ),
                              0
                            ),
                            'sessionContext', get(
                              transform(
                                array(try_variant_get(member.`userIdentity`, '$["sessionContext"]', 'variant')),
                                within -> CASE
                                  WHEN startswith(schema_of_variant(within), 'OBJECT<') THEN get(
                                    transform(
                                      array(
                                        map_concat(
                                          map_filter(
                                            try_variant_get(within, '$', 'map<string,variant>'),
                                            (key, member) -> key NOT IN ('sessionIssuer', 'webIdFederationData', 'attributes', 'sourceIdentity', 'assumedRoot', 'ec2RoleDelivery')
                                            AND NOT (
                                              member IS NULL
                                              OR is_variant_null(member)
                                              OR schema_of_variant(member) = 'OBJECT<>'
                                              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                            )
                                          ),
                                          map_filter(
                                            map(
                                              'sessionIssuer', get(
                                                transform(
                                                  array(try_variant_get(within, '$["sessionIssuer"]', 'variant')),
                                                  within -> CASE
                                                    WHEN startswith(schema_of_variant(within), 'OBJECT<') THEN get(
                                                      transform(
                                                        array(
                                                          map_concat(
                                                            map_filter(
                                                              try_variant_get(within, '$', 'map<string,variant>'),
                                                              (key, member) -> key NOT IN ('type', 'principalId', 'arn', 'accountId', 'userName')
                                                              AND NOT (
                                                                member IS NULL
                                                                OR is_variant_null(member)
                                                                OR schema_of_variant(member) = 'OBJECT<>'
                                                                OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                                              )
                                                            ),
                                                            map_filter(
                                                              map(
                                                                'type', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`type` IS NULL THEN try_variant_get(within, '$["type"]', 'variant')
                                                                END,
                                                                'principalId', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`principalId` IS NULL THEN try_variant_get(within, '$["principalId"]', 'variant')
                                                                END,
                                                                'arn', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`arn` IS NULL THEN try_variant_get(within, '$["arn"]', 'variant')
                                                                END,
                                                                'accountId', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`accountId` IS NULL THEN try_variant_get(within, '$["accountId"]', 'variant')
                                                                END,
                                                                'userName', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`sessionIssuer`.`userName` IS NULL THEN try_variant_get(within, '$["userName"]', 'variant')
                                                                END
                                                              ),
                                                              (key, member) -> NOT (
                                                                member IS NULL
                                                                OR is_variant_null(member)
                                                                OR schema_of_variant(member) = 'OBJECT<>'
                                                                OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                                              )
                                                            )
                                                          )
                                                        ),
                                                        rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                                                      ),
                                                      0
                                                    )
                                                    ELSE within
                                                  END
                                                ),
                                                0
                                              ),
                                              'webIdFederationData', get(
                                                transform(
                                                  array(try_variant_get(within, '$["webIdFederationData"]', 'variant')),
                                                  within -> CASE
                                                    WHEN startswith(schema_of_variant(within), 'OBJECT<') THEN get(
                                                      transform(
                                                        array(
                                                          map_concat(
                                                            map_filter(
                                                              try_variant_get(within, '$', 'map<string,variant>'),
                                                              (key, member) -> key NOT IN ('federatedProvider', 'attributes')
                                                              AND NOT (
                                                                member IS NULL
                                                                OR is_variant_null(member)
                                                                OR schema_of_variant(member) = 'OBJECT<>'
                                                                OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                                              )
                                                            ),
                                                            map_filter(
                                                              map(
                                                                'federatedProvider', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`webIdFederationData`.`federatedProvider` IS NULL THEN try_variant_get(within, '$["federatedProvider"]', 'variant')
                                                                END,
                                                                'attributes', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`webIdFederationData`.`attributes` IS NULL THEN try_variant_get(within, '$["attributes"]', 'variant')
                                                                END
                                                              ),
                                                              (key, member) -> NOT (
                                                                member IS NULL
                                                                OR is_variant_null(member)
                                                                OR schema_of_variant(member) = 'OBJECT<>'
                                                                OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                                              )
                                                            )
                                                          )
                                                        ),
                                                        rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                                                      ),
                                                      0
                                                    )
                                                    ELSE within
                                                  END
                                                ),
                                                0
                                              ),
                                              'attributes', get(
                                                transform(
                                                  array(try_variant_get(within, '$["attributes"]', 'variant')),
                                                  within -> CASE
                                                    WHEN startswith(schema_of_variant(within), 'OBJECT<') THEN get(
                                                      transform(
                                                        array(
                                                          map_concat(
                                                            map_filter(
                                                              try_variant_get(within, '$', 'map<string,variant>'),
                                                              (key, member) -> key NOT IN ('creationDate', 'mfaAuthenticated')
                                                              AND NOT (
                                                                member IS NULL
                                                                OR is_variant_null(member)
                                                                OR schema_of_variant(member) = 'OBJECT<>'
                                                                OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                                              )
                                                            ),
                                                            map_filter(
                                                              map(
                                                                'creationDate', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`attributes`.`creationDate` IS NULL THEN try_variant_get(within, '$["creationDate"]', 'variant')
                                                                END,
                                                                'mfaAuthenticated', CASE
                                                                  WHEN `userIdentity`.`sessionContext`.`attributes`.`mfaAuthenticated` IS NULL THEN try_variant_get(within, '$["mfaAuthenticated"]', 'variant')
                                                                END
                                                              ),
                                                              (key, member) -> NOT (
                                                                member IS NULL
                                                                OR is_variant_null(member)
                                                                OR schema_of_variant(member) = 'OBJECT<>'
                                                                OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                                              )
                                                            )
                                                          )
                                                        ),
                                                        rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                                                      ),
                                                      0
                                                    )
                                                    ELSE within
                                                  END
                                                ),
                                                0
                                              ),
                                              'sourceIdentity', CASE
                                                WHEN `userIdentity`.`sessionContext`.`sourceIdentity` IS NULL THEN try_variant_get(within, '$["sourceIdentity"]', 'variant')
                                              END,
                                              'assumedRoot', CASE
                                                WHEN `userIdentity`.`sessionContext`.`assumedRoot` IS NULL THEN try_variant_get(within, '$["assumedRoot"]', 'variant')
                                              END,
                                              'ec2RoleDelivery', CASE
                                                WHEN `userIdentity`.`sessionContext`.`ec2RoleDelivery` IS NULL THEN try_variant_get(within, '$["ec2RoleDelivery"]', 'variant')
                                              END
                                            ),
                                            (key, member) -> NOT (
                                              member IS NULL
                                              OR is_variant_null(member)
                                              OR schema_of_variant(member) = 'OBJECT<>'
                                              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                                            )
                                          )
                                        )
                                      ),
                                      rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                                    ),
                                    0
                                  )
                                  ELSE within
                                END
                              ),
                              0
                            )
                          ),
                          (key, member) -> NOT (
                            member IS NULL
                            OR is_variant_null(member)
                            OR schema_of_variant(member) = 'OBJECT<>'
                            OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                          )
                        )
                      )
                    ),
                    rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                  ),
                  0
                )
                ELSE member.`userIdentity`
              END,
              'tlsDetails', CASE
                WHEN startswith(schema_of_variant(member.`tlsDetails`), 'OBJECT<') THEN get(
                  transform(
                    array(
                      map_concat(
                        map_filter(
                          try_variant_get(member.`tlsDetails`, '$', 'map<string,variant>'),
                          (key, member) -> key NOT IN ('tlsVersion', 'cipherSuite', 'clientProvidedHostHeader')
                          AND NOT (
                            member IS NULL
                            OR is_variant_null(member)
                            OR schema_of_variant(member) = 'OBJECT<>'
                            OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                          )
                        ),
                        map_filter(
                          map(
                            'tlsVersion', CASE WHEN `tlsDetails`.`tlsVersion` IS NULL THEN try_variant_get(member.`tlsDetails`, '$["tlsVersion"]', 'variant') END,
                            'cipherSuite', CASE
                              WHEN `tlsDetails`.`cipherSuite` IS NULL THEN try_variant_get(member.`tlsDetails`, '$["cipherSuite"]', 'variant')
                            END,
                            'clientProvidedHostHeader', CASE
                              WHEN `tlsDetails`.`clientProvidedHostHeader` IS NULL THEN try_variant_get(member.`tlsDetails`, '$["clientProvidedHostHeader"]', 'variant')
                            END
                          ),
                          (key, member) -> NOT (
                            member IS NULL
                            OR is_variant_null(member)
                            OR schema_of_variant(member) = 'OBJECT<>'
                            OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                          )
                        )
                      )
                    ),
                    rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                  ),
                  0
                )
                ELSE member.`tlsDetails`
              END,
              'addendum', CASE
                WHEN startswith(schema_of_variant(member.`addendum`), 'OBJECT<') THEN get(
                  transform(
                    array(
                      map_concat(
                        map_filter(
                          try_variant_get(member.`addendum`, '$', 'map<string,variant>'),
                          (key, member) -> key NOT IN ('reason', 'updatedFields', 'originalRequestID', 'originalEventID')
                          AND NOT (
                            member IS NULL
                            OR is_variant_null(member)
                            OR schema_of_variant(member) = 'OBJECT<>'
                            OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                          )
                        ),
                        map_filter(
                          map(
                            'reason', CASE WHEN `addendum`.`reason` IS NULL THEN try_variant_get(member.`addendum`, '$["reason"]', 'variant') END,
                            'updatedFields', CASE
                              WHEN `addendum`.`updatedFields` IS NULL THEN try_variant_get(member.`addendum`, '$["updatedFields"]', 'variant')
                            END,
                            'originalRequestID', CASE
                              WHEN `addendum`.`originalRequestID` IS NULL THEN try_variant_get(member.`addendum`, '$["originalRequestID"]', 'variant')
                            END,
                            'originalEventID', CASE
                              WHEN `addendum`.`originalEventID` IS NULL THEN try_variant_get(member.`addendum`, '$["originalEventID"]', 'variant')
                            END
                          ),
                          (key, member) -> NOT (
                            member IS NULL
                            OR is_variant_null(member)
                            OR schema_of_variant(member) = 'OBJECT<>'
                            OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                          )
                        )
                      )
                    ),
                    rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
                  ),
                  0
                )
                ELSE member.`addendum`
              END,
              'resources', CASE
                WHEN NOT coalesce(
                  forall(
                    try_variant_get(member.`resources`, '$', 'array<variant>'),
                    element -> element IS NULL
                    OR is_variant_null(element)
                    OR schema_of_variant(element) = 'OBJECT<>'
                    OR (schema_of_variant(element) = 'STRING' AND variant_get(element, '$', 'string') = '')
                    OR (
                      startswith(schema_of_variant(element), 'OBJECT<')
                      AND size(
                        map_concat(
                          map_filter(
                            try_variant_get(element, '$', 'map<string,variant>'),
                            (key, member) -> key NOT IN ('ARN', 'arn', 'accountId', 'type')
                            AND NOT (
                              member IS NULL
                              OR is_variant_null(member)
                              OR schema_of_variant(member) = 'OBJECT<>'
                              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                            )
                          ),
                          map_filter(
                            map(
                              'ARN', CASE
                                WHEN NOT coalesce(
                                  get(
                                    transform(
                                      array(try_variant_get(element, '$["ARN"]', 'variant')),
                                      read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                                    ),
                                    0
                                  ) = coalesce(
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
                                ) THEN try_variant_get(element, '$["ARN"]', 'variant')
                              END,
                              'arn', CASE
                                WHEN NOT coalesce(
                                  get(
                                    transform(
                                      array(try_variant_get(element, '$["arn"]', 'variant')),
                                      read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                                    ),
                                    0
                                  ) = coalesce(
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
                                ) THEN try_variant_get(element, '$["arn"]', 'variant')
                              END,
                              'accountId', CASE
                                WHEN get(
                                  transform(
                                    array(try_variant_get(element, '$["accountId"]', 'variant')),
                                    read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                                  ),
                                  0
                                ) IS NULL THEN try_variant_get(element, '$["accountId"]', 'variant')
                              END,
                              'type', CASE
                                WHEN get(
                                  transform(
                                    array(try_variant_get(element, '$["type"]', 'variant')),
                                    read -> CASE WHEN schema_of_variant(read) = 'STRING' THEN nullif(variant_get(read, '$', 'string'), '') END
                                  ),
                                  0
                                ) IS NULL THEN try_variant_get(element, '$["type"]', 'variant')
                              END
                            ),
                            (key, member) -> NOT (
                              member IS NULL
                              OR is_variant_null(member)
                              OR schema_of_variant(member) = 'OBJECT<>'
                              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
                            )
                          )
                        )
                      ) = 0
                    )
                  ),
                  false
                ) THEN member.`resources`
              END,
              'requestParameters', CASE WHEN `requestParameters` IS NULL THEN member.`requestParameters` END,
              'responseElements', CASE WHEN `responseElements` IS NULL THEN member.`responseElements` END,
              'additionalEventData', CASE WHEN `additionalEventData` IS NULL THEN member.`additionalEventData` END,
              'serviceEventDetails', CASE WHEN `serviceEventDetails` IS NULL THEN member.`serviceEventDetails` END
            ),
            (key, member) -> NOT (
              member IS NULL
              OR is_variant_null(member)
              OR schema_of_variant(member) = 'OBJECT<>'
              OR (schema_of_variant(member) = 'STRING' AND variant_get(member, '$', 'string') = '')
            )
          )
        )
      ),
      rest -> CASE WHEN size(rest) > 0 THEN to_variant_object(rest) END
    ),
    0
  ) AS `unmapped`
  FROM base
),
-- Definitions of mappings/silver/target.yaml
named_1 AS (
  SELECT *,
  coalesce(`recipientAccountId`, `userIdentity`.`accountId`) AS `_account`, -- mappings/silver/target.yaml:7
  coalesce(
    CASE
      WHEN `userIdentity`.`arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(regexp_extract(`userIdentity`.`arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 1), '')
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
  ) AS `_partition`, -- mappings/silver/target.yaml:9
  nullif(regexp_extract(`errorMessage`, 'on resource: (?:[a-z]+ ){0,2}(arn:[^ "]+)', 1), '') AS `_denied_arn`, -- mappings/silver/target.yaml:14
  CASE
    WHEN (
      (
        coalesce(`userIdentity`.`type` IN ('IAMUser', 'Root'), false)
        AND (
          coalesce(event.self IN ('always'), false)
          OR (
            coalesce(event.self IN ('omitted'), false)
            AND NOT (
              CASE
                WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["userName"]', 'variant'), '$', 'string'), '')
              END
            ) IS NOT NULL
            AND NOT (
              (`requestParameters`) IS NULL
              AND coalesce(
                contains(`errorCode`, 'AccessDenied')
                OR contains(`errorCode`, 'Unauthorized')
                OR contains(`errorCode`, 'NotAuthorized')
                OR contains(`errorCode`, 'InvalidAccess'),
                false
              )
            )
          )
        )
      )
      AND coalesce(`userIdentity`.`type` IN ('Root'), false)
    ) THEN 'root'
    WHEN (
      coalesce(`userIdentity`.`type` IN ('IAMUser', 'Root'), false)
      AND (
        coalesce(event.self IN ('always'), false)
        OR (
          coalesce(event.self IN ('omitted'), false)
          AND NOT (
            CASE
              WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["userName"]', 'variant'), '$', 'string'), '')
            END
          ) IS NOT NULL
          AND NOT (
            (`requestParameters`) IS NULL
            AND coalesce(
              contains(`errorCode`, 'AccessDenied')
              OR contains(`errorCode`, 'Unauthorized')
              OR contains(`errorCode`, 'NotAuthorized')
              OR contains(`errorCode`, 'InvalidAccess'),
              false
            )
          )
        )
      )
    ) THEN `userIdentity`.`userName`
  END AS `_caller_name`, -- mappings/silver/target.yaml:31
  CASE
    WHEN (
      coalesce(`userIdentity`.`type` IN ('IAMUser', 'Root'), false)
      AND (
        coalesce(event.self IN ('always'), false)
        OR (
          coalesce(event.self IN ('omitted'), false)
          AND NOT (
            CASE
              WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["userName"]', 'variant'), '$', 'string'), '')
            END
          ) IS NOT NULL
          AND NOT (
            (`requestParameters`) IS NULL
            AND coalesce(
              contains(`errorCode`, 'AccessDenied')
              OR contains(`errorCode`, 'Unauthorized')
              OR contains(`errorCode`, 'NotAuthorized')
              OR contains(`errorCode`, 'InvalidAccess'),
              false
            )
          )
        )
      )
    ) THEN `userIdentity`.`arn`
  END AS `_caller_arn`, -- mappings/silver/target.yaml:40
  coalesce(
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["path"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["path"]', 'variant'), '$', 'string'), '')
    END,
    '/'
  ) AS `_path`, -- mappings/silver/target.yaml:68
  coalesce(
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["newUserName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["newUserName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["newGroupName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["newGroupName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["newServerCertificateName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["newServerCertificateName"]', 'variant'), '$', 'string'), '')
    END
  ) AS `_new_name`, -- mappings/silver/target.yaml:124
  coalesce(
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policyArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policyArn"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["permissionsBoundary"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["permissionsBoundary"]', 'variant'), '$', 'string'), '')
    END
  ) AS `_policy_arn` -- mappings/silver/target.yaml:128
  FROM rest
),
-- Definitions of mappings/silver/target.yaml
named_2 AS (
  SELECT *,
  coalesce(
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["userName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`responseElements`, '$["user"]["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["user"]["userName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`responseElements`, '$["accessKey"]["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["accessKey"]["userName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`responseElements`, '$["loginProfile"]["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["loginProfile"]["userName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`responseElements`, '$["serviceSpecificCredential"]["userName"]', 'variant')) = 'STRING' THEN nullif(
        variant_get(try_variant_get(`responseElements`, '$["serviceSpecificCredential"]["userName"]', 'variant'), '$', 'string'),
        ''
      )
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`responseElements`, '$["sSHPublicKey"]["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["sSHPublicKey"]["userName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`responseElements`, '$["certificate"]["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["certificate"]["userName"]', 'variant'), '$', 'string'), '')
    END,
    `_caller_name`,
    CASE
      WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'user' THEN nullif(
        CASE
          WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
          ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
        END,
        ''
      )
    END,
    nullif(regexp_extract(`errorMessage`, 'on resource: user ([A-Za-z0-9+=,.@_-]+)(?![A-Za-z0-9+=,.@_:-])', 1), '')
  ) AS `_user_name`, -- mappings/silver/target.yaml:45
  coalesce(
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["roleName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["roleName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`responseElements`, '$["role"]["roleName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["role"]["roleName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'role' THEN nullif(
        CASE
          WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
          ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
        END,
        ''
      )
    END,
    nullif(regexp_extract(`errorMessage`, 'on resource: role ([A-Za-z0-9+=,.@_-]+)(?![A-Za-z0-9+=,.@_:-])', 1), '')
  ) AS `_role_name`, -- mappings/silver/target.yaml:57
  coalesce(
    CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["groupName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["groupName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN schema_of_variant(try_variant_get(`responseElements`, '$["group"]["groupName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["group"]["groupName"]', 'variant'), '$', 'string'), '')
    END,
    CASE
      WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'group' THEN nullif(
        CASE
          WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
          ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
        END,
        ''
      )
    END,
    nullif(regexp_extract(`errorMessage`, 'on resource: group ([A-Za-z0-9+=,.@_-]+)(?![A-Za-z0-9+=,.@_:-])', 1), '')
  ) AS `_group_name`, -- mappings/silver/target.yaml:63
  CASE
    WHEN event.target IN ('user') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["user"]["arn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["user"]["arn"]', 'variant'), '$', 'string'), '')
      END,
      `_caller_arn`,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'user' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('role') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["role"]["arn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["role"]["arn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'role' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('group') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["group"]["arn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["group"]["arn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'group' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('policy') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policyArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policyArn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["policy"]["arn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["policy"]["arn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'policy' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('instance_profile') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["instanceProfile"]["arn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["instanceProfile"]["arn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'instance-profile' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('saml_provider') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["sAMLProviderArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["sAMLProviderArn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["sAMLProviderArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["sAMLProviderArn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'saml-provider' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('oidc_provider') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["openIDConnectProviderArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["openIDConnectProviderArn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["openIDConnectProviderArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["openIDConnectProviderArn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('server_certificate') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["serverCertificateMetadata"]["arn"]', 'variant')) = 'STRING' THEN nullif(
          variant_get(try_variant_get(`responseElements`, '$["serverCertificateMetadata"]["arn"]', 'variant'), '$', 'string'),
          ''
        )
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'server-certificate' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('mfa_device') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["serialNumber"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["serialNumber"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["virtualMFADevice"]["serialNumber"]', 'variant')) = 'STRING' THEN nullif(
          variant_get(try_variant_get(`responseElements`, '$["virtualMFADevice"]["serialNumber"]', 'variant'), '$', 'string'),
          ''
        )
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'mfa' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('access_key') THEN CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["accessKeyId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["accessKeyId"]', 'variant'), '$', 'string'), '')
    END
    WHEN event.target IN ('delegation_request') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["delegationRequestId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["delegationRequestId"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["delegationRequestId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["delegationRequestId"]', 'variant'), '$', 'string'), '')
      END
    )
    WHEN event.target IN ('role_template') THEN CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["templateArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["templateArn"]', 'variant'), '$', 'string'), '')
    END
    WHEN event.target IN ('report') THEN CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["jobId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["jobId"]', 'variant'), '$', 'string'), '')
    END
    WHEN event.target IN ('deletion_task') THEN CASE
      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["deletionTaskId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["deletionTaskId"]', 'variant'), '$', 'string'), '')
    END
    WHEN event.target IN ('principal') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["arn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["arn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policySourceArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policySourceArn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["entityArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["entityArn"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(`_denied_arn`, '')
      END
    )
    WHEN event.target IN ('organization') THEN coalesce(
      CASE
        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["organizationId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["organizationId"]', 'variant'), '$', 'string'), '')
      END,
      CASE
        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["entityPath"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["entityPath"]', 'variant'), '$', 'string'), '')
      END
    )
    WHEN event.target IN ('account') THEN `_account`
  END AS `_record_uid` -- mappings/silver/target.yaml:89
  FROM named_1
),
-- Definitions of mappings/silver/target.yaml
named_3 AS (
  SELECT *,
  CASE
    WHEN coalesce((`_user_name`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':user', '', `_path`, '', `_user_name`)
  END AS `_built_user_arn`, -- mappings/silver/target.yaml:73
  CASE
    WHEN (
      coalesce((`_role_name`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false)
      AND NOT coalesce(startswith(`_role_name`, 'AWSServiceRoleFor') OR startswith(`_role_name`, 'AWSReservedSSO_'), false)
    ) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':role', '', `_path`, '', `_role_name`)
  END AS `_built_role_arn`, -- mappings/silver/target.yaml:77
  CASE
    WHEN coalesce((`_group_name`) RLIKE '^[A-Za-z0-9+=,.@_-]+\\z', false) THEN concat('arn:', '', `_partition`, '', ':iam::', '', `_account`, '', ':group', '', `_path`, '', `_group_name`)
  END AS `_built_group_arn` -- mappings/silver/target.yaml:84
  FROM named_2
),
-- Definitions of mappings/silver/target.yaml
named_4 AS (
  SELECT *,
  CASE
    WHEN event.target IN ('user') THEN `_built_user_arn`
    WHEN event.target IN ('role') THEN `_built_role_arn`
    WHEN event.target IN ('group') THEN `_built_group_arn`
  END AS `_built_uid` -- mappings/silver/target.yaml:117
  FROM named_3
)
SELECT
  event.silver_table AS `silver_table`,
  _row_key AS `_row_key`,
  '60812cd73a75' AS `_mapping_version`,
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
  `tlsDetails` AS `tlsDetails`, -- mappings/silver/record.yaml:81
  `addendum` AS `addendum`, -- mappings/silver/record.yaml:88
  `resources` AS `resources`, -- mappings/silver/record.yaml:96
  `requestParameters` AS `requestParameters`, -- mappings/silver/record.yaml:103
  `responseElements` AS `responseElements`, -- mappings/silver/record.yaml:104
  `additionalEventData` AS `additionalEventData`, -- mappings/silver/record.yaml:105
  `serviceEventDetails` AS `serviceEventDetails`, -- mappings/silver/record.yaml:106
  CAST(
    get(
      transform(
        array(
          coalesce(
            CASE
              WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policyDocument"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policyDocument"]', 'variant'), '$', 'string'), '')
            END,
            CASE
              WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["assumeRolePolicyDocument"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["assumeRolePolicyDocument"]', 'variant'), '$', 'string'), '')
            END,
            CASE
              WHEN schema_of_variant(try_variant_get(`responseElements`, '$["policyVersion"]["document"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["policyVersion"]["document"]', 'variant'), '$', 'string'), '')
            END,
            CASE
              WHEN schema_of_variant(try_variant_get(`responseElements`, '$["role"]["assumeRolePolicyDocument"]', 'variant')) = 'STRING' THEN nullif(
                variant_get(try_variant_get(`responseElements`, '$["role"]["assumeRolePolicyDocument"]', 'variant'), '$', 'string'),
                ''
              )
            END,
            CASE
              WHEN schema_of_variant(try_variant_get(`responseElements`, '$["policyDocument"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["policyDocument"]', 'variant'), '$', 'string'), '')
            END
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
                whole -> CASE WHEN schema_of_variant(whole) LIKE 'OBJECT<_%>' THEN whole END
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
                    whole -> CASE WHEN schema_of_variant(whole) LIKE 'OBJECT<_%>' THEN whole END
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
  ) AS `policyDocument`, -- mappings/silver/record.yaml:114
  CAST(
    get(
      transform(
        array(
          named_struct(
            'kind', /* mappings/silver/target.yaml:131 */ event.target,
            'name', /* mappings/silver/target.yaml:132 */ CASE
              WHEN event.target IN ('user') THEN `_user_name`
              WHEN event.target IN ('role') THEN `_role_name`
              WHEN event.target IN ('group') THEN `_group_name`
              WHEN event.target IN ('policy') THEN coalesce(
                CASE
                  WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policyName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policyName"]', 'variant'), '$', 'string'), '')
                END,
                CASE
                  WHEN schema_of_variant(try_variant_get(`responseElements`, '$["policy"]["policyName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["policy"]["policyName"]', 'variant'), '$', 'string'), '')
                END,
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policyArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policyArn"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                CASE
                  WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'policy' THEN nullif(
                    CASE
                      WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                      ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                    END,
                    ''
                  )
                END
              )
              WHEN event.target IN ('instance_profile') THEN coalesce(
                CASE
                  WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["instanceProfileName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["instanceProfileName"]', 'variant'), '$', 'string'), '')
                END,
                CASE
                  WHEN schema_of_variant(try_variant_get(`responseElements`, '$["instanceProfile"]["instanceProfileName"]', 'variant')) = 'STRING' THEN nullif(
                    variant_get(try_variant_get(`responseElements`, '$["instanceProfile"]["instanceProfileName"]', 'variant'), '$', 'string'),
                    ''
                  )
                END,
                CASE
                  WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'instance-profile' THEN nullif(
                    CASE
                      WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                      ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                    END,
                    ''
                  )
                END,
                nullif(regexp_extract(`errorMessage`, 'on resource: instance profile ([A-Za-z0-9+=,.@_-]+)(?![A-Za-z0-9+=,.@_:-])', 1), '')
              )
              WHEN event.target IN ('saml_provider') THEN coalesce(
                CASE
                  WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["name"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["name"]', 'variant'), '$', 'string'), '')
                END,
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["sAMLProviderArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["sAMLProviderArn"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["sAMLProviderArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["sAMLProviderArn"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                CASE
                  WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'saml-provider' THEN nullif(
                    CASE
                      WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                      ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                    END,
                    ''
                  )
                END
              )
              WHEN event.target IN ('oidc_provider') THEN coalesce(
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["openIDConnectProviderArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["openIDConnectProviderArn"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`responseElements`, '$["openIDConnectProviderArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["openIDConnectProviderArn"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                CASE
                  WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["url"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["url"]', 'variant'), '$', 'string'), '')
                END,
                CASE
                  WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' THEN nullif(
                    CASE
                      WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                      ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                    END,
                    ''
                  )
                END
              )
              WHEN event.target IN ('server_certificate') THEN coalesce(
                CASE
                  WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["serverCertificateName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["serverCertificateName"]', 'variant'), '$', 'string'), '')
                END,
                CASE
                  WHEN schema_of_variant(try_variant_get(`responseElements`, '$["serverCertificateMetadata"]["serverCertificateName"]', 'variant')) = 'STRING' THEN nullif(
                    variant_get(
                      try_variant_get(`responseElements`, '$["serverCertificateMetadata"]["serverCertificateName"]', 'variant'),
                      '$',
                      'string'
                    ),
                    ''
                  )
                END,
                CASE
                  WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'server-certificate' THEN nullif(
                    CASE
                      WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                      ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                    END,
                    ''
                  )
                END
              )
              WHEN event.target IN ('mfa_device') THEN coalesce(
                CASE
                  WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["virtualMFADeviceName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["virtualMFADeviceName"]', 'variant'), '$', 'string'), '')
                END,
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["serialNumber"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["serialNumber"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                CASE
                  WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["serialNumber"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["serialNumber"]', 'variant'), '$', 'string'), '')
                END,
                CASE
                  WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' AND regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'mfa' THEN nullif(
                    CASE
                      WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                      ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                    END,
                    ''
                  )
                END
              )
              WHEN event.target IN ('role_template') THEN get(
                transform(
                  array(
                    CASE
                      WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["templateArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["templateArn"]', 'variant'), '$', 'string'), '')
                    END
                  ),
                  arn_text -> CASE
                    WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                      CASE
                        WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                        ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                      END,
                      ''
                    )
                  END
                ),
                0
              )
              WHEN event.target IN ('principal') THEN coalesce(
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["arn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["arn"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policySourceArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policySourceArn"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                get(
                  transform(
                    array(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["entityArn"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["entityArn"]', 'variant'), '$', 'string'), '')
                      END
                    ),
                    arn_text -> CASE
                      WHEN arn_text RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                        CASE
                          WHEN regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                          ELSE regexp_extract(regexp_extract(arn_text, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                        END,
                        ''
                      )
                    END
                  ),
                  0
                ),
                CASE
                  WHEN `_denied_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                    CASE
                      WHEN regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                      ELSE regexp_extract(regexp_extract(`_denied_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                    END,
                    ''
                  )
                END
              )
            END,
            'uid', /* mappings/silver/target.yaml:180 */ coalesce(`_record_uid`, `_built_uid`),
            'uidSource', /* mappings/silver/target.yaml:182 */ CASE WHEN (`_record_uid`) IS NOT NULL THEN 'record' WHEN (`_built_uid`) IS NOT NULL THEN 'built' END,
            'id', /* mappings/silver/target.yaml:187 */ coalesce(
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["user"]["userId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["user"]["userId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["role"]["roleId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["role"]["roleId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["group"]["groupId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["group"]["groupId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["policy"]["policyId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["policy"]["policyId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["instanceProfile"]["instanceProfileId"]', 'variant')) = 'STRING' THEN nullif(
                  variant_get(try_variant_get(`responseElements`, '$["instanceProfile"]["instanceProfileId"]', 'variant'), '$', 'string'),
                  ''
                )
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["serverCertificateMetadata"]["serverCertificateId"]', 'variant')) = 'STRING' THEN nullif(
                  variant_get(try_variant_get(`responseElements`, '$["serverCertificateMetadata"]["serverCertificateId"]', 'variant'), '$', 'string'),
                  ''
                )
              END
            ),
            'credentialId', /* mappings/silver/target.yaml:196 */ coalesce(
              CASE
                WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["accessKeyId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["accessKeyId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["accessKey"]["accessKeyId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["accessKey"]["accessKeyId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["sSHPublicKeyId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["sSHPublicKeyId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["sSHPublicKey"]["sSHPublicKeyId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["sSHPublicKey"]["sSHPublicKeyId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["certificateId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["certificateId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["certificate"]["certificateId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["certificate"]["certificateId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["serviceSpecificCredentialId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["serviceSpecificCredentialId"]', 'variant'), '$', 'string'), '')
              END,
              CASE
                WHEN schema_of_variant(try_variant_get(`responseElements`, '$["serviceSpecificCredential"]["serviceSpecificCredentialId"]', 'variant')) = 'STRING' THEN nullif(
                  variant_get(
                    try_variant_get(`responseElements`, '$["serviceSpecificCredential"]["serviceSpecificCredentialId"]', 'variant'),
                    '$',
                    'string'
                  ),
                  ''
                )
              END
            ),
            'version', /* mappings/silver/target.yaml:206 */ CASE
              WHEN NOT coalesce(`eventName` IN ('SetDefaultPolicyVersion'), false) THEN coalesce(
                CASE
                  WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["versionId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["versionId"]', 'variant'), '$', 'string'), '')
                END,
                CASE
                  WHEN schema_of_variant(try_variant_get(`responseElements`, '$["policyVersion"]["versionId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`responseElements`, '$["policyVersion"]["versionId"]', 'variant'), '$', 'string'), '')
                END
              )
            END,
            'accountId', /* mappings/silver/target.yaml:210 */ `_account`,
            'policy', /* mappings/silver/target.yaml:212 */ CASE
              WHEN (
                (
                  (
                    coalesce(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policyName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policyName"]', 'variant'), '$', 'string'), '')
                      END,
                      CASE
                        WHEN `_policy_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                          CASE
                            WHEN regexp_extract(regexp_extract(`_policy_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_policy_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_policy_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                            ELSE regexp_extract(regexp_extract(`_policy_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                          END,
                          ''
                        )
                      END
                    )
                  ) IS NOT NULL
                  OR (`_policy_arn`) IS NOT NULL
                )
              ) THEN named_struct(
                'name', /* mappings/silver/target.yaml:213 */ coalesce(
                  CASE
                    WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["policyName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["policyName"]', 'variant'), '$', 'string'), '')
                  END,
                  CASE
                    WHEN `_policy_arn` RLIKE '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z' THEN nullif(
                      CASE
                        WHEN regexp_extract(regexp_extract(`_policy_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*', 0) = 'oidc-provider' OR NOT contains(regexp_extract(`_policy_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '/') THEN regexp_replace(regexp_extract(`_policy_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '^[^/:]*[/:]?', '')
                        ELSE regexp_extract(regexp_extract(`_policy_arn`, '^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)\\z', 5), '[^/]*\\z', 0)
                      END,
                      ''
                    )
                  END
                ),
                'uid', /* mappings/silver/target.yaml:214 */ `_policy_arn`
              )
            END,
            'member', /* mappings/silver/target.yaml:216 */ CASE
              WHEN event.target IN ('group') THEN CASE
                WHEN (
                  (
                    (
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["userName"]', 'variant'), '$', 'string'), '')
                      END
                    ) IS NOT NULL
                  )
                ) THEN named_struct(
                  'kind', /* mappings/silver/target.yaml:220 */ 'user',
                  'name', /* mappings/silver/target.yaml:221 */ CASE
                    WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["userName"]', 'variant'), '$', 'string'), '')
                  END
                )
              END
              WHEN event.target IN ('instance_profile') THEN CASE
                WHEN (
                  (
                    (
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["roleName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["roleName"]', 'variant'), '$', 'string'), '')
                      END
                    ) IS NOT NULL
                  )
                ) THEN named_struct(
                  'kind', /* mappings/silver/target.yaml:223 */ 'role',
                  'name', /* mappings/silver/target.yaml:224 */ CASE
                    WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["roleName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["roleName"]', 'variant'), '$', 'string'), '')
                  END
                )
              END
            END,
            'result', /* mappings/silver/target.yaml:226 */ CASE
              WHEN (
                (
                  (
                    coalesce(
                      `_new_name`,
                      CASE
                        WHEN (
                          CASE
                            WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["newPath"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["newPath"]', 'variant'), '$', 'string'), '')
                          END
                        ) IS NOT NULL THEN coalesce(
                          CASE
                            WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["userName"]', 'variant'), '$', 'string'), '')
                          END,
                          CASE
                            WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["groupName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["groupName"]', 'variant'), '$', 'string'), '')
                          END,
                          CASE
                            WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["serverCertificateName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["serverCertificateName"]', 'variant'), '$', 'string'), '')
                          END
                        )
                      END
                    )
                  ) IS NOT NULL
                  OR (
                    CASE
                      WHEN coalesce(`eventName` IN ('SetDefaultPolicyVersion'), false) THEN CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["versionId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["versionId"]', 'variant'), '$', 'string'), '')
                      END
                    END
                  ) IS NOT NULL
                )
              ) THEN named_struct(
                'name', /* mappings/silver/target.yaml:227 */ coalesce(
                  `_new_name`,
                  CASE
                    WHEN (
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["newPath"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["newPath"]', 'variant'), '$', 'string'), '')
                      END
                    ) IS NOT NULL THEN coalesce(
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["userName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["userName"]', 'variant'), '$', 'string'), '')
                      END,
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["groupName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["groupName"]', 'variant'), '$', 'string'), '')
                      END,
                      CASE
                        WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["serverCertificateName"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["serverCertificateName"]', 'variant'), '$', 'string'), '')
                      END
                    )
                  END
                ),
                'version', /* mappings/silver/target.yaml:233 */ CASE
                  WHEN coalesce(`eventName` IN ('SetDefaultPolicyVersion'), false) THEN CASE
                    WHEN schema_of_variant(try_variant_get(`requestParameters`, '$["versionId"]', 'variant')) = 'STRING' THEN nullif(variant_get(try_variant_get(`requestParameters`, '$["versionId"]', 'variant'), '$', 'string'), '')
                  END
                END
              )
            END
          )
        ),
        object -> CASE
          WHEN (
            object.`kind` IS NOT NULL
            OR object.`name` IS NOT NULL
            OR object.`uid` IS NOT NULL
            OR object.`uidSource` IS NOT NULL
            OR object.`id` IS NOT NULL
            OR object.`credentialId` IS NOT NULL
            OR object.`version` IS NOT NULL
            OR object.`accountId` IS NOT NULL
            OR object.`policy` IS NOT NULL
            OR object.`member` IS NOT NULL
            OR object.`result` IS NOT NULL
          ) THEN object
        END
      ),
      0
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
    `name`: STRING>,
    `result`: STRUCT<`name`: STRING,
    `version`: STRING>>
  ) AS `target`, -- mappings/silver/target.yaml:131
  unmapped AS `unmapped`,
  record AS `record`
FROM named_4
