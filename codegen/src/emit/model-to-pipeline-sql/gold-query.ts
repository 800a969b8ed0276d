import type { Column } from "@trailhouse/lakehouse";
import { ExpressionTypes } from "../../model/expression-types.ts";
import type { Expression, ObjectExpression, ObservablesExpression } from "../../model/expression.ts";
import { Violations } from "../../model/violations.ts";
import { sqlName } from "../../operators/operator.ts";
import { sparkType } from "../../operators/spark-type.ts";
import type { Attribute, ClassMapping, Model } from "../../resolve/model.ts";
import { goldRest, restText } from "./gold-rest.ts";
import { OpenTexts } from "./open-texts.ts";
import { SharedValues } from "./shared-values.ts";
import { queryOf, selectList, sqlHeader, type SelectItem, type Step } from "./select-text.ts";
import { ownColumns } from "./silver-query.ts";
import { eventsStep, SOURCED, sourcedStep } from "./sourced-steps.ts";
import { StagedEmitter } from "./staged-emitter.ts";

/** The query of a class's gold table over its silver table. */
export function goldQuery(mapping: ClassMapping, model: Model): string {
  const types = new ExpressionTypes(model.scope, model.lookups, mapping.className, new Violations());
  const made = { texts: new OpenTexts(model), shared: new SharedValues() };
  const over = new StagedEmitter(types, (segments) => ["silver", ...segments].map(sqlName).join("."), made);
  const [kept, flags] = [new Set<string>(), new SharedValues()];
  const column = ([name = "", ...members]: readonly string[]) => [keptName(name, kept), ...members.map(sqlName)].join(".");
  const after = new StagedEmitter(types, column, { texts: made.texts, before: over, flag: (of) => flagOf(of, over, flags) });
  const attributes = attributeItems(mapping, over, after);
  const left = leftStep(mapping, model, over, after, flags);
  const last = lastSelect(mapping, model, after, kept);
  const ready = [...made.texts.columns((name) => `silver.${sqlName(name)}`), ...made.shared.items];
  const passed = [...ready.filter(({ name }) => left.sql.includes(sqlName(name))).map(({ name }) => sqlName(name)), ...[...kept].map((name) => `silver.${sqlName(name)} AS ${keptName(name, kept)}`)];
  const steps = [eventsStep(mapping, model), sourcedStep(mapping, model), sharedStep(ready), attributesStep(passed, [...attributes, ...flags.items]), left];
  return `${headerOf(mapping, model)}${queryOf(steps, last)}`;
}

function headerOf(mapping: ClassMapping, model: Model): string {
  return sqlHeader(`mappings/gold/frame.yaml and ${mapping.at.file}`, `${mapping.goldTable}: OCSF ${model.ocsf.version} ${mapping.ocsf.caption} [${mapping.ocsf.uid}]`);
}

/** The name under which a silver column stands beside the attributes. */
function keptName(column: string, kept: Set<string>): string {
  kept.add(column);
  return sqlName(`silver_${column}`);
}

/** Characters of SQL up to which a test is written again. */
const LONGEST_TEST = 120;

/** A column beside the attributes that says whether an object is there. */
function flagOf(object: ObjectExpression, over: StagedEmitter, flags: SharedValues): string | undefined {
  const sql = over.test({ op: "present", of: object });
  return sql.length > LONGEST_TEST ? flags.name({ present: object }, `has_${object.shape?.typeName.toLowerCase() ?? "object"}`, object.at, () => sql) : undefined;
}

function sharedStep(items: readonly SelectItem[]): Step {
  const columns = items.length === 0 ? "  SELECT *" : `  SELECT *,\n${selectList(items)}`;
  return { name: "shared", note: "What several attributes are made of", sql: `${columns}\n  FROM ${SOURCED} AS silver` };
}

function isPlain({ value }: Attribute): boolean {
  return value.op !== "rest" && value.op !== "observables";
}

/** Every attribute that is made of silver columns only; the emitter of the steps after knows them by name. */
function attributeItems(mapping: ClassMapping, over: StagedEmitter, after: StagedEmitter): readonly SelectItem[] {
  return mapping.attributes.filter(isPlain).map(({ name, value, at }): SelectItem => {
    nameObjects(value, sqlName(name), after);
    return { name, sql: over.sqlAs(value, columnNamed(mapping, name)?.type), at };
  });
}

function attributesStep(passed: readonly string[], items: readonly SelectItem[]): Step {
  return { name: "attributes", note: "OCSF attributes, and silver columns that are looked at once more", sql: `  SELECT ${passed.join(", ")},\n${selectList(items)}\n  FROM shared AS silver` };
}

const LEFT = "left_text";

/** What no attribute took, as JSON. */
function leftStep(mapping: ClassMapping, model: Model, over: StagedEmitter, after: StagedEmitter, flags: SharedValues): Step {
  const items = mapping.attributes.flatMap(({ value, at }): SelectItem[] => {
    if (value.op !== "rest") return [];
    const marks = value.members.map((each) => [each.name, flags.name(each, `mark_${each.name}`, each.at, () => over.sql(each.value))] as const);
    return [{ name: LEFT, sql: restText(marks, mapping, model, after), at }];
  });
  return { name: "left_over", note: "What no attribute took", sql: items.length === 0 ? "  SELECT * FROM attributes" : `  SELECT *,\n${selectList(items)}\n  FROM attributes` };
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

function lastSelect(mapping: ClassMapping, model: Model, emitter: StagedEmitter, kept: Set<string>): string {
  // All but the mapping's version are silver's; `_ingested_at`, too: it says which of two copies came first, and silver and gold must keep the same one.
  const own = ownColumns(model).map((item) => (item.name === "_mapping_version" ? item : { ...item, sql: keptName(item.name, kept) }));
  const columns = mapping.columns.map((column): SelectItem => {
    const attribute = mapping.attributes.find((each) => each.name === column.name);
    return { name: column.name, sql: `CAST(${valueOf(attribute, mapping, model, emitter)} AS ${sparkType(column.type)})`, at: attribute?.at };
  });
  return `SELECT\n${selectList([...own, ...columns])}\nFROM left_over`;
}

function valueOf(attribute: Attribute | undefined, mapping: ClassMapping, model: Model, emitter: StagedEmitter): string {
  if (attribute === undefined) return "NULL";
  if (attribute.value.op === "rest") return goldRest(emitter.column(["unmapped"]), LEFT, attribute.value, model);
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
