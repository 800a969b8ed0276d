/** The text without the secrets, also where they stand URL-encoded or in base64, and without a signed URL's query. */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = secrets.filter((secret) => secret !== "").flatMap((secret) => [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64"), Buffer.from(`token:${secret}`).toString("base64")]);
  const hidden = [...new Set(forms)].sort((one, other) => other.length - one.length).reduce((rest, form) => rest.replaceAll(form, "[REDACTED]"), text);
  return hidden.replace(/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]+/giu, "$1?[REDACTED]").replace(/\b(Bearer|Basic)\s+[\w.~+/=-]+/gu, "$1 [REDACTED]");
}
