import { SingleBar } from "cli-progress";
import { formatBytes, formatCount } from "../output/columns.ts";
import type { Output } from "../streams.ts";

const LINE_INTERVAL_MS = 5000;
/** So many lines may stay unsaid while nothing moves but the clock. */
const QUIET_LINES = 12;
const FORMAT = "{bar} {value}/{total} files  {speed}  {rows} rows, {committed} committed";

/** Shows how far a run is: a bar on a terminal, elsewhere a line every few seconds in which something happened. */
export class Progress {
  readonly #stderr: Output;
  readonly #files: number;
  readonly #began = Date.now();
  readonly #bar: SingleBar | undefined;
  readonly #timer: NodeJS.Timeout;
  #filesDone = 0;
  #bytes = 0;
  #rows = 0;
  #committed = 0;
  #moved = false;
  #quiet = 0;

  constructor(files: number, stderr: Output) {
    this.#stderr = stderr;
    this.#files = files;
    this.#bar = stderr.isTTY === true ? this.#makeBar() : undefined;
    this.#timer = setInterval(() => { this.#show(); }, this.#bar === undefined ? LINE_INTERVAL_MS : 200);
    this.#timer.unref();
  }

  /** Adds what has been done since the last call. */
  add(step: { readonly files?: number; readonly bytes?: number; readonly rows?: number; readonly committed?: number }): void {
    this.#moved = true;
    this.#filesDone += step.files ?? 0;
    this.#bytes += step.bytes ?? 0;
    this.#rows += step.rows ?? 0;
    this.#committed += step.committed ?? 0;
  }

  /** Prints a message without breaking the bar. */
  say(message: string): void {
    if (this.#bar !== undefined) this.#stderr.write("\r\u001b[K");
    this.#stderr.write(`${message}\n`);
  }

  /** Takes the progress off the screen. */
  stop(): void {
    clearInterval(this.#timer);
    this.#bar?.stop();
  }

  #makeBar(): SingleBar {
    const bar = new SingleBar({ format: FORMAT, stream: this.#stderr, barsize: 24, clearOnComplete: true, hideCursor: false, gracefulExit: false });
    bar.start(this.#files, 0, { speed: "", rows: "0", committed: "0" });
    return bar;
  }

  #show(): void {
    const payload = { speed: this.#speed(), rows: formatCount(this.#rows), committed: formatCount(this.#committed) };
    if (this.#bar !== undefined) this.#bar.update(this.#filesDone, payload);
    else if (this.#isWorthALine()) this.say(`${formatCount(this.#filesDone)}/${formatCount(this.#files)} files, ${payload.speed}, ${payload.rows} rows, ${payload.committed} committed`);
  }

  #isWorthALine(): boolean {
    this.#quiet = this.#moved ? 0 : this.#quiet + 1;
    this.#moved = false;
    return this.#quiet % QUIET_LINES === 0;
  }

  #speed(): string {
    const seconds = Math.max((Date.now() - this.#began) / 1000, 0.001);
    return `${formatBytes(this.#bytes / seconds)}/s`;
  }
}
