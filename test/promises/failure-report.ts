import type { AnyPromise, Failure } from "./product-promise.ts";

const SHOWN_CHARS = 2000;

/** The command that tries the failing input and nothing else, from the project's root. */
export function commandOf(promise: AnyPromise, { seed, path }: Failure): string {
  return `npm run fuzz -- --promise ${JSON.stringify(promise.name)} --seed ${seed} --path ${path}`;
}

/** The failure as a file: its path below the project's root and its content. */
export function inputFile(promise: AnyPromise, failure: Failure): { readonly path: string; readonly content: string } {
  const name = promise.name.toLowerCase().replaceAll(/[^a-z]+/g, "-").slice(0, 60).replace(/-$/, "");
  const content = { promise: promise.name, seed: failure.seed, path: failure.path, command: commandOf(promise, failure), message: failure.message, input: plain(failure.input) };
  return { path: `.cache/fuzz/${name}-${failure.seed}.json`, content: `${JSON.stringify(content, undefined, 2)}\n` };
}

/** An input as text, its end left out where it is long. */
export function shortened(input: unknown): string {
  const text = JSON.stringify(plain(input), undefined, 2);
  return text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS)}… (${text.length} characters)`;
}

/** Bytes as text where they are UTF-8, else as base64. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return bytesAsText(Buffer.from(value));
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

function bytesAsText(bytes: Buffer): { readonly utf8: string } | { readonly base64: string } {
  const utf8 = bytes.toString("utf8");
  return Buffer.from(utf8).equals(bytes) ? { utf8 } : { base64: bytes.toString("base64") };
}
