import { MOST_SOURCE_BYTES, MOST_TYPE_BYTES, NAMES, NAME_SLOTS, NAME_SLOT_BYTES } from "./memory";
import { sourceAt, sourceLength, typeAt, typeLength } from "./record";

/** Verdicts on a pair of names; a greater one is a reason's number plus FIRST_REASON. */
export const UNKNOWN: u32 = 0;
export const READ_WHOLE: u32 = 1;

const SOURCE_OFFSET: usize = 8;
const TYPE_OFFSET: usize = SOURCE_OFFSET + usize(MOST_SOURCE_BYTES);
const MOST_PROBES: u32 = 8;
const MIX: u64 = 0x9e3779b97f4a7c15;

/** The slot of the pair last looked up. */
let slot: usize = 0;

/** The verdict on the names of the record last read. */
export function verdict(): u32 {
  if (sourceLength <= 0 || typeLength < 0) return READ_WHOLE;
  if (u32(sourceLength) > MOST_SOURCE_BYTES || u32(typeLength) > MOST_TYPE_BYTES) return READ_WHOLE;
  let index = u32(hash());
  for (let probe: u32 = 0; probe < MOST_PROBES; probe++) {
    slot = NAMES + usize(index % NAME_SLOTS) * NAME_SLOT_BYTES;
    const known: u32 = load<u8>(slot);
    if (known == UNKNOWN || isPair()) return known;
    index++;
  }
  forget();
  return UNKNOWN;
}

/** Keeps the verdict on the pair last looked up. */
export function decide(known: u32): void {
  store<u8>(slot, known);
  store<u8>(slot, sourceLength, 1);
  store<u8>(slot, typeLength, 2);
  memory.copy(slot + SOURCE_OFFSET, sourceAt, usize(sourceLength));
  memory.copy(slot + TYPE_OFFSET, typeAt, usize(typeLength));
}

/** Forgets all verdicts. */
export function forget(): void {
  memory.fill(NAMES, 0, usize(NAME_SLOTS) * NAME_SLOT_BYTES);
}

function isPair(): bool {
  if (load<u8>(slot, 1) != sourceLength || load<u8>(slot, 2) != typeLength) return false;
  return isSame(slot + SOURCE_OFFSET, sourceAt, sourceLength) && isSame(slot + TYPE_OFFSET, typeAt, typeLength);
}

function isSame(a: usize, b: usize, length: i32): bool {
  for (let i: i32 = 0; i < length; i += 8) if (((load<u64>(a + i) ^ load<u64>(b + i)) & mask(length - i)) != 0) return false;
  return true;
}

function hash(): u64 {
  const mixed = mix(mix(u64(typeLength), typeAt, typeLength), sourceAt, sourceLength);
  return mixed >> 32;
}

function mix(seed: u64, at: usize, length: i32): u64 {
  let mixed = seed;
  for (let i: i32 = 0; i < length; i += 8) mixed = (rotl(mixed, 23) ^ (load<u64>(at + i) & mask(length - i))) * MIX;
  return mixed;
}

/** Ones for the first `count` of eight bytes. */
function mask(count: i32): u64 {
  return count >= 8 ? u64.MAX_VALUE : (u64(1) << (u64(count) * 8)) - 1;
}
