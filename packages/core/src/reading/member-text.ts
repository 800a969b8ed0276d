/** Length of the JSON string that begins at `text[at]`, a quote. The text must be JSON. */
function stringLength(text: string, at: number): number {
  let i = at + 1;
  while (text[i] !== '"') i += text[i] === "\\" ? 2 : 1;
  return i + 1 - at;
}

interface Member {
  readonly start: number;
  readonly end: number;
}

/**
 * The text of an object's member exactly as it stands there, or undefined where the object has no such key. Of
 * duplicate keys the last counts, as for `JSON.parse`. `text` must be a JSON object that `JSON.parse` accepts.
 */
export function memberText(text: string, key: string): string | undefined {
  let found: Member | undefined;
  let member = nextMember(text, text.indexOf("{") + 1, key);
  while (member !== undefined) {
    if (member.matches) found = member;
    member = nextMember(text, member.end + 1, key);
  }
  return found && text.slice(found.start, found.end).trim();
}

function nextMember(text: string, from: number, key: string): (Member & { matches: boolean }) | undefined {
  const quote = text.indexOf('"', from);
  if (quote === -1) return undefined;
  const length = stringLength(text, quote);
  const start = text.indexOf(":", quote + length) + 1;
  const matches = JSON.parse(text.slice(quote, quote + length)) === key;
  return { start, end: valueEnd(text, start), matches };
}

/** Index of the comma or brace that ends the value which begins at `from`. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === '"') i += stringLength(text, i) - 1;
    else if (char === "{" || char === "[") depth++;
    else if (depth === 0 && (char === "," || char === "}")) return i;
    else if (char === "}" || char === "]") depth--;
  }
  return text.length;
}

/** How many keys stand in a JSON text, at whatever depth; one that stands twice in an object counts twice. */
export function keysWritten(text: string): number {
  let keys = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') i = closingQuote(text, i);
    else if (text[i] === ":") keys++;
  }
  return keys;
}

/** Levels of nesting of a JSON text, an object without members being level 1. */
export function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') i = closingQuote(text, i);
    else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
    else if (char === "}" || char === "]") depth--;
  }
  return deepest;
}

/** Like {@link stringLength}, for texts that need not be JSON. */
function closingQuote(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === "\\" ? 2 : 1;
  return i;
}
