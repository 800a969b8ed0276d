import { hash } from "node:crypto";

const SEPARATOR = "\u001f";

/** SHA-256 in lower-case hex over the parts joined by U+001F, an absent part as empty text. */
export function rowKey(parts: readonly (string | undefined)[]): string {
  let text = parts[0] ?? "";
  for (let i = 1; i < parts.length; i++) text += SEPARATOR + (parts[i] ?? "");
  return hash("sha256", text, "hex");
}
