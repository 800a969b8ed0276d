/** The members of the IAM API that are marked sensitive, named here a second time, by hand, and session tokens. */
const SECRETS: ReadonlySet<string> = new Set([
  "addPrivateKey", "base32StringSeed", "newPassword", "oldPassword", "password", "privateKey", "qRCodePNG",
  "secretAccessKey", "serviceCredentialSecret", "servicePassword", "sessionToken",
]);

/** A record as it may be kept: the values of sensitive members replaced. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, SECRETS.has(key) && typeof member === "string" ? "[REDACTED]" : withoutSecrets(member)]));
}
