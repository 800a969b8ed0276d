import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import type { Streams } from "../streams.ts";
import readingRules from "./reading-rules.json" with { type: "json" };
import type { ReadingRuleId } from "./findings.ts";
import { validate } from "./validate.ts";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-rules-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

const EVENT = '{"class_uid": 3001}\n';

async function copied(name: string, sql: string, options: string): Promise<Buffer> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (${sql}) TO '${join(folder, name)}' (${options})`);
  return readFileSync(join(folder, name));
}

interface Input {
  readonly path: string;
  readonly beside?: string;
  readonly schema?: string;
  readonly stdin?: Readable;
}

/** What the page's examples are made of: a file with what is in it, what is given beside it, or standard input. */
const INPUTS: Readonly<Record<ReadingRuleId, () => Promise<Input>>> = {
  "invalid-json": () => file("list.json", '[{"class_uid": 3001},\n{"class_uid"'),
  "too-large": () => Promise.resolve({ path: "-", stdin: Readable.from([Buffer.from(EVENT), ...Array.from({ length: 65 }, () => Buffer.alloc(2 ** 20, 0x20 + 1))]) }),
  "corrupt-gzip": () => file("events.ndjson.gz", gzipSync(EVENT.repeat(3)).subarray(0, -8)),
  "corrupt-zstd": async () => file("events.ndjson.zst", (await copied("whole.zst", "SELECT '{\"class_uid\": 3001}' FROM range(3)", "FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\x01', COMPRESSION zstd")).subarray(0, -4)),
  unreadable: async () => ({ ...(await file("events.ndjson", EVENT)), beside: "events.ndjson.old" }),
  "empty-file": () => file("none.ndjson", ""),
  "missing-columns": async () => file("rows.parquet", await copied("copied.parquet", "SELECT 1 AS activity_id", "FORMAT parquet")),
  "unknown-export": async () => ({ ...(await file("events.ndjson", EVENT)), schema: (await file("export.json", '{"classes": {}}')).path }),
};

function file(name: string, content: string | Buffer): Promise<{ path: string }> {
  writeFileSync(join(folder, name), content);
  return Promise.resolve({ path: name });
}

/** What validate prints, with paths as if it ran in the folder. */
async function printed({ path, beside, schema, stdin }: Input): Promise<string[]> {
  const stdout = new PassThrough();
  let text = "";
  stdout.on("data", (piece: Buffer) => { text += piece.toString(); });
  const streams = { stdin: stdin ?? Readable.from([]), stdout, stderr: new PassThrough() } as unknown as Streams;
  const schemas = schema === undefined ? [] : [join(folder, schema)];
  const paths = [path, ...(beside === undefined ? [] : [beside])].map((each) => (each === "-" ? each : join(folder, each)));
  await validate({ paths, waitSeconds: 0, format: "pretty", first: Infinity, schemas, strict: false, updateBaseline: false, seed: 1, workers: 1 }, streams);
  return text.replaceAll(`${folder}/`, "").split("\n");
}

test.each(Object.entries(readingRules))("the example of %s on the page of rules is what is printed", async (id, { example }) => {
  const lines = await printed(await INPUTS[id as ReadingRuleId]());
  expect(lines.filter((line) => line.endsWith(`[${id}]`))).toEqual([example.found]);
});
