/** Statements, and the constants that they use. */
export interface Hoisted {
  readonly constants: readonly string[];
  readonly statements: readonly string[];
}

/**
 * Statements in which whatever they read of the object `root` more than once, `root.a` or `root.a?.b`, is read into a
 * constant before them: rows come in so many hidden classes that every read is a look-up, and much code for the
 * compiler. What is read must not change within the statements.
 */
export function hoistPaths(root: string, statements: readonly string[]): Hoisted {
  // A name before a parenthesis is a method's.
  const access = new RegExp(`\\b${root}\\.(\\w+(?![\\w(])(?:\\?\\.\\w+(?![\\w(]))*)`, "g");
  const uses = usesOf(statements, access);
  const hoisted = [...uses].filter(([, count]) => count > 1).map(([path]) => path).sort((a, b) => depth(a) - depth(b));
  const nameOf = (path: string): string => `${root}_${path.replaceAll("?.", "_")}`;
  const codeOf = (path: string): string => (hoisted.includes(path) ? nameOf(path) : read(path));
  const read = (path: string): string => {
    const last = path.lastIndexOf("?.");
    return last < 0 ? `${root}.${path}` : `${codeOf(path.slice(0, last))}${path.slice(last)}`;
  };
  return {
    constants: hoisted.map((path) => `const ${nameOf(path)} = ${read(path)};`),
    statements: statements.map((line) => line.replace(access, (_whole, path: string) => codeOf(path))),
  };
}

/** How often each path is read, and each beginning of one. */
function usesOf(statements: readonly string[], access: RegExp): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const [, path = ""] of statements.join("\n").matchAll(access)) {
    const steps = path.split("?.");
    for (let length = 1; length <= steps.length; length++) {
      const beginning = steps.slice(0, length).join("?.");
      uses.set(beginning, (uses.get(beginning) ?? 0) + 1);
    }
  }
  return uses;
}

function depth(path: string): number {
  return path.split("?.").length;
}
