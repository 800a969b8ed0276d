import type { OcsfSchema } from "@trailhouse/ocsf/schema";
import { installedApiModel } from "../aws/api-model.ts";
import { loadSchema } from "../load-model.ts";
import { ocsfDiff, type OcsfDiff } from "./ocsf-diff.ts";

/**
 * What another version of OCSF changes for a checkout's tables; `from` is the committed schema by default.
 *
 * @throws {MappingError} where the tables are broken for the old version
 */
export async function loadOcsfDiff(root: string, { from, to }: { readonly from?: OcsfSchema | undefined; readonly to: OcsfSchema }): Promise<OcsfDiff> {
  const { operations } = await installedApiModel();
  return ocsfDiff({ root, from: from ?? (await loadSchema({ root })), to, operations });
}
