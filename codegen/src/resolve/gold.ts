import type { ColumnType } from "@trailhouse/lakehouse";
import { ExpressionTypes } from "../model/expression-types.ts";
import type { Expression, ObservablesExpression } from "../model/expression.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { Scope } from "../model/scope.ts";
import { Violations, type At } from "../model/violations.ts";
import type { OcsfAttribute, OcsfClass, OcsfOwner, OcsfSchema } from "../ocsf/schema.ts";
import type { YamlExpressionReader } from "../read/expression.ts";
import { member, type YamlNode } from "../read/yaml-node.ts";
import { resolveMembers, typeNameOf, type GoldContext } from "./gold-expression.ts";
import type { Attribute, ClassMapping } from "./model.ts";
import { attributeColumn, attributesUnder } from "./ocsf-types.ts";

export interface GoldInput {
  readonly ocsf: OcsfSchema;
  readonly profiles: readonly string[];
  readonly scope: Scope;
  readonly lookups: ReadonlyMap<string, LookupTable>;
  readonly reader: YamlExpressionReader;
  readonly violations: Violations;
}

/** A class's file and the tables that the preset gives it. */
export interface ClassSource {
  readonly className: string;
  readonly root: YamlNode;
  readonly silverTable: string;
  readonly goldTable: string;
}

/** Resolves the frame and a class's file into the attributes and columns of one gold table. */
export function resolveClass(source: ClassSource, frameRoot: YamlNode, input: GoldInput): ClassMapping | undefined {
  const ocsf = input.ocsf.classes[source.className];
  if (ocsf === undefined) {
    const known = Object.keys(input.ocsf.classes).join(", ");
    input.violations.add(source.root.at, source.className, "unknown-class", `expected one of ${known}, found '${source.className}'`);
    return undefined;
  }
  const types = new ExpressionTypes(input.scope, input.lookups, source.className, input.violations);
  const frame = readAttributes(frameRoot, input.reader);
  const own = readAttributes(source.root, input.reader);
  const context: GoldContext = {
    ...input,
    types,
    frame: new Map(frame.map((each) => [each.name, each.value])),
    frameFile: frameRoot.at.file,
    resolveObservables: (expression) => resolveObservables(expression, ocsf, new Set([...frame, ...own].map((each) => each.name)), input.ocsf),
  };
  const merged = mergeAttributes(frame, own);
  const attributes = resolveMembers(merged, ocsf, source.className, context).map(({ name, at, value }): Attribute => ({
    name, at, value, mayBeAbsent: types.mayBeAbsent(value),
  }));
  checkRequired(attributes, ocsf, source, input);
  return {
    at: source.root.at,
    className: source.className,
    ocsf,
    typeName: typeNameOf(source.className),
    silverTable: source.silverTable,
    goldTable: source.goldTable,
    attributes,
    columns: columnsOf(attributes, ocsf, types, input),
  };
}

type Members = readonly { readonly name: string; readonly value: Expression; readonly at: At }[];

function readAttributes(root: YamlNode, reader: YamlExpressionReader): Members {
  const node = member(root, "attributes");
  if (node?.kind !== "map") return [];
  return node.entries.map((entry) => ({ name: entry.key, value: reader.expression(entry.value, node), at: entry.at }));
}

const LAST: readonly string[] = ["observables", "unmapped", "raw_data"];

/** The frame's attributes with what the class says instead, then the class's own, then what is made of all others. */
function mergeAttributes(frame: Members, own: Members): Members {
  const shared = frame.map((each) => own.find((other) => other.name === each.name) ?? each);
  const added = own.filter((each) => !frame.some((other) => other.name === each.name));
  const all = [...shared, ...added];
  return [...all.filter((each) => !LAST.includes(each.name)), ...LAST.flatMap((name) => all.find((each) => each.name === name) ?? [])];
}

function checkRequired(attributes: readonly Attribute[], ocsf: OcsfClass, source: ClassSource, input: GoldInput): void {
  for (const [name, attribute] of attributesUnder(ocsf, input.profiles)) {
    if (attribute.requirement !== "required") continue;
    const found = attributes.find((each) => each.name === name);
    const path = `${source.className}.${name}`;
    if (!found) input.violations.add(source.root.at, path, "missing-required", "expected a value for this required attribute, found none in this file or in gold/frame.yaml");
    else if (found.mayBeAbsent) input.violations.add(found.at, `${rootOf(found.at, source.className)}.${name}`, "missing-required", "expected a value in every event for this required attribute, found one that may be absent; end it with what stands there then");
  }
}

function columnsOf(attributes: readonly Attribute[], ocsf: OcsfClass, types: ExpressionTypes, input: GoldInput) {
  const filled = attributes.flatMap((each) => {
    const attribute = ocsf.attributes[each.name];
    const column = attribute && attributeColumn(each.name, attribute, typeAt(each, types), input.ocsf, input.profiles);
    return column ? [column] : [];
  });
  const declared = attributesUnder(ocsf, input.profiles)
    .filter(([name, attribute]) => attribute.requirement !== "optional" && attribute.deprecated === undefined && !filled.some((each) => each.name === name))
    .flatMap(([name, attribute]) => attributeColumn(name, attribute, undefined, input.ocsf, input.profiles) ?? []);
  const body = filled.filter((each) => !LAST.includes(each.name));
  return [...body, ...declared, ...filled.filter((each) => LAST.includes(each.name))];
}

/**
 * The type of an attribute's value; what is wrong with its conditions is told under the attribute's name. Alternatives
 * that differ are told of only where each fits the attribute by itself.
 */
function typeAt({ name, at, value }: Attribute, types: ExpressionTypes): ColumnType | undefined {
  const path = `${rootOf(at, types.path)}.${name}`;
  const found = new Violations();
  const type = new ExpressionTypes(types.scope, types.lookups, path, found).type(value);
  const told = types.violations.all().some((each) => each.at.file === at.file && ["type", "syntax", "unknown-attribute"].includes(each.rule));
  for (const each of found.all()) {
    if (each.rule !== "type" || !told) types.violations.add(each.at, each.path, each.rule, each.message);
  }
  return type;
}

/** How messages call what an attribute is of: its class, or the frame. */
function rootOf(at: At, className: string): string {
  return at.file.endsWith("/frame.yaml") ? "frame" : className;
}

/** Observables of the attributes that this class has, typed by the schema. */
export function resolveObservables(expression: ObservablesExpression, ocsf: OcsfClass, filled: ReadonlySet<string>, schema: OcsfSchema): ObservablesExpression {
  const entries = expression.names.flatMap(({ name }) => {
    if (!filled.has(name.split(".")[0] ?? "")) return [];
    const attribute = attributeAt(ocsf, name.split("."), schema);
    const typeId = attribute && (attribute.observable ?? schema.types[attribute.type]?.observable);
    return typeId === undefined ? [] : [{ name, typeId, type: schema.observables[String(typeId)] ?? "" }];
  });
  return { ...expression, entries };
}

/** The attribute that a dotted path leads to, or undefined. */
export function attributeAt(owner: OcsfOwner, segments: readonly string[], schema: OcsfSchema): OcsfAttribute | undefined {
  const [name = "", ...rest] = segments;
  const attribute = owner.attributes[name];
  if (attribute === undefined || rest.length === 0) return attribute;
  const object = schema.objects[attribute.object_type ?? ""];
  return object && attributeAt(object, rest, schema);
}
