import fc from "fast-check";
import { expect, it } from "vitest";
import { redact } from "./redact.ts";

const secrets = fc.string({ minLength: 8, unit: "grapheme-ascii" }).filter((text) => text.trim() === text && !"[REDACTED]".includes(text));

it("no secret is left, as it is, URL-encoded, or in base64", () => {
  fc.assert(fc.property(secrets, fc.string(), (secret, around) => {
    const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64"), Buffer.from(`token:${secret}`).toString("base64")];
    const text = redact(forms.map((form) => `${around} ${form}`).join(" "), [secret]);
    for (const form of forms) expect(text.replaceAll("[REDACTED]", "")).not.toContain(form.length < 8 ? "\u0000" : form);
  }));
});

it.each([
  ["GET https://bucket.s3.amazonaws.com/x?X-Amz-Signature=abc failed", "GET https://bucket.s3.amazonaws.com/x?[REDACTED] failed"],
  ["Authorization: Bearer eyJ0.a-b.c_d", "Authorization: Bearer [REDACTED]"],
  ["nothing here", "nothing here"],
])("%s", (text, redacted) => {
  expect(redact(text, [""])).toBe(redacted);
});
