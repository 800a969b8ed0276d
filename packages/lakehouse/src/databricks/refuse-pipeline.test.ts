import { describe, expect, it } from "vitest";
import { TABLES } from "../gen/tables.ts";
import { DatabricksError } from "./databricks-error.ts";
import { deployedTables, type CatalogTarget } from "./ddl/index.ts";
import { refusePipeline } from "./refuse-pipeline.ts";
import type { Row, Session } from "./session.ts";

const TARGET: CatalogTarget = { catalog: "it's", silverSchema: "S", goldSchema: "g", controlSchema: "c", volume: "v" };
const WANTED = deployedTables(TABLES);

/** Answers by how a statement begins; a text is the class of an error. */
function sessionWith(answers: Readonly<Record<string, readonly Row[] | string>>): { session: Session; asked: string[] } {
  const asked: string[] = [];
  const answer = (sql: string): readonly Row[] => {
    asked.push(sql);
    const [, found] = Object.entries(answers).find(([start]) => sql.startsWith(start)) ?? [];
    if (typeof found === "string") throw new DatabricksError(found, { kind: "refused", errorClass: found, message: found });
    return found ?? [];
  };
  const execute = (sql: string) => new Promise<readonly Row[]>((resolve) => { resolve(answer(sql)); });
  async function* query(sql: string): AsyncGenerator<Row> {
    yield* await execute(sql);
  }
  return { session: { execute, query } as unknown as Session, asked };
}

const kind = (table_schema: string, table_name: string, table_type = "STREAMING_TABLE") => ({ table_schema, table_name, table_type });
const WAY_OUT = "What the pipeline takes in must not be pushed, too. Give pushes schemas of their own with --silver-schema, --gold-schema and --control-schema, and run trailhouse deploy apply with the same ones first.";

describe("on Databricks", () => {
  it("tables that no pipeline owns are fine, and one statement finds out", async () => {
    const { session, asked } = sessionWith({ SELECT: [kind("g", "mine"), kind("other", "account_change")] });
    await refusePipeline(session, TARGET, WANTED);
    expect(asked).toEqual(["SELECT table_schema, table_name, table_type FROM `it's`.information_schema.tables WHERE table_type IN ('STREAMING_TABLE', 'MATERIALIZED_VIEW') AND table_schema IN ('s', 'g', 'c')"]);
  });

  it("one that a pipeline owns is named, whoever's pipeline it is, with the way out", async () => {
    const { session } = sessionWith({ SELECT: [kind("g", "account_change")] });
    await expect(refusePipeline(session, TARGET, WANTED)).rejects.toThrow(`Expected tables that trailhouse deploy made, found that a pipeline makes it's.g.account_change. ${WAY_OUT}`);
  });

  it("of many the first is named", async () => {
    const { session } = sessionWith({ SELECT: [kind("s", "aws_cloudtrail_account_change"), kind("g", "account_change"), kind("c", "quarantine"), kind("c", "reconciliation", "MATERIALIZED_VIEW")] });
    await expect(refusePipeline(session, TARGET, WANTED)).rejects.toThrow("found that a pipeline makes it's.S.aws_cloudtrail_account_change, and 2 more here.");
  });

  it("any other failure is left as it is", async () => {
    await expect(refusePipeline(sessionWith({ SELECT: "INSUFFICIENT_PERMISSIONS" }).session, TARGET, WANTED)).rejects.toThrow("INSUFFICIENT_PERMISSIONS");
  });
});

describe("on open-source Spark, which has no information_schema", () => {
  const SPARK = { SELECT: "TABLE_OR_VIEW_NOT_FOUND" } as const;

  it("tables without the mark are fine, and tables that are not there are another's business", async () => {
    await refusePipeline(sessionWith({ ...SPARK, "SHOW TBLPROPERTIES": [{ key: "trailhouse.created", value: "true" }] }).session, TARGET, WANTED);
    await refusePipeline(sessionWith({ ...SPARK, "SHOW TBLPROPERTIES": "TABLE_OR_VIEW_NOT_FOUND" }).session, TARGET, WANTED);
  });

  it("a marked one is named with the way out", async () => {
    const { session } = sessionWith({ ...SPARK, "SHOW TBLPROPERTIES `it's`.`g`": [{ key: "trailhouse.made_by", value: "pipeline" }] });
    await expect(refusePipeline(session, TARGET, WANTED)).rejects.toThrow(`found that a pipeline makes it's.g.account_change. ${WAY_OUT}`);
  });

  it("any other failure is left as it is", async () => {
    await expect(refusePipeline(sessionWith({ ...SPARK, SHOW: "HTTP_401" }).session, TARGET, WANTED)).rejects.toThrow("HTTP_401");
  });
});
