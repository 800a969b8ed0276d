import { STRUCTURES } from "../gen/operations.ts";
import type { Members } from "../gen/operations.ts";
import type { Json, JsonObject } from "../world.ts";
import { memberType } from "./member-type.ts";
import type { MemberType } from "./member-type.ts";
import { MEMBER_VALUES } from "./member-values.ts";
import type { Scope } from "./scope.ts";

const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
/** CloudTrail leaves these out; the API model does not mark the codes sensitive. */
const NEVER_LOGGED = new Set(["authenticationCode1", "authenticationCode2", "oldPassword", "newPassword"]);
/** How often a request has an optional member; others: every second time. */
const LIKELIHOOD: Readonly<Record<string, number>> = { userName: 1, marker: 0.1, maxItems: 0.3, pathPrefix: 0.2, tags: 0.4, permissionsBoundary: 0.25, newUserName: 0.9, newGroupName: 0.9, newServerCertificateName: 0.9, delegationPermissionCheck: 0.2 };
/** A response has these only where the request had them. */
const ECHOED = new Set(["description", "tags", "permissionsBoundary", "maxSessionDuration"]);
/** What IAM knows only later, or does not return on these calls. */
const NOT_YET = new Set(["passwordLastUsed", "roleLastUsed", "enableDate", "VirtualMFADevice.user", "document", "serviceCredentialAlias"]);

/** A call's requestParameters: null where nothing is to be shown. */
export function requestParameters(scope: Scope, without: ReadonlySet<string> = new Set()): Json {
  const names = Object.keys(scope.operation.input).filter((key) => !without.has(key) && isRequested(scope, key));
  for (const name of names) scope.requested.add(name);
  return fill(scope, scope.operation.name, scope.operation.input, names);
}

function isRequested({ world, operation, subject }: Scope, key: string): boolean {
  if (NEVER_LOGGED.has(key)) return false;
  if (key === "path" && subject.path !== "/") return true;
  return memberType(operation.input[key] ?? "").required || world.random.chance(LIKELIHOOD[key] ?? 0.5);
}

/** A successful call's responseElements: null for a read, and where the operation returns nothing. */
export function responseElements(scope: Scope): Json {
  const { name, output, readOnly } = scope.operation;
  return readOnly ? null : fill(scope, name, output, Object.keys(output).filter((key) => isReturned(scope, name, key)));
}

function isReturned(scope: Scope, owner: string, key: string): boolean {
  if (NOT_YET.has(key) || NOT_YET.has(`${owner}.${key}`)) return false;
  if (key === "sourceRoleTemplate") return scope.operation.name === "AcquireRole";
  if (key === "expirationDate") return scope.requested.has("credentialAgeDays");
  return !ECHOED.has(key) || scope.requested.has(key);
}

function fill(scope: Scope, owner: string, members: Members, names: readonly string[]): JsonObject | null {
  const entries = names
    .map((key) => [key, memberValue(scope, owner, key, memberType(members[key] ?? ""))] as const)
    .filter(([, value]) => value !== undefined);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Secrets are mostly left out, sometimes replaced by CloudTrail's words for them. */
function memberValue(scope: Scope, owner: string, key: string, type: MemberType): Json | undefined {
  if (type.sensitive) return scope.world.random.chance(0.2) ? HIDDEN : undefined;
  return structureOf(type) === undefined ? made(scope, owner, key, type) : valueOf(scope, owner, key, type);
}

function structureOf(type: MemberType): Members | undefined {
  return STRUCTURES[type.kind];
}

function made(scope: Scope, owner: string, key: string, type: MemberType): Json {
  const name = `${owner}.${key}` in MEMBER_VALUES ? `${owner}.${key}` : key;
  const value = scope.made.get(name) ?? MEMBER_VALUES[name]?.(scope) ?? valueOf(scope, owner, key, type);
  scope.made.set(name, value);
  return value;
}

function valueOf(scope: Scope, owner: string, key: string, type: MemberType): Json {
  const members = structureOf(type);
  if (members !== undefined) return fill(scope, type.kind, members, Object.keys(members).filter((name) => isReturned(scope, type.kind, name))) ?? {};
  if (type.of !== undefined) return collectionOf(scope, owner, key, type);
  return simpleValue(scope, key, type.kind);
}

function collectionOf(scope: Scope, owner: string, key: string, type: MemberType): Json {
  const item = type.of === undefined ? null : valueOf(scope, owner, key, type.of);
  return type.kind === "map" ? { [`${key}Key`]: item } : [item];
}

/** For members that MEMBER_VALUES does not know: booleans, and what AWS adds to the model later. */
function simpleValue({ world }: Scope, key: string, kind: string): Json {
  switch (kind) {
    case "boolean": return world.random.chance(0.5);
    case "integer": case "long": case "double": return 1 + world.random.below(100);
    default: return `example-${key}`;
  }
}
