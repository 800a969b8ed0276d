import { own, type EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import type { OcsfSchema } from "../schema-model.ts";
import { found } from "../words.ts";

/**
 * The version asked for, else the event's metadata.version, is the schema's. An absent metadata.version is left to the
 * schema, which requires it.
 */
export function checkVersion({ version }: OcsfSchema, event: EventRecord, asked: string | undefined): Finding | undefined {
  const declared = asked ?? own(event["metadata"], "version");
  if (typeof declared !== "string" || declared === version) return undefined;
  const what = asked === undefined ? found(declared) : `${found(asked)} asked for`;
  const message = `expected OCSF version ${version}, found ${what}; nothing else was checked`;
  return { path: asked === undefined ? "metadata.version" : "", rule: "unsupported-version", message };
}
