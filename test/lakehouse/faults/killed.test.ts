import { afterAll, beforeAll, expect, it } from "vitest";
import { setScene, type Scene } from "./disturb.ts";
import { Clients, pushKilled } from "./killed-push.ts";

let scene: Scene;
let clients: Clients;
beforeAll(async () => {
  scene = await setScene();
  clients = new Clients(scene.standIn);
});
afterAll(async () => {
  clients.end();
  await scene.standIn.stop();
});

// killed.faults.ts kills at every step; these leave most behind.
it.each(["PUT of gold.account_change", "MERGE INTO `company`.`gold`.`account_change`", "MERGE INTO `company`.`control`.`files`", "REMOVE statement of gold.account_change"])("a client that is killed at %s, and run again, leaves the tables of one that was not", async (label) => {
  const [step, ...others] = scene.steps.filter((each) => each.label.startsWith(label));
  expect(others).toEqual([]);
  if (step === undefined) throw new Error(`expected a step ${label}, found none`);
  await pushKilled(scene, clients, step);
});
