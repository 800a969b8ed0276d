import { iamArn } from "../world.ts";
import type { Account } from "../world.ts";
import type { IamOperation } from "./operation.ts";
import type { Subject } from "./subject.ts";

/** What kind of resource an operation acts on, as in IAM's resource types; "account" for calls about the whole account. */
export type ResourceKind =
  | "instance-profile" | "group" | "server-certificate" | "saml-provider" | "oidc-provider" | "role" | "user" | "mfa" | "policy"
  | "delegation-request" | "access-report" | "account";

/** The first input member that an operation has decides: a call with a group and a user acts on the group. */
const PRECEDENCE: readonly (readonly [member: string, kind: ResourceKind])[] = [
  ["instanceProfileName", "instance-profile"], ["groupName", "group"], ["serverCertificateName", "server-certificate"],
  ["sAMLProviderArn", "saml-provider"], ["sAMLMetadataDocument", "saml-provider"], ["openIDConnectProviderArn", "oidc-provider"], ["url", "oidc-provider"],
  ["roleName", "role"], ["aWSServiceName", "role"], ["templateArn", "role"], ["userName", "user"], ["oldPassword", "user"],
  ["virtualMFADeviceName", "mfa"], ["serialNumber", "mfa"], ["policyArn", "policy"], ["policyName", "policy"],
  ["accessKeyId", "user"], ["policySourceArn", "user"], ["entityArn", "role"], ["arn", "role"],
  ["delegationRequestId", "delegation-request"], ["entityPath", "access-report"],
];

/** The kind of resource that an operation acts on, by its input members. */
export function resourceKind(operation: IamOperation): ResourceKind {
  return PRECEDENCE.find(([member]) => member in operation.input)?.[1] ?? "account";
}

/** The ARN of a call's resource; undefined for a call about the whole account. */
export function resourceArn(account: Account, kind: ResourceKind, subject: Subject): string | undefined {
  if (kind === "policy") return subject.policyArn;
  const resource = resourcePath(kind, subject);
  return resource === undefined ? undefined : iamArn(account, resource);
}

function resourcePath(kind: ResourceKind, subject: Subject): string | undefined {
  switch (kind) {
    case "user": return `user${subject.path}${subject.userName}`;
    case "role": return `role${subject.path}${subject.roleName}`;
    case "group": return `group${subject.path}${subject.groupName}`;
    case "instance-profile": return `instance-profile${subject.path}${subject.instanceProfileName}`;
    case "server-certificate": return `server-certificate${subject.path}${subject.serverCertificateName}`;
    case "saml-provider": return `saml-provider/${subject.samlProviderName}`;
    case "oidc-provider": return `oidc-provider/${subject.oidcUrl}`;
    case "mfa": return `mfa${subject.path}${subject.mfaName}`;
    case "delegation-request": return `delegation-request/${subject.delegationRequestId}`;
    case "access-report": return "access-report/o-exampleorgid/r-ex01";
    case "policy": case "account": return undefined;
  }
}

/** The resource as some AccessDenied messages name it, `role OpsAdmin`; undefined for kinds that are always an ARN. */
export function resourceWords(kind: ResourceKind, subject: Subject): string | undefined {
  switch (kind) {
    case "user": return `user ${subject.userName}`;
    case "role": return `role ${subject.roleName}`;
    case "group": return `group ${subject.groupName}`;
    case "instance-profile": return `instance profile ${subject.instanceProfileName}`;
    case "policy": return `policy ${subject.policyArn}`;
    default: return undefined;
  }
}
