/** A piece of Spark SQL; a parenthesis holds what is in it. */
export type Node =
  | { readonly kind: "text" | "name" | "word" | "number" | "symbol"; readonly value: string }
  | { readonly kind: "group"; readonly items: readonly Node[] };

const TOKEN = /\s+|'((?:[^'\\]|\\.)*)'|`((?:[^`]|``)*)`|([A-Za-z_]\w*)|(\d+(?:\.\d+)?)|(->|<>|<=|>=|\|\||[(),.<>=:+*-])/gsy;

/** Reads one statement. @throws Error at anything that it does not know. */
export function readSql(sql: string): Node[] {
  const open: Node[][] = [[]];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < sql.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(sql);
    if (match === null) throw new Error(`The stand-in cannot read ${JSON.stringify(sql.slice(at, at + 60))}.`);
    place(open, match);
  }
  const [whole, unclosed] = open;
  if (whole === undefined || unclosed !== undefined) throw new Error("The stand-in misses a closing parenthesis.");
  return whole;
}

function place(open: Node[][], [, text, name, word, number, symbol]: RegExpExecArray): void {
  if (symbol === "(") {
    open.push([]);
    return;
  }
  const last = open.at(-1) ?? [];
  if (symbol === ")") {
    open.pop();
    open.at(-1)?.push({ kind: "group", items: last });
  } else if (text !== undefined) last.push({ kind: "text", value: unescaped(text) });
  else if (name !== undefined) last.push({ kind: "name", value: name.replaceAll("``", "`") });
  else if (word !== undefined) last.push({ kind: "word", value: word });
  else if (number !== undefined) last.push({ kind: "number", value: number });
  else if (symbol !== undefined) last.push({ kind: "symbol", value: symbol });
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0" };

/** What Spark reads in a string literal. */
function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_whole, escape: string) => {
    return escape.length === 5 ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : (ESCAPES[escape] ?? escape);
  });
}

/** Whether a node is this keyword or symbol. */
export function is(node: Node | undefined, value: string): boolean {
  return node !== undefined && node.kind !== "group" && (node.kind === "word" || node.kind === "symbol") && node.value.toUpperCase() === value.toUpperCase();
}

/** Arguments of a call: what stands between commas. */
export function splitArguments(items: readonly Node[]): Node[][] {
  const parts: Node[][] = [[]];
  for (const item of items) {
    if (is(item, ",")) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.length === 1 && parts[0]?.length === 0 ? [] : parts;
}
