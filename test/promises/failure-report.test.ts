import fc from "fast-check";
import { expect, test } from "vitest";
import { commandOf, inputFile, shortened } from "./failure-report.ts";
import { promise, type AnyPromise, type Failure } from "./product-promise.ts";
import { PROMISES } from "./promises.ts";

const broken = promise({
  name: "Every number is below seven",
  arbitrary: fc.record({ number: fc.nat(1000), bytes: fc.constant(Buffer.from([0xff])) }),
  runs: 100,
  check: ({ number }) => {
    if (number >= 7) throw new Error(`found ${number}`);
  },
});

async function failureOf(of: AnyPromise, options: { seed: number; path?: string }): Promise<Failure> {
  const { failure } = await of.try({ runs: of.runs, ...options });
  if (failure === undefined) throw new Error("expected the promise to be broken");
  return failure;
}

test("a failure is the smallest input, and its seed and path give it again", async () => {
  const failure = await failureOf(broken, { seed: 3 });
  expect(failure.input).toEqual({ number: 7, bytes: Buffer.from([0xff]) });
  expect(failure.message).toContain("found 7");
  expect(await failureOf(broken, { seed: failure.seed, path: failure.path })).toMatchObject({ input: failure.input, path: failure.path });
});

test("it is told as a file and as a command", async () => {
  const failure = await failureOf(broken, { seed: 3 });
  const command = `npm run fuzz -- --promise "Every number is below seven" --seed 3 --path ${failure.path}`;
  expect(commandOf(broken, failure)).toBe(command);
  const { path, content } = inputFile(broken, failure);
  expect(path).toBe(".cache/fuzz/every-number-is-below-seven-3.json");
  expect(JSON.parse(content)).toMatchObject({ promise: broken.name, seed: 3, command, input: { number: 7, bytes: { base64: "/w==" } } });
  expect(shortened({ text: "x".repeat(5000) })).toMatch(/^\{\n {2}"text": "x+… \(\d+ characters\)$/);
});

test("a promise is told by its words", () => {
  expect(new Set(PROMISES.map(({ name }) => name)).size).toBe(PROMISES.length);
});
