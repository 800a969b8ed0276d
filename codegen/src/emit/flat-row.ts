/** Functions that read a row's values from one object of one shape, and the function that makes it. */
export interface FlatRow {
  readonly made: readonly string[];
  readonly lines: readonly string[];
}

// A name before a parenthesis is a method's.
const ACCESS = /\bsilver\.(\w+(?![\w(])(?:\?\.\w+(?![\w(]))*)/g;

/**
 * Lets `lines`, all functions of a file, take `row` in place of `silver`, with a member for each path that any of them
 * reads: rows come in so many hidden classes that every read is a look-up, and that compiled functions are thrown away
 * when the next shape comes. So the row is read in one small function, and once.
 */
export function flattenRow(lines: readonly string[]): FlatRow {
  const paths = new Set(lines.flatMap((line) => [...line.matchAll(ACCESS)].map(([, path = ""]) => path)));
  const structs = new Set([...paths].flatMap((path) => beginnings(path)));
  const codeOf = (path: string): string => {
    const last = path.lastIndexOf("?.");
    const read = last < 0 ? `silver.${path}` : `${flatName(path.slice(0, last))}${path.slice(last)}`;
    return structs.has(path) ? `const ${flatName(path)} = ${read};` : `${flatName(path)}: ${read},`;
  };
  return {
    made: [
      "/** The values of a row that are asked for, in one shape whatever the row has. */",
      "function flat(silver: SilverRow) {",
      ...[...structs].map(codeOf),
      "return {",
      ...[...paths].map((path) => (structs.has(path) ? `${flatName(path)},` : codeOf(path))),
      "};",
      "}",
      "",
      "type Row = ReturnType<typeof flat>;",
    ],
    lines: lines.map((line) => line.replace(ACCESS, (_whole, path: string) => `row.${flatName(path)}`).replace(/\bsilver: SilverRow\b/, "row: Row").replace(/\b_silver: SilverRow\b/, "_row: Row").replace(/\((_?)silver\b/g, "($1row")),
  };
}

/** The structs on the way to a value, from the outermost. */
function beginnings(path: string): readonly string[] {
  const steps = path.split("?.");
  return steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join("?."));
}

function flatName(path: string): string {
  return path.replaceAll("?.", "_");
}
