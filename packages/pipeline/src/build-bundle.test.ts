import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { TABLES, targetFaults } from "@trailhouse/lakehouse/databricks";
import { buildBundle, LIST_FILE, textSum } from "./build-bundle.ts";
import type { BundleList } from "./build-bundle.ts";
import { bundleFaults } from "./bundle-options.ts";
import type { BundleOptions } from "./bundle-options.ts";
import { FAKE_PARTS } from "./testing/fake-parts.ts";

const TARGET = { catalog: "security", silverSchema: "silver", goldSchema: "gold", controlSchema: "trailhouse" };
const DATABRICKS: BundleOptions = { engine: "databricks", target: TARGET, source: "s3://logs/AWSLogs", expectations: "record", schedule: "0 0 * * * ?", notifications: ["soc@example.com"], version: "1.2.3" };
const SPARK: BundleOptions = { ...DATABRICKS, engine: "spark", source: "/data/logs", storage: "file:///data/checkpoints" };

const build = (options: Partial<BundleOptions>, engine = DATABRICKS) => buildBundle({ ...engine, ...options }, FAKE_PARTS);
const TRANSFORMATIONS = ["cloudtrail_files", "cloudtrail_texts", "cloudtrail_bronze", "cloudtrail_records", "cloudtrail_silver", ...TABLES.map((table) => table.name), "quarantine"].map((name) => `transformations/${name}.sql`);

/** A text that has to be there. */
function at(files: Readonly<Record<string, string>>, path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`expected ${path}, found ${Object.keys(files).join(", ")}`);
  return text;
}

describe.each([
  ["databricks", DATABRICKS, ["README.md", "databricks.yml", "resources/trailhouse.job.yml", "resources/trailhouse.pipeline.yml", "transformations/reconciliation.sql", ...TRANSFORMATIONS]],
  ["spark", SPARK, ["README.md", "merge.sql", "setup.sql", "spark-pipeline.yml", "validate.sql", ...TRANSFORMATIONS]],
] as const)("a bundle for %s", (_name, options, expected) => {
  const files = buildBundle(options, FAKE_PARTS);
  const paths = Object.keys(files).filter((path) => path !== LIST_FILE);

  it("has one file a table, and what deploys and runs them", () => {
    expect(new Set(paths)).toEqual(new Set(expected));
    expect(paths).toEqual([...paths].sort());
  });

  it("is the same bytes for the same options", () => {
    expect(buildBundle(options, FAKE_PARTS)).toEqual(files);
  });

  it("says in every file who made it", () => {
    expect(Object.entries(files).filter(([, text]) => !text.slice(0, 60).includes("@generated"))).toEqual([]);
  });

  it("lists its files with their sums", () => {
    const list = JSON.parse(at(files, LIST_FILE)) as BundleList;
    expect(list).toMatchObject({ engine: options.engine, version: "1.2.3" });
    expect(list.files).toEqual(Object.fromEntries(paths.map((path) => [path, textSum(at(files, path))])));
  });

  it("has the queries' text as it was generated", () => {
    for (const table of TABLES) expect(at(files, `transformations/${table.name}.sql`)).toContain(`AS\n-- ${table.name}: what it is\nSELECT * FROM STREAM before;\n`);
  });

  it("has no text twice by YAML's anchors, which not every reader follows", () => {
    expect(paths.filter((path) => path.endsWith(".yml") && /[&*]a\d/u.test(at(files, path)))).toEqual([]);
  });
});

