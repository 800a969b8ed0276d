import { expect, it } from "vitest";
import { DEFAULT_TARGET } from "./ddl/index.ts";
import { lakePlace } from "./lake-place.ts";
import { mergeQuarantine } from "./merge-staged.ts";
import { TABLES } from "../gen/tables.ts";
import type { Session } from "./session.ts";

const BOUNDS = { at: new Date(0), low: new Date(0), high: new Date(0) };

/** A session that keeps what it is given to run. */
function recording(): { readonly session: Session; readonly statements: string[] } {
  const statements: string[] = [];
  const refuse = () => { throw new Error("expected a statement to run, found something else"); };
  const execute = (sql: string) => { statements.push(sql); return Promise.resolve([]); };
  return { statements, session: { location: "", query: refuse, stream: refuse, execute, put: refuse, remove: refuse, list: refuse, close: refuse } };
}

it("takes no set operator over VARIANT columns", async () => {
  const { session, statements } = recording();
  await mergeQuarantine(lakePlace(session, DEFAULT_TARGET, { tables: TABLES, mappingVersion: "1" }), "/Volumes/main/trailhouse/staging/q.parquet", BOUNDS);
  const [sql = ""] = statements;
  const united = sql.slice(sql.indexOf("FROM (SELECT"), sql.lastIndexOf(") s\n    ON"));
  expect(united).toContain("UNION ALL");
  expect(united).not.toMatch(/VARIANT|parse_json/u);
  expect(sql).toContain("AS VARIANT)");
});
