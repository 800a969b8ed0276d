/** The first lines of a generated TypeScript file. */
export function generatedHeader(source: string): string {
  return `// @generated from ${source} by \`npm run generate\`. Do not edit.\n`;
}

/** `import { a, b } from "module";`, or nothing where there is nothing to import. */
export function importLine(names: Iterable<string>, module: string, typeOnly = false): string {
  const sorted = [...names].sort();
  return sorted.length === 0 ? "" : `import ${typeOnly ? "type " : ""}{ ${sorted.join(", ")} } from "${module}";\n`;
}

/** Indents the lines of blocks by their braces. */
export function indent(lines: readonly string[]): string {
  let depth = 0;
  return lines
    .flatMap((line) => line.split("\n"))
    .map((line) => {
      const text = line.trim();
      if (/^[}\])]/.test(text)) depth -= 1;
      const placed = text === "" ? "" : `${"  ".repeat(Math.max(depth, 0))}${text}`;
      if (/[{[(]$/.test(text)) depth += 1;
      return placed;
    })
    .join("\n");
}
