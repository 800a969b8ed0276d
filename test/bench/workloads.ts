import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CorpusFiles, CorpusName } from "./corpora.ts";
import { nodeCommand, type Command } from "./whole-process.ts";

/** What is measured on one corpus with so many workers. */
export interface Workload {
  readonly corpus: CorpusName;
  readonly workers: readonly number[];
  readonly contenders: readonly Contender[];
  /** What is hoped for: the first contender's speed as a part of the second's. Told beside the figure, never a gate. */
  readonly aims: readonly { readonly of: string; readonly beside: string; readonly least: number }[];
  /** Peak memory that is hoped for, in MB, by contender. */
  readonly memoryAims?: Readonly<Record<string, number>>;
}

/** One of those that are measured beside each other. `prepare` is not in the figures. */
export interface Contender {
  readonly name: string;
  command(files: CorpusFiles, workers: number): Command;
  prepare?(): void;
}

const CLI = path.resolve(import.meta.dirname, "../../apps/cli/bin/trailhouse.js");
const PEER = path.join(import.meta.dirname, "peer.mjs");

function peer(name: string, kind: string): Contender {
  return { name, command: ({ files }, workers) => nodeCommand([PEER, kind, String(workers), ...files]) };
}

const GUNZIP_SYNC = peer("gunzipSync", "gunzip");
const PARSE_FILTER = peer("gunzipSync + JSON.parse + filter", "filter");
const DUCKDB_FILTER = peer("DuckDB read_json + filter", "duckdb");

const GZIP: Contender = {
  name: "gzip -dc",
  command: ({ folder }, workers) => ({ program: "sh", args: ["-c", 'find "$1" -name "*.json.gz" -print0 | xargs -0 -n 16 -P "$2" gzip -dc | cat > /dev/null', "sh", folder, String(workers)] }),
};

const TRANSFORM: Contender = {
  name: "trailhouse transform",
  command: ({ folder }, workers) => nodeCommand([CLI, "transform", folder, "--workers", String(workers)]),
};

/** Into a new lake each time. */
function run(): Contender {
  const folder = mkdtempSync(path.join(tmpdir(), "trailhouse-bench-"));
  const lake = path.join(folder, "lake", "iam.duckdb");
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    name: "trailhouse run",
    prepare: () => {
      rmSync(path.dirname(lake), { recursive: true, force: true });
    },
    command: ({ folder: logs }, workers) => nodeCommand([CLI, "run", logs, "--lake", lake, "--workers", String(workers)]),
  };
}

/** In the order in which they are run and printed. */
export function workloads(): readonly Workload[] {
  const RUN = run();
  const transformAims = [{ of: TRANSFORM.name, beside: GUNZIP_SYNC.name, least: 0.45 }, { of: TRANSFORM.name, beside: DUCKDB_FILTER.name, least: 1.5 }];
  const runAim = { of: RUN.name, beside: DUCKDB_FILTER.name, least: 1 };
  const all = [GUNZIP_SYNC, GZIP, PARSE_FILTER, DUCKDB_FILTER, TRANSFORM, RUN];
  return [
    { corpus: "mixed", workers: [1, 2], contenders: all, aims: [...transformAims, runAim], memoryAims: { [RUN.name]: 700 } },
    { corpus: "mixed-x3", workers: [1, 2], contenders: all, aims: [...transformAims, runAim], memoryAims: { [RUN.name]: 700 } },
    { corpus: "all-iam", workers: [1, 2], contenders: all, aims: [], memoryAims: { [RUN.name]: 700 } },
    { corpus: "one-file", workers: [1], contenders: [GZIP, TRANSFORM, RUN], aims: [], memoryAims: { [TRANSFORM.name]: 250, [RUN.name]: 700 } },
    { corpus: "one-file-3gb", workers: [1], contenders: [GZIP, TRANSFORM], aims: [], memoryAims: { [TRANSFORM.name]: 250 } },
  ];
}
