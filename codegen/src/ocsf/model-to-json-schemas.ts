import { modelToJsonSchemas, type JsonSchema, type OcsfSchema } from "@trailhouse/ocsf/schema";

/** A schema as json-schema-to-typescript reads it: `tsType` replaces what it would make of the rest. */
export interface TypedJsonSchema {
  $id?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  type?: string;
  tsType?: string;
  properties?: Record<string, TypedJsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: TypedJsonSchema;
  enum?: (string | number)[];
  $defs?: Record<string, TypedJsonSchema>;
}

/**
 * The JSON Schemas of all classes under the profiles, made ready to be read as types: one name a class and an object,
 * captions as descriptions, and no constraints, which would turn every interface into a union.
 */
export function modelToTypedJsonSchemas(schema: OcsfSchema, profiles: readonly string[]): TypedJsonSchema {
  const { $defs = {} } = modelToJsonSchemas(schema, profiles);
  const defs = Object.fromEntries(Object.entries($defs).map(([name, owner]) => [name, ownerAsType(name, owner)]));
  return { title: "OcsfDocument", type: "object", additionalProperties: false, $defs: defs };
}

/** `user_access` → `UserAccess`, `win/win_service` → `WinWinService`, `d3f_tactic` → `D3FTactic`; the object named `object`, which takes any member, is `OpenObject`. */
export function typeName(name: string): string {
  if (name === "object") return "OpenObject";
  return name.replace(/(?:^|[_/]|(?<=[0-9]))([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function ownerAsType(name: string, { title, properties, required = [] }: JsonSchema): TypedJsonSchema {
  const head = { title: typeName(name), ...(title === undefined ? {} : { description: title }), type: "object" };
  if (properties === undefined) return { ...head, additionalProperties: true };
  const typed = Object.entries(properties).map(([key, value]) => [key, attributeAsType(value)] as const);
  return { ...head, properties: Object.fromEntries(typed), required, additionalProperties: false };
}

/** A title would become a type of its own; the caption stands as the attribute's line of documentation instead. */
function attributeAsType({ title, $ref, items, deprecated, ...value }: JsonSchema): TypedJsonSchema {
  const notes = {
    ...(title === undefined ? {} : { description: title }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
  if ($ref !== undefined) return { ...notes, tsType: typeOfReference($ref) };
  if (items?.$ref !== undefined) return { ...notes, tsType: `${typeOfReference(items.$ref)}[]` };
  return { ...notes, ...scalar(value), ...(items === undefined ? {} : { items: scalar(items) }) };
}

/** Of a scalar's schema, what a type can say; a schema without a type takes any JSON value. */
function scalar({ type, enum: values }: JsonSchema): TypedJsonSchema {
  return type === undefined ? { tsType: "unknown" } : { type, ...(values === undefined ? {} : { enum: values }) };
}

function typeOfReference(reference: string): string {
  return typeName(reference.replace("#/$defs/", "").replaceAll("~1", "/").replaceAll("~0", "~"));
}
