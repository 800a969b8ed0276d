import type { RestExpression } from "../model/expression.ts";
import type { ClassMapping, Model } from "../resolve/model.ts";
import { silverLeaves, takenBy, type SilverLeaf } from "./taken.ts";
import type { TypeScriptEmitter } from "./typescript-emitter.ts";

/** A leaf of a silver row, with the test that tells that an attribute takes it whole. */
export interface TestedLeaf {
  readonly path: readonly string[];
  readonly member: readonly string[];
  readonly test: string;
}

/**
 * `unmapped`: each silver leaf that no attribute took, what silver left, and the members that the mapping names. `put` is
 * the statement that gives them to the event, where there are any.
 */
export function restStatements(name: string, expression: RestExpression, mapping: ClassMapping, model: Model, emitter: TypeScriptEmitter, put: string): readonly string[] {
  const keep = emitter.use("keepTyped");
  return [
    `const ${name} = ${emitter.use("noMembers")}();`,
    ...untakenStatements(name, testedLeaves(mapping, model, emitter).filter(({ test }) => test !== "true"), 0, keep),
    `${emitter.use("mergeRest")}(${name}, silver.unmapped);`,
    ...namedStatements(name, expression, emitter, put),
  ];
}

/** Every leaf of a silver row, in its order, as a class takes it. */
export function testedLeaves(mapping: ClassMapping, model: Model, emitter: TypeScriptEmitter): readonly TestedLeaf[] {
  const taken = takenBy(mapping);
  return silverLeaves(model.base).map((leaf) => ({ path: leaf.column.split("."), member: leaf.member, test: takenTest(leaf, taken, emitter) }));
}

/** Statements that keep the members that the mapping names, and then give all of them to the event. */
export function namedStatements(name: string, expression: RestExpression, emitter: TypeScriptEmitter, put: string): readonly string[] {
  const members = expression.members.map(({ name: key, value }) => `${emitter.use("keepTyped")}(${name}, ["${key}"], ${emitter.code(value)});`);
  return [...emitter.takeBlock(), ...members, `if (${emitter.use("hasMembers")}(${name})) ${put}`];
}

/** Statements that keep the leaves below a struct `depth` levels deep; those of a struct follow each other. */
function untakenStatements(name: string, leaves: readonly TestedLeaf[], depth: number, keep: string): string[] {
  const keys = new Set(leaves.map(({ path }) => path[depth] ?? ""));
  return [...keys].flatMap((key) => {
    const inside = leaves.filter(({ path }) => path[depth] === key);
    const [leaf] = inside;
    if (leaf === undefined || leaf.path.length === depth + 1) return inside.map((each) => untakenStatement(name, each, keep));
    const struct = `silver.${leaf.path.slice(0, depth + 1).join("?.")}`;
    return [`if (${struct} !== undefined) {`, ...untakenStatements(name, inside, depth + 1, keep), "}"];
  });
}

function untakenStatement(name: string, { path, member, test }: TestedLeaf, keep: string): string {
  const call = `${keep}(${name}, ${JSON.stringify(member)}, silver.${path.join("?.")});`;
  return test === "false" ? call : `if (!(${test})) ${call}`;
}

/** Whether an attribute of the class takes a leaf whole. */
function takenTest(leaf: SilverLeaf, taken: ReturnType<typeof takenBy>, emitter: TypeScriptEmitter): string {
  const tests = (taken.get(leaf.column) ?? []).map((all) => emitter.test({ op: "all", items: all }));
  if (tests.includes("true")) return "true";
  const open = [...new Set(tests)].filter((test) => test !== "false");
  return open.length === 0 ? "false" : open.join(" || ");
}
