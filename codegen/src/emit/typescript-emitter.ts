import type { ColumnType } from "@trailhouse/lakehouse";
import type { ExpressionTypes } from "../model/expression-types.ts";
import type { Condition, Expression, ObjectExpression, PathExpression } from "../model/expression.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { Scope } from "../model/scope.ts";
import { presence, presenceRule } from "../operators/object.ts";
import { literal, type TypeScriptContext } from "../operators/operator.ts";
import { NAMED_PATTERNS } from "../operators/patterns.ts";
import { operatorOf } from "../operators/registry.ts";
import { typescriptType } from "./typescript-type.ts";

/**
 * Writes expressions as straight-line TypeScript. Plain values become expressions; objects become statements of the
 * block at hand, so that each is made only where its conditions hold.
 */
export class TypeScriptEmitter implements TypeScriptContext {
  readonly #types: ExpressionTypes;
  readonly #uses: Set<string>;
  #bound = new Map<Expression, string>();
  readonly #names: Map<string, number>;
  readonly #functions: ReadonlyMap<Expression, string>;
  #block: string[] = [];
  #scope: Scope;

  /** `functions`: expressions that are functions of their own in the generated file, by name. */
  constructor(types: ExpressionTypes, uses: Set<string>, functions: ReadonlyMap<Expression, string> = new Map()) {
    this.#types = types;
    this.#uses = uses;
    this.#functions = functions;
    this.#names = new Map();
    this.#scope = types.scope;
  }

  get scope(): Scope {
    return this.#scope;
  }

  /** The statements written so far, and an empty block. */
  takeBlock(): readonly string[] {
    const block = this.#block;
    this.#block = [];
    return block;
  }

  statement(line: string): void {
    this.#block.push(line);
  }

  code(expression: Expression, scope: Scope = this.#scope): string {
    const bound = this.#bound.get(expression);
    if (bound !== undefined) return bound;
    const definition = this.#functions.get(expression);
    return definition === undefined ? this.body(expression, scope) : `${definition}(silver, event)`;
  }

  /** The code of an expression itself, even where it is a function of its own. */
  body(expression: Expression, scope: Scope = this.#scope): string {
    const outer = this.#scope;
    this.#scope = scope;
    const text = this.#codeInScope(expression);
    this.#scope = outer;
    return text;
  }

