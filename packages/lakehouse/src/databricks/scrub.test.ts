import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scrubber } from "./scrub.ts";

const PLACE = { host: "h", path: "/p" };
const withToken = (token: string) => scrubber({ ...PLACE, authentication: { kind: "token", token } });

describe("secrets", () => {
  it.each([
    ["a presigned URL", "request to https://b.s3.amazonaws.com/x?X-Amz-Signature=abc failed, reason: reset", "request to https://[left out] failed, reason: reset"],
    ["an authorization header", "header Bearer abc.def-1", "header Bearer [left out]"],
    ["somebody else's token", "token dapi0123456789abcdef is bad", "token [left out] is bad"],
    ["a JSON web token", "eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl", "[left out]"],
  ])("%s is left out", (_name, text, expected) => {
    expect(withToken("t0ken")(text)).toBe(expected);
  });

  it("this connection's own never pass, as they are or as part of a URL", () => {
    fc.assert(fc.property(fc.string({ minLength: 6, unit: "grapheme-ascii" }).filter((token) => !/left|out|\[|\]/.test(token) && token.trim().length > 5), fc.string(), (token, around) => {
      const text = withToken(token)(`${around}${token}${around}${encodeURIComponent(token)}`);
      expect(text).not.toContain(token);
    }));
  });

  it("of a URL that has one of them nothing but its scheme is left", () => {
    expect(withToken("t0ken")("request to https://h/x?token=t0ken&y=1 failed")).toBe("request to https://[left out] failed");
  });

  it("a client secret is one", () => {
    const scrub = scrubber({ ...PLACE, authentication: { kind: "oauth", clientId: "id", clientSecret: "s3cret" } });
    expect(scrub("client id and s3cret")).toBe("client id and [left out]");
  });
});
