import fc from "fast-check";

/** A JSON value of which some strings stand for JSON text as it is to be written; see {@link asWritten}. */
export type Tree = null | boolean | number | string | readonly Tree[] | { readonly [key: string]: Tree };

const AS_WRITTEN = "JSON as written: ";

/** A string that {@link recordText} writes as this JSON text: numbers that a double does not hold, deep nesting. */
export function asWritten(json: string): string {
  return AS_WRITTEN + json;
}

/** The JSON text that a string stands for. */
export function writtenIn(value: string): string | undefined {
  return value.startsWith(AS_WRITTEN) ? value.slice(AS_WRITTEN.length) : undefined;
}

const NESTED_EVENT = '{"Records":[{"eventVersion":"1.08","eventSource":"iam.amazonaws.com","eventName":"CreateUser","eventTime":"2026-01-01T00:00:00Z"}]}';

const NOTABLE_TEXTS = [
  "", " ", "null", "123", "true", "FALSE", "\u0000", "a\u0000b", "\ud800", "x\udc00y", "\ufffd", "\ufeff", "😀é", "\u2028", "\u001b[31mred", "=cmd|'/c calc'!A1",
  "__proto__", "constructor", "[REDACTED]", '"', "\\", '\\"', "]}", "},{", "x".repeat(5000),
  "Root", "AWSService", "AssumedRole", "IdentityCenterUser", "AwsApiCall", "AwsConsoleSignIn", "AWS Internal", "config.amazonaws.com",
  "203.0.113.7", "203.0.113.7, 2001:db8::1, AWS Internal", "2001:db8::1%eth0", ", ", "::ffff:203.0.113.7",
  "2026-03-17T16:31:50Z", "2026-03-17 16:31:50.123456789+02:00", "20131102T010628Z", "2026-02-30T00:00:00Z", "0001-01-01T00:00:00+18:00", "9999-12-31T23:59:59.999999Z",
  "arn:aws:iam::111122223333:user/a/b/ada", "arn:aws-cn:sts::777788889999:assumed-role/Deploy/", "arn:aws:iam:::", "arn:aws:iam::111122223333:root", "arn:",
  "User: arn:aws:iam::111122223333:user/x is not authorized to perform: iam:GetRole on resource: arn:aws:iam::111122223333:role/Admin with an explicit deny",
  "User: x is not authorized to perform: iam:GetRole on resource: role ",
  NESTED_EVENT, '{"Version":"2012-10-17","Statement":[]}', "%7B%22Version%22%3A%222012-10-17%22%7D", "%7B%22a%22%3A%22%ED%A0%80%22%7D", "%", "{", '{"a":', '{"a":{"b":[1,null,""]}}', '["x"]',
] as const;

/** Text of any kind that a record may hold. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NOTABLE_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const oddNumbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 1.5, 2 ** 53, 1e21, 5e-324),
  fc.constantFrom("1e400", "-1e400", "12345678901234567890", "1.0", "0e5", "-0", "0.1e-400", `1${"0".repeat(400)}`).map(asWritten),
);

/** JSON text so and so deep, itself being level 1. */
export function deepJson(levels: number): string {
  return levels % 2 === 0 ? `${"[".repeat(levels)}${"]".repeat(levels)}` : `${'{"a":'.repeat(levels)}"leaf"${"}".repeat(levels)}`;
}

const deepValues = fc.oneof(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 90, max: 104 }), fc.constantFrom(253, 256, 1000, 10_000)).map((levels) => asWritten(deepJson(levels)));

/** Keys, some of which mean something to those who read records. */
export const oddKeys: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "arn", "ARN", "userName", "type", "name", "detail", "source", "CloudTrailEvent", "eventSource", "eventsource", "policyDocument", "0", "", "a.b", "key\u0000", "\ud800"),
  fc.string({ maxLength: 6 }),
);

/** Any JSON value. */
export const oddValues: fc.Arbitrary<Tree> = fc.letrec<{ value: Tree; object: Tree }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    { weight: 10, arbitrary: oddTexts },
    { weight: 3, arbitrary: oddNumbers },
    { weight: 3, arbitrary: fc.constantFrom(null, true, false) },
    { weight: 3, arbitrary: tie("object") },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant(JSON.parse(NESTED_EVENT) as Tree) },
  ),
  object: fc.dictionary(oddKeys, tie("value"), { maxKeys: 3, noNullPrototype: true }),
})).value;

/** Any JSON value, now and then one nested deeper than a record may be. */
export const hostileValues: fc.Arbitrary<Tree> = fc.oneof({ weight: 30, arbitrary: oddValues }, { weight: 1, arbitrary: deepValues });
