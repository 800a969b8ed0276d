import type { FrameExpression } from "../model/expression.ts";
import { scalarText } from "../read/yaml-node.ts";
import type { Operator } from "./operator.ts";

/** `{$frame: actor}`: what `gold/frame.yaml` says of an attribute. Replaced by it when the class is resolved. */
export const frame: Operator<FrameExpression> = {
  key: "$frame",
  options: [],
  read: (node) => ({ op: "frame", attribute: scalarText(node.entries[0]?.value) ?? "", at: node.at }),
  type: () => undefined,
  mayBeAbsent: () => true,
  sources: () => [],
  typescript: ({ attribute }) => {
    throw new Error(`$frame of ${attribute} was not resolved`);
  },
  sparkSql: ({ attribute }) => {
    throw new Error(`$frame of ${attribute} was not resolved`);
  },
};
