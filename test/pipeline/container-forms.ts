import fc from "fast-check";
import { oddRecords } from "../../packages/core/src/fixtures/odd-records.ts";

const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
const record = (id: number | string, more = ""): string => `{"eventVersion":"${id}"${more}}`;
const lookup = (text: string): string => `{"EventId":"x","CloudTrailEvent":${JSON.stringify(text)}}`;

const ordinary = (...records: readonly string[]): string => `{"Records":[${records.join(",")}]}`;

/** Files as CloudTrail delivers them, and those that look like one. */
const ORDINARY: readonly string[] = [
  ordinary(record(1), record(2, ',"a":"é😀"')), ordinary(record(1, ',"x":[{"a":1},{"eventVersion":"2"}]'), record(3)), `{"Records":[${record(1, ',"x":[{"a":1},{"eventVersion":"2"}]')} , ${record(3)}]}`, `{"Records":[${record(1, ',"x":[[{"a":1},{"eventVersion":"2"}]]')} , ${record(3)}]}`,
  `{"Records":[${record(1)}],"Records":[${record(2)}]}`, `{"Records":[${record(1)}],"z":[{"a":1}]}`, ordinary(record(1, ',"mark":5'), record(2)), ordinary(`${record(1)}\n`, record(2)), `{"Records":[${record(1)} ]}`, `${ordinary(record(1))}\n`, `\uFEFF${ordinary(record(1), record(2))}`,
  ordinary(record(1, ',"a":"},{\\"eventVersion\\":"'), record(2, ',"a":",{"')), ordinary(record(1, ',"u":"\\ud800"'), record(2, ',"n":1e999'), record(3, ',"a":1,"a":2'), record(4, ',"\\u0065ventSource":"s3.amazonaws.com"')), ordinary(record(1), '{"b":2}'), ordinary(record(1), "null", record(2)),
  ...[98, 99].map((levels) => ordinary(record(1), record(2, `,"a":${nested(levels)}`), record(3))), ordinary(record(1), record(2, ',"eventType":"a\u0001"'), record(3)), ordinary(record(1), record(2, ',"a":01'), record(3)), `${ordinary(record(1), record(2))}x`, ordinary(record(1), record(2)).slice(0, -2),
];

