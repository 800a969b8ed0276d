import { afterAll, beforeAll, expect, it } from "vitest";
import { setScene, type Scene } from "./disturb.ts";
import { Clients, pushKilled } from "./killed-push.ts";

const PARTS = 4;

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

it.each(Array.from({ length: PARTS }, (_, index) => index + 1))("a client that is killed at any statement or transfer of a file, and run again, leaves the tables of one that was not: part %i of the push", async (part) => {
  const size = Math.ceil(scene.steps.length / PARTS);
  const steps = scene.steps.slice((part - 1) * size, part * size);
  expect(steps.length).toBeGreaterThan(5);
  for (const step of steps) await pushKilled(scene, clients, step);
});
