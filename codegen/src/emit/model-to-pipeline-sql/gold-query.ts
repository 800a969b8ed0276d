import type { Column } from "@trailhouse/lakehouse";
import { ExpressionTypes } from "../../model/expression-types.ts";
import type { Expression, ObservablesExpression } from "../../model/expression.ts";
import { Violations } from "../../model/violations.ts";
import { sqlName, sqlText } from "../../operators/operator.ts";
import { sparkType } from "../../operators/spark-type.ts";
import type { Attribute, ClassMapping, Model } from "../../resolve/model.ts";
import { EVENT_COLUMNS, eventsRelation, fallbackColumns, type EventColumnName } from "./events-relation.ts";
import { goldRest } from "./gold-rest.ts";
import { queryOf, selectList, sqlHeader, type SelectItem, type Step } from "./select-text.ts";
import { ownColumns } from "./silver-query.ts";
import { StagedEmitter } from "./staged-emitter.ts";

/** The query of a class's gold table over its silver table. */
export function goldQuery(mapping: ClassMapping, model: Model): string {
  const types = new ExpressionTypes(model.scope, model.lookups, mapping.className, new Violations());
  const emitter = new StagedEmitter(types, (segments) => ["silver", ...segments].map(sqlName).join("."));
  const steps = [eventsStep(mapping, model), sourcedStep(mapping, model), attributesStep(mapping, emitter)];
  const header = sqlHeader(`mappings/gold/frame.yaml and ${mapping.at.file}`, `${mapping.goldTable}: OCSF ${model.ocsf.version} ${mapping.ocsf.caption} [${mapping.ocsf.uid}]`);
  return `${header}${queryOf(steps, lastSelect(mapping, model, emitter))}`;
}

function eventsStep(mapping: ClassMapping, model: Model): Step {
  return { name: "events", note: "What the events tables say of the class's events", sql: eventsRelation(model, EVENT_COLUMNS, mapping.className) };
}

/** Each silver row beside its event's mapping row. */
function sourcedStep(mapping: ClassMapping, model: Model): Step {
  const isFallback = mapping.className === model.preset.fallback.className;
  const fallback = fallbackColumns(model, "silver.eventName", "coalesce(silver.readOnly, false)");
  const column = (name: EventColumnName) => (isFallback ? `CASE WHEN named.event_name IS NULL THEN ${fallback[name]} ELSE named.${name} END` : `named.${name}`);
  const status = isFallback ? `CASE WHEN named.event_name IS NULL THEN ${sqlText(model.preset.fallback.status)} END` : "CAST(NULL AS STRING)";
  const members = [...EVENT_COLUMNS.map((name) => `    ${sqlText(name)}, ${column(name)}`), `    'mapping_status', ${status}`];
  return {
    name: "sourced",
    note: "Each silver row beside its event's row",
    sql: `  SELECT struct(silver.*) AS silver, named_struct(\n${members.join(",\n")}) AS event\n  FROM STREAM ${mapping.silverTable} AS silver\n  LEFT JOIN events AS named ON named.event_source = silver.eventSource AND named.event_name = silver.eventName`,
  };
}

function isPlain({ value }: Attribute): boolean {
  return value.op !== "rest" && value.op !== "observables";
}

/** Every attribute that is made of silver columns only. */
function attributesStep(mapping: ClassMapping, emitter: StagedEmitter): Step {
  const plain = mapping.attributes.filter(isPlain);
  const items = plain.map(({ name, value, at }): SelectItem => ({ name, sql: emitter.sqlAs(value, columnNamed(mapping, name)?.type), at }));
  for (const { name, value } of plain) nameObjects(value, sqlName(name), emitter);
  return { name: "attributes", note: "OCSF attributes", sql: `  SELECT silver, event,\n${selectList(items)}\n  FROM sourced` };
}

/** From here on an object that stands in an attribute is asked for there, and not made again. */
function nameObjects(expression: Expression, sql: string, emitter: StagedEmitter): void {
  if (expression.op !== "object") return;
  emitter.named.set(expression, sql);
  for (const { name, value } of expression.members) nameObjects(value, `${sql}.${sqlName(name)}`, emitter);
}

function columnNamed(mapping: ClassMapping, name: string): Column | undefined {
  return mapping.columns.find((column) => column.name === name);
}

function lastSelect(mapping: ClassMapping, model: Model, emitter: StagedEmitter): string {
  const own = ownColumns(model).map((item) => (item.sql.startsWith("_") ? { ...item, sql: `silver.${item.sql}` } : item));
  const columns = mapping.columns.map((column): SelectItem => {
    const attribute = mapping.attributes.find((each) => each.name === column.name);
    return { name: column.name, sql: `CAST(${valueOf(attribute, mapping, model, emitter)} AS ${sparkType(column.type)})`, at: attribute?.at };
  });
  return `SELECT\n${selectList([...own, ...columns])}\nFROM attributes`;
}

function valueOf(attribute: Attribute | undefined, mapping: ClassMapping, model: Model, emitter: StagedEmitter): string {
  if (attribute === undefined) return "NULL";
  if (attribute.value.op === "rest") return goldRest(attribute.value, mapping, model, emitter);
  if (attribute.value.op === "observables") return emitter.sql(withColumns(attribute.value, mapping.columns));
  return sqlName(attribute.name);
}

/** The observables of attributes that the class's table has. */
function withColumns(expression: ObservablesExpression, columns: readonly Column[]): ObservablesExpression {
  return { ...expression, entries: expression.entries.filter(({ name }) => hasPath(columns, name.split("."))) };
}

function hasPath(columns: readonly Column[], [name, ...further]: readonly string[]): boolean {
  const found = columns.find((column) => column.name === name);
  if (found === undefined || further.length === 0) return found !== undefined;
  return found.type.kind === "struct" && hasPath(found.type.fields, further);
}
