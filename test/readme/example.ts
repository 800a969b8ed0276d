import { createReadStream } from "node:fs";
import { readRecords, transformRecord } from "@trailhouse/core";

/** Prints who did what, and counts what became of every record. */
export async function whoDidWhat(file: string, print: (line: string) => void): Promise<Record<string, number>> {
  const sums = { row: 0, filtered: 0, rejected: 0 };
  for await (const record of readRecords(createReadStream(file))) {
    const outcome = transformRecord(record);
    sums[outcome.kind] += 1;
    if (outcome.kind === "row") {
      const { gold, findings } = outcome;
      print(`${gold.time_dt} ${gold.actor?.user?.name}: ${gold.type_name}, ${gold.status}${findings.length > 0 ? ", invalid" : ""}`);
    }
  }
  return sums;
}
