import { ExpressionTypes } from "../../model/expression-types.ts";
import type { Expression } from "../../model/expression.ts";
import { Violations } from "../../model/violations.ts";
import { sqlName, sqlText } from "../../operators/operator.ts";
import { sparkType } from "../../operators/spark-type.ts";
import type { ClassMapping, Model } from "../../resolve/model.ts";
import { baseToSpark, memberOf, type MemberSql } from "../base-to-spark.ts";
import { restToSpark } from "../rest-to-spark.ts";
import { queryOf, selectList, sqlHeader, type SelectItem, type Step } from "./select-text.ts";
import { StagedEmitter } from "./staged-emitter.ts";

/** The query of a class's silver table over `cloudtrail_records`. */
export function silverQuery(mapping: ClassMapping, model: Model): string {
  const emitter = silverEmitter(model);
  const steps = [membersStep(mapping, model), baseStep(model), keyedStep(model, emitter), ...definitionSteps(model, emitter)];
  return `${sqlHeader("mappings/silver", `${mapping.silverTable}: CloudTrail records that become ${mapping.ocsf.caption}`)}${queryOf(steps, lastSelect(steps.at(-1)?.name ?? "", model, emitter))}`;
}

/** The record's members, so that each is looked up once. */
const MEMBER: MemberSql = (_record, key) => `member.${sqlName(key)}`;

function membersStep(mapping: ClassMapping, model: Model): Step {
  const keys = [...new Set(model.base.flatMap((column) => column.from))];
  const members = keys.map((key) => `    ${sqlText(key)}, ${memberOf("value", key)}`);
  return {
    name: "members",
    note: "The record's members that columns are made of",
    sql: `  SELECT _source_file, _source_position, record, value, event, named_struct(\n${members.join(",\n")}) AS member\n  FROM STREAM cloudtrail_records\n  WHERE event.silver_table = ${sqlText(mapping.silverTable)}`,
  };
}

function baseStep(model: Model): Step {
  const columns = model.base.map((column): SelectItem => ({ name: column.name, sql: baseToSpark(column, "value", MEMBER), at: column.at }));
  return { name: "base", note: "Columns that are taken from the record", sql: `  SELECT _source_file, _source_position, record, value, event, member,\n${selectList(columns)}\n  FROM members` };
}

/** The key of the event, and what no column took. */
function keyedStep(model: Model, emitter: StagedEmitter): Step {
  const key = { name: "_row_key", sql: emitter.sql(model.rowKey), at: model.rowKey.at };
  const rest = { name: "unmapped", sql: restToSpark(model.base, "value", { member: MEMBER, columns: "" }), at: undefined };
  return { name: "keyed", note: "One key an event, and what no column took", sql: `  SELECT *,\n${selectList([key, rest])}\n  FROM base` };
}

function silverEmitter(model: Model): StagedEmitter {
  const types = new ExpressionTypes(model.scope, model.lookups, "silver", new Violations());
  return new StagedEmitter(types, (segments) => segments.map(sqlName).join("."));
}

/** The named expressions of silver/target.yaml, each level over the one before. */
function definitionSteps(model: Model, emitter: StagedEmitter): readonly Step[] {
  const steps: Step[] = [];
  const left = new Map(model.definitions);
  while (left.size > 0) {
    const level = [...left].filter(([expression]) => ![...left.keys()].some((other) => other !== expression && uses(expression, other)));
    if (level.length === 0) throw new Error("definitions of silver/target.yaml use each other: check the model before emitting");
    const items = level.map(([expression, name]): SelectItem => ({ name: `_${name}`, sql: emitter.sql(expression), at: expression.at }));
    steps.push({ name: `named_${steps.length + 1}`, note: "Definitions of mappings/silver/target.yaml", sql: `  SELECT *,\n${selectList(items)}\n  FROM ${steps.at(-1)?.name ?? "keyed"}` });
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
  const base = model.base.map((column): SelectItem => ({ name: column.name, sql: sqlName(column.name), at: column.at }));
  const derived = model.derived.map((column): SelectItem => ({
    name: column.name,
    sql: `CAST(${emitter.sqlAs(column.value, column.type)} AS ${sparkType(column.type)})`,
    at: column.at,
  }));
  const own = ownColumns(model);
  return `SELECT\n${selectList([...own, ...base, ...derived, plain("unmapped"), plain("record")])}\nFROM ${from}`;
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

