import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TABLES } from "@trailhouse/lakehouse";
import { createStatements } from "@trailhouse/lakehouse/databricks";
import { generateSample } from "@trailhouse/cli/sample";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startStandIn, type StandIn } from "../stand-in/stand-in.ts";
import { expectNoSecret } from "./disturb.ts";
import { stagedFiles } from "./disturbed-push.ts";
import { labelOf } from "./steps.ts";
import { TARGET } from "./tables-of-test.ts";

const COMMAND = join(import.meta.dirname, "../../../apps/cli/bin/trailhouse.js");
const WHERE = ["--catalog", TARGET.catalog, "--silver-schema", TARGET.silverSchema, "--gold-schema", TARGET.goldSchema, "--control-schema", TARGET.controlSchema];

let standIn: StandIn;
let folder: string;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trailhouse-interrupted-"));
  for (const { name, bytes } of generateSample({ files: 3, records: 40, seed: 5, iamShare: 0.5 })) writeFileSync(join(folder, `${count += 1}-${name.split("/").at(-1) ?? ""}`), bytes);
});
beforeEach(async () => {
  standIn = await startStandIn(TARGET.catalog);
  for (const statement of createStatements(TARGET, TABLES)) if (!statement.databricksOnly) await standIn.tables.execute(statement.sql);
  return async () => { await standIn.stop(); };
});
afterAll(() => { rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); });

/** Begins the built `trailhouse …` on the stand-in. */
function begin(...args: readonly string[]): ChildProcess {
  const temporary = join(folder, ".temporary");
  mkdirSync(temporary, { recursive: true });
  const env = {
    ...process.env, NODE_OPTIONS: "", NODE_EXTRA_CA_CERTS: standIn.certificateFile, TMPDIR: temporary, DATABRICKS_CONFIG_FILE: join(temporary, "none"),
    DATABRICKS_HOST: `https://localhost:${standIn.connection.port ?? 0}`, DATABRICKS_HTTP_PATH: standIn.connection.path, DATABRICKS_TOKEN: standIn.token,
  };
  return spawn(process.execPath, [COMMAND, ...args, ...WHERE], { env, stdio: ["ignore", "pipe", "pipe"] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }> {
  const text = async (stream: NodeJS.ReadableStream | null): Promise<string> => {
    let whole = "";
    for await (const part of stream ?? []) whole += String(part);
    return whole;
  };
  const [stdout, stderr, [code, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit") as Promise<[number | null, string | null]>]);
  expectNoSecret(standIn, stdout + stderr);
  return { code, signal, stdout, stderr };
}

/** Sends Ctrl-C to a push when the first statement of that label arrives. */
async function interruptedAt(label: string, onSent: (child: ChildProcess) => void = () => undefined) {
  const child = begin("push", folder, "--workers", "1", "--json");
  let isSent = false;
  standIn.faults.onCall = (call) => {
    if (isSent || !labelOf(call).startsWith(label)) return;
    isSent = true;
    onSent(child);
    child.kill("SIGINT");
  };
  const outcome = await ended(child);
  standIn.faults.onCall = undefined;
  return outcome;
}

/** Sends Ctrl-C to a push when it is told to send it again: two signals at once may arrive as one. */
function interruptAgain(child: ChildProcess): void {
  let told = "";
  child.stderr?.on("data", (part: Buffer) => {
    told += part.toString();
    if (told.includes("interrupt again to end at once")) child.kill("SIGINT");
  });
}

interface Sums {
  readonly files: { read: number; skipped: number; failed: number };
  readonly records: { new: number };
}

/** Runs it again, undisturbed: what was not taken in is, and nothing is left anywhere. */
async function completes(kept: number): Promise<void> {
  const { code, stdout } = await ended(begin("push", folder, "--workers", "1", "--json"));
  const { files } = JSON.parse(stdout) as Sums;
  expect([code, files]).toEqual([0, { read: count - kept, skipped: kept, failed: 0 }]);
  expect((await standIn.tables.query(`SELECT count(*) FROM ${TARGET.catalog}.${TARGET.controlSchema}.files`)).rows).toEqual([[BigInt(count)]]);
  expect(stagedFiles(standIn.volumes, TARGET)).toEqual([]);
  expect(readdirSync(join(folder, ".temporary"), { recursive: true, encoding: "utf8" }).filter((name) => /\.(ndjson|parquet)$/u.test(name))).toEqual([]);
}

describe("Ctrl-C in the middle of trailhouse push", () => {
  it("while a batch is written: finishes it, ends with 130 and says what was kept; run again, nothing is left to do", async () => {
    const { code, stdout, stderr } = await interruptedAt("MERGE INTO `company`.`gold`");
    const { files, records } = JSON.parse(stdout) as Sums;
    expect([code, files.read]).toEqual([130, count]);
    expect(records.new).toBeGreaterThan(0);
    // On a slow machine, lines of progress stand among them.
    expect(stderr.replace(/^\d+\/\d+ files, .*\n/gmu, "")).toBe(`\ninterrupted: committing the files that have been read whole, the others are left; interrupt again to end at once\ninterrupted: ${count} files with ${records.new} new events are in the lake; no file is left to go on with.\n`);
    await completes(count);
  });

  it("before a batch is written: ends with 130 and says that nothing was; run again, all is taken in", async () => {
    const { code, stdout, stderr } = await interruptedAt("SELECT (SELECT count(*)");
    expect([code, (JSON.parse(stdout) as Sums).files.read]).toEqual([130, 0]);
    expect(stderr).toContain(`interrupted: 0 files with 0 new events are in the lake, ${count} files are not. Run the same command again to go on.\n`);
    await completes(0);
  });

  it("twice: ends at once; run again, each event is there once", async () => {
    const label = "MERGE INTO `company`.`gold`";
    // The statement runs on, so that the push is still waiting for it at the second signal.
    standIn.faults.plan({ at: 1, kind: "running-not-acted", counts: (call) => labelOf(call).startsWith(label) });
    const { code, signal, stdout } = await interruptedAt(label, interruptAgain);
    expect([code, signal, stdout]).toEqual([null, "SIGINT", ""]);
    await completes(0);
    const keys = TABLES.filter(({ layer }) => layer === "silver").map(({ name }) => `SELECT _row_key FROM ${TARGET.catalog}.${TARGET.silverSchema}.${name}`).join(" UNION ALL ");
    expect((await standIn.tables.query(`SELECT _row_key FROM (${keys}) GROUP BY ALL HAVING count(*) > 1`)).rows).toEqual([]);
  });
});

it("a push into what a pipeline makes is refused before anything is read, with the way out", async () => {
  standIn.tables.ofPipelines.push([TARGET.goldSchema, "account_change", "STREAMING_TABLE"], [TARGET.controlSchema, "quarantine", "STREAMING_TABLE"]);
  const { code, stdout, stderr } = await ended(begin("push", folder));
  expect([code, stdout]).toEqual([3, ""]);
  expect(stderr).toBe("trailhouse: Expected tables that trailhouse deploy made, found that a pipeline makes company.gold.account_change, and 1 more here. What the pipeline takes in must not be pushed, too. Give pushes schemas of their own with --silver-schema, --gold-schema and --control-schema, and run trailhouse deploy apply with the same ones first.\n");
  expect(standIn.faults.calls.filter((call) => call.text.includes("MERGE INTO"))).toEqual([]);
});
