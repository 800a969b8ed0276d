import type { Caller } from "../record.ts";
import { iamArn } from "../world.ts";
import { resourceArn, resourceKind, resourceWords } from "./resource.ts";
import type { ResourceKind } from "./resource.ts";
import { madeText } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** An error as the record shows it. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

const LISTED: Readonly<Record<string, string>> = { ListUsers: "user/", ListRoles: "role/", ListGroups: "group/", ListInstanceProfiles: "instance-profile/" };

/** AccessDenied with the resource's ARN, or `*` for a call about the whole account. */
export function denied(scope: Scope, caller: Caller): Failure {
  const resource = resourceArn(scope.world.account, resourceKind(scope.operation), scope.subject) ?? "*";
  return accessDenied(scope, caller, resource);
}

/** AccessDenied with the resource's kind and name in words, or the ARN of all of a kind; undefined where IAM names no such thing. */
export function deniedInWords(scope: Scope, caller: Caller): Failure | undefined {
  const listed = LISTED[scope.operation.name];
  const resource = listed === undefined ? resourceWords(resourceKind(scope.operation), scope.subject) : iamArn(scope.world.account, listed);
  return resource === undefined ? undefined : accessDenied(scope, caller, resource);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
function accessDenied(scope: Scope, caller: Caller, resource: string): Failure {
  const action = `iam:${scope.operation.name}`;
  return { code: "AccessDenied", message: `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action` };
}

/** True where the operation acts on something that has to be there. */
export function actsOnExisting({ operation }: Pick<Scope, "operation">): boolean {
  return !/^(?:Create|Upload|Acquire|Simulate|Generate)/.test(operation.name) && resourceKind(operation) !== "account" && operation.name !== "ChangePassword";
}

const WORDS: Partial<Record<ResourceKind, (scope: Scope) => string>> = {
  user: ({ subject }) => `The user with name ${subject.userName} cannot be found.`,
  role: ({ subject }) => `The role with name ${subject.roleName} cannot be found.`,
  group: ({ subject }) => `The group with name ${subject.groupName} cannot be found.`,
  policy: ({ subject }) => `Policy ${subject.policyArn} was not found.`,
  "instance-profile": ({ subject }) => `Instance Profile ${subject.instanceProfileName} cannot be found.`,
  "server-certificate": ({ subject }) => `The Server Certificate with name ${subject.serverCertificateName} cannot be found.`,
  "saml-provider": ({ world, subject }) => `Manifest not found for arn ${iamArn(world.account, `saml-provider/${subject.samlProviderName}`)}`,
  "oidc-provider": ({ world, subject }) => `OpenIDConnect Provider not found for arn ${iamArn(world.account, `oidc-provider/${subject.oidcUrl}`)}`,
  mfa: ({ subject }) => `VirtualMFADevice with serial number ${subject.mfaName} doesn't exist.`,
  "delegation-request": ({ subject }) => `Delegation request ${subject.delegationRequestId} cannot be found.`,
};

/** NoSuchEntityException for what the call acts on, or for a part of it: its login profile, inline policy or key. */
export function notFound(scope: Scope): Failure {
  const kind = resourceKind(scope.operation);
  return { code: "NoSuchEntityException", message: partNotFound(scope) ?? WORDS[kind]?.(scope) ?? "The entity cannot be found." };
}

function partNotFound(scope: Scope): string | undefined {
  const { operation: { name, input }, subject } = scope;
  if (name.endsWith("LoginProfile")) return `Login Profile for User ${subject.userName} cannot be found.`;
  if (/^(?:Get|Delete)(?:User|Role|Group)Policy$/.test(name)) return `The ${name.replace(/^Get|^Delete|Policy$/g, "").toLowerCase()} policy with name ${subject.policyName} cannot be found.`;
  if ("accessKeyId" in input) return `The Access Key with id ${madeText(scope, "accessKeyId")} cannot be found.`;
  return undefined;
}

function accountAlias(scope: Scope): Failure {
  const alias = madeText(scope, "accountAlias");
  return scope.operation.name.startsWith("Create")
    ? { code: "EntityAlreadyExistsException", message: `The account alias ${alias} already exists.` }
    : { code: "NoSuchEntityException", message: `The account alias ${alias} cannot be found.` };
}

/** An error that fits an operation which acts on nothing that has to be there. */
export function rejected(scope: Scope): Failure {
  const { operation: { name, input }, world, subject } = scope;
  if (name === "CreateAccessKey") return { code: "LimitExceededException", message: "Cannot exceed quota for AccessKeysPerUser: 2" };
  if (name === "ChangePassword") return { code: "PasswordPolicyViolationException", message: "Password does not conform to the account password policy." };
  if (name.endsWith("PasswordPolicy")) return { code: "NoSuchEntityException", message: `The Password Policy with domain name ${world.account.id} cannot be found.` };
  if (name.endsWith("AccountAlias")) return accountAlias(scope);
  if (name === "CreateUser") return { code: "EntityAlreadyExistsException", message: `User with name ${subject.userName} already exists.` };
  if (name === "CreateRole") return { code: "EntityAlreadyExistsException", message: `Role with name ${subject.roleName} already exists.` };
  if ("policyDocument" in input) return { code: "MalformedPolicyDocumentException", message: "Syntax errors in policy." };
  if (/^(?:Create|Upload)/.test(name)) return { code: "LimitExceededException", message: `Cannot exceed quota for ${name.replace(/^Create|^Upload/, "")}sPerAccount: 100` };
  if (Object.keys(input).length === 0) return { code: "Throttling", message: "Rate exceeded" };
  return { code: "ValidationException", message: "1 validation error detected: Value at 'request' failed to satisfy constraint" };
}
