import type { ConnectionOptions } from "./connection-options.ts";

/** Takes secrets out of a text. */
export type Scrub = (text: string) => string;

const LEFT_OUT = "[left out]";

/** Presigned URLs are secrets by themselves, and what is shaped like a token is taken for one. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\bhttps?:\/\/(?:\[left out\]|[^\s'"<>])+/gi, `https://${LEFT_OUT}`],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${LEFT_OUT}`],
  [/\bdapi[0-9a-f-]{8,}\b/gi, LEFT_OUT],
  [/\bdose[0-9a-f]{8,}\b/gi, LEFT_OUT],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, LEFT_OUT],
];

/** What takes this connection's secrets out of any text, whoever wrote it. */
export function scrubber(options: ConnectionOptions): Scrub {
  const { authentication } = options;
  const own = authentication.kind === "token" ? [authentication.token] : [authentication.clientSecret ?? ""];
  const secrets = own.filter((secret) => secret !== "").flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (text) => {
    const without = secrets.reduce((rest, secret) => rest.replaceAll(secret, LEFT_OUT), text);
    return SHAPES.reduce((rest, [shape, instead]) => rest.replace(shape, instead), without);
  };
}
