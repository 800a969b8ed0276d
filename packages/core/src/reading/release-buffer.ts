import { MessageChannel } from "node:worker_threads";

/** What ES2024 has: where Node.js has it, an ArrayBuffer gives its memory back by it. */
interface Transferable {
  readonly transfer?: (length: number) => ArrayBuffer;
}

const { port1: nobody, port2 } = new MessageChannel();
port2.close();

/** Small buffers are parts of others. */
const LEAST_BYTES = 64 * 1024;
/** What zlib was given to spare. */
const MOST_SPARE_BYTES = 1;

/**
 * Gives back the memory of bytes that are a whole ArrayBuffer and that nobody looks at any more. The garbage collector
 * would do so later, but counts memory outside of its heap, and for each 64 MB of it goes through all of the heap.
 */
export function releaseBuffer({ buffer, byteLength }: Uint8Array<ArrayBuffer>): void {
  if (byteLength < LEAST_BYTES || buffer.byteLength > byteLength + MOST_SPARE_BYTES) return;
  const { transfer } = buffer as Transferable;
  if (transfer === undefined) nobody.postMessage(undefined, [buffer]);
  else transfer.call(buffer, 0);
}
