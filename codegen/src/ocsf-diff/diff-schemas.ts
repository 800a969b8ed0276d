import { existsUnder, objectsUnder, type OcsfAttribute, type OcsfOwner, type OcsfSchema } from "@trailhouse/ocsf/schema";
import { diffAttribute } from "./diff-attributes.ts";
import { CHANGE_KINDS, type SchemaChange } from "./schema-change.ts";

/** What of a schema is compared: classes by name, under the profiles that events declare. */
export interface DiffScope {
  readonly classes: readonly string[];
  readonly profiles: readonly string[];
}

/**
 * What differs between two versions of OCSF in the classes and in every object that they reach under the profiles,
 * ordered by kind, then as the schemas are.
 */
export function diffSchemas(from: OcsfSchema, to: OcsfSchema, scope: DiffScope): readonly SchemaChange[] {
  const [before, after] = [ownersOf(from, scope), ownersOf(to, scope)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changes = names.flatMap((name) => diffOwner(name, { schema: from, owner: before.get(name) }, { schema: to, owner: after.get(name) }, scope));
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

interface OwnerAt {
  readonly schema: OcsfSchema;
  readonly owner: OcsfOwner | undefined;
}

/** Classes first, as the scope lists them, then objects by name. */
function ownersOf(schema: OcsfSchema, { classes, profiles }: DiffScope): ReadonlyMap<string, OcsfOwner> {
  const found = classes.flatMap((name) => schema.classes[name] ?? []);
  return new Map([...found, ...objectsUnder(schema, found, new Set(profiles))].map((owner) => [owner.name, owner]));
}

function diffOwner(name: string, from: OwnerAt, to: OwnerAt, scope: DiffScope): readonly SchemaChange[] {
  const isClass = scope.classes.includes(name);
  if (!to.owner) return [{ kind: isClass ? "class-gone" : "object-gone", owner: name, ...(from.owner ? { from: from.owner.caption } : {}) }];
  if (!from.owner) return isClass ? [] : [{ kind: "object-new", owner: name, to: to.owner.caption }];
  return [...diffHead(name, from.owner, to.owner, isClass), ...diffMembers(name, from, to, scope)];
}

function diffHead(owner: string, from: OcsfOwner, to: OcsfOwner, isClass: boolean): readonly SchemaChange[] {
  const [before, after] = [constraintsText(from), constraintsText(to)];
  return [
    ...(to.deprecated !== undefined && from.deprecated === undefined ? [{ kind: isClass ? ("class-deprecated" as const) : ("object-deprecated" as const), owner, to: to.deprecated }] : []),
    ...(before === after ? [] : [{ kind: "constraints-changed" as const, owner, ...before && { from: before }, ...after && { to: after } }]),
    ...(from.caption === to.caption ? [] : [{ kind: "caption-changed" as const, owner, from: from.caption, to: to.caption }]),
  ];
}

function constraintsText({ constraints }: OcsfOwner): string {
  const { at_least_one: some, just_one: one } = constraints ?? {};
  return [some && `at least one of ${some.join(", ")}`, one && `just one of ${one.join(", ")}`].filter(Boolean).join("; ");
}

function diffMembers(owner: string, from: OwnerAt, to: OwnerAt, { profiles }: DiffScope): readonly SchemaChange[] {
  const declared = new Set(profiles);
  const [before, after] = [membersUnder(from.owner, declared), membersUnder(to.owner, declared)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): readonly SchemaChange[] => {
    const [a, b] = [before.get(name), after.get(name)];
    if (!b) return [{ kind: "attribute-gone", owner, attribute: name }];
    if (!a) return [{ kind: b.requirement === "required" ? "attribute-required" : "attribute-new", owner, attribute: name, to: memberText(b) }];
    return diffAttribute(owner, name, { schema: from.schema, attribute: a }, { schema: to.schema, attribute: b });
  });
}

function membersUnder(owner: OcsfOwner | undefined, profiles: ReadonlySet<string>): ReadonlyMap<string, OcsfAttribute> {
  return new Map(Object.entries(owner?.attributes ?? {}).filter(([, attribute]) => existsUnder(attribute, profiles)));
}

function memberText({ requirement, is_array, object_type, type, deprecated }: OcsfAttribute): string {
  const since = deprecated === undefined ? "" : `, deprecated since ${deprecated}`;
  return `${requirement} ${is_array === true ? "list of " : ""}${object_type ?? type}${since}`;
}
