import { gzipSync } from "node:zlib";
import fc from "fast-check";

/** Puts the texts of records into a container. */
export type Container = (texts: readonly string[], blank: string) => string;

function lookupEvent(text: string): string {
  return `{"EventId":"1","EventName":"x","CloudTrailEvent":${JSON.stringify(text)}}`;
}

function envelope(text: string, blank: string): string {
  return `{"version":"0","detail-type":"AWS API Call via CloudTrail","source":"aws.iam",${blank}"detail":${blank}${text}${blank},"region":"us-east-1"}`;
}

/** The containers that records come in, by name. */
export const CONTAINERS: Readonly<Record<string, Container>> = {
  "CloudTrail file": (texts, blank) => `{"Records"${blank}:${blank}[${blank}${texts.join(`${blank},${blank}`)}${blank}]}`,
  "file with more members": (texts, blank) => `{"a":[{"Records":[{}]}],${blank}"Records":[${texts.join(",")}]${blank},"z":{"b":"]}"}}`,
  "key with an escape": (texts) => `{"\\u0052ecords":[${texts.join(",")}]}`,
  "bare array": (texts, blank) => `[${blank}${texts.join(`,${blank}`)}${blank}]`,
  NDJSON: (texts) => texts.map((text) => `${text}\n`).join(""),
  "values one after the other": (texts, blank) => texts.join(blank),
  "lookup-events": (texts, blank) => `{"Events":[${texts.map(lookupEvent).join(`${blank},${blank}`)}]}`,
  "lookup events as NDJSON": (texts) => texts.map(lookupEvent).join("\n"),
  EventBridge: (texts, blank) => texts.map((text) => envelope(text, blank)).join("\n"),
  "EventBridge in Records": (texts, blank) => `{"Records":[${texts.map((text) => envelope(text, blank)).join(",")}]}`,
  "files in an array": (texts) => `[${texts.map((text) => `{"Records":[${text}]}`).join(",")}]`,
};

/** A part of a file: records in a container. */
interface Part {
  readonly texts: readonly string[];
  readonly container: string;
  readonly blank: string;
}

/** A file and how many records were put into it. */
export interface WholeFile {
  readonly bytes: Buffer;
  readonly records: number;
}

/** How a file's bytes are written. */
interface Writing {
  readonly mark: boolean;
  readonly digest: boolean;
  /** Offsets at which a gzip member ends and the next begins; no gzip at all where undefined. */
  readonly members: readonly number[] | undefined;
}

/** White space of any kind. */
export const blanks: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom(" ", "\n", "\r\n\t", " \n ".repeat(30)) });

const DIGEST = '{"awsAccountId":"111122223333","digestStartTime":"2026-01-01T00:00:00Z","digestS3Bucket":"b","logFiles":[]}\n';

const writings: fc.Arbitrary<Writing> = fc.record({
  mark: fc.nat(9).map((n) => n === 0),
  digest: fc.nat(19).map((n) => n === 0),
  members: fc.option(fc.array(fc.nat(20_000), { maxLength: 3 }), { nil: undefined }),
});

function fileOf(parts: readonly Part[], { mark, digest, members }: Writing): WholeFile {
  const text = parts.map(({ texts, container, blank }) => CONTAINERS[container]?.(texts, blank) ?? "").join("\n");
  const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${digest ? DIGEST : ""}${text}`);
  return { bytes: members ? packed(bytes, members) : bytes, records: parts.reduce((sum, { texts }) => sum + texts.length, 0) };
}

/** Gzip, in as many members as there are cuts, and one more. */
export function packed(bytes: Buffer, cuts: readonly number[] = []): Buffer {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return Buffer.concat(ends.map((end, index) => gzipSync(bytes.subarray(ends[index - 1] ?? 0, end), { level: 1 })));
}

/** Undamaged files of records in containers of every kind, several kinds in one file too. */
export function wholeFiles(texts: fc.Arbitrary<string>, maxRecords = 4): fc.Arbitrary<WholeFile> {
  const part = fc.record({ texts: fc.array(texts, { maxLength: maxRecords }), container: fc.constantFrom(...Object.keys(CONTAINERS)), blank: blanks });
  const parts = fc.oneof({ weight: 3, arbitrary: fc.array(part, { minLength: 1, maxLength: 1 }) }, { weight: 1, arbitrary: fc.array(part, { maxLength: 3 }) });
  return fc.tuple(parts, writings).map(([some, writing]) => fileOf(some, writing));
}

/** A place as a part of the whole, all of them as likely. */
export const parts: fc.Arbitrary<number> = fc.noBias(fc.nat(1_000_000)).map((millionths) => millionths / 1_000_000);

interface Damage {
  /** Where, as a part of the whole, from 0 to 1. */
  readonly at: number;
  readonly removed: number;
  readonly put: Uint8Array;
}

const puts = fc.oneof(
  fc.constant(new Uint8Array()),
  fc.uint8Array({ maxLength: 3 }),
  fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "\\", "\n", "\n{", '{"eventVersion":', '{"Records":[', "\u0000", "\uFEFF", "tru").map((text) => Buffer.from(text)),
);
const removals = fc.oneof({ weight: 10, arbitrary: fc.nat(4) }, { weight: 3, arbitrary: fc.nat(2000) }, { weight: 1, arbitrary: fc.constant(Infinity) });
const damages: fc.Arbitrary<readonly Damage[]> = fc.array(fc.record({ at: parts, removed: removals, put: puts }), { minLength: 1, maxLength: 3 });

function damaged(bytes: Buffer, { at, removed, put }: Damage): Buffer {
  const from = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(Math.min(bytes.length, from + removed))]);
}

/** Files with bytes put in, taken out, changed or cut off: those of the JSON, or those of the packed file. */
export function damagedFiles(texts: fc.Arbitrary<string>): fc.Arbitrary<Buffer> {
  return fc.tuple(wholeFiles(texts), damages, fc.boolean()).map(([{ bytes }, changes, pack]) => {
    const broken = changes.reduce(damaged, bytes);
    return pack && !isPacked(bytes) ? packed(broken) : broken;
  });
}

function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
