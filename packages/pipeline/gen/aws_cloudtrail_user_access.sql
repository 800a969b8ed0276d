-- @generated from mappings/silver by `npm run generate`. Do not edit.
-- aws_cloudtrail_user_access: CloudTrail records that become User Access Management
SELECT
  `_row_key` AS `_row_key`,
  `_mapping_version` AS `_mapping_version`,
  `_source_file` AS `_source_file`,
  `_source_position` AS `_source_position`,
  `_ingested_at` AS `_ingested_at`,
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
  `policyDocument` AS `policyDocument`, -- mappings/silver/record.yaml:119
  `target` AS `target`, -- mappings/silver/target.yaml:296
  `unmapped` AS `unmapped`,
  `record` AS `record`
FROM STREAM cloudtrail_silver
WHERE silver_table = 'aws_cloudtrail_user_access'
