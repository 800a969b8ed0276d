import { formatCount } from "../output/columns.ts";
import { byCount, total } from "../run/file-sums.ts";

type Counts = Readonly<Record<string, number>>;

/** One line: how many records were explained, and how many were not, by reason. */
export function countsLine(explained: number, filtered: Counts, rejected: Counts): string {
  return [`${formatCount(explained)} explained`, ...part("not taken", filtered), ...part("rejected", rejected)].join("; ");
}

function part(name: string, counts: Counts): string[] {
  const reasons = byCount(counts).map(([reason, count]) => `${reason} ${formatCount(count)}`);
  return reasons.length === 0 ? [] : [`${formatCount(total(counts))} ${name}: ${reasons.join(", ")}`];
}
