import { ExpressionTypes } from "../../model/expression-types.ts";
import { Violations } from "../../model/violations.ts";
import { sqlName } from "../../operators/operator.ts";
import type { BaseColumn, Model } from "../../resolve/model.ts";
import { keyOf } from "../../resolve/silver.ts";
import { baseToSpark } from "../base-to-spark.ts";
import { deepMembers, memberIn, type Members } from "./members.ts";
import { OpenTexts } from "./open-texts.ts";
import { StagedEmitter } from "./staged-emitter.ts";

/** Spark SQL of the row key over the struct `members`; the silver columns named in `read` are columns already. */
export function recordRowKey(model: Model, read: readonly string[], members: string): string {
  return rowKeyEmitter(model, (path) => (read.includes(path[0] ?? "") ? path.map(sqlName).join(".") : leaf(model.base, path, members))).sql(model.rowKey);
}

/** The record's members that the columns named in `read` and the row key are made of. */
export function recordColumns(model: Model, read: readonly string[]): Members {
  const paths = read.map((name) => [name]);
  const emitter = rowKeyEmitter(model, (path) => {
    paths.push([...path]);
    return "NULL";
  });
  emitter.sql(model.rowKey);
  return deepMembers(chosen(model.base, paths));
}

function rowKeyEmitter(model: Model, column: (path: readonly string[]) => string): StagedEmitter {
  return new StagedEmitter(new ExpressionTypes(model.scope, model.lookups, "silver", new Violations()), column, { texts: new OpenTexts(model) });
}

/** The columns, and of their members those, that lie on the paths. */
function chosen(columns: readonly BaseColumn[], paths: readonly (readonly string[])[]): readonly BaseColumn[] {
  return columns.flatMap((column) => {
    const below = paths.filter(([name]) => name === column.name).map(([, ...further]) => further);
    return below.length === 0 ? [] : [{ ...column, fields: chosen(column.fields, below) }];
  });
}

/** A column of the record, or a member of a struct. */
function leaf(columns: readonly BaseColumn[], [name, ...further]: readonly string[], members: string): string {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new Error(`no silver column ${String(name)}: check the model before emitting`);
  return further.length === 0 ? baseToSpark(column, members, memberIn) : leaf(column.fields, further, memberIn(members, keyOf(column)));
}
