import type { Column, ColumnType } from "@trailhouse/lakehouse";
import { existsUnder } from "@trailhouse/ocsf/schema";
import type { OcsfAttribute, OcsfOwner, OcsfSchema } from "../ocsf/schema.ts";

/** The attributes of a class or object that exist under the profiles; `in` any of them or in none. */
export function attributesUnder(owner: OcsfOwner, profiles: readonly string[]): readonly (readonly [string, OcsfAttribute])[] {
  const declared = new Set(profiles);
  return Object.entries(owner.attributes).filter(([, attribute]) => existsUnder(attribute, declared));
}

/** The table type of a scalar OCSF attribute; open-ended values are JSON. */
export function scalarType(attribute: OcsfAttribute, ocsf: OcsfSchema): ColumnType {
  const base = ocsf.types[attribute.type]?.type ?? attribute.type;
  switch (attribute.type === "timestamp_t" || attribute.type === "datetime_t" ? attribute.type : base) {
    case "timestamp_t":
    case "long_t":
      return { kind: "long" };
    case "datetime_t":
      return { kind: "timestamp" };
    case "integer_t":
      return { kind: "integer" };
    case "float_t":
      return { kind: "double" };
    case "boolean_t":
      return { kind: "boolean" };
    case "string_t":
      return { kind: "string" };
    default:
      return { kind: "json" };
  }
}

/** True for attributes that hold any object: `unmapped`. */
export function isOpenObject(attribute: OcsfAttribute, ocsf: OcsfSchema): boolean {
  const members = attribute.object_type === undefined ? undefined : ocsf.objects[attribute.object_type]?.attributes;
  return attribute.type === "object_t" && (members === undefined || Object.keys(members).length === 0);
}

/**
 * The column of an attribute: scalars by their type; an object as a STRUCT of what is filled and what is required.
 * An object that nothing fills holds what its definition requires or recommends; undefined where that is nothing.
 */
export function attributeColumn(
  name: string,
  attribute: OcsfAttribute,
  filled: ColumnType | undefined,
  ocsf: OcsfSchema,
  profiles: readonly string[],
): Column | undefined {
  const element = filled?.kind === "array" ? filled.element : filled;
  const type = elementType(attribute, element, ocsf, profiles);
  if (type === undefined) return undefined;
  const whole: ColumnType = attribute.is_array ? { kind: "array", element: type } : type;
  return { name, type: whole, required: attribute.requirement === "required", caption: attribute.caption };
}

function elementType(
  attribute: OcsfAttribute,
  filled: ColumnType | undefined,
  ocsf: OcsfSchema,
  profiles: readonly string[],
): ColumnType | undefined {
  if (attribute.type !== "object_t") return scalarType(attribute, ocsf);
  const object = ocsf.objects[attribute.object_type ?? ""];
  if (object === undefined || isOpenObject(attribute, ocsf)) return { kind: "json" };
  const members = filled?.kind === "struct" ? filled.fields : [];
  const fields = attributesUnder(object, profiles).flatMap(([name, each]) => {
    const member = members.find((field) => field.name === name);
    const wanted = member !== undefined || each.requirement === "required" || (filled === undefined && isScalarHint(each));
    const column = wanted ? attributeColumn(name, each, member?.type, ocsf, profiles) : undefined;
    return column ? [column] : [];
  });
  return fields.length > 0 ? { kind: "struct", fields } : undefined;
}

function isScalarHint(attribute: OcsfAttribute): boolean {
  return attribute.requirement === "recommended" && attribute.type !== "object_t";
}
