import { expect, it } from "vitest";
import { queryLake } from "./query-lake.ts";
import type { Session, StatementOptions } from "./session.ts";

/** What the session is told about trying again. */
async function repeatOf(sql: string): Promise<StatementOptions["repeat"]> {
  let told: StatementOptions["repeat"];
  const stream: Session["stream"] = (_sql, _parameters, options) => {
    told = options?.repeat;
    return Promise.resolve({ columns: [], rows: (async function* () {})() });
  };
  await queryLake({ stream } as Session, sql);
  return told;
}

it.each(["SELECT 1", "  select 1", "SHOW TABLES", "DESCRIBE t", "EXPLAIN SELECT 1", "VALUES (1)"])("%j is sent again where the connection was lost", async (sql) => {
  expect(await repeatOf(sql)).toBe("always");
});

it.each(["INSERT INTO t VALUES (1)", "WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a", "-- all\nDELETE FROM t", "CALL p()", "SELECTED", ""])("%j may have acted, and is not", async (sql) => {
  expect(await repeatOf(sql)).toBe("never");
});
