import type { Violations } from "../model/violations.ts";
import type { Model } from "../resolve/model.ts";
import { checkConditions } from "./conditions.ts";
import { checkEvents } from "./events.ts";
import { checkLookups } from "./lookups.ts";
import { checkMetadata } from "./metadata.ts";
import { checkObservables } from "./observables.ts";
import { checkOperands } from "./operands.ts";
import { checkPlacement } from "./placement.ts";
import { checkResourceTypes } from "./resource-types.ts";
import { checkSilver } from "./silver.ts";
import { checkSwitches } from "./switches.ts";
import { checkTargetPaths } from "./target-paths.ts";
import { checkUnused } from "./unused.ts";

/** What of the tables could be read; where something could not, what needs it is not checked. */
export interface Readable {
  readonly events: boolean;
  readonly classes: boolean;
}

/** Everything that must hold between the tables. */
export function checkModel(model: Model, readable: Readable, violations: Violations): void {
  checkEvents(model, violations);
  checkLookups(model, violations);
  checkSilver(model, violations);
  checkPlacement(model, violations);
  checkOperands(model, violations);
  checkResourceTypes(model, violations);
  checkSwitches(model, violations);
  checkMetadata(model, violations);
  if (readable.events) {
    checkConditions(model, violations);
    checkTargetPaths(model, violations);
  }
  if (readable.classes) {
    checkObservables(model, violations);
    checkUnused(model, violations);
  }
}
