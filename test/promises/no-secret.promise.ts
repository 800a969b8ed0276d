import assert from "node:assert/strict";
import fc from "fast-check";
import { CONTAINERS, parts } from "./arbitraries/files.ts";
import { oddKeys, oddTexts, type Tree } from "./arbitraries/odd-values.ts";
import { recordText, styles } from "./arbitraries/record-text.ts";
import { oddRecords, ordinaryRecords } from "./arbitraries/records.ts";
import { promise } from "./product-promise.ts";
import { outcomesOf } from "./read-outcomes.ts";

/** Stands in every secret, and nowhere else. */
const MARK = "HushHush7Hush";

const secretKeys = fc.oneof(
  fc.constantFrom("password", "newPassword", "oldPassword", "secretAccessKey", "sessionToken", "privateKey", "qRCodePNG", "base32StringSeed", "serviceCredentialSecret", "servicePassword", "addPrivateKey"),
  fc.constantFrom("PASSWORD", "Password", "SecretAccessKey", "SESSIONTOKEN"),
);

const secretTexts = oddTexts.map((text) => `${text.slice(0, 20)}${MARK}${text.slice(-20)}`);
const secrets: fc.Arbitrary<Tree> = fc.oneof(secretTexts, fc.array(secretTexts, { maxLength: 2 }), fc.dictionary(oddKeys, secretTexts, { maxKeys: 2, noNullPrototype: true }));

/** Objects with a secret, in objects, in lists, in text, in text in text. */
const secretive: fc.Arbitrary<Tree> = fc.letrec<{ holder: Tree }>((tie) => ({
  holder: fc.oneof(
    { depthSize: "small" },
    fc.tuple(secretKeys, secrets, oddKeys, oddTexts).map(([key, secret, other, text]) => ({ [other]: text, [key]: secret })),
    fc.tuple(oddKeys, tie("holder")).map(([key, holder]) => ({ [key]: holder })),
    fc.tuple(oddTexts, tie("holder")).map(([text, holder]) => [text, holder]),
    fc.tuple(tie("holder"), styles).map(([holder, style]) => recordText(holder, { ...style, decoys: [] })),
  ),
})).holder;

const places = fc.constantFrom("requestParameters", "responseElements", "additionalEventData", "serviceEventDetails", "userIdentity", "eventName", "eventTime", "errorMessage", "resources", "newMember");

function withSecrets(record: fc.Arbitrary<Tree>, holder: fc.Arbitrary<Tree>): fc.Arbitrary<string> {
  return fc
    .tuple(record, fc.dictionary(places, holder, { minKeys: 1, maxKeys: 2, noNullPrototype: true }), styles)
    .map(([base, members, style]) => recordText({ ...(base as Record<string, Tree>), ...members }, style));
}

const inContainers = fc
  .tuple(withSecrets(oddRecords, secretive), fc.constantFrom(...Object.keys(CONTAINERS)))
  .map(([text, container]) => CONTAINERS[container]?.([text], "") ?? "");

const cutOff = fc.tuple(inContainers, parts).map(([file, part]) => file.slice(0, Math.floor(part * file.length)));

/**
 * A quote put before a record, into it at the edge of a word, or in the middle of a secret. A key that is torn apart is no key any
 * more, and within JSON text in JSON nothing tells keys from values then.
 */
const quoteTooMany = fc
  .tuple(withSecrets(ordinaryRecords, fc.tuple(secretKeys, fc.constantFrom<Tree>(MARK, [MARK], { a: MARK })).map(([key, secret]) => ({ [key]: secret }))), fc.oneof({ weight: 4, arbitrary: parts }, { weight: 1, arbitrary: fc.constant(0) }))
  .map(([text, part]) => {
    const edges = [...text.matchAll(/(?<=HushHush)(?=7Hush)|(?<![\w\\])|(?![\w\\])/g)].map(({ index }) => index);
    const at = edges[Math.floor(part * edges.length)] ?? text.length;
    return `{"Records":[${text.slice(0, at)}"${text.slice(at)}]}`;
  });

/** A text with all its escapes resolved, however deep. */
function unescaped(text: string): string {
  return text.replaceAll(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export const noSecret = promise({
  name: "No password, key or token gets out, however it is written",
  arbitrary: fc.oneof({ weight: 3, arbitrary: inContainers }, { weight: 2, arbitrary: cutOff }, { weight: 1, arbitrary: quoteTooMany }),
  runs: 800,
  check: async (file) => {
    for (const { outcome } of await outcomesOf(Buffer.from(file))) {
      const shown = unescaped(unescaped(JSON.stringify(outcome)));
      const at = shown.indexOf(MARK);
      assert.equal(at, -1, `${outcome.kind}: …${shown.slice(Math.max(0, at - 200), at + 100)}…`);
    }
  },
});
