/** What counts of a file for how much is committed at once. */
export interface Weighed {
  /** Of the file as it was read. */
  readonly bytes: number;
  readonly newRows: number;
}

/** From which on a group is full. */
export interface GroupWeight {
  readonly files: number;
  readonly bytes: number;
  readonly rows: number;
}

// Packed, of which 64 MB are some 1 GB of staged rows where all of it is taken.
const DEFAULT_WEIGHT: GroupWeight = { files: 2000, bytes: 64 * 1024 * 1024, rows: 35_000 };

/** Gathers files into groups, each committed as a whole; a file that is too large for any is one by itself. */
export async function* groupFiles<T extends Weighed>(files: AsyncIterable<T>, full = DEFAULT_WEIGHT): AsyncGenerator<T[]> {
  let group: T[] = [];
  let bytes = 0;
  let rows = 0;
  for await (const file of files) {
    if (group.length > 0 && (group.length >= full.files || bytes + file.bytes > full.bytes || rows + file.newRows > full.rows)) {
      yield group;
      group = [];
      bytes = rows = 0;
    }
    group.push(file);
    bytes += file.bytes;
    rows += file.newRows;
  }
  if (group.length > 0) yield group;
}
