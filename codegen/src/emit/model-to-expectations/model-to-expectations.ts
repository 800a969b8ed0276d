import type { ClassMapping, Model } from "../../resolve/model.ts";
import type { Expectation, Rule } from "./expectation.ts";
import { ownerRules } from "./owner-rules.ts";

/** `packages/pipeline/gen/expectations.json`: what OCSF says of every gold row, as conditions of Spark SQL. */
export function modelToExpectations(model: Model): string {
  const head = "from mappings and the OCSF schema by `npm run generate`. Do not edit.";
  return `${JSON.stringify({ "@generated": head, expectations: expectationsOf(model) }, null, 1)}\n`;
}

/**
 * Every expectation of every gold table, the tables in the model's order.
 * @throws Error where two of a table would have one name
 */
export function expectationsOf(model: Model): readonly Expectation[] {
  return model.classes.flatMap((mapping) => tableExpectations(mapping, model));
}

function tableExpectations(mapping: ClassMapping, model: Model): readonly Expectation[] {
  const walk = { schema: model.ocsf, profiles: new Set(model.preset.profiles) };
  const rules = ownerRules(walk, { owner: mapping.ocsf, columns: mapping.columns, prefix: "", depth: 0 });
  const all = [...constants(mapping), ...rules.filter(isNoConstant)].map((rule) => expectation(mapping.goldTable, rule));
  const twice = all.find((each, index) => all.findIndex(({ name }) => name === each.name) !== index);
  if (twice !== undefined) throw new Error(`expectations of ${mapping.goldTable}: expected one named ${twice.name}, found two`);
  return all;
}

/** What makes the row one of its class: type_uid is class_uid * 100 + activity_id, as OCSF defines it. */
function constants({ ocsf }: ClassMapping): readonly Rule[] {
  const is = (name: string, value: number): Rule => ({ path: [name], kind: "constant", what: `is ${value}`, condition: `coalesce(\`${name}\` = ${value}, false)` });
  const sum = "class_uid * 100 + activity_id";
  return [
    is("class_uid", ocsf.uid),
    is("category_uid", ocsf.category_uid),
    { path: ["type_uid"], kind: "sum", what: `is ${sum}`, condition: `coalesce(\`type_uid\` = \`class_uid\` * 100 + \`activity_id\`, false)` },
  ];
}

/** One value stands in the enum of a constant, and what is compared with it has to be there. */
function isNoConstant({ path, kind }: Rule): boolean {
  const [name = ""] = path;
  return path.length > 1 || !(["class_uid", "category_uid"].includes(name) || (name === "type_uid" && kind === "required"));
}

function expectation(table: string, { path, kind, what, condition }: Rule): Expectation {
  return { table, name: [...path, kind].join("_"), path: path.join("."), kind, what: `${path.length === 0 ? "the event" : path.join(".")} ${what}`, condition };
}
