import { describe, expect, test } from "vitest";
import { rawOf } from "./fixtures/records.ts";
import { SENSITIVE_KEYS } from "./gen/events.ts";
import { redactText } from "./redact.ts";
import { transformRecord } from "./transform-record.ts";

test.each(SENSITIVE_KEYS)("%s is replaced", (key) => {
  expect(redactText(`{"${key}":"hunter2","n":1}`)).toBe(`{"${key}":"[REDACTED]","n":1}`);
});

describe("in JSON", () => {
  test.each([
    ["an escaped key", '{"\\u0070assword":"a"}', '{"\\u0070assword":"[REDACTED]"}'],
    ["an escaped capital in a key", '{"base32\\u0053tringSeed":"a"}', '{"base32\\u0053tringSeed":"[REDACTED]"}'],
    ["a key in another case", '{"SessionToken":"a"}', '{"SessionToken":"[REDACTED]"}'],
    ["quotes and backslashes", '{"password":"a\\"b\\\\","c":"d"}', '{"password":"[REDACTED]","c":"d"}'],
    ["a number", '{"password" : -1.5e3 , "c":1}', '{"password" : "[REDACTED]" , "c":1}'],
    ["an object", '{"password":{"a":["}",{"b":1}]},"c":1}', '{"password":"[REDACTED]","c":1}'],
    ["duplicate keys", '{"password":"a","password":"b"}', '{"password":"[REDACTED]","password":"[REDACTED]"}'],
    ["text within text", '{"p":"{\\"password\\":\\"a\\\\\\"b\\",\\"c\\":1}"}', '{"p":"{\\"password\\":\\"[REDACTED]\\",\\"c\\":1}"}'],
    ["text within text, quotes as \\u0022", '{"p":"{\\u0022password\\u0022:\\u0022a\\u0022}"}', '{"p":"{\\u0022password\\u0022:\\"[REDACTED]\\"}"}'],
    ["text within text that is cut off", '{"p":"{\\"password\\":\\"a"}', '{"p":"{\\"password\\":\\"[REDACTED]\\""}'],
  ])("%s", (_name, text, redacted) => {
    expect(redactText(text)).toBe(redacted);
  });

  test.each(['{"password":null}', '{"passwordLastUsed":"a","p":"password"}', '["password","a"]', '{"m":"no password: here"}', '{"p":"\\u003cpassword\\u003e"}'])("%s stays", (text) => {
    expect(redactText(text)).toBe(text);
  });
});

test("eight strings deep, and no deeper", () => {
  const inStrings = (levels: number, text: string): string => (levels === 0 ? text : JSON.stringify({ p: inStrings(levels - 1, text) }));
  expect(redactText(inStrings(9, '{"password":"hunter2"}'))).toBe(inStrings(9, '{"password":"hunter2"}'));
  expect(redactText(inStrings(8, '{"password":"hunter2"}'))).toBe(inStrings(8, '{"password":"[REDACTED]"}'));
});

describe("in text that is no JSON", () => {
  test.each([
    ["cut off within the secret", '{"password":"hunter', '{"password":"[REDACTED]"'],
    ["cut off within an object", '{"password":{"a":"hunter', '{"password":"[REDACTED]"'],
    ["a quote too many before", '{"a":"b"","password":"hunter2"}', '{"a":"b"","password":"[REDACTED]"}'],
    ["a quote within the secret", '{"password":"hun"ter2","b":1}', '{"password":"[REDACTED]","b":1}'],
    ["a quote too few in an object", '{"password":{"a:"x}hunter2"}}', '{"password":"[REDACTED]"'],
    ["a bare secret", '{"password": hunter 2,"b":1}', '{"password": "[REDACTED]","b":1}'],
    ["all quotes escaped", '{\\"password\\":\\"hunter2\\"}', '{\\"password\\":\\"[REDACTED]\\"}'],
    ["the end of a member", 'c","password":"hunter2"}', 'c","password":"[REDACTED]"}'],
  ])("%s", (_name, text, redacted) => {
    expect(redactText(text)).toBe(redacted);
    expect(redactText(redacted)).toBe(redacted);
  });

  test("the detail quotes nothing of the text", () => {
    const outcome = transformRecord(rawOf('{"a":1,"password":hunter2}'));
    expect(outcome).toMatchObject({
      reason: "invalid-json",
      detail: "expected a record as JSON, found what JSON cannot be (Unexpected token 'h'), in the element at byte 0",
      text: '{"a":1,"password":"[REDACTED]"}',
    });
  });
});

describe("hostile text takes linear time", () => {
  const MEGABYTE = 1_000_000;
  const fill = (part: string): string => part.repeat(MEGABYTE / part.length);
  test.each<[string, string]>([
    ["backslashes", `"password":"${fill("\\")}`],
    ["quotes", `${fill('"')}password":"`],
    ["escaped quotes", `{"password":"${fill('\\"')}`],
    ["keys without values", fill('"password":')],
    ["values without commas", fill('"password":"a" ')],
    ["brackets", fill('"password":[')],
    ["white space", `"password"${fill(" ")}`],
    ["escapes of escapes", `"\\${fill("u005c")}password"`],
    ["strings in strings", fill('\\u0022password\\u0022:\\u0022')],
    ["many secrets in one string", JSON.stringify({ p: fill('"password":"x",') })],
    ["escapes", fill('"\\u0061 ')],
  ])("%s", (_name, text) => {
    const started = process.cpuUsage();
    redactText(text);
    // Quadratic time would be minutes. Of the processor, in µs: another program's share is no matter of ours.
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  });
});
