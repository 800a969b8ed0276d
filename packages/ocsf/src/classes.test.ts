import { expect, expectTypeOf, test } from "vitest";
import { EVENTS } from "./fixtures/events.ts";
import {
  classOf,
  isAccountChange,
  isApiActivity,
  isEntityManagement,
  isGroupManagement,
  isUserAccess,
  validate,
  type AccountChange,
  type Actor,
  type Finding,
  type ManagedEntity,
  type OcsfEvent,
  type User,
  type ValidateOptions,
} from "./index.ts";

const guards = { account_change: isAccountChange, entity_management: isEntityManagement, user_access: isUserAccess, group_management: isGroupManagement, api_activity: isApiActivity };

test.each(Object.entries(EVENTS))("%s is told from the others", (name, event) => {
  expect(Object.entries(guards).filter(([, is]) => is(event())).map(([guard]) => guard)).toEqual([name]);
  expect(classOf(event())?.name).toBe(name);
});

test("what is no event has no class", () => {
  for (const value of [null, undefined, 3001, "x", [], {}, { class_uid: 3002 }, { class_uid: "3001" }]) {
    expect(classOf(value)).toBeUndefined();
    expect(isAccountChange(value)).toBe(false);
  }
});

test("public types", () => {
  expectTypeOf<Parameters<typeof validate>>().toEqualTypeOf<[event: unknown, options?: ValidateOptions | undefined]>();
  expectTypeOf(validate).returns.toEqualTypeOf<Finding[]>();
  expectTypeOf<AccountChange["class_uid"]>().toEqualTypeOf<3001>();
  expectTypeOf<AccountChange["user"]>().toEqualTypeOf<User>();
  expectTypeOf<AccountChange["actor"]>().toEqualTypeOf<Actor | undefined>();
  expectTypeOf<Extract<OcsfEvent, { class_uid: 6003 }>["actor"]>().toEqualTypeOf<Actor>();
  expectTypeOf<Extract<OcsfEvent, { class_uid: 3004 }>["entity"]>().toEqualTypeOf<ManagedEntity>();
  expectTypeOf<Extract<OcsfEvent, { class_uid: 3005 }>["privileges"]>().toEqualTypeOf<string[]>();
  expectTypeOf<User["type_id"]>().toEqualTypeOf<0 | 1 | 2 | 3 | 99 | undefined>();
  expectTypeOf<AccountChange["time_dt"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Extract<keyof AccountChange, "device" | "osint" | "raw_data">>().toEqualTypeOf<"raw_data">();
});
