/**
 * `npm run bench:push [-- --files 20 --records 1000 --inserted 2000 --json]`: CloudTrail files into deployed tables on the local
 * lakehouse, beside plain INSERT … VALUES through the same driver and beside Spark reading the files itself, in one run.
 */
import { generateSample } from "@trailhouse/cli/sample";
import { TABLES } from "@trailhouse/lakehouse";
import { connect, createStatements, type CatalogTarget, type ConnectionOptions, type Session } from "@trailhouse/lakehouse/databricks";
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { selfSigned } from "../lakehouse/rig/certificate.ts";
import { startGateway } from "../lakehouse/rig/gateway.mjs";
import { startSpark } from "../lakehouse/rig/spark.ts";
import { insertValues, readFilesInSpark } from "./push-peers.ts";
import { TrafficCounter, type Traffic } from "./push-traffic.ts";
import { nodeCommand, runWhole } from "./whole-process.ts";

const COMMAND = path.resolve(import.meta.dirname, "../../apps/cli/bin/trailhouse.js");
const PATH = "/sql/1.0/warehouses/0123456789abcdef";
const TARGET: CatalogTarget = { catalog: "spark_catalog", silverSchema: "bench_silver", goldSchema: "bench_gold", controlSchema: "bench_control", volume: "staging" };
const FLAGS = ["--catalog", TARGET.catalog, "--silver-schema", TARGET.silverSchema, "--gold-schema", TARGET.goldSchema, "--control-schema", TARGET.controlSchema];

const { values, positionals: [pyspark = "", jars = ""] } = parseArgs({
  allowPositionals: true,
  options: { files: { type: "string", default: "20" }, records: { type: "string", default: "1000" }, inserted: { type: "string", default: "2000" }, json: { type: "boolean", default: false } },
});

/** What one way of bringing events over took. */
interface Measured extends Partial<Traffic> {
  readonly what: string;
  readonly events: number;
  readonly seconds: number;
  /** User and system seconds of this side. */
  readonly cpuSeconds: number;
}

const folder = await mkdtemp(path.join(tmpdir(), "trailhouse-bench-push-"));
const counter = new TrafficCounter();
const certificate = await selfSigned(folder);
const volumes = path.join(folder, "volumes");
await mkdir(volumes);
const token = `dapi${randomBytes(16).toString("hex")}`;
const spark = await startSpark({ pyspark, jars, folder });
const gateway = await startGateway({ sparkPort: spark.port, volumes, certificate, token, faults: counter });
try {
  print(await measureAll());
} finally {
  await gateway.close();
  await spark.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function measureAll(): Promise<Measured[]> {
  const options: ConnectionOptions = { host: "localhost", port: gateway.port, path: PATH, authentication: { kind: "token", token }, caCertificate: certificate.cert };
  const session = await connect(options);
  try {
    for (const { sql, databricksOnly } of createStatements(TARGET, TABLES)) if (!databricksOnly) await session.execute(sql);
    return await inTurn(session);
  } finally {
    await session.close();
  }
}

/** Each once with a few files, so that Spark has compiled what it needs, and then for all. */
async function inTurn(session: Session): Promise<Measured[]> {
  const [warm, first, second] = [writeFiles("warm", 1, 1), writeFiles("first", 2, Number(values.files)), writeFiles("second", 3, Number(values.files))];
  process.stderr.write("warming up\n");
  await push("", warm.folder);
  await insertValues(session, "insert_warm", warm.paths, 500);
  await readFilesInSpark(session, "read_warm", warm.folder);
  return [
    await push("trailhouse push", first.folder),
    await push("trailhouse push, as many events again", second.folder),
    await measured("INSERT … VALUES of the records' texts alone", () => insertValues(session, "insert_values", first.paths, Number(values.inserted))),
    await measured("Spark reading the files, one VARIANT a record", () => readFilesInSpark(session, "read_files", first.folder)),
  ];
}

function writeFiles(name: string, seed: number, files: number): { readonly folder: string; readonly paths: string[] } {
  const into = path.join(folder, name);
  mkdirSync(into);
  const sample = [...generateSample({ files, records: files * Number(values.records), seed, iamShare: 0.5 })];
  const paths = sample.map((file, index) => {
    const to = path.join(into, `${index}.json.gz`);
    writeFileSync(to, file.bytes);
    return to;
  });
  return { folder: into, paths };
}

async function push(what: string, from: string): Promise<Measured> {
  process.env["DATABRICKS_TOKEN"] = token;
  process.env["NODE_EXTRA_CA_CERTS"] = path.join(folder, "certificate.pem");
  const host = ["--host", `https://localhost:${gateway.port}`, "--http-path", PATH];
  let cpuSeconds = 0;
  const pushed = await measured(what, async () => {
    const run = await runWhole(nodeCommand([COMMAND, "push", from, "--json", ...FLAGS, ...host]));
    cpuSeconds = run.cpuSeconds ?? 0;
    return 0;
  });
  return { ...pushed, cpuSeconds, events: await eventsIn(from) };
}

/** Counted in the files, not by what was pushed. */
async function eventsIn(from: string): Promise<number> {
  const { readdir, readFile } = await import("node:fs/promises");
  const { gunzipSync } = await import("node:zlib");
  const texts = await Promise.all((await readdir(from)).map(async (name) => gunzipSync(await readFile(path.join(from, name))).toString()));
  return texts.flatMap((text) => (JSON.parse(text) as { Records: { eventSource: string }[] }).Records).filter(({ eventSource }) => eventSource === "iam.amazonaws.com").length;
}

async function measured(what: string, work: () => Promise<number>): Promise<Measured> {
  if (what !== "") process.stderr.write(`${what}\n`);
  counter.taken();
  const [start, cpu] = [process.hrtime.bigint(), process.cpuUsage()];
  const events = await work();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  return { what, events, seconds, cpuSeconds: (user + system) / 1e6, ...counter.taken() };
}

function print(all: readonly Measured[]): void {
  if (values.json) process.stdout.write(`${JSON.stringify(all)}\n`);
  else for (const each of all) process.stdout.write(`${toLine(each)}\n`);
}

function toLine({ what, events, seconds, cpuSeconds, statements = 0, requestBytes = 0, uploadedBytes = 0 }: Measured): string {
  const perThousand = (count: number): string => ((count * 1000) / events).toFixed(1);
  const kilobytes = perThousand((requestBytes + uploadedBytes) / 1000);
  return `${what}: ${events} events in ${seconds.toFixed(1)} s, ${(events / seconds).toFixed(0)} events/s; ${cpuSeconds.toFixed(1)} s of processor here; ${perThousand(statements)} statements and ${kilobytes} kB sent per 1,000 events`;
}
