import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Violations } from "../model/violations.ts";
import { parseYaml, toPlain, type YamlNode } from "../read/yaml-node.ts";
import { atVersion } from "./at-version.ts";
import { checkSince } from "./check-since.ts";

function parse(text: string): YamlNode {
  return parseYaml(text, "table.yaml", new Violations());
}

function at(text: string, version: string): unknown {
  return toPlain(atVersion(parse(text), version));
}

describe("atVersion", () => {
  test("then from the version on, else before it", () => {
    const table = "a: { $since: 1.6.0, then: new, else: old }";
    expect(["1.4.0", "1.5.9", "1.6.0", "1.10.0", "2.0.0"].map((version) => at(table, version))).toEqual([{ a: "old" }, { a: "old" }, { a: "new" }, { a: "new" }, { a: "new" }]);
  });

  test("a draft of a version counts as that version", () => {
    expect(at("a: { $since: 1.9.0, then: new, else: old }", "1.9.0-dev")).toEqual({ a: "new" });
  });

  test("without its branch, a member, an item and what holds no other are not there", () => {
    expect(at("{ a: 1, b: { $since: 1.6.0, then: 2 } }", "1.5.0")).toEqual({ a: 1 });
    expect(at("[x, { $since: 1.6.0, then: y }]", "1.5.0")).toEqual(["x"]);
    expect(at("{ a: 1, b: { $list: [{ $since: 1.6.0, then: y }] } }", "1.5.0")).toEqual({ a: 1 });
    expect(at("{ a: { $since: 1.6.0, else: x } }", "1.6.0")).toEqual({});
  });

  test("one within another", () => {
    const table = "a: { $since: 1.6.0, then: { $since: 1.8.0, then: c, else: b }, else: a }";
    expect(["1.5.0", "1.7.0", "1.8.0"].map((version) => at(table, version))).toEqual([{ a: "a" }, { a: "b" }, { a: "c" }]);
  });

  test("what was empty before stays", () => {
    expect(at("{ a: {}, b: [] }", "1.4.0")).toEqual({ a: {}, b: [] });
  });

  test("the schema's version is a constant", () => {
    expect(at("version: { $schema: version }", "1.7.0")).toEqual({ version: { $const: "1.7.0" } });
  });

  test("a table that no version touches is the same node, and an anchor stays one node with its aliases", () => {
    const plain = parse("{ a: [1, { b: 2 }] }");
    expect(atVersion(plain, "1.8.0")).toBe(plain);
    const shared = atVersion(parse("{ a: &x { b: { $since: 1.6.0, then: 1, else: 2 } }, c: *x }"), "1.4.0");
    if (shared.kind !== "map") throw new Error("expected a mapping");
    expect(shared.entries[0]?.value).toBe(shared.entries[1]?.value);
    expect(toPlain(shared)).toEqual({ a: { b: 2 }, c: { b: 2 } });
  });

  test("lines stay those of the file", () => {
    const found = atVersion(parse("a:\n  $since: 1.6.0\n  else:\n    b: x"), "1.4.0");
    expect(found.kind === "map" && found.entries[0]?.value.at).toEqual({ file: "table.yaml", line: 4 });
  });

  test("nothing of $since is left, whatever stands where", () => {
    const leaf = fc.constantFrom("x", 1, true);
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        leaf,
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("a", "b", "c"), tie("node"), { maxKeys: 3 }),
        fc.record({ $since: fc.constantFrom("1.5.0", "1.6.0"), then: tie("node"), else: tie("node") }, { requiredKeys: ["$since"] }),
      ),
    }));
    fc.assert(fc.property(node, fc.constantFrom("1.4.0", "1.5.0", "1.8.0"), (table, version) => {
      expect(JSON.stringify(at(JSON.stringify({ table }), version))).not.toContain("$since");
    }));
  });
});

describe("checkSince", () => {
  const told = (text: string, kind = "gold") => {
    const violations = new Violations();
    checkSince(parse(text), kind, violations);
    return violations.all().map(({ path, rule, message }) => `${path}: ${message} [${rule}]`);
  };

  test("says what is wrong with a form", () => {
    expect(told("a: { $since: 1.6, then: x }")).toEqual(["a: expected $since with a version such as 1.6.0, found '1.6' [syntax]"]);
    expect(told("a: [{ $since: 1.6.0 }]")).toEqual(["a[0]: expected then, else or both beside $since, found neither [syntax]"]);
    expect(told("a: { $since: 1.6.0, thn: x, else: y }")).toEqual(["a: expected $since with then, else beside it, found 'thn' [syntax]"]);
    expect(told("a: { $since: 1.6.0, then: x }", "silver")).toEqual(["a: expected no $since in silver, which is the same for every OCSF version [syntax]"]);
  });

  test("says where a side would never count", () => {
    expect(told("a: { $since: 1.4.0, then: x }")).toEqual(["a: expected $since with a version after 1.4.0, found 1.4.0: one of its sides would never count [unreachable]"]);
    expect(told("a: { $since: 1.6.0, else: { $since: 1.7.0, then: x } }")).toEqual([
      "a: expected $since with a version after 1.4.0 and before 1.6.0, found 1.7.0: one of its sides would never count [unreachable]",
    ]);
    expect(told("a: { $since: 1.6.0, then: { $since: 1.7.0, then: x } }")).toEqual([]);
  });
});
