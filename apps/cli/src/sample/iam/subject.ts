import { GROUPS, MANAGED_POLICIES, PATHS, POLICIES, ROLES, SERVICES, TAGS, USERS } from "../names.ts";
import type { JsonObject, World } from "../world.ts";
import { iamArn } from "../world.ts";
import type { IamOperation } from "./operation.ts";

/** The names that one call is about: its request, response and error message agree on them. */
export interface Subject {
  readonly userName: string;
  readonly roleName: string;
  readonly groupName: string;
  readonly policyName: string;
  readonly policyArn: string;
  readonly instanceProfileName: string;
  readonly serverCertificateName: string;
  readonly samlProviderName: string;
  readonly oidcUrl: string;
  readonly mfaName: string;
  /** The service of a service-linked role. */
  readonly service: string;
  /** "/" or "/one/or/more/". */
  readonly path: string;
  readonly tags: readonly JsonObject[];
  readonly delegationRequestId: string;
}

/** Chooses what a call is about. */
export function chooseSubject(world: World, operation: IamOperation): Subject {
  const { account, random } = world;
  const path = choosePath(world, operation);
  const policyName = random.pick(POLICIES);
  const [service, linkedRole] = random.pick(SERVICES);
  const isLinked = operation.name.includes("ServiceLinkedRole");
  return {
    userName: random.pick(USERS), roleName: isLinked ? linkedRole : random.pick(ROLES), groupName: random.pick(GROUPS),
    policyName, policyArn: choosePolicyArn(world, operation, `policy${path}${policyName}`),
    instanceProfileName: random.pick(ROLES), serverCertificateName: `www-example-com-${2020 + random.below(6)}`,
    samlProviderName: random.pick(["CorpAdfs", "Okta", "EntraId"]), oidcUrl: random.pick(["token.actions.githubusercontent.com", `oidc.eks.eu-central-1.amazonaws.com/id/${random.hex(32).toUpperCase()}`]),
    mfaName: random.chance(0.1) ? "root-account-mfa-device" : random.pick(USERS),
    service, path: isLinked ? `/aws-service-role/${service}/` : path,
    tags: random.shuffle(TAGS).slice(0, 1 + random.below(3)).map(([key, value]) => ({ key, value })),
    delegationRequestId: `dr-${account.id.slice(0, 4)}${random.hex(12)}`,
  };
}

/** Most things have no path; for a service-linked role it is fixed. */
function choosePath({ random }: World, { name }: IamOperation): string {
  return name.startsWith("Create") && random.chance(0.3) ? random.pick(PATHS) : "/";
}

/** AWS's own policies can be attached and read, but neither changed nor tagged. */
function choosePolicyArn({ account, random }: World, { name }: IamOperation, own: string): string {
  const ofAws = /^(?:Attach|Detach|Get|List|Put)/.test(name) && random.chance(0.6);
  return ofAws ? `arn:${account.partition}:iam::aws:policy/${random.pick(MANAGED_POLICIES)}` : iamArn(account, own);
}
