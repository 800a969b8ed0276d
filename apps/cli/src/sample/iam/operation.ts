import { OPERATIONS } from "../gen/operations.ts";
import type { Members } from "../gen/operations.ts";

/** One operation of IAM with what the sample needs to know of it. */
export interface IamOperation {
  readonly name: string;
  readonly input: Members;
  readonly output: Members;
  /** As IAM's access levels List and Read: such calls have no responseElements. */
  readonly readOnly: boolean;
  /** The input has an optional UserName: without it the call is about the caller. */
  readonly selfService: boolean;
}

const READS = /^(?:Get|List|Simulate|Generate)/;

/** Every operation, sorted by name. */
export const IAM_OPERATIONS: readonly IamOperation[] = Object.entries(OPERATIONS).map(([name, { input, output }]) => ({
  name, input, output, readOnly: READS.test(name), selfService: input["userName"] === "string" || name === "ChangePassword",
}));

const byName = new Map(IAM_OPERATIONS.map((operation) => [operation.name, operation]));

/** The operation of a name. Throws where IAM has no such operation. */
export function iamOperation(name: string): IamOperation {
  const operation = byName.get(name);
  if (operation === undefined) throw new Error(`sample: expected the name of an IAM operation such as CreateUser, found "${name}"`);
  return operation;
}
