import assert from "node:assert/strict";
import fc from "fast-check";
import { CONTAINERS, blanks } from "./arbitraries/files.ts";
import { oddValues, type Tree } from "./arbitraries/odd-values.ts";
import { recordText, styles } from "./arbitraries/record-text.ts";
import { oddRecords } from "./arbitraries/records.ts";
import { promise } from "./product-promise.ts";
import { outcomesOf, rowOf } from "./read-outcomes.ts";

type Members = Readonly<Record<string, Tree>>;

const SEPARATOR = "\u001f";

/** A value of a part of the key: mostly text. A separator within would be ambiguous, and AWS writes none. */
const partValues: fc.Arbitrary<Tree> = fc.oneof(
  fc.constantFrom("", "a", "111122223333", "us-east-1", "Throttling", null),
  oddValues.filter((value) => typeof value !== "string" || !value.includes(SEPARATOR)),
);
const parts = fc.dictionary(fc.constantFrom("eventID", "recipientAccountId", "awsRegion", "requestID", "errorCode"), partValues, { maxKeys: 3, noNullPrototype: true });
const fixed = fc.dictionary(fc.constantFrom("eventName", "eventTime"), fc.constantFrom("CreateUser", "DeleteUser", "2026-03-17T16:31:50Z", "2026-03-17T16:31:51Z"), { maxKeys: 1, noNullPrototype: true });

function textIn(value: Tree | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The eight parts that make an event one event (docs: mapping of CloudTrail records, row key). */
function partsOf(text: string): string {
  const record = JSON.parse(text) as Members;
  const identity = record["userIdentity"];
  const accountId = typeof identity === "object" && identity !== null ? (identity as Members)["accountId"] : undefined;
  const account = textIn(record["recipientAccountId"]) || textIn(accountId);
  const own = ["eventID", "eventSource", "eventName", "eventTime", "awsRegion", "requestID", "errorCode"].map((key) => textIn(record[key]));
  return JSON.stringify([...own, account].map((part) => part.replace(/\p{Cs}/gu, "\uFFFD")));
}

export const rowKeys = promise({
  name: "Two records have one row key exactly where they are one event, however they are written",
  arbitrary: fc
    .record({ record: oddRecords, changed: parts, times: fixed, style: styles, otherStyle: styles, container: fc.constantFrom(...Object.keys(CONTAINERS)), blank: blanks })
    .map(({ record, changed, times, style, otherStyle, container, blank }) => ({
      text: recordText(record, style),
      rewritten: CONTAINERS[container]?.([recordText(record, { ...otherStyle, decoys: [] })], blank) ?? "",
      changed: recordText({ ...(record as Members), ...changed, ...times }, { ...otherStyle, decoys: [] }),
    })),
  runs: 500,
  check: async ({ text, rewritten, changed }) => {
    const key = (await rowOf(text))?.rowKey;
    const [again] = await outcomesOf(Buffer.from(rewritten));
    assert.equal(again?.outcome.kind === "row" ? again.outcome.rowKey : undefined, key, "the key of the record written otherwise");
    const other = await rowOf(changed);
    if (key === undefined || other === undefined) return;
    assert.equal(other.rowKey === key, partsOf(changed) === partsOf(text), "the keys are one exactly where the eight parts are");
  },
});
