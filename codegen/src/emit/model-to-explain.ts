import { ExpressionTypes } from "../model/expression-types.ts";
import type { Condition, Expression } from "../model/expression.ts";
import { leafSources } from "../model/sources.ts";
import { Violations } from "../model/violations.ts";
import { operatorOf } from "../operators/registry.ts";
import type { ClassMapping, Model } from "../resolve/model.ts";
import { formatExpression } from "./format-expression.ts";
import { definitionFunctions } from "./definition-functions.ts";
import { generatedHeader, importLine, indent } from "./generated.ts";
import { constantLines, lookupImports, operatorImports } from "./imports.ts";
import { holdsObject, TypeScriptEmitter } from "./typescript-emitter.ts";

/** `packages/core/src/gen/provenance.ts`: for each attribute of each class, where its value comes from and by which line. */
export function modelToExplain(model: Model): string {
  const uses = new Set<string>();
  const classes = model.classes.map((mapping) => `${mapping.ocsf.uid}: [\n${classEntries(mapping, model, uses).join("\n")}\n],`);
  const types = new ExpressionTypes(model.scope, model.lookups, "silver", new Violations());
  const derived = model.derived.flatMap((column) => attributeLeaves(column.value, column.name, []).map((leaf) => entry(leaf, types, uses, model)));
  const functions = definitionFunctions(model, types, uses, [...classes, ...derived].join("\n"));
  const imports = [
    importLine([...new Set([...classes, ...derived].join("\n").match(/(?<=: )[A-Z][A-Za-z]+(?= \| undefined;)/g))], "@trailhouse/ocsf", true),
    importLine(["EventMapping"], "../event-mapping.ts", true),
    importLine(["SilverRow"], "./silver-row.ts", true),
    importLine(["Provenance"], "../explain.ts", true),
    operatorImports(uses),
    lookupImports(uses),
  ].join("");
  return `${generatedHeader("mappings/gold")}${imports}
${constantLines(uses)}/** class_uid → the ways in which each attribute may be filled, in the order in which they are tried. */
export const PROVENANCE: Readonly<Record<number, readonly Provenance[]>> = {
${indent(classes)}
};

/** The same for the silver columns that are made from others. */
export const SILVER_PROVENANCE: readonly Provenance[] = [
${indent(derived)}
];

${functions}`;
}

interface AttributeLeaf {
  readonly path: string;
  readonly value: Expression;
  readonly guards: readonly Condition[];
}

function classEntries(mapping: ClassMapping, model: Model, uses: Set<string>): readonly string[] {
  const types = new ExpressionTypes(model.scope, model.lookups, mapping.className, new Violations());
  const leaves = mapping.attributes.flatMap(({ name, value }) => attributeLeaves(value, name, []));
  return leaves.map((leaf) => entry(leaf, types, uses, model));
}

function entry(leaf: AttributeLeaf, types: ExpressionTypes, uses: Set<string>, model: Model): string {
  const when = testFunction(leaf.guards, types, uses, model);
  const sources = leafSources(leaf.value).map((source) => `["${source.path.segments.join(".")}", ${testFunction(source.guards, types, uses, model)}]`);
  const rule = JSON.stringify(formatExpression(leaf.value));
  return `{ path: "${leaf.path}", at: "${leaf.value.at.file}:${leaf.value.at.line}", rule: ${rule}, when: ${when}, sources: [${sources.join(", ")}] },`;
}

/** The attributes below an attribute, each with the branch that it stands in. */
function attributeLeaves(expression: Expression, path: string, guards: readonly Condition[]): readonly AttributeLeaf[] {
  if (expression.op === "object") return expression.members.flatMap(({ name, value }) => attributeLeaves(value, `${path}.${name}`, guards));
  if (expression.op === "list" && expression.items.some(holdsObject)) return expression.items.flatMap((item) => attributeLeaves(item, `${path}[]`, guards));
  if (expression.op === "each") return attributeLeaves(expression.body, `${path}[]`, guards).map((leaf) => ({ ...leaf, value: expression.of }));
  if (!holdsObject(expression) && !choosesList(expression)) return [{ path, value: expression, guards }];
  return operatorOf(expression).sources(expression).flatMap((source) => attributeLeaves(source.expression, path, [...guards, ...source.guards]));
}

/** True of `$first` and `$when` of which a way gives a list. */
function choosesList(expression: Expression): boolean {
  if (expression.op !== "first" && expression.op !== "when") return false;
  return operatorOf(expression).sources(expression).some(({ expression: way }) => way.op === "list" || (way.op === "each" && way.take === "all") || choosesList(way));
}

function testFunction(guards: readonly Condition[], types: ExpressionTypes, uses: Set<string>, model: Model): string {
  const emitter = new TypeScriptEmitter(types, uses, model.definitions);
  const test = emitter.test({ op: "all", items: guards });
  const block = emitter.takeBlock();
  if (test === "true") return "undefined";
  const names = [/\bsilver\b/.test([test, ...block].join()) ? "silver" : "_silver", /\bevent\b/.test([test, ...block].join()) ? "event" : ""].filter(Boolean);
  return block.length === 0 ? `(${names.join(", ")}) => ${test}` : `(${names.join(", ")}) => {\n${block.join("\n")}\nreturn ${test};\n}`;
}
