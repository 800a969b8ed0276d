import fc from "fast-check";
import { expect, test } from "vitest";
import { MARK, secretTexts } from "./fixtures/secret-records.ts";
import { rawOf } from "./fixtures/records.ts";
import { redactText } from "./redact.ts";
import { transformRecord } from "./transform-record.ts";

/** `FUZZ_RUNS=100000` looks for longer than a test run may. */
const runs = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 500) };

test("secrets are replaced, in strings within strings too, and all else is byte for byte as it came", () => {
  fc.assert(
    fc.property(secretTexts, ({ text, redacted }) => {
      expect(() => void JSON.parse(text)).not.toThrow();
      expect(redactText(text)).toBe(redacted);
      expect(() => void JSON.parse(redacted)).not.toThrow();
      expect(redactText(redacted)).toBe(redacted);
    }),
    runs,
  );
}, 0);

test("no outcome holds a secret", () => {
  fc.assert(
    fc.property(secretTexts, ({ text }) => {
      const outcome = transformRecord(rawOf(text));
      expect(outcome.kind).toBe("row");
      expect(JSON.stringify(outcome)).not.toContain(MARK);
    }),
    runs,
  );
}, 0);

test("nor where the record ends too early, or has no time", () => {
  fc.assert(
    fc.property(secretTexts, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom("eventTime", "eventName", "eventSource"), ({ text }, part, member) => {
      const cut = transformRecord(rawOf(text.slice(0, Math.floor(text.length * part))));
      const lacking = transformRecord(rawOf(text.replace(member, "")));
      expect(JSON.stringify([cut, lacking])).not.toContain(MARK);
    }),
    runs,
  );
}, 0);
