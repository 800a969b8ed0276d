import { Random } from "../sample/random.ts";
import type { EventItem, EventSource } from "./check-source.ts";
import { checkSource } from "./check-source.ts";
import type { CheckEvent } from "./check-source.ts";
import type { Report } from "./report.ts";

interface Drawn {
  readonly source: EventSource;
  readonly item: EventItem;
  /** Which event of all it is. */
  readonly number: number;
}

/**
 * Checks as many events of all sources as `size`, drawn with the same chance each (reservoir sampling, Vitter's algorithm
 * R). The same seed draws the same from the same input. The drawn texts are held until all has been read; what cannot be
 * read is found as ever.
 */
export class EventSample {
  readonly #size: number;
  readonly #random: Random;
  readonly #drawn: Drawn[] = [];
  /** Events so far, drawn or not. */
  events = 0;

  constructor(size: number, seed: number) {
    this.#size = size;
    this.#random = new Random("validate sample", seed);
  }

  /** Draws from a source; its faults go to the report. */
  async draw(source: EventSource, report: Report): Promise<void> {
    for await (const items of source.items()) {
      const faults = items.filter(({ fault }) => fault !== undefined);
      for (const item of items) if (item.fault === undefined) this.#offer({ source, item, number: this.events });
      await checkInto(report, { source, items: faults, check: () => [] });
    }
  }

  /** Checks what was drawn, in the order of the sources and of the events in them. */
  async check(check: CheckEvent, report: Report): Promise<void> {
    for (const [source, items] of bySource(this.#drawn)) await checkInto(report, { source, items, check });
  }

  #offer(drawn: Drawn): void {
    this.events += 1;
    if (this.#drawn.length < this.#size) {
      this.#drawn.push(drawn);
      return;
    }
    const at = this.#random.below(this.events);
    if (at < this.#size) this.#drawn[at] = drawn;
  }
}

// A source of which nothing was drawn is in no group; the others come in the order in which they were read.
function bySource(drawn: readonly Drawn[]): Map<EventSource, EventItem[]> {
  const sources = new Map<EventSource, EventItem[]>();
  for (const { source, item } of [...drawn].sort((a, b) => a.number - b.number)) {
    const items = sources.get(source) ?? [];
    items.push(item);
    sources.set(source, items);
  }
  return sources;
}

interface SomeItems {
  readonly source: EventSource;
  readonly items: readonly EventItem[];
  readonly check: CheckEvent;
}

async function checkInto(report: Report, { source, items, check }: SomeItems): Promise<void> {
  const toEvent = source.toEvent?.bind(source);
  const some: EventSource = {
    name: source.name,
    unit: source.unit,
    items: async function* () { yield await Promise.resolve(items); },
    ...(toEvent === undefined ? {} : { toEvent }),
  };
  for await (const part of checkSource(some, check, { limit: Infinity, partSize: 1 })) await report.add(some, part);
}
