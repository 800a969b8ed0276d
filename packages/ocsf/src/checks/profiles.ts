import { own } from "../event-record.ts";
import { found } from "../words.ts";
import type { Check } from "./check.ts";

/** metadata.profiles names only profiles that apply to the event's class. */
export const checkProfiles: Check = ({ event, ocsfClass }, report) => {
  const profiles = own(event["metadata"], "profiles");
  if (!Array.isArray(profiles)) return;
  profiles.forEach((profile: unknown, i) => {
    if (typeof profile !== "string" || ocsfClass.profiles.includes(profile)) return;
    const message = `expected a profile of ${ocsfClass.caption} (${ocsfClass.profiles.join(", ")}), found ${found(profile)}`;
    report({ path: `metadata.profiles[${i}]`, rule: "unknown-profile", message });
  });
};
