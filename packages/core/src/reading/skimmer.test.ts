import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { presetFilter } from "../preset-filter.ts";
import { DEFAULT_LIMITS, type RawRecord } from "../raw-record.ts";
import { RecordScanner } from "./bytes-to-records.ts";
import { readRecordBatches, type RecordBatch } from "./read-records.ts";
import type { SkimFilter } from "./skimmer.ts";

interface Skimming {
  readonly records: readonly RawRecord[];
  readonly filtered: ReadonlyMap<string, number>;
}

function skim(text: string, filter: SkimFilter = presetFilter, limits = DEFAULT_LIMITS): Skimming {
  const counts = new Map<string, number>();
  const scanner = new RecordScanner({ limits, skim: { filter, counts } });
  const records = [...scanner.push(Buffer.from(text)), ...scanner.end()];
  return { records, filtered: counts };
}

const S3 = '{"eventSource":"s3.amazonaws.com"}';
const IAM = '{"eventSource":"iam.amazonaws.com","eventName":"ListUsers"}';

describe("a record is left out before it is parsed", () => {
  test.each([
    ["of another service", S3, "other-service"],
    ["of a filtered type", '{"eventType":"AwsVpceEvent","eventSource":"iam.amazonaws.com"}', "network-activity"],
    ["of an Insight", '{"eventSource":"iam.amazonaws.com","eventType":"AwsCloudTrailInsight"}', "insight"],
    ["pretty-printed", JSON.stringify(JSON.parse(S3), undefined, 4), "other-service"],
    ["with tabs and line ends", '{\r\n\t"eventSource"\r\n\t:\r\n\t"s3.amazonaws.com"\r\n}', "other-service"],
    ["whose last eventSource counts", '{"eventSource":"iam.amazonaws.com","eventSource":"s3.amazonaws.com"}', "other-service"],
    ["with an IAM event inside", `{"requestParameters":{"eventSource":"iam.amazonaws.com","a":[${IAM}]},"eventSource":"s3.amazonaws.com"}`, "other-service"],
    ["with any JSON", '{"a":[1,-0.5e+3,true,false,null,"\\u00e9\\"\\\\",{},[]],"é":"é","eventSource":"s3.amazonaws.com"}', "other-service"],
    ["whose type is no text", '{"eventType":[1],"eventSource":"s3.amazonaws.com"}', "other-service"],
  ])("%s", (_, text, reason) => {
    expect(skim(text)).toEqual({ records: [], filtered: new Map([[reason, 1]]) });
  });
});

describe("a record is parsed", () => {
  test.each([
    ["that is selected", IAM],
    ["without an eventSource", '{"eventName":"x","requestParameters":{"eventSource":"s3.amazonaws.com"}}'],
    ["whose eventSource is empty", '{"eventSource":""}'],
    ["whose last eventSource is no text", '{"eventSource":"s3.amazonaws.com","eventSource":null}'],
    ["whose eventSource has an escape", '{"eventSource":"s\\u0033.amazonaws.com"}'],
    ["whose type has an escape", '{"eventType":"Aws\\u0056pceEvent","eventSource":"s3.amazonaws.com"}'],
    ["with a key that has an escape", '{"eventSource":"s3.amazonaws.com","\\u0065ventSource":"iam.amazonaws.com"}'],
    ["with a key like a container's", '{"eventSource":"s3.amazonaws.com","Records":1}'],
    ["whose eventSource is longer than any", `{"eventSource":"${"x".repeat(80)}"}`],
  ])("%s", (_, text) => {
    expect(skim(text)).toEqual({ records: [{ position: 1, text, value: JSON.parse(text) as unknown }], filtered: new Map() });
  });
});

test.each(["1.", "01", '"\t"', '"\\x"', "[1,]", "tru", '{"a":1,}', "{a:1}", "nulll", "\u00a01", "-"])("no JSON is left out: %s", (value) => {
  expect(skim(`{"eventSource":"s3.amazonaws.com","a":${value}}`)).toMatchObject({ records: [{ reason: "invalid-json" }], filtered: new Map() });
});

test("limits hold for what is left out", () => {
  expect(skim(S3, presetFilter, { ...DEFAULT_LIMITS, recordBytes: S3.length - 1 }).records).toMatchObject([{ reason: "too-large" }]);
  expect(skim(S3, presetFilter, { ...DEFAULT_LIMITS, recordBytes: S3.length }).records).toEqual([]);
  const deep = '{"eventSource":"s3.amazonaws.com","a":[[]]}';
  expect(skim(deep, presetFilter, { ...DEFAULT_LIMITS, depth: 2 }).records).toMatchObject([{ reason: "too-deep" }]);
  expect(skim(deep, presetFilter, { ...DEFAULT_LIMITS, depth: 3 }).records).toEqual([]);
});

test("the filter is asked once about the same names", () => {
  const filter = vi.fn<SkimFilter>(() => "no");
  expect(skim(`[${S3},${S3},{"eventSource":"s3.amazonaws.com","eventType":"t"}\n,${S3}]`, filter).filtered).toEqual(new Map([["no", 4]]));
  expect(filter.mock.calls).toEqual([["s3.amazonaws.com", undefined], ["s3.amazonaws.com", "t"]]);
});

test("a reader may read other records meanwhile", () => {
  const counts = new Map<string, number>();
  const others: Skimming[] = [];
  const readElement = ({ position }: { readonly position: number }): RawRecord => {
    others.push(skim(`[${S3},${S3}]`));
    return { position, text: "", value: {} };
  };
  const scanner = new RecordScanner({ readElement, skim: { filter: presetFilter, counts } });
  expect(scanner.push(Buffer.from(`[${S3},${IAM},${S3},${IAM},${S3}]`)).map(({ position }) => position)).toEqual([2, 4]);
  expect(counts).toEqual(new Map([["other-service", 3]]));
  expect(others).toEqual(Array(2).fill({ records: [], filtered: new Map([["other-service", 2]]) }));
});

test("batches hold what is left, with its position, and count the rest", async () => {
  const gz = gzipSync(`{"Records":[${S3},${IAM},${S3},1,${S3}]}`);
  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(gz);
  };
  const batches: RecordBatch[] = [];
  for await (const batch of readRecordBatches(source(), { skim: presetFilter })) batches.push(batch);
  expect(batches.flatMap(({ records }) => records)).toMatchObject([{ position: 2, text: IAM }, { position: 4, reason: "not-an-object" }]);
  expect(batches.map(({ filtered }) => filtered)).toEqual([new Map([["other-service", 3]])]);
});

describe("without WebAssembly", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  function noRoom(): never {
    throw new RangeError("WebAssembly.Instance(): Out of memory: Cannot allocate Wasm memory for new instance");
  }

  test.each([
    ["that Node.js has", undefined],
    ["that finds room", { validate: () => true, Module: Object, Instance: noRoom }],
  ])("%s, every record is parsed", async (_, found) => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", found);
    const fresh = await import("./bytes-to-records.ts");
    const counts = new Map<string, number>();
    const scanner = new fresh.RecordScanner({ skim: { filter: presetFilter, counts } });
    expect(scanner.push(Buffer.from(S3 + IAM)).map(({ position }) => position)).toEqual([1, 2]);
    expect(counts.size).toBe(0);
  });
});
