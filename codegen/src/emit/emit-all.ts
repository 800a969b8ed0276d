import { sdkVersion } from "../aws/operations.ts";
import { emitOcsf } from "../ocsf/emit.ts";
import type { Model } from "../resolve/model.ts";
import { modelToCoverage } from "./model-to-coverage.ts";
import { modelToEvents } from "./model-to-events.ts";
import { modelToExplain } from "./model-to-explain.ts";
import { modelToLookups } from "./model-to-lookups.ts";
import { modelToRecordToSilver } from "./model-to-record-to-silver.ts";
import { emitSampleShapes } from "./model-to-sample-shapes.ts";
import { modelToSilverToGold } from "./model-to-silver-to-gold.ts";
import { modelToSilverTypes } from "./model-to-silver-types.ts";
import { modelToTables } from "./model-to-tables.ts";

/** Every generated file: path from the repository's root → text. The same model gives the same bytes. */
export async function emitAll(model: Model): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await emitOcsf(model.ocsf)),
    "packages/core/src/gen/events.ts": modelToEvents(model),
    "packages/core/src/gen/lookups.ts": modelToLookups(model),
    "packages/core/src/gen/silver-row.ts": modelToSilverTypes(model),
    "packages/core/src/gen/record-to-silver.ts": modelToRecordToSilver(model),
    "packages/core/src/gen/silver-to-gold.ts": modelToSilverToGold(model),
    "packages/core/src/gen/provenance.ts": modelToExplain(model),
    "packages/lakehouse/src/gen/tables.ts": modelToTables(model),
    "apps/cli/src/sample/gen/operations.ts": emitSampleShapes(model.operations, sdkVersion()),
    "docs/gen/coverage.md": modelToCoverage(model),
  };
}
