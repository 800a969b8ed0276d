import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { loadModel } from "../load-model.ts";
import type { Model } from "../resolve/model.ts";
import { EventAttributes } from "./event-attributes.ts";
import { modelToCoverage } from "./model-to-coverage.ts";

let model: Model;
beforeAll(async () => { model = await loadModel({ root: path.resolve(import.meta.dirname, "../../..") }); });

/** What an event may fill of an attribute. */
function filled(eventName: string, attribute: string): readonly string[] {
  const event = model.events.find((each) => each.eventName === eventName);
  const value = model.classes.find(({ className }) => className === event?.className)?.attributes.find(({ name }) => name === attribute)?.value;
  return event === undefined || value === undefined ? [] : new EventAttributes(model, event).filled(attribute, value);
}

test("what the operation has no members for is not filled", () => {
  expect(filled("UpdateUser", "user_result")).toContain("user_result.name");
  expect(filled("DeleteUser", "user_result")).toEqual([]);
  expect(filled("CreateUser", "policies")).toEqual(["policies"]);
  expect(filled("TagUser", "policies")).toEqual([]);
  expect(filled("CreateAccessKey", "user")).toContain("user.credential_uid");
  expect(filled("CreateUser", "user")).not.toContain("user.credential_uid");
});

test("what the mapping says of another target or event is not filled", () => {
  expect(filled("CreateAccountAlias", "user")).toEqual(["user", "user.account"]);
  expect(filled("AddUserToGroup", "user")).toContain("user.name");
  expect(filled("CreateGroup", "user")).toEqual([]);
  expect(filled("GetRolePolicy", "entity")).toContain("entity.policy");
  expect(filled("GetPolicyVersion", "entity")).toContain("entity.version");
  expect(filled("SetDefaultPolicyVersion", "entity")).not.toContain("entity.version");
  expect(filled("SetDefaultPolicyVersion", "entity_result")).toContain("entity_result.version");
});

test("what every record may have is filled by every event", () => {
  for (const { eventName } of model.events) expect(filled(eventName, "metadata"), eventName).toContain("metadata.uid");
});

test("the page says of each event what it may fill and others do not", () => {
  const rows = modelToCoverage(model).split("\n").filter((line) => line.startsWith("| "));
  const row = (eventName: string): string | undefined => rows.find((line) => line.startsWith(`| ${eventName} |`));
  expect(row("UpdateUser")).toMatch(/\| `user`: name, [^|]*; `user_result` \|$/u);
  expect(row("CreateAccountAlias")).toMatch(/\| account \| {2}\|$/u);
  expect(row("SetDefaultPolicyVersion")).toContain("`entity_result`");
});
