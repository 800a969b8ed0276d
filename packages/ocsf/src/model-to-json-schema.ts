import { constraintMembers } from "./constraints.ts";
import { existsUnder, type OcsfAttribute, type OcsfClass, type OcsfObject, type OcsfOwner, type OcsfSchema } from "./schema-model.ts";

/** A JSON Schema, draft 2020-12, of the keywords used here. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  enum?: (string | number)[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  deprecated?: boolean;
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const BASE_TYPES: Readonly<Record<string, string>> = {
  boolean_t: "boolean",
  integer_t: "integer",
  long_t: "integer",
  float_t: "number",
  string_t: "string",
};

/**
 * The JSON Schema of one class under one set of profiles. Attributes of other profiles do not exist in it; the
 * objects that remain reachable stand in `$defs` under their OCSF names.
 */
export function modelToJsonSchema(schema: OcsfSchema, ocsfClass: OcsfClass, profiles: readonly string[]): JsonSchema {
  const declared = new Set(profiles);
  return {
    $schema: DIALECT,
    $id: `https://schema.ocsf.io/schema/${schema.version}/classes/${ocsfClass.name}${query(profiles)}`,
    ...ownerSchema(schema, ocsfClass, declared),
    $defs: ownerSchemas(schema, objectsUnder(schema, [ocsfClass], declared), declared),
  };
}

/**
 * All classes under one set of profiles in one document: `$defs` holds every class and every object once, under their
 * OCSF names. Not for validating an event as it stands: choose `#/$defs/<class>`.
 */
export function modelToJsonSchemas(schema: OcsfSchema, profiles: readonly string[]): JsonSchema {
  const declared = new Set(profiles);
  const classes = Object.values(schema.classes);
  const owners = [...classes, ...objectsUnder(schema, classes, declared)];
  return {
    $schema: DIALECT,
    $id: `https://schema.ocsf.io/schema/${schema.version}/classes${query(profiles)}`,
    $defs: ownerSchemas(schema, owners, declared),
  };
}

/** The attributes that exist in a class or object under the declared profiles, by name. */
export function attributesUnder(owner: OcsfOwner, profiles: ReadonlySet<string>): [string, OcsfAttribute][] {
  return Object.entries(owner.attributes).filter(([, attribute]) => existsUnder(attribute, profiles));
}

/** The objects that the classes reach under the declared profiles, by name. */
export function objectsUnder(schema: OcsfSchema, classes: readonly OcsfClass[], profiles: ReadonlySet<string>): OcsfObject[] {
  const reached = new Map<string, OcsfObject>();
  const pending: OcsfOwner[] = [...classes];
  for (let owner = pending.pop(); owner !== undefined; owner = pending.pop()) {
    for (const [, { object_type: name }] of attributesUnder(owner, profiles)) {
      if (name === undefined || reached.has(name)) continue;
      const object = objectNamed(schema, name);
      reached.set(name, object);
      pending.push(object);
    }
  }
  return [...reached.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function objectNamed(schema: OcsfSchema, name: string): OcsfObject {
  const object = schema.objects[name];
  if (object === undefined) throw new Error(`OCSF ${schema.version} schema: expected the object "${name}", found none`);
  return object;
}

function query(profiles: readonly string[]): string {
  return profiles.length === 0 ? "" : `?profiles=${[...new Set(profiles)].sort().join(",")}`;
}

/** A name as a step of a JSON pointer: `win/reg_key` is one of an extension. */
export function pointerTo(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function ownerSchemas(schema: OcsfSchema, owners: readonly OcsfOwner[], profiles: ReadonlySet<string>): Record<string, JsonSchema> {
  return Object.fromEntries(owners.map((owner) => [owner.name, ownerSchema(schema, owner, profiles)]));
}

function ownerSchema(schema: OcsfSchema, owner: OcsfOwner, profiles: ReadonlySet<string>): JsonSchema {
  const attributes = attributesUnder(owner, profiles);
  if (attributes.length === 0) return { title: owner.caption, type: "object" };
  const required = attributes.filter(([, a]) => a.requirement === "required").map(([name]) => name);
  return {
    title: owner.caption,
    type: "object",
    properties: Object.fromEntries(attributes.map(([name, a]) => [name, attributeSchema(schema, a)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...constraintSchema(schema, owner),
  };
}

function constraintSchema(schema: OcsfSchema, owner: OcsfOwner): JsonSchema {
  const some = constraintMembers(schema, owner, "at_least_one").map(presence);
  const one = constraintMembers(schema, owner, "just_one").map(presence);
  return { ...(some.length === 0 ? {} : { anyOf: some }), ...(one.length === 0 ? {} : { oneOf: one }) };
}

/** That the attribute at a path is there: `device.os.version`. */
function presence(path: string): JsonSchema {
  const [name = "", ...rest] = path.split(".");
  if (rest.length === 0) return { required: [name] };
  return { type: "object", required: [name], properties: { [name]: { type: "object", ...presence(rest.join(".")) } } };
}

function attributeSchema(schema: OcsfSchema, attribute: OcsfAttribute): JsonSchema {
  const item = itemSchema(schema, attribute);
  const value = attribute.is_array === true ? { type: "array", items: item } : item;
  return { title: attribute.caption, ...value, ...(attribute.deprecated === undefined ? {} : { deprecated: true }) };
}

function itemSchema(schema: OcsfSchema, attribute: OcsfAttribute): JsonSchema {
  if (attribute.object_type !== undefined) return { $ref: `#/$defs/${pointerTo(attribute.object_type)}` };
  return { ...typeSchema(schema, attribute.type), ...enumSchema(schema, attribute) };
}

/** Anything for json_t; else the base type with the limits that the schema's type carries. */
function typeSchema(schema: OcsfSchema, name: string): JsonSchema {
  const { regex, max_len: maxLength, range } = schema.types[name] ?? {};
  const type = BASE_TYPES[baseType(schema, name)];
  return {
    ...(type === undefined ? {} : { type }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(range === undefined ? {} : { minimum: range[0], maximum: range[1] }),
    ...(regex === undefined ? {} : { pattern: boundedPattern(regex, maxLength) }),
  };
}

/**
 * A value past maxLength is invalid whatever it matches: ending there keeps ip_t's pattern, which takes quadratic
 * time on long runs of spaces, from being tried on text of any length.
 */
function boundedPattern(regex: string, maxLength: number | undefined): string {
  return maxLength === undefined ? regex : `^(?![\\s\\S]{${maxLength + 1}})(?:${regex})`;
}

function enumSchema(schema: OcsfSchema, attribute: OcsfAttribute): JsonSchema {
  if (attribute.enum === undefined) return {};
  const isText = baseType(schema, attribute.type) === "string_t";
  return { enum: Object.keys(attribute.enum).map((value) => (isText ? value : Number(value))) };
}

function baseType(schema: OcsfSchema, name: string): string {
  return schema.types[name]?.type ?? name;
}
