const ARN = /^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)$/;
const TYPE = /^[^/:]*/;
// A sentence may follow the resource; its full stop could be the last character of a name.
const NEXT_SENTENCE = String.raw`\. Go to https://`;
const BLANKS = String.raw`\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff`;
const ARN_IN_MESSAGE = new RegExp(`on resource: (?:[a-z]+ ){0,2}(arn:[^"*${BLANKS}]+?)(?=${NEXT_SENTENCE}|(?![^"${BLANKS}]))`);
const LEADING_NAME = new RegExp(`^[A-Za-z0-9+=,.@_-]+?(?=${NEXT_SENTENCE}|(?![A-Za-z0-9+=,.@_:-]| /))`);
const IAM_NAME = /^[A-Za-z0-9+=,.@_-]+$/;

export type ArnPart = "arn" | "partition" | "account" | "type" | "name";

/**
 * A part of an ARN (AWS General Reference, "Amazon Resource Names"): `name` is what follows the resource's last `/`;
 * all after the type for an OIDC provider, whose name is a URL. Absent where the text is no ARN or the resource is not of
 * `resourceType`.
 */
export function arnPart(text: string | undefined, part: ArnPart, resourceType?: string): string | undefined {
  if (text === undefined || !text.startsWith("arn:")) return undefined;
  const parts = partsOf(text);
  if (parts === undefined || (resourceType !== undefined && parts.type !== resourceType)) return undefined;
  const value = parts[part];
  return value === "" ? undefined : value;
}

/** The text where it is an ARN whose part is just `value`; an absent value fits none. */
export function arnWith(text: string | undefined, part: ArnPart, value: string | undefined): string | undefined {
  return value !== undefined && arnPart(text, part) === value ? text : undefined;
}

/** An ARN's parts are asked for one after the other. */
let last: { readonly text: string; readonly parts: Parts | undefined } = { text: "", parts: undefined };

type Parts = Readonly<Record<Exclude<ArnPart, "name">, string>> & { readonly name: string | undefined };

function partsOf(text: string): Parts | undefined {
  if (text !== last.text) last = { text, parts: readParts(text) };
  return last.parts;
}

function readParts(text: string): Parts | undefined {
  const [, partition, , , account = "", resource = ""] = ARN.exec(text) ?? [];
  if (partition === undefined) return undefined;
  const type = TYPE.exec(resource)?.[0] ?? "";
  return { arn: text, partition, account, type, name: nameOf(resource, type) };
}

function nameOf(resource: string, type: string): string | undefined {
  if (resource.length === type.length) return undefined;
  const slash = resource.lastIndexOf("/");
  return type === "oidc-provider" || slash < 0 ? resource.slice(type.length + 1) : resource.slice(slash + 1);
}

/** The ARN of the resource in an access-denied message: `… on resource: arn:…`. One with a `*` names no one resource. */
export function arnIn(message: string | undefined): string | undefined {
  return message === undefined ? undefined : ARN_IN_MESSAGE.exec(message)?.[1];
}

/** The resource that an access-denied message names without an ARN: `… on resource: role Name`. What a colon follows is an ARN, what a path follows (`policy path /`) all below it. */
export function namedIn(message: string | undefined, word: string): string | undefined {
  if (message === undefined) return undefined;
  const opening = `on resource: ${word} `;
  for (let at = message.indexOf(opening); at >= 0; at = message.indexOf(opening, at + 1)) {
    const name = LEADING_NAME.exec(message.slice(at + opening.length));
    if (name) return name[0];
  }
  return undefined;
}

/** True for a friendly name that IAM takes (IAM User Guide, "IAM identifiers"). */
export function isIamName(text: string | undefined): boolean {
  return text !== undefined && IAM_NAME.test(text);
}
