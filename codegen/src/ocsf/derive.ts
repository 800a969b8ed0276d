import type { OcsfClass, OcsfObject, OcsfOwner, OcsfSchema, OcsfType } from "@trailhouse/ocsf/schema";
import { deriveAttribute, deriveEnum } from "./derive-attribute.ts";
import { member, numberAt, objectAt, optional, textAt, textsAt, type Node } from "./export-node.ts";

/** The OCSF version that Trailhouse is built on. */
export const DERIVED_VERSION = "1.4.0";

/** The classes that the derived schema holds, uid → name. */
export const DERIVED_CLASSES: ReadonlyMap<number, string> = new Map([
  [3001, "account_change"],
  [3004, "entity_management"],
  [3005, "user_access"],
  [3006, "group_management"],
  [6003, "api_activity"],
]);

/**
 * The five classes and all that they reach under any profile, without descriptions. Takes the official export of
 * https://schema.ocsf.io/1.4.0/export/schema or a schema derived from it; the same input gives the same order.
 * @throws Error when the export's version is another, a class is missing, or its layout is not understood
 */
export function deriveSchema(source: unknown): OcsfSchema {
  const root: Node = { path: "", value: source };
  checkVersion(root);
  const exported = objectAt(root, "objects");
  const observableTypes = ["observable", "attributes", "type_id", "enum"].reduce(objectAt, exported);
  const classes = [...DERIVED_CLASSES].map(([uid, name]) => deriveClass(root, uid, name));
  const objects = reachableObjects(exported, classes);
  return {
    version: DERIVED_VERSION,
    classes: Object.fromEntries(classes.map((c) => [c.name, c])),
    objects: Object.fromEntries(objects.map((o) => [o.name, o])),
    types: deriveTypes(objectAt(root, "types")),
    observables: deriveEnum(observableTypes),
  };
}

function checkVersion(root: Node): void {
  const version = textAt(root, "version");
  if (version === DERIVED_VERSION) return;
  throw new Error(`OCSF export: expected version ${DERIVED_VERSION}, found ${version}; give an export of ${DERIVED_VERSION}`);
}

function deriveClass(root: Node, uid: number, name: string): OcsfClass {
  const classes = objectAt(root, "classes");
  if (member(classes, name) === undefined) throw new Error(`OCSF export: expected the class ${name} (${uid}), found none`);
  const node = objectAt(classes, name);
  const found = numberAt(node, "uid");
  if (found !== uid) throw new Error(`OCSF export: expected uid ${uid} for the class ${name}, found ${found}`);
  const category = { category_uid: numberAt(node, "category_uid"), category_name: textAt(node, "category_name") };
  return { uid, ...category, ...deriveOwner(node, name) };
}

function deriveOwner(node: Node, name: string): OcsfOwner {
  const attributes = objectAt(node, "attributes");
  const names = Object.keys(attributes.value).sort();
  return {
    name,
    caption: textAt(node, "caption"),
    profiles: (textsAt(node, "profiles") ?? []).toSorted(),
    ...deriveConstraints(node),
    attributes: Object.fromEntries(names.map((key) => [key, deriveAttribute(objectAt(attributes, key))])),
  };
}

function deriveConstraints(owner: Node): Pick<OcsfOwner, "constraints"> {
  if (member(owner, "constraints") === undefined) return {};
  const node = objectAt(owner, "constraints");
  const unknown = Object.keys(node.value).find((key) => key !== "at_least_one" && key !== "just_one");
  if (unknown !== undefined) throw new Error(`OCSF export: ${node.path}: expected at_least_one or just_one, found ${unknown}`);
  const constraints = {
    ...optional("at_least_one", textsAt(node, "at_least_one")?.toSorted()),
    ...optional("just_one", textsAt(node, "just_one")?.toSorted()),
  };
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}

function reachableObjects(exported: Node, classes: readonly OcsfClass[]): OcsfObject[] {
  const reached = new Map<string, OcsfObject>();
  const pending: OcsfOwner[] = [...classes];
  for (let owner = pending.pop(); owner !== undefined; owner = pending.pop()) {
    for (const { object_type: name } of Object.values(owner.attributes)) {
      if (name === undefined || reached.has(name)) continue;
      const object = deriveObject(objectAt(exported, name), name);
      reached.set(name, object);
      pending.push(object);
    }
  }
  return [...reached.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function deriveObject(node: Node, name: string): OcsfObject {
  return { ...deriveOwner(node, name), ...observable(node) };
}

function deriveTypes(types: Node<object>): Record<string, OcsfType> {
  const names = Object.keys(types.value).sort();
  return Object.fromEntries(names.map((name) => [name, deriveType(objectAt(types, name))]));
}

function deriveType(node: Node): OcsfType {
  return {
    caption: textAt(node, "caption"),
    ...optional("type", member(node, "type") as string | undefined),
    ...optional("regex", member(node, "regex") as string | undefined),
    ...optional("max_len", member(node, "max_len") as number | undefined),
    ...optional("range", member(node, "range") as [number, number] | undefined),
    ...observable(node),
  };
}

function observable(node: Node): { observable?: number } {
  return optional("observable", member(node, "observable") as number | undefined);
}
