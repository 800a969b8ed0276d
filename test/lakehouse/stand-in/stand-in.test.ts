import { connect, type Session } from "@trailhouse/lakehouse/databricks";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startStandIn, type StandIn } from "./stand-in.ts";
import { sparkToDuckDb } from "./spark-to-duckdb.ts";

let standIn: StandIn;
let session: Session;
beforeAll(async () => {
  standIn = await startStandIn("company");
  session = await connect(standIn.connection);
  await session.execute("CREATE SCHEMA IF NOT EXISTS `company`.`s` COMMENT 'x'");
  await session.execute("CREATE TABLE IF NOT EXISTS `company`.`s`.`t` (\n  `k` STRING NOT NULL COMMENT 'x',\n  `v` STRUCT<`a`: ARRAY<STRUCT<`b`: BIGINT COMMENT 'x'>>, `j`: VARIANT>,\n  `seen` TIMESTAMP\n)\nUSING DELTA\nCLUSTER BY (`k`)");
});
afterAll(async () => {
  await session.close();
  await standIn.stop();
});

const MERGE = "MERGE INTO `company`.`s`.`t` t USING (SELECT explode(from_json(:values, 'array<string>')) AS k) s ON t.k = s.k WHEN NOT MATCHED THEN INSERT (k, seen) VALUES (s.k, CAST(:at AS TIMESTAMP))";

it("keeps what it was told, as bound", async () => {
  const odd = "it's \\ \"odd\" `?` :at ${x} ü\n\u0000";
  await session.execute(MERGE, { values: JSON.stringify([odd, "two"]), at: new Date("2026-03-03T10:00:00.250Z") });
  await session.execute(MERGE, { values: JSON.stringify(["two", "three"]), at: new Date() });
  const rows = await session.execute("SELECT k FROM `company`.`s`.`t` WHERE seen = CAST(:at AS TIMESTAMP)", { at: new Date("2026-03-03T10:00:00.250Z") });
  expect(rows.map(({ k }) => k)).toEqual(expect.arrayContaining([odd, "two"]));
  expect(await session.execute("SELECT count(*) AS n FROM `company`.`s`.`t`")).toEqual([{ n: 3 }]);
});

it.each(["SELECT shiny(k) FROM `company`.`s`.`t`", "UPDATE `company`.`s`.`t` SET k = 'x'", "SELECT CAST(k AS DECIMAL(3, 1)) FROM t", "SELECT (1", "SELECT 1; DROP TABLE x", "CREATE TABLE IF NOT EXISTS `a`.`b`.`c` (`x` STRING)"])("refuses what it does not know: %s", (statement) => {
  expect(() => sparkToDuckDb(statement)).toThrow(/^The stand-in /);
});

it("refuses a writer whose table another has changed since it began, as Delta does", async () => {
  const insert = (key: string) => standIn.tables.execute(`MERGE INTO \`company\`.\`s\`.\`t\` t USING (SELECT '${key}' AS k) s ON t.k = s.k WHEN NOT MATCHED THEN INSERT (k) VALUES (s.k)`);
  const ended = await Promise.allSettled([insert("same"), insert("same")]);
  expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(ended.map((result) => (result.status === "rejected" ? String(result.reason) : "")).join("")).toContain("DELTA_CONCURRENT_APPEND");
});
