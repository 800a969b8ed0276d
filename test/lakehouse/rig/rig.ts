import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selfSigned } from "./certificate.ts";
import { startGateway } from "./gateway.mjs";
import { startSpark } from "./spark.ts";

/** A running lakehouse, as the environment of those who use it. */
export interface Rig {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Spark and the gateway in front of it, in a folder that is gone afterwards. @throws Error with Spark's last lines where it does not start. */
export async function startRig(options: { readonly pyspark: string; readonly jars: string }): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), "trailhouse-lakehouse-"));
  const volumes = join(folder, "volumes");
  await mkdir(volumes);
  const certificate = await selfSigned(folder);
  const token = `dapi${randomBytes(16).toString("hex")}`;
  const spark = await startSpark({ ...options, folder }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const gateway = await startGateway({ sparkPort: spark.port, volumes, certificate, token });
  const environment = {
    LAKEHOUSE_HOST: "localhost", LAKEHOUSE_PORT: String(gateway.port), LAKEHOUSE_HTTP_PATH: "/sql/1.0/warehouses/0123456789abcdef", LAKEHOUSE_TOKEN: token,
    LAKEHOUSE_CONNECT: `sc://127.0.0.1:${spark.connectPort}`, LAKEHOUSE_PYSPARK: options.pyspark, LAKEHOUSE_PYTHON: pythonOf(options.pyspark),
    LAKEHOUSE_VOLUMES: volumes, LAKEHOUSE_FOLDER: folder, NODE_EXTRA_CA_CERTS: join(folder, "certificate.pem"),
  };
  const stop = async () => {
    await gateway.close();
    await spark.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { environment, folder, stop };
}

/** The Python of the environment that Spark stands in: `<environment>/lib/python3.x/site-packages/pyspark`. */
function pythonOf(pyspark: string): string {
  return join(pyspark, "../../../../bin/python");
}
