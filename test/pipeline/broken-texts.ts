import { MARK } from "../../packages/core/src/fixtures/secret-records.ts";

/** A record of IAM as text, with further members written as they are given. */
function record(members: string, eventName = "CreateUser"): string {
  return `{"eventVersion":"1.08","eventID":"e-1","eventTime":"2023-03-17T16:31:50Z","eventSource":"iam.amazonaws.com","eventName":"${eventName}","awsRegion":"us-east-1"${members}}`;
}

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

/** Texts that are no record, and records at the edge of what JSON, a VARIANT and a regular expression can say. */
export function brokenTexts(): readonly string[] {
  return [
    "", " ", "null", "1", '"text"', "[]", "[{}]", "{}", "{", "}", "{]", '{"a":1', '{"a":1}}', '{"a":1} {"b":2}', '{"a":1},{"b":2}', "{'a':1}", '{"a":01}', '{"a":1.}', '{"a":NaN}', '{"a":"\t"}', '{"a":1,}', "\uFEFF{}",
    record(""), ` ${record("")}\n`, `${record("")}x`, record(',"eventName":"DeleteUser"'), record(',"requestParameters":{"a":1,"a":2}'),
    record(',"requestParameters":{"n":12345678901234567890,"f":1e5,"z":-0,"h":1e300}'), record(',"requestParameters":{"n":1e999}'), record(',"requestParameters":{"t":"1e999"}'), record(`,"requestParameters":{"n":${"9".repeat(400)}}`),
    record(',"requestParameters":{"n":1.7976931348623157e308,"m":1e-999}'), record(',"requestParameters":{"n":1.7976931348623159e308}'), record(`,"requestParameters":{"n":-${"9".repeat(200)}e200}`), record(`,"userAgent":"x:1e999,","errorMessage":"[${"9".repeat(400)}]","requestParameters":{"t":"{\\"a\\":1e999}"}`), record(',"requestParameters":"{\\"userName\\":\\"a\\",\\"n\\":1e999}"'),
    record(',"requestParameters":"{\\"userName\\":\\"a\\",\\"userName\\":\\"b\\"}"'), record(',"requestParameters":{"policyDocument":"%7B%22a%22%3A1e999%7D"}'), record(',"requestParameters":{"\\ud800":1,"\\udfff":2}'),
    record(',"userAgent":"\\ud800x","requestParameters":{"userName":"\\udc00","k\\ud83d":"\\ud83d\\ude00"}'), record(',"userAgent":"\\\\ud800"'), record(',"requestParameters":"{\\"a\\":\\"\\\\ud800\\"}"'),
    record(`,"requestParameters":${nested(90)}`), record(`,"requestParameters":${nested(99)}`), record(`,"requestParameters":${nested(100)}`), record(`,"requestParameters":${nested(300)}`), record(`,"requestParameters":${nested(2000)}`), record(`,"userAgent":"${"[".repeat(200)}"`),
    record(`,"requestParameters":${JSON.stringify(nested(100))}`), record(`,"requestParameters":${JSON.stringify(nested(101))},"responseElements":{"policyDocument":${JSON.stringify(nested(150))}}`),
    record("", ""), record("", "NoSuchEvent"), record(',"readOnly":true', "NoSuchEvent"), record(',"readOnly":"true"', "NoSuchEvent"), record(',"eventType":"AwsCloudTrailInsight"'), record(',"eventType":"AwsVpceEvent"'),
    '{"eventSource":"s3.amazonaws.com"}', '{"eventName":"x"}', '{"eventSource":"iam.amazonaws.com"}', '{"eventSource":"iam.amazonaws.com","eventName":7}', '{"eventSource":"iam.amazonaws.com","eventName":"x"}', '{"eventSource":"iam.amazonaws.com","eventName":"x","eventTime":"yesterday"}', '{"eventSource":"iam.amazonaws.com","eventName":"CreateUser","eventTime":7}',
    record(`,"requestParameters":{"userName":"${"long".repeat(300_000)}"}`), record(`,"requestParameters":{"privateKey":"${"line\\n".repeat(50_000)}"}`), record(`,"requestParameters":"{\\"privateKey\\":\\"${"line\\\\n".repeat(50_000)}\\"}"`),
    record(',"requestParameters":{"password":"a\\"b\\\\"}'), record(',"requestParameters":{"password" : null, "PassWord":7,"newPassword":true}'), record(',"requestParameters":{"password":{"a":"b"}}'), record(',"requestParameters":{"password":["a"]}'), record(',"requestParameters":{"pass\\u0077ord":"a"}'),
    record(',"requestParameters":"{\\"password\\":\\"a\\\\\\"b\\"}"'), record(',"requestParameters":"{\\"password\\": 7 }"'), record(',"requestParameters":"{\\"password\\":\\"cut"'), record(',"requestParameters":"{\\"password\\":\\"cut","userAgent":"x"'), record(',"userAgent":"the \\"password\\": \\"abc\\" was wrong"'), record(',"userAgent":"\\"password\\":\\"abc\\""'),
    record(',"requestParameters":"{\\u0022password\\u0022:\\u0022a\\u0022}"'), record(',"requestParameters":"{\\"a\\":\\"{\\\\\\"password\\\\\\":\\\\\\"b\\\\\\"}\\"}"'), record(',"userAgent":"password","requestParameters":{"type":"password","x":"password:"}'), record(',"requestParameters":{"password":"[REDACTED]"}'), record(',"requestParameters":"{\\"password\\":\\"[REDACTED]\\"}"'),
    ...otherServices(),
    record(',"userAgent":"trailhouse:end"'), record(`,"requestParameters":{"list":[${"{},".repeat(150)}{}]}`), record("").replace('"iam.', '"\\u0069am.'), record("").replace('"iam.amazonaws.com"', '["iam.amazonaws.com"]'),
    ...["eventTime", "eventName"].map((key) => record("").replace(new RegExp(`"${key}":"[^"]*"`), `"${key}":{"password":{"a":{"b":{"c":{"d":"${MARK}"}}}}}`)),
    `{"password":"abc",${record("").slice(1, -1)}`, `{"sessionToken":"abc"`,
  ];
}

