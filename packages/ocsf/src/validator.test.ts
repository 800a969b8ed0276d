import { expect, expectTypeOf, test } from "vitest";
import { accountChange, apiActivity, EVENTS } from "./fixtures/events.ts";
import { withValue } from "./fixtures/mutate.ts";
import { createValidator, OCSF_SCHEMA, validate, type Finding, type ValidateOptions, type Validator } from "./index.ts";

test("the built-in schema by hand says what validate says", () => {
  const validator = createValidator(OCSF_SCHEMA);
  expect(validator.schema).toBe(OCSF_SCHEMA);
  for (const event of [...Object.values(EVENTS).map((make) => make()), withValue(apiActivity(), "actor", {}), {}, null]) {
    for (const strict of [false, true]) expect(validator.validate(event, { strict })).toEqual(validate(event, { strict }));
  }
});

test("a version asked for decides, whatever the event says", () => {
  const other = withValue(accountChange(), "metadata.version", "1.1.0");
  expect(validate(other, { version: "1.4.0" })).toEqual([]);
  expect(validate(other, { version: "1.1.0" })).toEqual([
    { path: "", rule: "unsupported-version", message: 'expected OCSF version 1.4.0, found the string "1.1.0" asked for; nothing else was checked' },
  ]);
});

test("more sets of profiles than are kept, met again and again, say the same", () => {
  const { validate: check } = createValidator({ ...OCSF_SCHEMA, classes: { account_change: classNamed("account_change") } });
  const profiles = classNamed("account_change").profiles.filter((profile) => profile !== "osint");
  const sets = Array.from({ length: 20 }, (_, bits) => profiles.filter((_profile, i) => ((bits + 1) >> i) % 2 === 1));
  for (let round = 0; round < 2; round++) {
    for (const set of sets) {
      const findings = check(withValue(accountChange(), "metadata.profiles", set));
      expect(findings.some(({ path }) => path === "time_dt")).toBe(!set.includes("datetime"));
    }
  }
});

test("many classes are named in short", () => {
  const classes = Object.fromEntries(Array.from({ length: 20 }, (_, uid) => [`c${uid}`, { ...classNamed("api_activity"), uid, caption: `C${uid}` }]));
  const { validate: check } = createValidator({ ...OCSF_SCHEMA, classes });
  expect(check({ class_uid: "1" })[0]?.message).toBe(
    'expected one of 0 C0, 1 C1, 2 C2, 3 C3, 4 C4, 5 C5, 6 C6, 7 C7, 8 C8, 9 C9, 10 C10, 11 C11 and 8 more; found the string "1"; nothing else was checked',
  );
});

test("public types", () => {
  expectTypeOf(createValidator).returns.toEqualTypeOf<Validator>();
  expectTypeOf<Validator["validate"]>().toEqualTypeOf<(event: unknown, options?: ValidateOptions) => Finding[]>();
});

function classNamed(name: string): (typeof OCSF_SCHEMA)["classes"][string] {
  const ocsfClass = OCSF_SCHEMA.classes[name];
  if (ocsfClass === undefined) throw new Error(`expected the class ${name}`);
  return ocsfClass;
}
