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

/** Starts the binary and does not wait. */
export function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [BINARY, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
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
