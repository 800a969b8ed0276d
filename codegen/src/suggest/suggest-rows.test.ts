import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { installedApiModel } from "../aws/api-model.ts";
import type { Member, Operation } from "../aws/shapes.ts";
import { loadModel } from "../load-model.ts";
import { insertRows, rowText } from "./insert-rows.ts";
import { nameWords } from "./name-words.ts";
import { suggestRow, suggestRows, type Suggestion } from "./suggest-rows.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const EVENTS = "mappings/events/iam.yaml";
const text = readFileSync(path.join(ROOT, EVENTS), "utf8");
const model = await loadModel({ root: ROOT });
const { operations } = await installedApiModel();

function member(name: string, required: boolean): Member {
  return { name, key: name.charAt(0).toLowerCase() + name.slice(1), shape: { kind: "string", sensitive: false }, sensitive: false, required };
}

function suggested(name: string, ...input: readonly Member[]): readonly string[] {
  const { className, activity, target, self } = suggestRow({ name, input, output: [] }, model);
  return [className, activity, target, self];
}

describe("nameWords", () => {
  it.each([
    ["ListSSHPublicKeys", "List", ["SSH", "Public", "Key"]],
    ["CreateOpenIDConnectProvider", "Create", ["Open", "ID", "Connect", "Provider"]],
    ["TagMFADevice", "Tag", ["MFA", "Device"]],
    ["ListGroupPolicies", "List", ["Group", "Policy"]],
    ["GetServiceLinkedRoleDeletionStatus", "Get", ["Service", "Linked", "Role", "Deletion", "Status"]],
  ])("splits %s", (name, verb, resource) => {
    expect(nameWords(name)).toEqual({ verb, resource });
  });
});

describe("suggestRow", () => {
  it("goes by verb and resource, and by the member that names the target", () => {
    expect(suggested("GetRoleReport", member("RoleName", true))).toEqual(["entity_management", "Read", "role", "never"]);
    expect(suggested("AttachGroupBoundary", member("GroupName", true))).toEqual(["group_management", "Assign Privileges", "group", "never"]);
    expect(suggested("ListReports")).toEqual(["api_activity", "Read", "account", "never"]);
  });

  it("takes a userName that may be left out for the caller's", () => {
    expect(suggested("ListPasskeys", member("UserName", false)).slice(2)).toEqual(["user", "omitted"]);
    expect(suggested("ListPasskeys", member("UserName", true)).slice(2)).toEqual(["user", "never"]);
  });

  it("gives its reason: what it is like, what is near, what names the target", () => {
    expect(suggestRow({ name: "GetRoleReport", input: [member("RoleName", true)], output: [] }, model).reason)
      .toMatch(/^like GetRole[A-Za-z]* \(nearest: [A-Za-z]+, [A-Za-z]+, [A-Za-z]+\); requestParameters\.roleName names the role$/);
  });

  it("would have proposed most of today's rows, each from the others alone", () => {
    const right = model.events.map((event) => {
      if (!event.operation) throw new Error(`expected the operation of ${event.eventName}`);
      const made = suggestRow(event.operation, { ...model, events: model.events.filter((each) => each !== event) });
      return { class: made.className === event.className, target: made.target === event.target };
    });
    const share = (key: "class" | "target") => right.filter((each) => each[key]).length / right.length;
    expect([share("class") > 0.85, share("target") > 0.9]).toEqual([true, true]);
  });
});

describe("suggestRows", () => {
  const input = { root: ROOT, ocsf: model.ocsf, before: operations, model: { source: "a test", operations } };

  it("proposes nothing where every operation has a row", () => {
    expect(suggestRows(input)).toEqual([]);
  });

  it("proposes a row for each that has none", () => {
    const more: Operation[] = [...operations, { name: "GetRoleReport", input: [member("RoleName", true)], output: [] }];
    const [only, ...others] = suggestRows({ ...input, model: { source: "a test", operations: more } });
    expect([only?.file, only?.eventName, others]).toEqual([EVENTS, "GetRoleReport", []]);
  });
});

describe("insertRows", () => {
  const row: Suggestion = { file: EVENTS, eventName: "ZapUser", className: "account_change", activity: "Password Change", target: "user", self: "omitted", reason: "like TagUser", after: undefined };

  it("writes a row as the tables do", () => {
    expect(rowText(row)).toBe("{ event_name: ZapUser, class: account_change, activity: Password Change, target: user, self: omitted, review: true }");
  });

  it("adds each behind the last of its class, with its reason, and changes nothing else", () => {
    const made = insertRows(text, [row, { ...row, eventName: "ZapGroup", className: "group_management" }, { ...row, eventName: "ZapUsers" }]).split("\n");
    expect(made.filter((line) => !line.includes("Zap") && line !== "  # like TagUser")).toEqual(text.split("\n"));
    const at = made.findIndex((line) => line.includes("ZapUser,"));
    expect(made.slice(at - 2, at + 4)).toEqual([
      "  - { event_name: UntagRole, class: account_change, activity: Other, target: role }", "  # like TagUser", `  - ${rowText(row)}`, "  # like TagUser", `  - ${rowText({ ...row, eventName: "ZapUsers" })}`, "",
    ]);
  });

  it("keeps the text's line ends, and ends a last line that has none", () => {
    const table = "events:\r\n  - { event_name: A, class: x } # why";
    expect(insertRows(table, [{ ...row, className: "y" }])).toBe(`${table}\r\n  # like TagUser\r\n  - ${rowText({ ...row, className: "y" })}\r\n`);
  });

  it("goes behind a row of several lines and its comment", () => {
    const table = "events:\n- event_name: A # one\n  class: x # two\n# three\n- { event_name: B, class: y }\n";
    expect(insertRows(table, [{ ...row, className: "x" }])).toBe(table.replace("# two\n", `# two\n# like TagUser\n- ${rowText({ ...row, className: "x" })}\n`));
  });

  it.each(["events: []\n", "events: [{ event_name: A, class: x }]\n", "service: iam\n", "events:\n"])("asks for a first row where there is no list to add to: %j", (table) => {
    expect(() => insertRows(table, [row])).toThrow("expected a list of events with a row a line, to which rows can be added, found none; write the first row by hand");
  });

  it("however the rows are written and commented, all are there afterwards in their order, and the new one too", () => {
    const classes = fc.constantFrom("x", "y", "z");
    const comment = fc.constantFrom("", " # a comment", "\n  # a line of its own", "\n");
    const written = fc.array(fc.tuple(classes, comment, fc.boolean()), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(written, classes, fc.constantFrom("\n", "\r\n"), (rows, className, newline) => {
      const lines = rows.map(([name, behind, flow], index) => (flow ? `  - { event_name: E${index}, class: ${name} }${behind}` : `  - event_name: E${index}\n    class: ${name}${behind}`));
      const table = `events:\n${lines.join("\n")}\nrest: 1\n`.replaceAll("\n", newline);
      const namesOf = (yaml: string) => (parse(yaml) as { events: readonly { event_name: string }[]; rest: number }).events.map((each) => each.event_name);
      const after = namesOf(insertRows(table, [{ ...row, className }]));
      expect(after.filter((name) => name !== "ZapUser")).toEqual(namesOf(table));
      expect(after).toContain("ZapUser");
    }), { numRuns: 100 });
  });
});
