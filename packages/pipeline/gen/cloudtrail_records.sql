-- @generated from mappings/presets and mappings/events by `npm run generate`. Do not edit.
-- cloudtrail_records: every record, and what is to be done with it
WITH
-- The events tables
events AS (
  SELECT *, CASE class_uid WHEN 3001 THEN 'aws_cloudtrail_account_change' WHEN 3004 THEN 'aws_cloudtrail_entity_management' WHEN 3005 THEN 'aws_cloudtrail_user_access' WHEN 3006 THEN 'aws_cloudtrail_group_management' WHEN 6003 THEN 'aws_cloudtrail_api_activity' END AS silver_table FROM (
  SELECT * FROM VALUES
    ('iam.amazonaws.com', 'ChangePassword', 3001L, 'user', 'always'), -- mappings/events/iam.yaml:12
    ('iam.amazonaws.com', 'CreateLoginProfile', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:13
    ('iam.amazonaws.com', 'DeleteLoginProfile', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:14
    ('iam.amazonaws.com', 'UpdateLoginProfile', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:15
    ('iam.amazonaws.com', 'CreateUser', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:16
    ('iam.amazonaws.com', 'DeleteUser', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:17
    ('iam.amazonaws.com', 'UpdateUser', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:18
    ('iam.amazonaws.com', 'CreateVirtualMFADevice', 3001L, 'mfa_device', 'never'), -- mappings/events/iam.yaml:19
    ('iam.amazonaws.com', 'DeactivateMFADevice', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:20
    ('iam.amazonaws.com', 'DeleteVirtualMFADevice', 3001L, 'mfa_device', 'never'), -- mappings/events/iam.yaml:21
    ('iam.amazonaws.com', 'EnableMFADevice', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:22
    ('iam.amazonaws.com', 'ResyncMFADevice', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:23
    ('iam.amazonaws.com', 'UpdateSSHPublicKey', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:24
    ('iam.amazonaws.com', 'UploadSSHPublicKey', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:25
    ('iam.amazonaws.com', 'DeleteSSHPublicKey', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:26
    ('iam.amazonaws.com', 'UploadSigningCertificate', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:27
    ('iam.amazonaws.com', 'DeleteSigningCertificate', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:28
    ('iam.amazonaws.com', 'UpdateSigningCertificate', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:29
    ('iam.amazonaws.com', 'CreateServiceSpecificCredential', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:30
    ('iam.amazonaws.com', 'DeleteServiceSpecificCredential', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:31
    ('iam.amazonaws.com', 'ResetServiceSpecificCredential', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:32
    ('iam.amazonaws.com', 'UpdateServiceSpecificCredential', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:33
    ('iam.amazonaws.com', 'CreateAccessKey', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:34
    ('iam.amazonaws.com', 'DeleteAccessKey', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:35
    ('iam.amazonaws.com', 'UpdateAccessKey', 3001L, 'user', 'omitted'), -- mappings/events/iam.yaml:36
    ('iam.amazonaws.com', 'CreateAccountAlias', 3001L, 'account', 'never'), -- mappings/events/iam.yaml:37
    ('iam.amazonaws.com', 'DeleteAccountAlias', 3001L, 'account', 'never'), -- mappings/events/iam.yaml:38
    ('iam.amazonaws.com', 'UpdateAccountPasswordPolicy', 3001L, 'account', 'never'), -- mappings/events/iam.yaml:39
    ('iam.amazonaws.com', 'DeleteAccountPasswordPolicy', 3001L, 'account', 'never'), -- mappings/events/iam.yaml:40
    ('iam.amazonaws.com', 'AttachRolePolicy', 3001L, 'role', 'never'), -- mappings/events/iam.yaml:41
    ('iam.amazonaws.com', 'DetachRolePolicy', 3001L, 'role', 'never'), -- mappings/events/iam.yaml:42
    ('iam.amazonaws.com', 'PutRolePolicy', 3001L, 'role', 'never'), -- mappings/events/iam.yaml:43
    ('iam.amazonaws.com', 'DeleteRolePolicy', 3001L, 'role', 'never'), -- mappings/events/iam.yaml:44
    ('iam.amazonaws.com', 'PutRolePermissionsBoundary', 3001L, 'role', 'never'), -- mappings/events/iam.yaml:45
    ('iam.amazonaws.com', 'DeleteRolePermissionsBoundary', 3001L, 'role', 'never'), -- mappings/events/iam.yaml:46
    ('iam.amazonaws.com', 'TagUser', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:47
    ('iam.amazonaws.com', 'UntagUser', 3001L, 'user', 'never'), -- mappings/events/iam.yaml:48
    ('iam.amazonaws.com', 'TagRole', 3001L, 'role', 'never'), -- mappings/events/iam.yaml:49
    ('iam.amazonaws.com', 'UntagRole', 3001L, 'role', 'never'), -- mappings/events/iam.yaml:50
    ('iam.amazonaws.com', 'GetGroup', 3004L, 'group', 'never'), -- mappings/events/iam.yaml:53
    ('iam.amazonaws.com', 'GetGroupPolicy', 3004L, 'group', 'never'), -- mappings/events/iam.yaml:54
    ('iam.amazonaws.com', 'GetUser', 3004L, 'user', 'omitted'), -- mappings/events/iam.yaml:55
    ('iam.amazonaws.com', 'GetUserPolicy', 3004L, 'user', 'never'), -- mappings/events/iam.yaml:56
    ('iam.amazonaws.com', 'GetRole', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:57
    ('iam.amazonaws.com', 'GetRolePolicy', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:58
    ('iam.amazonaws.com', 'GetPolicy', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:59
    ('iam.amazonaws.com', 'GetPolicyVersion', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:60
    ('iam.amazonaws.com', 'GetInstanceProfile', 3004L, 'instance_profile', 'never'), -- mappings/events/iam.yaml:61
    ('iam.amazonaws.com', 'GetLoginProfile', 3004L, 'user', 'omitted'), -- mappings/events/iam.yaml:62
    ('iam.amazonaws.com', 'GetOpenIDConnectProvider', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:63
    ('iam.amazonaws.com', 'GetSAMLProvider', 3004L, 'saml_provider', 'never'), -- mappings/events/iam.yaml:64
    ('iam.amazonaws.com', 'GetServerCertificate', 3004L, 'server_certificate', 'never'), -- mappings/events/iam.yaml:65
    ('iam.amazonaws.com', 'ListUserTags', 3004L, 'user', 'never'), -- mappings/events/iam.yaml:66
    ('iam.amazonaws.com', 'ListGroupsForUser', 3004L, 'user', 'never'), -- mappings/events/iam.yaml:67
    ('iam.amazonaws.com', 'ListRoleTags', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:68
    ('iam.amazonaws.com', 'ListInstanceProfilesForRole', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:69
    ('iam.amazonaws.com', 'ListInstanceProfileTags', 3004L, 'instance_profile', 'never'), -- mappings/events/iam.yaml:70
    ('iam.amazonaws.com', 'ListSAMLProviderTags', 3004L, 'saml_provider', 'never'), -- mappings/events/iam.yaml:71
    ('iam.amazonaws.com', 'ListOpenIDConnectProviderTags', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:72
    ('iam.amazonaws.com', 'ListServerCertificateTags', 3004L, 'server_certificate', 'never'), -- mappings/events/iam.yaml:73
    ('iam.amazonaws.com', 'ListMFADevices', 3004L, 'user', 'omitted'), -- mappings/events/iam.yaml:74
    ('iam.amazonaws.com', 'ListMFADeviceTags', 3004L, 'mfa_device', 'never'), -- mappings/events/iam.yaml:75
    ('iam.amazonaws.com', 'ListSigningCertificates', 3004L, 'user', 'omitted'), -- mappings/events/iam.yaml:76
    ('iam.amazonaws.com', 'ListSSHPublicKeys', 3004L, 'user', 'omitted'), -- mappings/events/iam.yaml:77
    ('iam.amazonaws.com', 'ListServiceSpecificCredentials', 3004L, 'user', 'omitted'), -- mappings/events/iam.yaml:78
    ('iam.amazonaws.com', 'ListPolicyVersions', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:79
    ('iam.amazonaws.com', 'ListPolicyTags', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:80
    ('iam.amazonaws.com', 'ListEntitiesForPolicy', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:81
    ('iam.amazonaws.com', 'ListAttachedUserPolicies', 3004L, 'user', 'never'), -- mappings/events/iam.yaml:82
    ('iam.amazonaws.com', 'ListAttachedGroupPolicies', 3004L, 'group', 'never'), -- mappings/events/iam.yaml:83
    ('iam.amazonaws.com', 'ListAttachedRolePolicies', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:84
    ('iam.amazonaws.com', 'GetMFADevice', 3004L, 'mfa_device', 'never'), -- mappings/events/iam.yaml:85
    ('iam.amazonaws.com', 'ListAccessKeys', 3004L, 'user', 'omitted'), -- mappings/events/iam.yaml:86
    ('iam.amazonaws.com', 'ListGroupPolicies', 3004L, 'group', 'never'), -- mappings/events/iam.yaml:87
    ('iam.amazonaws.com', 'ListOrganizationsFeatures', 3004L, 'organization', 'never'), -- mappings/events/iam.yaml:88
    ('iam.amazonaws.com', 'ListRolePolicies', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:89
    ('iam.amazonaws.com', 'ListUserPolicies', 3004L, 'user', 'never'), -- mappings/events/iam.yaml:90
    ('iam.amazonaws.com', 'ListVirtualMFADevices', 3004L, 'account', 'never'), -- mappings/events/iam.yaml:91
    ('iam.amazonaws.com', 'TagMFADevice', 3004L, 'mfa_device', 'never'), -- mappings/events/iam.yaml:92
    ('iam.amazonaws.com', 'UntagMFADevice', 3004L, 'mfa_device', 'never'), -- mappings/events/iam.yaml:93
    ('iam.amazonaws.com', 'TagOpenIDConnectProvider', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:94
    ('iam.amazonaws.com', 'UntagOpenIDConnectProvider', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:95
    ('iam.amazonaws.com', 'TagSAMLProvider', 3004L, 'saml_provider', 'never'), -- mappings/events/iam.yaml:96
    ('iam.amazonaws.com', 'UntagSAMLProvider', 3004L, 'saml_provider', 'never'), -- mappings/events/iam.yaml:97
    ('iam.amazonaws.com', 'TagServerCertificate', 3004L, 'server_certificate', 'never'), -- mappings/events/iam.yaml:98
    ('iam.amazonaws.com', 'UntagServerCertificate', 3004L, 'server_certificate', 'never'), -- mappings/events/iam.yaml:99
    ('iam.amazonaws.com', 'SetDefaultPolicyVersion', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:100
    ('iam.amazonaws.com', 'TagPolicy', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:101
    ('iam.amazonaws.com', 'UntagPolicy', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:102
    ('iam.amazonaws.com', 'TagInstanceProfile', 3004L, 'instance_profile', 'never'), -- mappings/events/iam.yaml:103
    ('iam.amazonaws.com', 'UntagInstanceProfile', 3004L, 'instance_profile', 'never'), -- mappings/events/iam.yaml:104
    ('iam.amazonaws.com', 'AddClientIDToOpenIDConnectProvider', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:105
    ('iam.amazonaws.com', 'AddRoleToInstanceProfile', 3004L, 'instance_profile', 'never'), -- mappings/events/iam.yaml:106
    ('iam.amazonaws.com', 'RemoveClientIDFromOpenIDConnectProvider', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:107
    ('iam.amazonaws.com', 'RemoveRoleFromInstanceProfile', 3004L, 'instance_profile', 'never'), -- mappings/events/iam.yaml:108
    ('iam.amazonaws.com', 'UpdateAssumeRolePolicy', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:109
    ('iam.amazonaws.com', 'UpdateOpenIDConnectProviderThumbprint', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:110
    ('iam.amazonaws.com', 'UpdateRole', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:111
    ('iam.amazonaws.com', 'UpdateRoleDescription', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:112
    ('iam.amazonaws.com', 'UpdateSAMLProvider', 3004L, 'saml_provider', 'never'), -- mappings/events/iam.yaml:113
    ('iam.amazonaws.com', 'UpdateServerCertificate', 3004L, 'server_certificate', 'never'), -- mappings/events/iam.yaml:114
    ('iam.amazonaws.com', 'CreateInstanceProfile', 3004L, 'instance_profile', 'never'), -- mappings/events/iam.yaml:115
    ('iam.amazonaws.com', 'CreateOpenIDConnectProvider', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:116
    ('iam.amazonaws.com', 'CreatePolicy', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:117
    ('iam.amazonaws.com', 'CreatePolicyVersion', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:118
    ('iam.amazonaws.com', 'CreateRole', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:119
    ('iam.amazonaws.com', 'CreateSAMLProvider', 3004L, 'saml_provider', 'never'), -- mappings/events/iam.yaml:120
    ('iam.amazonaws.com', 'CreateServiceLinkedRole', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:121
    ('iam.amazonaws.com', 'UploadServerCertificate', 3004L, 'server_certificate', 'never'), -- mappings/events/iam.yaml:122
    ('iam.amazonaws.com', 'DeleteInstanceProfile', 3004L, 'instance_profile', 'never'), -- mappings/events/iam.yaml:123
    ('iam.amazonaws.com', 'DeleteOpenIDConnectProvider', 3004L, 'oidc_provider', 'never'), -- mappings/events/iam.yaml:124
    ('iam.amazonaws.com', 'DeletePolicy', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:125
    ('iam.amazonaws.com', 'DeletePolicyVersion', 3004L, 'policy', 'never'), -- mappings/events/iam.yaml:126
    ('iam.amazonaws.com', 'DeleteRole', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:127
    ('iam.amazonaws.com', 'DeleteSAMLProvider', 3004L, 'saml_provider', 'never'), -- mappings/events/iam.yaml:128
    ('iam.amazonaws.com', 'DeleteServerCertificate', 3004L, 'server_certificate', 'never'), -- mappings/events/iam.yaml:129
    ('iam.amazonaws.com', 'DeleteServiceLinkedRole', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:130
    ('iam.amazonaws.com', 'DisableOrganizationsRootCredentialsManagement', 3004L, 'organization', 'never'), -- mappings/events/iam.yaml:131
    ('iam.amazonaws.com', 'DisableOrganizationsRootSessions', 3004L, 'organization', 'never'), -- mappings/events/iam.yaml:132
    ('iam.amazonaws.com', 'EnableOrganizationsRootCredentialsManagement', 3004L, 'organization', 'never'), -- mappings/events/iam.yaml:133
    ('iam.amazonaws.com', 'EnableOrganizationsRootSessions', 3004L, 'organization', 'never'), -- mappings/events/iam.yaml:134
    ('iam.amazonaws.com', 'AcceptDelegationRequest', 3004L, 'delegation_request', 'never'), -- mappings/events/iam.yaml:135
    ('iam.amazonaws.com', 'AcquireRole', 3004L, 'role', 'never'), -- mappings/events/iam.yaml:136
    ('iam.amazonaws.com', 'AssociateDelegationRequest', 3004L, 'delegation_request', 'never'), -- mappings/events/iam.yaml:137
    ('iam.amazonaws.com', 'CreateDelegationRequest', 3004L, 'delegation_request', 'never'), -- mappings/events/iam.yaml:138
    ('iam.amazonaws.com', 'DisableOutboundWebIdentityFederation', 3004L, 'account', 'never'), -- mappings/events/iam.yaml:139
    ('iam.amazonaws.com', 'EnableOutboundWebIdentityFederation', 3004L, 'account', 'never'), -- mappings/events/iam.yaml:140
    ('iam.amazonaws.com', 'GetDelegationRequest', 3004L, 'delegation_request', 'never'), -- mappings/events/iam.yaml:141
    ('iam.amazonaws.com', 'GetOutboundWebIdentityFederationInfo', 3004L, 'account', 'never'), -- mappings/events/iam.yaml:142
    ('iam.amazonaws.com', 'GetRoleTemplateVersion', 3004L, 'role_template', 'never'), -- mappings/events/iam.yaml:143
    ('iam.amazonaws.com', 'PutAccountProperties', 3004L, 'account', 'never'), -- mappings/events/iam.yaml:144
    ('iam.amazonaws.com', 'RejectDelegationRequest', 3004L, 'delegation_request', 'never'), -- mappings/events/iam.yaml:145
    ('iam.amazonaws.com', 'SendDelegationToken', 3004L, 'delegation_request', 'never'), -- mappings/events/iam.yaml:146
    ('iam.amazonaws.com', 'UpdateDelegationRequest', 3004L, 'delegation_request', 'never'), -- mappings/events/iam.yaml:147
    ('iam.amazonaws.com', 'AttachUserPolicy', 3005L, 'user', 'never'), -- mappings/events/iam.yaml:150
    ('iam.amazonaws.com', 'DetachUserPolicy', 3005L, 'user', 'never'), -- mappings/events/iam.yaml:151
    ('iam.amazonaws.com', 'PutUserPolicy', 3005L, 'user', 'never'), -- mappings/events/iam.yaml:152
    ('iam.amazonaws.com', 'DeleteUserPolicy', 3005L, 'user', 'never'), -- mappings/events/iam.yaml:153
    ('iam.amazonaws.com', 'PutUserPermissionsBoundary', 3005L, 'user', 'never'), -- mappings/events/iam.yaml:154
    ('iam.amazonaws.com', 'DeleteUserPermissionsBoundary', 3005L, 'user', 'never'), -- mappings/events/iam.yaml:155
    ('iam.amazonaws.com', 'CreateGroup', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:158
    ('iam.amazonaws.com', 'DeleteGroup', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:159
    ('iam.amazonaws.com', 'UpdateGroup', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:160
    ('iam.amazonaws.com', 'AddUserToGroup', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:161
    ('iam.amazonaws.com', 'RemoveUserFromGroup', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:162
    ('iam.amazonaws.com', 'AttachGroupPolicy', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:163
    ('iam.amazonaws.com', 'DetachGroupPolicy', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:164
    ('iam.amazonaws.com', 'PutGroupPolicy', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:165
    ('iam.amazonaws.com', 'DeleteGroupPolicy', 3006L, 'group', 'never'), -- mappings/events/iam.yaml:166
    ('iam.amazonaws.com', 'GenerateCredentialReport', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:169
    ('iam.amazonaws.com', 'GenerateOrganizationsAccessReport', 6003L, 'organizations_entity', 'never'), -- mappings/events/iam.yaml:170
    ('iam.amazonaws.com', 'GenerateServiceLastAccessedDetails', 6003L, 'principal', 'never'), -- mappings/events/iam.yaml:171
    ('iam.amazonaws.com', 'GetCredentialReport', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:172
    ('iam.amazonaws.com', 'GetOrganizationsAccessReport', 6003L, 'report', 'never'), -- mappings/events/iam.yaml:173
    ('iam.amazonaws.com', 'GetServiceLastAccessedDetails', 6003L, 'report', 'never'), -- mappings/events/iam.yaml:174
    ('iam.amazonaws.com', 'GetServiceLastAccessedDetailsWithEntities', 6003L, 'report', 'never'), -- mappings/events/iam.yaml:175
    ('iam.amazonaws.com', 'GetServiceLinkedRoleDeletionStatus', 6003L, 'deletion_task', 'never'), -- mappings/events/iam.yaml:176
    ('iam.amazonaws.com', 'GetAccountAuthorizationDetails', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:177
    ('iam.amazonaws.com', 'GetAccountSummary', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:178
    ('iam.amazonaws.com', 'GetAccountPasswordPolicy', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:179
    ('iam.amazonaws.com', 'GetAccessKeyLastUsed', 6003L, 'access_key', 'never'), -- mappings/events/iam.yaml:180
    ('iam.amazonaws.com', 'GetSSHPublicKey', 6003L, 'user', 'never'), -- mappings/events/iam.yaml:181
    ('iam.amazonaws.com', 'GetContextKeysForCustomPolicy', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:182
    ('iam.amazonaws.com', 'GetContextKeysForPrincipalPolicy', 6003L, 'principal', 'never'), -- mappings/events/iam.yaml:183
    ('iam.amazonaws.com', 'ListUsers', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:184
    ('iam.amazonaws.com', 'ListGroups', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:185
    ('iam.amazonaws.com', 'ListRoles', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:186
    ('iam.amazonaws.com', 'ListInstanceProfiles', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:187
    ('iam.amazonaws.com', 'ListSAMLProviders', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:188
    ('iam.amazonaws.com', 'ListOpenIDConnectProviders', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:189
    ('iam.amazonaws.com', 'ListServerCertificates', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:190
    ('iam.amazonaws.com', 'ListPolicies', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:191
    ('iam.amazonaws.com', 'ListPoliciesGrantingServiceAccess', 6003L, 'principal', 'never'), -- mappings/events/iam.yaml:192
    ('iam.amazonaws.com', 'ListAccountAliases', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:193
    ('iam.amazonaws.com', 'SetSecurityTokenServicePreferences', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:194
    ('iam.amazonaws.com', 'SimulateCustomPolicy', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:195
    ('iam.amazonaws.com', 'SimulatePrincipalPolicy', 6003L, 'principal', 'never'), -- mappings/events/iam.yaml:196
    ('iam.amazonaws.com', 'GetAccountProperties', 6003L, 'account', 'never'), -- mappings/events/iam.yaml:197
    ('iam.amazonaws.com', 'GetHumanReadableSummary', 6003L, 'principal', 'never'), -- mappings/events/iam.yaml:198
    ('iam.amazonaws.com', 'ListDelegationRequests', 6003L, 'account', 'never') -- mappings/events/iam.yaml:199
  AS event(event_source, event_name, class_uid, target, self)
  )
),
-- Why a record is left out, where bronze has seen enough of it: most are
glanced AS (
  SELECT *, CASE
    WHEN glance.eventType = 'AwsCloudTrailInsight' THEN 'filtered:insight'
    WHEN glance.eventType = 'AwsVpceEvent' THEN 'filtered:network-activity'
    WHEN glance.eventSource NOT IN ('iam.amazonaws.com') AND endswith(glance.eventSource, '.amazonaws.com') THEN 'filtered:other-service'
  END AS left_out
  FROM STREAM cloudtrail_bronze
),
-- A record of which bronze has no more than the text, read as far as the first look needs
framed AS (
  SELECT *, CASE
    WHEN glance IS NULL THEN CASE
      WHEN NOT (octet_length(text) > 16777216) THEN from_json(
        concat('{"records":[{"mark":', mark, '},', text, ',{"mark":', mark, '}]}'),
        'records ARRAY<STRUCT<mark BIGINT, eventSource STRING, eventType STRING>>, _corrupt_record STRING',
        map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false', 'maxNestingDepth', '102')
      )
    END
  END AS frame
  FROM (SELECT *, CASE WHEN glance IS NULL THEN xxhash64(text) END AS mark FROM (
    SELECT _source_file, _source_position, CASE WHEN left_out IS NOT NULL THEN NULL ELSE text END AS text, truncated, glance, left_out FROM glanced))
),
-- The first look at those
looked_at AS (
  SELECT _source_file, _source_position, text, truncated, left_out, coalesce(
    glance,
    CASE
      WHEN frame._corrupt_record IS NULL AND size(frame.records) = 3 AND get(frame.records, 0).mark = mark AND get(frame.records, 2).mark = mark AND from_json(
        concat('{"records":[{"mark":', mark, '}]}'),
        'records ARRAY<STRUCT<mark BIGINT, eventSource STRING, eventType STRING>>, _corrupt_record STRING',
        map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false', 'maxNestingDepth', '2')
      )._corrupt_record IS NOT NULL THEN get(frame.records, 1)
    END
  ) AS glance
  FROM framed
),
-- Nothing more is read of what is left out
kept AS (
  SELECT _source_file, _source_position, truncated, is_sound, left_out, CASE WHEN left_out IS NOT NULL THEN NULL ELSE text END AS text
  FROM (SELECT _source_file, _source_position, truncated, text, glance IS NOT NULL AS is_sound, coalesce(
    left_out,
    CASE
      WHEN glance.eventType = 'AwsCloudTrailInsight' THEN 'filtered:insight'
      WHEN glance.eventType = 'AwsVpceEvent' THEN 'filtered:network-activity'
      WHEN glance.eventSource NOT IN ('iam.amazonaws.com') AND endswith(glance.eventSource, '.amazonaws.com') THEN 'filtered:other-service'
    END
  ) AS left_out FROM looked_at)
),
-- The text as sensitive keys are looked for
lowered AS (
  SELECT *, lower(text) AS lowered
  FROM kept
),
-- Whether the text may hold a secret
secretive AS (
  SELECT *, CASE WHEN contains(lowered, 'base32stringseed') OR contains(lowered, 'password') OR contains(lowered, 'privatekey') OR contains(lowered, 'qrcodepng') OR contains(lowered, 'secretaccesskey') OR contains(lowered, 'servicecredentialsecret') OR contains(lowered, 'sessiontoken') OR contains(lowered, '\\u00') THEN text RLIKE '(?i)(?:addPrivateKey|base32StringSeed|newPassword|oldPassword|password|privateKey|qRCodePNG|secretAccessKey|serviceCredentialSecret|servicePassword|sessionToken)\\\\*(?:"|u0022)|\\\\u00(?:3[0-9]|[46][1-9a-f]|[57][0-9ac])' ELSE false END AS may_hold_secret
  FROM lowered
),
-- The record's text without the secrets that can be told exactly
redacted AS (
  SELECT *, CASE WHEN may_hold_secret THEN regexp_replace(regexp_replace(regexp_replace(regexp_replace(text, '(?s)(?<!\\\\)("(?i:(?:a|\\\\u(?:0061|0041))(?:d|\\\\u(?:0064|0044))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:b|\\\\u(?:0062|0042))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:3|\\\\u(?:0033))(?:2|\\\\u(?:0032))(?:S|\\\\u(?:0073|0053))(?:t|\\\\u(?:0074|0054))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:n|\\\\u(?:006e|004e))(?:g|\\\\u(?:0067|0047))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))|(?:n|\\\\u(?:006e|004e))(?:e|\\\\u(?:0065|0045))(?:w|\\\\u(?:0077|0057))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:o|\\\\u(?:006f|004f))(?:l|\\\\u(?:006c|004c))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:q|\\\\u(?:0071|0051))(?:R|\\\\u(?:0072|0052))(?:C|\\\\u(?:0063|0043))(?:o|\\\\u(?:006f|004f))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:N|\\\\u(?:006e|004e))(?:G|\\\\u(?:0067|0047))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))(?:A|\\\\u(?:0061|0041))(?:c|\\\\u(?:0063|0043))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:C|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e))(?:t|\\\\u(?:0074|0054))(?:i|\\\\u(?:0069|0049))(?:a|\\\\u(?:0061|0041))(?:l|\\\\u(?:006c|004c))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:i|\\\\u(?:0069|0049))(?:o|\\\\u(?:006f|004f))(?:n|\\\\u(?:006e|004e))(?:T|\\\\u(?:0074|0054))(?:o|\\\\u(?:006f|004f))(?:k|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e)))"\\s*+:\\s*+)(?:"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"|(?:true|false|-?[0-9][0-9.eE+-]*+)|[{\\[](?:[^"{}\\[\\]]|"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"|[{\\[](?:[^"{}\\[\\]]|"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"|[{\\[](?:[^"{}\\[\\]]|"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+")*+[}\\]])*+[}\\]])*+[}\\]])', '$1"[REDACTED]"'), '(?s)(?<!\\\\)(\\\\{1}"(?i:addPrivateKey|base32StringSeed|newPassword|oldPassword|password|privateKey|qRCodePNG|secretAccessKey|serviceCredentialSecret|servicePassword|sessionToken)\\\\{1}"(?:\\s|\\\\{1}[nrt])*+:(?:\\s|\\\\{1}[nrt])*+)(?:\\\\{1}"[^"\\\\]*+(?:(?:\\\\{4}|\\\\{3}"|\\\\{1,2}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{1}"|(?:true|false|-?[0-9][0-9.eE+-]*+)|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{1}[nrt])|\\\\{1}"[^"\\\\]*+(?:(?:\\\\{4}|\\\\{3}"|\\\\{1,2}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{1}"|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{1}[nrt])|\\\\{1}"[^"\\\\]*+(?:(?:\\\\{4}|\\\\{3}"|\\\\{1,2}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{1}"|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{1}[nrt])|\\\\{1}"[^"\\\\]*+(?:(?:\\\\{4}|\\\\{3}"|\\\\{1,2}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{1}")*+[}\\]])*+[}\\]])*+[}\\]])(?=(?:\\s|\\\\{1}[nrt])*+(?:[,}\\]]|"))', '$1\\\\"[REDACTED]\\\\"'), '(?s)(?<!\\\\)(\\\\{3}"(?i:addPrivateKey|base32StringSeed|newPassword|oldPassword|password|privateKey|qRCodePNG|secretAccessKey|serviceCredentialSecret|servicePassword|sessionToken)\\\\{3}"(?:\\s|\\\\{2}[nrt])*+:(?:\\s|\\\\{2}[nrt])*+)(?:\\\\{3}"[^"\\\\]*+(?:(?:\\\\{8}|\\\\{7}"|\\\\{1,4}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{3}"|(?:true|false|-?[0-9][0-9.eE+-]*+)|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{2}[nrt])|\\\\{3}"[^"\\\\]*+(?:(?:\\\\{8}|\\\\{7}"|\\\\{1,4}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{3}"|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{2}[nrt])|\\\\{3}"[^"\\\\]*+(?:(?:\\\\{8}|\\\\{7}"|\\\\{1,4}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{3}"|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{2}[nrt])|\\\\{3}"[^"\\\\]*+(?:(?:\\\\{8}|\\\\{7}"|\\\\{1,4}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{3}")*+[}\\]])*+[}\\]])*+[}\\]])(?=(?:\\s|\\\\{2}[nrt])*+(?:[,}\\]]|\\\\{1}"))', '$1\\\\\\\\\\\\"[REDACTED]\\\\\\\\\\\\"'), '(?s)(?<!\\\\)(\\\\{7}"(?i:addPrivateKey|base32StringSeed|newPassword|oldPassword|password|privateKey|qRCodePNG|secretAccessKey|serviceCredentialSecret|servicePassword|sessionToken)\\\\{7}"(?:\\s|\\\\{4}[nrt])*+:(?:\\s|\\\\{4}[nrt])*+)(?:\\\\{7}"[^"\\\\]*+(?:(?:\\\\{16}|\\\\{15}"|\\\\{1,8}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{7}"|(?:true|false|-?[0-9][0-9.eE+-]*+)|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{4}[nrt])|\\\\{7}"[^"\\\\]*+(?:(?:\\\\{16}|\\\\{15}"|\\\\{1,8}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{7}"|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{4}[nrt])|\\\\{7}"[^"\\\\]*+(?:(?:\\\\{16}|\\\\{15}"|\\\\{1,8}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{7}"|[{\\[](?:(?:[^"\\\\{}\\[\\]]|\\\\{4}[nrt])|\\\\{7}"[^"\\\\]*+(?:(?:\\\\{16}|\\\\{15}"|\\\\{1,8}(?!u00(?:22|5[cC]))[^"\\\\])[^"\\\\]*+)*+\\\\{7}")*+[}\\]])*+[}\\]])*+[}\\]])(?=(?:\\s|\\\\{4}[nrt])*+(?:[,}\\]]|\\\\{3}"))', '$1\\\\\\\\\\\\\\\\\\\\\\\\\\\\"[REDACTED]\\\\\\\\\\\\\\\\\\\\\\\\\\\\"') ELSE text END AS redacted_text
  FROM secretive
),
-- Whether that leaves one
searched AS (
  SELECT *, CASE WHEN may_hold_secret THEN (redacted_text RLIKE '(?i)"(?:(?:a|\\\\u(?:0061|0041))(?:d|\\\\u(?:0064|0044))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:b|\\\\u(?:0062|0042))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:3|\\\\u(?:0033))(?:2|\\\\u(?:0032))(?:S|\\\\u(?:0073|0053))(?:t|\\\\u(?:0074|0054))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:n|\\\\u(?:006e|004e))(?:g|\\\\u(?:0067|0047))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))|(?:n|\\\\u(?:006e|004e))(?:e|\\\\u(?:0065|0045))(?:w|\\\\u(?:0077|0057))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:o|\\\\u(?:006f|004f))(?:l|\\\\u(?:006c|004c))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:q|\\\\u(?:0071|0051))(?:R|\\\\u(?:0072|0052))(?:C|\\\\u(?:0063|0043))(?:o|\\\\u(?:006f|004f))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:N|\\\\u(?:006e|004e))(?:G|\\\\u(?:0067|0047))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))(?:A|\\\\u(?:0061|0041))(?:c|\\\\u(?:0063|0043))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:C|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e))(?:t|\\\\u(?:0074|0054))(?:i|\\\\u(?:0069|0049))(?:a|\\\\u(?:0061|0041))(?:l|\\\\u(?:006c|004c))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:i|\\\\u(?:0069|0049))(?:o|\\\\u(?:006f|004f))(?:n|\\\\u(?:006e|004e))(?:T|\\\\u(?:0074|0054))(?:o|\\\\u(?:006f|004f))(?:k|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e)))"[\\s"]*+:\\s*+(?!null\\s*+[,}\\]]|"\\[REDACTED\\]"\\s*+[,}\\]])' OR aggregate(sequence(1, 8), named_struct('text', redacted_text, 'found', false), (around, level) -> CASE WHEN around.found OR NOT contains(around.text, '\\') THEN around ELSE get(transform(array(try_variant_get(try_parse_json(concat('"', regexp_replace(regexp_replace(regexp_replace(around.text, '[\\x00-\\x1f]', ' '), '(?<!\\\\)((?:\\\\\\\\)*+)"', concat('$1', chr(127))), '(\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))|\\\\', '$1'), '"')), '$', 'string')), within -> named_struct('text', within, 'found', around.found OR coalesce(within RLIKE '(?i)["\\x7f](?:(?:a|\\\\u(?:0061|0041))(?:d|\\\\u(?:0064|0044))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:b|\\\\u(?:0062|0042))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:3|\\\\u(?:0033))(?:2|\\\\u(?:0032))(?:S|\\\\u(?:0073|0053))(?:t|\\\\u(?:0074|0054))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:n|\\\\u(?:006e|004e))(?:g|\\\\u(?:0067|0047))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))|(?:n|\\\\u(?:006e|004e))(?:e|\\\\u(?:0065|0045))(?:w|\\\\u(?:0077|0057))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:o|\\\\u(?:006f|004f))(?:l|\\\\u(?:006c|004c))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:q|\\\\u(?:0071|0051))(?:R|\\\\u(?:0072|0052))(?:C|\\\\u(?:0063|0043))(?:o|\\\\u(?:006f|004f))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:N|\\\\u(?:006e|004e))(?:G|\\\\u(?:0067|0047))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))(?:A|\\\\u(?:0061|0041))(?:c|\\\\u(?:0063|0043))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:C|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e))(?:t|\\\\u(?:0074|0054))(?:i|\\\\u(?:0069|0049))(?:a|\\\\u(?:0061|0041))(?:l|\\\\u(?:006c|004c))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:i|\\\\u(?:0069|0049))(?:o|\\\\u(?:006f|004f))(?:n|\\\\u(?:006e|004e))(?:T|\\\\u(?:0074|0054))(?:o|\\\\u(?:006f|004f))(?:k|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e)))"[\\s"]*+:\\s*+(?!null\\s*+[,}\\]]|"\\[REDACTED\\]"\\s*+[,}\\]])', false))), 0) END, around -> around.found)) ELSE false END AS left_secret
  FROM redacted
),
-- The record's text without secrets
cut AS (
  SELECT *, CASE WHEN left_secret THEN regexp_replace(redacted_text, '\\G((?:[^"]++|"(?:[^"\\\\]++|(?!\\\\(?:["\\\\]|u00(?:22|5[cC])))\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+"|"(?:(?!(?i:(?<!\\\\)\\\\++u00(?:22|5c|3[0-9a]|[46][1-9a-f]|[57][0-9a])|(?<=["\\\\])(?:a["\\\\]*+d["\\\\]*+d["\\\\]*+P["\\\\]*+r["\\\\]*+i["\\\\]*+v["\\\\]*+a["\\\\]*+t["\\\\]*+e["\\\\]*+K["\\\\]*+e["\\\\]*+y|b["\\\\]*+a["\\\\]*+s["\\\\]*+e["\\\\]*+3["\\\\]*+2["\\\\]*+S["\\\\]*+t["\\\\]*+r["\\\\]*+i["\\\\]*+n["\\\\]*+g["\\\\]*+S["\\\\]*+e["\\\\]*+e["\\\\]*+d|n["\\\\]*+e["\\\\]*+w["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|o["\\\\]*+l["\\\\]*+d["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|p["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|p["\\\\]*+r["\\\\]*+i["\\\\]*+v["\\\\]*+a["\\\\]*+t["\\\\]*+e["\\\\]*+K["\\\\]*+e["\\\\]*+y|q["\\\\]*+R["\\\\]*+C["\\\\]*+o["\\\\]*+d["\\\\]*+e["\\\\]*+P["\\\\]*+N["\\\\]*+G|s["\\\\]*+e["\\\\]*+c["\\\\]*+r["\\\\]*+e["\\\\]*+t["\\\\]*+A["\\\\]*+c["\\\\]*+c["\\\\]*+e["\\\\]*+s["\\\\]*+s["\\\\]*+K["\\\\]*+e["\\\\]*+y|s["\\\\]*+e["\\\\]*+r["\\\\]*+v["\\\\]*+i["\\\\]*+c["\\\\]*+e["\\\\]*+C["\\\\]*+r["\\\\]*+e["\\\\]*+d["\\\\]*+e["\\\\]*+n["\\\\]*+t["\\\\]*+i["\\\\]*+a["\\\\]*+l["\\\\]*+S["\\\\]*+e["\\\\]*+c["\\\\]*+r["\\\\]*+e["\\\\]*+t|s["\\\\]*+e["\\\\]*+r["\\\\]*+v["\\\\]*+i["\\\\]*+c["\\\\]*+e["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|s["\\\\]*+e["\\\\]*+s["\\\\]*+s["\\\\]*+i["\\\\]*+o["\\\\]*+n["\\\\]*+T["\\\\]*+o["\\\\]*+k["\\\\]*+e["\\\\]*+n)(?:[\\s"]|\\\\++(?:[bfnrt]|u00(?:[01][0-9a-f]|20))?)*+:))(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})))*+")*+"(?:(?!(?i:(?<!\\\\)\\\\++u00(?:22|5c|3[0-9a]|[46][1-9a-f]|[57][0-9a])|(?<=["\\\\])(?:a["\\\\]*+d["\\\\]*+d["\\\\]*+P["\\\\]*+r["\\\\]*+i["\\\\]*+v["\\\\]*+a["\\\\]*+t["\\\\]*+e["\\\\]*+K["\\\\]*+e["\\\\]*+y|b["\\\\]*+a["\\\\]*+s["\\\\]*+e["\\\\]*+3["\\\\]*+2["\\\\]*+S["\\\\]*+t["\\\\]*+r["\\\\]*+i["\\\\]*+n["\\\\]*+g["\\\\]*+S["\\\\]*+e["\\\\]*+e["\\\\]*+d|n["\\\\]*+e["\\\\]*+w["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|o["\\\\]*+l["\\\\]*+d["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|p["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|p["\\\\]*+r["\\\\]*+i["\\\\]*+v["\\\\]*+a["\\\\]*+t["\\\\]*+e["\\\\]*+K["\\\\]*+e["\\\\]*+y|q["\\\\]*+R["\\\\]*+C["\\\\]*+o["\\\\]*+d["\\\\]*+e["\\\\]*+P["\\\\]*+N["\\\\]*+G|s["\\\\]*+e["\\\\]*+c["\\\\]*+r["\\\\]*+e["\\\\]*+t["\\\\]*+A["\\\\]*+c["\\\\]*+c["\\\\]*+e["\\\\]*+s["\\\\]*+s["\\\\]*+K["\\\\]*+e["\\\\]*+y|s["\\\\]*+e["\\\\]*+r["\\\\]*+v["\\\\]*+i["\\\\]*+c["\\\\]*+e["\\\\]*+C["\\\\]*+r["\\\\]*+e["\\\\]*+d["\\\\]*+e["\\\\]*+n["\\\\]*+t["\\\\]*+i["\\\\]*+a["\\\\]*+l["\\\\]*+S["\\\\]*+e["\\\\]*+c["\\\\]*+r["\\\\]*+e["\\\\]*+t|s["\\\\]*+e["\\\\]*+r["\\\\]*+v["\\\\]*+i["\\\\]*+c["\\\\]*+e["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|s["\\\\]*+e["\\\\]*+s["\\\\]*+s["\\\\]*+i["\\\\]*+o["\\\\]*+n["\\\\]*+T["\\\\]*+o["\\\\]*+k["\\\\]*+e["\\\\]*+n)(?:[\\s"]|\\\\++(?:[bfnrt]|u00(?:[01][0-9a-f]|20))?)*+:))(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})))*+)(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))++"', '$1[REDACTED]"') ELSE redacted_text END AS record
  FROM searched
),
-- The record without secrets and lone surrogates parsed, once
parsed AS (
  SELECT *, CASE WHEN NOT (octet_length(text) > 16777216) THEN try_parse_json(concat('[', CASE WHEN contains(record, '\\ud') OR contains(record, '\\uD') THEN regexp_replace(record, '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})', '$1\\\\ufffd') ELSE record END, ',', record_mark, ']')) END AS parsed
  FROM (SELECT *, xxhash64(record) AS record_mark FROM cut)
),
-- The record's VARIANT, where the text is one record and nothing more
whole AS (
  SELECT *, CASE WHEN try_variant_get(parsed, '$[1]', 'bigint') = record_mark THEN try_variant_get(parsed, '$[0]', 'variant') END AS value
  FROM parsed
),
-- The record's members that it is classified and known by
members AS (
  SELECT *, try_variant_get(value, '$', 'STRUCT<`eventTime`: VARIANT, `eventSource`: VARIANT, `eventName`: VARIANT, `eventType`: VARIANT, `eventID`: VARIANT, `requestID`: VARIANT, `awsRegion`: VARIANT, `recipientAccountId`: VARIANT, `errorCode`: VARIANT, `readOnly`: VARIANT, `userIdentity`: STRUCT<`accountId`: VARIANT>>') AS member
  FROM whole
),
-- What a record is classified by, and whether a secret is left in it
read AS (
  SELECT *,
  CASE WHEN member IS NOT NULL THEN CASE WHEN schema_of_variant(member.`eventType`) = 'STRING' THEN nullif(variant_get(member.`eventType`, '$', 'string'), '') END END AS `eventType`,
  CASE WHEN member IS NOT NULL THEN CASE WHEN schema_of_variant(member.`eventSource`) = 'STRING' THEN nullif(variant_get(member.`eventSource`, '$', 'string'), '') END END AS `eventSource`,
  CASE WHEN member IS NOT NULL THEN CASE WHEN schema_of_variant(member.`eventName`) = 'STRING' THEN nullif(variant_get(member.`eventName`, '$', 'string'), '') END END AS `eventName`,
  CASE WHEN member IS NOT NULL THEN get(transform(array(CASE WHEN schema_of_variant(member.`eventTime`) = 'STRING' THEN nullif(variant_get(member.`eventTime`, '$', 'string'), '') END), time_text -> CASE WHEN time_text RLIKE '^(?!000[01]|9999)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\\z' THEN try_to_timestamp(time_text) ELSE get(transform(array(try_to_timestamp(CASE WHEN time_text RLIKE '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z' THEN concat(regexp_extract(time_text, '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z', 1), 'T', regexp_extract(time_text, '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z', 2), substr(regexp_extract(time_text, '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z', 3), 1, 7), coalesce(nullif(regexp_extract(time_text, '^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?\\z', 4), ''), 'Z')) WHEN time_text RLIKE '^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z\\z' THEN regexp_replace(time_text, '^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z\\z', '$1-$2-$3T$4:$5:$6Z') END)), moment -> CASE WHEN year(moment) BETWEEN 1 AND 9999 THEN moment END), 0) END), 0) END AS `eventTime`,
  CASE WHEN member IS NOT NULL THEN CASE WHEN schema_of_variant(member.`readOnly`) IN ('BOOLEAN', 'STRING') THEN CASE lower(variant_get(member.`readOnly`, '$', 'string')) WHEN 'true' THEN true WHEN 'false' THEN false END END END AS `readOnly`,
  CASE WHEN left_secret AND value IS NOT NULL THEN (record RLIKE '(?i)"(?:(?:a|\\\\u(?:0061|0041))(?:d|\\\\u(?:0064|0044))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:b|\\\\u(?:0062|0042))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:3|\\\\u(?:0033))(?:2|\\\\u(?:0032))(?:S|\\\\u(?:0073|0053))(?:t|\\\\u(?:0074|0054))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:n|\\\\u(?:006e|004e))(?:g|\\\\u(?:0067|0047))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))|(?:n|\\\\u(?:006e|004e))(?:e|\\\\u(?:0065|0045))(?:w|\\\\u(?:0077|0057))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:o|\\\\u(?:006f|004f))(?:l|\\\\u(?:006c|004c))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:q|\\\\u(?:0071|0051))(?:R|\\\\u(?:0072|0052))(?:C|\\\\u(?:0063|0043))(?:o|\\\\u(?:006f|004f))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:N|\\\\u(?:006e|004e))(?:G|\\\\u(?:0067|0047))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))(?:A|\\\\u(?:0061|0041))(?:c|\\\\u(?:0063|0043))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:C|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e))(?:t|\\\\u(?:0074|0054))(?:i|\\\\u(?:0069|0049))(?:a|\\\\u(?:0061|0041))(?:l|\\\\u(?:006c|004c))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:i|\\\\u(?:0069|0049))(?:o|\\\\u(?:006f|004f))(?:n|\\\\u(?:006e|004e))(?:T|\\\\u(?:0074|0054))(?:o|\\\\u(?:006f|004f))(?:k|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e)))"[\\s"]*+:\\s*+(?!null\\s*+[,}\\]]|"\\[REDACTED\\]"\\s*+[,}\\]])' OR aggregate(sequence(1, 8), named_struct('text', record, 'found', false), (around, level) -> CASE WHEN around.found OR NOT contains(around.text, '\\') THEN around ELSE get(transform(array(try_variant_get(try_parse_json(concat('"', regexp_replace(regexp_replace(regexp_replace(around.text, '[\\x00-\\x1f]', ' '), '(?<!\\\\)((?:\\\\\\\\)*+)"', concat('$1', chr(127))), '(\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))|\\\\', '$1'), '"')), '$', 'string')), within -> named_struct('text', within, 'found', around.found OR coalesce(within RLIKE '(?i)["\\x7f](?:(?:a|\\\\u(?:0061|0041))(?:d|\\\\u(?:0064|0044))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:b|\\\\u(?:0062|0042))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:3|\\\\u(?:0033))(?:2|\\\\u(?:0032))(?:S|\\\\u(?:0073|0053))(?:t|\\\\u(?:0074|0054))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:n|\\\\u(?:006e|004e))(?:g|\\\\u(?:0067|0047))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))|(?:n|\\\\u(?:006e|004e))(?:e|\\\\u(?:0065|0045))(?:w|\\\\u(?:0077|0057))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:o|\\\\u(?:006f|004f))(?:l|\\\\u(?:006c|004c))(?:d|\\\\u(?:0064|0044))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:p|\\\\u(?:0070|0050))(?:r|\\\\u(?:0072|0052))(?:i|\\\\u(?:0069|0049))(?:v|\\\\u(?:0076|0056))(?:a|\\\\u(?:0061|0041))(?:t|\\\\u(?:0074|0054))(?:e|\\\\u(?:0065|0045))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:q|\\\\u(?:0071|0051))(?:R|\\\\u(?:0072|0052))(?:C|\\\\u(?:0063|0043))(?:o|\\\\u(?:006f|004f))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:N|\\\\u(?:006e|004e))(?:G|\\\\u(?:0067|0047))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))(?:A|\\\\u(?:0061|0041))(?:c|\\\\u(?:0063|0043))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:K|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:y|\\\\u(?:0079|0059))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:C|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:d|\\\\u(?:0064|0044))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e))(?:t|\\\\u(?:0074|0054))(?:i|\\\\u(?:0069|0049))(?:a|\\\\u(?:0061|0041))(?:l|\\\\u(?:006c|004c))(?:S|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:c|\\\\u(?:0063|0043))(?:r|\\\\u(?:0072|0052))(?:e|\\\\u(?:0065|0045))(?:t|\\\\u(?:0074|0054))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:r|\\\\u(?:0072|0052))(?:v|\\\\u(?:0076|0056))(?:i|\\\\u(?:0069|0049))(?:c|\\\\u(?:0063|0043))(?:e|\\\\u(?:0065|0045))(?:P|\\\\u(?:0070|0050))(?:a|\\\\u(?:0061|0041))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:w|\\\\u(?:0077|0057))(?:o|\\\\u(?:006f|004f))(?:r|\\\\u(?:0072|0052))(?:d|\\\\u(?:0064|0044))|(?:s|\\\\u(?:0073|0053))(?:e|\\\\u(?:0065|0045))(?:s|\\\\u(?:0073|0053))(?:s|\\\\u(?:0073|0053))(?:i|\\\\u(?:0069|0049))(?:o|\\\\u(?:006f|004f))(?:n|\\\\u(?:006e|004e))(?:T|\\\\u(?:0074|0054))(?:o|\\\\u(?:006f|004f))(?:k|\\\\u(?:006b|004b))(?:e|\\\\u(?:0065|0045))(?:n|\\\\u(?:006e|004e)))"[\\s"]*+:\\s*+(?!null\\s*+[,}\\]]|"\\[REDACTED\\]"\\s*+[,}\\]])', false))), 0) END, around -> around.found)) ELSE false END AS holds_secret
  FROM members
),
-- What is to be done with it: core's classify, and what only a VARIANT cannot hold
judged AS (
  SELECT *, CASE
    WHEN left_out IS NOT NULL THEN left_out
    WHEN _source_position = 0 THEN 'empty'
    WHEN octet_length(text) > 16777216 THEN 'rejected:too-large'
    WHEN NOT is_sound AND NOT (text RLIKE '^[^{\\[]*+(?:[{\\[][^{\\[]*+){0,100}+\\z') AND CASE WHEN length(text) - length(translate(text, '{[', '')) > 100 THEN get(transform(array(regexp_replace(regexp_replace(text, '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?', ''), '[^{}\\[\\]]', '')), brackets -> aggregate(split(brackets, ''), named_struct('at', 0, 'most', 0), (levels, bracket) -> CASE WHEN bracket = '' THEN levels WHEN bracket IN ('{', '[') THEN named_struct('at', levels.at + 1, 'most', greatest(levels.most, levels.at + 1)) ELSE named_struct('at', levels.at - 1, 'most', levels.most) END, levels -> levels.most)), 0) > 100 ELSE false END THEN 'rejected:too-deep'
    WHEN truncated AND value IS NULL THEN 'rejected:truncated'
    WHEN value IS NULL AND get(transform(array(from_json(concat('[', text, ',"', sha2(text, 256), '"]'), 'ARRAY<STRING>', map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false'))), again -> coalesce(size(again) = 2 AND get(again, 1) = sha2(text, 256), false)), 0) THEN 'rejected:unsupported-json'
    WHEN value IS NULL THEN 'rejected:invalid-json'
    WHEN member IS NULL THEN 'rejected:not-an-object'
    WHEN eventType = 'AwsCloudTrailInsight' THEN 'filtered:insight'
    WHEN eventType = 'AwsVpceEvent' THEN 'filtered:network-activity'
    WHEN eventSource NOT IN ('iam.amazonaws.com') THEN 'filtered:other-service'
    WHEN eventName IS NULL THEN 'rejected:no-event-name'
    WHEN eventSource IS NULL THEN 'filtered:no-event-source'
    WHEN eventTime IS NULL THEN 'rejected:no-event-time'
    WHEN CASE WHEN record RLIKE '[\\[:,]\\s*+-?+(?:[0-9.]++[eE]\\+?+0*+[1-9][0-9]{2}|[0-9]{200})' THEN exists(regexp_extract_all(regexp_replace(record, '(?s)"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"?', ''), '-?[0-9][0-9.eE+-]*+', 0), number -> coalesce(abs(try_cast(number AS DOUBLE)) > 1.7976931348623157E308D, true)) ELSE false END THEN 'rejected:unsupported-json'
    WHEN holds_secret THEN 'rejected:unredactable-secret'
    END AS judgement
  FROM read
)
SELECT
  _source_file,
  _source_position,
  CASE WHEN judgement IS NULL THEN 'selected' ELSE substring_index(judgement, ':', 1) END AS outcome,
  CASE WHEN judgement <> 'empty' THEN substring_index(judgement, ':', -1) END AS reason,
  CASE judgement
    WHEN 'rejected:too-large' THEN concat('expected at most 16777216 bytes, found ', octet_length(text))
    WHEN 'rejected:too-deep' THEN 'expected at most 100 levels of nesting, found more'
    WHEN 'rejected:truncated' THEN 'expected the JSON to go on, found the end of the file'
    WHEN 'rejected:unsupported-json' THEN 'expected JSON that a VARIANT holds, found a key twice in an object or a number beyond a double'
    WHEN 'rejected:invalid-json' THEN 'expected a record as JSON, found what JSON cannot be'
    WHEN 'rejected:not-an-object' THEN concat('expected a record as a JSON object, found ', schema_of_variant(value))
    WHEN 'rejected:no-event-name' THEN concat('expected a text in eventName, found ', CASE WHEN try_variant_get(value, '$["eventName"]', 'variant') IS NULL THEN 'none' WHEN holds_secret THEN 'a value that may hold a secret' ELSE left(to_json(try_variant_get(value, '$["eventName"]', 'variant')), 80) END)
    WHEN 'rejected:no-event-time' THEN concat('expected an ISO 8601 time in eventTime, found ', CASE WHEN try_variant_get(value, '$["eventTime"]', 'variant') IS NULL THEN 'none' WHEN holds_secret THEN 'a value that may hold a secret' ELSE left(to_json(try_variant_get(value, '$["eventTime"]', 'variant')), 80) END)
    WHEN 'rejected:unredactable-secret' THEN 'expected secrets that can be replaced within JSON text, found a key in a form that cannot'
    END AS detail,
  CASE WHEN judgement IS NULL THEN sha2(concat_ws(chr(31), array(coalesce(CASE WHEN schema_of_variant(member.`eventID`) = 'STRING' THEN nullif(variant_get(member.`eventID`, '$', 'string'), '') END, ''), coalesce(coalesce(CASE WHEN schema_of_variant(member.`recipientAccountId`) = 'STRING' THEN nullif(variant_get(member.`recipientAccountId`, '$', 'string'), '') END, CASE WHEN schema_of_variant(member.`userIdentity`.`accountId`) = 'STRING' THEN nullif(variant_get(member.`userIdentity`.`accountId`, '$', 'string'), '') END), ''), coalesce(`eventSource`, ''), coalesce(`eventName`, ''), coalesce(CASE WHEN schema_of_variant(member.`eventTime`) = 'STRING' THEN nullif(variant_get(member.`eventTime`, '$', 'string'), '') END, ''), coalesce(CASE WHEN schema_of_variant(member.`awsRegion`) = 'STRING' THEN nullif(variant_get(member.`awsRegion`, '$', 'string'), '') END, ''), coalesce(CASE WHEN schema_of_variant(member.`requestID`) = 'STRING' THEN nullif(variant_get(member.`requestID`, '$', 'string'), '') END, ''), coalesce(CASE WHEN schema_of_variant(member.`errorCode`) = 'STRING' THEN nullif(variant_get(member.`errorCode`, '$', 'string'), '') END, ''))), 256) END AS _row_key, -- mappings/silver/record.yaml:129
  CASE WHEN judgement IS NULL THEN record WHEN startswith(judgement, 'rejected:') THEN left(CASE WHEN value IS NULL OR holds_secret THEN regexp_replace(text, '(?is)(?:a["\\\\]*+d["\\\\]*+d["\\\\]*+P["\\\\]*+r["\\\\]*+i["\\\\]*+v["\\\\]*+a["\\\\]*+t["\\\\]*+e["\\\\]*+K["\\\\]*+e["\\\\]*+y|b["\\\\]*+a["\\\\]*+s["\\\\]*+e["\\\\]*+3["\\\\]*+2["\\\\]*+S["\\\\]*+t["\\\\]*+r["\\\\]*+i["\\\\]*+n["\\\\]*+g["\\\\]*+S["\\\\]*+e["\\\\]*+e["\\\\]*+d|n["\\\\]*+e["\\\\]*+w["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|o["\\\\]*+l["\\\\]*+d["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|p["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|p["\\\\]*+r["\\\\]*+i["\\\\]*+v["\\\\]*+a["\\\\]*+t["\\\\]*+e["\\\\]*+K["\\\\]*+e["\\\\]*+y|q["\\\\]*+R["\\\\]*+C["\\\\]*+o["\\\\]*+d["\\\\]*+e["\\\\]*+P["\\\\]*+N["\\\\]*+G|s["\\\\]*+e["\\\\]*+c["\\\\]*+r["\\\\]*+e["\\\\]*+t["\\\\]*+A["\\\\]*+c["\\\\]*+c["\\\\]*+e["\\\\]*+s["\\\\]*+s["\\\\]*+K["\\\\]*+e["\\\\]*+y|s["\\\\]*+e["\\\\]*+r["\\\\]*+v["\\\\]*+i["\\\\]*+c["\\\\]*+e["\\\\]*+C["\\\\]*+r["\\\\]*+e["\\\\]*+d["\\\\]*+e["\\\\]*+n["\\\\]*+t["\\\\]*+i["\\\\]*+a["\\\\]*+l["\\\\]*+S["\\\\]*+e["\\\\]*+c["\\\\]*+r["\\\\]*+e["\\\\]*+t|s["\\\\]*+e["\\\\]*+r["\\\\]*+v["\\\\]*+i["\\\\]*+c["\\\\]*+e["\\\\]*+P["\\\\]*+a["\\\\]*+s["\\\\]*+s["\\\\]*+w["\\\\]*+o["\\\\]*+r["\\\\]*+d|s["\\\\]*+e["\\\\]*+s["\\\\]*+s["\\\\]*+i["\\\\]*+o["\\\\]*+n["\\\\]*+T["\\\\]*+o["\\\\]*+k["\\\\]*+e["\\\\]*+n|\\\\u00(?:22|5c|3[0-9a]|[46][1-9a-f]|[57][0-9a])).*', '[REDACTED]') ELSE record END, 4096) END AS record,
  CASE WHEN judgement IS NULL THEN value END AS value,
  CASE WHEN judgement IS NULL THEN named_struct(
    'silver_table', CASE WHEN event.event_name IS NULL THEN 'aws_cloudtrail_api_activity' ELSE event.silver_table END,
    'target', CASE WHEN event.event_name IS NULL THEN 'account' ELSE event.target END,
    'self', CASE WHEN event.event_name IS NULL THEN 'never' ELSE event.self END) END AS event
FROM judged
LEFT JOIN events AS event ON event.event_source <=> judged.eventSource AND event.event_name <=> judged.eventName
