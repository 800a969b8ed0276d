import { iamArn, responseTime, stableId } from "../world.ts";
import type { Json, World } from "../world.ts";
import { permissionsPolicy, trustPolicy, urlEncoded } from "./policy-documents.ts";
import { resourceArn } from "./resource.ts";
import type { ResourceKind } from "./resource.ts";
import { madeText } from "./scope.ts";
import type { Scope } from "./scope.ts";

/** Makes the value of a member. */
export type MemberValue = (scope: Scope) => Json;

const DAY = 86_400_000;
const CERTIFICATE = "-----BEGIN CERTIFICATE-----\nMIICexampleonlyexampleonlyexampleonlyexampleonlyexampleonly==\n-----END CERTIFICATE-----";

const arnOf = (kind: ResourceKind): MemberValue => ({ world, subject }) => resourceArn(world.account, kind, subject) ?? "";
const uniqueId = (prefix: string, name: (scope: Scope) => string): MemberValue => (scope) => stableId(prefix, scope.world.account, name(scope));
const freshId = (prefix: string): MemberValue => ({ world }) => world.random.id(prefix).slice(0, 21);
const keyId = (prefix: string): MemberValue => ({ world }) => world.random.id(prefix).slice(0, 20);
const oneOf = (...values: readonly Json[]): MemberValue => ({ world }) => world.random.pick(values);
const uuid: MemberValue = ({ world }) => world.random.uuid();
const after = (days: number): MemberValue => ({ world }) => responseTime(world.time + days * DAY);
const policyText: MemberValue = ({ world }) => permissionsPolicy(world);
const someUserArn = ({ world, subject }: Scope): string => iamArn(world.account, `user/${subject.userName}`);

function boundaryArn({ account, random }: World): string {
  return random.chance(0.5) ? `arn:${account.partition}:iam::aws:policy/PowerUserAccess` : iamArn(account, "policy/TeamBoundary");
}

