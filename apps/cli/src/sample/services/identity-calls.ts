import { awsService, assumedRole, iamUser, identityCenterUser, root } from "../callers.ts";
import { BROWSER, IP_ADDRESSES, ROLES, USERS } from "../names.ts";
import type { Call, Caller } from "../record.ts";
import { iamArn, responseTime, stableId } from "../world.ts";
import type { JsonObject, World } from "../world.ts";
import { ownedResource, regionalCall } from "./service-call.ts";
import type { ServiceCall } from "./service-call.ts";

const HOUR = 3_600_000;

function session(world: World, roleName: string, roleSessionName: string): JsonObject {
  const { account, random, time } = world;
  const assumedRoleId = `${stableId("AROA", account, roleName)}:${roleSessionName}`;
  const credentials = { accessKeyId: random.id("ASIA").slice(0, 20), sessionToken: `${random.alphanumeric(240)}==`, expiration: responseTime(time + HOUR) };
  return { credentials, assumedRoleUser: { assumedRoleId, arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${roleName}/${roleSessionName}` } };
}

const assumeRoleByService: ServiceCall = (world) => {
  const roleName = world.random.pick(ROLES);
  const roleArn = iamArn(world.account, `role/${roleName}`);
  return {
    caller: awsService(world),
    call: regionalCall(world, "sts", {
      name: "AssumeRole", readOnly: true, request: { roleArn, roleSessionName: `i-0${world.random.hex(16)}` }, response: session(world, roleName, "service-session"),
      resources: [ownedResource(world, "AWS::IAM::Role", roleArn)], sharedEventID: world.random.uuid(),
    }),
  };
};

function federatedCaller({ random }: World, identity: JsonObject): Caller {
  return { identity, arn: "", sourceIPAddress: random.pick(IP_ADDRESSES), userAgent: "aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.23.9", via: "api" };
}

const assumeRoleWithWebIdentity: ServiceCall = (world) => {
  const roleName = world.random.pick(ROLES);
  const userName = `system:serviceaccount:orders:${world.random.pick(["api", "worker"])}`;
  const identityProvider = iamArn(world.account, "oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE");
  return {
    caller: federatedCaller(world, { type: "WebIdentityUser", principalId: `${identityProvider}:sts.amazonaws.com:${userName}`, userName, identityProvider }),
    call: regionalCall(world, "sts", {
      name: "AssumeRoleWithWebIdentity", readOnly: true, request: { roleArn: iamArn(world.account, `role/${roleName}`), roleSessionName: String(world.time) },
      response: { subjectFromWebIdentityToken: userName, ...session(world, roleName, String(world.time)), provider: identityProvider, audience: "sts.amazonaws.com" },
    }),
  };
};

const assumeRoleWithSaml: ServiceCall = (world) => {
  const roleName = world.random.pick(ROLES);
  const userName = world.random.pick(USERS);
  const principalArn = iamArn(world.account, "saml-provider/CorpAdfs");
  return {
    caller: federatedCaller(world, { type: "SAMLUser", principalId: `exampleNameQualifier=:${userName}`, userName, identityProvider: "exampleNameQualifier=" }),
    call: regionalCall(world, "sts", {
      name: "AssumeRoleWithSAML", readOnly: true, request: { sAMLAssertionID: `_${world.random.uuid()}`, roleSessionName: userName, durationSeconds: 3600, roleArn: iamArn(world.account, `role/${roleName}`), principalArn },
      response: { ...session(world, roleName, userName), subjectType: "persistent", issuer: "https://idp.example.com/adfs/services/trust", audience: "https://signin.aws.amazon.com/saml" },
    }),
  };
};

const callerIdentity: ServiceCall = (world) => ({ caller: assumedRole(world), call: regionalCall(world, "sts", { name: "GetCallerIdentity", readOnly: true }) });

function signIn(world: World, result: "Success" | "Failure"): Call {
  return {
    source: "signin.amazonaws.com", name: "ConsoleLogin", readOnly: false, host: "signin.aws.amazon.com", request: null, response: { ConsoleLogin: result }, eventType: "AwsConsoleSignIn",
    additionalEventData: { LoginTo: "https://console.aws.amazon.com/console/home?state=hashArgs%23&isauthcode=true", MobileVersion: "No", MFAUsed: world.random.chance(0.6) ? "Yes" : "No" },
  };
}

const consoleLogin: ServiceCall = (world) => {
  const caller = world.random.chance(0.15) ? root(world) : iamUser(world);
  return { caller: { ...caller, userAgent: BROWSER }, call: signIn(world, "Success") };
};

/** A failed sign-in has an errorMessage but no errorCode. */
const failedLogin: ServiceCall = (world) => {
  const { account, random } = world;
  const known = random.chance(0.7);
  const identity = { type: "IAMUser", principalId: stableId("AIDA", account, "ana.diaz"), accountId: account.id, accessKeyId: "", userName: known ? "ana.diaz" : "HIDDEN_DUE_TO_SECURITY_REASONS" };
  const caller: Caller = { identity, arn: "", sourceIPAddress: random.pick(IP_ADDRESSES), userAgent: BROWSER, via: "api" };
  return { caller, call: { ...signIn(world, "Failure"), error: { message: known ? "Failed authentication" : "No username found in supplied account" } } };
};

const credentialChallenge: ServiceCall = (world) => {
  const name = world.random.pick(["CredentialChallenge", "CredentialVerification", "UserAuthentication"]);
  return {
    caller: { ...identityCenterUser(world), userAgent: BROWSER },
    call: {
      source: "signin.amazonaws.com", name, readOnly: false, host: "signin.aws", request: null, response: null, eventType: "AwsServiceEvent",
      additionalEventData: { AuthWorkflowID: world.random.uuid(), CredentialType: "PASSWORD", UserName: world.random.pick(USERS) }, serviceEventDetails: { [name]: "Success" },
    },
  };
};

/** Calls of STS and events of sign-in with their shares of an account's records. */
export const IDENTITY_CALLS: readonly (readonly [ServiceCall, number])[] = [
  [assumeRoleByService, 13], [assumeRoleWithWebIdentity, 3], [assumeRoleWithSaml, 1], [callerIdentity, 4], [consoleLogin, 0.6], [failedLogin, 0.2], [credentialChallenge, 0.4],
];
