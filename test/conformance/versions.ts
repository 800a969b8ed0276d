/** Writes the golden events as each version of OCSF has them, one file a version, one event a line: `versions.ts FOLDER`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { goldenRecords, hasExports, loadVersion, VERSIONS } from "../ocsf-versions/versions.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("expected a folder to write to, found none: versions.ts FOLDER");

const records = goldenRecords();
if (hasExports()) {
  mkdirSync(folder, { recursive: true });
  for (const version of VERSIONS) {
    const { transform } = await loadVersion(version);
    const file = path.join(folder, `${version}.ndjson`);
    writeFileSync(file, records.map(({ record }) => `${JSON.stringify(transform(record))}\n`).join(""));
    process.stderr.write(`OCSF ${version}: ${records.length} gold events\n`);
  }
} else process.stderr.write("skipped: other OCSF versions, since ../shared/ocsf is absent\n");
