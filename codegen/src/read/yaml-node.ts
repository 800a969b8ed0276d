import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Alias, type Document, type Node, type Pair } from "yaml";
import type { At, Violations } from "../model/violations.ts";

/** A YAML value that knows its line. */
export type YamlNode = YamlMap | YamlSeq | YamlScalar;

export interface YamlMap {
  readonly kind: "map";
  readonly at: At;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  readonly at: At;
  readonly value: YamlNode;
}

export interface YamlSeq {
  readonly kind: "seq";
  readonly at: At;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly kind: "scalar";
  readonly at: At;
  readonly value: string | number | boolean | null;
}

/** Parses one YAML document; syntax errors, duplicate keys and aliases that lead nowhere become violations of `file`. */
export function parseYaml(text: string, file: string, violations: Violations): YamlNode {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place: Place = { document, violations, read: new Map(), reading: new Set(), at: (offset) => ({ file, line: lines.linePos(offset).line }) };
  for (const error of [...document.errors, ...document.warnings]) {
    violations.add(place.at(error.pos[0]), "yaml", "yaml", `expected valid YAML: ${firstLine(error.message)}`);
  }
  return toNode(document.contents, place, { file, line: 1 });
}

/** Without the position that the message ends in: it is told before it. */
function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/ at line [0-9]+, column [0-9]+:?$/, "");
}

interface Place {
  readonly document: Document;
  readonly violations: Violations;
  readonly at: (offset: number) => At;
  /** What a node was read as before: an alias and its anchor are one node, and so one expression. */
  readonly read: Map<Node, YamlNode>;
  /** Nodes that are being read: an alias to one of them would have no end. */
  readonly reading: Set<Node>;
}

/** An alias reads as what its anchor holds, with the anchor's line: that is where a mistake is mended. */
function toNode(given: Node | null, place: Place, fallback: At): YamlNode {
  const node = isAlias(given) ? aliased(given, place) : given;
  const before = node && place.read.get(node);
  if (before) return before;
  if (node) place.reading.add(node);
  const made = readNode(node, place, fallback);
  if (node) {
    place.reading.delete(node);
    place.read.set(node, made);
  }
  return made;
}

function aliased(alias: Alias, place: Place): Node | null {
  const found = alias.resolve(place.document);
  if (found && !place.reading.has(found)) return found;
  const why = found ? "an alias outside of what it names, found one inside" : "an alias of an anchor above it, found none of that name";
  place.violations.add(place.at(alias.range?.[0] ?? 0), "yaml", "yaml", `expected ${why}: *${alias.source}`);
  return null;
}

function readNode(node: Node | null, place: Place, fallback: At): YamlNode {
  const at = node?.range ? place.at(node.range[0]) : fallback;
  if (isMap(node)) return { kind: "map", at, entries: node.items.map((pair) => readEntry(pair as Pair<Node | null, Node | null>, place, at)) };
  if (isSeq(node)) return { kind: "seq", at, items: node.items.map((item) => toNode(item as Node, place, at)) };
  const value = isScalar(node) ? node.value : null;
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { kind: "scalar", at, value: plain ? value : null };
}

function readEntry({ key, value }: Pair<Node | null, Node | null>, place: Place, fallback: At): YamlEntry {
  const at = key?.range ? place.at(key.range[0]) : fallback;
  return { key: isScalar(key) ? String(key.value) : "", at, value: toNode(value, place, at) };
}

/** The value as plain data, for checks against a JSON Schema. */
export function toPlain(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "seq") return node.items.map(toPlain);
  return Object.fromEntries(node.entries.map((entry) => [entry.key, toPlain(entry.value)]));
}

/** The value of `key` in a mapping, or undefined. */
export function member(node: YamlNode, key: string): YamlNode | undefined {
  return node.kind === "map" ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** The text of a scalar, or undefined where the node is none. */
export function scalarText(node: YamlNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : undefined;
}

/** The node that a JSON Pointer leads to, or the nearest one above it: for placing a finding on its line. */
export function nodeAt(root: YamlNode, pointer: string): YamlNode {
  let node = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const next: YamlNode | undefined = node.kind === "seq" ? node.items[Number(key)] : member(node, key);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The dotted path of every node, by where the node stands; of an anchor's node the first: `attributes.user.$first[1]`. */
export function placesOf(root: YamlNode): ReadonlyMap<At, string> {
  const places = new Map<At, string>();
  addPlaces(root, "", places);
  return places;
}

function addPlaces(node: YamlNode, path: string, into: Map<At, string>): void {
  if (into.has(node.at)) return;
  into.set(node.at, path);
  if (node.kind === "map") for (const { key, value } of node.entries) addPlaces(value, path === "" ? key : `${path}.${key}`, into);
  if (node.kind === "seq") for (const [index, item] of node.items.entries()) addPlaces(item, `${path}[${index}]`, into);
}
