import type { OcsfType } from "../schema-model.ts";
import { member, mismatch, namesOf, objectAt, optional, optionalNumberAt, optionalTextAt, textAt, type Node } from "./export-node.ts";

/**
 * The scalar types, by name.
 * @throws Error with the path of what is not understood, a pattern that JavaScript cannot read among it
 */
export function exportToTypes(types: Node<object>): Record<string, OcsfType> {
  return Object.fromEntries(namesOf(types).map((name) => [name, typeOf(objectAt(types, name))]));
}

function typeOf(node: Node): OcsfType {
  return {
    caption: textAt(node, "caption"),
    ...optional("type", optionalTextAt(node, "type")),
    ...optional("regex", regex(node)),
    ...optional("max_len", optionalNumberAt(node, "max_len")),
    ...optional("range", range(node)),
    ...optional("observable", optionalNumberAt(node, "observable")),
  };
}

function regex(node: Node): string | undefined {
  const text = optionalTextAt(node, "regex");
  if (text === undefined) return undefined;
  try {
    RegExp(text, "u");
    return text;
  } catch {
    throw mismatch(node, "regex", "a regular expression");
  }
}

function range(node: Node): readonly [number, number] | undefined {
  const value = member(node, "range");
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.length === 2 && value.every((limit) => typeof limit === "number")) return value as [number, number];
  throw mismatch(node, "range", "a list of two numbers");
}