/** Files whose records are to be found exactly as core finds them, broken ones too. */
export const FORMS: readonly string[] = [
  "", " \n", "{}", "[]", '{"Records":[]}', '{"Records":null}', '{"Events":null,"a":1}', '{"Records":[{"Events":null}]}',
  `{"Records":[${record(1, ',"a" : 1.50, "b":"\\u0041\\/é😀"')} ,\n {"x":[{"y":"]}"}]}],"z":{"a":[1]}}`,
  `{"a":[{"Records":[{}]}] , "Records" : [ ${record(1)} ] , "z":1}\n`, '{"\\u0052ecords":[{"eventName":"x"}]}', `{"Records":[${record(1)}],"Events":[${record(2)}],"t":1}`,
  `[${record(1)},{"b":2}]`, `${record(1)}\n${record(2)}\n`, `${record(1)}{"b":2}`, '{"eventVersion":"1","Records":[1,2]}', '{"Records":[1]}', '[1,"a",null,{"a":1},[2]]',
  '{"version":"0","detail-type":"x","source":"aws.iam","detail": {"eventVersion" : "1"}\n}', lookup('{"eventVersion":"1.08","a":"\\u0041"}'), `{"Events":[${lookup(record(1))},${lookup("[]")}]}`,
  '{"CloudTrailEvent":{"a": 1}}', '{"detail":{"a":1}}', '{"detail": {"eventName":"x"} ,"z":1}', '{"a":1\n,\n"detail"\n:\n{"eventName":"x"}\n}', '{"source":"aws.iam" , "detail":{"eventName":"x"}}', '{"detail":{"a":1,"\\u0065ventSource":"x"}}', '{"detail":[{"eventName":"x"}]}', '{"detail":[1],"source":1}', '{"CloudTrailEvent":"not json"}', '{"CloudTrailEvent":"a","CloudTrailEvent":"{}"}', '{"CloudTrailEvent":"\\ud800"}',
  '{"digestS3Bucket":"b","digestStartTime":"x","logFiles":[{"s3Object":"k"}]}', '{"logFiles":[],"digestStartTime":"x"}', '{"Records":[{"digestS3Bucket":"b"}]}',
  "hello", 'hello world {"a":1}', "1", '"text"', "null", `\uFEFF{"Records":[${record(1)}]}`, '\uFEFF{"a":1}\n\uFEFF{"b":2}', "{'a':1}", '"abc',
  `${record(1)}\n{"eventVersion":"2"\n${record(3)}\n`, `${record(1)}\n{"a":"b\n{"c":3}\n`, '{"a":1}\n{"b":\n{"c":3}\n{"d":4}', '{"a":1}\n}\n{"b":2}\n', '{"a":1}\nxx\n{"b":2}\n', '{"a":1}\n{"b":01}\n{"c":3}\n',
  `{"Records":[${record(1)},{"eventVersion":"2","a":`, `{"Records":[${record(1)}`, `{"Records":[${record(1)},`, '{"Records":[', `{"Records":[${record(1)}]`, '{"Records":[{"a":"cut', `{"Records":[${record(1)},{"a":tru`, '[{"a":1}', "[", "{", '{"a":1}\n{"b":',
  `{"Records":[{"eventVersion":"1","x":{"a":1},${record(2)}]}`, `{"Records":[{"eventVersion":"1","x":"b},${record(2)}]}`, '{"Records":[{"a":"tab\there"},{"b":1}]}', '{"Records":[foo,{"b":1}]}', '{"Records":[{"b":1}},{"c":1}]}',
  `[{"Records":[${record(1)}]},{"Records":[${record(2)}]}]`, `{"Records":[{"Records":[${record(1)}]}]}`, `{"Records":[${record(1)}]}\n{"Records":[${record(2)}]}`, '[[{"a":1}]]', '{"Records":{"a":1}}', '{"Records":"x"}', '{"Records":[{"a":1}]}x',
  ...[98, 99, 100].map((levels) => `{"Records":[{"a":${nested(levels)}}]}`),
  ...ORDINARY,
];

const blanks = fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "\r"), maxLength: 3 });
const texts = fc.tuple(oddRecords, fc.constantFrom(undefined, 1, "\t")).map(([value, indent]) => JSON.stringify(value, undefined, indent));

type Wrap = (texts: readonly string[], blank: string) => string;
const wraps = fc.constantFrom<Wrap>(
  (all, blank) => `{"Records":[${all.join(",")}]}${blank}`,
  (all, blank) => `{"a":[{"Records":[{}]}]${blank},"Records"${blank}:${blank}[${all.join(`${blank},${blank}`)}${blank}],"z":{"b":"]"}}${blank}`,
  (all, blank) => `{"Events":[${blank}${all.map(lookup).join(`,${blank}`)}]}`,
  (all, blank) => `{"Records":[${all.map((text) => `{"version":"0","source":"aws.iam","detail":${blank}${text}\n,"id":"{"}`).join(",")}]}`,
  (all, blank) => `${blank}[${blank}${all.join(`,${blank}`)}${blank}]`,
  (all) => all.map((text) => `${text}\n`).join(""),
  (all, blank) => all.join(blank),
  (all, blank) => `[${all.map((text) => `{"Records":[${blank}${text}]}`).join(",")}]`,
  (all, blank) => all.map((text) => `{"Records":[${blank}${text}]}`).join(blank),
);

/** Sound files of any form with odd records in them. */
export const soundFiles: fc.Arbitrary<string> = fc
  .tuple(fc.array(texts, { maxLength: 5 }), wraps, blanks, fc.boolean())
  .map(([all, wrap, blank, mark]) => (mark ? "\uFEFF" : "") + wrap(all, blank));
