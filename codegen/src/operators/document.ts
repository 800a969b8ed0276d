import type { DocumentExpression } from "../model/expression.ts";
import type { Operator } from "./operator.ts";

/**
 * `{$document: requestParameters.policyDocument}`: a policy document. It comes as JSON text in requests, URL-encoded
 * in responses, sometimes cut off: an object where it parses to one, else the text as it came.
 */
export const policyDocument: Operator<DocumentExpression> = {
  key: "$document",
  options: [],
  read: (node, reader) => ({ op: "document", of: reader.expression(node.entries[0]?.value, node), at: node.at }),

  type(expression, context) {
    context.type(expression.of);
    return { kind: "json" };
  },

  mayBeAbsent: (expression, context) => context.mayBeAbsent(expression.of),
  sources: (expression) => [{ expression: expression.of, guards: [], whole: true }],
  typescript: (expression, context) => `${context.use("policyDocument")}(${context.code(expression.of)})`,

  sparkSql(expression, context) {
    const text = context.sql(expression.of);
    // A plus sign is a plus sign here; url_decode would make a space of it.
    const decoded = `try_url_decode(replace(${text}, '+', '%2B'))`;
    const object = (json: string) => `CASE WHEN startswith(schema_of_variant(try_parse_json(${json})), 'OBJECT') THEN try_parse_json(${json}) END`;
    return `coalesce(${object(text)}, ${object(decoded)}, CAST(${text} AS VARIANT))`;
  },
};
