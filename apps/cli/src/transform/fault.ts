/** What is wrong with a file or one of its records, and so was not printed. */
export interface Fault {
  readonly file: string;
  /** 1-based number of the record; absent where the file itself could not be read. */
  readonly record?: number;
  /** `unreadable` (the file), `invalid` (the event), or why the record was rejected. */
  readonly reason: string;
  readonly detail: string;
}
