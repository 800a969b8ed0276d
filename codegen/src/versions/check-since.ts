import type { At, Violations } from "../model/violations.ts";
import type { YamlNode } from "../read/yaml-node.ts";
import { SINCE, sinceOf, type Since } from "./at-version.ts";
import { compareVersions, isVersion, SHIPPED_VERSION } from "./ocsf-version.ts";

/** The versions in which a place of a table counts: from one on, up to before another. */
interface Span {
  readonly from: string;
  readonly before: string | undefined;
}

/**
 * Every `$since` names a version, says something since it or before it, and can count on both sides: it is later than
 * the oldest version, and fits the `$since` that it stands in. Silver is CloudTrail's own and has none.
 */
export function checkSince(root: YamlNode, kind: string, violations: Violations): void {
  new SinceCheck(kind, violations).node(root, { from: SHIPPED_VERSION, before: undefined }, "");
}

class SinceCheck {
  readonly #seen = new Set<YamlNode>();
  readonly #kind: string;
  readonly #violations: Violations;

  constructor(kind: string, violations: Violations) {
    this.#kind = kind;
    this.#violations = violations;
  }

  node(node: YamlNode, span: Span, path: string): void {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    const since = sinceOf(node);
    if (since) this.#since(since, span, path);
    else if (node.kind === "map") for (const { key, value } of node.entries) this.node(value, span, path === "" ? key : `${path}.${key}`);
    else if (node.kind === "seq") for (const [index, item] of node.items.entries()) this.node(item, span, `${path}[${index}]`);
  }

  #since(since: Since, span: Span, path: string): void {
    const { node, version, branches } = since;
    const wrong = formFault(since, this.#kind);
    if (wrong !== undefined) this.#tell(node.at, path, "syntax", wrong);
    else if (!isWithin(version, span)) this.#tell(node.at, path, "unreachable", `expected $since with a version ${spanText(span)}, found ${version}: one of its sides would never count`);
    if (branches.then) this.node(branches.then, { ...span, from: version }, path);
    if (branches.else) this.node(branches.else, { ...span, before: version }, path);
  }

  #tell(at: At, path: string, rule: string, message: string): void {
    this.#violations.add(at, path, rule, message);
  }
}

function formFault({ node, version, branches }: Since, kind: string): string | undefined {
  if (kind === "silver" || kind === "presets") return `expected no $since in ${kind}, which is the same for every OCSF version`;
  if (!isVersion(version)) return `expected $since with a version such as 1.6.0, found '${version}'`;
  const extra = node.entries.find(({ key }) => ![SINCE, "then", "else"].includes(key));
  if (extra) return `expected $since with then, else beside it, found '${extra.key}'`;
  return branches.then || branches.else ? undefined : "expected then, else or both beside $since, found neither";
}

function isWithin(version: string, { from, before }: Span): boolean {
  return compareVersions(version, from) > 0 && (before === undefined || compareVersions(version, before) < 0);
}

function spanText({ from, before }: Span): string {
  return before === undefined ? `after ${from}` : `after ${from} and before ${before}`;
}
