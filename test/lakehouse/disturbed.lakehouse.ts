import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Lake, LakeRow } from "@trailhouse/lakehouse";
import { connect, type CatalogTarget } from "@trailhouse/lakehouse/databricks";
import { expect, it } from "vitest";
import type { Fault } from "./rig/gateway.d.mts";
import { controlRows, rowsByKey } from "./support/lake-contents.ts";
import { deploy, openLocalLake, openRigLake, rig, rigConnection, scratch, targetOf } from "./support/rig-lake.ts";
import { sampleFiles } from "./support/sample-files.ts";
import { stageSources } from "./support/stage-source.ts";

/** Without which file an event that several files hold came from, which is for whoever was first to settle. */
function events(rows: ReadonlyMap<string, LakeRow>): Map<string, LakeRow> {
  return new Map([...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, row]) => [key, Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith("_source_")))]));
}

async function deployed(name: string): Promise<CatalogTarget> {
  const target = targetOf(name);
  const session = await connect(rigConnection());
  await deploy(session, target);
  await session.close();
  return target;
}

/** What an undisturbed run gives. */
async function undisturbed(folder: string): Promise<{ rows: Map<string, LakeRow>; control: Awaited<ReturnType<typeof controlRows>> }> {
  const local = await openLocalLake(folder);
  const files = sampleFiles();
  for (let start = 0; start < files.length; start += 2) await local.commit(await stageSources(local, folder, files.slice(start, start + 2)));
  const found = { rows: await rowsByKey(local), control: await controlRows(local) };
  await local.close();
  return found;
}

function client(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ["--conditions=@trailhouse/source", "--import", "tsx", join(import.meta.dirname, "support/push-client.ts"), ...args], { stdio: ["ignore", "pipe", "inherit"] });
}

async function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode ?? ((await once(child, "exit")) as [number | null])[0];
}

async function says(child: ChildProcess, text: string): Promise<void> {
  let heard = "";
  while (!heard.includes(text)) heard += String(((await once(child.stdout ?? child, "data")) as [Buffer])[0]);
}

async function faults(list: readonly Fault[]): Promise<void> {
  await fetch(`https://localhost:${rig("LAKEHOUSE_PORT")}/faults`, { method: "POST", body: JSON.stringify(list) });
}

async function contents(target: CatalogTarget, lake: Lake) {
  return { rows: await rowsByKey(lake), control: await controlRows(lake, target) };
}

function volumeOf(target: CatalogTarget): string[] {
  return readdirSync(join(rig("LAKEHOUSE_VOLUMES"), target.catalog, target.controlSchema, target.volume));
}

it("killed in the middle and pushed again, the tables are those of a push that nobody disturbed", async () => {
  await using folder = await scratch();
  const target = await deployed("killed");
  for (const wait of [1500, 6000]) {
    const child = client("killed");
    await says(child, "committing");
    await delay(wait);
    child.kill("SIGKILL");
    await ended(child);
  }
  expect(await ended(client("killed"))).toBe(0);
  const lake = await openRigLake(target);
  expect(await contents(target, lake)).toEqual(await undisturbed(folder.path));
  expect(volumeOf(target)).toEqual([]);
  await lake.close();
});

it("two pushes of the same files at once give each event once, and a ledger that adds up", async () => {
  await using folder = await scratch();
  const target = await deployed("twice");
  const clients = [client("twice"), client("twice", "0", "backward")];
  expect(await Promise.all(clients.map(ended))).toEqual([0, 0]);
  const lake = await openRigLake(target);
  const expected = await undisturbed(folder.path);
  expect(events(await rowsByKey(lake))).toEqual(events(expected.rows));
  const ledger = (await controlRows(lake, target)).ledger.map((line) => JSON.parse(line) as (string | number)[]);
  expect(ledger.map(([sha]) => sha)).toEqual(expected.control.ledger.map((line) => (JSON.parse(line) as unknown[])[0]));
  for (const [, , , , , selected, fresh, duplicate, gold, invalid] of ledger as number[][]) expect([fresh, fresh]).toEqual([(selected ?? 0) - (duplicate ?? 0), (gold ?? 0) + (invalid ?? 0)]);
  expect(ledger.reduce((total, row) => total + Number(row[6]), 0)).toBe([...expected.rows.keys()].filter((key) => key.startsWith("silver.")).length);
  expect(volumeOf(target)).toEqual([]);
  await lake.close();
});

it("gets through dropped connections, 429 and 503 without losing or doubling a row", async () => {
  await using folder = await scratch();
  const target = await deployed("faulty");
  const lake = await openRigLake(target);
  await faults([
    { statement: "MERGE INTO .*silver", kind: "drop-after", times: 2 }, { statement: "MERGE INTO .*gold", kind: "drop-before", times: 2 }, { statement: "MERGE INTO .*files", kind: "drop-after" },
    { statement: "MERGE INTO .*gold", kind: "429" }, { statement: "SELECT name, what", kind: "503" }, { statement: "^PUT upload", kind: "half-upload" }, { statement: "^DELETE upload", kind: "503" },
  ]);
  const files = sampleFiles();
  for (let start = 0; start < files.length; start += 2) await lake.commit(await stageSources(lake, folder.path, files.slice(start, start + 2)));
  const left = (await (await fetch(`https://localhost:${rig("LAKEHOUSE_PORT")}/faults`)).json()) as Fault[];
  expect(left.filter(({ times }) => times !== 0)).toEqual([]);
  expect(await contents(target, lake)).toEqual(await undisturbed(folder.path));
  await lake.close();
});

it("says what is wrong with a token, and does not say the token", async () => {
  const token = "dapi0123456789abcdef0123456789abcdef";
  const refused = connect(rigConnection({ authentication: { kind: "token", token } }));
  await expect(refused).rejects.toThrow("connecting to localhost failed: the server answered with HTTP 403: Invalid access token. Check that the token or client secret is right and not expired, and that its owner may use the warehouse.");
  await refused.catch((error: unknown) => { expect(JSON.stringify([error, String((error as Error).stack)])).not.toContain(token); });
});
