import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect } from "vitest";
import { isStep, type Call } from "../stand-in/faults.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { expectNoSecret, type Scene } from "./disturb.ts";
import { push, stagedFiles } from "./disturbed-push.ts";
import { GROUPS } from "./sources.ts";
import { labelOf, type Step } from "./steps.ts";
import { clear, contents, TARGET } from "./tables-of-test.ts";

/** Clients that push in processes of their own. One more than is asked for loads its modules meanwhile. */
export class Clients {
  readonly #standIn: StandIn;
  #next: ChildProcess;

  constructor(standIn: StandIn) {
    this.#standIn = standIn;
    this.#next = this.#load();
  }

  begin(): ChildProcess {
    const client = this.#next;
    this.#next = this.#load();
    client.stdin?.write("push\n");
    return client;
  }

  end(): void {
    this.#next.kill("SIGKILL");
  }

  #load(): ChildProcess {
    // What Node itself has to say, of NO_COLOR beside FORCE_COLOR for one, is none of the client's words.
    const env = { ...process.env, NODE_OPTIONS: "", NODE_NO_WARNINGS: "1", CONNECTION: JSON.stringify(this.#standIn.connection) };
    return spawn(process.execPath, ["--conditions=@trailhouse/source", "--import", "tsx", join(import.meta.dirname, "push-client.ts")], { env, stdio: ["pipe", "pipe", "pipe"] });
  }
}

/** Kills a client with SIGKILL when its step arrives; run again, the tables are those of a push that was not killed. */
export async function pushKilled({ standIn, expected }: Scene, clients: Clients, step: Step): Promise<void> {
  const told = `killed at ${step.label} (${step.at})`;
  await clear(standIn);
  await killedAt(standIn, clients.begin(), step, told);
  await push(standIn.connection, GROUPS, { target: TARGET });
  const found = await contents(standIn);
  expect(found, told).toEqual(expected);
  expect(stagedFiles(standIn.volumes, TARGET), told).toEqual([]);
  expectNoSecret(standIn, JSON.stringify(found));
}

async function killedAt({ faults }: StandIn, client: ChildProcess, step: Step, told: string): Promise<void> {
  let met = 0;
  const isHere = (call: Call) => isStep(call) && labelOf(call) === step.label && (met += 1) === step.at;
  faults.onCall = (call) => { if (isHere(call)) client.kill("SIGKILL"); };
  let written = "";
  for (const stream of [client.stdout, client.stderr]) stream?.on("data", (part: Buffer) => { written += part.toString(); });
  const [code, signal] = (await once(client, "exit")) as [number | null, string | null];
  faults.onCall = undefined;
  expect([code, signal, written], told).toEqual([null, "SIGKILL", ""]);
}
