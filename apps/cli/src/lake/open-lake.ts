import { MAPPING_VERSION } from "@trailhouse/core";
import { TABLES, openDuckDbLake } from "@trailhouse/lakehouse";
import type { Lake } from "@trailhouse/lakehouse";
import { OCSF_VERSION } from "@trailhouse/ocsf";
import { stat } from "node:fs/promises";
import { EnvironmentError, UsageError } from "../errors.ts";
import { errnoOf } from "../file-errors.ts";
import { VERSION } from "../version.ts";

/** Which lake, and what for. */
export interface LakeRequest {
  readonly path: string;
  /** `make` makes the lake where there is none; the others want one. */
  readonly access: "read" | "change" | "make";
  /** SQL can reach nothing outside the lake. */
  readonly sealed?: boolean;
  /** How long to wait for a lake that is in use. */
  readonly waitSeconds: number;
}

// What DuckDB takes for no file: `:memory:`, `s3://…`, `md:…`. One letter is a drive of Windows.
const NO_FILE = /^(?::memory:|\w{2,}:|[a-z][a-z0-9+.-]*:\/\/)/iu;

/** Opens the lake in a DuckDB file. @throws LakeError, EnvironmentError, UsageError where the path is that of no local file */
export async function openLake(request: LakeRequest): Promise<Lake> {
  requireFilePath(request.path);
  if (request.access === "change") await requireFile(request.path);
  return await openDuckDbLake(request.path, {
    tables: TABLES,
    mappingVersion: MAPPING_VERSION,
    ocsfVersion: OCSF_VERSION,
    createdBy: `trailhouse ${VERSION}`,
    readOnly: request.access === "read",
    sealed: request.sealed ?? false,
    waitMs: request.waitSeconds * 1000,
  });
}

function requireFilePath(path: string): void {
  const found = NO_FILE.exec(path)?.[0];
  if (found === undefined) return;
  throw new UsageError(`Expected the path of a file for the lake, found ${path}: a lake is a local file. For a file whose name begins with ${found} give ./${path}.`);
}

/** Opens a lake, hands it to `use`, and closes it whatever happens. @throws as {@link openLake} */
export async function withLake<T>(request: LakeRequest, use: (lake: Lake) => Promise<T>): Promise<T> {
  const lake = await openLake(request);
  try {
    return await use(lake);
  } finally {
    await lake.close();
  }
}

async function requireFile(path: string): Promise<void> {
  const status = await stat(path).catch((error: unknown) => error);
  if (errnoOf(status) === "ENOENT") throw new EnvironmentError(`There is no lake at ${path}. Make one with trailhouse run, or give the path of one.`);
}

/** `layer.name` of every table of a lake, silver first. */
export function tableNames(layer?: "silver" | "gold"): string[] {
  const layers = layer === undefined ? ["silver", "gold"] : [layer];
  return layers.flatMap((each) => TABLES.filter((table) => table.layer === each).map((table) => `${each}.${table.name}`));
}