  #codeInScope(expression: Expression): string {
    if (expression.op === "object") return this.object(expression);
    if (!holdsObject(expression)) return operatorOf(expression).typescript(expression, this);
    if (expression.op === "first") return this.#firstObject(expression.items, expression);
    if (expression.op === "when") return this.#branches(expression, expression.cases.map((each) => [this.test(each.if), each.then]), expression.otherwise);
    if (expression.op === "switch") {
      const on = this.code({ op: "event", column: expression.column, at: expression.at });
      const cases = expression.cases.map((each): [string, Expression] => [each.values.map((value) => `${on} === ${literal(value)}`).join(" || "), each.then]);
      return this.#branches(expression, cases, expression.otherwise);
    }
    return operatorOf(expression).typescript(expression, this);
  }

  /** `(item) => …` whose statements are its own. */
  lambda(parameter: string, body: Expression, scope: Scope): string {
    const outer = this.takeBlock();
    const value = this.code(body, scope);
    const inner = this.takeBlock();
    this.#block = [...outer];
    return inner.length === 0 ? `(${parameter}) => ${value}` : `(${parameter}) => {\n${inner.join("\n")}\nreturn ${value};\n}`;
  }

  /** Gives an expression's value a name, so that it is computed once. */
  bind(expression: Expression, name: string): string {
    const text = this.code(expression);
    if (/^[A-Za-z_][A-Za-z0-9_]*$|^"[^"]*"$/.test(text) || expression.op === "const") return text;
    const unique = this.unique(name);
    this.statement(`const ${unique} = ${text};`);
    this.#bound.set(expression, unique);
    return unique;
  }

  test(condition: Condition): string {
    switch (condition.op) {
      case "present":
        return this.present(condition.of);
      case "absent":
        return negate(this.present(condition.of));
      case "not":
        return negate(this.test(condition.item));
      case "all":
        return combine(condition.items.map((item) => this.test(item)), "&&");
      case "any":
        return combine(condition.items.map((item) => this.test(item)), "||");
      case "is":
        return `${this.code(condition.of)} === ${condition.value}`;
      case "is_true":
        return this.#isTrue(condition.of);
      case "matches":
        return `${this.use(NAMED_PATTERNS[condition.pattern].use)}(${this.code(condition.of)})`;
      case "equals":
        return combine(condition.values.map((value) => `${this.code(condition.of)} === ${literal(value)}`), "||");
      default:
        return this.#textTest(condition.op, condition.of, condition.values);
    }
  }

  /** A boolean is asked for where it stands: a path below an open-ended column gives text. */
  #isTrue(of: PathExpression): string {
    const [column = "", ...keys] = of.segments;
    return `${this.use("isTrueAt")}(${this.code({ ...of, segments: [column] })}, ${keys.map(literal).join(", ")})`;
  }

  #textTest(op: "starts_with" | "ends_with" | "contains", of: Expression, values: readonly string[]): string {
    const method = { starts_with: "startsWith", ends_with: "endsWith", contains: "includes" }[op];
    const access = this.mayBeAbsent(of) ? "?." : ".";
    const tests = values.map((value) => `${this.code(of)}${access}${method}(${literal(value)})${access === "?." ? " === true" : ""}`);
    return combine(tests, "||");
  }

  protected present(expression: Expression): string {
    if (!this.mayBeAbsent(expression)) return "true";
    const bound = this.#bound.get(expression);
    const parts = bound === undefined ? presenceOfParts(expression) : undefined;
    return parts ? this.test(parts) : `${bound ?? this.code(expression)} !== undefined`;
  }

  mayBeAbsent(expression: Expression): boolean {
    return this.#types.mayBeAbsent(expression, this.#scope);
  }

  type(expression: Expression): ColumnType | undefined {
    return this.#types.type(expression, this.#scope);
  }

  use(name: string): string {
    this.#uses.add(name);
    if (name.startsWith("constant:")) return constantName(name, this.#uses);
    if (name.startsWith("form:")) return formName(name, this.#uses.add("textForm"));
    return name.startsWith("lookup:") ? lookupFunction(name.slice("lookup:".length)) : name;
  }

  constant(value: Readonly<Record<string, string>>): string {
    return this.use(`constant:${literal(value)}`);
  }

  lookup(name: string): LookupTable {
    const table = this.#types.lookups.get(name);
    if (!table) throw new Error(`unknown lookup table ${name}: check the model before emitting`);
    return table;
  }

  protected object(expression: ObjectExpression): string {
    for (const { name, value } of captionsLast(expression.members)) this.bind(value, memberName(expression, name));
    const typeName = expression.shape?.typeName ?? typescriptType(this.type(expression) ?? { kind: "json" });
    const name = this.unique(objectName(expression));
    const sure = this.sureMembers(expression);
    const make = `{ ${sure.map((each) => `${each.name}: ${this.code(each.value)}`).join(", ")} }`;
    const fill = expression.members
      .filter((each) => !sure.includes(each))
      .map((each) => `if (${this.present(each.value)}) ${name}.${each.name} = ${this.code(each.value)};`);
    if (!this.mayBeAbsent(expression)) {
      this.#block.push(`const ${name}: ${typeName} = ${make};`, ...fill);
    } else {
      this.#block.push(`let ${name}: ${typeName} | undefined;`, `if (${this.test(presence(expression))}) {`, `${name} = ${make};`, ...fill, "}");
    }
    return this.settle(expression, name);
  }

  /** The members that are there wherever the object is. */
  protected sureMembers(expression: ObjectExpression): ObjectExpression["members"] {
    const { required } = presenceRule(expression);
    return expression.members.filter((each) => required.includes(each.name) || !this.mayBeAbsent(each.value));
  }

  #firstObject(items: readonly Expression[], whole: Expression): string {
    const name = this.declare(whole);
    for (const [index, item] of items.entries()) {
      if (index === 0) this.assign(name, this.code(item));
      else this.#inner(`if (${name} === undefined) {`, name, item);
    }
    return this.settle(whole, name);
  }

  #branches(whole: Expression, cases: readonly (readonly [string, Expression])[], otherwise: Expression | undefined): string {
    const name = this.declare(whole);
    for (const [index, [test, then]] of cases.entries()) {
      this.#inner(`${index === 0 ? "" : "else "}if (${test}) {`, name, then);
    }
    if (otherwise) this.#inner("else {", name, otherwise);
    return this.settle(whole, name);
  }

  /** A block that gives `name` its value; what is bound within is not seen outside. */
  #inner(opening: string, name: string, value: Expression): void {
    const outer = new Map(this.#bound);
    this.statement(opening);
    this.assign(name, this.code(value));
    this.statement("}");
    this.#bound = outer;
  }

  /** Declares the variable of an object that is chosen among several. */
  protected declare(whole: Expression): string {
    const name = this.unique("chosen");
    this.statement(`let ${name}: ${objectTypeName(whole) ?? typescriptType(this.type(whole) ?? { kind: "json" })} | undefined;`);
    return name;
  }

  /** Gives such a variable its value. */
  protected assign(name: string, code: string): void {
    this.statement(`${name} = ${code};`);
  }

  /** Says that the value of an expression has a name from here on. */
  protected settle(whole: Expression, name: string): string {
    this.#bound.set(whole, name);
    return name;
  }

  protected unique(name: string): string {
    const count = this.#names.get(name) ?? 0;
    this.#names.set(name, count + 1);
    return count === 0 ? name : `${name}_${count + 1}`;
  }
}

