/** The members whose values are secrets, named here by hand, in lower case. */
const SECRETS: ReadonlySet<string> = new Set([
  "addprivatekey", "base32stringseed", "newpassword", "oldpassword", "password", "privatekey", "qrcodepng", "secretaccesskey", "servicecredentialsecret", "servicepassword", "sessiontoken",
]);

type Scalar = string | number | boolean;

/** A scalar somewhere in a value. */
export interface Leaf {
  readonly path: string;
  readonly value: Scalar;
}

/** Every scalar of a value that is not empty text, secrets as `[REDACTED]`. */
export function leavesOf(value: unknown, path = ""): readonly Leaf[] {
  if (value === null || value === undefined || value === "") return [];
  if (typeof value !== "object") return [{ path, value: value as Scalar }];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = `${path}.${key}`;
    return !Array.isArray(value) && SECRETS.has(key.toLowerCase()) && member !== null ? [{ path: at, value: "[REDACTED]" }] : leavesOf(member, at);
  });
}

/** What a text holds as JSON, where that is an object or a list, or text that holds one. */
export function structureIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "string") return structureIn(value);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A value's leaves as one text, to compare by; a text that holds JSON counts as its leaves. */
export function leafText(value: unknown): string {
  return JSON.stringify(leavesOf(value).map((leaf) => [leaf.path, typeof leaf.value === "string" ? within(leaf.value) : String(leaf.value)]));
}

function within(text: string): string {
  const inner = structureIn(text);
  return inner === undefined ? text : leafText(inner);
}
