const ARN = /^arn:([a-z][a-z0-9-]*):([^: ]*):([^: ]*):([^: ]*):([^ ]+)$/;
const ARN_IN_MESSAGE = /on resource: (?:[a-z]+ ){0,2}(arn:[^ "]+)/;
const LEADING_NAME = /^[A-Za-z0-9+=,.@_-]+(?![A-Za-z0-9+=,.@_:-])/;
const IAM_NAME = /^[A-Za-z0-9+=,.@_-]+$/;

export type ArnPart = "arn" | "partition" | "account" | "type" | "name";

/**
 * A part of an ARN (AWS General Reference, "Amazon Resource Names"): `name` is what follows the resource's last `/`;
 * all after the type for an OIDC provider, whose name is a URL. Absent where the text is no ARN or the resource is not of
 * `resourceType`.
 */
export function arnPart(text: string | undefined, part: ArnPart, resourceType?: string): string | undefined {
  if (text === undefined || !text.startsWith("arn:")) return undefined;
  const [, partition, , , account, resource = ""] = ARN.exec(text) ?? [];
  if (partition === undefined) return undefined;
  const type = /^[^/:]*/.exec(resource)?.[0] ?? "";
  if (resourceType !== undefined && type !== resourceType) return undefined;
  const value = { arn: text, partition, account, type, name: part === "name" ? nameOf(resource, type) : undefined }[part];
  return value === "" ? undefined : value;
}

function nameOf(resource: string, type: string): string | undefined {
  if (resource.length === type.length) return undefined;
  const slash = resource.lastIndexOf("/");
  return type === "oidc-provider" || slash < 0 ? resource.slice(type.length + 1) : resource.slice(slash + 1);
}

/** The ARN of the resource in an access-denied message: `… on resource: arn:…`. */
export function arnIn(message: string | undefined): string | undefined {
  return message === undefined ? undefined : ARN_IN_MESSAGE.exec(message)?.[1];
}

/** The resource that an access-denied message names without an ARN: `… on resource: role Name`. What a colon follows is an ARN. */
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
