import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StagedFile } from "../lake.ts";
import { stagedLine } from "../staged-line.ts";
import type { Session as Engine } from "./session.ts";

/** A DuckDB of this process that turns staged lines into Parquet, with a folder for them. */
export interface StagingEngine {
  readonly engine: Engine;
  readonly folder: string;
  close(): Promise<void>;
}

/** Loads DuckDB only now. `temporaryDirectory`: where the folder is made. Default: the system's. */
export async function startStaging(options: { readonly temporaryDirectory?: string; readonly memoryLimit?: string }): Promise<StagingEngine> {
  const folder = await mkdtemp(join(options.temporaryDirectory ?? tmpdir(), "trailhouse-push-"));
  const { memoryLimit } = options;
  const { Session } = await import("./session.ts");
  const engine = await Session.start({ temporaryDirectory: join(folder, "spill"), ...(memoryLimit === undefined ? {} : { memoryLimit }) });
  const close = async () => {
    engine.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return { engine, folder, close };
}

/** Writes rows as staged lines into the folder. */
export async function writeLines({ folder }: StagingEngine, name: string, rows: readonly object[]): Promise<StagedFile> {
  const path = join(folder, name);
  await writeFile(path, rows.map((row) => `${stagedLine(row)}\n`).join(""));
  return { path, maxLineBytes: 0 };
}
