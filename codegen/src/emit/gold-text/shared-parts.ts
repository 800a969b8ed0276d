/** The statements of a class's function; those that it shares with others are replaced by calls. */
export interface ClassStatements {
  readonly statements: readonly string[];
}

/** A function that stands for statements with which several classes begin. */
interface Part {
  readonly name: string;
  readonly statements: readonly string[];
  /** The constants of the part that are read behind it. */
  readonly results: readonly string[];
  readonly earlier: readonly Part[];
}

/** A string literal, in which a word is no name. */
const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
/** Fewer statements are not worth a call. */
const LEAST_STATEMENTS = 20;

/**
 * Makes functions of what the classes do alike at their beginning, so that it is compiled once: half of a class is the
 * frame. Gives the functions as lines, and each class's own statements, in the order of the classes.
 */
export function shareParts(classes: readonly ClassStatements[]): { readonly functions: readonly string[]; readonly classes: readonly (readonly string[])[] } {
  const parts: Part[] = [];
  const own = new Map<ClassStatements, { parts: readonly Part[]; from: number }>(classes.map((each) => [each, { parts: [], from: 0 }]));
  const share = (group: readonly ClassStatements[], from: number, earlier: readonly Part[]): void => {
    const end = cut(group, from);
    const isWorth = end - from >= LEAST_STATEMENTS;
    const made = isWorth ? [...earlier, partOf(group, from, end, `part${parts.length + 1}`, earlier)] : earlier;
    if (isWorth) parts.push(...made.slice(-1));
    for (const each of group) own.set(each, { parts: made, from: isWorth ? end : from });
    const nexts = new Set(group.map(({ statements }) => statements[end]));
    const groups = [...nexts].map((line) => group.filter(({ statements }) => statements[end] === line));
    for (const next of groups) if (isWorth && next.length > 1 && next.length < group.length) share(next, end, made);
  };
  if (classes.length > 1) share(classes, 0, []);
  return {
    functions: parts.flatMap(functionLines),
    classes: [...own].map(([{ statements }, { parts: used, from }]) => [...used.flatMap((part, index) => callLines(part, used.slice(index + 1), statements.slice(from))), ...statements.slice(from)]),
  };
}

/** Up to where the classes do alike, so that nothing declared before is still open or changed behind. */
function cut(group: readonly ClassStatements[], from: number): number {
  const [first, ...others] = group.map(({ statements }) => statements);
  let end = from;
  while (first?.[end] !== undefined && others.every((each) => each[end] === first[end])) end++;
  while (end > from && !isWhole(group, from, end)) end--;
  return end;
}

function isWhole(group: readonly ClassStatements[], from: number, end: number): boolean {
  const before = group[0]?.statements.slice(from, end) ?? [];
  if (before.reduce((depth, line) => depth + depthOf(line), 0) !== 0) return false;
  return declared(before).every((name) => group.every(({ statements }) => !statements.slice(end).some((line) => new RegExp(`\\b${name} \\+?= `).test(line))));
}

function partOf(group: readonly ClassStatements[], from: number, end: number, name: string, earlier: readonly Part[]): Part {
  const statements = group[0]?.statements.slice(from, end) ?? [];
  const behind = group.flatMap((each) => each.statements.slice(end));
  return { name, statements, results: declared(statements).filter((each) => isUsed(each, behind)), earlier };
}

function functionLines({ name, statements, results, earlier }: Part): string[] {
  const taken = earlier.map((part) => ({ part, names: part.results.filter((each) => isUsed(each, statements)) })).filter(({ names }) => names.length > 0);
  const parameters = ["silver: SilverRow", "event: AnyEventMapping"].map((each) => (isUsed(each.split(":")[0] ?? "", statements) ? each : `_${each}`));
  return [
    "/** What several classes begin with. */",
    `function ${name}(${[...parameters, ...earlier.map(({ name: before }) => `${taken.some(({ part }) => part.name === before) ? "" : "_"}${before}s: ReturnType<typeof ${before}>`)].join(", ")}) {`,
    ...taken.map(({ part, names }) => `const { ${names.join(", ")} } = ${part.name}s;`),
    ...statements,
    `return { ${results.join(", ")} };`,
    "}",
    "",
  ];
}

function callLines({ name, results, earlier }: Part, later: readonly Part[], behind: readonly string[]): string[] {
  const used = results.filter((each) => isUsed(each, behind));
  const call = `${name}(${["silver", "event", ...earlier.map((each) => `${each.name}s`)].join(", ")})`;
  const target = used.length === 0 ? [] : [`const { ${used.join(", ")} } = `];
  return later.length > 0 ? [`const ${name}s = ${call};`, ...target.map((each) => `${each}${name}s;`)] : [`${target.join("")}${call};`];
}

/** The names that statements declare outside of blocks. */
function declared(statements: readonly string[]): string[] {
  let depth = 0;
  return statements.flatMap((line) => {
    const [, name] = depth === 0 ? (/^(?:const|let) (\w+)/.exec(line) ?? []) : [];
    depth += depthOf(line);
    return name === undefined ? [] : [name];
  });
}

function depthOf(line: string): number {
  return (/\{$/.test(line) ? 1 : 0) - (/^\}/.test(line) ? 1 : 0);
}

function isUsed(name: string, statements: readonly string[]): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  return statements.some((line) => word.test(line.replaceAll(TEXT, "")));
}