describe("on Databricks", () => {
  const files = build({});
  const settings = parse(at(files, "databricks.yml")) as { variables: Record<string, { default?: unknown }>; targets: Record<string, { mode: string; default?: boolean; variables?: object }> };

  it("has variables for what differs between places", () => {
    const defaults = Object.fromEntries(Object.entries(settings.variables).map(([name, variable]) => [name, variable.default]));
    expect(defaults).toEqual({ catalog: "security", silver_schema: "silver", gold_schema: "gold", control_schema: "trailhouse", source_path: "s3://logs/AWSLogs", schedule: "0 0 * * * ?", notifications: ["soc@example.com"] });
  });

  it("tries things out in schemas of their own", () => {
    expect(Object.entries(settings.targets).map(([name, target]) => [name, target.mode, target.default ?? false])).toEqual([["dev", "development", true], ["staging", "production", false], ["prod", "production", false]]);
    const user = "${workspace.current_user.short_name}";
    expect(settings.targets["dev"]?.variables).toEqual({ silver_schema: `silver_dev_${user}`, gold_schema: `gold_dev_${user}`, control_schema: `trailhouse_dev_${user}` });
    expect(settings.targets["staging"]?.variables).toEqual({ silver_schema: "silver_staging", gold_schema: "gold_staging", control_schema: "trailhouse_staging" });
    expect(settings.targets["prod"]?.variables).toBeUndefined();
  });

  it("leaves the source to whoever deploys, where none is given", () => {
    const { source: _, ...rest } = DATABRICKS;
    const { variables } = parse(at(buildBundle(rest, FAKE_PARTS), "databricks.yml")) as typeof settings;
    expect(variables["source_path"]).toEqual({ description: "Folder of the CloudTrail files, as it stands within quotes in SQL" });
  });

  it("hands each name that the SQL asks for to the pipeline", () => {
    const pipeline = parse(at(files, "resources/trailhouse.pipeline.yml")) as { resources: { pipelines: { trailhouse_pipeline: { configuration: Record<string, string>; serverless: boolean } } } };
    const { configuration, serverless } = pipeline.resources.pipelines.trailhouse_pipeline;
    const asked = new Set(Object.entries(files).filter(([path]) => path.endsWith(".sql")).flatMap(([, sql]) => [...sql.matchAll(/\$\{(\w+)\}/gu)].map(([, name]) => name)));
    expect(new Set(Object.keys(configuration))).toEqual(asked);
    expect(configuration["silver_schema"]).toBe("`${var.silver_schema}`");
    expect(serverless).toBe(true);
  });

  it("runs the pipeline by a job, and tells of failures", () => {
    expect(parse(at(files, "resources/trailhouse.job.yml"))).toMatchObject({
      resources: { jobs: { trailhouse: { schedule: { quartz_cron_expression: "${var.schedule}", timezone_id: "UTC" }, email_notifications: { on_failure: "${var.notifications}" }, tasks: [{ pipeline_task: { pipeline_id: "${resources.pipelines.trailhouse_pipeline.id}" } }] } } },
    });
  });

  it("declares a final table as deploy creates it, and keeps the first copy of a row", () => {
    const sql = at(files, "transformations/account_change.sql");
    expect(sql).toContain("CREATE TEMPORARY VIEW account_change\n");
    expect(sql).toContain("CREATE OR REFRESH STREAMING TABLE ${gold_schema}.account_change (\n  `_row_key` STRING NOT NULL COMMENT 'SHA-256 that is the same for every copy of the event',\n");
    expect(sql).toContain("  CONSTRAINT `severity_id_enum` EXPECT ((`severity_id` IS NULL OR `severity_id` IN (0, 1))),\n  CONSTRAINT `account_change_pk` PRIMARY KEY (`_row_key`)\n)\nCLUSTER BY (`time_dt`,");
    expect(sql).toContain("'trailhouse.made_by' = 'pipeline'");
    expect(sql).not.toContain("trailhouse.created");
    expect(sql).toContain("AS AUTO CDC INTO ${gold_schema}.account_change\nFROM STREAM(account_change_in_order)\nKEYS (_row_key)\nSEQUENCE BY STRUCT(_time_sequence, _file_sequence, _position_sequence)\nCOLUMNS * EXCEPT (_time_sequence, _file_sequence, _position_sequence)\nSTORED AS SCD TYPE 1;\n");
  });

  it("keeps text with secrets out of tables", () => {
    expect(at(files, "transformations/cloudtrail_texts.sql")).toContain("CREATE TEMPORARY VIEW cloudtrail_texts\n");
    expect(at(files, "transformations/cloudtrail_bronze.sql")).toContain("CREATE TEMPORARY VIEW cloudtrail_bronze\n");
  });

  it("expects of gold rows alone, and fails where it is asked to", () => {
    expect(at(files, "transformations/aws_cloudtrail_account_change.sql")).not.toContain("EXPECT");
    expect(at(files, "transformations/account_change.sql")).not.toContain("ON VIOLATION");
    expect(at(build({ expectations: "fail" }), "transformations/account_change.sql")).toContain("IN (0, 1))) ON VIOLATION FAIL UPDATE,\n  CONSTRAINT `account_change_pk`");
  });
});

