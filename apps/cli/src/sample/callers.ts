import { BROWSER, IP_ADDRESSES, ROLES, SERVICES, USERS, USER_AGENTS } from "./names.ts";
import { Random } from "./random.ts";
import type { Caller } from "./record.ts";
import { iamArn, isoTime, stableId } from "./world.ts";
import type { JsonObject, World } from "./world.ts";

/**
 * The kinds of callers, each with the userIdentity element that CloudTrail writes for it.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export type CallerKind = (world: World) => Caller;

const KEY_ID_LENGTH = 20;
const HOUR = 3_600_000;
const CLOUDFORMATION = "cloudformation.amazonaws.com";

function endpoint({ random }: World, console: boolean): Pick<Caller, "sourceIPAddress" | "userAgent" | "via"> {
  const sourceIPAddress = random.pick(IP_ADDRESSES);
  return console ? { sourceIPAddress, userAgent: BROWSER, via: "console" } : { sourceIPAddress, userAgent: random.pick(USER_AGENTS), via: "api" };
}

function sessionAttributes({ time, random }: World, mfa: boolean): JsonObject {
  return { creationDate: isoTime(time - random.below(HOUR)), mfaAuthenticated: String(mfa) };
}

/** An IAM user with a long-term access key. */
export function iamUser(world: World): Caller {
  const userName = world.random.pick(USERS);
  const identity = userIdentity(world, userName, stableId("AKIA", world.account, userName).slice(0, KEY_ID_LENGTH));
  return { identity, arn: iamArn(world.account, `user/${userName}`), userName, ...endpoint(world, false) };
}

function userIdentity({ account }: World, userName: string, accessKeyId: string): JsonObject {
  const arn = iamArn(account, `user/${userName}`);
  return { type: "IAMUser", principalId: stableId("AIDA", account, userName), arn, accountId: account.id, accessKeyId, userName };
}

/** An IAM user in a session that was opened with a second factor. Older records have empty objects beside the attributes. */
export function mfaUser(world: World): Caller {
  const userName = world.random.pick(USERS);
  const attributes = sessionAttributes(world, true);
  const sessionContext = world.random.chance(0.5) ? { attributes } : { sessionIssuer: {}, webIdFederationData: {}, attributes };
  const identity = { ...userIdentity(world, userName, world.random.id("ASIA").slice(0, KEY_ID_LENGTH)), sessionContext };
  return { identity, arn: iamArn(world.account, `user/${userName}`), ...endpoint(world, world.random.chance(0.6)) };
}

interface RoleSession {
  readonly roleName: string;
  /** The role's path and name, as in its ARN. */
  readonly rolePath: string;
  readonly sessionName: string;
}

function roleIdentity(world: World, { roleName, rolePath, sessionName }: RoleSession): JsonObject & { readonly arn: string } {
  const { account, random } = world;
  const principalId = stableId("AROA", account, roleName);
  const arn = `arn:${account.partition}:sts::${account.id}:assumed-role/${roleName}/${sessionName}`;
  const sessionIssuer = { type: "Role", principalId, arn: iamArn(account, `role${rolePath}`), accountId: account.id, userName: roleName };
  const attributes = sessionAttributes(world, false);
  const sessionContext = random.chance(0.8) ? { sessionIssuer, attributes } : { sessionIssuer, webIdFederationData: {}, attributes };
  return { type: "AssumedRole", principalId: `${principalId}:${sessionName}`, arn, accountId: account.id, accessKeyId: random.id("ASIA").slice(0, KEY_ID_LENGTH), sessionContext };
}

/** A role that was assumed by a person, a workload or a pipeline. */
export function assumedRole(world: World): Caller {
  const roleName = world.random.pick(ROLES);
  const sessionName = world.random.chance(0.3) ? `i-0${world.random.hex(16)}` : world.random.pick(USERS).replace(/[^\w+=,.@-]/g, "-");
  const identity = roleIdentity(world, { roleName, rolePath: `/${roleName}`, sessionName });
  return { identity, arn: identity.arn, ...endpoint(world, false) };
}

/** A person of IAM Identity Center in the role of a permission set. */
export function identityCenterRole(world: World): Caller {
  const { random } = world;
  const permissionSet = random.pick(["AdministratorAccess", "ViewOnlyAccess", "PowerUserAccess"]);
  const roleName = `AWSReservedSSO_${permissionSet}_${new Random(world.account.id, permissionSet).hex(16)}`;
  const sessionName = `${random.pick(["ana.diaz", "chidi.okafor", "hiro.tanaka"])}@example.com`;
  const identity = roleIdentity(world, { roleName, rolePath: `/aws-reserved/sso.amazonaws.com/${roleName}`, sessionName });
  return { identity, arn: identity.arn, ...endpoint(world, random.chance(0.7)) };
}

/** A person of IAM Identity Center without a role: onBehalfOf names the person. */
export function identityCenterUser(world: World): Caller {
  const { account, random } = world;
  const onBehalfOf = { userId: random.uuid(), identityStoreArn: `arn:${account.partition}:identitystore::${account.id}:identitystore/d-9067${account.id.slice(0, 6)}` };
  const identity = { type: "IdentityCenterUser", accountId: account.id, onBehalfOf, credentialId: random.uuid() };
  return { identity, arn: `${onBehalfOf.identityStoreArn}/user/${onBehalfOf.userId}`, ...endpoint(world, false) };
}

/** The account's root user. */
export function root(world: World): Caller {
  const { account, random } = world;
  const arn = iamArn(account, "root");
  const sessionContext = { attributes: sessionAttributes(world, random.chance(0.7)) };
  const identity = { type: "Root", principalId: account.id, arn, accountId: account.id, accessKeyId: random.id("ASIA").slice(0, KEY_ID_LENGTH), sessionContext };
  return { identity, arn, ...endpoint(world, true) };
}

/** A service on its own account: nothing but a type and the service's name. */
export function awsService(world: World): Caller {
  const service = world.random.chance(0.3) ? CLOUDFORMATION : world.random.pick(SERVICES)[0];
  return { identity: { type: "AWSService", invokedBy: service }, arn: service, sourceIPAddress: service, userAgent: service, via: "service" };
}

/** A service that acts with a role of the account: CloudFormation with the deployer's, others with their service-linked role. */
export function serviceWithRole(world: World): Caller {
  const [service, roleName] = world.random.chance(0.3) ? [CLOUDFORMATION, "BuildPipelineRole"] as const : world.random.pick(SERVICES);
  const rolePath = service === CLOUDFORMATION ? `/${roleName}` : `/aws-service-role/${service}/${roleName}`;
  const identity = roleIdentity(world, { roleName, rolePath, sessionName: roleName });
  return { identity: { ...identity, invokedBy: service }, arn: identity.arn, sourceIPAddress: service, userAgent: service, via: "service" };
}

/** A user with a federation token. */
export function federatedUser(world: World): Caller {
  const { account, random } = world;
  const name = random.pick(USERS);
  const arn = `arn:${account.partition}:sts::${account.id}:federated-user/${name}`;
  const sessionIssuer = { type: "IAMUser", principalId: stableId("AIDA", account, "terraform"), arn: iamArn(account, "user/terraform"), accountId: account.id, userName: "terraform" };
  const sessionContext = { sessionIssuer, attributes: sessionAttributes(world, false) };
  const identity = { type: "FederatedUser", principalId: `${account.id}:${name}`, arn, accountId: account.id, accessKeyId: random.id("ASIA").slice(0, KEY_ID_LENGTH), sessionContext };
  return { identity, arn, ...endpoint(world, false) };
}
