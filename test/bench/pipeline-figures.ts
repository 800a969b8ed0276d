import { median } from "./measured-to-lines.ts";

/** One table made, or planned, once. */
export interface Measurement {
  readonly what: "plain" | "pipeline" | "plan";
  readonly table: string;
  /** 0 is the warm-up. */
  readonly round: number;
  readonly seconds: number;
  /** User and system seconds of Spark; absent where the system does not tell. */
  readonly cpuSeconds?: number;
}

/** All measurements over the same files. */
export interface PipelineRun {
  readonly says: string;
  readonly records: number;
  readonly files: number;
  readonly packedBytes: number;
  readonly measurements: readonly Measurement[];
}

const AIM = 2.5;
const KINDS: ReadonlySet<unknown> = new Set(["plain", "pipeline", "plan"]);

/** A line of pipeline_speed.py; undefined for whatever else Spark prints. */
export function lineToMeasurement(line: string): Measurement | undefined {
  if (!line.startsWith("{")) return undefined;
  const found = JSON.parse(line) as Measurement;
  return KINDS.has(found.what) ? found : undefined;
}

/** Heading, the two sides with their ratio, and the seconds of each table. Medians of the rounds after the warm-up. */
export function measurementsToLines({ says, records, packedBytes, measurements }: PipelineRun): string[] {
  const warm = measurements.filter(({ round }) => round > 0);
  const [plain, pipeline, plan] = (["plain", "pipeline", "plan"] as const).map((what) => sums(warm.filter((each) => each.what === what)));
  const rate = (seconds = Number.NaN) => `${Math.round(records / seconds)} records/s`;
  const told = (name: string, side: Sums | undefined) => `  ${name}: ${shown(side?.seconds)} s, ${rate(side?.seconds)}, ${shown(side?.cpuSeconds)} s of processor`;
  const ratio = (of: keyof Sums) => shown((pipeline?.[of] ?? Number.NaN) / (plain?.[of] ?? Number.NaN), 2);
  return [
    `${says}, ${Math.round(packedBytes / 1e6)} MB packed`,
    told("plain job of ten columns", plain),
    told("pipeline, all tables", pipeline),
    `  the pipeline takes ${ratio("seconds")} times as long, ${ratio("cpuSeconds")} times the processor; the aim is at most ${AIM}`,
    `  of it from SQL to plans: ${shown(plan?.seconds)} s, ${shown(plan?.cpuSeconds)} s of processor, however many records`,
    ...tableLines(warm),
  ];
}

interface Sums {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** The median of the rounds' sums. */
function sums(measurements: readonly Measurement[]): Sums {
  const rounds = [...new Set(measurements.map(({ round }) => round))].map((round) => measurements.filter((each) => each.round === round));
  const sum = (of: keyof Sums) => median(rounds.map((round) => round.reduce((total, each) => total + (each[of] ?? Number.NaN), 0)));
  return { seconds: sum("seconds"), cpuSeconds: sum("cpuSeconds") };
}

function tableLines(warm: readonly Measurement[]): string[] {
  const tables = [...new Set(warm.filter(({ what }) => what === "pipeline").map(({ table }) => table))];
  return tables.map((table) => {
    const [made, planned] = (["pipeline", "plan"] as const).map((what) => sums(warm.filter((each) => each.table === table && each.what === what)));
    return `    ${table}: ${shown(made?.seconds)} s, ${shown(made?.cpuSeconds)} s of processor, ${shown(planned?.cpuSeconds)} s of it to plan`;
  });
}

function shown(value = Number.NaN, digits = 1): string {
  return Number.isNaN(value) ? "-" : value.toFixed(digits);
}
