import { SingleBar } from "cli-progress";
import { formatBytes, formatCount } from "../output/columns.ts";
import type { Output } from "../streams.ts";

const LINE_INTERVAL_MS = 5000;
const FORMAT = "{bar} {value}/{total} files  {speed}  {rows} rows";

/** Shows how far a run is: a bar on a terminal, a line every few seconds elsewhere. */
export class Progress {
  readonly #stderr: Output;
  readonly #files: number;
  readonly #began = Date.now();
  readonly #bar: SingleBar | undefined;
  readonly #timer: NodeJS.Timeout;
  #filesDone = 0;
  #bytes = 0;
  #rows = 0;

  constructor(files: number, stderr: Output) {
    this.#stderr = stderr;
    this.#files = files;
    this.#bar = stderr.isTTY === true ? this.#makeBar() : undefined;
    this.#timer = setInterval(() => { this.#show(); }, this.#bar === undefined ? LINE_INTERVAL_MS : 200);
    this.#timer.unref();
  }

  /** Adds what has been done since the last call. */
  add(step: { readonly files?: number; readonly bytes?: number; readonly rows?: number }): void {
    this.#filesDone += step.files ?? 0;
    this.#bytes += step.bytes ?? 0;
    this.#rows += step.rows ?? 0;
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
    bar.start(this.#files, 0, { speed: "", rows: "0" });
    return bar;
  }

  #show(): void {
    const payload = { speed: this.#speed(), rows: formatCount(this.#rows) };
    if (this.#bar !== undefined) this.#bar.update(this.#filesDone, payload);
    else this.say(`${formatCount(this.#filesDone)}/${formatCount(this.#files)} files, ${payload.speed}, ${payload.rows} rows`);
  }

  #speed(): string {
    const seconds = Math.max((Date.now() - this.#began) / 1000, 0.001);
    return `${formatBytes(this.#bytes / seconds)}/s`;
  }
}
