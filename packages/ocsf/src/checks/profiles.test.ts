import { expect, test } from "vitest";
import { accountChange, apiActivity } from "../fixtures/events.ts";
import { withValue } from "../fixtures/mutate.ts";
import { validate } from "../validate.ts";

const OF_ACCOUNT_CHANGE = "cloud, container, data_classification, datetime, host, linux/linux_users, osint, security_control";

test.each(["nope", "trace", "Cloud"])("%s is no profile of Account Change", (profile) => {
  expect(validate(withValue(accountChange(), "metadata.profiles[3]", profile))).toEqual([
    {
      path: "metadata.profiles[3]",
      rule: "unknown-profile",
      message: `expected a profile of Account Change (${OF_ACCOUNT_CHANGE}), found the string "${profile}"`,
    },
  ]);
});

test("trace is one of API Activity", () => {
  expect(validate(withValue(apiActivity(), "metadata.profiles[3]", "trace"))).toEqual([]);
});

test("the order of profiles does not matter", () => {
  expect(validate(withValue(accountChange(), "metadata.profiles", ["security_control", "datetime", "cloud", "cloud"]))).toEqual([]);
});

test("a profile may require an attribute", () => {
  const profiles = [...accountChange().metadata.profiles ?? [], "osint", "host"];
  expect(validate(withValue(accountChange(), "metadata.profiles", profiles)).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
    "osint required",
  ]);
});
