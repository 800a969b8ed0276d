import type { OcsfClass, OcsfObject, OcsfOwner, OcsfSchema } from "../schema-model.ts";
import { member, namesOf, objectAt, textAt, type Node } from "./export-node.ts";
import { exportToEnum } from "./export-to-attribute.ts";
import { exportToClass, exportToObject, type ExportParts } from "./export-to-owner.ts";
import { exportToTypes } from "./export-to-types.ts";

export interface ExportOptions {
  /** Names of the classes to keep, `account_change`, with all the objects that they reach; every class when absent. */
  readonly classes?: readonly string[];
}

/**
 * A schema as this package works with it, without descriptions. Takes an official export, as
 * https://schema.ocsf.io/1.4.0/export/schema gives it, in the layout of 1.4.0 to 1.7.0 (`types`, one `profile` an
 * attribute) or of 1.8.0 (`dictionary`, lists of `profiles`), or a schema derived from one, which gives itself again.
 * The same input gives the same order: classes by uid, all else by name.
 * @throws Error with the place of what is not understood: `OCSF export: classes.x.uid: expected a number, found nothing`
 */
export function exportToSchema(source: unknown, options: ExportOptions = {}): OcsfSchema {
  const root: Node = { path: "", value: source };
  const parts = partsOf(root);
  const classes = classNames(parts, options).map((name) => exportToClass(parts, name)).sort((a, b) => a.uid - b.uid);
  refuseSharedUids(classes);
  return {
    version: textAt(root, "version"),
    classes: Object.fromEntries(classes.map((c) => [c.name, c])),
    objects: Object.fromEntries(reachableObjects(parts, classes).map((o) => [o.name, o])),
    types: exportToTypes(parts.types),
    observables: observableTypes(root, parts),
  };
}

function partsOf(root: Node): ExportParts {
  const typed = member(root, "types") !== undefined || member(root, "dictionary") !== undefined;
  if (!typed || member(root, "classes") === undefined || member(root, "objects") === undefined) throw unknownLayout(root);
  const types = member(root, "types") === undefined ? ["dictionary", "types", "attributes"] : ["types"];
  return { classes: objectAt(root, "classes"), objects: objectAt(root, "objects"), types: types.reduce(objectAt, root) as Node<object> };
}

function unknownLayout({ value }: Node): Error {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const found = isObject ? `an object of ${Object.keys(value).slice(0, 8).join(", ").slice(0, 100) || "nothing"}` : "no object";
  return new Error(
    "OCSF export: expected version, classes, objects, and types or dictionary, as schema.ocsf.io exports them for " +
      `1.4.0 to 1.8.0; found ${found}: give a file of https://schema.ocsf.io/<version>/export/schema`,
  );
}

function classNames({ classes }: ExportParts, { classes: asked }: ExportOptions): readonly string[] {
  const missing = asked?.find((name) => member(classes, name) === undefined);
  if (missing !== undefined) throw new Error(`OCSF export: classes.${missing}: expected a class, found nothing`);
  return asked ?? namesOf(classes);
}

function refuseSharedUids(classes: readonly OcsfClass[]): void {
  classes.forEach(({ uid, name }, i) => {
    const other = classes[i + 1];
    if (other?.uid === uid) throw new Error(`OCSF export: classes.${other.name}.uid: expected a uid of its own, found ${uid}, which is ${name}'s`);
  });
}

function reachableObjects(parts: ExportParts, classes: readonly OcsfClass[]): OcsfObject[] {
  const reached = new Map<string, OcsfObject>();
  const pending: OcsfOwner[] = [...classes];
  for (let owner = pending.pop(); owner !== undefined; owner = pending.pop()) {
    for (const { object_type: name } of Object.values(owner.attributes)) {
      if (name === undefined || reached.has(name)) continue;
      const object = exportToObject(parts, name);
      reached.set(name, object);
      pending.push(object);
    }
  }
  return [...reached.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A derived schema states them; in an export they are the values of an observable's type_id. */
function observableTypes(root: Node, { objects }: ExportParts): Readonly<Record<string, string>> {
  const stated = member(root, "observables") !== undefined;
  const values = stated ? objectAt(root, "observables") : ["observable", "attributes", "type_id", "enum"].reduce(objectAt, objects);
  return exportToEnum(values).enum;
}
