import type { OcsfAttribute, Requirement } from "@trailhouse/ocsf/schema";
import { member, objectAt, optional, textAt, type Node } from "./export-node.ts";

/** One attribute of a class or an object, from the export or from a derived schema. */
export function deriveAttribute(node: Node): OcsfAttribute {
  return {
    caption: textAt(node, "caption"),
    type: textAt(node, "type"),
    ...optional("object_type", member(node, "object_type") as string | undefined),
    ...(member(node, "is_array") === true ? { is_array: true } : {}),
    requirement: requirement(node),
    ...optional("profile", member(node, "profile") as string | undefined),
    ...(member(node, "enum") === undefined ? {} : { enum: deriveEnum(objectAt(node, "enum")) }),
    ...optional("sibling", member(node, "sibling") as string | undefined),
    ...optional("observable", member(node, "observable") as number | undefined),
    ...optional("deprecated", deprecatedSince(node)),
  };
}

/** Value → caption, ascending by number, then by text. */
export function deriveEnum(node: Node<object>): Record<string, string> {
  const values = Object.keys(node.value).sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  return Object.fromEntries(values.map((value) => [value, enumCaption(node, value)]));
}

function enumCaption(node: Node<object>, value: string): string {
  const entry = member(node, value);
  return typeof entry === "string" ? entry : textAt(objectAt(node, value), "caption");
}

function requirement(node: Node): Requirement {
  const value = textAt(node, "requirement");
  if (value === "required" || value === "recommended" || value === "optional") return value;
  throw new Error(`OCSF export: ${node.path}.requirement: expected required, recommended or optional, found ${value}`);
}

function deprecatedSince(node: Node): string | undefined {
  if (member(node, "@deprecated") !== undefined) return textAt(objectAt(node, "@deprecated"), "since");
  return member(node, "deprecated") as string | undefined;
}
