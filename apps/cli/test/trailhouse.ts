import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The binary as npm installs it; `npm run build` first. */
export const BINARY = fileURLToPath(new URL("../bin/trailhouse.js", import.meta.url));

/** How a command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the binary to its end. */
export function trailhouse(args: readonly string[], options: { readonly input?: string | Buffer; readonly cwd?: string } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...args], { ...options, encoding: "utf8", maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

/** How a binary is started. */
export interface Started {
  /** Standard input is a pipe that stays open until the test ends it: whoever reads it cannot be done before. */
  readonly holds?: boolean;
  /** The first folder with this in its path that it makes sends it this signal. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly at: string };
}

/** What a run says beside how far it is, which it says every five seconds where nobody watches a terminal. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^[\d,]+\/[\d,]+ files, \S+ \w+\/s, [\d,]+ rows, [\d,]+ committed\n/gmu, "");
}

/** Runs a script of bash with these arguments; `$1` is the binary. Bash itself says nothing, whatever locale it is told and has not got. */
export function bash(script: string, args: readonly string[], cwd?: string): Ended {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", BINARY, ...args], { cwd, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  return { status, stdout, stderr };
}

/** Starts the binary and does not wait. */
export function start(args: readonly string[], cwd: string, { holds = false, signal }: Started = {}): ChildProcess {
  const preload = signal === undefined ? [] : ["--import", new URL("signal-at-folder.mjs", import.meta.url).href];
  const env = signal === undefined ? process.env : { ...process.env, TEST_SIGNAL: signal.name, TEST_SIGNAL_AT: signal.at };
  return spawn(process.execPath, [...preload, BINARY, ...args], { cwd, env, stdio: [holds ? "pipe" : "ignore", "pipe", "pipe"] });
}

/** Waits for a started binary. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
  ]);
  return { status, stdout, stderr };
}

async function text(stream: NodeJS.ReadableStream | null): Promise<string> {
  let all = "";
  for await (const chunk of stream ?? []) all += String(chunk);
  return all;
}

/** A folder for one test file, removed after its tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trailhouse-cli-"));
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}
