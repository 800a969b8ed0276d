import type { ColumnType } from "@trailhouse/lakehouse";
import type { ObservablesExpression } from "../model/expression.ts";
import { scalarText } from "../read/yaml-node.ts";
import { presentItems } from "./list.ts";
import { STRING, type Operator } from "./operator.ts";

const OBSERVABLE: ColumnType = {
  kind: "struct",
  fields: [
    { name: "name", type: STRING, required: true },
    { name: "type", type: STRING, required: true },
    { name: "type_id", type: { kind: "integer" }, required: true },
    { name: "value", type: STRING, required: true },
  ],
};

/**
 * `{$observables: [actor.user.name, src_endpoint.ip]}`: an OCSF observable of each attribute named that the row has.
 * The observable's type comes from the schema: the attribute's own, else that of its data type.
 */
export const observables: Operator<ObservablesExpression> = {
  key: "$observables",
  options: [],

  read(node, reader) {
    const names = node.entries[0]?.value;
    if (names?.kind !== "seq") reader.violations.add(node.at, "$observables", "syntax", "expected a list of attribute paths");
    const items = names?.kind === "seq" ? names.items : [];
    return { op: "observables", entries: [], names: items.map((item) => ({ name: scalarText(item) ?? "", at: item.at })), at: node.at };
  },

  type: () => ({ kind: "array", element: OBSERVABLE }),
  mayBeAbsent: () => true,
  sources: () => [],

  typescript(expression, context) {
    const rows = expression.entries.map(({ name, typeId, type }) => {
      const access = name.split(".").map((part, index) => (index === 0 ? `gold.${part}` : `?.${part}`)).join("");
      return `[${JSON.stringify(name)}, ${typeId}, ${JSON.stringify(type)}, ${access}]`;
    });
    return `${context.use("observablesOf")}([${rows.join(", ")}])`;
  },

  sparkSql(expression) {
    const rows = expression.entries.map(({ name, typeId, type }) => {
      const value = name.split(".").map((part) => `\`${part}\``).join(".");
      return `named_struct('name', '${name}', 'type', '${type}', 'type_id', ${typeId}, 'value', ${value})`;
    });
    return rows.length === 0 ? "NULL" : presentItems(`array(${rows.join(", ")})`, "item.value IS NOT NULL");
  },
};
