import type { IpExpression } from "../model/expression.ts";
import { member, scalarText } from "../read/yaml-node.ts";
import { isAddress } from "./patterns.ts";
import { sqlLet, STRING, type Operator } from "./operator.ts";

/**
 * `{$ip: sourceIPAddress, take: first}`: the first element of a comma-separated list where it is an IPv4 or IPv6
 * address of at most 40 characters (OCSF's ip_t); `take: others` gives the further elements that are addresses.
 */
export const ip: Operator<IpExpression> = {
  key: "$ip",
  options: ["take"],

  read(node, reader) {
    const take = scalarText(member(node, "take")) ?? "first";
    if (take !== "first" && take !== "others") reader.violations.add(node.at, "$ip", "syntax", `expected take: first or others, found '${take}'`);
    return { op: "ip", of: reader.expression(node.entries[0]?.value, node), take: take === "others" ? "others" : "first", at: node.at };
  },

  type(expression, context) {
    context.type(expression.of);
    return expression.take === "first" ? STRING : { kind: "array", element: STRING };
  },

  mayBeAbsent: () => true,

  sources: (expression) => [
    { expression: expression.of, guards: [{ op: "matches", of: expression.of, pattern: "ip_list" }], whole: true },
  ],

  typescript(expression, context) {
    const call = expression.take === "first" ? "firstAddress" : "otherAddresses";
    return `${context.use(call)}(${context.code(expression.of)})`;
  },

  sparkSql(expression, context) {
    const parts = `transform(split(${context.sql(expression.of)}, ',', -1), part -> trim(part))`;
    const addresses = (from: number, length: string) => `filter(slice(${parts}, ${from}, ${length}), part -> ${isAddress("part")})`;
    if (expression.take === "first") return `get(${addresses(1, "1")}, 0)`;
    return sqlLet("others", addresses(2, "100000000"), (others) => `CASE WHEN size(${others}) > 0 THEN ${others} END`);
  },
};
