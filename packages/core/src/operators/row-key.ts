import { hash } from "node:crypto";

/** SHA-256 in lower-case hex over the parts joined by U+001F, an absent part as empty text. */
export function rowKey(parts: readonly (string | undefined)[]): string {
  return hash("sha256", parts.map((part) => part ?? "").join("\u001f"), "hex");
}
