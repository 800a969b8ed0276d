import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { At, Violations } from "../model/violations.ts";

/** A YAML value that knows its line. */
export type YamlNode = YamlMap | YamlSeq | YamlScalar;

export interface YamlMap {
  readonly kind: "map";
  readonly at: At;
  readonly entries: readonly { readonly key: string; readonly at: At; readonly value: YamlNode }[];
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

/** Parses one YAML document; syntax errors and duplicate keys become violations of `file`. */
export function parseYaml(text: string, file: string, violations: Violations): YamlNode {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const place: Place = { document, read: new Map(), at: (offset) => ({ file, line: lines.linePos(offset).line }) };
  const atOffset = place.at;
  for (const error of document.errors) {
    violations.add(atOffset(error.pos[0]), "yaml", "yaml", `expected valid YAML: ${error.message.split("\n")[0] ?? ""}`);
  }
  return toNode(document.contents, place, { file, line: 1 });
}

interface Place {
  readonly document: Document;
  readonly at: (offset: number) => At;
  /** What a node was read as before: an alias and its anchor are one node, and so one expression. */
  readonly read: Map<Node, YamlNode>;
}

/** An alias reads as what its anchor holds, with the anchor's line: that is where a mistake is mended. */
function toNode(given: Node | null, place: Place, fallback: At): YamlNode {
  const node = isAlias(given) ? (given.resolve(place.document) ?? null) : given;
  const before = node && place.read.get(node);
  if (before) return before;
  const made = readNode(node, place, fallback);
  if (node) place.read.set(node, made);
  return made;
}

function readNode(node: Node | null, place: Place, fallback: At): YamlNode {
  const at = node?.range ? place.at(node.range[0]) : fallback;
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const keyNode = pair.key as Node;
      const keyAt = keyNode.range ? place.at(keyNode.range[0]) : at;
      const key = isScalar(keyNode) ? String(keyNode.value) : "";
      return { key, at: keyAt, value: toNode(pair.value as Node | null, place, keyAt) };
    });
    return { kind: "map", at, entries };
  }
  if (isSeq(node)) {
    return { kind: "seq", at, items: node.items.map((item) => toNode(item as Node, place, at)) };
  }
  if (isScalar(node)) {
    const { value } = node;
    const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return { kind: "scalar", at, value: plain ? value : null };
  }
  return { kind: "scalar", at, value: null };
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
