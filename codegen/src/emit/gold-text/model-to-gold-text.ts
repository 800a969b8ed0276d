import { ExpressionTypes } from "../../model/expression-types.ts";
import type { ObservablesExpression, RestExpression } from "../../model/expression.ts";
import { Violations } from "../../model/violations.ts";
import { literal } from "../../operators/operator.ts";
import type { OcsfClass } from "../../ocsf/schema.ts";
import type { Attribute, ClassMapping, Model } from "../../resolve/model.ts";
import { generatedHeader, importLine, indent } from "../generated.ts";
import { constantLines, formLines, lookupImports, operatorImports } from "../imports.ts";
import { captionsLast } from "../typescript-emitter.ts";
import { namedStatements, testedLeaves, type TestedLeaf } from "../untaken-statements.ts";
import { flattenRow } from "../flat-row.ts";
import { goldChecks, type CheckedSchema } from "./gold-checks.ts";
import { GoldTextEmitter } from "./gold-text-emitter.ts";
import { shareParts } from "./shared-parts.ts";
import { untakenFunction } from "./untaken-function.ts";

/** `packages/core/src/gen/silver-to-gold-text.ts`: one straight-line function a class, from a silver row to JSON text. */
export function modelToGoldText(model: Model): string {
  const uses = new Set<string>(["isPlainText", "noMembers", "mergeRest", "hasMembers"]);
  const written = model.classes.map((mapping) => classStatements(mapping, model, uses));
  const untaken = untakenFunction(written.map(({ leaves }) => leaves));
  const shared = shareParts(written.map(({ statements, rest }, index) => ({ statements: [...statements, ...rest(untaken.calls[index] ?? "")] })));
  const flat = flattenRow([...shared.functions, ...untaken.lines, "", ...model.classes.flatMap((mapping, index) => classFunction(mapping, shared.classes[index] ?? []))]);
  const cases = model.classes.map((each) => `case ${each.ocsf.uid}:\nreturn textOf${each.typeName}(row, event);`);
  const imports = [
    importLine(["AnyEventMapping"], "./events.ts", true),
    importLine(["SilverRow"], "./silver-row.ts", true),
    importLine(["Members"], "../operators/rest.ts", true),
    operatorImports(uses),
    lookupImports(uses),
  ].join("");
  return `${generatedHeader("mappings/gold")}${imports}\n${constantLines(uses)}${formLines(uses)}\n${STATE}\n\n${indent([...HEAD, ...cases, "}", "}"])}\n\n${indent([...flat.made, "", ...flat.lines])}`;
}

const OPEN_OBJECT = "object";

const STATE = `/** False once the general validator must look at the event at hand. */
let sure = true;
/** False where no text of the event at hand can need an escape. */
let watched = true;
/** Else every text of it that was written as it is. */
let texts = "";

function watch(...written: readonly (string | undefined)[]): void {
  for (const text of written) if (text !== undefined) texts += text;
}`;

const HEAD = [
  "/**",
  "* What JSON.stringify makes of the OCSF event of a silver row, without making the event; undefined unless `validate` is",
  "* sure to find nothing in it. `mayEscape`: false where the record that the row is made of has no backslash in its JSON.",
  "*/",
  "export function silverToGoldText(silver: SilverRow, event: AnyEventMapping, mayEscape = true): string | undefined {",
  "sure = true;",
  "watched = mayEscape;",
  'texts = "";',
  "const text = goldText(flat(silver), event);",
  "return sure && (!watched || isPlainText(texts)) ? text : undefined;",
  "}",
  "",
  "function goldText(row: Row, event: AnyEventMapping): string {",
  "switch (event.classUid) {",
];

function classFunction(mapping: ClassMapping, statements: readonly string[]): readonly string[] {
  return [
    `/** ${mapping.ocsf.caption} [${mapping.ocsf.uid}]: mappings/gold/frame.yaml and ${mapping.at.file}. */`,
    `function textOf${mapping.typeName}(silver: SilverRow, event: AnyEventMapping): string {`,
    ...statements,
    'return gold + "}";',
    "}",
    "",
  ];
}

/** What a class's function does. */
interface ClassText {
  readonly statements: readonly string[];
  /** What follows, where what no attribute took is the value of `untaken`. */
  readonly rest: (untaken: string) => readonly string[];
  readonly leaves: readonly TestedLeaf[];
}

