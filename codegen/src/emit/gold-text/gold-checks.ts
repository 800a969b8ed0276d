import { attributesUnder } from "@trailhouse/ocsf/schema";
import type { ConstExpression, Expression } from "../../model/expression.ts";
import type { OcsfAttribute, OcsfOwner, OcsfSchema, OcsfType } from "../../ocsf/schema.ts";
import { literal } from "../../operators/operator.ts";
import type { TypeScriptEmitter } from "../typescript-emitter.ts";

/** Members of a gold object or of the event itself, each filled by an expression. */
export type GoldMembers = readonly { readonly name: string; readonly value: Expression }[];

/** What the checks are made against. */
export interface CheckedSchema {
  readonly ocsf: OcsfSchema;
  /** What every event declares. */
  readonly profiles: readonly string[];
}

const NEVER = "false";
const ALWAYS = "true";
/** The value by which an enum says "see my sibling". */
const OTHER = 99;
const INTEGERS: ReadonlySet<string> = new Set(["integer_t", "long_t"]);

/**
 * Conditions in TypeScript that an object or event must meet where it is written, so that the general validator
 * (`validate` of packages/ocsf) has nothing to say of it: all that does not follow from how it is made. What is not
 * understood here is `false`, and so is left to the general validator.
 */
export function goldChecks(owner: OcsfOwner, members: GoldMembers, emitter: TypeScriptEmitter, { ocsf, profiles }: CheckedSchema): readonly string[] {
  const attributes = new Map(attributesUnder(owner, new Set(profiles)));
  if (attributes.size === 0) return [];
  const all = [
    ...requiredChecks(attributes, members, emitter),
    ...constraintChecks(owner, members, emitter),
    ...members.flatMap(({ name, value }) => {
      const attribute = attributes.get(name);
      return attribute === undefined ? [NEVER] : [...pairChecks(owner, attribute, value, members, emitter), ...valueChecks(ocsf, attribute, value, emitter)];
    }),
    ...(owner.name === "metadata" ? [ownMetadata(members, ocsf, profiles)] : []),
  ];
  return [...new Set(all)].filter((check) => check !== ALWAYS);
}

function requiredChecks(attributes: ReadonlyMap<string, OcsfAttribute>, members: GoldMembers, emitter: TypeScriptEmitter): string[] {
  const required = [...attributes].filter(([, { requirement }]) => requirement === "required");
  return required.map(([name]) => presence(members.find((each) => each.name === name), emitter));
}

/** Of an enum's value and its caption; a class's type_uid follows from its activity. */
function pairChecks(owner: OcsfOwner, { enum: captions, sibling, is_array: isArray }: OcsfAttribute, value: Expression, members: GoldMembers, emitter: TypeScriptEmitter): string[] {
  if (captions === undefined) return [];
  if (isArray === true || !isWhole(value, emitter)) return [NEVER];
  const named = members.find(({ name }) => name === sibling && Object.hasOwn(owner.attributes, name));
  const word = named === undefined ? "undefined" : emitter.code(named.value);
  if (value.op === "const" && (word === "undefined" || word.startsWith('"'))) return [isOwnCaption(captions, value, word) ? ALWAYS : NEVER];
  return [unlessAbsent(value, `${emitter.use("isEnumPair")}(${emitter.constant(captions)}, ${emitter.code(value)}, ${word})`, emitter)];
}

/** Of a value and a word that are the same in every event, which needs no check at run time. */
function isOwnCaption(captions: Readonly<Record<string, string>>, { value }: ConstExpression, word: string): boolean {
  const caption = captions[String(value)];
  if (caption === undefined) return false;
  return value === OTHER ? word !== "undefined" : word === "undefined" || word === literal(caption);
}

function constraintChecks({ constraints }: OcsfOwner, members: GoldMembers, emitter: TypeScriptEmitter): string[] {
  const { at_least_one: some, just_one: one } = constraints ?? {};
  const named = members.filter(({ name }) => some?.includes(name));
  const least = some === undefined ? ALWAYS : emitter.test({ op: "any", items: named.map(({ value }) => ({ op: "present", of: value })) });
  return [least, one === undefined ? ALWAYS : NEVER];
}

function presence(member: GoldMembers[number] | undefined, emitter: TypeScriptEmitter): string {
  return member === undefined ? NEVER : emitter.test({ op: "present", of: member.value });
}

/** Of the value's type, length and form. */
function valueChecks(ocsf: OcsfSchema, attribute: OcsfAttribute, value: Expression, emitter: TypeScriptEmitter): string[] {
  const type = emitter.type(value);
  if (type === undefined || (type.kind === "array") !== (attribute.is_array === true)) return [NEVER];
  const kind = type.kind === "array" ? type.element.kind : type.kind;
  if (attribute.object_type !== undefined) return objectChecks(ocsf, attribute, kind);
  const scalar = ocsf.types[attribute.type] ?? { caption: "" };
  const base = scalar.type ?? attribute.type;
  if (base === "json_t") return [];
  if (base === "boolean_t") return [kind === "boolean" ? ALWAYS : NEVER];
  if (base === "string_t") return kind === "string" || kind === "timestamp" ? textChecks(scalar, attribute, value, emitter) : [NEVER];
  if (!INTEGERS.has(base) || attribute.is_array === true || !isWhole(value, emitter)) return [NEVER];
  return attribute.enum !== undefined ? [] : numberChecks(scalar, value, emitter);
}

/** An object of its own is checked where it is made. */
function objectChecks(ocsf: OcsfSchema, { object_type: name = "" }: OcsfAttribute, kind: string): string[] {
  const isOpen = Object.keys(ocsf.objects[name]?.attributes ?? {}).length === 0;
  return [kind === "struct" && !isOpen ? ALWAYS : NEVER];
}

function textChecks({ regex, max_len: longest }: OcsfType, { is_array: isArray }: OcsfAttribute, value: Expression, emitter: TypeScriptEmitter): string[] {
  if (regex === undefined && longest === undefined) return [];
  const form = emitter.use(`form:${longest ?? "Infinity"}${regex === undefined ? "" : `, ${literal(regex)}`}`);
  const code = emitter.code(value);
  const test = `${emitter.use("hasForm")}(${form}, `;
  return [unlessAbsent(value, isArray === true ? `${code}.every((item) => ${test}item))` : `${test}${code})`, emitter)];
}

function numberChecks({ range }: OcsfType, value: Expression, emitter: TypeScriptEmitter): string[] {
  const code = emitter.code(value);
  const within = range === undefined ? [] : [`${code} >= ${range[0]} && ${code} <= ${range[1]}`];
  return [`Number.isInteger(${code})`, ...within].map((test) => unlessAbsent(value, test, emitter));
}

function isWhole(value: Expression, emitter: TypeScriptEmitter): boolean {
  const kind = emitter.type(value)?.kind;
  return kind === "integer" || kind === "long";
}

function unlessAbsent(value: Expression, test: string, emitter: TypeScriptEmitter): string {
  return emitter.mayBeAbsent(value) ? `(${emitter.code(value)} === undefined || ${test})` : test;
}

/** An event is held to the version and the profiles that it declares: they must be those of these checks. */
function ownMetadata(members: GoldMembers, { version }: OcsfSchema, profiles: readonly string[]): string {
  const constantOf = (name: string): ConstExpression["value"] | undefined => {
    const value = members.find((each) => each.name === name)?.value;
    return value?.op === "const" ? value.value : undefined;
  };
  return constantOf("version") === version && String(constantOf("profiles")) === String(profiles) ? ALWAYS : NEVER;
}
