import { ExpressionTypes } from "../model/expression-types.ts";
import { Violations } from "../model/violations.ts";
import type { ClassMapping, Model } from "../resolve/model.ts";
import { generatedHeader, importLine, indent } from "./generated.ts";
import { hoistPaths } from "./hoist-paths.ts";
import { constantLines, lookupImports, operatorImports } from "./imports.ts";
import { captionsLast, TypeScriptEmitter } from "./typescript-emitter.ts";
import { restStatements } from "./untaken-statements.ts";

/** `packages/core/src/gen/silver-to-gold.ts`: one straight-line function a class, typed by OCSF. */
export function modelToSilverToGold(model: Model): string {
  const uses = new Set<string>();
  const functions = model.classes.map((mapping) => classFunction(mapping, model, uses));
  const typeNames = new Set([...model.classes.map((each) => each.typeName), "OcsfEvent"]);
  for (const name of functions.join("\n").matchAll(/: ([A-Z][A-Za-z0-9]+)( \| undefined)?[ ;=]/g)) typeNames.add(name[1] ?? "");
  const cases = model.classes.map((each) => `case ${each.ocsf.uid}:\nreturn to${each.typeName}(silver, event);`);
  const imports = [
    importLine([...typeNames].filter((name) => !LOCAL_TYPES.has(name)), "@trailhouse/ocsf", true),
    importLine(["EventMapping"], "../event-mapping.ts", true),
    importLine(["AnyEventMapping"], "./events.ts", true),
    importLine(["SilverRow"], "./silver-row.ts", true),
    operatorImports(uses),
    lookupImports(uses),
  ].join("");
  const dispatch = indent([
    "/** A silver row as the OCSF event of its class. */",
    "export function silverToGold(silver: SilverRow, event: AnyEventMapping): OcsfEvent {",
    "switch (event.classUid) {",
    ...cases,
    "}",
    "}",
  ]);
  return `${generatedHeader("mappings/gold")}${imports}\n${constantLines(uses)}\n${dispatch}\n\n${functions.join("\n\n")}\n`;
}

const LOCAL_TYPES: ReadonlySet<string> = new Set(["SilverRow", "EventMapping", "AnyEventMapping"]);

function classFunction(mapping: ClassMapping, model: Model, uses: Set<string>): string {
  const types = new ExpressionTypes(model.scope, model.lookups, mapping.className, new Violations());
  const emitter = new TypeScriptEmitter(types, uses);
  const plain = mapping.attributes.filter(({ value }) => value.op !== "rest" && value.op !== "observables");
  for (const { name, value } of captionsLast(plain)) emitter.bind(value, `${name}_value`);
  const sure = plain.filter((each) => !each.mayBeAbsent);
  const may = plain.filter((each) => each.mayBeAbsent);
  const bodies = emitter.takeBlock();
  const literal = sure.map(({ name, value }) => `${name}: ${emitter.code(value)},`);
  const fills = may.map(({ name, value }) => `if (${emitter.test({ op: "present", of: value })}) gold.${name} = ${emitter.code(value)};`);
  const observables = mapping.attributes.flatMap(({ name, value }) => {
    if (value.op !== "observables") return [];
    const found = hoistPaths("gold", [`const ${name} = ${emitter.code(value)};`]);
    return [...found.constants, ...found.statements, `if (${name} !== undefined) gold.${name} = ${name};`];
  });
  const rest = mapping.attributes.flatMap(({ name, value }) => (value.op === "rest" ? restStatements(name, value, mapping, model, emitter, `gold.${name} = ${name};`) : []));
  const made = hoistPaths("silver", [...bodies, `const gold: ${mapping.typeName} = {`, ...literal, "};", ...fills, ...observables, ...rest]);
  return indent([
    `/** ${mapping.ocsf.caption} [${mapping.ocsf.uid}]: mappings/gold/frame.yaml and ${mapping.at.file}. */`,
    `function to${mapping.typeName}(silver: SilverRow, event: EventMapping<${mapping.typeName}>): ${mapping.typeName} {`,
    ...made.constants,
    ...made.statements,
    "return gold;",
    "}",
  ]);
}