function classStatements(mapping: ClassMapping, model: Model, uses: Set<string>): ClassText {
  const schema = { ocsf: model.ocsf, profiles: model.preset.profiles.toSorted() };
  const emitter = new GoldTextEmitter(new ExpressionTypes(model.scope, model.lookups, mapping.className, new Violations()), uses, schema);
  const observables = mapping.attributes.flatMap(({ value }) => (value.op === "observables" ? [value] : []));
  const plain = mapping.attributes.filter(({ value }) => value.op !== "rest" && value.op !== "observables");
  for (const { name, value } of captionsLast(plain)) emitter.bindKeeping(value, `${name}_value`, wantedBelow(name, observables));
  emitter.statement("let gold: string;");
  emitter.objectText("gold", plain.filter((each) => !each.mayBeAbsent), plain);
  emitter.check(classChecks(mapping, emitter, schema));
  for (const { name, value } of mapping.attributes) if (value.op === "observables") observableStatements(name, value, mapping, emitter, schema);
  const statements = emitter.takeBlock();
  const leaves = testedLeaves(mapping, model, emitter);
  const rest = (untaken: string): readonly string[] => mapping.attributes.flatMap(({ name, value }) => (value.op === "rest" ? restText(name, value, untaken, emitter) : []));
  return { statements, rest, leaves };
}

function wantedBelow(attribute: string, observables: readonly ObservablesExpression[]): readonly (readonly string[])[] {
  const paths = observables.flatMap(({ entries }) => entries.map(({ name }) => name.split(".")));
  return paths.filter((path) => path[0] === attribute && path.length > 1).map((path) => path.slice(1));
}

function classChecks(mapping: ClassMapping, emitter: GoldTextEmitter, schema: CheckedSchema): readonly string[] {
  const { ocsf, attributes } = mapping;
  const members = attributes.filter(({ value }) => value.op !== "rest" && value.op !== "observables");
  const code = (name: string): string => {
    const found = members.find((each) => each.name === name);
    return found === undefined ? "undefined" : emitter.code(found.value);
  };
  const known = schema.profiles.every((profile) => ocsf.profiles.includes(profile)) && attributes.every((each) => isWrittenAsDeclared(each, ocsf));
  const typeUid = `${code("type_uid")} === ${ocsf.uid * 100} + ${code("activity_id")}`;
  return [...(known ? [] : ["false"]), typeUid, ...goldChecks(ocsf, members, emitter, schema)];
}

/** What is written without an expression of its own must be what OCSF has in its place. */
function isWrittenAsDeclared({ name, value }: Attribute, { attributes }: OcsfClass): boolean {
  const { is_array: isArray = false, object_type: object } = attributes[name] ?? {};
  if (value.op === "observables") return isArray && object === "observable";
  return value.op !== "rest" || (!isArray && object === OPEN_OBJECT);
}

function observableStatements(name: string, { entries }: ObservablesExpression, mapping: ClassMapping, emitter: GoldTextEmitter, schema: CheckedSchema): void {
  emitter.statement(`let ${name} = "";`);
  for (const entry of entries) {
    const [attribute, ...path] = entry.name.split(".");
    const value = mapping.attributes.find((each) => each.name === attribute)?.value;
    const text = value && emitter.textAt(value, path);
    const caption = schema.ocsf.objects["observable"]?.attributes["type_id"]?.enum?.[entry.typeId];
    if (text === undefined || caption !== entry.type) emitter.check(["false"]);
    else emitter.statement(`if (${text} !== undefined) ${name} += ${literal(`,{"name":${literal(entry.name)},"type":${literal(entry.type)},"type_id":${entry.typeId},"value":"`)} + ${text} + '"}';`);
  }
  emitter.statement(`if (${name} !== "") gold += ',${literal(name)}:[' + ${name}.slice(1) + "]";`);
}

function restText(name: string, expression: RestExpression, untaken: string, emitter: GoldTextEmitter): readonly string[] {
  return [`const ${name} = ${untaken};`, ...namedStatements(name, expression, emitter, `gold += ',${literal(name)}:' + JSON.stringify(${name});`)];
}
