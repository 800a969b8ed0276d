import { expect, test } from "vitest";
import { apiActivity } from "../fixtures/events.ts";
import { withValue } from "../fixtures/mutate.ts";
import { validate } from "../validate.ts";

/** What is found on an event whose only observable is the given one. */
function findings(observable: object): string[] {
  const event = withValue(apiActivity(), "observables", [{ type_id: 0, ...observable }]);
  return validate(event).map(({ path, rule, message }) => `${path}: ${message} [${rule}]`);
}

test.each([
  { name: "actor.user.name", value: "ada" },
  { name: "actor.user.name" },
  { name: "actor.user" },
  { name: "time", value: "1679071890000" },
  { name: "resources[0].name", value: "grace" },
  { name: "resources.name", value: "grace" },
  { name: "metadata.profiles[1]", value: "datetime" },
  { name: "metadata.profiles", value: "security_control" },
  { name: "unmapped.tlsDetails.tlsVersion", value: "TLSv1.3" },
  { value: "no name" },
])("$name $value", (observable) => {
  expect(findings(observable)).toEqual([]);
});

test.each(["actor.nobody", "resources[1].name", "resources[x].name", "actor[0].user", "", "actor..user", "constructor", "time.x"])(
  "%j leads to nothing",
  (name) => {
    expect(findings({ name })).toEqual([
      `observables[0].name: expected the path of an attribute in this event, found "${name}", which leads to nothing [observable-path]`,
    ]);
  },
);

test("a value is the referenced value as text", () => {
  expect(findings({ name: "actor.user.name", value: "grace" })).toEqual([
    'observables[0].value: expected "ada", as at "actor.user.name"; found the string "grace" [observable-value]',
  ]);
  expect(findings({ name: "metadata.profiles", value: "host" })).toEqual([
    'observables[0].value: expected "cloud" or one of 2 more, as at "metadata.profiles"; found the string "host" [observable-value]',
  ]);
  expect(findings({ name: "actor.user", value: "ada" })).toEqual([
    'observables[0].value: expected no value, because "actor.user" is an object; found the string "ada" [observable-value]',
  ]);
});

test("one name used many times is followed once", () => {
  const observables = Array.from({ length: 20_000 }, () => ({ name: "observables.name", value: "observables.name", type_id: 0 }));
  expect(validate(withValue(apiActivity(), "observables", observables))).toEqual([]);
});

test("many names through long lists are not followed for ever", () => {
  const observables = Array.from({ length: 20_000 }, (_, i) => ({ name: `observables.name${i}`, type_id: 0 }));
  const started = process.cpuUsage();
  const findings = validate(withValue(apiActivity(), "observables", observables));
  // Of the processor, in µs: another program's share is no matter of ours.
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  expect(findings.at(-1)).toEqual({
    path: "observables[49].name",
    rule: "observable-path",
    message: "expected names that can be followed in 1000000 steps all together, found more; the observables from here on were not checked",
  });
});
