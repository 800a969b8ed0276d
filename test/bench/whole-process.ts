import { spawn } from "node:child_process";
import path from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";

/** One run of a process, from its start to its end; what it prints goes nowhere. */
export interface ProcessRun {
  readonly seconds: number;
  /** User and system seconds of all threads; absent where the process is not Node. */
  readonly cpuSeconds?: number;
  /** Peak resident memory; absent where the process is not Node. */
  readonly peakBytes?: number;
}

/** A command to measure; `codes` are the exit codes that it may end with. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly codes?: readonly number[];
}

interface Usage {
  readonly maxRSS: number;
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
}

const REPORT_USAGE = pathToFileURL(path.join(import.meta.dirname, "report-usage.mjs")).href;
const KEPT_OF_STDERR = 2000;

/** A command of Node that tells its own use of processor and memory when it ends. */
export function nodeCommand(args: readonly string[]): Command {
  return { program: process.execPath, args: ["--import", REPORT_USAGE, ...args] };
}

/** @throws Error with the end of its standard error when the process ends otherwise than it may */
export async function runWhole(command: Command): Promise<ProcessRun> {
  const start = process.hrtime.bigint();
  const child = spawn(command.program, command.args, { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const [stderr, usage, code] = await Promise.all([
    endOf(readable(child.stdio, 2)), endOf(readable(child.stdio, 3)),
    new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve)),
  ]);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!(command.codes ?? [0]).includes(code ?? -1)) throw new Error(`expected ${command.program} ${command.args.join(" ").slice(0, 300)} to end with ${(command.codes ?? [0]).join(" or ")}, found ${code}: ${stderr}`);
  return { seconds, ...usageOf(usage) };
}

function usageOf(text: string): Pick<ProcessRun, "cpuSeconds" | "peakBytes"> {
  if (text === "") return {};
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(text) as Usage;
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024 };
}

function readable(stdio: readonly unknown[], descriptor: number): Readable {
  const stream = stdio[descriptor];
  if (stream instanceof Readable) return stream;
  throw new Error(`expected a pipe on descriptor ${descriptor}, found none`);
}

async function endOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream as AsyncIterable<Buffer>) text = (text + chunk.toString()).slice(-KEPT_OF_STDERR);
  return text;
}
