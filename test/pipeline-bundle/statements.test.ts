import { TABLES } from "@trailhouse/lakehouse";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { builtBundle, filesIn } from "./built-bundle.ts";
import { faultsOf, parsedStatements } from "./parsed-statements.ts";

const files = await builtBundle();

/** What the pipeline's configuration puts in the place of `${…}`. */
function filled(sql: string): string {
  const { variables } = parse(files["databricks.yml"] ?? "") as { variables: Record<string, { default: string }> };
  const { resources } = parse(files["resources/trailhouse.pipeline.yml"] ?? "") as { resources: { pipelines: { trailhouse_pipeline: { configuration: Record<string, string> } } } };
  return sql.replaceAll(/\$\{(\w+)\}/gu, (_, name: string) => (resources.pipelines.trailhouse_pipeline.configuration[name] ?? "").replaceAll(/\$\{var\.(\w+)\}/gu, (__, variable: string) => String(variables[variable]?.default)));
}

const parsed = parsedStatements(Object.fromEntries(filesIn(files, "transformations/", ".sql").map(([path, sql]) => [path, filled(sql)])));
const statements = Object.values(parsed).flat();
const plain = (name: string): string => name.replaceAll("`", "");

describe("the bundle's SQL, as sqlglot reads Databricks'", () => {
  it("has no fault", () => {
    expect(faultsOf(statements)).toEqual([]);
  });

  it("has a table, a view of what is new and a flow between them for each silver and gold table", () => {
    for (const { layer, name } of TABLES) {
      expect(parsed[`transformations/${name}.sql`]?.map((each) => [each.form, plain(each.name)])).toEqual([
        ["CREATE TEMPORARY VIEW", name], ["CREATE TEMPORARY VIEW", `${name}_in_order`], ["CREATE OR REFRESH STREAMING TABLE", `${layer}.${name}`], ["CREATE FLOW", `${name}_first_copies`],
      ]);
    }
  });

  it("declares each name once, and reads only names that it declares", () => {
    const declared = statements.map(({ name }) => plain(name));
    expect(new Set(declared).size).toBe(declared.length);
    expect(statements.flatMap(({ name, tables }) => tables.filter((table) => !declared.includes(table)).map((table) => `${name} reads ${table}`))).toEqual([]);
  });

  it("keeps records as they came, secrets too, in views that nobody else sees", () => {
    const form = (name: string) => statements.find((each) => each.name === name)?.form;
    expect([form("cloudtrail_texts"), form("cloudtrail_bronze")]).toEqual(["CREATE TEMPORARY VIEW", "CREATE TEMPORARY VIEW"]);
  });
});
