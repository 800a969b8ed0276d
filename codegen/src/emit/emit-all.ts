import { installedApiSource } from "../aws/operations.ts";
import { operationsToSnapshot, SNAPSHOT_FILE } from "../aws/operations-to-snapshot.ts";
import { emitOcsf } from "../ocsf/emit.ts";
import type { Model } from "../resolve/model.ts";
import { modelToGoldText } from "./gold-text/model-to-gold-text.ts";
import { modelToCoverage } from "./model-to-coverage.ts";
import { modelToEvents } from "./model-to-events.ts";
import { modelToExpectations } from "./model-to-expectations/model-to-expectations.ts";
import { modelToExplain } from "./model-to-explain.ts";
import { modelToLookups } from "./model-to-lookups.ts";
import { modelToRecordToSilver } from "./model-to-record-to-silver.ts";
import { emitSampleShapes } from "./model-to-sample-shapes.ts";
import { modelToSilverToGold } from "./model-to-silver-to-gold.ts";
import { modelToPipelineSql } from "./model-to-pipeline-sql/model-to-pipeline-sql.ts";
import { modelToSilverTypes } from "./model-to-silver-types.ts";
import { modelToTables } from "./model-to-tables.ts";
import { modelToValidationRules } from "./model-to-validation-rules.ts";

/**
 * Every generated file: path from the repository's root → text. The same model gives the same bytes.
 *
 * @param apiSource what the model's operations were read from, for the files that say so; by default the installed SDK
 */
export async function emitAll(model: Model, apiSource = installedApiSource()): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await emitOcsf(model.ocsf)),
    "packages/core/src/gen/events.ts": modelToEvents(model),
    "packages/core/src/gen/lookups.ts": modelToLookups(model),
    "packages/core/src/gen/silver-row.ts": modelToSilverTypes(model),
    "packages/core/src/gen/record-to-silver.ts": modelToRecordToSilver(model),
    "packages/core/src/gen/silver-to-gold.ts": modelToSilverToGold(model),
    "packages/core/src/gen/silver-to-gold-text.ts": modelToGoldText(model),
    "packages/core/src/gen/provenance.ts": modelToExplain(model),
    "packages/lakehouse/src/gen/tables.ts": modelToTables(model),
    "apps/cli/src/sample/gen/operations.ts": emitSampleShapes(model.operations, apiSource),
    [SNAPSHOT_FILE]: operationsToSnapshot(model.operations, apiSource),
    ...modelToPipelineSql(model),
    "packages/pipeline/gen/expectations.json": modelToExpectations(model),
    "docs/gen/coverage.md": modelToCoverage(model),
    "docs/gen/validation-rules.md": modelToValidationRules(model),
  };
}
