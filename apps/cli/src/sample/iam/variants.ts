import { Random } from "../random.ts";
import { ACCOUNTS } from "../world.ts";
import type { JsonObject } from "../world.ts";
import { iamOperation } from "./operation.ts";
import { OUTCOMES, OUTCOME_NAMES } from "./outcomes.ts";
import type { OutcomeName } from "./outcomes.ts";

/** One record of an operation and how the call was made and ended. */
export interface Variant {
  readonly variant: OutcomeName;
  readonly record: JsonObject;
}

const YEAR_2025 = Date.UTC(2025, 0, 1);
const SECONDS_A_YEAR = 31_536_000;

/**
 * A record for each way in which a call of an IAM operation can be made and end; ways that an operation does not
 * have (not-found for Create…) are left out. The same event name and seed give the same records.
 * Throws where IAM has no such operation.
 */
export function variantsOf(eventName: string, seed: number | string): readonly Variant[] {
  const operation = iamOperation(eventName);
  return OUTCOME_NAMES.flatMap((variant) => {
    const random = new Random(seed, eventName, variant);
    const [account] = ACCOUNTS;
    const time = YEAR_2025 + random.below(SECONDS_A_YEAR) * 1000;
    const record = OUTCOMES[variant]({ account, region: account.iamRegion, time, random }, operation);
    return record === undefined ? [] : [{ variant, record: withoutUndefined(record) }];
  });
}

/** As a reader of the JSON sees it. */
function withoutUndefined(record: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(record)) as JsonObject;
}
