import type { ExpressionTypes } from "../../model/expression-types.ts";
import type { Expression, ObjectExpression } from "../../model/expression.ts";
import type { OcsfOwner } from "../../ocsf/schema.ts";
import { presence } from "../../operators/object.ts";
import { literal } from "../../operators/operator.ts";
import { typeNameOf } from "../../resolve/gold-expression.ts";
import { captionsLast, memberName, objectName, TypeScriptEmitter } from "../typescript-emitter.ts";
import { goldChecks, type CheckedSchema, type GoldMembers } from "./gold-checks.ts";
import { concatenation, type Piece } from "./pieces.ts";

type Path = readonly string[];

/**
 * Writes gold objects as their JSON text, which is what JSON.stringify would make of the objects, and keeps beside each
 * the texts below it that an observable names. Whatever the general validator might object to makes `sure` false.
 */
export class GoldTextEmitter extends TypeScriptEmitter {
  readonly #schema: CheckedSchema;
  readonly #owners: ReadonlyMap<string, OcsfOwner>;
  #wanted: readonly Path[] = [];
  /** The paths of which a text is kept beside a variable. */
  readonly #kept = new Map<string, readonly Path[]>();

  constructor(types: ExpressionTypes, uses: Set<string>, schema: CheckedSchema) {
    super(types, uses);
    this.#schema = schema;
    this.#owners = new Map(Object.values(schema.ocsf.objects).map((object) => [typeNameOf(object.name), object]));
  }

  /** Like `bind`; texts at the paths below the value are kept, too. */
  bindKeeping(value: Expression, name: string, wanted: readonly Path[]): void {
    const outer = this.#wanted;
    this.#wanted = wanted;
    this.bind(value, name);
    this.#wanted = outer;
  }

  /** The text at a path below a value; undefined where none is kept of it. */
  textAt(value: Expression, path: Path): string | undefined {
    const code = this.code(value);
    if (path.length === 0) return this.type(value)?.kind === "string" ? code : undefined;
    return (this.#kept.get(code) ?? []).some((each) => String(each) === String(path)) ? keptName(code, path) : undefined;
  }

  /** `"name":value` as JSON. */
  member({ name, value }: GoldMembers[number]): readonly Piece[] {
    const key = `${literal(name)}:`;
    return value.op === "const" ? [{ text: key + literal(value.value) }] : [{ text: key }, ...this.#value(value)];
  }

  /** Says what must hold for the text to stand for a valid event. */
  check(checks: readonly string[]): void {
    if (checks.length > 0) this.statement(`sure &&= ${checks.join(" && ")};`);
  }

  #value(value: Expression): readonly Piece[] {
    const [type, code] = [this.type(value), this.code(value)];
    if (isRecordText(value)) return [{ code: `JSON.stringify(${code})` }];
    switch (type?.kind) {
      case "string":
      case "timestamp":
        return isPlainCode(value, code) ? [{ text: literal(JSON.parse(code)) }] : [{ text: '"' }, { code }, { text: '"' }];
      case "struct":
      case "boolean":
      case "integer":
      case "long":
        return [{ code }];
      case "array":
        return [{ code: type.element.kind === "struct" ? `${this.use("arrayText")}(${code})` : `JSON.stringify(${code})` }];
      default:
        return [{ code: `JSON.stringify(${code})` }];
    }
  }

  protected override object(expression: ObjectExpression): string {
    const wanted = this.#wanted;
    for (const { name, value } of captionsLast(expression.members)) this.bindKeeping(value, memberName(expression, name), below(wanted, name));
    const name = this.unique(objectName(expression));
    const absent = this.mayBeAbsent(expression);
    this.#declareText(name, wanted, absent);
    if (absent) this.statement(`if (${this.test(presence(expression))}) {`);
    this.#write(name, expression, wanted);
    if (absent) this.statement("}");
    return this.settle(expression, name);
  }

  #write(name: string, expression: ObjectExpression, wanted: readonly Path[]): void {
    this.objectText(name, this.sureMembers(expression), expression.members);
    this.statement(`${name} += "}";`);
    for (const path of wanted) {
      const member = expression.members.find((each) => each.name === path[0]);
      const text = member && this.textAt(member.value, path.slice(1));
      if (text !== undefined) this.statement(`${keptName(name, path)} = ${text};`);
    }
    const owner = this.#owners.get(expression.shape?.typeName ?? "");
    const checks = owner === undefined ? ["false"] : goldChecks(owner, expression.members, this, this.#schema);
    this.check(checks.filter((each) => each !== this.test(presence(expression))));
  }

  /** Gives `name` the object's text but for its last brace: first the members that are always there. */
  objectText(name: string, sure: GoldMembers, all: GoldMembers): void {
    const [first, ...others] = sure.map((each) => this.member(each));
    const may = all.filter((each) => !sure.includes(each));
    const opening = [{ text: "{" }, ...(first ?? []), ...others.flatMap((pieces) => [{ text: "," }, ...pieces])];
    this.statement(`${name} = ${concatenation(opening)};`);
    may.forEach((each, index) => {
      const comma = first === undefined && index > 0 ? [{ code: `(${name} === "{" ? "" : ",")` }] : [{ text: first === undefined ? "" : "," }];
      const added = `${name} += ${concatenation([...comma, ...this.member(each)])};`;
      const present = this.test({ op: "present", of: each.value });
      this.statement(present === "true" ? added : `if (${present}) ${added}`);
    });
    const texts = all.filter((each) => this.#isWrittenAsItIs(each)).map(({ value }) => this.code(value));
    if (texts.length > 0) this.statement(`if (watched) watch(${texts.join(", ")});`);
  }

  /** True of a text that varies, which is written between quotes. */
  #isWrittenAsItIs({ value }: GoldMembers[number]): boolean {
    const kind = this.type(value)?.kind;
    return value.op !== "const" && (kind === "string" || kind === "timestamp") && !isRecordText(value) && !isPlainCode(value, this.code(value));
  }

  #declareText(name: string, wanted: readonly Path[], absent: boolean): void {
    this.statement(`let ${name}: string${absent ? " | undefined" : ""};`);
    for (const path of wanted) this.statement(`let ${keptName(name, path)}: string | undefined;`);
    this.#kept.set(name, wanted);
  }

  protected override declare(): string {
    const name = this.unique("chosen");
    this.#declareText(name, this.#wanted, true);
    return name;
  }

  protected override assign(name: string, code: string): void {
    super.assign(name, code);
    const has = this.#kept.get(code) ?? [];
    for (const path of this.#kept.get(name) ?? []) {
      if (has.some((each) => String(each) === String(path))) this.statement(`${keptName(name, path)} = ${keptName(code, path)};`);
    }
  }
}

/** The record's own text is JSON, and so is full of quotes. */
function isRecordText(value: Expression): boolean {
  return value.op === "path" && value.segments.length === 1 && value.segments[0] === "record";
}

/** The caption of a value that never varies is a literal. */
function isPlainCode({ op }: Expression, code: string): boolean {
  return op === "caption" && code.startsWith('"');
}

function below(paths: readonly Path[], name: string): readonly Path[] {
  return paths.filter((path) => path[0] === name && path.length > 1).map((path) => path.slice(1));
}

function keptName(name: string, path: Path): string {
  return [name, ...path].join("__");
}
