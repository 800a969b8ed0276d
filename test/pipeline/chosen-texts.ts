import fc from "fast-check";
import { SENSITIVE_KEYS } from "../../packages/core/src/gen/events.ts";
import { RECORDS } from "../../packages/core/src/fixtures/records.ts";
import { MARK } from "../../packages/core/src/fixtures/secret-records.ts";

const keys = fc.constantFrom(...SENSITIVE_KEYS, "Password", "pass\\word", "\\u0070assword");
const punctuation = fc.constantFrom('"', '"', '\\"', "\\", "\\u0022", "\\\\", ":", ":", ",", "{", "}", "[", "]", " ", "\n", "\u0001", "null", "[REDACTED]", "Chrome/1");
const beginnings = fc.tuple(keys, fc.constantFrom("", '"')).map(([key, quote]) => `${quote}${key}":"${MARK}`);
const parts = fc.array(fc.oneof({ weight: 3, arbitrary: punctuation }, keys, beginnings), { minLength: 1, maxLength: 12 }).map((found) => found.join(""));
const pieces = fc.oneof({ weight: 3, arbitrary: parts }, beginnings);

/** Texts of sound records in which a caller wrote what looks like a secret, its beginning or its end, into what callers choose. */
export const chosenTexts: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...Object.values(RECORDS)), pieces, fc.option(pieces, { nil: "bob" }), fc.integer({ max: 3, min: 0 }), fc.constantFrom(0, 0, 1, 2, 5))
  .map(([record, agent, name, depth, every]) => {
    const nested = Array.from({ length: depth }).reduce<string>((text) => JSON.stringify({ x: text }), agent);
    const text = JSON.stringify({ ...record, userAgent: nested, requestParameters: { userName: name, groupName: "admins", policyDocument: '{"Action":"iam:ChangePassword"}' } });
    return every === 0 ? text : withEscapes(text, JSON.stringify(nested), every);
  });

/** Every n-th character of a string, where it is no part of an escape, as an escape. */
function withEscapes(text: string, string: string, every: number): string {
  let met = 0;
  const written = string.replaceAll(/\\u.{4}|\\.|[A-Za-z0-9:]/gs, (part) => (part.length > 1 || (met += 1) % every !== 0 ? part : `\\u${part.charCodeAt(0).toString(16).padStart(4, "0")}`));
  return text.replace(string, () => written);
}
