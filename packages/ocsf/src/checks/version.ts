import { own, type EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import { OCSF_VERSION } from "../schema.ts";
import { found } from "../words.ts";

/**
 * The event's metadata.version, and the version asked for, are the one whose schema is here. An absent
 * metadata.version is left to the schema, which requires it.
 */
export function checkVersion(event: EventRecord, asked: string | undefined): Finding | undefined {
  const declared = own(event["metadata"], "version");
  if (asked !== undefined && asked !== OCSF_VERSION) return unsupported("", `found ${found(asked)} asked for`);
  if (typeof declared !== "string" || declared === OCSF_VERSION) return undefined;
  return unsupported("metadata.version", `found ${found(declared)}`);
}

function unsupported(path: string, what: string): Finding {
  return { path, rule: "unsupported-version", message: `expected OCSF version ${OCSF_VERSION}, ${what}; nothing else was checked` };
}
