import type { ColumnType } from "@trailhouse/lakehouse";
import { formatType, sameType } from "../model/column-type.ts";
import type { Expression } from "../model/expression.ts";
import type { ExpressionTypes } from "../model/expression-types.ts";
import type { Violations } from "../model/violations.ts";
import type { OcsfAttribute, OcsfSchema, OcsfType } from "../ocsf/schema.ts";
import { isOpenObject, scalarType } from "../resolve/ocsf-types.ts";

/** What a check of a value against its attribute needs to know. */
export interface GoldValueContext {
  readonly ocsf: OcsfSchema;
  readonly types: ExpressionTypes;
  readonly violations: Violations;
}

/** A value that is no object and no choice: it has the attribute's type, and its constants are values of that type. */
export function checkGoldValue(expression: Expression, attribute: OcsfAttribute, path: string, context: GoldValueContext): void {
  const found = context.types.within(context.types.scope, path).type(expression);
  const told = (rule: string, message: string) => { context.violations.add(expression.at, path, rule, message); };
  const wrongType = found && typeFault(expression, attribute, found, context.ocsf);
  if (wrongType !== undefined) told("type", wrongType);
  const wrongColumn = columnFault(expression, attribute, path);
  if (wrongColumn !== undefined) told("unknown-enum-value", wrongColumn);
  if (wrongType !== undefined) return;
  for (const value of constantsOf(expression, context)) {
    const fault = constantFault(value, attribute, context.ocsf);
    if (fault) told(fault.rule, `${fault.message}, found ${typeof value === "string" ? `'${value}'` : value}`);
  }
}

/** An attribute's type as OCSF calls it. */
export function typeOf(attribute: OcsfAttribute): string {
  return attribute.type === "object_t" ? (attribute.object_type ?? "object") : attribute.type;
}

function typeFault(expression: Expression, attribute: OcsfAttribute, found: ColumnType, ocsf: OcsfSchema): string | undefined {
  if (attribute.type === "object_t") return objectFault(attribute, found, ocsf);
  const scalar = scalarType(attribute, ocsf);
  const wanted: ColumnType = attribute.is_array ? { kind: "array", element: scalar } : scalar;
  if (wanted.kind === "json") return undefined;
  if (!sameType(wanted, found)) return `expected ${formatType(wanted)} (${attribute.type}), found ${formatType(found)}`;
  if (expression.op === "millis" && attribute.type !== "timestamp_t") return `expected ${attribute.type}, found milliseconds, which are for timestamp_t`;
  return patternFault(expression, attribute, ocsf.types[attribute.type]);
}

function objectFault(attribute: OcsfAttribute, found: ColumnType, ocsf: OcsfSchema): string | undefined {
  const whole = attribute.is_array ? `a list of ${typeOf(attribute)}` : typeOf(attribute);
  if (!isOpenObject(attribute, ocsf)) return `expected ${whole}, an object with its members, found ${formatType(found)}`;
  return found.kind === "json" ? undefined : `expected an open object, found ${formatType(found)}`;
}

/** Text from a record may be anything; a type with a pattern needs an operator whose results always fit. */
function patternFault(expression: Expression, attribute: OcsfAttribute, type: OcsfType | undefined): string | undefined {
  if (type?.regex === undefined || expression.op === "const" || expression.op === "lookup") return undefined;
  if (attribute.type === "datetime_t" || (attribute.type === "ip_t" && expression.op === "ip")) return undefined;
  const instead = attribute.type === "ip_t" ? "; use $ip" : ", which no operator gives; leave it out";
  return `expected text that is always a valid ${attribute.type}, found any text${instead}`;
}

/** `{$event: activity_id}` is a number of the mapping row: it fits the attribute of its own name and no other. */
function columnFault(expression: Expression, attribute: OcsfAttribute, path: string): string | undefined {
  if (expression.op !== "event" || ["target", "self", "mapping_status"].includes(expression.column)) return undefined;
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (name === expression.column) return undefined;
  return `expected a value of ${attribute.caption}, found the event's ${expression.column}`;
}

function constantsOf(expression: Expression, context: GoldValueContext): readonly (string | number)[] {
  if (expression.op === "const") return [expression.value].flat().filter((value) => typeof value !== "boolean");
  if (expression.op !== "lookup") return [];
  const rows = context.types.lookups.get(expression.table)?.rows ?? [];
  return [...new Set(rows.flatMap((row) => row.columns[expression.column] ?? []))];
}

function constantFault(value: string | number, attribute: OcsfAttribute, ocsf: OcsfSchema): { readonly rule: string; readonly message: string } | undefined {
  if (attribute.enum && !Object.hasOwn(attribute.enum, String(value))) {
    return { rule: "unknown-enum-value", message: `expected one of ${Object.keys(attribute.enum).join(", ")}` };
  }
  const since = attribute.deprecated_values?.[String(value)];
  if (since !== undefined) return { rule: "deprecated", message: `expected a value in use, not one that is deprecated since OCSF ${since}` };
  const type = ocsf.types[attribute.type];
  const fits = typeof value === "string" ? textFits(value, type) : numberFits(value, scalarType(attribute, ocsf), type);
  return fits ? undefined : { rule: "type", message: `expected a valid ${attribute.type}` };
}

function textFits(value: string, type: OcsfType | undefined): boolean {
  return value !== "" && (type?.regex === undefined || new RegExp(type.regex).test(value)) && value.length <= (type?.max_len ?? Infinity);
}

function numberFits(value: number, { kind }: ColumnType, type: OcsfType | undefined): boolean {
  const [low, high] = type?.range ?? (kind === "integer" ? [-(2 ** 31), 2 ** 31 - 1] : [-Infinity, Infinity]);
  return (kind === "double" || kind === "json" || Number.isSafeInteger(value)) && value >= low && value <= high;
}