describe("on Spark", () => {
  const files = build({}, SPARK);

  it("says where the pipeline's own tables and its checkpoints are", () => {
    expect(parse(at(files, "spark-pipeline.yml"))).toEqual({ name: "trailhouse", storage: "file:///data/checkpoints", catalog: "security", database: "trailhouse", configuration: { "spark.sql.sources.default": "delta" }, libraries: [{ glob: { include: "transformations/**" } }] });
  });

  it("sets up schemas, final tables and tables over the files, without what only Databricks knows", () => {
    const setup = at(files, "setup.sql");
    expect(setup.match(/^CREATE SCHEMA IF NOT EXISTS .*$/gmu)).toHaveLength(3);
    expect(setup.match(/^CREATE TABLE IF NOT EXISTS `security`\.`(silver|gold)`/gmu)).toHaveLength(TABLES.length);
    expect(setup).toContain("CREATE TABLE IF NOT EXISTS `security`.`trailhouse`.`cloudtrail_source_texts` (value STRING) USING text\nOPTIONS (wholetext 'true', recursiveFileLookup 'true', ignoreCorruptFiles 'true')\nLOCATION '/data/logs';\n");
    expect(setup).toContain("ALTER TABLE `security`.`gold`.`account_change` SET TBLPROPERTIES ('trailhouse.ocsf_version' = ");
    expect(setup).not.toMatch(/PRIMARY KEY|SET TAGS|CREATE VOLUME/u);
  });

  it("takes rows of new keys into each final table", () => {
    const merge = at(files, "merge.sql");
    expect(merge.match(/^MERGE WITH SCHEMA EVOLUTION INTO `security`\.`(silver|gold)`\.`\w+` AS kept$/gmu)).toHaveLength(TABLES.length);
    expect(merge).not.toContain("WHEN MATCHED");
    expect(merge).toContain("FROM `security`.`trailhouse`.`cloudtrail_silver`\n    WHERE silver_table = 'aws_cloudtrail_account_change'\n    AND _ingested_at >= ");
    expect(merge).toContain("FROM `security`.`trailhouse`.`account_change`\n    WHERE _ingested_at >= ");
    expect(merge).toContain("CREATE OR REPLACE VIEW reconciliation AS\n-- reconciliation: what it is\nSELECT * FROM `security`.`silver`.aws_cloudtrail_account_change JOIN `security`.`gold`.account_change;\n");
  });

  it("counts the rows that do not meet an expectation, and fails where it is asked to", () => {
    expect(at(files, "validate.sql")).toContain("'severity_id_enum', 'what', 'severity_id is one of 0, 1', 'violating', count_if(NOT ((`severity_id` IS NULL OR `severity_id` IN (0, 1)))))");
    expect(at(files, "validate.sql")).not.toContain("raise_error");
    expect(at(build({ expectations: "fail" }, SPARK), "validate.sql")).toContain("raise_error");
  });

  it("leaves no name open", () => {
    expect(Object.entries(files).filter(([, text]) => text.includes("${"))).toEqual([]);
  });
});

/** What Spark makes of the inside of a string literal with the escapes that quoteText writes. */
function literalText(inside: string): string {
  return inside.replace(/\\u([0-9a-f]{4})|\\(.)/gu, (_all, code: string | undefined, character: string) => (code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16))));
}

describe("names from outside", () => {
  it("are quoted for where they stand", () => {
    const target = { catalog: "my`cat", silverSchema: "sil`ver", goldSchema: "g'old", controlSchema: "con$trol" };
    const { variables } = parse(at(build({ target, source: "s3://it's/a\\b/${x}" }), "databricks.yml")) as { variables: Record<string, { default: string }> };
    expect(variables).toMatchObject({ catalog: { default: "my`cat" }, silver_schema: { default: "sil``ver" }, gold_schema: { default: "g'old" }, control_schema: { default: "con$trol" }, source_path: { default: "s3://it\\'s/a\\\\b/\\u0024{x}" } });
    const setup = at(build({ target, source: "/it's/${x}" }, SPARK), "setup.sql");
    expect(setup).toContain("`my``cat`.`sil``ver`.`aws_cloudtrail_account_change`");
    expect(setup).toContain("LOCATION '/it\\'s/\\u0024{x}'");
  });

  it("come out of YAML as they went in, whatever they are", () => {
    const name = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((text) => targetFaults({ ...TARGET, catalog: text, volume: "v" }).length === 0);
    const folder = fc.string({ maxLength: 12, unit: "grapheme" }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text)).map((text) => `/${text}`);
    fc.assert(fc.property(name, folder, (catalog, source) => {
      const { variables } = parse(at(build({ target: { ...TARGET, catalog }, source }), "databricks.yml")) as { variables: Record<string, { default: string }> };
      expect(variables["catalog"]?.default).toBe(catalog);
      expect(variables["source_path"]?.default).not.toMatch(/\$\{/u);
      expect(literalText(variables["source_path"]?.default ?? "")).toBe(source);
      expect(parse(at(build({ target: { ...TARGET, catalog }, source }, SPARK), "spark-pipeline.yml"))).toMatchObject({ catalog });
    }), { numRuns: 50 });
  });
});

// Quartz' documentation, CronTrigger: examples of each kind of field.
it.each(["0 0/5 14,18 * * ?", "0 15 10 ? * MON-FRI", "0 15 10 L * ?", "0 15 10 L-2 * ?", "0 15 10 15W * ?", "0 15 10 ? * 6L", "0 15 10 ? * 6L 2026-2028", "0 15 10 ? * 6#3", "0 0 12 1/5 * ?", "0 11 11 11 nov ?"])("%j is a schedule", (schedule) => {
  expect(() => build({ schedule })).not.toThrow();
});

