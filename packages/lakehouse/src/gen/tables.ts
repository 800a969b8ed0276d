// @generated from mappings and the OCSF schema by `npm run generate`. Do not edit.
import type { Table } from "../table-model.ts";

/** Every table of a lake, silver before gold. */
export const TABLES: readonly Table[] = [
 {
  "layer": "silver",
  "name": "aws_cloudtrail_account_change",
  "pair": "account_change",
  "comment": "CloudTrail records that become Account Change [3001]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "eventVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the record format"
   },
   {
    "name": "eventTime",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the request was completed"
   },
   {
    "name": "eventTimeText",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "eventTime as it came"
   },
   {
    "name": "eventSource",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Service that was called"
   },
   {
    "name": "eventName",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Operation that was called"
   },
   {
    "name": "eventType",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Kind of event"
   },
   {
    "name": "eventCategory",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Management or data"
   },
   {
    "name": "eventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Unique ID of the event"
   },
   {
    "name": "sharedEventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID shared by the copies of one event in several accounts"
   },
   {
    "name": "requestID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID of the request"
   },
   {
    "name": "awsRegion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Region that was called"
   },
   {
    "name": "recipientAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Account that received the event"
   },
   {
    "name": "sourceIPAddress",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Where the request came from"
   },
   {
    "name": "userAgent",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Agent of the request"
   },
   {
    "name": "errorCode",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Error of the service"
   },
   {
    "name": "errorMessage",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Description of the error"
   },
   {
    "name": "apiVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the API"
   },
   {
    "name": "readOnly",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The operation only reads"
   },
   {
    "name": "managementEvent",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The event is a management event"
   },
   {
    "name": "sessionCredentialFromConsole",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The credentials came from a console session"
   },
   {
    "name": "vpcEndpointId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "VPC endpoint of the request"
   },
   {
    "name": "vpcEndpointAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Owner of the VPC endpoint"
   },
   {
    "name": "userIdentity",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "principalId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "arn",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accessKeyId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "userName",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedBy",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedByDelegate",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "accountId",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "identityProvider",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "onBehalfOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "userId",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "identityStoreArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "inScopeOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sourceArn",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "sourceAccount",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "issuerType",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "credentialsIssuedTo",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "sessionContext",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sessionIssuer",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "principalId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "arn",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "accountId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "userName",
             "type": {
              "kind": "string"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "webIdFederationData",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "federatedProvider",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "attributes",
             "type": {
              "kind": "json"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "attributes",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "creationDate",
             "type": {
              "kind": "timestamp"
             },
             "required": false
            },
            {
             "name": "mfaAuthenticated",
             "type": {
              "kind": "boolean"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "sourceIdentity",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "assumedRoot",
          "type": {
           "kind": "boolean"
          },
          "required": false
         },
         {
          "name": "ec2RoleDelivery",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "signInSessionArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Who made the request"
   },
   {
    "name": "tlsDetails",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "tlsVersion",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "cipherSuite",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "clientProvidedHostHeader",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "TLS of the request"
   },
   {
    "name": "addendum",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "reason",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "updatedFields",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalRequestID",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalEventID",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Why the event came late or again"
   },
   {
    "name": "resources",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "arn",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "accountId",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false
       }
      ]
     }
    },
    "required": false,
    "caption": "Resources named in the record"
   },
   {
    "name": "requestParameters",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Parameters of the request"
   },
   {
    "name": "responseElements",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "What the service answered"
   },
   {
    "name": "additionalEventData",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Further data of the service"
   },
   {
    "name": "serviceEventDetails",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Details of a service event"
   },
   {
    "name": "policyDocument",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Policy document of the request or the response"
   },
   {
    "name": "target",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "kind",
       "type": {
        "kind": "string"
       },
       "required": true
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uidSource",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "id",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "policy",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "member",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "kind",
          "type": {
           "kind": "string"
          },
          "required": true
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uidSource",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "result",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": true,
    "caption": "What was acted on"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Members of the record that no column took"
   },
   {
    "name": "record",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "The record as it came"
   }
  ],
  "timeColumn": "eventTime",
  "clusterBy": [
   [
    "eventTime"
   ],
   [
    "recipientAccountId"
   ],
   [
    "eventName"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 3001,
   "className": "account_change"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"silver\".\"aws_cloudtrail_account_change\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"eventVersion\" VARCHAR,\n  \"eventTime\" TIMESTAMP NOT NULL,\n  \"eventTimeText\" VARCHAR NOT NULL,\n  \"eventSource\" VARCHAR NOT NULL,\n  \"eventName\" VARCHAR NOT NULL,\n  \"eventType\" VARCHAR,\n  \"eventCategory\" VARCHAR,\n  \"eventID\" VARCHAR,\n  \"sharedEventID\" VARCHAR,\n  \"requestID\" VARCHAR,\n  \"awsRegion\" VARCHAR,\n  \"recipientAccountId\" VARCHAR,\n  \"sourceIPAddress\" VARCHAR,\n  \"userAgent\" VARCHAR,\n  \"errorCode\" VARCHAR,\n  \"errorMessage\" VARCHAR,\n  \"apiVersion\" VARCHAR,\n  \"readOnly\" BOOLEAN,\n  \"managementEvent\" BOOLEAN,\n  \"sessionCredentialFromConsole\" BOOLEAN,\n  \"vpcEndpointId\" VARCHAR,\n  \"vpcEndpointAccountId\" VARCHAR,\n  \"userIdentity\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR)),\n  \"tlsDetails\" STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR),\n  \"addendum\" STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR),\n  \"resources\" STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[],\n  \"requestParameters\" JSON,\n  \"responseElements\" JSON,\n  \"additionalEventData\" JSON,\n  \"serviceEventDetails\" JSON,\n  \"policyDocument\" JSON,\n  \"target\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR)) NOT NULL,\n  \"unmapped\" JSON,\n  \"record\" VARCHAR NOT NULL\n)",
    "COMMENT ON TABLE \"silver\".\"aws_cloudtrail_account_change\" IS 'CloudTrail records that become Account Change [3001]'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"eventVersion\" IS 'Version of the record format'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"eventTime\" IS 'When the request was completed'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"eventTimeText\" IS 'eventTime as it came'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"eventSource\" IS 'Service that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"eventName\" IS 'Operation that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"eventType\" IS 'Kind of event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"eventCategory\" IS 'Management or data'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"eventID\" IS 'Unique ID of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"sharedEventID\" IS 'ID shared by the copies of one event in several accounts'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"requestID\" IS 'ID of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"awsRegion\" IS 'Region that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"recipientAccountId\" IS 'Account that received the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"sourceIPAddress\" IS 'Where the request came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"userAgent\" IS 'Agent of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"errorCode\" IS 'Error of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"errorMessage\" IS 'Description of the error'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"apiVersion\" IS 'Version of the API'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"readOnly\" IS 'The operation only reads'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"managementEvent\" IS 'The event is a management event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"sessionCredentialFromConsole\" IS 'The credentials came from a console session'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"vpcEndpointId\" IS 'VPC endpoint of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"vpcEndpointAccountId\" IS 'Owner of the VPC endpoint'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"userIdentity\" IS 'Who made the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"tlsDetails\" IS 'TLS of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"addendum\" IS 'Why the event came late or again'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"resources\" IS 'Resources named in the record'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"requestParameters\" IS 'Parameters of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"responseElements\" IS 'What the service answered'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"additionalEventData\" IS 'Further data of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"serviceEventDetails\" IS 'Details of a service event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"policyDocument\" IS 'Policy document of the request or the response'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"target\" IS 'What was acted on'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"unmapped\" IS 'Members of the record that no column took'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_account_change\".\"record\" IS 'The record as it came'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "eventVersion": "VARCHAR",
    "eventTime": "TIMESTAMP",
    "eventTimeText": "VARCHAR",
    "eventSource": "VARCHAR",
    "eventName": "VARCHAR",
    "eventType": "VARCHAR",
    "eventCategory": "VARCHAR",
    "eventID": "VARCHAR",
    "sharedEventID": "VARCHAR",
    "requestID": "VARCHAR",
    "awsRegion": "VARCHAR",
    "recipientAccountId": "VARCHAR",
    "sourceIPAddress": "VARCHAR",
    "userAgent": "VARCHAR",
    "errorCode": "VARCHAR",
    "errorMessage": "VARCHAR",
    "apiVersion": "VARCHAR",
    "readOnly": "BOOLEAN",
    "managementEvent": "BOOLEAN",
    "sessionCredentialFromConsole": "BOOLEAN",
    "vpcEndpointId": "VARCHAR",
    "vpcEndpointAccountId": "VARCHAR",
    "userIdentity": "STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR))",
    "tlsDetails": "STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR)",
    "addendum": "STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR)",
    "resources": "STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[]",
    "requestParameters": "JSON",
    "responseElements": "JSON",
    "additionalEventData": "JSON",
    "serviceEventDetails": "JSON",
    "policyDocument": "JSON",
    "target": "STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR))",
    "unmapped": "JSON",
    "record": "VARCHAR"
   }
  }
 },
 {
  "layer": "silver",
  "name": "aws_cloudtrail_entity_management",
  "pair": "entity_management",
  "comment": "CloudTrail records that become Entity Management [3004]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "eventVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the record format"
   },
   {
    "name": "eventTime",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the request was completed"
   },
   {
    "name": "eventTimeText",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "eventTime as it came"
   },
   {
    "name": "eventSource",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Service that was called"
   },
   {
    "name": "eventName",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Operation that was called"
   },
   {
    "name": "eventType",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Kind of event"
   },
   {
    "name": "eventCategory",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Management or data"
   },
   {
    "name": "eventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Unique ID of the event"
   },
   {
    "name": "sharedEventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID shared by the copies of one event in several accounts"
   },
   {
    "name": "requestID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID of the request"
   },
   {
    "name": "awsRegion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Region that was called"
   },
   {
    "name": "recipientAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Account that received the event"
   },
   {
    "name": "sourceIPAddress",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Where the request came from"
   },
   {
    "name": "userAgent",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Agent of the request"
   },
   {
    "name": "errorCode",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Error of the service"
   },
   {
    "name": "errorMessage",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Description of the error"
   },
   {
    "name": "apiVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the API"
   },
   {
    "name": "readOnly",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The operation only reads"
   },
   {
    "name": "managementEvent",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The event is a management event"
   },
   {
    "name": "sessionCredentialFromConsole",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The credentials came from a console session"
   },
   {
    "name": "vpcEndpointId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "VPC endpoint of the request"
   },
   {
    "name": "vpcEndpointAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Owner of the VPC endpoint"
   },
   {
    "name": "userIdentity",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "principalId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "arn",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accessKeyId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "userName",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedBy",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedByDelegate",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "accountId",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "identityProvider",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "onBehalfOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "userId",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "identityStoreArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "inScopeOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sourceArn",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "sourceAccount",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "issuerType",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "credentialsIssuedTo",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "sessionContext",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sessionIssuer",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "principalId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "arn",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "accountId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "userName",
             "type": {
              "kind": "string"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "webIdFederationData",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "federatedProvider",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "attributes",
             "type": {
              "kind": "json"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "attributes",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "creationDate",
             "type": {
              "kind": "timestamp"
             },
             "required": false
            },
            {
             "name": "mfaAuthenticated",
             "type": {
              "kind": "boolean"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "sourceIdentity",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "assumedRoot",
          "type": {
           "kind": "boolean"
          },
          "required": false
         },
         {
          "name": "ec2RoleDelivery",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "signInSessionArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Who made the request"
   },
   {
    "name": "tlsDetails",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "tlsVersion",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "cipherSuite",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "clientProvidedHostHeader",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "TLS of the request"
   },
   {
    "name": "addendum",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "reason",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "updatedFields",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalRequestID",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalEventID",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Why the event came late or again"
   },
   {
    "name": "resources",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "arn",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "accountId",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false
       }
      ]
     }
    },
    "required": false,
    "caption": "Resources named in the record"
   },
   {
    "name": "requestParameters",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Parameters of the request"
   },
   {
    "name": "responseElements",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "What the service answered"
   },
   {
    "name": "additionalEventData",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Further data of the service"
   },
   {
    "name": "serviceEventDetails",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Details of a service event"
   },
   {
    "name": "policyDocument",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Policy document of the request or the response"
   },
   {
    "name": "target",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "kind",
       "type": {
        "kind": "string"
       },
       "required": true
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uidSource",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "id",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "policy",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "member",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "kind",
          "type": {
           "kind": "string"
          },
          "required": true
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uidSource",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "result",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": true,
    "caption": "What was acted on"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Members of the record that no column took"
   },
   {
    "name": "record",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "The record as it came"
   }
  ],
  "timeColumn": "eventTime",
  "clusterBy": [
   [
    "eventTime"
   ],
   [
    "recipientAccountId"
   ],
   [
    "eventName"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 3004,
   "className": "entity_management"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"silver\".\"aws_cloudtrail_entity_management\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"eventVersion\" VARCHAR,\n  \"eventTime\" TIMESTAMP NOT NULL,\n  \"eventTimeText\" VARCHAR NOT NULL,\n  \"eventSource\" VARCHAR NOT NULL,\n  \"eventName\" VARCHAR NOT NULL,\n  \"eventType\" VARCHAR,\n  \"eventCategory\" VARCHAR,\n  \"eventID\" VARCHAR,\n  \"sharedEventID\" VARCHAR,\n  \"requestID\" VARCHAR,\n  \"awsRegion\" VARCHAR,\n  \"recipientAccountId\" VARCHAR,\n  \"sourceIPAddress\" VARCHAR,\n  \"userAgent\" VARCHAR,\n  \"errorCode\" VARCHAR,\n  \"errorMessage\" VARCHAR,\n  \"apiVersion\" VARCHAR,\n  \"readOnly\" BOOLEAN,\n  \"managementEvent\" BOOLEAN,\n  \"sessionCredentialFromConsole\" BOOLEAN,\n  \"vpcEndpointId\" VARCHAR,\n  \"vpcEndpointAccountId\" VARCHAR,\n  \"userIdentity\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR)),\n  \"tlsDetails\" STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR),\n  \"addendum\" STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR),\n  \"resources\" STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[],\n  \"requestParameters\" JSON,\n  \"responseElements\" JSON,\n  \"additionalEventData\" JSON,\n  \"serviceEventDetails\" JSON,\n  \"policyDocument\" JSON,\n  \"target\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR)) NOT NULL,\n  \"unmapped\" JSON,\n  \"record\" VARCHAR NOT NULL\n)",
    "COMMENT ON TABLE \"silver\".\"aws_cloudtrail_entity_management\" IS 'CloudTrail records that become Entity Management [3004]'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"eventVersion\" IS 'Version of the record format'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"eventTime\" IS 'When the request was completed'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"eventTimeText\" IS 'eventTime as it came'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"eventSource\" IS 'Service that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"eventName\" IS 'Operation that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"eventType\" IS 'Kind of event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"eventCategory\" IS 'Management or data'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"eventID\" IS 'Unique ID of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"sharedEventID\" IS 'ID shared by the copies of one event in several accounts'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"requestID\" IS 'ID of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"awsRegion\" IS 'Region that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"recipientAccountId\" IS 'Account that received the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"sourceIPAddress\" IS 'Where the request came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"userAgent\" IS 'Agent of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"errorCode\" IS 'Error of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"errorMessage\" IS 'Description of the error'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"apiVersion\" IS 'Version of the API'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"readOnly\" IS 'The operation only reads'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"managementEvent\" IS 'The event is a management event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"sessionCredentialFromConsole\" IS 'The credentials came from a console session'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"vpcEndpointId\" IS 'VPC endpoint of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"vpcEndpointAccountId\" IS 'Owner of the VPC endpoint'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"userIdentity\" IS 'Who made the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"tlsDetails\" IS 'TLS of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"addendum\" IS 'Why the event came late or again'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"resources\" IS 'Resources named in the record'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"requestParameters\" IS 'Parameters of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"responseElements\" IS 'What the service answered'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"additionalEventData\" IS 'Further data of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"serviceEventDetails\" IS 'Details of a service event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"policyDocument\" IS 'Policy document of the request or the response'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"target\" IS 'What was acted on'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"unmapped\" IS 'Members of the record that no column took'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_entity_management\".\"record\" IS 'The record as it came'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "eventVersion": "VARCHAR",
    "eventTime": "TIMESTAMP",
    "eventTimeText": "VARCHAR",
    "eventSource": "VARCHAR",
    "eventName": "VARCHAR",
    "eventType": "VARCHAR",
    "eventCategory": "VARCHAR",
    "eventID": "VARCHAR",
    "sharedEventID": "VARCHAR",
    "requestID": "VARCHAR",
    "awsRegion": "VARCHAR",
    "recipientAccountId": "VARCHAR",
    "sourceIPAddress": "VARCHAR",
    "userAgent": "VARCHAR",
    "errorCode": "VARCHAR",
    "errorMessage": "VARCHAR",
    "apiVersion": "VARCHAR",
    "readOnly": "BOOLEAN",
    "managementEvent": "BOOLEAN",
    "sessionCredentialFromConsole": "BOOLEAN",
    "vpcEndpointId": "VARCHAR",
    "vpcEndpointAccountId": "VARCHAR",
    "userIdentity": "STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR))",
    "tlsDetails": "STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR)",
    "addendum": "STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR)",
    "resources": "STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[]",
    "requestParameters": "JSON",
    "responseElements": "JSON",
    "additionalEventData": "JSON",
    "serviceEventDetails": "JSON",
    "policyDocument": "JSON",
    "target": "STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR))",
    "unmapped": "JSON",
    "record": "VARCHAR"
   }
  }
 },
 {
  "layer": "silver",
  "name": "aws_cloudtrail_user_access",
  "pair": "user_access_management",
  "comment": "CloudTrail records that become User Access Management [3005]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "eventVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the record format"
   },
   {
    "name": "eventTime",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the request was completed"
   },
   {
    "name": "eventTimeText",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "eventTime as it came"
   },
   {
    "name": "eventSource",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Service that was called"
   },
   {
    "name": "eventName",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Operation that was called"
   },
   {
    "name": "eventType",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Kind of event"
   },
   {
    "name": "eventCategory",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Management or data"
   },
   {
    "name": "eventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Unique ID of the event"
   },
   {
    "name": "sharedEventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID shared by the copies of one event in several accounts"
   },
   {
    "name": "requestID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID of the request"
   },
   {
    "name": "awsRegion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Region that was called"
   },
   {
    "name": "recipientAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Account that received the event"
   },
   {
    "name": "sourceIPAddress",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Where the request came from"
   },
   {
    "name": "userAgent",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Agent of the request"
   },
   {
    "name": "errorCode",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Error of the service"
   },
   {
    "name": "errorMessage",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Description of the error"
   },
   {
    "name": "apiVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the API"
   },
   {
    "name": "readOnly",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The operation only reads"
   },
   {
    "name": "managementEvent",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The event is a management event"
   },
   {
    "name": "sessionCredentialFromConsole",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The credentials came from a console session"
   },
   {
    "name": "vpcEndpointId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "VPC endpoint of the request"
   },
   {
    "name": "vpcEndpointAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Owner of the VPC endpoint"
   },
   {
    "name": "userIdentity",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "principalId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "arn",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accessKeyId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "userName",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedBy",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedByDelegate",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "accountId",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "identityProvider",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "onBehalfOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "userId",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "identityStoreArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "inScopeOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sourceArn",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "sourceAccount",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "issuerType",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "credentialsIssuedTo",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "sessionContext",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sessionIssuer",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "principalId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "arn",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "accountId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "userName",
             "type": {
              "kind": "string"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "webIdFederationData",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "federatedProvider",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "attributes",
             "type": {
              "kind": "json"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "attributes",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "creationDate",
             "type": {
              "kind": "timestamp"
             },
             "required": false
            },
            {
             "name": "mfaAuthenticated",
             "type": {
              "kind": "boolean"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "sourceIdentity",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "assumedRoot",
          "type": {
           "kind": "boolean"
          },
          "required": false
         },
         {
          "name": "ec2RoleDelivery",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "signInSessionArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Who made the request"
   },
   {
    "name": "tlsDetails",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "tlsVersion",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "cipherSuite",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "clientProvidedHostHeader",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "TLS of the request"
   },
   {
    "name": "addendum",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "reason",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "updatedFields",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalRequestID",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalEventID",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Why the event came late or again"
   },
   {
    "name": "resources",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "arn",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "accountId",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false
       }
      ]
     }
    },
    "required": false,
    "caption": "Resources named in the record"
   },
   {
    "name": "requestParameters",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Parameters of the request"
   },
   {
    "name": "responseElements",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "What the service answered"
   },
   {
    "name": "additionalEventData",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Further data of the service"
   },
   {
    "name": "serviceEventDetails",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Details of a service event"
   },
   {
    "name": "policyDocument",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Policy document of the request or the response"
   },
   {
    "name": "target",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "kind",
       "type": {
        "kind": "string"
       },
       "required": true
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uidSource",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "id",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "policy",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "member",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "kind",
          "type": {
           "kind": "string"
          },
          "required": true
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uidSource",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "result",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": true,
    "caption": "What was acted on"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Members of the record that no column took"
   },
   {
    "name": "record",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "The record as it came"
   }
  ],
  "timeColumn": "eventTime",
  "clusterBy": [
   [
    "eventTime"
   ],
   [
    "recipientAccountId"
   ],
   [
    "eventName"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 3005,
   "className": "user_access"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"silver\".\"aws_cloudtrail_user_access\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"eventVersion\" VARCHAR,\n  \"eventTime\" TIMESTAMP NOT NULL,\n  \"eventTimeText\" VARCHAR NOT NULL,\n  \"eventSource\" VARCHAR NOT NULL,\n  \"eventName\" VARCHAR NOT NULL,\n  \"eventType\" VARCHAR,\n  \"eventCategory\" VARCHAR,\n  \"eventID\" VARCHAR,\n  \"sharedEventID\" VARCHAR,\n  \"requestID\" VARCHAR,\n  \"awsRegion\" VARCHAR,\n  \"recipientAccountId\" VARCHAR,\n  \"sourceIPAddress\" VARCHAR,\n  \"userAgent\" VARCHAR,\n  \"errorCode\" VARCHAR,\n  \"errorMessage\" VARCHAR,\n  \"apiVersion\" VARCHAR,\n  \"readOnly\" BOOLEAN,\n  \"managementEvent\" BOOLEAN,\n  \"sessionCredentialFromConsole\" BOOLEAN,\n  \"vpcEndpointId\" VARCHAR,\n  \"vpcEndpointAccountId\" VARCHAR,\n  \"userIdentity\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR)),\n  \"tlsDetails\" STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR),\n  \"addendum\" STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR),\n  \"resources\" STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[],\n  \"requestParameters\" JSON,\n  \"responseElements\" JSON,\n  \"additionalEventData\" JSON,\n  \"serviceEventDetails\" JSON,\n  \"policyDocument\" JSON,\n  \"target\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR)) NOT NULL,\n  \"unmapped\" JSON,\n  \"record\" VARCHAR NOT NULL\n)",
    "COMMENT ON TABLE \"silver\".\"aws_cloudtrail_user_access\" IS 'CloudTrail records that become User Access Management [3005]'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"eventVersion\" IS 'Version of the record format'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"eventTime\" IS 'When the request was completed'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"eventTimeText\" IS 'eventTime as it came'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"eventSource\" IS 'Service that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"eventName\" IS 'Operation that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"eventType\" IS 'Kind of event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"eventCategory\" IS 'Management or data'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"eventID\" IS 'Unique ID of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"sharedEventID\" IS 'ID shared by the copies of one event in several accounts'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"requestID\" IS 'ID of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"awsRegion\" IS 'Region that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"recipientAccountId\" IS 'Account that received the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"sourceIPAddress\" IS 'Where the request came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"userAgent\" IS 'Agent of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"errorCode\" IS 'Error of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"errorMessage\" IS 'Description of the error'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"apiVersion\" IS 'Version of the API'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"readOnly\" IS 'The operation only reads'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"managementEvent\" IS 'The event is a management event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"sessionCredentialFromConsole\" IS 'The credentials came from a console session'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"vpcEndpointId\" IS 'VPC endpoint of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"vpcEndpointAccountId\" IS 'Owner of the VPC endpoint'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"userIdentity\" IS 'Who made the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"tlsDetails\" IS 'TLS of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"addendum\" IS 'Why the event came late or again'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"resources\" IS 'Resources named in the record'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"requestParameters\" IS 'Parameters of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"responseElements\" IS 'What the service answered'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"additionalEventData\" IS 'Further data of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"serviceEventDetails\" IS 'Details of a service event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"policyDocument\" IS 'Policy document of the request or the response'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"target\" IS 'What was acted on'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"unmapped\" IS 'Members of the record that no column took'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_user_access\".\"record\" IS 'The record as it came'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "eventVersion": "VARCHAR",
    "eventTime": "TIMESTAMP",
    "eventTimeText": "VARCHAR",
    "eventSource": "VARCHAR",
    "eventName": "VARCHAR",
    "eventType": "VARCHAR",
    "eventCategory": "VARCHAR",
    "eventID": "VARCHAR",
    "sharedEventID": "VARCHAR",
    "requestID": "VARCHAR",
    "awsRegion": "VARCHAR",
    "recipientAccountId": "VARCHAR",
    "sourceIPAddress": "VARCHAR",
    "userAgent": "VARCHAR",
    "errorCode": "VARCHAR",
    "errorMessage": "VARCHAR",
    "apiVersion": "VARCHAR",
    "readOnly": "BOOLEAN",
    "managementEvent": "BOOLEAN",
    "sessionCredentialFromConsole": "BOOLEAN",
    "vpcEndpointId": "VARCHAR",
    "vpcEndpointAccountId": "VARCHAR",
    "userIdentity": "STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR))",
    "tlsDetails": "STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR)",
    "addendum": "STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR)",
    "resources": "STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[]",
    "requestParameters": "JSON",
    "responseElements": "JSON",
    "additionalEventData": "JSON",
    "serviceEventDetails": "JSON",
    "policyDocument": "JSON",
    "target": "STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR))",
    "unmapped": "JSON",
    "record": "VARCHAR"
   }
  }
 },
 {
  "layer": "silver",
  "name": "aws_cloudtrail_group_management",
  "pair": "group_management",
  "comment": "CloudTrail records that become Group Management [3006]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "eventVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the record format"
   },
   {
    "name": "eventTime",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the request was completed"
   },
   {
    "name": "eventTimeText",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "eventTime as it came"
   },
   {
    "name": "eventSource",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Service that was called"
   },
   {
    "name": "eventName",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Operation that was called"
   },
   {
    "name": "eventType",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Kind of event"
   },
   {
    "name": "eventCategory",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Management or data"
   },
   {
    "name": "eventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Unique ID of the event"
   },
   {
    "name": "sharedEventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID shared by the copies of one event in several accounts"
   },
   {
    "name": "requestID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID of the request"
   },
   {
    "name": "awsRegion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Region that was called"
   },
   {
    "name": "recipientAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Account that received the event"
   },
   {
    "name": "sourceIPAddress",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Where the request came from"
   },
   {
    "name": "userAgent",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Agent of the request"
   },
   {
    "name": "errorCode",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Error of the service"
   },
   {
    "name": "errorMessage",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Description of the error"
   },
   {
    "name": "apiVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the API"
   },
   {
    "name": "readOnly",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The operation only reads"
   },
   {
    "name": "managementEvent",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The event is a management event"
   },
   {
    "name": "sessionCredentialFromConsole",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The credentials came from a console session"
   },
   {
    "name": "vpcEndpointId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "VPC endpoint of the request"
   },
   {
    "name": "vpcEndpointAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Owner of the VPC endpoint"
   },
   {
    "name": "userIdentity",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "principalId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "arn",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accessKeyId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "userName",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedBy",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedByDelegate",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "accountId",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "identityProvider",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "onBehalfOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "userId",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "identityStoreArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "inScopeOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sourceArn",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "sourceAccount",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "issuerType",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "credentialsIssuedTo",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "sessionContext",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sessionIssuer",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "principalId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "arn",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "accountId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "userName",
             "type": {
              "kind": "string"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "webIdFederationData",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "federatedProvider",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "attributes",
             "type": {
              "kind": "json"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "attributes",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "creationDate",
             "type": {
              "kind": "timestamp"
             },
             "required": false
            },
            {
             "name": "mfaAuthenticated",
             "type": {
              "kind": "boolean"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "sourceIdentity",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "assumedRoot",
          "type": {
           "kind": "boolean"
          },
          "required": false
         },
         {
          "name": "ec2RoleDelivery",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "signInSessionArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Who made the request"
   },
   {
    "name": "tlsDetails",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "tlsVersion",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "cipherSuite",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "clientProvidedHostHeader",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "TLS of the request"
   },
   {
    "name": "addendum",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "reason",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "updatedFields",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalRequestID",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalEventID",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Why the event came late or again"
   },
   {
    "name": "resources",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "arn",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "accountId",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false
       }
      ]
     }
    },
    "required": false,
    "caption": "Resources named in the record"
   },
   {
    "name": "requestParameters",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Parameters of the request"
   },
   {
    "name": "responseElements",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "What the service answered"
   },
   {
    "name": "additionalEventData",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Further data of the service"
   },
   {
    "name": "serviceEventDetails",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Details of a service event"
   },
   {
    "name": "policyDocument",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Policy document of the request or the response"
   },
   {
    "name": "target",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "kind",
       "type": {
        "kind": "string"
       },
       "required": true
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uidSource",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "id",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "policy",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "member",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "kind",
          "type": {
           "kind": "string"
          },
          "required": true
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uidSource",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "result",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": true,
    "caption": "What was acted on"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Members of the record that no column took"
   },
   {
    "name": "record",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "The record as it came"
   }
  ],
  "timeColumn": "eventTime",
  "clusterBy": [
   [
    "eventTime"
   ],
   [
    "recipientAccountId"
   ],
   [
    "eventName"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 3006,
   "className": "group_management"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"silver\".\"aws_cloudtrail_group_management\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"eventVersion\" VARCHAR,\n  \"eventTime\" TIMESTAMP NOT NULL,\n  \"eventTimeText\" VARCHAR NOT NULL,\n  \"eventSource\" VARCHAR NOT NULL,\n  \"eventName\" VARCHAR NOT NULL,\n  \"eventType\" VARCHAR,\n  \"eventCategory\" VARCHAR,\n  \"eventID\" VARCHAR,\n  \"sharedEventID\" VARCHAR,\n  \"requestID\" VARCHAR,\n  \"awsRegion\" VARCHAR,\n  \"recipientAccountId\" VARCHAR,\n  \"sourceIPAddress\" VARCHAR,\n  \"userAgent\" VARCHAR,\n  \"errorCode\" VARCHAR,\n  \"errorMessage\" VARCHAR,\n  \"apiVersion\" VARCHAR,\n  \"readOnly\" BOOLEAN,\n  \"managementEvent\" BOOLEAN,\n  \"sessionCredentialFromConsole\" BOOLEAN,\n  \"vpcEndpointId\" VARCHAR,\n  \"vpcEndpointAccountId\" VARCHAR,\n  \"userIdentity\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR)),\n  \"tlsDetails\" STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR),\n  \"addendum\" STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR),\n  \"resources\" STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[],\n  \"requestParameters\" JSON,\n  \"responseElements\" JSON,\n  \"additionalEventData\" JSON,\n  \"serviceEventDetails\" JSON,\n  \"policyDocument\" JSON,\n  \"target\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR)) NOT NULL,\n  \"unmapped\" JSON,\n  \"record\" VARCHAR NOT NULL\n)",
    "COMMENT ON TABLE \"silver\".\"aws_cloudtrail_group_management\" IS 'CloudTrail records that become Group Management [3006]'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"eventVersion\" IS 'Version of the record format'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"eventTime\" IS 'When the request was completed'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"eventTimeText\" IS 'eventTime as it came'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"eventSource\" IS 'Service that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"eventName\" IS 'Operation that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"eventType\" IS 'Kind of event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"eventCategory\" IS 'Management or data'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"eventID\" IS 'Unique ID of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"sharedEventID\" IS 'ID shared by the copies of one event in several accounts'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"requestID\" IS 'ID of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"awsRegion\" IS 'Region that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"recipientAccountId\" IS 'Account that received the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"sourceIPAddress\" IS 'Where the request came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"userAgent\" IS 'Agent of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"errorCode\" IS 'Error of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"errorMessage\" IS 'Description of the error'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"apiVersion\" IS 'Version of the API'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"readOnly\" IS 'The operation only reads'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"managementEvent\" IS 'The event is a management event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"sessionCredentialFromConsole\" IS 'The credentials came from a console session'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"vpcEndpointId\" IS 'VPC endpoint of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"vpcEndpointAccountId\" IS 'Owner of the VPC endpoint'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"userIdentity\" IS 'Who made the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"tlsDetails\" IS 'TLS of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"addendum\" IS 'Why the event came late or again'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"resources\" IS 'Resources named in the record'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"requestParameters\" IS 'Parameters of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"responseElements\" IS 'What the service answered'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"additionalEventData\" IS 'Further data of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"serviceEventDetails\" IS 'Details of a service event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"policyDocument\" IS 'Policy document of the request or the response'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"target\" IS 'What was acted on'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"unmapped\" IS 'Members of the record that no column took'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_group_management\".\"record\" IS 'The record as it came'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "eventVersion": "VARCHAR",
    "eventTime": "TIMESTAMP",
    "eventTimeText": "VARCHAR",
    "eventSource": "VARCHAR",
    "eventName": "VARCHAR",
    "eventType": "VARCHAR",
    "eventCategory": "VARCHAR",
    "eventID": "VARCHAR",
    "sharedEventID": "VARCHAR",
    "requestID": "VARCHAR",
    "awsRegion": "VARCHAR",
    "recipientAccountId": "VARCHAR",
    "sourceIPAddress": "VARCHAR",
    "userAgent": "VARCHAR",
    "errorCode": "VARCHAR",
    "errorMessage": "VARCHAR",
    "apiVersion": "VARCHAR",
    "readOnly": "BOOLEAN",
    "managementEvent": "BOOLEAN",
    "sessionCredentialFromConsole": "BOOLEAN",
    "vpcEndpointId": "VARCHAR",
    "vpcEndpointAccountId": "VARCHAR",
    "userIdentity": "STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR))",
    "tlsDetails": "STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR)",
    "addendum": "STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR)",
    "resources": "STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[]",
    "requestParameters": "JSON",
    "responseElements": "JSON",
    "additionalEventData": "JSON",
    "serviceEventDetails": "JSON",
    "policyDocument": "JSON",
    "target": "STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR))",
    "unmapped": "JSON",
    "record": "VARCHAR"
   }
  }
 },
 {
  "layer": "silver",
  "name": "aws_cloudtrail_api_activity",
  "pair": "api_activity",
  "comment": "CloudTrail records that become API Activity [6003]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "eventVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the record format"
   },
   {
    "name": "eventTime",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the request was completed"
   },
   {
    "name": "eventTimeText",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "eventTime as it came"
   },
   {
    "name": "eventSource",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Service that was called"
   },
   {
    "name": "eventName",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Operation that was called"
   },
   {
    "name": "eventType",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Kind of event"
   },
   {
    "name": "eventCategory",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Management or data"
   },
   {
    "name": "eventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Unique ID of the event"
   },
   {
    "name": "sharedEventID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID shared by the copies of one event in several accounts"
   },
   {
    "name": "requestID",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "ID of the request"
   },
   {
    "name": "awsRegion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Region that was called"
   },
   {
    "name": "recipientAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Account that received the event"
   },
   {
    "name": "sourceIPAddress",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Where the request came from"
   },
   {
    "name": "userAgent",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Agent of the request"
   },
   {
    "name": "errorCode",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Error of the service"
   },
   {
    "name": "errorMessage",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Description of the error"
   },
   {
    "name": "apiVersion",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Version of the API"
   },
   {
    "name": "readOnly",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The operation only reads"
   },
   {
    "name": "managementEvent",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The event is a management event"
   },
   {
    "name": "sessionCredentialFromConsole",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "The credentials came from a console session"
   },
   {
    "name": "vpcEndpointId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "VPC endpoint of the request"
   },
   {
    "name": "vpcEndpointAccountId",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Owner of the VPC endpoint"
   },
   {
    "name": "userIdentity",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "principalId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "arn",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accessKeyId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "userName",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedBy",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "invokedByDelegate",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "accountId",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "identityProvider",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "onBehalfOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "userId",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "identityStoreArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "inScopeOf",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sourceArn",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "sourceAccount",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "issuerType",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "credentialsIssuedTo",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "sessionContext",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "sessionIssuer",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "principalId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "arn",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "accountId",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "userName",
             "type": {
              "kind": "string"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "webIdFederationData",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "federatedProvider",
             "type": {
              "kind": "string"
             },
             "required": false
            },
            {
             "name": "attributes",
             "type": {
              "kind": "json"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "attributes",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "creationDate",
             "type": {
              "kind": "timestamp"
             },
             "required": false
            },
            {
             "name": "mfaAuthenticated",
             "type": {
              "kind": "boolean"
             },
             "required": false
            }
           ]
          },
          "required": false
         },
         {
          "name": "sourceIdentity",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "assumedRoot",
          "type": {
           "kind": "boolean"
          },
          "required": false
         },
         {
          "name": "ec2RoleDelivery",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "signInSessionArn",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Who made the request"
   },
   {
    "name": "tlsDetails",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "tlsVersion",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "cipherSuite",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "clientProvidedHostHeader",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "TLS of the request"
   },
   {
    "name": "addendum",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "reason",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "updatedFields",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalRequestID",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "originalEventID",
       "type": {
        "kind": "string"
       },
       "required": false
      }
     ]
    },
    "required": false,
    "caption": "Why the event came late or again"
   },
   {
    "name": "resources",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "arn",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "accountId",
        "type": {
         "kind": "string"
        },
        "required": false
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false
       }
      ]
     }
    },
    "required": false,
    "caption": "Resources named in the record"
   },
   {
    "name": "requestParameters",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Parameters of the request"
   },
   {
    "name": "responseElements",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "What the service answered"
   },
   {
    "name": "additionalEventData",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Further data of the service"
   },
   {
    "name": "serviceEventDetails",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Details of a service event"
   },
   {
    "name": "policyDocument",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Policy document of the request or the response"
   },
   {
    "name": "target",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "kind",
       "type": {
        "kind": "string"
       },
       "required": true
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "uidSource",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "id",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "credentialId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "accountId",
       "type": {
        "kind": "string"
       },
       "required": false
      },
      {
       "name": "policy",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "member",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "kind",
          "type": {
           "kind": "string"
          },
          "required": true
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uidSource",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      },
      {
       "name": "result",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false
         }
        ]
       },
       "required": false
      }
     ]
    },
    "required": true,
    "caption": "What was acted on"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Members of the record that no column took"
   },
   {
    "name": "record",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "The record as it came"
   }
  ],
  "timeColumn": "eventTime",
  "clusterBy": [
   [
    "eventTime"
   ],
   [
    "recipientAccountId"
   ],
   [
    "eventName"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 6003,
   "className": "api_activity"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"silver\".\"aws_cloudtrail_api_activity\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"eventVersion\" VARCHAR,\n  \"eventTime\" TIMESTAMP NOT NULL,\n  \"eventTimeText\" VARCHAR NOT NULL,\n  \"eventSource\" VARCHAR NOT NULL,\n  \"eventName\" VARCHAR NOT NULL,\n  \"eventType\" VARCHAR,\n  \"eventCategory\" VARCHAR,\n  \"eventID\" VARCHAR,\n  \"sharedEventID\" VARCHAR,\n  \"requestID\" VARCHAR,\n  \"awsRegion\" VARCHAR,\n  \"recipientAccountId\" VARCHAR,\n  \"sourceIPAddress\" VARCHAR,\n  \"userAgent\" VARCHAR,\n  \"errorCode\" VARCHAR,\n  \"errorMessage\" VARCHAR,\n  \"apiVersion\" VARCHAR,\n  \"readOnly\" BOOLEAN,\n  \"managementEvent\" BOOLEAN,\n  \"sessionCredentialFromConsole\" BOOLEAN,\n  \"vpcEndpointId\" VARCHAR,\n  \"vpcEndpointAccountId\" VARCHAR,\n  \"userIdentity\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR)),\n  \"tlsDetails\" STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR),\n  \"addendum\" STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR),\n  \"resources\" STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[],\n  \"requestParameters\" JSON,\n  \"responseElements\" JSON,\n  \"additionalEventData\" JSON,\n  \"serviceEventDetails\" JSON,\n  \"policyDocument\" JSON,\n  \"target\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR)) NOT NULL,\n  \"unmapped\" JSON,\n  \"record\" VARCHAR NOT NULL\n)",
    "COMMENT ON TABLE \"silver\".\"aws_cloudtrail_api_activity\" IS 'CloudTrail records that become API Activity [6003]'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"eventVersion\" IS 'Version of the record format'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"eventTime\" IS 'When the request was completed'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"eventTimeText\" IS 'eventTime as it came'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"eventSource\" IS 'Service that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"eventName\" IS 'Operation that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"eventType\" IS 'Kind of event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"eventCategory\" IS 'Management or data'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"eventID\" IS 'Unique ID of the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"sharedEventID\" IS 'ID shared by the copies of one event in several accounts'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"requestID\" IS 'ID of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"awsRegion\" IS 'Region that was called'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"recipientAccountId\" IS 'Account that received the event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"sourceIPAddress\" IS 'Where the request came from'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"userAgent\" IS 'Agent of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"errorCode\" IS 'Error of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"errorMessage\" IS 'Description of the error'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"apiVersion\" IS 'Version of the API'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"readOnly\" IS 'The operation only reads'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"managementEvent\" IS 'The event is a management event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"sessionCredentialFromConsole\" IS 'The credentials came from a console session'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"vpcEndpointId\" IS 'VPC endpoint of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"vpcEndpointAccountId\" IS 'Owner of the VPC endpoint'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"userIdentity\" IS 'Who made the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"tlsDetails\" IS 'TLS of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"addendum\" IS 'Why the event came late or again'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"resources\" IS 'Resources named in the record'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"requestParameters\" IS 'Parameters of the request'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"responseElements\" IS 'What the service answered'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"additionalEventData\" IS 'Further data of the service'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"serviceEventDetails\" IS 'Details of a service event'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"policyDocument\" IS 'Policy document of the request or the response'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"target\" IS 'What was acted on'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"unmapped\" IS 'Members of the record that no column took'",
    "COMMENT ON COLUMN \"silver\".\"aws_cloudtrail_api_activity\".\"record\" IS 'The record as it came'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "eventVersion": "VARCHAR",
    "eventTime": "TIMESTAMP",
    "eventTimeText": "VARCHAR",
    "eventSource": "VARCHAR",
    "eventName": "VARCHAR",
    "eventType": "VARCHAR",
    "eventCategory": "VARCHAR",
    "eventID": "VARCHAR",
    "sharedEventID": "VARCHAR",
    "requestID": "VARCHAR",
    "awsRegion": "VARCHAR",
    "recipientAccountId": "VARCHAR",
    "sourceIPAddress": "VARCHAR",
    "userAgent": "VARCHAR",
    "errorCode": "VARCHAR",
    "errorMessage": "VARCHAR",
    "apiVersion": "VARCHAR",
    "readOnly": "BOOLEAN",
    "managementEvent": "BOOLEAN",
    "sessionCredentialFromConsole": "BOOLEAN",
    "vpcEndpointId": "VARCHAR",
    "vpcEndpointAccountId": "VARCHAR",
    "userIdentity": "STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"accessKeyId\" VARCHAR, \"userName\" VARCHAR, \"invokedBy\" VARCHAR, \"invokedByDelegate\" STRUCT(\"accountId\" VARCHAR), \"identityProvider\" VARCHAR, \"credentialId\" VARCHAR, \"onBehalfOf\" STRUCT(\"userId\" VARCHAR, \"identityStoreArn\" VARCHAR), \"inScopeOf\" STRUCT(\"sourceArn\" VARCHAR, \"sourceAccount\" VARCHAR, \"issuerType\" VARCHAR, \"credentialsIssuedTo\" VARCHAR), \"sessionContext\" STRUCT(\"sessionIssuer\" STRUCT(\"type\" VARCHAR, \"principalId\" VARCHAR, \"arn\" VARCHAR, \"accountId\" VARCHAR, \"userName\" VARCHAR), \"webIdFederationData\" STRUCT(\"federatedProvider\" VARCHAR, \"attributes\" JSON), \"attributes\" STRUCT(\"creationDate\" TIMESTAMP, \"mfaAuthenticated\" BOOLEAN), \"sourceIdentity\" VARCHAR, \"assumedRoot\" BOOLEAN, \"ec2RoleDelivery\" VARCHAR, \"signInSessionArn\" VARCHAR))",
    "tlsDetails": "STRUCT(\"tlsVersion\" VARCHAR, \"cipherSuite\" VARCHAR, \"clientProvidedHostHeader\" VARCHAR)",
    "addendum": "STRUCT(\"reason\" VARCHAR, \"updatedFields\" VARCHAR, \"originalRequestID\" VARCHAR, \"originalEventID\" VARCHAR)",
    "resources": "STRUCT(\"arn\" VARCHAR, \"accountId\" VARCHAR, \"type\" VARCHAR)[]",
    "requestParameters": "JSON",
    "responseElements": "JSON",
    "additionalEventData": "JSON",
    "serviceEventDetails": "JSON",
    "policyDocument": "JSON",
    "target": "STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR, \"id\" VARCHAR, \"credentialId\" VARCHAR, \"version\" VARCHAR, \"accountId\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"member\" STRUCT(\"kind\" VARCHAR, \"name\" VARCHAR, \"uid\" VARCHAR, \"uidSource\" VARCHAR), \"result\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR))",
    "unmapped": "JSON",
    "record": "VARCHAR"
   }
  }
 },
 {
  "layer": "gold",
  "name": "account_change",
  "pair": "aws_cloudtrail_account_change",
  "comment": "OCSF 1.4.0 Account Change [3001]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "activity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Activity ID"
   },
   {
    "name": "activity_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Activity"
   },
   {
    "name": "category_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Category"
   },
   {
    "name": "category_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Category ID"
   },
   {
    "name": "class_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Class"
   },
   {
    "name": "class_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Class ID"
   },
   {
    "name": "severity",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Severity"
   },
   {
    "name": "severity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Severity ID"
   },
   {
    "name": "type_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Type Name"
   },
   {
    "name": "type_uid",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Type ID"
   },
   {
    "name": "time",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "time_dt",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "status",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status"
   },
   {
    "name": "status_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Status ID"
   },
   {
    "name": "status_code",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Code"
   },
   {
    "name": "status_detail",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Detail"
   },
   {
    "name": "message",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Message"
   },
   {
    "name": "action",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Action"
   },
   {
    "name": "action_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Action ID"
   },
   {
    "name": "disposition",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Disposition"
   },
   {
    "name": "disposition_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Disposition ID"
   },
   {
    "name": "metadata",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "correlation_uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Correlation UID"
      },
      {
       "name": "event_code",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event Code"
      },
      {
       "name": "log_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Name"
      },
      {
       "name": "log_provider",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Provider"
      },
      {
       "name": "original_time",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Original Time"
      },
      {
       "name": "product",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "feature",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "name",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Name"
            }
           ]
          },
          "required": false,
          "caption": "Feature"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "vendor_name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Vendor Name"
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Version"
         }
        ]
       },
       "required": true,
       "caption": "Product"
      },
      {
       "name": "profiles",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Profiles"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event UID"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Version"
      }
     ]
    },
    "required": true,
    "caption": "Metadata"
   },
   {
    "name": "cloud",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "cloud_partition",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Cloud Partition"
      },
      {
       "name": "provider",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Provider"
      },
      {
       "name": "region",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Region"
      }
     ]
    },
    "required": true,
    "caption": "Cloud"
   },
   {
    "name": "api",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "operation",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Operation"
      },
      {
       "name": "request",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": true,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "API Request Details"
      },
      {
       "name": "response",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "error",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Code"
         },
         {
          "name": "error_message",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Message"
         }
        ]
       },
       "required": false,
       "caption": "API Response Details"
      },
      {
       "name": "service",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Service"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Version"
      }
     ]
    },
    "required": false,
    "caption": "API Details"
   },
   {
    "name": "actor",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "app_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Application Name"
      },
      {
       "name": "idp",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Identity Provider"
      },
      {
       "name": "session",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "created_time",
          "type": {
           "kind": "long"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "created_time_dt",
          "type": {
           "kind": "timestamp"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "is_mfa",
          "type": {
           "kind": "boolean"
          },
          "required": false,
          "caption": "Multi Factor Authentication"
         },
         {
          "name": "issuer",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Issuer Details"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Session"
      },
      {
       "name": "user",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "account",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Type"
            },
            {
             "name": "type_id",
             "type": {
              "kind": "integer"
             },
             "required": false,
             "caption": "Type ID"
            },
            {
             "name": "uid",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Unique ID"
            }
           ]
          },
          "required": false,
          "caption": "Account"
         },
         {
          "name": "credential_uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "User Credential ID"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         },
         {
          "name": "uid_alt",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Alternate ID"
         }
        ]
       },
       "required": false,
       "caption": "User"
      }
     ]
    },
    "required": false,
    "caption": "Actor"
   },
   {
    "name": "src_endpoint",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "intermediate_ips",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Intermediate IP Addresses"
      },
      {
       "name": "ip",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "IP Address"
      },
      {
       "name": "svc_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Service Name"
      }
     ]
    },
    "required": false,
    "caption": "Source Endpoint"
   },
   {
    "name": "http_request",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "user_agent",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "HTTP User-Agent"
      }
     ]
    },
    "required": false,
    "caption": "HTTP Request"
   },
   {
    "name": "user",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "credential_uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "User Credential ID"
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Type"
      },
      {
       "name": "type_id",
       "type": {
        "kind": "integer"
       },
       "required": false,
       "caption": "Type ID"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      },
      {
       "name": "uid_alt",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Alternate ID"
      }
     ]
    },
    "required": true,
    "caption": "User"
   },
   {
    "name": "user_result",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Type"
      },
      {
       "name": "type_id",
       "type": {
        "kind": "integer"
       },
       "required": false,
       "caption": "Type ID"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      }
     ]
    },
    "required": false,
    "caption": "User Result"
   },
   {
    "name": "policies",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "name",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Name"
       },
       {
        "name": "uid",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Unique ID"
       }
      ]
     }
    },
    "required": false,
    "caption": "Policies"
   },
   {
    "name": "confidence_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Confidence ID"
   },
   {
    "name": "is_alert",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "Alert"
   },
   {
    "name": "timezone_offset",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Timezone Offset"
   },
   {
    "name": "observables",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "name",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Name"
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Type"
       },
       {
        "name": "type_id",
        "type": {
         "kind": "integer"
        },
        "required": true,
        "caption": "Type ID"
       },
       {
        "name": "value",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Value"
       }
      ]
     }
    },
    "required": false,
    "caption": "Observables"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Unmapped Data"
   },
   {
    "name": "raw_data",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Raw Data"
   }
  ],
  "timeColumn": "time_dt",
  "clusterBy": [
   [
    "time_dt"
   ],
   [
    "cloud",
    "account",
    "uid"
   ],
   [
    "actor",
    "user",
    "name"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 3001,
   "className": "account_change"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"gold\".\"account_change\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"activity_id\" INTEGER NOT NULL,\n  \"activity_name\" VARCHAR,\n  \"category_name\" VARCHAR,\n  \"category_uid\" INTEGER NOT NULL,\n  \"class_name\" VARCHAR,\n  \"class_uid\" INTEGER NOT NULL,\n  \"severity\" VARCHAR,\n  \"severity_id\" INTEGER NOT NULL,\n  \"type_name\" VARCHAR,\n  \"type_uid\" BIGINT NOT NULL,\n  \"time\" BIGINT NOT NULL,\n  \"time_dt\" TIMESTAMP NOT NULL,\n  \"status\" VARCHAR,\n  \"status_id\" INTEGER,\n  \"status_code\" VARCHAR,\n  \"status_detail\" VARCHAR,\n  \"message\" VARCHAR,\n  \"action\" VARCHAR,\n  \"action_id\" INTEGER,\n  \"disposition\" VARCHAR,\n  \"disposition_id\" INTEGER,\n  \"metadata\" STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR) NOT NULL,\n  \"cloud\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR) NOT NULL,\n  \"api\" STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR),\n  \"actor\" STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR)),\n  \"src_endpoint\" STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR),\n  \"http_request\" STRUCT(\"user_agent\" VARCHAR),\n  \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR) NOT NULL,\n  \"user_result\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR),\n  \"policies\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR)[],\n  \"confidence_id\" INTEGER,\n  \"is_alert\" BOOLEAN,\n  \"timezone_offset\" INTEGER,\n  \"observables\" STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[],\n  \"unmapped\" JSON,\n  \"raw_data\" VARCHAR\n)",
    "COMMENT ON TABLE \"gold\".\"account_change\" IS 'OCSF 1.4.0 Account Change [3001]'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"activity_id\" IS 'Activity ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"activity_name\" IS 'Activity'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"category_name\" IS 'Category'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"category_uid\" IS 'Category ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"class_name\" IS 'Class'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"class_uid\" IS 'Class ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"severity\" IS 'Severity'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"severity_id\" IS 'Severity ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"type_name\" IS 'Type Name'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"type_uid\" IS 'Type ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"time\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"time_dt\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"status\" IS 'Status'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"status_id\" IS 'Status ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"status_code\" IS 'Status Code'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"status_detail\" IS 'Status Detail'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"message\" IS 'Message'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"action\" IS 'Action'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"action_id\" IS 'Action ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"disposition\" IS 'Disposition'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"disposition_id\" IS 'Disposition ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"metadata\" IS 'Metadata'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"cloud\" IS 'Cloud'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"api\" IS 'API Details'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"actor\" IS 'Actor'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"src_endpoint\" IS 'Source Endpoint'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"http_request\" IS 'HTTP Request'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"user\" IS 'User'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"user_result\" IS 'User Result'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"policies\" IS 'Policies'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"confidence_id\" IS 'Confidence ID'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"is_alert\" IS 'Alert'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"timezone_offset\" IS 'Timezone Offset'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"observables\" IS 'Observables'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"unmapped\" IS 'Unmapped Data'",
    "COMMENT ON COLUMN \"gold\".\"account_change\".\"raw_data\" IS 'Raw Data'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "activity_id": "INTEGER",
    "activity_name": "VARCHAR",
    "category_name": "VARCHAR",
    "category_uid": "INTEGER",
    "class_name": "VARCHAR",
    "class_uid": "INTEGER",
    "severity": "VARCHAR",
    "severity_id": "INTEGER",
    "type_name": "VARCHAR",
    "type_uid": "BIGINT",
    "time": "BIGINT",
    "time_dt": "TIMESTAMP",
    "status": "VARCHAR",
    "status_id": "INTEGER",
    "status_code": "VARCHAR",
    "status_detail": "VARCHAR",
    "message": "VARCHAR",
    "action": "VARCHAR",
    "action_id": "INTEGER",
    "disposition": "VARCHAR",
    "disposition_id": "INTEGER",
    "metadata": "STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR)",
    "cloud": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR)",
    "api": "STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR)",
    "actor": "STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR))",
    "src_endpoint": "STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR)",
    "http_request": "STRUCT(\"user_agent\" VARCHAR)",
    "user": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR)",
    "user_result": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR)",
    "policies": "STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR)[]",
    "confidence_id": "INTEGER",
    "is_alert": "BOOLEAN",
    "timezone_offset": "INTEGER",
    "observables": "STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[]",
    "unmapped": "JSON",
    "raw_data": "VARCHAR"
   }
  }
 },
 {
  "layer": "gold",
  "name": "entity_management",
  "pair": "aws_cloudtrail_entity_management",
  "comment": "OCSF 1.4.0 Entity Management [3004]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "activity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Activity ID"
   },
   {
    "name": "activity_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Activity"
   },
   {
    "name": "category_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Category"
   },
   {
    "name": "category_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Category ID"
   },
   {
    "name": "class_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Class"
   },
   {
    "name": "class_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Class ID"
   },
   {
    "name": "severity",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Severity"
   },
   {
    "name": "severity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Severity ID"
   },
   {
    "name": "type_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Type Name"
   },
   {
    "name": "type_uid",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Type ID"
   },
   {
    "name": "time",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "time_dt",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "status",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status"
   },
   {
    "name": "status_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Status ID"
   },
   {
    "name": "status_code",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Code"
   },
   {
    "name": "status_detail",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Detail"
   },
   {
    "name": "message",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Message"
   },
   {
    "name": "action",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Action"
   },
   {
    "name": "action_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Action ID"
   },
   {
    "name": "disposition",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Disposition"
   },
   {
    "name": "disposition_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Disposition ID"
   },
   {
    "name": "metadata",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "correlation_uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Correlation UID"
      },
      {
       "name": "event_code",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event Code"
      },
      {
       "name": "log_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Name"
      },
      {
       "name": "log_provider",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Provider"
      },
      {
       "name": "original_time",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Original Time"
      },
      {
       "name": "product",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "feature",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "name",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Name"
            }
           ]
          },
          "required": false,
          "caption": "Feature"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "vendor_name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Vendor Name"
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Version"
         }
        ]
       },
       "required": true,
       "caption": "Product"
      },
      {
       "name": "profiles",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Profiles"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event UID"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Version"
      }
     ]
    },
    "required": true,
    "caption": "Metadata"
   },
   {
    "name": "cloud",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "cloud_partition",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Cloud Partition"
      },
      {
       "name": "provider",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Provider"
      },
      {
       "name": "region",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Region"
      }
     ]
    },
    "required": true,
    "caption": "Cloud"
   },
   {
    "name": "api",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "operation",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Operation"
      },
      {
       "name": "request",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": true,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "API Request Details"
      },
      {
       "name": "response",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "error",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Code"
         },
         {
          "name": "error_message",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Message"
         }
        ]
       },
       "required": false,
       "caption": "API Response Details"
      },
      {
       "name": "service",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Service"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Version"
      }
     ]
    },
    "required": false,
    "caption": "API Details"
   },
   {
    "name": "actor",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "app_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Application Name"
      },
      {
       "name": "idp",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Identity Provider"
      },
      {
       "name": "session",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "created_time",
          "type": {
           "kind": "long"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "created_time_dt",
          "type": {
           "kind": "timestamp"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "is_mfa",
          "type": {
           "kind": "boolean"
          },
          "required": false,
          "caption": "Multi Factor Authentication"
         },
         {
          "name": "issuer",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Issuer Details"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Session"
      },
      {
       "name": "user",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "account",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Type"
            },
            {
             "name": "type_id",
             "type": {
              "kind": "integer"
             },
             "required": false,
             "caption": "Type ID"
            },
            {
             "name": "uid",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Unique ID"
            }
           ]
          },
          "required": false,
          "caption": "Account"
         },
         {
          "name": "credential_uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "User Credential ID"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         },
         {
          "name": "uid_alt",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Alternate ID"
         }
        ]
       },
       "required": false,
       "caption": "User"
      }
     ]
    },
    "required": false,
    "caption": "Actor"
   },
   {
    "name": "src_endpoint",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "intermediate_ips",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Intermediate IP Addresses"
      },
      {
       "name": "ip",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "IP Address"
      },
      {
       "name": "svc_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Service Name"
      }
     ]
    },
    "required": false,
    "caption": "Source Endpoint"
   },
   {
    "name": "http_request",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "user_agent",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "HTTP User-Agent"
      }
     ]
    },
    "required": false,
    "caption": "HTTP Request"
   },
   {
    "name": "entity",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "group",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Group"
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "org",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Organization"
      },
      {
       "name": "policy",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Version"
         }
        ]
       },
       "required": false,
       "caption": "Policy"
      },
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Type"
      },
      {
       "name": "type_id",
       "type": {
        "kind": "integer"
       },
       "required": false,
       "caption": "Type ID"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      },
      {
       "name": "user",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "account",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Type"
            },
            {
             "name": "type_id",
             "type": {
              "kind": "integer"
             },
             "required": false,
             "caption": "Type ID"
            },
            {
             "name": "uid",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Unique ID"
            }
           ]
          },
          "required": false,
          "caption": "Account"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         },
         {
          "name": "uid_alt",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Alternate ID"
         }
        ]
       },
       "required": false,
       "caption": "User"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Version"
      }
     ]
    },
    "required": true,
    "caption": "Entity"
   },
   {
    "name": "entity_result",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "policy",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Version"
         }
        ]
       },
       "required": false,
       "caption": "Policy"
      },
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Type"
      },
      {
       "name": "type_id",
       "type": {
        "kind": "integer"
       },
       "required": false,
       "caption": "Type ID"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Version"
      }
     ]
    },
    "required": false,
    "caption": "Entity Result"
   },
   {
    "name": "comment",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Comment"
   },
   {
    "name": "confidence_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Confidence ID"
   },
   {
    "name": "is_alert",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "Alert"
   },
   {
    "name": "timezone_offset",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Timezone Offset"
   },
   {
    "name": "observables",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "name",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Name"
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Type"
       },
       {
        "name": "type_id",
        "type": {
         "kind": "integer"
        },
        "required": true,
        "caption": "Type ID"
       },
       {
        "name": "value",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Value"
       }
      ]
     }
    },
    "required": false,
    "caption": "Observables"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Unmapped Data"
   },
   {
    "name": "raw_data",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Raw Data"
   }
  ],
  "timeColumn": "time_dt",
  "clusterBy": [
   [
    "time_dt"
   ],
   [
    "cloud",
    "account",
    "uid"
   ],
   [
    "actor",
    "user",
    "name"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 3004,
   "className": "entity_management"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"gold\".\"entity_management\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"activity_id\" INTEGER NOT NULL,\n  \"activity_name\" VARCHAR,\n  \"category_name\" VARCHAR,\n  \"category_uid\" INTEGER NOT NULL,\n  \"class_name\" VARCHAR,\n  \"class_uid\" INTEGER NOT NULL,\n  \"severity\" VARCHAR,\n  \"severity_id\" INTEGER NOT NULL,\n  \"type_name\" VARCHAR,\n  \"type_uid\" BIGINT NOT NULL,\n  \"time\" BIGINT NOT NULL,\n  \"time_dt\" TIMESTAMP NOT NULL,\n  \"status\" VARCHAR,\n  \"status_id\" INTEGER,\n  \"status_code\" VARCHAR,\n  \"status_detail\" VARCHAR,\n  \"message\" VARCHAR,\n  \"action\" VARCHAR,\n  \"action_id\" INTEGER,\n  \"disposition\" VARCHAR,\n  \"disposition_id\" INTEGER,\n  \"metadata\" STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR) NOT NULL,\n  \"cloud\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR) NOT NULL,\n  \"api\" STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR),\n  \"actor\" STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR)),\n  \"src_endpoint\" STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR),\n  \"http_request\" STRUCT(\"user_agent\" VARCHAR),\n  \"entity\" STRUCT(\"group\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"name\" VARCHAR, \"org\" STRUCT(\"uid\" VARCHAR), \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR), \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR), \"version\" VARCHAR) NOT NULL,\n  \"entity_result\" STRUCT(\"name\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR), \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"version\" VARCHAR),\n  \"comment\" VARCHAR,\n  \"confidence_id\" INTEGER,\n  \"is_alert\" BOOLEAN,\n  \"timezone_offset\" INTEGER,\n  \"observables\" STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[],\n  \"unmapped\" JSON,\n  \"raw_data\" VARCHAR\n)",
    "COMMENT ON TABLE \"gold\".\"entity_management\" IS 'OCSF 1.4.0 Entity Management [3004]'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"activity_id\" IS 'Activity ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"activity_name\" IS 'Activity'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"category_name\" IS 'Category'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"category_uid\" IS 'Category ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"class_name\" IS 'Class'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"class_uid\" IS 'Class ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"severity\" IS 'Severity'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"severity_id\" IS 'Severity ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"type_name\" IS 'Type Name'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"type_uid\" IS 'Type ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"time\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"time_dt\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"status\" IS 'Status'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"status_id\" IS 'Status ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"status_code\" IS 'Status Code'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"status_detail\" IS 'Status Detail'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"message\" IS 'Message'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"action\" IS 'Action'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"action_id\" IS 'Action ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"disposition\" IS 'Disposition'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"disposition_id\" IS 'Disposition ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"metadata\" IS 'Metadata'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"cloud\" IS 'Cloud'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"api\" IS 'API Details'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"actor\" IS 'Actor'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"src_endpoint\" IS 'Source Endpoint'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"http_request\" IS 'HTTP Request'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"entity\" IS 'Entity'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"entity_result\" IS 'Entity Result'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"comment\" IS 'Comment'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"confidence_id\" IS 'Confidence ID'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"is_alert\" IS 'Alert'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"timezone_offset\" IS 'Timezone Offset'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"observables\" IS 'Observables'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"unmapped\" IS 'Unmapped Data'",
    "COMMENT ON COLUMN \"gold\".\"entity_management\".\"raw_data\" IS 'Raw Data'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "activity_id": "INTEGER",
    "activity_name": "VARCHAR",
    "category_name": "VARCHAR",
    "category_uid": "INTEGER",
    "class_name": "VARCHAR",
    "class_uid": "INTEGER",
    "severity": "VARCHAR",
    "severity_id": "INTEGER",
    "type_name": "VARCHAR",
    "type_uid": "BIGINT",
    "time": "BIGINT",
    "time_dt": "TIMESTAMP",
    "status": "VARCHAR",
    "status_id": "INTEGER",
    "status_code": "VARCHAR",
    "status_detail": "VARCHAR",
    "message": "VARCHAR",
    "action": "VARCHAR",
    "action_id": "INTEGER",
    "disposition": "VARCHAR",
    "disposition_id": "INTEGER",
    "metadata": "STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR)",
    "cloud": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR)",
    "api": "STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR)",
    "actor": "STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR))",
    "src_endpoint": "STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR)",
    "http_request": "STRUCT(\"user_agent\" VARCHAR)",
    "entity": "STRUCT(\"group\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR), \"name\" VARCHAR, \"org\" STRUCT(\"uid\" VARCHAR), \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR), \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR), \"version\" VARCHAR)",
    "entity_result": "STRUCT(\"name\" VARCHAR, \"policy\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR, \"version\" VARCHAR), \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"version\" VARCHAR)",
    "comment": "VARCHAR",
    "confidence_id": "INTEGER",
    "is_alert": "BOOLEAN",
    "timezone_offset": "INTEGER",
    "observables": "STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[]",
    "unmapped": "JSON",
    "raw_data": "VARCHAR"
   }
  }
 },
 {
  "layer": "gold",
  "name": "user_access_management",
  "pair": "aws_cloudtrail_user_access",
  "comment": "OCSF 1.4.0 User Access Management [3005]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "activity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Activity ID"
   },
   {
    "name": "activity_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Activity"
   },
   {
    "name": "category_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Category"
   },
   {
    "name": "category_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Category ID"
   },
   {
    "name": "class_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Class"
   },
   {
    "name": "class_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Class ID"
   },
   {
    "name": "severity",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Severity"
   },
   {
    "name": "severity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Severity ID"
   },
   {
    "name": "type_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Type Name"
   },
   {
    "name": "type_uid",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Type ID"
   },
   {
    "name": "time",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "time_dt",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "status",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status"
   },
   {
    "name": "status_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Status ID"
   },
   {
    "name": "status_code",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Code"
   },
   {
    "name": "status_detail",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Detail"
   },
   {
    "name": "message",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Message"
   },
   {
    "name": "action",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Action"
   },
   {
    "name": "action_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Action ID"
   },
   {
    "name": "disposition",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Disposition"
   },
   {
    "name": "disposition_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Disposition ID"
   },
   {
    "name": "metadata",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "correlation_uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Correlation UID"
      },
      {
       "name": "event_code",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event Code"
      },
      {
       "name": "log_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Name"
      },
      {
       "name": "log_provider",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Provider"
      },
      {
       "name": "original_time",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Original Time"
      },
      {
       "name": "product",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "feature",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "name",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Name"
            }
           ]
          },
          "required": false,
          "caption": "Feature"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "vendor_name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Vendor Name"
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Version"
         }
        ]
       },
       "required": true,
       "caption": "Product"
      },
      {
       "name": "profiles",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Profiles"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event UID"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Version"
      }
     ]
    },
    "required": true,
    "caption": "Metadata"
   },
   {
    "name": "cloud",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "cloud_partition",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Cloud Partition"
      },
      {
       "name": "provider",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Provider"
      },
      {
       "name": "region",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Region"
      }
     ]
    },
    "required": true,
    "caption": "Cloud"
   },
   {
    "name": "api",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "operation",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Operation"
      },
      {
       "name": "request",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": true,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "API Request Details"
      },
      {
       "name": "response",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "error",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Code"
         },
         {
          "name": "error_message",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Message"
         }
        ]
       },
       "required": false,
       "caption": "API Response Details"
      },
      {
       "name": "service",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Service"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Version"
      }
     ]
    },
    "required": false,
    "caption": "API Details"
   },
   {
    "name": "actor",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "app_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Application Name"
      },
      {
       "name": "idp",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Identity Provider"
      },
      {
       "name": "session",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "created_time",
          "type": {
           "kind": "long"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "created_time_dt",
          "type": {
           "kind": "timestamp"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "is_mfa",
          "type": {
           "kind": "boolean"
          },
          "required": false,
          "caption": "Multi Factor Authentication"
         },
         {
          "name": "issuer",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Issuer Details"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Session"
      },
      {
       "name": "user",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "account",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Type"
            },
            {
             "name": "type_id",
             "type": {
              "kind": "integer"
             },
             "required": false,
             "caption": "Type ID"
            },
            {
             "name": "uid",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Unique ID"
            }
           ]
          },
          "required": false,
          "caption": "Account"
         },
         {
          "name": "credential_uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "User Credential ID"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         },
         {
          "name": "uid_alt",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Alternate ID"
         }
        ]
       },
       "required": false,
       "caption": "User"
      }
     ]
    },
    "required": false,
    "caption": "Actor"
   },
   {
    "name": "src_endpoint",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "intermediate_ips",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Intermediate IP Addresses"
      },
      {
       "name": "ip",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "IP Address"
      },
      {
       "name": "svc_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Service Name"
      }
     ]
    },
    "required": false,
    "caption": "Source Endpoint"
   },
   {
    "name": "http_request",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "user_agent",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "HTTP User-Agent"
      }
     ]
    },
    "required": false,
    "caption": "HTTP Request"
   },
   {
    "name": "user",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Type"
      },
      {
       "name": "type_id",
       "type": {
        "kind": "integer"
       },
       "required": false,
       "caption": "Type ID"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      }
     ]
    },
    "required": true,
    "caption": "User"
   },
   {
    "name": "privileges",
    "type": {
     "kind": "array",
     "element": {
      "kind": "string"
     }
    },
    "required": true,
    "caption": "Privileges"
   },
   {
    "name": "resource",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Type"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      }
     ]
    },
    "required": false,
    "caption": "Resource"
   },
   {
    "name": "confidence_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Confidence ID"
   },
   {
    "name": "is_alert",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "Alert"
   },
   {
    "name": "timezone_offset",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Timezone Offset"
   },
   {
    "name": "observables",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "name",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Name"
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Type"
       },
       {
        "name": "type_id",
        "type": {
         "kind": "integer"
        },
        "required": true,
        "caption": "Type ID"
       },
       {
        "name": "value",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Value"
       }
      ]
     }
    },
    "required": false,
    "caption": "Observables"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Unmapped Data"
   },
   {
    "name": "raw_data",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Raw Data"
   }
  ],
  "timeColumn": "time_dt",
  "clusterBy": [
   [
    "time_dt"
   ],
   [
    "cloud",
    "account",
    "uid"
   ],
   [
    "actor",
    "user",
    "name"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 3005,
   "className": "user_access"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"gold\".\"user_access_management\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"activity_id\" INTEGER NOT NULL,\n  \"activity_name\" VARCHAR,\n  \"category_name\" VARCHAR,\n  \"category_uid\" INTEGER NOT NULL,\n  \"class_name\" VARCHAR,\n  \"class_uid\" INTEGER NOT NULL,\n  \"severity\" VARCHAR,\n  \"severity_id\" INTEGER NOT NULL,\n  \"type_name\" VARCHAR,\n  \"type_uid\" BIGINT NOT NULL,\n  \"time\" BIGINT NOT NULL,\n  \"time_dt\" TIMESTAMP NOT NULL,\n  \"status\" VARCHAR,\n  \"status_id\" INTEGER,\n  \"status_code\" VARCHAR,\n  \"status_detail\" VARCHAR,\n  \"message\" VARCHAR,\n  \"action\" VARCHAR,\n  \"action_id\" INTEGER,\n  \"disposition\" VARCHAR,\n  \"disposition_id\" INTEGER,\n  \"metadata\" STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR) NOT NULL,\n  \"cloud\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR) NOT NULL,\n  \"api\" STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR),\n  \"actor\" STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR)),\n  \"src_endpoint\" STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR),\n  \"http_request\" STRUCT(\"user_agent\" VARCHAR),\n  \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR) NOT NULL,\n  \"privileges\" VARCHAR[] NOT NULL,\n  \"resource\" STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"uid\" VARCHAR),\n  \"confidence_id\" INTEGER,\n  \"is_alert\" BOOLEAN,\n  \"timezone_offset\" INTEGER,\n  \"observables\" STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[],\n  \"unmapped\" JSON,\n  \"raw_data\" VARCHAR\n)",
    "COMMENT ON TABLE \"gold\".\"user_access_management\" IS 'OCSF 1.4.0 User Access Management [3005]'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"activity_id\" IS 'Activity ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"activity_name\" IS 'Activity'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"category_name\" IS 'Category'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"category_uid\" IS 'Category ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"class_name\" IS 'Class'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"class_uid\" IS 'Class ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"severity\" IS 'Severity'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"severity_id\" IS 'Severity ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"type_name\" IS 'Type Name'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"type_uid\" IS 'Type ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"time\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"time_dt\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"status\" IS 'Status'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"status_id\" IS 'Status ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"status_code\" IS 'Status Code'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"status_detail\" IS 'Status Detail'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"message\" IS 'Message'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"action\" IS 'Action'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"action_id\" IS 'Action ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"disposition\" IS 'Disposition'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"disposition_id\" IS 'Disposition ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"metadata\" IS 'Metadata'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"cloud\" IS 'Cloud'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"api\" IS 'API Details'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"actor\" IS 'Actor'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"src_endpoint\" IS 'Source Endpoint'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"http_request\" IS 'HTTP Request'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"user\" IS 'User'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"privileges\" IS 'Privileges'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"resource\" IS 'Resource'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"confidence_id\" IS 'Confidence ID'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"is_alert\" IS 'Alert'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"timezone_offset\" IS 'Timezone Offset'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"observables\" IS 'Observables'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"unmapped\" IS 'Unmapped Data'",
    "COMMENT ON COLUMN \"gold\".\"user_access_management\".\"raw_data\" IS 'Raw Data'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "activity_id": "INTEGER",
    "activity_name": "VARCHAR",
    "category_name": "VARCHAR",
    "category_uid": "INTEGER",
    "class_name": "VARCHAR",
    "class_uid": "INTEGER",
    "severity": "VARCHAR",
    "severity_id": "INTEGER",
    "type_name": "VARCHAR",
    "type_uid": "BIGINT",
    "time": "BIGINT",
    "time_dt": "TIMESTAMP",
    "status": "VARCHAR",
    "status_id": "INTEGER",
    "status_code": "VARCHAR",
    "status_detail": "VARCHAR",
    "message": "VARCHAR",
    "action": "VARCHAR",
    "action_id": "INTEGER",
    "disposition": "VARCHAR",
    "disposition_id": "INTEGER",
    "metadata": "STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR)",
    "cloud": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR)",
    "api": "STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR)",
    "actor": "STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR))",
    "src_endpoint": "STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR)",
    "http_request": "STRUCT(\"user_agent\" VARCHAR)",
    "user": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR)",
    "privileges": "VARCHAR[]",
    "resource": "STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"uid\" VARCHAR)",
    "confidence_id": "INTEGER",
    "is_alert": "BOOLEAN",
    "timezone_offset": "INTEGER",
    "observables": "STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[]",
    "unmapped": "JSON",
    "raw_data": "VARCHAR"
   }
  }
 },
 {
  "layer": "gold",
  "name": "group_management",
  "pair": "aws_cloudtrail_group_management",
  "comment": "OCSF 1.4.0 Group Management [3006]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "activity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Activity ID"
   },
   {
    "name": "activity_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Activity"
   },
   {
    "name": "category_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Category"
   },
   {
    "name": "category_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Category ID"
   },
   {
    "name": "class_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Class"
   },
   {
    "name": "class_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Class ID"
   },
   {
    "name": "severity",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Severity"
   },
   {
    "name": "severity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Severity ID"
   },
   {
    "name": "type_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Type Name"
   },
   {
    "name": "type_uid",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Type ID"
   },
   {
    "name": "time",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "time_dt",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "status",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status"
   },
   {
    "name": "status_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Status ID"
   },
   {
    "name": "status_code",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Code"
   },
   {
    "name": "status_detail",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Detail"
   },
   {
    "name": "message",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Message"
   },
   {
    "name": "action",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Action"
   },
   {
    "name": "action_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Action ID"
   },
   {
    "name": "disposition",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Disposition"
   },
   {
    "name": "disposition_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Disposition ID"
   },
   {
    "name": "metadata",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "correlation_uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Correlation UID"
      },
      {
       "name": "event_code",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event Code"
      },
      {
       "name": "log_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Name"
      },
      {
       "name": "log_provider",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Provider"
      },
      {
       "name": "original_time",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Original Time"
      },
      {
       "name": "product",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "feature",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "name",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Name"
            }
           ]
          },
          "required": false,
          "caption": "Feature"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "vendor_name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Vendor Name"
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Version"
         }
        ]
       },
       "required": true,
       "caption": "Product"
      },
      {
       "name": "profiles",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Profiles"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event UID"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Version"
      }
     ]
    },
    "required": true,
    "caption": "Metadata"
   },
   {
    "name": "cloud",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "cloud_partition",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Cloud Partition"
      },
      {
       "name": "provider",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Provider"
      },
      {
       "name": "region",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Region"
      }
     ]
    },
    "required": true,
    "caption": "Cloud"
   },
   {
    "name": "api",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "operation",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Operation"
      },
      {
       "name": "request",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": true,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "API Request Details"
      },
      {
       "name": "response",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "error",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Code"
         },
         {
          "name": "error_message",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Message"
         }
        ]
       },
       "required": false,
       "caption": "API Response Details"
      },
      {
       "name": "service",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Service"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Version"
      }
     ]
    },
    "required": false,
    "caption": "API Details"
   },
   {
    "name": "actor",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "app_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Application Name"
      },
      {
       "name": "idp",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Identity Provider"
      },
      {
       "name": "session",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "created_time",
          "type": {
           "kind": "long"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "created_time_dt",
          "type": {
           "kind": "timestamp"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "is_mfa",
          "type": {
           "kind": "boolean"
          },
          "required": false,
          "caption": "Multi Factor Authentication"
         },
         {
          "name": "issuer",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Issuer Details"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Session"
      },
      {
       "name": "user",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "account",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Type"
            },
            {
             "name": "type_id",
             "type": {
              "kind": "integer"
             },
             "required": false,
             "caption": "Type ID"
            },
            {
             "name": "uid",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Unique ID"
            }
           ]
          },
          "required": false,
          "caption": "Account"
         },
         {
          "name": "credential_uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "User Credential ID"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         },
         {
          "name": "uid_alt",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Alternate ID"
         }
        ]
       },
       "required": false,
       "caption": "User"
      }
     ]
    },
    "required": false,
    "caption": "Actor"
   },
   {
    "name": "src_endpoint",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "intermediate_ips",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Intermediate IP Addresses"
      },
      {
       "name": "ip",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "IP Address"
      },
      {
       "name": "svc_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Service Name"
      }
     ]
    },
    "required": false,
    "caption": "Source Endpoint"
   },
   {
    "name": "http_request",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "user_agent",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "HTTP User-Agent"
      }
     ]
    },
    "required": false,
    "caption": "HTTP Request"
   },
   {
    "name": "group",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      }
     ]
    },
    "required": true,
    "caption": "Group"
   },
   {
    "name": "privileges",
    "type": {
     "kind": "array",
     "element": {
      "kind": "string"
     }
    },
    "required": false,
    "caption": "Privileges"
   },
   {
    "name": "resource",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Type"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      }
     ]
    },
    "required": false,
    "caption": "Resource"
   },
   {
    "name": "user",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "type",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Type"
      },
      {
       "name": "type_id",
       "type": {
        "kind": "integer"
       },
       "required": false,
       "caption": "Type ID"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      }
     ]
    },
    "required": false,
    "caption": "User"
   },
   {
    "name": "confidence_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Confidence ID"
   },
   {
    "name": "is_alert",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "Alert"
   },
   {
    "name": "timezone_offset",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Timezone Offset"
   },
   {
    "name": "observables",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "name",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Name"
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Type"
       },
       {
        "name": "type_id",
        "type": {
         "kind": "integer"
        },
        "required": true,
        "caption": "Type ID"
       },
       {
        "name": "value",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Value"
       }
      ]
     }
    },
    "required": false,
    "caption": "Observables"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Unmapped Data"
   },
   {
    "name": "raw_data",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Raw Data"
   }
  ],
  "timeColumn": "time_dt",
  "clusterBy": [
   [
    "time_dt"
   ],
   [
    "cloud",
    "account",
    "uid"
   ],
   [
    "actor",
    "user",
    "name"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 3006,
   "className": "group_management"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"gold\".\"group_management\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"activity_id\" INTEGER NOT NULL,\n  \"activity_name\" VARCHAR,\n  \"category_name\" VARCHAR,\n  \"category_uid\" INTEGER NOT NULL,\n  \"class_name\" VARCHAR,\n  \"class_uid\" INTEGER NOT NULL,\n  \"severity\" VARCHAR,\n  \"severity_id\" INTEGER NOT NULL,\n  \"type_name\" VARCHAR,\n  \"type_uid\" BIGINT NOT NULL,\n  \"time\" BIGINT NOT NULL,\n  \"time_dt\" TIMESTAMP NOT NULL,\n  \"status\" VARCHAR,\n  \"status_id\" INTEGER,\n  \"status_code\" VARCHAR,\n  \"status_detail\" VARCHAR,\n  \"message\" VARCHAR,\n  \"action\" VARCHAR,\n  \"action_id\" INTEGER,\n  \"disposition\" VARCHAR,\n  \"disposition_id\" INTEGER,\n  \"metadata\" STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR) NOT NULL,\n  \"cloud\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR) NOT NULL,\n  \"api\" STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR),\n  \"actor\" STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR)),\n  \"src_endpoint\" STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR),\n  \"http_request\" STRUCT(\"user_agent\" VARCHAR),\n  \"group\" STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR) NOT NULL,\n  \"privileges\" VARCHAR[],\n  \"resource\" STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"uid\" VARCHAR),\n  \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR),\n  \"confidence_id\" INTEGER,\n  \"is_alert\" BOOLEAN,\n  \"timezone_offset\" INTEGER,\n  \"observables\" STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[],\n  \"unmapped\" JSON,\n  \"raw_data\" VARCHAR\n)",
    "COMMENT ON TABLE \"gold\".\"group_management\" IS 'OCSF 1.4.0 Group Management [3006]'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"activity_id\" IS 'Activity ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"activity_name\" IS 'Activity'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"category_name\" IS 'Category'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"category_uid\" IS 'Category ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"class_name\" IS 'Class'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"class_uid\" IS 'Class ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"severity\" IS 'Severity'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"severity_id\" IS 'Severity ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"type_name\" IS 'Type Name'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"type_uid\" IS 'Type ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"time\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"time_dt\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"status\" IS 'Status'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"status_id\" IS 'Status ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"status_code\" IS 'Status Code'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"status_detail\" IS 'Status Detail'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"message\" IS 'Message'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"action\" IS 'Action'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"action_id\" IS 'Action ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"disposition\" IS 'Disposition'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"disposition_id\" IS 'Disposition ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"metadata\" IS 'Metadata'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"cloud\" IS 'Cloud'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"api\" IS 'API Details'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"actor\" IS 'Actor'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"src_endpoint\" IS 'Source Endpoint'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"http_request\" IS 'HTTP Request'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"group\" IS 'Group'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"privileges\" IS 'Privileges'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"resource\" IS 'Resource'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"user\" IS 'User'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"confidence_id\" IS 'Confidence ID'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"is_alert\" IS 'Alert'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"timezone_offset\" IS 'Timezone Offset'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"observables\" IS 'Observables'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"unmapped\" IS 'Unmapped Data'",
    "COMMENT ON COLUMN \"gold\".\"group_management\".\"raw_data\" IS 'Raw Data'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "activity_id": "INTEGER",
    "activity_name": "VARCHAR",
    "category_name": "VARCHAR",
    "category_uid": "INTEGER",
    "class_name": "VARCHAR",
    "class_uid": "INTEGER",
    "severity": "VARCHAR",
    "severity_id": "INTEGER",
    "type_name": "VARCHAR",
    "type_uid": "BIGINT",
    "time": "BIGINT",
    "time_dt": "TIMESTAMP",
    "status": "VARCHAR",
    "status_id": "INTEGER",
    "status_code": "VARCHAR",
    "status_detail": "VARCHAR",
    "message": "VARCHAR",
    "action": "VARCHAR",
    "action_id": "INTEGER",
    "disposition": "VARCHAR",
    "disposition_id": "INTEGER",
    "metadata": "STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR)",
    "cloud": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR)",
    "api": "STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR)",
    "actor": "STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR))",
    "src_endpoint": "STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR)",
    "http_request": "STRUCT(\"user_agent\" VARCHAR)",
    "group": "STRUCT(\"name\" VARCHAR, \"uid\" VARCHAR)",
    "privileges": "VARCHAR[]",
    "resource": "STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"uid\" VARCHAR)",
    "user": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR)",
    "confidence_id": "INTEGER",
    "is_alert": "BOOLEAN",
    "timezone_offset": "INTEGER",
    "observables": "STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[]",
    "unmapped": "JSON",
    "raw_data": "VARCHAR"
   }
  }
 },
 {
  "layer": "gold",
  "name": "api_activity",
  "pair": "aws_cloudtrail_api_activity",
  "comment": "OCSF 1.4.0 API Activity [6003]",
  "columns": [
   {
    "name": "_row_key",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "SHA-256 that is the same for every copy of the event"
   },
   {
    "name": "_mapping_version",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "Mapping tables that made the row"
   },
   {
    "name": "_source_file",
    "type": {
     "kind": "string"
    },
    "required": true,
    "caption": "File that the record came from"
   },
   {
    "name": "_source_position",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Number of the record in its file, from 1"
   },
   {
    "name": "_ingested_at",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "When the row was written"
   },
   {
    "name": "activity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Activity ID"
   },
   {
    "name": "activity_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Activity"
   },
   {
    "name": "category_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Category"
   },
   {
    "name": "category_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Category ID"
   },
   {
    "name": "class_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Class"
   },
   {
    "name": "class_uid",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Class ID"
   },
   {
    "name": "severity",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Severity"
   },
   {
    "name": "severity_id",
    "type": {
     "kind": "integer"
    },
    "required": true,
    "caption": "Severity ID"
   },
   {
    "name": "type_name",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Type Name"
   },
   {
    "name": "type_uid",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Type ID"
   },
   {
    "name": "time",
    "type": {
     "kind": "long"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "time_dt",
    "type": {
     "kind": "timestamp"
    },
    "required": true,
    "caption": "Event Time"
   },
   {
    "name": "status",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status"
   },
   {
    "name": "status_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Status ID"
   },
   {
    "name": "status_code",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Code"
   },
   {
    "name": "status_detail",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Status Detail"
   },
   {
    "name": "message",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Message"
   },
   {
    "name": "action",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Action"
   },
   {
    "name": "action_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Action ID"
   },
   {
    "name": "disposition",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Disposition"
   },
   {
    "name": "disposition_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Disposition ID"
   },
   {
    "name": "metadata",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "correlation_uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Correlation UID"
      },
      {
       "name": "event_code",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event Code"
      },
      {
       "name": "log_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Name"
      },
      {
       "name": "log_provider",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Log Provider"
      },
      {
       "name": "original_time",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Original Time"
      },
      {
       "name": "product",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "feature",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "name",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Name"
            }
           ]
          },
          "required": false,
          "caption": "Feature"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "vendor_name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Vendor Name"
         },
         {
          "name": "version",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Version"
         }
        ]
       },
       "required": true,
       "caption": "Product"
      },
      {
       "name": "profiles",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Profiles"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Event UID"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Version"
      }
     ]
    },
    "required": true,
    "caption": "Metadata"
   },
   {
    "name": "cloud",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "account",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Account"
      },
      {
       "name": "cloud_partition",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Cloud Partition"
      },
      {
       "name": "provider",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Provider"
      },
      {
       "name": "region",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Region"
      }
     ]
    },
    "required": true,
    "caption": "Cloud"
   },
   {
    "name": "api",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "operation",
       "type": {
        "kind": "string"
       },
       "required": true,
       "caption": "Operation"
      },
      {
       "name": "request",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": true,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "API Request Details"
      },
      {
       "name": "response",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "data",
          "type": {
           "kind": "json"
          },
          "required": false,
          "caption": "Data"
         },
         {
          "name": "error",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Code"
         },
         {
          "name": "error_message",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Error Message"
         }
        ]
       },
       "required": false,
       "caption": "API Response Details"
      },
      {
       "name": "service",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Service"
      },
      {
       "name": "version",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Version"
      }
     ]
    },
    "required": true,
    "caption": "API Details"
   },
   {
    "name": "actor",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "app_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Application Name"
      },
      {
       "name": "idp",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         }
        ]
       },
       "required": false,
       "caption": "Identity Provider"
      },
      {
       "name": "session",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "created_time",
          "type": {
           "kind": "long"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "created_time_dt",
          "type": {
           "kind": "timestamp"
          },
          "required": false,
          "caption": "Created Time"
         },
         {
          "name": "is_mfa",
          "type": {
           "kind": "boolean"
          },
          "required": false,
          "caption": "Multi Factor Authentication"
         },
         {
          "name": "issuer",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Issuer Details"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         }
        ]
       },
       "required": false,
       "caption": "Session"
      },
      {
       "name": "user",
       "type": {
        "kind": "struct",
        "fields": [
         {
          "name": "account",
          "type": {
           "kind": "struct",
           "fields": [
            {
             "name": "type",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Type"
            },
            {
             "name": "type_id",
             "type": {
              "kind": "integer"
             },
             "required": false,
             "caption": "Type ID"
            },
            {
             "name": "uid",
             "type": {
              "kind": "string"
             },
             "required": false,
             "caption": "Unique ID"
            }
           ]
          },
          "required": false,
          "caption": "Account"
         },
         {
          "name": "credential_uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "User Credential ID"
         },
         {
          "name": "name",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Name"
         },
         {
          "name": "type",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Type"
         },
         {
          "name": "type_id",
          "type": {
           "kind": "integer"
          },
          "required": false,
          "caption": "Type ID"
         },
         {
          "name": "uid",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Unique ID"
         },
         {
          "name": "uid_alt",
          "type": {
           "kind": "string"
          },
          "required": false,
          "caption": "Alternate ID"
         }
        ]
       },
       "required": false,
       "caption": "User"
      }
     ]
    },
    "required": true,
    "caption": "Actor"
   },
   {
    "name": "src_endpoint",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "intermediate_ips",
       "type": {
        "kind": "array",
        "element": {
         "kind": "string"
        }
       },
       "required": false,
       "caption": "Intermediate IP Addresses"
      },
      {
       "name": "ip",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "IP Address"
      },
      {
       "name": "svc_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Service Name"
      }
     ]
    },
    "required": true,
    "caption": "Source Endpoint"
   },
   {
    "name": "http_request",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "user_agent",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "HTTP User-Agent"
      }
     ]
    },
    "required": false,
    "caption": "HTTP Request"
   },
   {
    "name": "resources",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "name",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Name"
       },
       {
        "name": "owner",
        "type": {
         "kind": "struct",
         "fields": [
          {
           "name": "account",
           "type": {
            "kind": "struct",
            "fields": [
             {
              "name": "uid",
              "type": {
               "kind": "string"
              },
              "required": false,
              "caption": "Unique ID"
             }
            ]
           },
           "required": false,
           "caption": "Account"
          }
         ]
        },
        "required": false,
        "caption": "Owner"
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Type"
       },
       {
        "name": "uid",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Unique ID"
       }
      ]
     }
    },
    "required": false,
    "caption": "Resources Array"
   },
   {
    "name": "confidence_id",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Confidence ID"
   },
   {
    "name": "dst_endpoint",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "hostname",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Hostname"
      },
      {
       "name": "instance_uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Instance ID"
      },
      {
       "name": "interface_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Network Interface Name"
      },
      {
       "name": "interface_uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Network Interface ID"
      },
      {
       "name": "ip",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "IP Address"
      },
      {
       "name": "name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Name"
      },
      {
       "name": "port",
       "type": {
        "kind": "integer"
       },
       "required": false,
       "caption": "Port"
      },
      {
       "name": "svc_name",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Service Name"
      },
      {
       "name": "type_id",
       "type": {
        "kind": "integer"
       },
       "required": false,
       "caption": "Type ID"
      },
      {
       "name": "uid",
       "type": {
        "kind": "string"
       },
       "required": false,
       "caption": "Unique ID"
      }
     ]
    },
    "required": false,
    "caption": "Destination Endpoint"
   },
   {
    "name": "http_response",
    "type": {
     "kind": "struct",
     "fields": [
      {
       "name": "code",
       "type": {
        "kind": "integer"
       },
       "required": true,
       "caption": "Response Code"
      }
     ]
    },
    "required": false,
    "caption": "HTTP Response"
   },
   {
    "name": "is_alert",
    "type": {
     "kind": "boolean"
    },
    "required": false,
    "caption": "Alert"
   },
   {
    "name": "timezone_offset",
    "type": {
     "kind": "integer"
    },
    "required": false,
    "caption": "Timezone Offset"
   },
   {
    "name": "observables",
    "type": {
     "kind": "array",
     "element": {
      "kind": "struct",
      "fields": [
       {
        "name": "name",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Name"
       },
       {
        "name": "type",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Type"
       },
       {
        "name": "type_id",
        "type": {
         "kind": "integer"
        },
        "required": true,
        "caption": "Type ID"
       },
       {
        "name": "value",
        "type": {
         "kind": "string"
        },
        "required": false,
        "caption": "Value"
       }
      ]
     }
    },
    "required": false,
    "caption": "Observables"
   },
   {
    "name": "unmapped",
    "type": {
     "kind": "json"
    },
    "required": false,
    "caption": "Unmapped Data"
   },
   {
    "name": "raw_data",
    "type": {
     "kind": "string"
    },
    "required": false,
    "caption": "Raw Data"
   }
  ],
  "timeColumn": "time_dt",
  "clusterBy": [
   [
    "time_dt"
   ],
   [
    "cloud",
    "account",
    "uid"
   ],
   [
    "actor",
    "user",
    "name"
   ]
  ],
  "ocsf": {
   "version": "1.4.0",
   "classUid": 6003,
   "className": "api_activity"
  },
  "mappingVersion": "aca9da22e602",
  "duckdb": {
   "statements": [
    "CREATE TABLE IF NOT EXISTS \"gold\".\"api_activity\" (\n  \"_row_key\" VARCHAR NOT NULL,\n  \"_mapping_version\" VARCHAR NOT NULL,\n  \"_source_file\" VARCHAR NOT NULL,\n  \"_source_position\" BIGINT NOT NULL,\n  \"_ingested_at\" TIMESTAMP NOT NULL,\n  \"activity_id\" INTEGER NOT NULL,\n  \"activity_name\" VARCHAR,\n  \"category_name\" VARCHAR,\n  \"category_uid\" INTEGER NOT NULL,\n  \"class_name\" VARCHAR,\n  \"class_uid\" INTEGER NOT NULL,\n  \"severity\" VARCHAR,\n  \"severity_id\" INTEGER NOT NULL,\n  \"type_name\" VARCHAR,\n  \"type_uid\" BIGINT NOT NULL,\n  \"time\" BIGINT NOT NULL,\n  \"time_dt\" TIMESTAMP NOT NULL,\n  \"status\" VARCHAR,\n  \"status_id\" INTEGER,\n  \"status_code\" VARCHAR,\n  \"status_detail\" VARCHAR,\n  \"message\" VARCHAR,\n  \"action\" VARCHAR,\n  \"action_id\" INTEGER,\n  \"disposition\" VARCHAR,\n  \"disposition_id\" INTEGER,\n  \"metadata\" STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR) NOT NULL,\n  \"cloud\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR) NOT NULL,\n  \"api\" STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR) NOT NULL,\n  \"actor\" STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR)) NOT NULL,\n  \"src_endpoint\" STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR) NOT NULL,\n  \"http_request\" STRUCT(\"user_agent\" VARCHAR),\n  \"resources\" STRUCT(\"name\" VARCHAR, \"owner\" STRUCT(\"account\" STRUCT(\"uid\" VARCHAR)), \"type\" VARCHAR, \"uid\" VARCHAR)[],\n  \"confidence_id\" INTEGER,\n  \"dst_endpoint\" STRUCT(\"hostname\" VARCHAR, \"instance_uid\" VARCHAR, \"interface_name\" VARCHAR, \"interface_uid\" VARCHAR, \"ip\" VARCHAR, \"name\" VARCHAR, \"port\" INTEGER, \"svc_name\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR),\n  \"http_response\" STRUCT(\"code\" INTEGER),\n  \"is_alert\" BOOLEAN,\n  \"timezone_offset\" INTEGER,\n  \"observables\" STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[],\n  \"unmapped\" JSON,\n  \"raw_data\" VARCHAR\n)",
    "COMMENT ON TABLE \"gold\".\"api_activity\" IS 'OCSF 1.4.0 API Activity [6003]'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"_row_key\" IS 'SHA-256 that is the same for every copy of the event'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"_mapping_version\" IS 'Mapping tables that made the row'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"_source_file\" IS 'File that the record came from'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"_source_position\" IS 'Number of the record in its file, from 1'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"_ingested_at\" IS 'When the row was written'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"activity_id\" IS 'Activity ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"activity_name\" IS 'Activity'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"category_name\" IS 'Category'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"category_uid\" IS 'Category ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"class_name\" IS 'Class'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"class_uid\" IS 'Class ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"severity\" IS 'Severity'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"severity_id\" IS 'Severity ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"type_name\" IS 'Type Name'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"type_uid\" IS 'Type ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"time\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"time_dt\" IS 'Event Time'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"status\" IS 'Status'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"status_id\" IS 'Status ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"status_code\" IS 'Status Code'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"status_detail\" IS 'Status Detail'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"message\" IS 'Message'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"action\" IS 'Action'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"action_id\" IS 'Action ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"disposition\" IS 'Disposition'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"disposition_id\" IS 'Disposition ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"metadata\" IS 'Metadata'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"cloud\" IS 'Cloud'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"api\" IS 'API Details'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"actor\" IS 'Actor'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"src_endpoint\" IS 'Source Endpoint'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"http_request\" IS 'HTTP Request'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"resources\" IS 'Resources Array'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"confidence_id\" IS 'Confidence ID'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"dst_endpoint\" IS 'Destination Endpoint'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"http_response\" IS 'HTTP Response'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"is_alert\" IS 'Alert'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"timezone_offset\" IS 'Timezone Offset'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"observables\" IS 'Observables'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"unmapped\" IS 'Unmapped Data'",
    "COMMENT ON COLUMN \"gold\".\"api_activity\".\"raw_data\" IS 'Raw Data'"
   ],
   "columnTypes": {
    "_row_key": "VARCHAR",
    "_mapping_version": "VARCHAR",
    "_source_file": "VARCHAR",
    "_source_position": "BIGINT",
    "_ingested_at": "TIMESTAMP",
    "activity_id": "INTEGER",
    "activity_name": "VARCHAR",
    "category_name": "VARCHAR",
    "category_uid": "INTEGER",
    "class_name": "VARCHAR",
    "class_uid": "INTEGER",
    "severity": "VARCHAR",
    "severity_id": "INTEGER",
    "type_name": "VARCHAR",
    "type_uid": "BIGINT",
    "time": "BIGINT",
    "time_dt": "TIMESTAMP",
    "status": "VARCHAR",
    "status_id": "INTEGER",
    "status_code": "VARCHAR",
    "status_detail": "VARCHAR",
    "message": "VARCHAR",
    "action": "VARCHAR",
    "action_id": "INTEGER",
    "disposition": "VARCHAR",
    "disposition_id": "INTEGER",
    "metadata": "STRUCT(\"correlation_uid\" VARCHAR, \"event_code\" VARCHAR, \"log_name\" VARCHAR, \"log_provider\" VARCHAR, \"original_time\" VARCHAR, \"product\" STRUCT(\"feature\" STRUCT(\"name\" VARCHAR), \"name\" VARCHAR, \"vendor_name\" VARCHAR, \"version\" VARCHAR), \"profiles\" VARCHAR[], \"uid\" VARCHAR, \"version\" VARCHAR)",
    "cloud": "STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"cloud_partition\" VARCHAR, \"provider\" VARCHAR, \"region\" VARCHAR)",
    "api": "STRUCT(\"operation\" VARCHAR, \"request\" STRUCT(\"data\" JSON, \"uid\" VARCHAR), \"response\" STRUCT(\"data\" JSON, \"error\" VARCHAR, \"error_message\" VARCHAR), \"service\" STRUCT(\"name\" VARCHAR), \"version\" VARCHAR)",
    "actor": "STRUCT(\"app_name\" VARCHAR, \"idp\" STRUCT(\"name\" VARCHAR), \"session\" STRUCT(\"created_time\" BIGINT, \"created_time_dt\" TIMESTAMP, \"is_mfa\" BOOLEAN, \"issuer\" VARCHAR, \"uid\" VARCHAR), \"user\" STRUCT(\"account\" STRUCT(\"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR), \"credential_uid\" VARCHAR, \"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR, \"uid_alt\" VARCHAR))",
    "src_endpoint": "STRUCT(\"intermediate_ips\" VARCHAR[], \"ip\" VARCHAR, \"svc_name\" VARCHAR)",
    "http_request": "STRUCT(\"user_agent\" VARCHAR)",
    "resources": "STRUCT(\"name\" VARCHAR, \"owner\" STRUCT(\"account\" STRUCT(\"uid\" VARCHAR)), \"type\" VARCHAR, \"uid\" VARCHAR)[]",
    "confidence_id": "INTEGER",
    "dst_endpoint": "STRUCT(\"hostname\" VARCHAR, \"instance_uid\" VARCHAR, \"interface_name\" VARCHAR, \"interface_uid\" VARCHAR, \"ip\" VARCHAR, \"name\" VARCHAR, \"port\" INTEGER, \"svc_name\" VARCHAR, \"type_id\" INTEGER, \"uid\" VARCHAR)",
    "http_response": "STRUCT(\"code\" INTEGER)",
    "is_alert": "BOOLEAN",
    "timezone_offset": "INTEGER",
    "observables": "STRUCT(\"name\" VARCHAR, \"type\" VARCHAR, \"type_id\" INTEGER, \"value\" VARCHAR)[]",
    "unmapped": "JSON",
    "raw_data": "VARCHAR"
   }
  }
 }
];
