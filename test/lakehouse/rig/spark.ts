import { spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const START_MS = 900_000;

export interface Spark {
  readonly port: number;
  /** Of Spark Connect, by which `spark-pipelines` runs in the same Spark. */
  readonly connectPort: number;
  stop(): Promise<void>;
}

/** Starts Spark's Thrift server over HTTP with Delta, and Spark Connect within it. `folder` takes its tables, its log and everything else it writes. */
export async function startSpark(options: { readonly pyspark: string; readonly jars: string; readonly folder: string }): Promise<Spark> {
  const port = await freePort();
  const connectPort = await freePort(port);
  const log = join(options.folder, "spark.log");
  const child = await launch(options, { port, connectPort }, log);
  const stop = async () => { await end(child); };
  try {
    await listening(child, port);
    await listening(child, connectPort);
  } catch (error) {
    await stop();
    const tail = (await readFile(log, "utf8")).split("\n").slice(-40).join("\n");
    throw new Error(`Spark did not start: ${String(error)}\n${tail}`, { cause: error });
  }
  return { port, connectPort, stop };
}

async function launch({ pyspark, jars, folder }: { pyspark: string; jars: string; folder: string }, { port, connectPort }: { port: number; connectPort: number }, log: string): Promise<ChildProcess> {
  const conf = join(folder, "conf");
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, "spark-defaults.conf"), await settings(jars, folder, connectPort));
  await writeFile(join(conf, "log4j2.properties"), LOGGING);
  const hive = { "transport.mode": "http", "thrift.http.port": port, "thrift.http.path": "cliservice", "thrift.bind.host": "127.0.0.1" };
  const args = ["--class", "org.apache.spark.sql.hive.thriftserver.HiveThriftServer2", "spark-internal", ...Object.entries(hive).flatMap(([name, value]) => ["--hiveconf", `hive.server2.${name}=${value}`])];
  // A group of its own, so that the script and its Java end together.
  const child = spawn(join(pyspark, "bin/spark-submit"), args, { cwd: folder, detached: true, env: { ...process.env, SPARK_CONF_DIR: conf, SPARK_HOME: pyspark, SPARK_LOCAL_IP: "127.0.0.1" }, stdio: ["ignore", "pipe", "pipe"] });
  const file = createWriteStream(log);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  return child;
}

async function settings(jars: string, folder: string, connectPort: number): Promise<string> {
  const files = (await readdir(jars)).filter((name) => name.endsWith(".jar")).map((name) => join(jars, name));
  const lines = {
    "spark.master": "local[2]",
    "spark.driver.memory": "4g",
    // Plans of the pipeline are megabytes of text, of which Spark keeps a thousand.
    "spark.sql.maxPlanStringLength": "20000",
    "spark.sql.ui.retainedExecutions": "5",
    "spark.sql.thriftserver.ui.retainedStatements": "5",
    "spark.jars": files.join(","),
    "spark.driver.extraJavaOptions": `-Dderby.system.home=${folder} -Duser.timezone=UTC`,
    "spark.ui.enabled": "false",
    "spark.plugins": "org.apache.spark.sql.connect.SparkConnectPlugin",
    "spark.connect.grpc.binding.address": "127.0.0.1",
    "spark.connect.grpc.binding.port": String(connectPort),
    "spark.sql.extensions": "io.delta.sql.DeltaSparkSessionExtension",
    "spark.sql.catalog.spark_catalog": "org.apache.spark.sql.delta.catalog.DeltaCatalog",
    "spark.sql.catalogImplementation": "hive",
    "spark.sql.warehouse.dir": join(folder, "warehouse"),
    "spark.hadoop.javax.jdo.option.ConnectionURL": "jdbc:derby:memory:lakehouse;create=true",
    // A thread that ends keeps its pooled connection: after some dropped calls the pool would be empty.
    "spark.hadoop.datanucleus.connectionPoolingType": "NONE",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.shuffle.partitions": "2",
    "spark.databricks.delta.snapshotPartitions": "2",
  };
  return Object.entries(lines).map(([name, value]) => `${name} ${value}\n`).join("");
}

const LOGGING = `rootLogger.level = warn
rootLogger.appenderRef.stdout.ref = console
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = %d{HH:mm:ss} %p %c{1}: %m%n%ex
`;

async function listening(child: ChildProcess, port: number): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    if (hasEnded(child)) throw new Error(`it ended with ${child.exitCode ?? child.signalCode ?? "nothing"}`);
    if (await answers(port)) return;
    await delay(300);
  }
  throw new Error(`no answer within ${START_MS / 1000} s`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => { socket.destroy(); resolve(true); });
    socket.on("error", () => { resolve(false); });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const gone = once(child, "exit");
  process.kill(-child.pid, "SIGTERM");
  await Promise.race([gone, delay(10_000, undefined, { ref: false })]);
  if (!hasEnded(child)) process.kill(-child.pid, "SIGKILL");
  // Only then may its folder go.
  await gone;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/**
 * A port at which nobody listens, and not `but`. It lies below those that systems give to connections (from 32768 on):
 * until Spark listens, others may open many.
 */
async function freePort(but?: number): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(15_000, 32_000);
    if (port !== but && (await isFree(port))) return port;
  }
  throw new Error("no free port");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once("error", () => { resolve(false); });
    server.listen(port, "127.0.0.1", () => { server.close(() => { resolve(true); }); });
  });
}
