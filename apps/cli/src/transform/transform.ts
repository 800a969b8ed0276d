import { availableParallelism } from "node:os";
import { findFiles } from "../input/find-files.ts";
import type { FoundFile, MissingPath } from "../input/find-files.ts";
import { requireFiles } from "../input/found-files.ts";
import { watchInterrupt } from "../interrupt.ts";
import { LineWriter } from "../output/line-writer.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { InlineLane, WorkerLane } from "./lane.ts";
import type { Lane } from "./lane.ts";
import { openFile } from "./open-file.ts";
import { OrderedOutput } from "./ordered-output.ts";
import { PORTION_BYTES } from "./portion.ts";
import type { Layer } from "./portion.ts";
import { TransformReport } from "./transform-report.ts";

/** What `trailhouse transform` is asked to do. */
export interface TransformRequest {
  readonly paths: readonly string[];
  readonly layer: Layer;
  /** At most so many worker threads, at most one a file; default: available cores. */
  readonly workers?: number;
  /** Bytes of a record's text from which it is rejected; default: that of docs/limits.md. */
  readonly maxRecordBytes?: number | undefined;
  /** Faults as objects on `stderr`, and the summary as the last one. */
  readonly json: boolean;
}

/** Output that waits for its turn, over all workers. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;
const LEAST_BUFFERS = 8;

/** Prints every selected record of the files, in their order; gives 1 where a record or file was faulty. */
export async function transform(request: TransformRequest, streams: Streams): Promise<ExitCode> {
  const found = await findFiles(request.paths);
  requireFiles(found);
  const report = new TransformReport(request.json, streams.stderr);
  for (const missing of found.missing) report.addUnreadable(faultOf(missing));
  const interrupted = await print(request, found.files, report, streams);
  if (interrupted) return 130;
  report.end();
  return report.hasFaults ? 1 : 0;
}

function faultOf({ path, reason }: MissingPath): { file: string; reason: string; detail: string } {
  return { file: path, reason: "unreadable", detail: reason };
}

/** True where the user interrupted. */
async function print(request: TransformRequest, files: readonly FoundFile[], report: TransformReport, streams: Streams): Promise<boolean> {
  const interrupt = watchInterrupt(() => {
    report.tellFaults();
    streams.stderr.write(`\ninterrupted: ${report.files.read} of ${files.length} files are printed\n`);
  });
  const printing = new Printing(request, files, report, streams);
  const interrupted = new Promise<true>((resolve) => { interrupt.signal.addEventListener("abort", () => { resolve(true); }, { once: true }); });
  try {
    return await Promise.race([interrupted, printing.run().then(() => false)]);
  } finally {
    interrupt.stop();
    await printing.stop();
  }
}

/** The files on their way through several lanes to one output. */
class Printing {
  readonly #files: readonly FoundFile[];
  readonly #report: TransformReport;
  readonly #writer: LineWriter;
  readonly #output: OrderedOutput;
  readonly #inline: Lane;
  readonly #lanes: readonly Lane[];
  #next = 0;
  #stopped = false;

  constructor(request: TransformRequest, files: readonly FoundFile[], report: TransformReport, streams: Streams) {
    this.#files = files;
    this.#report = report;
    this.#writer = new LineWriter(streams.stdout);
    this.#output = new OrderedOutput(async (portion) => {
      this.#requireGoingOn();
      report.addPortion(portion);
      if (portion.length > 0) await this.#writer.writeBytes(new Uint8Array(portion.buffer, 0, portion.length));
    });
    this.#inline = new InlineLane({ layer: request.layer, maxRecordBytes: request.maxRecordBytes }, (file) => this.#read(file.path === "-" ? streams.stdin : openFile(file)));
    this.#lanes = this.#lanesFor(request, files.length);
  }

  async run(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => this.#runLane(lane)));
    await this.#output.written();
    await this.#writer.end();
  }

  /** Ends what is still at work. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#lanes.map((lane) => lane.stop()));
  }

  #lanesFor({ workers = availableParallelism(), layer, maxRecordBytes }: TransformRequest, files: number): readonly Lane[] {
    const count = Math.min(workers, files);
    if (count <= 1) return [this.#inline];
    const buffers = Math.max(LEAST_BUFFERS, Math.floor(MOST_WAITING_BYTES / PORTION_BYTES / count));
    return Array.from({ length: count }, () => new WorkerLane({ layer, maxRecordBytes, buffers }));
  }

  async *#read(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      this.#requireGoingOn();
      yield chunk;
    }
  }

  #requireGoingOn(): void {
    if (this.#stopped) throw new Error("interrupted");
  }

  async #runLane(own: Lane): Promise<void> {
    for (let number = this.#next++; number < this.#files.length && !this.#stopped; number = this.#next++) {
      const file = this.#files[number] as FoundFile;
      // Standard input is this thread's.
      const lane = file.path === "-" ? this.#inline : own;
      const complete = await lane.transform(file, (portion) => this.#output.add(number, portion));
      this.#output.endFile(number, () => { this.#report.addFile(complete); });
    }
  }
}
