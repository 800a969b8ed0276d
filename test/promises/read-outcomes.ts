import { readRecords, transformRecord, type Outcome, type RawRecord, type RowOutcome } from "@trailhouse/core";

/** A record and what became of it. */
export interface ReadRecord {
  readonly raw: RawRecord;
  readonly outcome: Outcome;
}

/** Every record of a file's bytes with its outcome; `sizes` are those of the chunks, used over and over. */
export async function outcomesOf(bytes: Uint8Array, sizes: readonly number[] = [bytes.length]): Promise<readonly ReadRecord[]> {
  const found: ReadRecord[] = [];
  for await (const raw of readRecords(chunks(bytes, sizes))) found.push({ raw, outcome: transformRecord(raw) });
  return found;
}

/** The bytes as a stream. */
export async function* chunks(bytes: Uint8Array, sizes: readonly number[] = [bytes.length]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? bytes.length);
    yield await Promise.resolve(bytes.subarray(at, at + size));
    at += size;
  }
}

/** What becomes of a record that stands in a file alone. */
export async function outcomeOf(text: string): Promise<ReadRecord> {
  const found = await outcomesOf(Buffer.from(text));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`expected one record, found ${found.length}`);
  return first;
}

/** The same, or undefined where the record is no row. */
export async function rowOf(text: string): Promise<RowOutcome | undefined> {
  const { outcome } = await outcomeOf(text);
  return outcome.kind === "row" ? outcome : undefined;
}
