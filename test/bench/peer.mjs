// What a run is measured beside: `node peer.mjs KIND WORKERS FILE...`, KIND being gunzip, parse, filter or duckdb.
import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { gunzipSync } from "node:zlib";

const SELECTED = "iam.amazonaws.com";

const perFile = {
  gunzip: (file) => gunzipSync(readFileSync(file)).length,
  filter: (file) => JSON.parse(gunzipSync(readFileSync(file)).toString()).Records.filter(({ eventSource }) => eventSource === SELECTED).length,
};

/** Names are read from a list that all workers share, each the next one that nobody has. */
function work({ kind, files, next }) {
  const cursor = new Int32Array(next);
  let sum = 0;
  for (let index = Atomics.add(cursor, 0, 1); index < files.length; index = Atomics.add(cursor, 0, 1)) sum += perFile[kind](files[index]);
  return sum;
}

async function inWorkers(kind, workers, files) {
  const next = new SharedArrayBuffer(4);
  if (workers === 1) return work({ kind, files, next });
  const runs = Array.from({ length: workers }, () => new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: { kind, files, next } }).once("message", resolve).once("error", reject);
  }));
  return (await Promise.all(runs)).reduce((sum, one) => sum + one, 0);
}

/** Every member that the selection needs has its type, so that nothing is inferred and the others are skipped. */
async function inDuckDB(workers, files) {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: String(workers) })).connect();
  const columns = "{ Records: 'STRUCT(eventSource VARCHAR, eventName VARCHAR, eventTime VARCHAR, eventID VARCHAR)[]' }";
  const list = files.map((file) => `'${file.replaceAll("'", "''")}'`).join(", ");
  const sql = `SELECT count(*) FROM (SELECT unnest(Records) AS r FROM read_json([${list}], columns = ${columns}, maximum_object_size = 2000000000)) WHERE r.eventSource = '${SELECTED}'`;
  return (await connection.runAndReadAll(sql)).getRows()[0][0];
}

if (isMainThread) {
  const [kind, workers, ...files] = process.argv.slice(2);
  console.log(String(kind === "duckdb" ? await inDuckDB(Number(workers), files) : await inWorkers(kind, Number(workers), files)));
} else {
  parentPort.postMessage(work(workerData));
}
