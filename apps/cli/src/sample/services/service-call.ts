import type { Call, Caller } from "../record.ts";
import type { JsonObject, World } from "../world.ts";

/** Makes one call of a service with its caller. */
export type ServiceCall = (world: World) => { readonly caller: Caller; readonly call: Call };

/** What differs from one call of a service to the next. */
export type CallDetails = Partial<Call> & Pick<Call, "name" | "readOnly">;

/** A call of a regional service: no parameters and no response unless the details have them. */
export function regionalCall(world: World, prefix: string, details: CallDetails): Call {
  const suffix = world.account.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
  return { source: `${prefix}.amazonaws.com`, host: `${prefix}.${world.region}.${suffix}`, request: null, response: null, ...details };
}

/** An ARN in the world's account and region. */
export function regionalArn({ account, region }: World, service: string, resource: string): string {
  return `arn:${account.partition}:${service}:${region}:${account.id}:${resource}`;
}

/** An entry of a record's `resources`. */
export function ownedResource({ account }: World, type: string, ARN: string): JsonObject {
  return { accountId: account.id, type, ARN };
}
