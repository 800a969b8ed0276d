/** The content of a JSON string, and where each of its characters stood. */
export interface Unescaped {
  readonly text: string;
  /** Offset in the source of each UTF-16 unit of `text`; the last element is the offset of what follows. */
  readonly at: Uint32Array;
}

const CONTROLS: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([^]))/g;

/** Resolves the escapes of a JSON string's content (RFC 8259, section 7); an escape that is none stands for its character. */
export function unescaped(source: string): Unescaped {
  const at = new Uint32Array(source.length + 1);
  let text = "";
  let from = 0;
  const keep = (part: string, offset: number, step: number): void => {
    for (let i = 0; i < part.length; i++) at[text.length + i] = offset + i * step;
    text += part;
  };
  for (const escape of source.matchAll(ESCAPE)) {
    keep(source.slice(from, escape.index), from, 1);
    keep(characterOf(escape[1], escape[2] ?? ""), escape.index, 0);
    from = escape.index + escape[0].length;
  }
  keep(source.slice(from), from, 1);
  at[text.length] = source.length;
  return { text, at: at.subarray(0, text.length + 1) };
}

function characterOf(code: string | undefined, letter: string): string {
  return code === undefined ? (CONTROLS[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
}
