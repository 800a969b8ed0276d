import { DEFAULT_TARGET } from "@trailhouse/lakehouse/databricks";
import type { CatalogTarget, ConnectionOptions } from "@trailhouse/lakehouse/databricks";
import { Command } from "commander";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";
import type { DeployContext } from "../context.ts";
import { addDeployCommand } from "../deploy-command.ts";
import { FakeWorkspace } from "./fake-workspace.ts";

/** A token that no output may show. */
export const TOKEN = "dapi-0123456789-very-secret";

/** What a command left behind. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly connections: readonly ConnectionOptions[];
}

/** Where a command runs. */
export interface Surrounding {
  readonly workspace?: FakeWorkspace;
  readonly env?: Readonly<Record<string, string>>;
  /** The text of trailhouse.yml. */
  readonly settings?: string;
  /** What is typed at a terminal; without it nobody is there. */
  readonly typed?: string;
  readonly refuse?: string;
}

/** A workspace with nothing in its catalog. */
export function emptyWorkspace(target: CatalogTarget = DEFAULT_TARGET): FakeWorkspace {
  return new FakeWorkspace(target);
}

/** Runs `trailhouse deploy …` against a workspace. */
export async function deploy(args: readonly string[], { workspace = emptyWorkspace(), env, settings, typed, refuse }: Surrounding = {}): Promise<Outcome> {
  const directory = await mkdtemp(join(tmpdir(), "trailhouse-deploy-"));
  if (settings !== undefined) await writeFile(join(directory, "trailhouse.yml"), settings);
  const terminal = { isTTY: typed !== undefined };
  const streams = { stdin: Object.assign(new PassThrough(), terminal), stdout: new PassThrough(), stderr: Object.assign(new PassThrough(), terminal) };
  const [stdout, stderr] = [written(streams.stdout), written(streams.stderr)];
  streams.stdin.end(typed === undefined ? "" : `${typed}\n`);
  const context: DeployContext = { streams, exitCode: 0 };
  const connections: ConnectionOptions[] = [];
  const connect = async (options: ConnectionOptions) => {
    connections.push(options);
    await Promise.resolve();
    if (refuse !== undefined) throw new Error(refuse);
    return workspace;
  };
  const program = new Command("trailhouse").exitOverride();
  const surroundings = { env: { DATABRICKS_HOST: "dbc-1.cloud.databricks.com", DATABRICKS_WAREHOUSE_ID: "abc123", DATABRICKS_TOKEN: TOKEN, ...env }, directory, home: directory };
  addDeployCommand(program, context, { connect, surroundings });
  await program.parseAsync(["deploy", ...args], { from: "user" });
  return { stdout: await stdout(), stderr: await stderr(), exitCode: context.exitCode, connections };
}

/** Gathers what is written, however much, and gives it once no more is. */
function written(stream: PassThrough): () => Promise<string> {
  const pieces: Buffer[] = [];
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  return async () => {
    stream.end();
    await finished(stream);
    return Buffer.concat(pieces).toString("utf8");
  };
}
