import type { TestedLeaf } from "../untaken-statements.ts";

/** One function for all classes, which keeps what no attribute of a class took. */
export interface UntakenFunction {
  readonly lines: readonly string[];
  /** The call of it in each class, in the order of the classes. */
  readonly calls: readonly string[];
}

/** A leaf of the row, and the name of the parameter that says whether the class took it; none where no class ever does. */
interface Leaf {
  readonly path: readonly string[];
  readonly member: readonly string[];
  readonly taken: string | undefined;
}

const NEVER = "false";
const ALWAYS = "true";

/**
 * The function that keeps the leaves which a class left, then what silver left. `classes`: the same leaves for each class.
 * The classes differ in the tests alone, so these are its parameters; leaves that go together in all classes share one.
 */
export function untakenFunction(classes: readonly (readonly TestedLeaf[])[]): UntakenFunction {
  const parameters = new Map<string, { readonly name: string; readonly tests: readonly string[] }>();
  const leaves = (classes[0] ?? []).flatMap(({ path, member }, index): Leaf[] => {
    const tests = classes.map((each) => each[index]?.test ?? NEVER);
    if (tests.every((test) => test === ALWAYS)) return [];
    if (tests.every((test) => test === NEVER)) return [{ path, member, taken: undefined }];
    const key = JSON.stringify(tests);
    const parameter = parameters.get(key) ?? { name: ["took", ...path].join("_"), tests };
    parameters.set(key, parameter);
    return [{ path, member, taken: parameter.name }];
  });
  const all = [...parameters.values()];
  return {
    lines: [
      "/** What no attribute took of a row, and what silver left. */",
      `function untaken(${["silver: SilverRow", ...all.map(({ name }) => `${name}: boolean`)].join(", ")}): Members {`,
      "const left: Record<string, unknown> = noMembers();",
      ...keepStatements(leaves, 0, "left"),
      "mergeRest(left as Members, silver.unmapped);",
      "return left as Members;",
      "}",
    ],
    calls: classes.map((_, index) => `untaken(${["silver", ...all.map(({ tests }) => tests[index] ?? NEVER)].join(", ")})`),
  };
}

/** Statements that keep leaves, which are in structs `depth` levels deep, in `into`; those of a struct follow each other. */
function keepStatements(leaves: readonly Leaf[], depth: number, into: string): string[] {
  const keys = new Set(leaves.map(({ path }) => path[depth] ?? ""));
  return [...keys].flatMap((key) => {
    const inside = leaves.filter(({ path }) => path[depth] === key);
    const [leaf] = inside;
    if (leaf === undefined || leaf.path.length === depth + 1) return inside.map((each) => keepStatement(each, into));
    const struct = leaf.path.slice(0, depth + 1);
    const left = ["left", ...struct].join("_");
    return [
      `if (silver.${struct.join("?.")} !== undefined) {`,
      `const ${left}: Record<string, unknown> = noMembers();`,
      ...keepStatements(inside, depth + 1, left),
      `if (hasMembers(${left})) ${into}[${JSON.stringify(leaf.member[depth])}] = ${left};`,
      "}",
    ];
  });
}

function keepStatement({ path, member, taken }: Leaf, into: string): string {
  const value = `silver.${path.join("?.")}`;
  const present = `${value} !== undefined`;
  return `if (${taken === undefined ? present : `!${taken} && ${present}`}) ${into}[${JSON.stringify(member.at(-1))}] = ${value};`;
}
