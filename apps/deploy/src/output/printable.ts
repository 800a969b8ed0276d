// C0 and C1 controls, DEL, and the marks that reorder text on screen.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text safe for a terminal: control characters but newlines as their escapes, since names come from a catalog. */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => (character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));
}

/** A line, made safe. */
export function writeLine(output: NodeJS.WritableStream, text: string): void {
  output.write(`${printable(text)}\n`);
}

/** Rows with their cells below one another; numbers to the right with thousands apart. */
export function alignRows(rows: readonly (readonly (string | number)[])[]): string[] {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en-US") : printable(cell))));
  const widths = (texts[0] ?? []).map((_, place) => Math.max(...texts.map((row) => row[place]?.length ?? 0)));
  return texts.map((row, index) => row.map((cell, place) => (typeof rows[index]?.[place] === "number" ? cell.padStart(widths[place] ?? 0) : cell.padEnd(widths[place] ?? 0))).join("  ").trimEnd());
}
