import { expect, test } from "vitest";
import { accountChange } from "../fixtures/events.ts";
import { withValue } from "../fixtures/mutate.ts";
import { validate } from "../validate.ts";

test("type_uid is class_uid * 100 + activity_id", () => {
  const event = withValue(withValue(accountChange(), "type_uid", 300106), "type_name", "Account Change: Delete");
  expect(validate(event)).toEqual([
    {
      path: "type_uid",
      rule: "type-uid",
      message: "expected 300101, which is class_uid 3001 * 100 + activity_id 1; found the number 300106",
    },
  ]);
});

test("says nothing where either is missing: that is the schema's to say", () => {
  expect(validate(withValue(accountChange(), "activity_id", undefined)).map(({ rule }) => rule)).toEqual(["required"]);
});
