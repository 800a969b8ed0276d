import { ExpressionTypes } from "../../model/expression-types.ts";
import type { Expression } from "../../model/expression.ts";
import { Violations } from "../../model/violations.ts";
import { sqlName, sqlText } from "../../operators/operator.ts";
import { sparkType } from "../../operators/spark-type.ts";
import type { ClassMapping, Model } from "../../resolve/model.ts";
import { timestampOf } from "../base-to-spark.ts";
import { columnToSpark, keptMembers, keptStruct, textBeside } from "../kept-to-spark.ts";
import { restToSpark } from "../rest-to-spark.ts";
import { formatSql } from "./format-sql.ts";
import { OpenTexts } from "./open-texts.ts";
import { queryOf, selectList, sqlHeader, type SelectItem, type Step } from "./select-text.ts";
import { StagedEmitter } from "./staged-emitter.ts";

/** What the query of every record's silver row is called. */
export const SILVER_ROWS = "cloudtrail_silver";

/** The query of `cloudtrail_silver` over `cloudtrail_records`: each selected record's silver row, and its table. */
export function silverRowsQuery(model: Model): string {
  const texts = new OpenTexts(model);
  const emitter = silverEmitter(model, texts);
  const named = definitionSteps(model, emitter);
  const last = lastSelect(named.at(-1)?.name ?? REST, model, emitter);
  const steps = [membersStep(model), typedStep(model), baseStep(model), restStep(model, texts), ...named];
  return `${sqlHeader("mappings/silver", `${SILVER_ROWS}: the silver row of each selected record, and the table that it is of`)}${queryOf(steps, last)}`;
}

/** The query of a class's silver table: its rows of `cloudtrail_silver`. */
export function silverQuery(mapping: ClassMapping, model: Model): string {
  const items = rowColumns(model).map((item) => ({ ...item, sql: sqlName(item.name) }));
  return `${sqlHeader("mappings/silver", `${mapping.silverTable}: CloudTrail records that become ${mapping.ocsf.caption}`)}SELECT\n${selectList(items)}\nFROM STREAM ${SILVER_ROWS}\nWHERE silver_table = ${sqlText(mapping.silverTable)}\n`;
}

/** The members that columns are made of: as a map, and as a struct of the columns' types. */
const KEPT = "kept";
const TAKEN = "taken";
const RECORD = "_source_file, _source_position, _row_key, record, value, event";
const REST = "rest";

function membersStep(model: Model): Step {
  return {
    name: "members",
    note: "The record's members that columns are made of, each as far as it is of its column's type",
    sql: `  SELECT ${RECORD},\n  ${formatSql(keptMembers(model.base, "value"), "  ")} AS ${KEPT}\n  FROM STREAM cloudtrail_records\n  WHERE outcome = 'selected'`,
  };
}

/** All at once: to look up a member for each column, or to read its type, would cost more. */
function typedStep(model: Model): Step {
  return { name: "typed", note: "Those members by the types of their columns", sql: `  SELECT ${RECORD}, ${KEPT},\n  ${formatSql(keptStruct(model.base, KEPT), "  ")} AS ${TAKEN}\n  FROM members` };
}

/** Times of texts that are columns too are made of those, in the next step. */
function baseStep(model: Model): Step {
  const columns = model.base.filter((column) => !textBeside(column, model.base)).map((column): SelectItem => ({ name: column.name, sql: columnToSpark(column, model.base, TAKEN, "value"), at: column.at }));
  return { name: "base", note: "Columns that are taken from the record", sql: `  SELECT ${RECORD}, ${KEPT},\n${selectList(columns)}\n  FROM typed` };
}

/** What no column took. */
function restStep(model: Model, texts: OpenTexts): Step {
  const times = model.base.flatMap((column): SelectItem[] => {
    const text = textBeside(column, model.base);
    return text ? [{ name: column.name, sql: timestampOf(sqlName(text.name)), at: column.at }] : [];
  });
  const rest = { name: "unmapped", sql: restToSpark(model.base, "value", KEPT), at: undefined };
  return { name: REST, note: "Times out of their text, what no column took, and texts within parameters and answers", sql: `  SELECT *,\n${selectList([...times, rest, ...texts.columns(sqlName)])}\n  FROM base` };
}

function silverEmitter(model: Model, texts: OpenTexts): StagedEmitter {
  const types = new ExpressionTypes(model.scope, model.lookups, "silver", new Violations());
  return new StagedEmitter(types, (segments) => segments.map(sqlName).join("."), { texts });
}

/** The named expressions of silver/target.yaml, each level over the one before. */
function definitionSteps(model: Model, emitter: StagedEmitter): readonly Step[] {
  const steps: Step[] = [];
  const left = new Map(model.definitions);
  while (left.size > 0) {
    const level = [...left].filter(([expression]) => ![...left.keys()].some((other) => other !== expression && uses(expression, other)));
    if (level.length === 0) throw new Error("definitions of silver/target.yaml use each other: check the model before emitting");
    const items = level.map(([expression, name]): SelectItem => ({ name: `_${name}`, sql: emitter.sql(expression), at: expression.at }));
    steps.push({ name: `named_${steps.length + 1}`, note: "Definitions of mappings/silver/target.yaml", sql: `  SELECT *,\n${selectList(items)}\n  FROM ${steps.at(-1)?.name ?? REST}` });
    for (const [expression, name] of level) {
      left.delete(expression);
      emitter.named.set(expression, sqlName(`_${name}`));
    }
  }
  return steps;
}

/** True where an expression is a part of another, of its conditions too. */
function uses(expression: Expression, part: Expression): boolean {
  return JSON.stringify(expression, (_key, value: unknown) => (value === part ? "\u0000part" : value)).includes("\\u0000part");
}

function lastSelect(from: string, model: Model, emitter: StagedEmitter): string {
  const table = { name: "silver_table", sql: "event.silver_table", at: undefined };
  const derived = new Map(model.derived.map((column) => [column.name, `CAST(${emitter.sqlAs(column.value, column.type)} AS ${sparkType(column.type)})`]));
  const items = rowColumns(model).map((item) => ({ ...item, sql: derived.get(item.name) ?? item.sql }));
  return `SELECT\n${selectList([table, ...items])}\nFROM ${from}`;
}

/** The columns of a silver table. */
function rowColumns(model: Model): readonly SelectItem[] {
  const columns = [...model.base, ...model.derived].map(({ name, at }): SelectItem => ({ name, sql: sqlName(name), at }));
  return [...ownColumns(model), ...columns, plain("unmapped"), plain("record")];
}

/** Columns that are Trailhouse's own. */
export function ownColumns(model: Model): readonly SelectItem[] {
  return [
    plain("_row_key"),
    { name: "_mapping_version", sql: sqlText(model.mappingVersion), at: undefined },
    plain("_source_file"),
    plain("_source_position"),
    { name: "_ingested_at", sql: "current_timestamp()", at: undefined },
  ];
}

function plain(name: string): SelectItem {
  return { name, sql: name, at: undefined };
}

