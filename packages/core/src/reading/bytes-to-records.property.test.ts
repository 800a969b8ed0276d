import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import type { RawRecord } from "../raw-record.ts";
import { readRecords } from "./read-records.ts";
import { RecordScanner } from "./bytes-to-records.ts";
import { DEFAULT_LIMITS } from "../raw-record.ts";

/** Strings that a scanner can stumble over. */
const trickyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("Records", "Events", "detail", "\\", '"', '\\"}', "]}", "{[", '{"eventVersion"', "\n{", "é😀", "\ud800"),
);

const member = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, trickyString, fc.double(), fc.boolean(), fc.constant(null), tie("array"), tie("object")),
  array: fc.array(tie("value"), { maxLength: 4 }),
  object: fc.dictionary(trickyString, tie("value"), { maxKeys: 4, noNullPrototype: true }),
}));

/** A record with its keys in any order, `eventVersion` among them. */
const record = fc
  .tuple(fc.dictionary(trickyString, member.value, { maxKeys: 5, noNullPrototype: true }), fc.nat(5))
  .map(([members, at]) => {
    const entries = Object.entries(members).filter(([key]) => key !== "Records" && key !== "Events");
    return Object.fromEntries([...entries.slice(0, at), ["eventVersion", "1.08"], ...entries.slice(at)]);
  });

const blanks = fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "\r"), maxLength: 3 });