/** Values of members by `Structure.member`, `Operation.member` or `member`; the first that is there counts. Members in CloudTrail's casing. */
export const MEMBER_VALUES: Readonly<Record<string, MemberValue>> = {
  aWSServiceName: ({ subject }) => subject.service,
  accessKeyId: keyId("AKIA"),
  accountAlias: oneOf("example-corp", "example-corp-dev"),
  actionNames: oneOf(["s3:GetObject"], ["iam:PassRole", "sts:AssumeRole"]),
  arn: ({ world, subject }) => iamArn(world.account, `role/${subject.roleName}`),
  "User.arn": arnOf("user"), "Role.arn": arnOf("role"), "Group.arn": arnOf("group"), "Policy.arn": arnOf("policy"),
  "InstanceProfile.arn": arnOf("instance-profile"), "ServerCertificateMetadata.arn": arnOf("server-certificate"),
  assertionEncryptionMode: oneOf("Required", "Allowed"),
  assignmentStatus: oneOf("Assigned", "Unassigned", "Any"),
  assumeRolePolicyDocument: ({ world }) => trustPolicy(world),
  "Role.assumeRolePolicyDocument": (scope) => urlEncoded(madeText(scope, "assumeRolePolicyDocument") || trustPolicy(scope.world)),
  attachmentCount: () => 0, permissionsBoundaryUsageCount: () => 0, isAttachable: () => true, isDefaultVersion: () => true,
  attachmentName: ({ subject }) => subject.userName, attachmentType: oneOf("User", "Group"),
  callerArn: someUserArn,
  certificateBody: () => CERTIFICATE, certificateChain: () => CERTIFICATE,
  certificateId: freshId("ASCA"),
  clientID: oneOf("sts.amazonaws.com", "my-application-id"), clientIDList: oneOf(["sts.amazonaws.com"], ["sts.amazonaws.com", "my-application-id"]),
  consoleDeepLink: ({ subject }) => `https://console.aws.amazon.com/iam/home#/delegation-requests/${subject.delegationRequestId}`,
  contextKeyName: oneOf("aws:SourceIp", "aws:PrincipalOrgID"), contextKeyType: oneOf("string", "ip"), contextKeyValues: oneOf(["192.0.2.0/24"], ["o-exampleorgid"]),
  createDate: after(0), updateDate: after(0), uploadDate: after(0), expiration: after(365), expirationDate: after(90),
  credentialAgeDays: oneOf(30, 90),
  customSuffix: oneOf("blue", "green"),
  defaultVersionId: () => "v1",
  delegationRequestId: ({ subject }) => subject.delegationRequestId,
  deletionTaskId: ({ world, subject }) => `task/aws-service-role/${subject.service}/${subject.roleName}/${world.random.uuid()}`,
  description: oneOf("Created for the orders service", "Temporary: remove after migration", "Zugriff für das Team Größe & Co."),
  enabledFeatures: oneOf(["RootCredentialsManagement"], ["RootCredentialsManagement", "RootSessions"]),
  encoding: oneOf("SSH", "PEM"),
  entityArn: ({ world, subject }) => iamArn(world.account, `role/${subject.roleName}`),
  entityFilter: oneOf("User", "Role", "Group"),
  entityPath: () => "o-exampleorgid/r-ex01/ou-ex01-exampleou/111122223333",
  filter: oneOf(["User"], ["Role", "LocalManagedPolicy"]),
  fingerprint: ({ world }) => world.random.hex(32).replace(/(..)(?=.)/g, "$1:"),
  globalEndpointTokenVersion: oneOf("v1Token", "v2Token"),
  granularity: oneOf("SERVICE_LEVEL", "ACTION_LEVEL"),
  groupId: uniqueId("AGPA", ({ subject }) => subject.groupName), groupName: ({ subject }) => subject.groupName,
  instanceProfileId: uniqueId("AIPA", ({ subject }) => subject.instanceProfileName), instanceProfileName: ({ subject }) => subject.instanceProfileName,
  "InstanceProfile.roles": () => [],
  issuerIdentifier: ({ world }) => `https://${world.random.uuid()}.tokens.sts.global.api.aws`,
  jobId: uuid,
  locale: oneOf("en", "de", "ja"),
  marker: ({ world }) => Buffer.from(world.random.alphanumeric(60)).toString("base64"),
  maxItems: oneOf(100, 1000), maxPasswordAge: oneOf(0, 90), minimumPasswordLength: oneOf(8, 14), passwordReusePrevention: oneOf(5, 24),
  maxSessionDuration: oneOf(3600, 14_400, 43_200), sessionDuration: oneOf(3600, 7200),
  minorVersion: oneOf(1, 2), templateMinorVersion: oneOf(1, 2),
  name: ({ subject }) => subject.samlProviderName, "PolicyParameter.name": oneOf("BucketName", "RoleName"),
  newGroupName: ({ subject }) => `${subject.groupName}-2`, newUserName: ({ subject }) => `${subject.userName}.renamed`,
  newServerCertificateName: ({ subject }) => `${subject.serverCertificateName}-old`, newPath: oneOf("/archive/", "/"),
  notes: oneOf("Please extend the session", "Not needed any more"),
  notificationChannel: ({ world }) => `arn:${world.account.partition}:sns:us-east-1:${world.account.id}:delegation-requests`,
  openIDConnectProviderArn: arnOf("oidc-provider"), sAMLProviderArn: arnOf("saml-provider"),
  organizationId: () => "o-exampleorgid", organizationsPolicyId: () => "p-examplepolicyid",
  ownerAccountId: ({ world }) => world.account.id, ownerId: ({ world }) => world.account.id, resourceOwner: ({ world }) => iamArn(world.account, "root"),
  path: ({ subject }) => subject.path, pathPrefix: oneOf("/", "/engineering/"),
  permissionsBoundary: ({ world }) => boundaryArn(world), permissionsBoundaryType: () => "PermissionsBoundaryPolicy",
  permissionsBoundaryArn: (scope) => scope.made.get("permissionsBoundary") ?? boundaryArn(scope.world),
  permissionsBoundaryPolicyInputList: (scope) => [policyText(scope)], policyInputList: (scope) => [policyText(scope)], serviceControlPolicyInputList: (scope) => [policyText(scope)],
  policyArn: arnOf("policy"), policyDocument: policyText, resourcePolicy: policyText, policyName: ({ subject }) => subject.policyName,
  "UpdateAssumeRolePolicy.policyDocument": ({ world }) => trustPolicy(world),
  policyId: uniqueId("ANPA", ({ subject }) => subject.policyName),
  policySourceArn: someUserArn, policyTemplateArn: () => "arn:aws:iam:::delegation-template/S3AccessTemplate", policyType: () => "IDENTITY",
  policyUsageFilter: oneOf("PermissionsPolicy", "PermissionsBoundary"),
  properties: () => ({ "role-trust-behavior": "strict" }),
  redirectUrl: () => "https://partner.example.com/callback", region: () => "us-east-1", requestMessage: oneOf("Access for the monthly audit"),
  removePrivateKey: freshId("ASPK"), replacementValues: () => ({ BucketName: ["amzn-s3-demo-bucket"] }),
  requestorWorkflowId: uuid, resourceArns: oneOf(["*"], ["arn:aws:s3:::amzn-s3-demo-bucket/*"]), resourceHandlingOption: () => "EC2-VPC-InstanceStore",
  roleId: uniqueId("AROA", ({ subject }) => subject.roleName), roleName: ({ subject }) => subject.roleName,
  sAMLMetadataDocument: () => '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/metadata"></EntityDescriptor>',
  sSHPublicKeyBody: () => "ssh-rsa AAAAB3NzaC1yc2Eexampleonly user@example.com", sSHPublicKeyId: keyId("APKA"),
  scope: oneOf("Local", "AWS", "All"),
  serialNumber: arnOf("mfa"), virtualMFADeviceName: ({ subject }) => subject.mfaName,
  serverCertificateId: uniqueId("ASCA", ({ subject }) => subject.serverCertificateName), serverCertificateName: ({ subject }) => subject.serverCertificateName,
  serviceName: oneOf("codecommit.amazonaws.com", "cassandra.amazonaws.com"), serviceUserName: ({ world, subject }) => `${subject.userName}-at-${world.account.id}`,
  serviceNamespace: oneOf("s3", "ec2"), serviceNamespaces: oneOf(["s3"], ["iam", "sts"]),
  serviceSpecificCredentialId: freshId("ACCA"),
  sortKey: oneOf("SERVICE_NAMESPACE_ASCENDING", "LAST_AUTHENTICATED_TIME_DESCENDING"),
  status: oneOf("Active", "Inactive"),
  "AccessKey.status": () => "Active", "SSHPublicKey.status": () => "Active", "SigningCertificate.status": () => "Active", "ServiceSpecificCredential.status": () => "Active",
  tags: ({ subject }) => subject.tags, tagKeys: ({ subject }) => subject.tags.map((tag) => tag["key"] ?? ""),
  templateArn: () => "arn:aws:iam::aws:role-template/service-access/DataReader",
  thumbprintList: ({ world }) => [world.random.hex(40)],
  type: () => "string", values: () => ["amzn-s3-demo-bucket"],
  url: ({ subject }) => `https://${subject.oidcUrl}`,
  userId: uniqueId("AIDA", ({ subject }) => subject.userName), userName: ({ subject }) => subject.userName,
  versionId: oneOf("v2", "v3"),
};
