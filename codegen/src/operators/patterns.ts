import type { NamedPattern } from "../model/expression.ts";
import { sqlPattern } from "./operator.ts";

/*
 * Regular expressions that mean the same in JavaScript and in Java: no look-behind, no possessive quantifiers, no \w or
 * \d (which differ by flags), anchored.
 */

const OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const IPV4 = `${OCTET}(\\.${OCTET}){3}`;
const HEX = "[0-9A-Fa-f]{1,4}";

const IPV6 = [
  `(${HEX}:){7}${HEX}`,
  `(${HEX}:){1,7}:`,
  `(${HEX}:){1,6}:${HEX}`,
  `(${HEX}:){1,5}(:${HEX}){1,2}`,
  `(${HEX}:){1,4}(:${HEX}){1,3}`,
  `(${HEX}:){1,3}(:${HEX}){1,4}`,
  `(${HEX}:){1,2}(:${HEX}){1,5}`,
  `${HEX}:(:${HEX}){1,6}`,
  `:((:${HEX}){1,7}|:)`,
  `(${HEX}:){6}${IPV4}`,
  `(${HEX}:){1,5}:${IPV4}`,
  `(${HEX}:){1,4}:${HEX}:${IPV4}`,
  `(${HEX}:){1,3}(:${HEX}){2}:${IPV4}`,
  `(${HEX}:){1,2}(:${HEX}){3}:${IPV4}`,
  `${HEX}:(:${HEX}){4}:${IPV4}`,
  `:(:${HEX}){0,5}:${IPV4}`,
].join("|");

/** An IPv4 or IPv6 address: RFC 791 dotted quad, RFC 4291 section 2.2. */
const IP_PATTERN = `^(${IPV4}|${IPV6})$`;

/** Spark SQL that is true for an address of at most 40 characters, OCSF's ip_t. */
export function isAddress(text: string): string {
  return `length(${text}) <= 40 AND ${text} RLIKE ${sqlPattern(IP_PATTERN)}`;
}

/** Friendly names in IAM (IAM User Guide, "IAM identifiers"): letters, digits and + = , . @ _ -. */
export const IAM_NAME_PATTERN = "^[A-Za-z0-9+=,.@_-]+$";

/** White space and control characters, of which an ARN has none: within a class, and the same in both engines, which \s is not. */
const BLANKS = "\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

/**
 * The sentence that follows a resource without a reason (IAM User Guide, "Troubleshoot access denied error messages with
 * authorization ID"); its full stop could be the last character of a name.
 */
const NEXT_SENTENCE = "\\. Go to https://";

/**
 * An ARN in an access-denied message: `… on resource: arn:aws:iam::111122223333:role/Name …`, or `… policy arn:…`. One with
 * a `*` stands for all that fits it, and names no one resource.
 */
export const ARN_IN_MESSAGE_PATTERN = `on resource: (?:[a-z]+ ){0,2}(arn:[^"*${BLANKS}]+?)(?=${NEXT_SENTENCE}|(?![^"${BLANKS}]))`;

/**
 * A resource that an access-denied message names without an ARN: `… on resource: role Name …`. What a colon follows is an
 * ARN's beginning, what a path follows (`policy path /`) means all below it.
 */
export function namedInMessagePattern(word: string): string {
  return `on resource: ${word} ([A-Za-z0-9+=,.@_-]+?)(?=${NEXT_SENTENCE}|(?![A-Za-z0-9+=,.@_:-]| /))`;
}

/** Time as CloudTrail writes it: ISO 8601, with T or a space, at most nine digits of fraction, a zone or none (UTC). */
export const ISO_TIME_PATTERN =
  "^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})?$";

/** Time as CloudTrail writes most of it, in years that no zone brings beyond 1 to 9999. */
export const PLAIN_TIME_PATTERN = "^(?!000[01]|9999)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$";

/** The compact form of `creationDate` in older records: 20131102T010628Z. */
export const COMPACT_TIME_PATTERN = "^([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z$";

/** The run-time function and the Spark SQL of a pattern that a condition may name. */
export const NAMED_PATTERNS: Readonly<Record<NamedPattern, { readonly use: string; readonly spark: (text: string) => string }>> = {
  iam_name: { use: "isIamName", spark: (text) => `${text} RLIKE ${sqlPattern(IAM_NAME_PATTERN)}` },
  ip_list: {
    use: "isAddressList",
    spark: (text) => `forall(split(${text}, ',', -1), part -> ${isAddress("trim(part)")})`,
  },
};
