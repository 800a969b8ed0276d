import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import type { ConnectionOptions } from "@trailhouse/lakehouse/databricks";
import { startGateway } from "../rig/gateway.mjs";
import { selfSigned } from "../rig/certificate.ts";
import { Faults } from "./faults.ts";
import { answerFrom } from "./protocol.ts";
import { Tables } from "./tables.ts";

/** A server that speaks what the driver speaks, keeps what it is told in memory, and fails as it is asked to. */
export interface StandIn {
  /** How to reach it, for the library. Pauses are short. */
  readonly connection: ConnectionOptions;
  readonly token: string;
  /** File with its certificate, to be trusted. */
  readonly certificateFile: string;
  readonly tables: Tables;
  readonly faults: Faults;
  /** The directory that stands for /Volumes. */
  readonly volumes: string;
  stop(): Promise<void>;
}

/** `catalog`: the one that it has; `main` is a name of DuckDB's own. `token`: the one that it takes. */
export async function startStandIn(catalog: string, token = `dapi${randomBytes(16).toString("hex")}`): Promise<StandIn> {
  const folder = await mkdtemp(join(tmpdir(), "trailhouse-stand-in-"));
  const volumes = join(folder, "volumes");
  await mkdir(volumes);
  const trusted = trustedCertificate();
  const certificate = trusted ?? (await selfSigned(folder));
  const certificateFile = trusted?.file ?? join(folder, "certificate.pem");
  const [tables, faults] = [await Tables.open(catalog), new Faults()];
  const gateway = await startGateway({ sparkPort: 0, volumes, certificate, token, faults, call: answerFrom(tables, faults.ofStatement) });
  const [host, path] = ["localhost", "/sql/1.0/warehouses/0123456789abcdef"];
  const stop = async () => {
    await gateway.close();
    tables.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    connection: { host, port: gateway.port, path, authentication: { kind: "token", token }, ...(trusted === undefined ? { caCertificate: certificate.cert } : {}), retry: { attempts: 4, minDelayMs: 1, maxDelayMs: 4 } },
    token, certificateFile, tables, faults, volumes, stop,
  };
}

/** The lakehouse's certificate where this process trusts it: the driver is slow with one that it has to trust besides. */
function trustedCertificate(): { key: string; cert: string; file: string } | undefined {
  const file = process.env["NODE_EXTRA_CA_CERTS"];
  if (file === undefined) return undefined;
  const key = join(dirname(file), "key.pem");
  return existsSync(key) ? { key: readFileSync(key, "utf8"), cert: readFileSync(file, "utf8"), file } : undefined;
}
