/** A form of data that is no JSON, and what to do with it. */
export interface ForeignForm {
  readonly kind: "bzip2" | "xz" | "zip" | "zstd" | "gzip" | "parquet" | "duckdb" | "utf-16";
  /** As it stands behind "found". */
  readonly found: string;
  /** A sentence's end, without its full stop. */
  readonly remedy: string;
}

/** So many first bytes tell every form. */
export const FORM_BYTES = 16;

const FORMS: readonly (ForeignForm & { readonly at: number; readonly mark: readonly number[] })[] = [
  packed("bzip2", "bunzip2", [0x42, 0x5a, 0x68]),
  packed("xz", "xz -d", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  packed("zip", "unzip", [0x50, 0x4b, 0x03, 0x04]),
  packed("zstd", "zstd -d", [0x28, 0xb5, 0x2f, 0xfd]),
  { ...packed("gzip", "gunzip", [0x1f, 0x8b]), found: "gzip data within gzip data" },
  parquet([0x50, 0x41, 0x52, 0x31]),
  // With an encrypted footer.
  parquet([0x50, 0x41, 0x52, 0x45]),
  { kind: "duckdb", found: "a DuckDB database", remedy: "leave it out, it is no log", at: 8, mark: [0x44, 0x55, 0x43, 0x4b] },
];
const UTF_16: ForeignForm = { kind: "utf-16", found: "UTF-16 text", remedy: "convert it to UTF-8 (iconv -f UTF-16 -t UTF-8)" };

function packed(kind: "bzip2" | "xz" | "zip" | "zstd" | "gzip", command: string, mark: readonly number[]): (typeof FORMS)[number] {
  return { kind, found: `${kind} data`, remedy: `unpack it first (${command})`, at: 0, mark };
}

function parquet(mark: readonly number[]): (typeof FORMS)[number] {
  return { kind: "parquet", found: "a Parquet file", remedy: "leave it out, or write its records as JSON", at: 0, mark };
}

/** Tells by a file's first bytes, unpacked from gzip, what it is instead of JSON; undefined where they do not say. */
export function foreignForm(head: Uint8Array): ForeignForm | undefined {
  const form = FORMS.find(({ at, mark }) => mark.every((byte, index) => head[at + index] === byte));
  if (form !== undefined) return { kind: form.kind, found: form.found, remedy: form.remedy };
  return isUtf16(head) ? UTF_16 : undefined;
}

/** UTF-16 with its mark, or ASCII characters in it without one. */
function isUtf16([a, b, c, d]: Iterable<number>): boolean {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (isAscii(a) && b === 0 && isAscii(c) && d === 0) || (a === 0 && isAscii(b) && c === 0 && isAscii(d));
}

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0 && byte < 0x80;
}

/** The detail of a record that is such a form. */
export function foreignDetail({ found, remedy }: ForeignForm): string {
  return `expected a record as JSON, found ${found}, from byte 0: ${remedy}`;
}