/** Constants are named by their order in the file. */
export function constantName(use: string, uses: ReadonlySet<string>): string {
  return `CAPTIONS_${[...uses].filter((each) => each.startsWith("constant:")).indexOf(use) + 1}`;
}

/** Forms of text, too. */
export function formName(use: string, uses: ReadonlySet<string>): string {
  return `FORM_${[...uses].filter((each) => each.startsWith("form:")).indexOf(use) + 1}`;
}

/** The name of the function that a lookup's column becomes. */
export function lookupFunction(tableAndColumn: string): string {
  return `lookup_${tableAndColumn.replace(".", "_")}`;
}

/** True where an expression's value is an object, or may be. */
export function holdsObject(expression: Expression): boolean {
  switch (expression.op) {
    case "object":
      return true;
    case "first":
      return expression.items.some(holdsObject);
    case "when":
      return expression.cases.some((each) => holdsObject(each.then)) || (expression.otherwise !== undefined && holdsObject(expression.otherwise));
    case "switch":
      return expression.cases.some((each) => holdsObject(each.then)) || (expression.otherwise !== undefined && holdsObject(expression.otherwise));
    default:
      return false;
  }
}

/** When an expression that holds objects is present, told without making them; undefined for all others. */
function presenceOfParts(expression: Expression): Condition | undefined {
  if (expression.op === "object") return presence(expression);
  if (expression.op === "list" && expression.items.some(holdsObject)) return { op: "any", items: expression.items.map((of) => ({ op: "present", of })) };
  if (!holdsObject(expression)) return undefined;
  const sources = operatorOf(expression).sources(expression);
  return { op: "any", items: sources.map((source) => ({ op: "all", items: [...source.guards, { op: "present", of: source.expression }] })) };
}

function objectTypeName(expression: Expression): string | undefined {
  switch (expression.op) {
    case "object":
      return expression.shape?.typeName;
    case "first":
      return expression.items.map(objectTypeName).find((name) => name !== undefined);
    case "when":
    case "switch":
      return expression.cases.map((each) => objectTypeName(each.then)).find((name) => name !== undefined);
    default:
      return undefined;
  }
}

function negate(test: string): string {
  if (test === "true") return "false";
  if (test === "false") return "true";
  return /^[\w.?]+ !== undefined$/.test(test) ? test.replace("!==", "===") : `!(${test})`;
}

/** Joins tests, leaving out what is settled. */
function combine(tests: readonly string[], operator: "&&" | "||"): string {
  const [settles, drops] = operator === "&&" ? ["false", "true"] : ["true", "false"];
  if (tests.includes(settles)) return settles;
  const open = [...new Set(tests.filter((test) => test !== drops))];
  if (open.length === 0) return drops;
  const [only] = open;
  return open.length === 1 && only !== undefined ? only : `(${open.map((test) => (/&&|\|\|/.test(test) && !test.startsWith("(") ? `(${test})` : test)).join(` ${operator} `)})`;
}

/** A caption is made from its sibling, which is named before it. */
export function captionsLast<T extends { readonly value: Expression }>(members: readonly T[]): readonly T[] {
  return members.toSorted((a, b) => Number(a.value.op === "caption") - Number(b.value.op === "caption"));
}

/** What the variable of an object is called after. */
export function objectName({ shape }: ObjectExpression): string {
  return lowerFirst(shape?.typeName ?? "value");
}

/** What the variable of an object's member is called after. */
export function memberName(expression: ObjectExpression, name: string): string {
  return `${objectName(expression)}_${name}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
