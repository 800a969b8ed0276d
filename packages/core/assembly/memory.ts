/** Where things lie in the module's memory; `src/reading/skimmer.ts` reads and writes the same places. */
export const RESULTS: usize = 1024;
/** The brackets that are open around the one at hand, a byte a level. */
export const BRACKETS: usize = 2048;

export const NAMES: usize = 4096;
export const NAME_SLOTS: u32 = 1024;
export const NAME_SLOT_BYTES: usize = 128;
/** Longer names are not kept. */
export const MOST_SOURCE_BYTES: u32 = 72;
export const MOST_TYPE_BYTES: u32 = 32;

/** The reasons found in one call, a byte each. */
export const REASONS: usize = 135168;
/** The bytes of the file; zeros follow them. */
export const BYTES: usize = 200704;
