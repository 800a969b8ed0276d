/** What the official exports change from version to version, and that the tables have an answer to all of it. */
import { loadOcsfDiff } from "@trailhouse/codegen";
import { exportToSchema, loadExport } from "@trailhouse/ocsf/schema";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { exportFile, hasExports, VERSIONS, type Version } from "./versions.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

async function changesOf(from: Version, to: Version) {
  const schemas = { from: exportToSchema(await loadExport(exportFile(from))), to: exportToSchema(await loadExport(exportFile(to))) };
  return loadOcsfDiff(ROOT, schemas);
}

/** Deprecations and what else asks for an answer, by version: read in the exports, not printed by this. */
const ASKED: Readonly<Partial<Record<Version, readonly string[]>>> = {
  "1.5.0": ["attribute-deprecated user_access.resource", "attribute-new user_access.resources"],
  "1.6.0": [
    "attribute-deprecated user.credential_uid",
    "attribute-new user.programmatic_credentials",
    "object-new programmatic_credential",
    "value-deprecated account.type_id 3",
    "value-deprecated account.type_id 4",
  ],
};

if (!hasExports()) process.stderr.write("skipped: the exports in ../shared/ocsf are not there, so that they are not compared\n");

describe.skipIf(!hasExports())("from version to version", () => {
  const steps = VERSIONS.slice(1).map((to, index) => [VERSIONS[index] ?? to, to] as const);

  test.each(steps)("%s to %s: the tables state what is asked, and are not refused", async (from, to) => {
    const diff = await changesOf(from, to);
    expect(diff.refused).toEqual([]);
    const stated = diff.changes.filter(({ lines }) => lines.some(({ state }) => state === "stated"));
    expect(stated.map(({ kind, owner, attribute, value }) => `${kind} ${[owner, attribute].filter(Boolean).join(".")}${value === undefined ? "" : ` ${value}`}`).sort()).toEqual(ASKED[to] ?? []);
  });

  test("a step back is the step reversed", async () => {
    const [there, back] = [await changesOf("1.4.0", "1.8.0"), await changesOf("1.8.0", "1.4.0")];
    const namesOf = (diff: typeof there, kind: string) => diff.changes.filter((change) => change.kind === kind).map(({ owner, attribute }) => `${owner}.${attribute ?? ""}`).sort();
    expect(namesOf(there, "attribute-new").length).toBeGreaterThan(40);
    expect(namesOf(back, "attribute-gone")).toEqual(namesOf(there, "attribute-new"));
    expect(back.refused).toEqual([]);
  });
});