const other = '{"eventSource":"s3.amazonaws.com","eventName":"x"';

/**
 * Texts of records that end the list they stand in. They are no files: what cannot be JSON is cut in other places there
 * (docs/pipeline.md, "What differs").
 */
export function listEndingTexts(): readonly string[] {
  return [`${other}}],"records":[${other}}`, `${other}}]}`];
}

/** Records that are left out at the first look, and those that look like one. */
function otherServices(): readonly string[] {
  return [
    `${other}}`, `${other},"a":"trailhouse:end"}`, `${other}},"trailhouse:end"],[{}`, `${other}},"trailhouse:end"`, `${other}},{"b":2}`, `${other}},"b":{"c":1}`, `${other}}],[{"b":2}`, `${other},"a":1,"a":2}`, `${other},"eventType":"AwsCloudTrailInsight"}`,
    `${other}},${other}}`, `${other},"mark":1}`, `${other},"eventType":"a\u0001"}`, `${other},"eventType":"\\q"}`, `${other},"eventType":{"a":01}}`, `${other},"eventType":${nested(99)}}`, `${other},"eventType":${nested(100)}}`, `${other},"eventType":["AwsCloudTrailInsight"]}`,
    `${other},"a":NaN}`, `${other},'a':1}`, `${other},"a":"\u0000"}`, `${other},"a":${nested(1200)}}`, `${other},"\\u0065ventSource":"iam.amazonaws.com"}`, `${other},"eventSource":null}`, '{"eventSource":"custom","eventName":"x"}',
    `${other},"a":${nested(90)}}`, `${other},"a":${nested(101)}}`, `${other},"a":"${"[".repeat(200)}"}`, `${other},"a":[${"{},".repeat(150)}{}]}`, `${other},"password":"a","b":"\\ud800"}`, `${other},"n":1e999}`, `[${other}}]`,
    '{"eventSource":{"a":"s3.amazonaws.com"},"eventName":"x"}', '{"eventSource":7,"eventName":"x"}', '{"eventSource":"","eventName":"x"}', '{"eventSource":"\\ud800.amazonaws.com"}',
  ];
}