/** JSON text of a record, with blanks, escapes as JSON.stringify or all non-ASCII escaped. */
const recordText = fc.tuple(record, fc.constantFrom(undefined, 1, "\t"), fc.boolean()).map(([value, indent, escaped]) => {
  const text = JSON.stringify(value, undefined, indent);
  return escaped ? text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`) : text;
});

type Wrap = (texts: readonly string[], blank: string) => string;
const wrapped = (key: string): Wrap => (texts, blank) =>
  `{"a":[{"${key}":[{}]}]${blank},${blank}"${key}"${blank}:${blank}[${texts.join(`${blank},${blank}`)}${blank}],"z":{"b":"]"}}${blank}`;
const lookup = (text: string): string => `{"EventName":"x","CloudTrailEvent":${JSON.stringify(text)}}`;
const envelope = (text: string): string => `{"version":"0","source":"aws.iam","detail": ${text}\n,"id":"{"}`;

const container = fc.constantFrom<Wrap>(
  wrapped("Records"),
  wrapped("\\u0052ecords"),
  (texts, blank) => wrapped("Events")(texts.map(lookup), blank),
  (texts, blank) => wrapped("Records")(texts.map(envelope), blank),
  (texts, blank) => `${blank}[${blank}${texts.join(`,${blank}`)}${blank}]${blank}`,
  (texts, blank) => texts.join(blank),
  (texts) => texts.map((text) => `${text}\n`).join(""),
  (texts, blank) => texts.map(lookup).join(blank),
  (texts, blank) => texts.map((text) => `{"Records":[${text}]}`).join(blank),
  (texts, blank) => `[${texts.map((text) => `{"Records":[${blank}${text}]}`).join(",")}]`,
);

/** Sizes of chunks, used over and over. */
const chunkSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

function cut(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    chunks.push(bytes.slice(at, at + size));
    at += size;
  }
  return chunks;
}

function scan(bytes: Uint8Array, sizes: readonly number[], limits = DEFAULT_LIMITS): RawRecord[] {
  const scanner = new RecordScanner({ limits });
  const records = cut(bytes, sizes).flatMap((chunk) => scanner.push(chunk));
  return [...records, ...scanner.end()];
}

const members = fc.array(fc.nat(400), { maxLength: 3 });

/** The bytes as gzip members, cut at the given places; as they are where there are none. */
function asMembers(bytes: Buffer, cuts: readonly number[]): Buffer {
  if (cuts.length === 0) return bytes;
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  return Buffer.concat(places.slice(1).map((end, i) => gzipSync(bytes.subarray(places[i], end))));
}

async function read(chunks: readonly Uint8Array[]): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  };
  for await (const item of readRecords(source())) records.push(item);
  return records;
}

function wellFormed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, "$1\\ufffd")) as unknown;
}

describe("what was put in comes out", () => {
  test("any container, blanks, key order, chunks, members", async () => {
    const input = fc.tuple(fc.array(recordText, { maxLength: 5 }), container, blanks, chunkSizes, members, fc.boolean());
    await fc.assert(
      fc.asyncProperty(input, async ([texts, wrap, blank, sizes, cuts, mark]) => {
        const bytes = Buffer.from((mark ? "\uFEFF" : "") + wrap(texts, blank));
        const records = await read(cut(asMembers(bytes, cuts), sizes));
        expect(records.map(({ text }) => text)).toEqual(texts);
        expect(records.map((item) => "value" in item && item.value)).toEqual(texts.map((text) => wellFormed(JSON.parse(text))));
        expect(records.map(({ position }) => position)).toEqual(texts.map((_, i) => i + 1));
      }),
      { numRuns: 400 },
    );
  });
});

/** Pieces that come up in broken files. */
const shard = fc.oneof(
  recordText,
  fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "\\", "\n", "\n{", '{"Records":[', '{"Events":[', "]}", '{"eventVersion":"1"}', "tru", "1", "\uFEFF"),
  fc.constantFrom('{"detail":{"eventVersion":1},"source":1}', '{"detail":{"eventName":"x"}}', '{"a":"b', '{"eventVersion":', "nul\u0000", "ÿ", '"x"'),
  fc.string(),
);
const brokenBytes = fc.oneof(
  fc.array(shard, { maxLength: 25 }).map((parts) => Buffer.from(parts.join(""))),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);
const smallLimits = fc.record({
  recordBytes: fc.integer({ min: 1, max: 200 }),
  depth: fc.integer({ min: 1, max: 6 }),
  quarantineTextChars: fc.integer({ min: 0, max: 40 }),
});

describe("bytes that are broken", () => {
  test("never throw, give positions without gaps, and the same in any chunks", () => {
    fc.assert(
      fc.property(brokenBytes, chunkSizes, fc.oneof(fc.constant(DEFAULT_LIMITS), smallLimits), (bytes, sizes, limits) => {
        const whole = scan(bytes, [Math.max(1, bytes.length)], limits);
        expect(whole.map(({ position }) => position)).toEqual(whole.map((_, i) => i + 1));
        for (const item of whole) {
          if ("reason" in item) expect(item.text.length).toBeLessThanOrEqual(limits.quarantineTextChars);
        }
        expect(scan(bytes, sizes, limits)).toEqual(whole);
      }),
      { numRuns: 3000 },
    );
  });

  test("come out the same some bytes at a time", () => {
    fc.assert(
      fc.property(brokenBytes, chunkSizes, fc.integer({ min: 1, max: 60 }), fc.oneof(fc.constant(DEFAULT_LIMITS), smallLimits), (bytes, sizes, most, limits) => {
        const scanner = new RecordScanner({ limits });
        const records = cut(bytes, sizes).flatMap((chunk) => [...scanner.pushBy(chunk, most)].flat());
        expect([...records, ...scanner.end()]).toEqual(scan(bytes, sizes, limits));
      }),
      { numRuns: 1500 },
    );
  });

  test("a mutated gzip file never throws and keeps its positions", async () => {
    const gz = gzipSync(`{"Records":[${Array.from({ length: 20 }, (_, i) => `{"eventName":"E${i}"}`).join(",")}]}`);
    await fc.assert(
      fc.asyncProperty(fc.nat(gz.length - 1), fc.nat(255), chunkSizes, async (at, byte, sizes) => {
        const mutated = Buffer.from(gz);
        mutated[at] = byte;
        const records = await read(cut(mutated, sizes));
        expect(records.map(({ position }) => position)).toEqual(records.map((_, i) => i + 1));
      }),
      { numRuns: 150 },
    );
  });
});
