import { Readable, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/** Bytes unpacked where they begin as gzip does (1f 8b), else as they are. Several members in one file are one. */
export async function* gunzipIfGzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  const head = await readHead(source);
  const whole = chain(head, source);
  yield* head[0] === 0x1f && head[1] === 0x8b ? gunzip(whole) : whole;
}

function gunzip(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(packed), createGunzip(), () => undefined) as AsyncIterable<Uint8Array>;
}

async function readHead(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < 2) {
    const next = await source.next();
    if (next.done === true) break;
    head = Uint8Array.from(Buffer.concat([head, next.value]));
  }
  return head;
}

async function* chain(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
