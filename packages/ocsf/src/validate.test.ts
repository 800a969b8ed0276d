import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountChange, apiActivity, entityManagement, EVENTS, groupManagement, userAccess } from "./fixtures/events.ts";
import { processes, withValue } from "./fixtures/mutate.ts";
import { validate } from "./validate.ts";

/** The findings of an event as lines, `path: message [rule]`. */
function findings(event: unknown, version?: string): string[] {
  return validate(event, version === undefined ? {} : { version }).map((f) => `${f.path}: ${f.message} [${f.rule}]`);
}

describe("valid events", () => {
  test.each(Object.entries(EVENTS))("%s", (_name, event) => {
    expect(findings(event())).toEqual([]);
  });

  test("without profiles, an event needs no attribute of theirs", () => {
    const ofProfiles = ["cloud", "api", "action", "action_id", "disposition", "disposition_id", "time_dt", "metadata.profiles"];
    const event = ofProfiles.reduce<object>((left, path) => withValue(left, path, undefined), userAccess());
    expect(findings(event)).toEqual([]);
  });

  test("json_t and the open object take anything", () => {
    for (const value of [null, 1, "text", [1, [2]], { a: null }]) {
      expect(findings(withValue(entityManagement(), "entity.data", value))).toEqual([]);
    }
    expect(findings(withValue(accountChange(), "unmapped", { deep: { er: [null, {}] } }))).toEqual([]);
  });
});

describe("what JSON Schema says, in words", () => {
  const cases: [string, object, string][] = [
    ["required", withValue(accountChange(), "user", undefined), "user: expected an object (User), which Account Change requires; found nothing [required]"],
    ["required below", withValue(userAccess(), "metadata.product", undefined), "metadata.product: expected an object (Product), which Metadata requires; found nothing [required]"],
    ["required list", withValue(userAccess(), "privileges", undefined), "privileges: expected a list, each a string, which User Access Management requires; found nothing [required]"],
    ["type", withValue(accountChange(), "time", "1679071890000"), 'time: expected an integer (Timestamp), found the string "1679071890000" [type]'],
    ["type of a fraction", withValue(accountChange(), "time", 1.5), "time: expected an integer (Timestamp), found the number 1.5 [type]"],
    ["type of null", withValue(accountChange(), "message", null), "message: expected a string, found null [type]"],
    ["type of an object", withValue(groupManagement(), "group", "auditors"), 'group: expected an object (Group), found the string "auditors" [type]'],
    ["type of an element", withValue(userAccess(), "privileges[0]", 7), "privileges[0]: expected a string, found the number 7 [type]"],
    ["type once, though the enum fails too", withValue(accountChange(), "user.type_id", "1"), 'user.type_id: expected an integer, found the string "1" [type]'],
    ["enum", withValue(accountChange(), "confidence_id", 7), "confidence_id: expected one of 0 Unknown, 1 Low, 2 Medium, 3 High, 99 Other; found the number 7 [enum]"],
    ["long enum", withValue(accountChange(), "user.account", { uid: "1", type_id: 98 }), "user.account.type_id: expected one of 0 Unknown, 1 LDAP Account, 2 Windows Account, 3 AWS IAM User, 4 AWS IAM Role, 5 GCP Account, 6 Azure AD Account, 7 Mac OS Account, 8 Apple Account, 9 Linux Account, 10 AWS Account, 11 GCP Project and 8 more; found the number 98 [enum]"],
    ["enum of text", withValue(accountChange(), "http_request.http_method", "get"), 'http_request.http_method: expected one of CONNECT, DELETE, GET, HEAD, OPTIONS, POST, PUT, TRACE; found the string "get" [enum]'],
    ["pattern", withValue(accountChange(), "time_dt", "17 March"), 'time_dt: expected a string (Datetime) in the form of datetime_t, found the string "17 March" [pattern]'],
    ["max-length, and not the pattern", withValue(accountChange(), "src_endpoint", { uid: "1", ip: `::1%${"e".repeat(50)}` }), 'src_endpoint.ip: expected at most 40 characters of ip_t, found the string "::1%eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee" [max-length]'],
    ["range", withValue(accountChange(), "src_endpoint.port", 70000), "src_endpoint.port: expected 0 to 65535 for port_t, found the number 70000 [range]"],
    ["unknown-attribute", withValue(accountChange(), "user.nickname", "x"), 'user.nickname: expected only attributes of User, found "nickname": the string "x" [unknown-attribute]'],
    ["at least one", withValue(accountChange(), "user", { type_id: 1 }), "user: expected at least one of account, name, uid in User, found none of them [constraint-at-least-one]"],
  ];

  test.each(cases)("%s", (_name, event, line) => {
    expect(findings(event).filter((one) => !one.includes("[observable"))).toEqual([line]);
  });

  test("names that every object inherits are unknown attributes like others", () => {
    const event = JSON.parse(JSON.stringify(groupManagement()).replace('"group":{', '"group":{"__proto__":1,"toString":2,')) as object;
    expect(findings(event)).toEqual([
      'group.__proto__: expected only attributes of Group, found "__proto__": the number 1 [unknown-attribute]',
      'group.toString: expected only attributes of Group, found "toString": the number 2 [unknown-attribute]',
    ]);
  });

  test("just_one: none, and more than one", () => {
    const vulnerability = { advisory: { uid: "A" }, cve: { uid: "CVE-1" } };
    const osint = { type_id: 1, value: "x", name: "n", vulnerabilities: [vulnerability, {}] };
    const event = withValue(withValue(accountChange(), "osint", [osint]), "metadata.profiles[3]", "osint");
    expect(findings(event)).toEqual([
      "osint[0].vulnerabilities[0]: expected exactly one of advisory, cve, cwe in Vulnerability Details, found advisory, cve [constraint-just-one]",
      "osint[0].vulnerabilities[1]: expected exactly one of advisory, cve, cwe in Vulnerability Details, found none of them [constraint-just-one]",
    ]);
  });

  test("an attribute of a profile that is not declared", () => {
    expect(findings(withValue(accountChange(), "metadata.profiles", ["cloud", "security_control"]))).toEqual([
      "time_dt: expected the profile datetime in metadata.profiles, which this attribute belongs to; found cloud, security_control [profile-not-declared]",
    ]);
    expect(findings(withValue(userAccess(), "device", { name: "h", type_id: 0 }))).toEqual([
      "device: expected the profile host in metadata.profiles, which this attribute belongs to; found cloud, datetime, security_control [profile-not-declared]",
    ]);
  });

  test("each fault of an event is reported, at its place", () => {
    const event = withValue(withValue(withValue(apiActivity(), "resources[0].uid", 1), "actor", undefined), "severity_id", undefined);
    expect(validate(event).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "actor required",
      "severity_id required",
      "resources[0].uid type",
      "observables[1].name observable-path",
      "observables[2].name observable-path",
    ]);
  });
});

