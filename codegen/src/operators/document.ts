import type { DocumentExpression } from "../model/expression.ts";
import { sqlLet, type Operator } from "./operator.ts";
import { nestedObject } from "./nested-object.ts";

/**
 * `{$document: requestParameters.policyDocument}`: a policy document. It comes as JSON text in requests, URL-encoded
 * in responses, sometimes cut off: an object where the whole text parses to one that is not empty and says as much (no key
 * twice, no number beyond a double), else the text as it came. Text whose encoding is not UTF-8 stays as it is.
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
    return sqlLet("document_text", context.sql(expression.of), (text) => `coalesce(${nestedObject(text)}, ${nestedObject(decoded(text))}, CAST(${text} AS VARIANT))`);
  },
};

/** A plus sign is a plus sign here, where url_decode makes a space of it. Bytes that are no UTF-8 it makes U+FFFD. */
function decoded(text: string): string {
  return sqlLet("decoded", `try_url_decode(replace(${text}, '+', '%2B'))`, (done) => `CASE WHEN NOT contains(${done}, '\uFFFD') THEN ${done} END`);
}
