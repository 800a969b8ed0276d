import type { At, Violations } from "../model/violations.ts";
import type { Expression } from "../model/expression.ts";
import type { OcsfOwner } from "../ocsf/schema.ts";
import type { ClassMapping, Model } from "../resolve/model.ts";
import { partsOf } from "./walk.ts";

/** Every attribute that `$observables` names once, is filled, and is an observable of at least one class. */
export function checkObservables(model: Model, violations: Violations): void {
  const uses = model.classes.flatMap((mapping) => namesIn(mapping).map((each) => ({ ...each, mapping })));
  for (const { name, at, mapping, index, names } of uses) {
    const sharing = uses.filter((each) => each.at === at && each.name === name);
    const where = at.file.endsWith("/frame.yaml") ? "frame.observables" : `${mapping.className}.observables`;
    if (names.indexOf(name) < index) violations.add(at, where, "duplicate", `expected each attribute once, found '${name}' before`);
    if (!sharing.some((each) => each.typed)) {
      violations.add(at, where, "unknown-attribute", `expected an attribute that OCSF ${model.ocsf.version} has an observable type for, found '${name}'`);
    } else if (!sharing.some((each) => isFilled(name.split("."), each.mapping))) {
      violations.add(at, where, "unused", `expected an attribute that a class fills, found '${name}'`);
    } else if (sharing.some((each) => throughList(name.split("."), each.mapping.ocsf, model))) {
      violations.add(at, where, "type", `expected an attribute that has one value, found '${name}', which is in a list`);
    }
  }
}

interface NameUse {
  readonly name: string;
  readonly at: At;
  readonly index: number;
  readonly names: readonly string[];
  readonly typed: boolean;
}

function namesIn({ attributes }: ClassMapping): readonly NameUse[] {
  return attributes.flatMap(({ value }) => {
    if (value.op !== "observables") return [];
    const names = value.names.map((each) => each.name);
    const typed = new Set(value.entries.map((entry) => entry.name));
    return value.names.map(({ name, at }, index) => ({ name, at, index, names, typed: typed.has(name) }));
  });
}

function isFilled([root = "", ...rest]: readonly string[], { attributes }: ClassMapping): boolean {
  const value = attributes.find((each) => each.name === root)?.value;
  return value !== undefined && fills(value, rest);
}

function fills(value: Expression, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  if (value.op === "object") return value.members.some((each) => each.name === name && fills(each.value, rest));
  return partsOf(value).some((part) => fills(part, path));
}

function throughList([name = "", ...rest]: readonly string[], owner: OcsfOwner, model: Model): boolean {
  const attribute = owner.attributes[name];
  if (attribute?.is_array === true) return true;
  const object = model.ocsf.objects[attribute?.object_type ?? ""];
  return object !== undefined && rest.length > 0 && throughList(rest, object, model);
}
