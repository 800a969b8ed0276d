const UPPER_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const HEX = "0123456789abcdef";
const TWO_TO_32 = 4294967296;
const WARM_UP = 12;

/**
 * A seeded source of pseudo-random values: the generator sfc32 (Small Fast Counter, Chris Doty-Humphrey,
 * PractRand), its state filled from the seeds by FNV-1a. The same seeds give the same values on every
 * platform. Not for cryptography.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seeds any values that tell this stream from others; joined as text */
  constructor(...seeds: readonly (string | number)[]) {
    const text = seeds.join("\u001f");
    this.#a = fnv1a(text, 2166136261);
    this.#b = fnv1a(text, this.#a);
    this.#c = fnv1a(text, this.#b);
    for (let i = 0; i < WARM_UP; i += 1) this.#next();
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number {
    return Math.floor((this.#next() / TWO_TO_32) * limit);
  }

  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean {
    return this.#next() / TWO_TO_32 < probability;
  }

  /** One of a list. Throws a RangeError on an empty list. */
  pick<T>(list: readonly T[]): T {
    const index = this.below(list.length);
    if (index >= list.length) throw new RangeError("expected a list of at least one to pick from, found an empty one");
    return list[index] as T;
  }

  /** A copy of a list in another order (Fisher-Yates). */
  shuffle<T>(list: readonly T[]): T[] {
    const result = [...list];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [result[last], result[other]] = [result[other] as T, result[last] as T];
    }
    return result;
  }

  #text(alphabet: string, length: number): string {
    let text = "";
    for (let i = 0; i < length; i += 1) text += alphabet.charAt(this.below(alphabet.length));
    return text;
  }

  /** Small hexadecimal digits. */
  hex(length: number): string {
    let text = "";
    while (text.length < length) text += this.#next().toString(16).padStart(8, "0");
    return text.slice(0, length);
  }

  /** Letters and digits. */
  alphanumeric(length: number): string {
    return this.#text(ALPHANUMERIC, length);
  }

  /** An AWS unique ID: a prefix of four and 17 capital letters and digits. */
  id(prefix: string): string {
    return prefix + this.#text(UPPER_BASE32, 17);
  }

  /** A version 4 UUID. */
  uuid(): string {
    const digits = this.hex(32);
    const variant = HEX.charAt(8 + (Number.parseInt(digits.charAt(16), 16) & 3));
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
  }
}

function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash | 0;
}
