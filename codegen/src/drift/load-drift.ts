import { readFileSync } from "node:fs";
import path from "node:path";
import type { ApiModel } from "../aws/api-model.ts";
import { SNAPSHOT_FILE } from "../aws/operations-to-snapshot.ts";
import { snapshotToOperations } from "../aws/snapshot-to-operations.ts";
import { DERIVED_SCHEMA_FILE } from "../ocsf/emit.ts";
import { MappingError } from "../model/violations.ts";
import type { OcsfSchema } from "../ocsf/schema.ts";
import { suggestRows, type Suggestion } from "../suggest/suggest-rows.ts";
import type { Drift } from "./drift-model.ts";
import { findDrift, type DriftInput } from "./find-drift.ts";

/**
 * The drift of a checkout's tables from an API model.
 *
 * @throws {MappingError} where the checkout's generated files cannot be read
 */
export function loadDrift(root: string, model: ApiModel): Drift {
  return findDrift(inputOf(root, model));
}

/**
 * A proposed row for each operation of the model that the checkout's tables do not name.
 *
 * @throws {MappingError} where generated files cannot be read, or the tables are too broken to compare with
 */
export function loadSuggestions(root: string, model: ApiModel): readonly Suggestion[] {
  return suggestRows(inputOf(root, model));
}

function inputOf(root: string, model: ApiModel): DriftInput {
  const ocsf = readGenerated(root, DERIVED_SCHEMA_FILE, (text) => JSON.parse(text) as OcsfSchema);
  return { root, ocsf, before: readGenerated(root, SNAPSHOT_FILE, snapshotToOperations), model };
}

function readGenerated<T>(root: string, file: string, read: (text: string) => T): T {
  try {
    return read(readFileSync(path.join(root, file), "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `expected this generated file, found none that can be read (${why}); run \`npm run generate\` and commit what it writes`;
    throw new MappingError([{ at: { file, line: 1 }, path: "file", rule: "missing-file", message }]);
  }
}