/** The schemas of each target, as Unity Catalog has them, where `user` deploys dev. */
function schemasOf({ silverSchema, goldSchema, controlSchema }: typeof TARGET, user: string): readonly (readonly string[])[] {
  return ["", "_staging", `_dev_${user}`].map((suffix) => [silverSchema, goldSchema, controlSchema].map((name) => `${name}${suffix}`.toLowerCase()));
}

it("has no schema in two targets, whatever the names and whoever deploys, or is refused", () => {
  const name = fc.array(fc.constantFrom("x", "_dev", "_staging", "_", "dev", "_a"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  const user = fc.array(fc.constantFrom("a", "dev", "staging", "_dev_a", "_"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
  fc.assert(fc.property(name, name, name, user, (silverSchema, goldSchema, controlSchema, who) => {
    const target = { ...TARGET, silverSchema, goldSchema, controlSchema };
    fc.pre(bundleFaults({ ...DATABRICKS, target }).length === 0);
    const all = schemasOf(target, who).flat();
    expect(new Set(all).size).toBe(all.length);
  }), { numRuns: 2000 });
});

it("takes names like these together on Spark, which has no targets", () => {
  expect(() => build({ target: { ...TARGET, silverSchema: "x_dev", goldSchema: "y", controlSchema: "x" } }, SPARK)).not.toThrow();
});

describe("options that cannot be", () => {
  it.each<[Partial<BundleOptions>, BundleOptions, string]>([
    [{ target: { ...TARGET, catalog: "a.b" } }, DATABRICKS, 'catalog: expected a name of 1 to 255 characters without full stop, space, slash, control character or ${, found "a.b".'],
    [{ target: { ...TARGET, controlSchema: "Gold" } }, DATABRICKS, 'control schema: expected a schema of its own, since the pipeline\'s tables have the names of the final ones; found "gold" for both.'],
    [{ schedule: "0 * * * *" }, DATABRICKS, 'schedule: expected a Quartz cron expression (second minute hour day month weekday, ? for one of the two days) such as "0 0 * * * ?", every hour; found "0 * * * *".'],
    [{ schedule: "0 0 * ? * ?" }, DATABRICKS, "schedule: expected a Quartz cron expression"],
    [{ schedule: "99 99 * * * ?" }, DATABRICKS, "schedule: expected a Quartz cron expression"],
    [{ schedule: "0 0 24 * * ?" }, DATABRICKS, "schedule: expected a Quartz cron expression"],
    [{ schedule: "0 0 0 ? * SOMEDAY" }, DATABRICKS, "schedule: expected a Quartz cron expression"],
    [{ schedule: "every hour of the day ?" }, DATABRICKS, "schedule: expected a Quartz cron expression"],
    [{ source: "s3://" }, DATABRICKS, 'source: expected /Volumes/…, s3://…, abfss://… or gs://…, found "s3://".'],
    [{ source: "file:///" }, SPARK, 'source: expected an absolute path or a URI, found "file:///".'],
    [{ target: { ...TARGET, silverSchema: "X_dev", goldSchema: "y", controlSchema: "x" } }, DATABRICKS, 'silver schema: expected a name that keeps the targets\' schemas apart, found "X_dev" beside the control schema "x", which is "x_dev_<user>" in target dev and "x_staging" in staging.'],
    [{ target: { ...TARGET, silverSchema: "x_dev_jane" , controlSchema: "x" } }, DATABRICKS, 'found "x_dev_jane" beside the control schema "x"'],
    [{ target: { ...TARGET, goldSchema: "silver_STAGING" } }, DATABRICKS, 'gold schema: expected a name that keeps the targets\' schemas apart, found "silver_STAGING" beside the silver schema "silver"'],
    [{ notifications: ["soc"] }, DATABRICKS, 'notify: expected an e-mail address, found "soc".'],
    [{ source: "logs" }, DATABRICKS, 'source: expected /Volumes/…, s3://…, abfss://… or gs://…, found "logs".'],
    [{ source: "/a\nb" }, SPARK, 'source: expected a folder without control characters, found "/a\\nb".'],
  ])("%j are refused", (options, engine, message) => {
    expect(() => build(options, engine)).toThrow(message);
  });

  it("are told all at once", () => {
    const { source: _, storage: __, ...rest } = SPARK;
    expect(() => buildBundle(rest, FAKE_PARTS)).toThrow("source: expected the folder of the CloudTrail files, found none; give it with --source.\nstorage: expected a folder for checkpoints, found none; give it with --storage.");
  });
});
