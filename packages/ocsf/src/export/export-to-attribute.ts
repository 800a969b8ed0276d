import type { OcsfAttribute, Requirement } from "../schema-model.ts";
import { member, namesOf, objectAt, optional, optionalNumberAt, optionalTextAt, textAt, textsAt, type Node } from "./export-node.ts";

/**
 * One attribute of a class or an object, from any layout or from a derived schema.
 * @throws Error with the path of what is not understood
 */
export function exportToAttribute(node: Node<object>): OcsfAttribute {
  return {
    caption: textAt(node, "caption"),
    type: textAt(node, "type"),
    ...optional("object_type", optionalTextAt(node, "object_type")),
    ...(member(node, "is_array") === true ? { is_array: true } : {}),
    requirement: requirement(node),
    ...profiles(node),
    ...(member(node, "enum") === undefined ? {} : exportToEnum(objectAt(node, "enum"))),
    ...deprecatedValues(node),
    ...optional("sibling", optionalTextAt(node, "sibling")),
    ...optional("observable", optionalNumberAt(node, "observable")),
    ...deprecatedSince(node),
  };
}

/** The values of an enum with their captions, ascending by number, then by text; beside them those that are deprecated. */
export function exportToEnum(node: Node<object>): Required<Pick<OcsfAttribute, "enum">> & Pick<OcsfAttribute, "deprecated_values"> {
  const values = Object.keys(node.value).sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  const since = values.flatMap((value) => sinceOf(node, value).map((version) => [value, version] as const));
  return {
    enum: Object.fromEntries(values.map((value) => [value, captionOf(node, value)])),
    ...(since.length === 0 ? {} : { deprecated_values: Object.fromEntries(since) }),
  };
}

/** `{ deprecated: "1.2.0" }` of a class, object or attribute that is deprecated, nothing of another. */
export function deprecatedSince(node: Node): { deprecated?: string } {
  if (member(node, "@deprecated") === undefined) return optional("deprecated", optionalTextAt(node, "deprecated"));
  return { deprecated: textAt(objectAt(node, "@deprecated"), "since") };
}

/** `profile` to 1.7, `profiles` from 1.8 on; null and an empty list say that the attribute needs none. */
function profiles(node: Node): Pick<OcsfAttribute, "profile" | "profiles"> {
  const all = [...new Set(textsAt(node, "profiles") ?? [optionalTextAt(node, "profile") ?? []].flat())].sort();
  return all.length > 1 ? { profiles: all } : optional("profile", all[0]);
}

function captionOf(node: Node<object>, value: string): string {
  const entry = member(node, value);
  return typeof entry === "string" ? entry : textAt(objectAt(node, value), "caption");
}

function sinceOf(node: Node<object>, value: string): string[] {
  if (typeof member(node, value) === "string") return [];
  const { deprecated } = deprecatedSince(objectAt(node, value));
  return deprecated === undefined ? [] : [deprecated];
}

/** As a derived schema has them, beside the values. */
function deprecatedValues(node: Node): Pick<OcsfAttribute, "deprecated_values"> {
  if (member(node, "deprecated_values") === undefined) return {};
  const values = objectAt(node, "deprecated_values");
  return { deprecated_values: Object.fromEntries(namesOf(values).map((value) => [value, textAt(values, value)])) };
}

function requirement(node: Node): Requirement {
  const value = textAt(node, "requirement");
  if (value === "required" || value === "recommended" || value === "optional") return value;
  throw new Error(`OCSF export: ${node.path}.requirement: expected required, recommended or optional, found ${value}`);
}
