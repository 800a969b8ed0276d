// @generated from mappings/lookups by `npm run generate`. Do not edit.

/** mappings/lookups/error-codes.yaml: disposition_id of the first row that fits. */
export function lookup_error_codes_disposition_id(key: string | undefined) {
  if (key === undefined) return 1;
  if (key !== undefined && (key.includes("AccessDenied") || key.includes("Unauthorized") || key.includes("NotAuthorized") || key.includes("InvalidAccess"))) return 26;
  if (key !== undefined && (key.includes("Throttl") || key.includes("LimitExceeded") || key.includes("OptInRequired"))) return 2;
  if (key !== undefined && (key.startsWith("Validation") || key.startsWith("Invalid") || key.startsWith("Malformed") || key.startsWith("IncompleteSignature") || key.startsWith("ConcurrentModification") || key.startsWith("MissingParameter"))) return 25;
  return 27;
}

/** mappings/lookups/error-codes.yaml: action_id of the first row that fits. */
export function lookup_error_codes_action_id(key: string | undefined) {
  if (key === undefined) return 1;
  if (key !== undefined && (key.includes("AccessDenied") || key.includes("Unauthorized") || key.includes("NotAuthorized") || key.includes("InvalidAccess"))) return 2;
  if (key !== undefined && (key.includes("Throttl") || key.includes("LimitExceeded") || key.includes("OptInRequired"))) return 2;
  if (key !== undefined && (key.startsWith("Validation") || key.startsWith("Invalid") || key.startsWith("Malformed") || key.startsWith("IncompleteSignature") || key.startsWith("ConcurrentModification") || key.startsWith("MissingParameter"))) return 2;
  return 0;
}

/** mappings/lookups/identity-types.yaml: user_type_id of the first row that fits. */
export function lookup_identity_types_user_type_id(key: string | undefined) {
  if (key !== undefined && (key === "IAMUser")) return 1;
  if (key !== undefined && (key === "IdentityCenterUser" || key === "SAMLUser" || key === "WebIdentityUser" || key === "FederatedUser")) return 1;
  if (key !== undefined && (key === "Root")) return 2;
  if (key !== undefined && (key === "AWSService")) return 3;
  if (key !== undefined && (key === "AssumedRole" || key === "Role")) return 99;
  return 99;
}

/** mappings/lookups/identity-types.yaml: account_type_id of the first row that fits. */
export function lookup_identity_types_account_type_id(key: string | undefined) {
  if (key !== undefined && (key === "IAMUser")) return 3;
  if (key !== undefined && (key === "IdentityCenterUser" || key === "SAMLUser" || key === "WebIdentityUser" || key === "FederatedUser")) return 10;
  if (key !== undefined && (key === "Root")) return 10;
  if (key !== undefined && (key === "AWSService")) return 10;
  if (key !== undefined && (key === "AssumedRole" || key === "Role")) return 4;
  return 10;
}

/** mappings/lookups/partitions.yaml: partition of the first row that fits. */
export function lookup_partitions_partition(key: string | undefined) {
  if (key !== undefined && (key.startsWith("cn-"))) return "aws-cn";
  if (key !== undefined && (key.startsWith("us-gov-"))) return "aws-us-gov";
  if (key !== undefined && (key.startsWith("us-isob-"))) return "aws-iso-b";
  if (key !== undefined && (key.startsWith("eu-isoe-"))) return "aws-iso-e";
  if (key !== undefined && (key.startsWith("us-isof-") || key.startsWith("eu-isof-"))) return "aws-iso-f";
  if (key !== undefined && (key.startsWith("us-iso-"))) return "aws-iso";
  if (key !== undefined && (key.startsWith("eusc-"))) return "aws-eusc";
  return "aws";
}

/** mappings/lookups/principal-kinds.yaml: kind of the first row that fits. */
export function lookup_principal_kinds_kind(key: string | undefined) {
  if (key !== undefined && (key === "user")) return "user";
  if (key !== undefined && (key === "role")) return "role";
  if (key !== undefined && (key === "group")) return "group";
  if (key !== undefined && (key === "policy")) return "policy";
  if (key !== undefined && (key === "delegation-request")) return "delegation_request";
  return "principal";
}

