import { scalarText, type YamlEntry, type YamlMap, type YamlNode } from "../read/yaml-node.ts";
import { compareVersions } from "./ocsf-version.ts";

/** The key that marks what a table says differently since an OCSF version. */
export const SINCE = "$since";

/** Where a table says `{$since: 1.6.0, then: …, else: …}`. */
export interface Since {
  readonly node: YamlMap;
  readonly version: string;
  readonly branches: { readonly then: YamlNode | undefined; readonly else: YamlNode | undefined };
}

/** The parts of a `{$since: …}`; undefined where the node is none. */
export function sinceOf(node: YamlNode): Since | undefined {
  if (node.kind !== "map") return undefined;
  const valueOf = (key: string) => node.entries.find((entry) => entry.key === key)?.value;
  const version = scalarText(valueOf(SINCE));
  return version === undefined ? undefined : { node, version, branches: { then: valueOf("then"), else: valueOf("else") } };
}

/**
 * A table as it is for one OCSF version: each `{$since: 1.6.0, then: a, else: b}` is `a` from 1.6.0 on and `b` before,
 * and `{$schema: version}` is the version as a constant. Where the branch is not written, nothing stands there: the
 * member, the item, and what has no member or item but such ones. What is the same in every version stays the same node.
 */
export function atVersion(root: YamlNode, version: string): YamlNode {
  return new TableAtVersion(version).resolve(root) ?? { kind: "map", at: root.at, entries: [] };
}

class TableAtVersion {
  readonly #version: string;
  /** An anchor and its aliases are one node, before and after. */
  readonly #resolved = new Map<YamlNode, YamlNode | undefined>();

  constructor(version: string) {
    this.#version = version;
  }

  resolve(node: YamlNode): YamlNode | undefined {
    if (!this.#resolved.has(node)) this.#resolved.set(node, this.#make(node));
    return this.#resolved.get(node);
  }

  #make(node: YamlNode): YamlNode | undefined {
    if (node.kind === "scalar") return node;
    if (node.kind === "seq") {
      const items = node.items.flatMap((item) => this.resolve(item) ?? []);
      return unlessEmptied(node, node.items, items, { ...node, items });
    }
    const since = sinceOf(node);
    if (since) return this.#branch(since);
    if (isSchemaVersion(node)) return constant(node, this.#version);
    const entries = node.entries.flatMap((entry): YamlEntry[] => {
      const value = this.resolve(entry.value);
      return value === undefined ? [] : [value === entry.value ? entry : { ...entry, value }];
    });
    return unlessEmptied(node, node.entries, entries, { ...node, entries });
  }

  #branch({ version, branches }: Since): YamlNode | undefined {
    const branch = compareVersions(this.#version, version) >= 0 ? branches.then : branches.else;
    return branch && this.resolve(branch);
  }
}

/** The node itself where nothing below it differs; nothing where all that it had does not stand in this version. */
function unlessEmptied<T>(node: YamlNode, before: readonly T[], after: readonly T[], made: YamlNode): YamlNode | undefined {
  if (before.length === after.length && before.every((each, index) => each === after[index])) return node;
  return after.length === 0 ? undefined : made;
}

function isSchemaVersion(node: YamlMap): boolean {
  const [only] = node.entries;
  return node.entries.length === 1 && only?.key === "$schema" && scalarText(only.value) === "version";
}

function constant({ at }: YamlMap, value: string): YamlNode {
  return { kind: "map", at, entries: [{ key: "$const", at, value: { kind: "scalar", at, value } }] };
}
