import { Random } from "../random.ts";
import { Weighted } from "../weighted.ts";
import type { JsonObject, World } from "../world.ts";
import { IAM_OPERATIONS } from "./operation.ts";
import type { IamOperation } from "./operation.ts";
import { OUTCOMES, OUTCOME_NAMES } from "./outcomes.ts";
import type { OutcomeName } from "./outcomes.ts";

/** Operations that an account calls more often than the others, which count 1. */
const FREQUENT: Readonly<Record<string, number>> = {
  GetRole: 60, ListRoles: 30, GetUser: 25, ListAttachedRolePolicies: 40, ListRolePolicies: 30, GetPolicy: 30, GetPolicyVersion: 30, GetInstanceProfile: 25, ListUsers: 20,
  GetRolePolicy: 20, ListAccessKeys: 15, ListPolicies: 15, GetAccountSummary: 15, ListAccountAliases: 20, GetAccountPasswordPolicy: 10, GetLoginProfile: 8, ListMFADevices: 10,
  GetAccessKeyLastUsed: 8, CreateRole: 5, AttachRolePolicy: 6, PutRolePolicy: 6, DeleteRole: 4, CreateServiceLinkedRole: 8, TagRole: 3, CreateUser: 2, CreateAccessKey: 2,
};

const OUTCOME_SHARES: Readonly<Record<OutcomeName, number>> = {
  success: 12, denied: 4, "not-found": 5, rejected: 1, "self-service": 4, "by-service": 12, "assumed-role": 38, "identity-center": 10, root: 0.5, mfa: 2, "service-with-role": 10,
  "identity-center-user": 0.5, "denied-in-words": 1, federated: 0.5,
};

type Turn = readonly [IamOperation, OutcomeName];

/**
 * The IAM records of a sample, one after another: first every operation with success, then every operation with
 * each next outcome that it has, so that a longer sample covers more; after that in natural proportion.
 */
export class IamSchedule {
  readonly #coverage: Turn[];
  readonly #operations = new Weighted(IAM_OPERATIONS.map((operation) => [operation, FREQUENT[operation.name] ?? 1]));
  readonly #outcomes = new Weighted(OUTCOME_NAMES.map((name) => [name, OUTCOME_SHARES[name]]));

  constructor(seed: number | string) {
    const random = new Random(seed, "iam");
    this.#coverage = OUTCOME_NAMES.flatMap((name) => random.shuffle(IAM_OPERATIONS).map((operation): Turn => [operation, name])).reverse();
  }

  /** The next record. */
  next(world: World): JsonObject {
    for (;;) {
      const [operation, outcome] = this.#coverage.pop() ?? [this.#operations.pick(world.random), this.#outcomes.pick(world.random)];
      const record = OUTCOMES[outcome](world, operation);
      if (record !== undefined) return record;
    }
  }
}
