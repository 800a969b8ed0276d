import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Session as Engine } from "../duckdb/session.ts";

/** A DuckDB of this process that turns staged lines into Parquet, with a folder for them. */
export interface StagingEngine {
  readonly engine: Engine;
  readonly folder: string;
  close(): Promise<void>;
}

/** `directory`: where the folder is made. Default: the system's. */
export async function startStaging(options: { readonly directory?: string; readonly memoryLimit?: string }): Promise<StagingEngine> {
  const folder = await mkdtemp(join(options.directory ?? tmpdir(), "trailhouse-push-"));
  const { memoryLimit } = options;
  const engine = await Engine.start({ temporaryDirectory: join(folder, "spill"), ...(memoryLimit === undefined ? {} : { memoryLimit }) });
  const close = async () => {
    engine.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return { engine, folder, close };
}
