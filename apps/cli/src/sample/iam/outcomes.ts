import * as callers from "../callers.ts";
import type { CallerKind } from "../callers.ts";
import { toRecord } from "../record.ts";
import type { Caller } from "../record.ts";
import type { Json, JsonObject, World } from "../world.ts";
import { actsOnExisting, denied, deniedInWords, notFound, rejected } from "./failures.ts";
import type { Failure } from "./failures.ts";
import { requestParameters, responseElements } from "./members.ts";
import type { IamOperation } from "./operation.ts";
import { openScope } from "./scope.ts";

/** Makes one record of an operation, or undefined where the operation cannot end so. */
type Outcome = (world: World, operation: IamOperation) => JsonObject | undefined;

interface Result {
  readonly request: Json;
  readonly response: Json;
  readonly error?: Failure;
}

function iamRecord(world: World, caller: Caller, operation: IamOperation, result: Result): JsonObject {
  return toRecord(world, caller, { source: "iam.amazonaws.com", name: operation.name, readOnly: operation.readOnly, host: world.account.iamHost, ...result });
}

function succeeds(kind: CallerKind): Outcome {
  return (world, operation) => {
    const scope = openScope(world, operation);
    const request = requestParameters(scope);
    return iamRecord(world, kind(world), operation, { request, response: responseElements(scope) });
  };
}

/** CloudTrail shows neither parameters nor a response of a call that IAM refused. */
function isDenied(failure: typeof deniedInWords): Outcome {
  return (world, operation) => {
    const caller = world.random.chance(0.5) ? callers.iamUser(world) : callers.assumedRole(world);
    const error = failure(openScope(world, operation), caller);
    return error === undefined ? undefined : iamRecord(world, caller, operation, { request: null, response: null, error });
  };
}

function fails(existing: boolean): Outcome {
  return (world, operation) => {
    if (actsOnExisting({ operation }) !== existing) return undefined;
    const scope = openScope(world, operation);
    const request = requestParameters(scope);
    const error = existing ? notFound(scope) : rejected(scope);
    return iamRecord(world, callers.assumedRole(world), operation, { request, response: null, error });
  };
}

/** A user about itself: the request names no user, the response does. */
const selfService: Outcome = (world, operation) => {
  if (!operation.selfService) return undefined;
  const caller = callers.iamUser(world);
  const scope = openScope(world, operation, caller.userName);
  const request = requestParameters(scope, OPTIONAL_OF_SELF);
  return iamRecord(world, caller, operation, { request, response: responseElements(scope) });
};

const OPTIONAL_OF_SELF = new Set(["userName", "password", "passwordResetRequired", "marker", "maxItems", "serviceName", "allUsers"]);

/** The ways in which a call of IAM can be made and end, in the order in which a sample covers them. */
export const OUTCOMES = {
  success: succeeds(callers.iamUser),
  denied: isDenied(denied),
  "not-found": fails(true),
  rejected: fails(false),
  "self-service": selfService,
  "by-service": succeeds(callers.awsService),
  "assumed-role": succeeds(callers.assumedRole),
  "identity-center": succeeds(callers.identityCenterRole),
  root: succeeds(callers.root),
  mfa: succeeds(callers.mfaUser),
  "service-with-role": succeeds(callers.serviceWithRole),
  "identity-center-user": succeeds(callers.identityCenterUser),
  "denied-in-words": isDenied(deniedInWords),
  federated: succeeds(callers.federatedUser),
} as const satisfies Readonly<Record<string, Outcome>>;

/** The name of an outcome. */
export type OutcomeName = keyof typeof OUTCOMES;

/** All outcomes' names, in the order of OUTCOMES. */
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as OutcomeName[];
