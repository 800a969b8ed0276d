import { literal } from "../../operators/operator.ts";

/** A part of a text: itself, or the TypeScript of it. */
export type Piece = { readonly text: string } | { readonly code: string };

/** TypeScript that joins the pieces, as few as they can be. */
export function concatenation(pieces: readonly Piece[]): string {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && "text" in last && "text" in piece) joined.splice(-1, 1, { text: last.text + piece.text });
    else joined.push(piece);
  }
  const filled = joined.filter((piece) => !("text" in piece && piece.text === ""));
  return filled.map((piece) => ("text" in piece ? literal(piece.text) : piece.code)).join(" + ");
}
