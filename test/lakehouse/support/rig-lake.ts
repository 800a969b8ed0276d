import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAPPING_VERSION } from "@trailhouse/core";
import { openDuckDbLake, TABLES, type Lake } from "@trailhouse/lakehouse";
import { connect, createStatements, openDatabricksLake, type CatalogTarget, type ConnectionOptions, type Session } from "@trailhouse/lakehouse/databricks";
import { OCSF_VERSION } from "@trailhouse/ocsf";

/** A member of the environment that run.ts gives. */
export function rig(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`expected ${name} in the environment: run these tests by npm run test:lakehouse`);
  return value;
}

/** How to connect to the running lakehouse. */
export function rigConnection(more: Partial<ConnectionOptions> = {}): ConnectionOptions {
  return {
    host: rig("LAKEHOUSE_HOST"), port: Number(rig("LAKEHOUSE_PORT")), path: rig("LAKEHOUSE_HTTP_PATH"),
    authentication: { kind: "token", token: rig("LAKEHOUSE_TOKEN") }, retry: { minDelayMs: 50, maxDelayMs: 2000 }, ...more,
  };
}

/** Schemas of a test's own. */
export function targetOf(name: string): CatalogTarget {
  return { catalog: "spark_catalog", silverSchema: `${name}_silver`, goldSchema: `${name}_gold`, controlSchema: `${name}_control`, volume: "staging" };
}

/** The plan without what only Databricks knows. */
export async function deploy(session: Session, target: CatalogTarget): Promise<void> {
  for (const statement of createStatements(target, TABLES)) {
    if (!statement.databricksOnly) await session.execute(statement.sql, undefined, { what: statement.what });
  }
}

export async function openRigLake(target: CatalogTarget, more: Partial<ConnectionOptions> = {}): Promise<Lake> {
  return await openDatabricksLake(await connect(rigConnection(more)), target, { tables: TABLES, mappingVersion: MAPPING_VERSION });
}

/** The lake that the one in the catalog must be equal to. */
export async function openLocalLake(folder: string): Promise<Lake> {
  return await openDuckDbLake(join(folder, "lake.duckdb"), { tables: TABLES, mappingVersion: MAPPING_VERSION, ocsfVersion: OCSF_VERSION, createdBy: "test:lakehouse" });
}

/** A directory that is gone after the test. */
export async function scratch(): Promise<{ path: string; [Symbol.asyncDispose](): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "trailhouse-lakehouse-test-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
