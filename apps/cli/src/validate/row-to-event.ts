import type { ParquetColumn, ParquetType } from "@trailhouse/lakehouse";
import type { OcsfAttribute, OcsfClass, OcsfOwner, OcsfSchema } from "@trailhouse/ocsf";

/** Turns a value of a table into what stands for it in an event; undefined where nothing does. */
type Shape = (value: unknown) => unknown;

type Row = Readonly<Record<string, unknown>>;

/** Where a row's schema and class come from. */
export type SchemaOf = (row: unknown) => { readonly schema: OcsfSchema; readonly ocsfClass: OcsfClass | undefined };

/**
 * Reads rows of a table as the OCSF events that they stand for: NULLs and the empty objects of a STRUCT left out,
 * timestamps as RFC 3339 text or, where OCSF has timestamp_t, as milliseconds, and JSON text as JSON where OCSF has an
 * object, a list or json_t. Columns that begin with an underscore, and partitions that are no attribute, are left out.
 */
export function rowToEvent(columns: readonly ParquetColumn[], schemaOf: SchemaOf): (row: unknown) => unknown {
  const shapes = new Map<unknown, Shape>();
  return (row) => {
    const { schema, ocsfClass } = schemaOf(row);
    const key = ocsfClass ?? schema;
    const shape = shapes.get(key) ?? structShape(columns.filter((column) => isOfEvent(column, ocsfClass)), ocsfClass, schema);
    shapes.set(key, shape);
    return shape(row) ?? {};
  };
}

function isOfEvent({ name, partition }: ParquetColumn, ocsfClass: OcsfClass | undefined): boolean {
  if (name.startsWith("_")) return false;
  return partition !== true || ocsfClass === undefined || Object.hasOwn(ocsfClass.attributes, name);
}

function shapeOf(type: ParquetType, attribute: OcsfAttribute | undefined, schema: OcsfSchema, isElement = false): Shape {
  switch (type.kind) {
    case "struct":
      return structShape(type.fields, schema.objects[attribute?.object_type ?? ""], schema);
    case "array":
      return listShape(present(shapeOf(type.element, attribute, schema, true)));
    case "map":
      return mapShape(present(shapeOf(type.value, undefined, schema)));
    case "timestamp":
      return attribute?.type === "timestamp_t" ? toMilliseconds : toRfc3339;
    case "string":
      return isStructured(attribute, isElement) ? toJson : same;
    default:
      return same;
  }
}

function structShape(columns: readonly ParquetColumn[], owner: OcsfOwner | undefined, schema: OcsfSchema): Shape {
  const members = columns.map(({ name, type }) => {
    const attribute = owner !== undefined && Object.hasOwn(owner.attributes, name) ? owner.attributes[name] : undefined;
    return [name, present(shapeOf(type, attribute, schema))] as const;
  });
  return (value) => {
    const entries = members.flatMap(([name, shape]) => {
      const member = shape((value as Row)[name]);
      return member === undefined ? [] : [[name, member] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
}

function listShape(shape: Shape): Shape {
  return (value) => (value as readonly unknown[]).map(shape).filter((item) => item !== undefined);
}

function mapShape(shape: Shape): Shape {
  return (value) => {
    const entries = Object.entries(value as Row).map(([name, member]) => [name, shape(member)] as const);
    return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
  };
}

function present(shape: Shape): Shape {
  return (value) => (value === null || value === undefined ? undefined : shape(value));
}

function same(value: unknown): unknown {
  return value;
}

/** An object, a list or any JSON: what a table without such types keeps as text. An element of a list is no list itself. */
function isStructured(attribute: OcsfAttribute | undefined, isElement: boolean): boolean {
  return attribute !== undefined && ((attribute.is_array === true && !isElement) || attribute.type === "object_t" || attribute.type === "json_t");
}

// Text that is no JSON stays as it is, and the schema says what it thinks of that.
function toJson(value: unknown): unknown {
  try {
    return JSON.parse(value as string) as unknown;
  } catch {
    return value;
  }
}

function toRfc3339(value: unknown): unknown {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)(?:\+00)?$/u.exec(String(value)) ?? [];
  return day === undefined || time === undefined ? value : `${day}T${time}Z`;
}

function toMilliseconds(value: unknown): unknown {
  const milliseconds = Date.parse(String(toRfc3339(value)));
  return Number.isNaN(milliseconds) ? value : milliseconds;
}
