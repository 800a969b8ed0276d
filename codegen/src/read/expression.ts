import type { Condition, Expression, NamedPattern } from "../model/expression.ts";
import type { Violations } from "../model/violations.ts";
import { object } from "../operators/object.ts";
import type { ExpressionReader } from "../operators/operator.ts";
import { NAMED_PATTERNS } from "../operators/patterns.ts";
import { OPERATOR_KEYS, operatorByKey } from "../operators/registry.ts";
import { scalarText, type YamlMap, type YamlNode, type YamlScalar } from "./yaml-node.ts";

const PATH = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** What must stand beside an operator. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  $switch: ["cases"],
  $lookup: ["key", "column"],
  $arn: ["of"],
  $named_in: ["word"],
  $without: ["prefix"],
  $each: ["as", "do"],
};

/** Reads the mapping language out of YAML. What is not an expression is a violation and reads as an empty constant. */
export class YamlExpressionReader implements ExpressionReader {
  readonly violations: Violations;
  readonly #read = new Map<YamlNode, Expression>();

  constructor(violations: Violations) {
    this.violations = violations;
  }

  expression(node: YamlNode | undefined, owner: YamlNode): Expression {
    if (node === undefined || node.kind === "seq") return this.#fail(node ?? owner, "expected an expression");
    const before = this.#read.get(node);
    if (before) return before;
    const made = this.#make(node);
    this.#read.set(node, made);
    return made;
  }

  #make(node: YamlMap | YamlScalar): Expression {
    if (node.kind === "map") return this.#mapping(node);
    const { value, at } = node;
    if (typeof value === "number" || typeof value === "boolean") return { op: "const", value, at };
    if (typeof value === "string" && PATH.test(value)) return { op: "path", segments: value.split("."), at };
    return this.#fail(node, `expected a path such as userIdentity.arn, found ${JSON.stringify(value)}; write text as {$const: …}`);
  }

  condition(node: YamlNode | undefined, owner: YamlNode): Condition {
    if (node?.kind !== "map") return this.#failCondition(node ?? owner);
    const entries = new Map(node.entries.map((entry) => [entry.key, entry.value]));
    if (entries.size !== (entries.has("value") ? 2 : 1)) return this.#failCondition(node);
    for (const op of ["all", "any"] as const) {
      const items = entries.get(op);
      if (items?.kind === "seq" && items.items.length > 0) return { op, items: items.items.map((item) => this.condition(item, node)) };
    }
    const negated = entries.get("not");
    if (negated) return { op: "not", item: this.condition(negated, node) };
    return this.#test(node, entries);
  }

  #test(node: YamlMap, entries: ReadonlyMap<string, YamlNode>): Condition {
    const value = entries.get("value");
    if (!value) return this.#failCondition(node);
    const of = this.expression(value, node);
    const present = entries.get("present");
    if (present?.kind === "scalar" && typeof present.value === "boolean") return { op: present.value ? "present" : "absent", of };
    for (const op of ["equals", "starts_with", "ends_with", "contains"] as const) {
      const values = texts(entries.get(op));
      if (values) return { op, of, values };
    }
    const flag = entries.get("is");
    if (flag?.kind === "scalar" && flag.value === true && of.op === "path") return { op: "is_true", of };
    const pattern = scalarText(entries.get("matches")) ?? "";
    if (Object.hasOwn(NAMED_PATTERNS, pattern)) return { op: "matches", of, pattern: pattern as NamedPattern };
    return this.#failCondition(node);
  }

  #mapping(node: YamlMap): Expression {
    const marked = node.entries.filter((entry) => entry.key.startsWith("$"));
    const [first] = marked;
    if (!first) return object.read(node, this);
    const operator = operatorByKey(first.key);
    if (!operator) return this.#fail(node, `expected one of ${OPERATOR_KEYS.join(", ")}, found '${first.key}'`);
    const extra = node.entries.find((entry) => entry !== first && !operator.options.includes(entry.key));
    if (extra) return this.#fail(node, `expected ${first.key} with ${operator.options.join(", ") || "nothing"} beside it, found '${extra.key}'`);
    const missing = (NEEDED[first.key] ?? []).find((key) => !node.entries.some((entry) => entry.key === key));
    if (missing !== undefined) return this.#fail(node, `expected ${missing} beside ${first.key}, found ${node.entries.map((entry) => entry.key).join(", ")}`);
    if (first.key === "$when") this.#checkCases(first.value);
    const made = operator.read(node, this);
    return this.violations.muteIfTold(node.at) ? { op: "const", value: "", at: node.at } : made;
  }

  /** A case has a condition and a value; the last may have an else alone. */
  #checkCases(list: YamlNode): void {
    const items = list.kind === "seq" ? list.items : [];
    for (const [index, item] of items.entries()) {
      const keys = item.kind === "map" ? item.entries.map((entry) => entry.key).sort().join(", ") : "";
      const fits = keys === "if, then" || (keys === "else" && index === items.length - 1);
      if (!fits) this.violations.addUnreadable(item.at, "$when", "syntax", `expected {if, then} in each case, or {else} alone in the last, found ${keys || "neither"}`);
    }
  }

  #fail(node: YamlNode, message: string): Expression {
    this.violations.addUnreadable(node.at, "expression", "syntax", message);
    return { op: "const", value: "", at: node.at };
  }

  #failCondition(node: YamlNode): Condition {
    const message = "expected a condition: {value, equals|starts_with|ends_with|contains: text or list of texts}, {value, matches: pattern}, {value, present: true|false}, {value: path, is: true}, {all}, {any} or {not}";
    this.violations.add(node.at, "condition", "syntax", message);
    return { op: "all", items: [] };
  }
}

/** One text or several; undefined where there is something else, or an empty text, which no value ever is. */
function texts(node: YamlNode | undefined): readonly string[] | undefined {
  const items = node?.kind === "seq" ? node.items : [node];
  const found = items.flatMap((item) => (item?.kind === "scalar" && typeof item.value === "string" && item.value !== "" ? [item.value] : []));
  return found.length > 0 && found.length === items.length ? found : undefined;
}