describe("which schema", () => {
  test("another version is not checked", () => {
    expect(findings(withValue(accountChange(), "metadata.version", "1.1.0"))).toEqual([
      'metadata.version: expected OCSF version 1.4.0, found the string "1.1.0"; nothing else was checked [unsupported-version]',
    ]);
    expect(findings(accountChange(), "1.5.0")).toEqual([
      ': expected OCSF version 1.4.0, found the string "1.5.0" asked for; nothing else was checked [unsupported-version]',
    ]);
    expect(findings(accountChange(), "1.4.0")).toEqual([]);
  });

  test("an absent version is missing, not another", () => {
    expect(findings(withValue(accountChange(), "metadata.version", undefined))).toEqual([
      "metadata.version: expected a string, which Metadata requires; found nothing [required]",
    ]);
  });

  test("another class is not checked", () => {
    const known = "3001 Account Change, 3004 Entity Management, 3005 User Access Management, 3006 Group Management, 6003 API Activity";
    expect(findings({ class_uid: 3002 })).toEqual([
      `class_uid: expected one of ${known}; found the number 3002; nothing else was checked [unknown-class]`,
    ]);
    expect(findings({})).toEqual([`class_uid: expected one of ${known}; found nothing; nothing else was checked [unknown-class]`]);
  });

  test.each([
    [null, "null"],
    [undefined, "nothing"],
    [[1, 2], "a list of 2"],
    ["x", 'the string "x"'],
    [true, "true"],
  ])("%j is no event", (value, words) => {
    expect(findings(value)).toEqual([`: expected an OCSF event, an object; found ${words} [type]`]);
  });
});

describe("whatever comes", () => {
  test("a hundred parent processes are followed", () => {
    expect(findings(withValue(accountChange(), "actor.process", processes(100)))).toEqual([]);
  });

  // Once optimised, code takes some 6,000 of them; how soon that is depends on the machine.
  test.each([20_000, 100_000])("%i of them are more than the stack holds: a finding, and the next event is checked as ever", (depth) => {
    const event = accountChange();
    Object.assign(event.actor ?? {}, { process: processes(depth) });
    expect(findings(event)).toEqual([
      ": expected nesting that a validator can follow, found an event so deep that the call stack ran out; not all of it was checked [too-deep]",
    ]);
    expect(findings(accountChange())).toEqual([]);
  });

  test("a hostile address does not hold the validator up", () => {
    const started = process.cpuUsage();
    const rules = validate(withValue(accountChange(), "src_endpoint.ip", `::%${" ".repeat(300_000)}\nx`)).map(({ rule }) => rule);
    expect(rules).toContain("max-length");
    // Of the processor, in µs: another program's share is no matter of ours.
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  });

  test("many findings are all returned", () => {
    const event = withValue(userAccess(), "privileges", Array.from({ length: 200_000 }, (_, i) => i));
    expect(validate(event)).toHaveLength(200_000);
  });

  test("any JSON value gives findings, never an exception", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(validate(value))).toBe(true);
      }),
    );
  });

  test("any JSON value in any place of an event gives findings, never an exception", () => {
    const events = Object.values(EVENTS).map((event) => event());
    const place = fc.constantFrom(...events).chain((event) => fc.tuple(fc.constant(event), fc.constantFrom(...paths(event))));
    fc.assert(
      fc.property(place, fc.jsonValue(), ([event, path], value) => {
        for (const finding of validate(withValue(event, path, value))) expect(finding.message).toMatch(/found/);
      }),
      { numRuns: 500 },
    );
  });
});

function paths(value: object, prefix = ""): string[] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const path = Array.isArray(value) ? `${prefix}[${key}]` : prefix === "" ? key : `${prefix}.${key}`;
    return typeof child === "object" && child !== null ? [path, ...paths(child, path)] : [path];
  });
}
