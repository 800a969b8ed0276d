import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { TABLES } from "@trailhouse/lakehouse";
import { buildBundle, loadParts, type BundleOptions } from "@trailhouse/pipeline";
import { container, goldenTexts } from "./source-files.ts";

/** What read_plans.py reads of the bundle for open-source Spark, with a folder of source files. */
export async function writeBundleParts(folder: string): Promise<readonly string[]> {
  const source = path.resolve(folder, "source");
  mkdirSync(source, { recursive: true });
  const file = container("golden", goldenTexts());
  writeFileSync(path.join(source, file.name), file.bytes);
  const files = buildBundle(optionsOf(source), await loadParts(TABLES.map(({ name }) => name)));
  const merges = statements(files["merge.sql"]).filter((sql) => sql.startsWith("MERGE")).map((sql, index) => {
    const { name = "", layer } = TABLES[index] ?? {};
    return { table: name, own: layer === "silver" ? "cloudtrail_silver" : name, sql };
  });
  const parts = { setup: statements(files["setup.sql"]), texts: queryOf(files["transformations/cloudtrail_texts.sql"]), bronze: queryOf(files["transformations/cloudtrail_bronze.sql"]), merges };
  writeFileSync(path.join(folder, "bundle.json"), JSON.stringify(parts));
  return ["cloudtrail_bronze of the bundle", ...merges.map(({ table }) => `merge of ${table}`)];
}

function optionsOf(source: string): BundleOptions {
  const target = { catalog: "spark_catalog", silverSchema: "silver", goldSchema: "gold", controlSchema: "control" };
  return { engine: "spark", target, source, storage: `file://${source}/../checkpoints`, expectations: "record", schedule: "", notifications: [], version: "0.0.0" };
}

function statements(text = ""): readonly string[] {
  return text.split(/;\n/).map((sql) => sql.replaceAll(/^--.*$/gm, "").trim()).filter((sql) => sql !== "");
}

/** The query of `CREATE … AS`. */
function queryOf(text = ""): string {
  return text.slice(text.indexOf("\nAS\n") + 4).trimEnd().replace(/;$/, "");
}