/** mappings/lookups/target-kinds.yaml: entity_type_id of the first row that fits. */
export function lookup_target_kinds_entity_type_id(key: string | undefined) {
  if (key !== undefined && (key === "user")) return 2;
  if (key !== undefined && (key === "group")) return 3;
  if (key !== undefined && (key === "organization")) return 4;
  if (key !== undefined && (key === "policy")) return 5;
  if (key !== undefined && (key === "role")) return 99;
  if (key !== undefined && (key === "instance_profile")) return 99;
  if (key !== undefined && (key === "saml_provider")) return 99;
  if (key !== undefined && (key === "oidc_provider")) return 99;
  if (key !== undefined && (key === "server_certificate")) return 99;
  if (key !== undefined && (key === "mfa_device")) return 99;
  if (key !== undefined && (key === "access_key")) return 99;
  if (key !== undefined && (key === "delegation_request")) return 99;
  if (key !== undefined && (key === "role_template")) return 99;
  if (key !== undefined && (key === "report")) return 99;
  if (key !== undefined && (key === "deletion_task")) return 99;
  if (key !== undefined && (key === "principal")) return 99;
  if (key !== undefined && (key === "organizations_entity")) return 99;
  return 99;
}

/** mappings/lookups/target-kinds.yaml: user_type_id of the first row that fits. */
export function lookup_target_kinds_user_type_id(key: string | undefined) {
  if (key !== undefined && (key === "user")) return 1;
  if (key !== undefined && (key === "group")) return 99;
  if (key !== undefined && (key === "organization")) return 99;
  if (key !== undefined && (key === "policy")) return 99;
  if (key !== undefined && (key === "role")) return 99;
  if (key !== undefined && (key === "instance_profile")) return 99;
  if (key !== undefined && (key === "saml_provider")) return 99;
  if (key !== undefined && (key === "oidc_provider")) return 99;
  if (key !== undefined && (key === "server_certificate")) return 99;
  if (key !== undefined && (key === "mfa_device")) return 99;
  if (key !== undefined && (key === "access_key")) return 99;
  if (key !== undefined && (key === "delegation_request")) return 99;
  if (key !== undefined && (key === "role_template")) return 99;
  if (key !== undefined && (key === "report")) return 99;
  if (key !== undefined && (key === "deletion_task")) return 99;
  if (key !== undefined && (key === "principal")) return 99;
  if (key !== undefined && (key === "organizations_entity")) return 99;
  return 99;
}

/** mappings/lookups/target-kinds.yaml: account_type_id of the first row that fits. */
export function lookup_target_kinds_account_type_id(key: string | undefined) {
  if (key !== undefined && (key === "user")) return 3;
  if (key !== undefined && (key === "group")) return 10;
  if (key !== undefined && (key === "organization")) return 10;
  if (key !== undefined && (key === "policy")) return 10;
  if (key !== undefined && (key === "role")) return 4;
  if (key !== undefined && (key === "instance_profile")) return 10;
  if (key !== undefined && (key === "saml_provider")) return 10;
  if (key !== undefined && (key === "oidc_provider")) return 10;
  if (key !== undefined && (key === "server_certificate")) return 10;
  if (key !== undefined && (key === "mfa_device")) return 10;
  if (key !== undefined && (key === "access_key")) return 10;
  if (key !== undefined && (key === "delegation_request")) return 10;
  if (key !== undefined && (key === "role_template")) return 10;
  if (key !== undefined && (key === "report")) return 10;
  if (key !== undefined && (key === "deletion_task")) return 10;
  if (key !== undefined && (key === "principal")) return 10;
  if (key !== undefined && (key === "organizations_entity")) return 10;
  return 10;
}

/** mappings/lookups/target-kinds.yaml: word of the first row that fits. */
export function lookup_target_kinds_word(key: string | undefined) {
  if (key !== undefined && (key === "user")) return "User";
  if (key !== undefined && (key === "group")) return "Group";
  if (key !== undefined && (key === "organization")) return "Organization";
  if (key !== undefined && (key === "policy")) return "Policy";
  if (key !== undefined && (key === "role")) return "Role";
  if (key !== undefined && (key === "instance_profile")) return "Instance Profile";
  if (key !== undefined && (key === "saml_provider")) return "SAML Provider";
  if (key !== undefined && (key === "oidc_provider")) return "OIDC Provider";
  if (key !== undefined && (key === "server_certificate")) return "Server Certificate";
  if (key !== undefined && (key === "mfa_device")) return "MFA Device";
  if (key !== undefined && (key === "access_key")) return "Access Key";
  if (key !== undefined && (key === "delegation_request")) return "Delegation Request";
  if (key !== undefined && (key === "role_template")) return "Role Template";
  if (key !== undefined && (key === "report")) return "Report";
  if (key !== undefined && (key === "deletion_task")) return "Deletion Task";
  if (key !== undefined && (key === "principal")) return "Principal";
  if (key !== undefined && (key === "organizations_entity")) return "Organizations Entity";
  return "Account";
}
