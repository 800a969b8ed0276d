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
  type ApiActivity,
  type EntityManagement,
  type Finding,
  type GroupManagement,
  type ManagedEntity,
  type OcsfEvent,
  type User,
  type UserAccess,
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

test("guards narrow what is unknown to their class's type", () => {
  const event: unknown = EVENTS.account_change();
  if (isAccountChange(event)) expectTypeOf(event).toEqualTypeOf<AccountChange>();
  if (isEntityManagement(event)) expectTypeOf(event).toEqualTypeOf<EntityManagement>();
  if (isUserAccess(event)) expectTypeOf(event).toEqualTypeOf<UserAccess>();
  if (isGroupManagement(event)) expectTypeOf(event).toEqualTypeOf<GroupManagement>();
  if (isApiActivity(event)) expectTypeOf(event).toEqualTypeOf<ApiActivity>();
  expectTypeOf(isAccountChange).guards.toEqualTypeOf<AccountChange>();
  expectTypeOf(isEntityManagement).guards.toEqualTypeOf<EntityManagement>();
  expectTypeOf(isUserAccess).guards.toEqualTypeOf<UserAccess>();
  expectTypeOf(isGroupManagement).guards.toEqualTypeOf<GroupManagement>();
  expectTypeOf(isApiActivity).guards.toEqualTypeOf<ApiActivity>();
});

test("guards narrow the union to the one, and the rest to the others", () => {
  const uidOf = (event: OcsfEvent): number => {
    if (isApiActivity(event)) {
      expectTypeOf(event).toEqualTypeOf<ApiActivity>();
      return event.class_uid;
    }
    expectTypeOf(event).toEqualTypeOf<AccountChange | EntityManagement | UserAccess | GroupManagement>();
    if (!isAccountChange(event)) {
      expectTypeOf(event).toEqualTypeOf<EntityManagement | UserAccess | GroupManagement>();
      return event.class_uid;
    }
    return event.class_uid;
  };
  expect(Object.values(EVENTS).map((event) => uidOf(event()))).toEqual([3001, 3004, 3005, 3006, 6003]);
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
