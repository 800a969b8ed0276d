import { describe, expect, test } from "vitest";
import { createValidator } from "../create-validator.ts";
import { exportToSchema } from "../export/export-to-schema.ts";
import { accountChange, userAccess } from "../fixtures/events.ts";
import { withValue } from "../fixtures/mutate.ts";
import { strictExport } from "../fixtures/strict-export.ts";
import { validate } from "../validate.ts";

/** The findings that strict adds, as `path: message [rule]`. */
function strictFindings(event: unknown): string[] {
  return validate(event, { strict: true })
    .filter(({ rule }) => rule === "recommended" || rule === "deprecated")
    .map(({ path, rule, message }) => `${path}: ${message} [${rule}]`);
}

const paths = (event: unknown, rule: string): string[] =>
  validate(event, { strict: true }).flatMap((finding) => (finding.rule === rule ? [finding.path] : []));

test("without strict, neither is a finding", () => {
  const event = withValue(withValue(accountChange(), "message", undefined), "actor.invoked_by", "x");
  expect(validate(event)).toEqual([]);
  expect(validate(event, { strict: false })).toEqual([]);
});

describe("recommended", () => {
  test("at the top and at any depth, in lists too, each with what is expected", () => {
    const found = strictFindings(withValue(accountChange(), "policies[1]", { name: "p" }));
    expect(found).toContain("message: expected a string, which Account Change recommends; found nothing [recommended]");
    expect(found).toContain("actor.user.has_mfa: expected true or false, which User recommends; found nothing [recommended]");
    expect(found).toContain("policies[1].uid: expected a string, which Policy recommends; found nothing [recommended]");
    expect(found).not.toContain("policies[0].uid: expected a string, which Policy recommends; found nothing [recommended]");
  });

  test("only where the object is there", () => {
    expect(paths(accountChange(), "recommended").filter((path) => path.startsWith("http_request.url"))).toEqual(["http_request.url"]);
    const url = withValue(accountChange(), "http_request.url", { path: "/" });
    expect(paths(url, "recommended")).toContain("http_request.url.hostname");
  });

  test("attributes of profiles only where the profile is declared", () => {
    expect(paths(accountChange(), "recommended")).toContain("is_alert");
    const bare = withValue(accountChange(), "metadata.profiles", []);
    expect(paths(bare, "recommended")).not.toContain("is_alert");
  });

  test("an attribute that is deprecated is not asked for", () => {
    expect(paths(accountChange(), "recommended").filter((path) => path.endsWith("data_classification"))).toEqual([]);
    const classified = withValue(accountChange(), "metadata.profiles[3]", "data_classification");
    expect(paths(classified, "recommended").filter((path) => path.endsWith("data_classification"))).toEqual([]);
  });
});

describe("deprecated", () => {
  test("an attribute, with the version since which", () => {
    expect(strictFindings(withValue(userAccess(), "actor.invoked_by", "x"))).toContain(
      "actor.invoked_by: expected nothing that is deprecated, found this attribute, deprecated since OCSF 1.2.0 [deprecated]",
    );
  });

  const { validate: validateOld } = createValidator(exportToSchema(strictExport()));
  const old = (event: object): string[] =>
    validateOld({ class_uid: 1, metadata: { version: "9.0.0" }, ...event }, { strict: true }).flatMap(({ path, rule, message }) =>
      rule === "deprecated" ? [`${path}: ${message}`] : [],
    );

  test("a class, an object, a value, a value in a list; not what is still required", () => {
    const since = (what: string): string => `expected nothing that is deprecated, found ${what}, deprecated since OCSF`;
    expect(old({})).toEqual([`class_uid: ${since("the class Old Event")} 1.1.0`]);
    expect(old({ must: "x", thing: { kind_id: 1, kind_ids: [0, 1] } }).slice(1)).toEqual([
      `thing: ${since("the object Old Thing")} 1.2.0`,
      `thing.kind_id: ${since("the value 1 One")} 1.3.0`,
      `thing.kind_ids[1]: ${since("the value 1 One")} 1.3.0`,
    ]);
    expect(old({ thing: { kind_id: 0, kind_ids: [] } }).slice(1)).toEqual([`thing: ${since("the object Old Thing")} 1.2.0`]);
  });

  test("values that are no values of an enum", () => {
    expect(old({ thing: { kind_id: "constructor", kind_ids: [{}, null, [1]] } }).slice(1)).toHaveLength(1);
  });
});
