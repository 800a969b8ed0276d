import { classify } from "./classify.ts";
import type { SkimFilter } from "./reading/skimmer.ts";

/** The records that the preset filters, as far as {@link classify} needs no more than these two members to say so. */
export const presetFilter: SkimFilter = (eventSource, eventType) => {
  const found = classify(eventType === undefined ? { eventSource } : { eventSource, eventType });
  return found.kind === "filtered" ? found.reason : undefined;
};
