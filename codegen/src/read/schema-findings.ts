import type { ErrorObject } from "ajv/dist/2020.js";
import type { At } from "../model/violations.ts";
import { nodeAt, type YamlNode } from "./yaml-node.ts";

/** One thing that does not follow a mapping file's JSON Schema. */
export interface SchemaFinding {
  readonly at: At;
  readonly path: string;
  readonly message: string;
  /** The finding is about the mapping language, of which the expression reader tells in its own words. */
  readonly expression: boolean;
}

const MARKS: readonly string[] = ["all", "any", "not", "value", "if", "else"];
/** Paths in the mapping language's part of a schema: ajv tells them from its definitions on. */
const GRAMMAR = /^#\/(?:\$defs\/(?:expression|condition)\/)?anyOf(?:\/|$)/;
const OF_MEMBER = /^(.*\/anyOf\/[0-9]+)\/properties\/[^/]+\//;

/**
 * The findings of ajv, one a place. An `anyOf` such as the grammar of expressions fails once for each alternative:
 * told is what is deepest, of the alternative that was meant.
 */
export function schemaFindings(root: YamlNode, errors: readonly ErrorObject[]): readonly SchemaFinding[] {
  const alternatives = errors.filter(isAlternative);
  const grammar = alternatives.filter((error) => isOfMeant(error, alternatives));
  const plain = errors.filter((error) => !alternatives.includes(error) && error.keyword !== "anyOf");
  const places = [...new Set(grammar.map((error) => error.instancePath))];
  const deepest = places.filter((place) => !places.some((other) => other.startsWith(`${place}/`)));
  return [...plain.map((error) => toFinding(root, error)), ...deepest.map((place) => meantAt(root, place, grammar))];
}

function isAlternative(error: ErrorObject): boolean {
  return error.schemaPath.includes("/anyOf/") || GRAMMAR.test(error.schemaPath);
}

/** False for what an alternative says of a member, though the mapping has not that alternative's mark. */
function isOfMeant(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  const alternative = OF_MEMBER.exec(error.schemaPath)?.[1];
  if (alternative === undefined) return true;
  const owner = error.instancePath.slice(0, error.instancePath.lastIndexOf("/"));
  return isMeant(all.filter((each) => each.instancePath === owner && each.schemaPath.startsWith(`${alternative}/`)));
}

function meantAt(root: YamlNode, place: string, errors: readonly ErrorObject[]): SchemaFinding {
  const here = errors.filter((error) => error.instancePath === place && error.keyword !== "anyOf");
  const expression = here.some((error) => GRAMMAR.test(error.schemaPath));
  const node = nodeAt(root, place);
  const meant = node.kind === "map" ? [...byAlternative(here).values()].filter(isMeant).sort((a, b) => a.length - b.length)[0]?.[0] : undefined;
  if (meant) return { ...toFinding(root, meant), expression };
  return { at: node.at, path: dotted(place), message: `expected ${wantedAt(here, expression)}, found ${describe(node)}`, expression };
}

function byAlternative(errors: readonly ErrorObject[]): ReadonlyMap<string, readonly ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const alternative = /^.*\/anyOf\/[0-9]+/.exec(error.schemaPath)?.[0] ?? error.schemaPath;
    groups.set(alternative, [...(groups.get(alternative) ?? []), error]);
  }
  return groups;
}

/** An alternative was meant where the mapping has its marking key: `$lookup`, `all`, `value`. */
function isMeant(group: readonly ErrorObject[]): boolean {
  if (group.some((error) => ["type", "propertyNames", "pattern"].includes(error.keyword))) return false;
  const missing = group.filter((error) => error.keyword === "required").map((error) => String(error.params["missingProperty"]));
  return !missing.some((key) => key.startsWith("$") || MARKS.includes(key));
}

function wantedAt(errors: readonly ErrorObject[], expression: boolean): string {
  const ofMember = errors.filter((error) => error.schemaPath.includes("/properties/"));
  if (ofMember.length === 0 && expression) return "an expression of the mapping language";
  return [...new Set((ofMember.length > 0 ? ofMember : errors).map(wantedBy))].join(" or ");
}

function wantedBy(error: ErrorObject): string {
  const { allowedValues, type } = error.params as { readonly allowedValues?: readonly unknown[]; readonly type?: string | readonly string[] };
  if (allowedValues) return `one of ${allowedValues.map(String).join(", ")}`;
  return type === undefined ? (error.message ?? "") : `a value of type ${[type].flat().join(" or ")}`;
}

function toFinding(root: YamlNode, error: ErrorObject): SchemaFinding {
  const node = nodeAt(root, error.instancePath);
  const extra = error.params["additionalProperty"] as string | undefined;
  const at = (node.kind === "map" ? node.entries.find((entry) => entry.key === extra)?.at : undefined) ?? node.at;
  return { at, path: dotted(error.instancePath), message: expectation(error, node), expression: false };
}

function expectation(error: ErrorObject, node: YamlNode): string {
  const { additionalProperty, missingProperty, allowedValues, type } = error.params as {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly unknown[];
    readonly type?: string | readonly string[];
  };
  if (additionalProperty !== undefined) return `expected no '${additionalProperty}' here; mend its spelling or remove it`;
  if (missingProperty !== undefined) return `expected '${missingProperty}' here, found ${node.kind === "map" ? node.entries.map((entry) => entry.key).join(", ") : "none"}`;
  if (allowedValues !== undefined || type !== undefined) return `expected ${wantedBy(error)}, found ${describe(node)}`;
  return `expected what the mapping schema says: it ${error.message ?? "does not fit"}, found ${describe(node)}`;
}

function describe(node: YamlNode): string {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "seq") return node.items.length === 0 ? "an empty list" : "a list";
  return node.value === null ? "nothing" : `'${String(node.value)}'`;
}

/** `/events/3/class` as people write it: `events[3].class`. */
function dotted(pointer: string): string {
  if (pointer === "") return "file";
  const parts = pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return parts.map((part, index) => (/^[0-9]+$/.test(part) ? `[${part}]` : `${index === 0 ? "" : "."}${part}`)).join("");
}
