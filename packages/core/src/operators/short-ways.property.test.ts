import fc from "fast-check";
import { expect, test } from "vitest";
import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { arnPart } from "./arn.ts";
import { firstAddress, isAddressList, otherAddresses } from "./ip.ts";
import { hasForm, textForm } from "./json-text.ts";
import { isNothing, textAt, textOf } from "./read-values.ts";
import { membersOf, noMembers, NOTHING_LEFT, restOf } from "./rest.ts";
import { millis, timestampOf } from "./timestamp.ts";

const digits = (length: number): fc.Arbitrary<string> => fc.nat(10 ** length - 1).map((value) => String(value).padStart(length, "0"));
const small = (most: number): fc.Arbitrary<string> => fc.oneof({ weight: 4, arbitrary: fc.nat(most).map((value) => String(value).padStart(2, "0")) }, digits(2));

test("a time in CloudTrail's usual form is what it is with a fraction of nothing", () => {
  const time = fc.tuple(digits(4), small(12), small(31), small(23), small(59), small(59));
  fc.assert(fc.property(time, ([year, month, day, hour, minute, second]) => {
    const text = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
    expect(timestampOf(`${text}Z`)).toBe(timestampOf(`${text}.0Z`));
  }), { numRuns: 5000 });
  expect(timestampOf("2024-02-29T23:59:59Z")).toBe("2024-02-29T23:59:59Z");
  for (const none of ["2023-02-29T00:00:00Z", "0000-01-01T00:00:00Z", "2023-13-01T00:00:00Z", "2023-01-01T24:00:00Z", "2023-01-01T00:60:00Z", "2023-01-01 00.00:00Z"]) expect(timestampOf(none)).toBeUndefined();
});

test("milliseconds are those of Date.parse, whatever the text", () => {
  const year = fc.oneof(digits(4), fc.nat(120).map((value) => String(value).padStart(4, "0")));
  const time = fc.tuple(year, small(12), small(31), small(23), small(59), small(59), fc.constantFrom("Z", ".5Z", "+01:00", ""));
  fc.assert(fc.property(fc.oneof(time.map(([y, month, day, hour, minute, second, end]) => `${y}-${month}-${day}T${hour}:${minute}:${second}${end}`), fc.string()), (text) => {
    expect(millis(text)).toBe(Date.parse(text));
  }), { numRuns: 5000 });
});

test("what was asked before changes no answer about ARNs, addresses and forms", () => {
  const arns = fc.constantFrom("arn:aws:iam::111122223333:user/a/ada", "arn:aws:sts::111122223333:assumed-role/r/s", "arn:aws-cn:iam::1:oidc-provider/x/y", "arn:aws:iam::1:root", "arn:aws:s3:::b", "arn:", "no ARN", "");
  const parts = fc.constantFrom("arn" as const, "partition" as const, "account" as const, "type" as const, "name" as const);
  const types = fc.constantFrom(undefined, "user", "root", "oidc-provider");
  const addresses = fc.array(fc.constantFrom("1.2.3.4", "999.1.1.1", "::1", "fe80::1%eth0", "", " 10.0.0.1 ", "AWS Internal"), { minLength: 1, maxLength: 3 }).map((all) => all.join(","));
  const questions = fc.oneof(
    fc.tuple(arns, parts, types).map(([arn, part, type]) => () => arnPart(arn, part, type)),
    addresses.map((list) => () => [firstAddress(list), otherAddresses(list), isAddressList(list)]),
  );
  fc.assert(fc.property(fc.array(questions, { minLength: 2, maxLength: 6 }), (all) => {
    const forget = (): void => { arnPart("arn:aws:iam::9:user/other", "arn"); isAddressList("9.9.9.9"); };
    const fresh = all.map((ask) => { forget(); return ask(); });
    expect(all.map((ask) => ask())).toEqual(fresh);
  }), { numRuns: 2000 });
});

test("a form remembers only what it matched", () => {
  for (const pattern of ["^a+$", `^(?:a+|${"b".repeat(300)})$`]) {
    const form = textForm(5, pattern);
    for (const [text, wanted] of [["aa", true], ["ab", false], ["aa", true], ["ab", false], ["aaaaaa", false]] as const) expect(hasForm(form, text)).toBe(wanted);
  }
});

const key = fc.constantFrom("a", "b", "c", "__proto__", "constructor", "0");
const json = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
  value: fc.oneof({ depthSize: "small" }, fc.constantFrom<Json>(null, "", "x", 0, 1, true, false), fc.array(tie("value"), { maxLength: 2 }), tie("object")),
  object: fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }).map((value) => JSON.parse(JSON.stringify(value)) as JsonObject),
}));

test("text at a path is what following it key by key finds", () => {
  fc.assert(fc.property(json.value, fc.array(key, { minLength: 1, maxLength: 4 }), (value, [first = "a", second, ...more]) => {
    const path = [first, ...(second === undefined ? [] : [second]), ...more];
    const at = path.reduce<Json | undefined>((found, next) => (isJsonObject(found) && Object.hasOwn(found, next) ? found[next] : undefined), value);
    expect(textAt(value, first, second, ...more)).toBe(textOf(at));
  }));
});

test("what is left of an object is each member that holds something and was not read", () => {
  const read = fc.constantFrom<unknown>(undefined, "read", false, 0, NOTHING_LEFT, { a: "read" });
  fc.assert(fc.property(json.object, fc.uniqueArray(fc.tuple(key, read), { selector: ([name]) => name }), (value, reads) => {
    const rest = restOf(value, membersOf(reads.map(([name]) => name)), reads.map(([, what]) => what));
    const unread = Object.entries(value).filter(([name, member]) => !isNothing(member) && reads.every(([known, what]) => known !== name || what === undefined));
    expect(Object.entries(rest ?? {})).toEqual(unread);
    expect(rest === undefined).toBe(unread.length === 0);
  }));
});

test("what a nested object left stands in its place", () => {
  const left = noMembers();
  left["odd"] = 1;
  expect({ ...restOf({ known: { odd: 1, even: 2 }, x: 1 }, membersOf(["known", "x"]), [left, 1]) }).toEqual({ known: left });
  expect(restOf({ known: { odd: 1 } }, membersOf(["known"]), [noMembers()])).toBeUndefined();
});
