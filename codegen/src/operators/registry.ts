import type { Expression } from "../model/expression.ts";
import { arn } from "./arn.ts";
import { arnIn } from "./arn-in.ts";
import { caption } from "./caption.ts";
import { constant } from "./const.ts";
import { policyDocument } from "./document.ts";
import { each } from "./each.ts";
import { event } from "./event.ts";
import { first } from "./first.ts";
import { frame } from "./frame.ts";
import { hash } from "./hash.ts";
import { ip } from "./ip.ts";
import { join } from "./join.ts";
import { list } from "./list.ts";
import { lookup } from "./lookup.ts";
import { millis } from "./millis.ts";
import { namedIn } from "./named-in.ts";
import { object } from "./object.ts";
import { observables } from "./observables.ts";
import type { Operator } from "./operator.ts";
import { path } from "./path.ts";
import { rest } from "./rest.ts";
import { choice } from "./switch.ts";
import { when } from "./when.ts";
import { without } from "./without.ts";

type OperatorTable = { readonly [Op in Expression["op"]]: Operator<Extract<Expression, { op: Op }>> };

const OPERATORS: OperatorTable = {
  path,
  const: constant,
  first,
  when,
  switch: choice,
  lookup,
  event,
  caption,
  millis,
  document: policyDocument,
  ip,
  arn,
  arn_in: arnIn,
  named_in: namedIn,
  without,
  join,
  list,
  each,
  object,
  hash,
  observables,
  rest,
  frame,
};

/** The operator of an expression. */
export function operatorOf<E extends Expression>(expression: E): Operator<E> {
  return OPERATORS[expression.op] as unknown as Operator<E>;
}

/** The operator that a YAML key such as `$first` marks. */
export function operatorByKey(key: string): Operator<Expression> | undefined {
  return Object.values(OPERATORS).find((each) => each.key === key);
}

/** The keys of all operators, for messages. */
export const OPERATOR_KEYS: readonly string[] = Object.values(OPERATORS).flatMap((each) => each.key ?? []);
