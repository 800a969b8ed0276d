import { DuckDBConnection } from "@duckdb/node-api";
import { connect, type Session } from "@trailhouse/lakehouse/databricks";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
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

/** Something to wait for until it is told. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { opened, open: () => { open(); } };
}

it("refuses a writer that begins while another commits, and has not seen what that one wrote", async () => {
  const insert = () => standIn.tables.execute("MERGE INTO `company`.`s`.`t` t USING (SELECT 'late' AS k) s ON t.k = s.k WHEN NOT MATCHED THEN INSERT (k) VALUES (s.k)");
  const [commits, merged, goOn] = [gate(), gate(), gate()];
  const run = Reflect.get(DuckDBConnection.prototype, "run") as (sql: string) => Promise<unknown>;
  let [commitsSeen, mergesDone] = [0, 0];
  const spy = vi.spyOn(DuckDBConnection.prototype, "run").mockImplementation(async function (this: DuckDBConnection, sql) {
    if (sql === "COMMIT" && (commitsSeen += 1) === 1) {
      commits.open();
      await goOn.opened;
    }
    const result = await run.call(this, sql);
    if (sql.startsWith("MERGE") && (mergesDone += 1) === 2) merged.open();
    return result as never;
  });
  const first = insert();
  await commits.opened;
  const second = expect(insert()).rejects.toThrow("DELTA_CONCURRENT_APPEND");
  await merged.opened;
  goOn.open();
  await Promise.all([first, second]);
  spy.mockRestore();
  expect((await standIn.tables.query("SELECT count(*) FROM company.s.t WHERE k = 'late'")).rows).toEqual([[1n]]);
});
