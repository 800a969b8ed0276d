import type { Json, World } from "../world.ts";
import type { IamOperation } from "./operation.ts";
import { chooseSubject } from "./subject.ts";
import type { Subject } from "./subject.ts";

/** One call in the making. */
export interface Scope {
  readonly world: World;
  readonly operation: IamOperation;
  readonly subject: Subject;
  /** Values that were made: the same member has the same value in request and response. */
  readonly made: Map<string, Json>;
  /** The members that the request has. */
  readonly requested: Set<string>;
}

/** A text that was made for a member; empty where the call has no such member. */
export function madeText({ made }: Scope, member: string): string {
  const value = made.get(member);
  return typeof value === "string" ? value : "";
}

/** Begins a call; `userName` is the caller's for a call about the caller. */
export function openScope(world: World, operation: IamOperation, userName?: string): Scope {
  const chosen = chooseSubject(world, operation);
  const subject = userName === undefined ? chosen : { ...chosen, userName };
  return { world, operation, subject, made: new Map(), requested: new Set() };
}
