import type { Workload } from "./workloads.ts";
import type { ProcessRun } from "./whole-process.ts";

/** All runs of a workload with so many workers. */
export interface Measured {
  readonly corpus: string;
  readonly says: string;
  readonly packedBytes: number;
  readonly workers: number;
  readonly contenders: readonly { readonly name: string; readonly runs: readonly ProcessRun[] }[];
  readonly aims: Workload["aims"];
  readonly memoryAims: Readonly<Record<string, number>>;
}

const MB = 1_000_000;

/** A heading, a line a contender, a line an aim. Speed is told as a part of the first contender's. */
export function measuredToLines(measured: Measured): string[] {
  const { corpus, says, packedBytes, workers, contenders } = measured;
  const heading = `${corpus}: ${says}, ${Math.round(packedBytes / MB)} MB packed; ${workers} ${workers === 1 ? "worker" : "workers"}`;
  const rows = contenders.map(({ name, runs }) => row(name, runs, medianSeconds(measured, contenders[0]?.name ?? "")));
  return [heading, ...aligned([["", "median s", "min-max", "cpu s", "peak MB", "speed"], ...rows]), ...measured.aims.map((aim) => aimLine(measured, aim)), ...memoryLines(measured)];
}

function row(name: string, runs: readonly ProcessRun[], first: number): string[] {
  const seconds = runs.map((run) => run.seconds);
  const spread = `${Math.min(...seconds).toFixed(2)}-${Math.max(...seconds).toFixed(2)}`;
  return [name, median(seconds).toFixed(2), spread, known(runs, "cpuSeconds", 1), known(runs, "peakBytes", MB), (first / median(seconds)).toFixed(2)];
}

function known(runs: readonly ProcessRun[], member: "cpuSeconds" | "peakBytes", unit: number): string {
  const values = runs.flatMap((run) => run[member] ?? []);
  return values.length === 0 ? "-" : (median(values) / unit).toFixed(unit === 1 ? 2 : 0);
}

function aimLine(measured: Measured, { of, beside, least }: Workload["aims"][number]): string {
  const ratio = medianSeconds(measured, beside) / medianSeconds(measured, of);
  return `  ${of} has ${ratio.toFixed(2)} times the speed of ${beside}; the aim is ${least}`;
}

function memoryLines({ contenders, memoryAims }: Measured): string[] {
  return contenders.flatMap(({ name, runs }) => {
    const aim = memoryAims[name];
    return aim === undefined ? [] : [`  ${name} takes ${known(runs, "peakBytes", MB)} MB at its peak; the aim is at most ${aim}`];
  });
}

function medianSeconds({ contenders }: Measured, name: string): number {
  return median((contenders.find((contender) => contender.name === name)?.runs ?? []).map((run) => run.seconds));
}

/** The middle value; of an even count, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? Number.NaN;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows.map((cells) => `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ")}`);
}
