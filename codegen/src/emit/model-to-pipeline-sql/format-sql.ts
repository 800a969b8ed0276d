const WIDTH = 120;
const STEP = "  ";
/** Quoted text, names, comments, words, and what stands for itself. */
const TOKEN = /'(?:[^'\\]|\\.)*'|`(?:[^`]|``)*`|"(?:[^"\\]|\\.)*"|\/\*.*?\*\/|[A-Za-z0-9_.$]+|->|[<>=!|]+|\s+|./gs;
const OPENERS: ReadonlySet<string> = new Set(["(", "CASE"]);
const CLOSERS: ReadonlySet<string> = new Set([")", "END"]);

/** A token, or what stands between brackets or between CASE and END. */
type Part = string | Group;

interface Group {
  readonly open: string;
  readonly parts: Part[];
  close: string;
}

/** An SQL expression in lines of about 120 characters: long calls an argument a line, long CASEs a branch a line. */
export function formatSql(sql: string, indent: string): string {
  return print(parse(sql), indent);
}

function parse(sql: string): readonly Part[] {
  const root: Group = { open: "", parts: [], close: "" };
  const open: Group[] = [root];
  for (const [token] of sql.matchAll(TOKEN)) {
    const group = open.at(-1) ?? root;
    if (OPENERS.has(token)) {
      const inner: Group = { open: token, parts: [], close: "" };
      group.parts.push(inner);
      open.push(inner);
    } else if (CLOSERS.has(token) && open.length > 1) {
      group.close = token;
      open.pop();
    } else group.parts.push(/^\s+$/.test(token) ? " " : token);
  }
  return root.parts;
}

function flat(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === "string" ? part : `${part.open}${flat(part.parts)}${part.close}`)).join("");
}

function print(parts: readonly Part[], indent: string): string {
  return parts.map((part) => (typeof part === "string" ? part : printGroup(part, indent))).join("");
}

function printGroup(group: Group, indent: string): string {
  const line = flat([group]);
  if (line.length <= WIDTH) return line;
  const inner = indent + STEP;
  const items = group.open === "CASE" ? branches(group.parts) : operands(group.parts);
  const lines = items.map((item) => `\n${inner}${print(trimmed(item), inner)}`).join("");
  return `${group.open}${lines}\n${indent}${group.close}`;
}

/** What stands before and between WHEN and ELSE. */
function branches(parts: readonly Part[]): readonly Part[][] {
  return split(parts, (part) => part === "WHEN" || part === "ELSE", () => false);
}

/** Arguments after each comma, and conditions at AND and OR. A name and its value of a struct stay together. */
function operands(parts: readonly Part[]): readonly Part[][] {
  return split(parts, (part) => part === "AND" || part === "OR", (part, before) => part === "," && !/^'\w+'$/.test(flat(before).trim()));
}

function split(parts: readonly Part[], starts: (part: Part) => boolean, ends: (part: Part, before: readonly Part[]) => boolean): readonly Part[][] {
  const items: Part[][] = [[]];
  for (const part of parts) {
    if (starts(part) && flat(items.at(-1) ?? []).trim() !== "") items.push([]);
    items.at(-1)?.push(part);
    if (ends(part, (items.at(-1) ?? []).slice(0, -1))) items.push([]);
  }
  return items.filter((item) => flat(item).trim() !== "");
}

function trimmed(parts: readonly Part[]): readonly Part[] {
  const first = parts.findIndex((part) => part !== " ");
  const last = parts.findLastIndex((part) => part !== " ");
  return parts.slice(Math.max(first, 0), last + 1);
}
