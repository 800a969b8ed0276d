import { toRecord } from "../record.ts";
import { Weighted } from "../weighted.ts";
import type { JsonObject, World } from "../world.ts";
import { COMPUTE_CALLS } from "./compute-calls.ts";
import { IDENTITY_CALLS } from "./identity-calls.ts";
import { OTHER_EVENTS } from "./other-events.ts";
import type { OtherEvent } from "./other-events.ts";
import type { ServiceCall } from "./service-call.ts";
import { STORAGE_CALLS } from "./storage-calls.ts";

const CALLS = [...STORAGE_CALLS, ...COMPUTE_CALLS, ...IDENTITY_CALLS];

const EVENTS = new Weighted<OtherEvent>([
  ...CALLS.map(([makeCall, share]) => [recordOf(makeCall), share] as const),
  ...OTHER_EVENTS,
]);

function recordOf(makeCall: ServiceCall): OtherEvent {
  return (world) => {
    const { caller, call } = makeCall(world);
    return toRecord(world, caller, call);
  };
}

/** A record that is no call of IAM: of the other services, in the proportion in which an account has them. */
export function serviceRecord(world: World): JsonObject {
  return EVENTS.pick(world.random)(world);
}
