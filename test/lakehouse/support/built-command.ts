import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { CatalogTarget } from "@trailhouse/lakehouse/databricks";
import { rig } from "./rig-lake.ts";

const COMMAND = join(import.meta.dirname, "../../../apps/cli/bin/trailhouse.js");

/** How a command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Everything that commands have written, to be searched for what must not be there. */
export const written: string[] = [];

/** Begins a command line of the built command on the lakehouse, its temporary files in a directory of its own. */
export function begin(temporary: string, ...args: readonly string[]): ChildProcess {
  return beginAs(rig("LAKEHOUSE_TOKEN"), temporary, ...args);
}

/** The same with another token. */
export function beginAs(token: string, temporary: string, ...args: readonly string[]): ChildProcess {
  const env = {
    ...process.env, NODE_OPTIONS: "", TMPDIR: temporary, DATABRICKS_CONFIG_FILE: join(temporary, "none.databrickscfg"),
    DATABRICKS_HOST: `https://${rig("LAKEHOUSE_HOST")}:${rig("LAKEHOUSE_PORT")}`, DATABRICKS_HTTP_PATH: rig("LAKEHOUSE_HTTP_PATH"), DATABRICKS_TOKEN: token,
  };
  return spawn(process.execPath, [COMMAND, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Waits for its end. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, "exit") as Promise<[number | null]>]);
  written.push(stdout, stderr);
  return { code, stdout, stderr };
}

/** Runs a command line to its end. */
export async function trailhouse(temporary: string, ...args: readonly string[]): Promise<Ended> {
  return await ended(begin(temporary, ...args));
}

/** The flags that name a target. */
export function targetFlags(target: CatalogTarget): string[] {
  return ["--catalog", target.catalog, "--silver-schema", target.silverSchema, "--gold-schema", target.goldSchema, "--control-schema", target.controlSchema];
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = "";
  for await (const part of stream ?? []) text += String(part);
  return text;
}
