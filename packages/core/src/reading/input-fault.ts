/** Why the bytes of a file end before their time. */
export interface InputFault {
  readonly reason: "truncated" | "corrupt-gzip";
  /** One sentence: what was expected, what was found, at which byte of the compressed file. */
  readonly detail: string;
  /** The compressed bytes met, as text, where they belong to no member; else empty. */
  readonly text: string;
}
