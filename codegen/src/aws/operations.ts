import { createRequire } from "node:module";

import type { Member, Operation, Shape } from "./shapes.ts";
import { isOperationSchema, readOperation } from "./smithy-schema.ts";

export type { Member, Operation, Shape, SimpleKind } from "./shapes.ts";

const IAM_CLIENT = "@aws-sdk/client-iam";

/** The SDK's CommonJS build: its ES build imports files without extensions, which only bundlers resolve. */
const load = createRequire(import.meta.url);

/** The side of an operation: CloudTrail logs "input" as requestParameters, "output" as responseElements. */
export type Side = "input" | "output";

/** Every operation of IAM, by name, from the schemas that the installed `@aws-sdk/client-iam` exports. */
export function loadOperations(): Promise<readonly Operation[]> {
  return Promise.resolve(operationsOf(load(IAM_CLIENT) as Readonly<Record<string, unknown>>));
}

function operationsOf(client: Readonly<Record<string, unknown>>): readonly Operation[] {
  const byName = new Map(Object.values(client).filter(isOperationSchema).map((schema) => [String(schema[2]), schema]));
  if (byName.size === 0) {
    throw new Error(`AWS API model: expected operation schemas among the exports of ${IAM_CLIENT}, found none: this version of the SDK has another form; install the version in codegen/package.json`);
  }
  return [...byName.keys()].sort().map((name) => readOperation(byName.get(name) ?? []));
}

/** The installed package with its version: `@aws-sdk/client-iam 3.1169.0`. */
export function installedApiSource(): string {
  return `${IAM_CLIENT} ${sdkVersion()}`;
}

/** The version of the installed `@aws-sdk/client-iam`. */
export function sdkVersion(): string {
  const manifest = load(`${IAM_CLIENT}/package.json`) as { readonly version: string };
  return manifest.version;
}

/**
 * True where a path in CloudTrail's casing names a member of the operation: `["user", "arn"]`.
 * Lists are looked through: `["tags", "key"]` is the key of each tag. Below a map or a document any name is right.
 */
export function hasPath(operation: Operation, side: Side, path: readonly string[]): boolean {
  return hasMember(operation[side], path);
}

function hasMember(members: readonly Member[], path: readonly string[]): boolean {
  const member = members.find(({ key }) => key === path[0]);
  return member !== undefined && (path.length === 1 || hasInside(member.shape, path.slice(1)));
}

function hasInside(shape: Shape, path: readonly string[]): boolean {
  switch (shape.kind) {
    case "list": return hasInside(shape.member, path);
    case "structure": return hasMember(shape.members, path);
    case "map": case "document": return true;
    default: return false;
  }
}

/** CloudTrail's names of all members that any operation marks sensitive, and of session tokens, which the API of STS does not mark. Sorted. */
export function sensitiveKeys(operations: readonly Operation[]): readonly string[] {
  const keys = new Set(["sessionToken"]);
  for (const operation of operations) collectSensitive([...operation.input, ...operation.output], keys);
  return [...keys].sort();
}

function collectSensitive(members: readonly Member[], into: Set<string>): void {
  for (const member of members) {
    if (member.sensitive) into.add(member.key);
    collectSensitive(membersOf(member.shape), into);
  }
}

function membersOf(shape: Shape): readonly Member[] {
  switch (shape.kind) {
    case "list": return membersOf(shape.member);
    case "map": return membersOf(shape.value);
    case "structure": return shape.members;
    default: return [];
  }
}
