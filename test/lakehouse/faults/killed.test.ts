import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Call } from "../stand-in/faults.ts";
import { expectNoSecret, setScene, type Scene } from "./disturb.ts";
import { push, stagedFiles } from "./disturbed-push.ts";
import { GROUPS } from "./sources.ts";
import { labelOf } from "./steps.ts";
import { clear, contents, TARGET } from "./tables-of-test.ts";

let scene: Scene;
beforeAll(async () => { scene = await setScene(); });
beforeEach(async () => { await clear(scene.standIn); });
afterAll(async () => { await scene.standIn.stop(); });

function client({ standIn }: Scene): ChildProcess {
  const env = { ...process.env, CONNECTION: JSON.stringify(standIn.connection) };
  return spawn(process.execPath, ["--conditions=@trailhouse/source", "--import", "tsx", join(import.meta.dirname, "push-client.ts")], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Kills a client when it asks for this, and gives what it has written. */
async function killedAt(isHere: (call: Call) => boolean): Promise<string> {
  const { faults } = scene.standIn;
  const child = client(scene);
  faults.onCall = (call) => { if (isHere(call)) child.kill("SIGKILL"); };
  let written = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part: Buffer) => { written += part.toString(); });
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  faults.onCall = undefined;
  expect([code, signal, written]).toEqual([null, "SIGKILL", ""]);
  return written;
}

it.each(["PUT of gold.account_change", "MERGE INTO `company`.`gold`.`account_change`", "MERGE INTO `company`.`control`.`files`", "REMOVE statement of gold.account_change"])("a client that is killed at %s, and run again, leaves the tables of one that was not", async (label) => {
  const { standIn, expected } = scene;
  await killedAt((call) => labelOf(call).startsWith(label));
  expect(stagedFiles(standIn.volumes, TARGET)).not.toEqual([]);
  await push(standIn.connection, GROUPS, { target: TARGET });
  const found = await contents(standIn);
  expect(found).toEqual(expected);
  expect(stagedFiles(standIn.volumes, TARGET)).toEqual([]);
  expectNoSecret(standIn, JSON.stringify(found));
});
