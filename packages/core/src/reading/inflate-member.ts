import type { ByteInput } from "./byte-input.ts";
import type { MemberSum } from "./gzip-framing.ts";
import { Inflater } from "./inflater.ts";
import type { InputFault } from "./input-fault.ts";

/** Compressed bytes given to zlib at once; bounds what can come out of a gzip bomb at once to some 32 MB. */
const SLICE_BYTES = 32 * 1024;
/** Compressed bytes of a member that are kept, so that what stands right before corrupt bytes can be had again. */
const KEPT_BYTES = 8 * 1024 * 1024;

type Output = AsyncGenerator<Uint8Array, InputFault | undefined, undefined>;

/** Decompresses the body of the member that `input` has come to, and takes it from the input. */
export async function* inflateMember(input: ByteInput, sum: MemberSum): Output {
  const inflater = new Inflater();
  const kept = new KeptSlices();
  try {
    while (!inflater.ended) {
      if (!(await input.has(1))) return endOfFile(input);
      const slice = input.bytes.subarray(0, SLICE_BYTES);
      const before = inflater.consumed;
      const error = yield* inflateSlice(inflater, slice, sum, kept);
      if (error) return corruptData(error, input.offset);
      input.take(inflater.consumed - before);
    }
    return undefined;
  } finally {
    inflater.close();
  }
}

function endOfFile(input: ByteInput): InputFault {
  const detail = `expected the rest of the gzip data, found the end of the file, at byte ${input.offset}`;
  return { reason: "truncated", detail, text: "" };
}

function corruptData(error: Error, offset: number): InputFault {
  const detail = `expected gzip data, found what cannot be (${error.message}), after byte ${offset}`;
  return { reason: "corrupt-gzip", detail, text: "" };
}

async function* inflateSlice(
  inflater: Inflater,
  slice: Buffer,
  sum: MemberSum,
  kept: KeptSlices,
): AsyncGenerator<Uint8Array, Error | undefined, undefined> {
  try {
    const output = await inflater.write(slice);
    kept.add(slice);
    for (const chunk of output) sum.add(chunk);
    yield* output;
    return undefined;
  } catch (error) {
    const handedOver = inflater.takeRest();
    yield* kept.holdsAll ? await outputBefore(kept, slice) : handedOver;
    return error as Error;
  }
}

/** Slices that went well. */
class KeptSlices {
  slices: Buffer[] = [];
  holdsAll = true;
  #length = 0;

  add(slice: Buffer): void {
    this.#length += slice.length;
    if (this.#length > KEPT_BYTES) this.holdsAll = false;
    if (this.holdsAll) this.slices.push(slice);
    else this.slices = [];
  }
}

/** zlib drops what one call has decompressed when that call fails: do it again, the broken slice byte by byte. */
async function outputBefore(kept: KeptSlices, broken: Buffer): Promise<Buffer[]> {
  const inflater = new Inflater();
  const output: Buffer[] = [];
  try {
    for (const slice of kept.slices) await inflater.write(slice);
    for (const byte of broken) output.push(...(await inflater.write(Uint8Array.of(byte))));
  } catch {
    output.push(...inflater.takeRest());
  } finally {
    inflater.close();
  }
  return output;
}
