import { expect, test } from "vitest";
import { accountChange, apiActivity, entityManagement } from "../fixtures/events.ts";
import { withValue } from "../fixtures/mutate.ts";
import { validate } from "../validate.ts";

test.each([
  ["activity_name", '"Create", the caption of activity_id 1'],
  ["class_name", '"Account Change", the caption of class_uid 3001'],
  ["category_name", '"Identity & Access Management", the caption of category_uid 3'],
  ["type_name", '"Account Change: Create", the caption of type_uid 300101'],
  ["severity", '"Informational", the caption of severity_id 1'],
  ["status", '"Success", the caption of status_id 1'],
  ["action", '"Allowed", the caption of action_id 1'],
  ["disposition", '"Allowed", the caption of disposition_id 1'],
  ["user.type", '"User", the caption of type_id 1'],
  ["user.account.type", '"AWS IAM User", the caption of type_id 3'],
  ["actor.user.account.type", '"AWS IAM User", the caption of type_id 3'],
  ["observables[2].type", '"User Object: uid", the caption of type_id 31'],
])("%s agrees with its id", (path, expected) => {
  expect(validate(withValue(accountChange(), path, "Wrong"))).toEqual([
    { path, rule: "caption-mismatch", message: `expected ${expected}; found the string "Wrong"` },
  ]);
});

test("a sibling may be absent", () => {
  expect(validate(withValue(accountChange(), "severity", undefined))).toEqual([]);
});

test("99 Other needs its sibling, in the source's own words", () => {
  expect(validate(withValue(entityManagement(), "entity.type", undefined))).toEqual([
    { path: "entity.type", rule: "other-without-name", message: "expected the source's own word, because type_id is 99 Other; found nothing" },
  ]);
  expect(validate(withValue(entityManagement(), "entity.type", "Instance Profile"))).toEqual([]);
});

test("lists of ids agree element by element", () => {
  const url = { url_string: "https://a.example", category_ids: [1, 3, 99], categories: ["Adult/Mature Content", "Games"] };
  const event = withValue(apiActivity(), "http_request.url", url);
  expect(validate(event).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
    "http_request.url.categories[1] caption-mismatch",
    "http_request.url.categories[2] other-without-name",
  ]);
});

test("a sibling that is no text is the schema's to report", () => {
  expect(validate(withValue(entityManagement(), "entity.type", 5)).map(({ rule }) => rule)).toEqual(["type"]);
});
