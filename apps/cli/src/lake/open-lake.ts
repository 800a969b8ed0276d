import { MAPPING_VERSION } from "@trailhouse/core";
import { TABLES, openDuckDbLake } from "@trailhouse/lakehouse";
import type { Lake } from "@trailhouse/lakehouse";
import { OCSF_VERSION } from "@trailhouse/ocsf";
import { VERSION } from "../version.ts";

/** Which lake, and what for. */
export interface LakeRequest {
  readonly path: string;
  /** `write` makes the lake where there is none. */
  readonly access: "read" | "write";
  /** How long to wait for a lake that is in use. */
  readonly waitSeconds: number;
}

/** Opens a lake, hands it to `use`, and closes it whatever happens. @throws LakeError */
export async function withLake<T>(request: LakeRequest, use: (lake: Lake) => Promise<T>): Promise<T> {
  const lake = await openDuckDbLake(request.path, {
    tables: TABLES,
    mappingVersion: MAPPING_VERSION,
    ocsfVersion: OCSF_VERSION,
    createdBy: `trailhouse ${VERSION}`,
    readOnly: request.access === "read",
    waitMs: request.waitSeconds * 1000,
  });
  try {
    return await use(lake);
  } finally {
    await lake.close();
  }
}

/** `layer.name` of every table of a lake, silver first. */
export function tableNames(layer?: "silver" | "gold"): string[] {
  const layers = layer === undefined ? ["silver", "gold"] : [layer];
  return layers.flatMap((each) => TABLES.filter((table) => table.layer === each).map((table) => `${each}.${table.name}`));
}
