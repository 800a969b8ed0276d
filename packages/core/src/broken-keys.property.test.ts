import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SENSITIVE_KEYS } from "./gen/events.ts";
import { cutAtBrokenKey } from "./broken-keys.ts";
import { transformRecord } from "./transform-record.ts";

const key = fc.constantFrom(...SENSITIVE_KEYS);
const strays = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('"', "\\", '\\"')), { minLength: 1, maxLength: 3 });

function split(name: string, places: readonly (readonly [number, string])[]): string {
  return places.reduce((text, [at, stray]) => {
    const place = 1 + (at % (text.length - 1));
    return text.slice(0, place) + stray + text.slice(place);
  }, name);
}

describe("a key that stray quotes have split", () => {
  test("keeps its secret out of the text of a rejected record", () => {
    fc.assert(fc.property(key, strays, fc.boolean(), fc.constantFrom('"', ""), (name, places, upper, end) => {
      const broken = split(upper ? name.toUpperCase() : name, places);
      const text = `{"eventName":"ChangePassword","requestParameters":{"userName":"ada","${broken}":"hunter2${end}}}`;
      const outcome = transformRecord({ position: 1, reason: "invalid-json", detail: "", text });
      expect(outcome).toMatchObject({ kind: "rejected" });
      expect(outcome.kind === "rejected" && outcome.text).not.toContain("hunter2");
      expect(outcome.kind === "rejected" && outcome.text).toContain('"userName":"ada"');
    }));
  });

  test("may have escapes in it", () => {
    expect(cutAtBrokenKey('{"a":1,"p\\u0061ss"wor\\u0044":"hunter2"')).toBe('{"a":1,"[REDACTED]');
  });

  test("is none where the key is whole, or a part of a longer word: the text stays", () => {
    for (const text of ['{"password":"[REDACTED]",x', '{"eventName":"ChangePassword"x', '{"eventName":"Change"Password"Policy"x', "pass word", 'compass"words"', "", '"']) {
      expect(cutAtBrokenKey(text)).toBe(text);
    }
  });
});

describe("a key that lacks a quote or its colon", () => {
  const ends = fc.constantFrom(["", '":"'], ['"', ':"'], ["", ':"'], ["", ': "'], ['"', '""'], ['"', '" "'], ["'", `':"`], ['\\"', ':\\"'], ["", '="'], ["", ": "]);
  const rewritten = (name: string, escaped: boolean): string => (escaped ? Array.from(name, (c) => `\\u00${c.charCodeAt(0).toString(16)}`).join("") : name);

  test("keeps its secret out of the text of a rejected record", () => {
    fc.assert(fc.property(key, ends, fc.boolean(), fc.boolean(), (name, [before = "", after = ""], upper, escaped) => {
      const broken = rewritten(upper ? name.toUpperCase() : name, escaped);
      const text = `{"eventName":"ChangePassword","requestParameters":{"userName":"ada",${before}${broken}${after}hunter2"}}`;
      const outcome = transformRecord({ position: 1, reason: "invalid-json", detail: "", text });
      expect(outcome.kind === "rejected" && outcome.text).not.toContain("hunter2");
      expect(outcome.kind === "rejected" && outcome.text).toContain('"userName":"ada"');
    }));
  });

  test("is none where its value is replaced or null, or where it is itself a value: the text stays", () => {
    for (const text of ['{"password" : "[REDACTED]",x', '{"a":"{\\"password\\":\\"[REDACTED]\\"}",x', '{"password":null,x', '{"type":"password","a":1,x', '["password", "a"x', '{"a":"password"}x', '{"passwordLastUsed":"x"']) {
      expect(cutAtBrokenKey(text)).toBe(text);
    }
  });
});
