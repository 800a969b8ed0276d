/** One statement of a plan. */
export interface Statement {
  readonly sql: string;
  /** What it does, for people: `create table main.gold.account_change`. */
  readonly what: string;
  /** Open-source Spark does not know it; left out there. */
  readonly databricksOnly: boolean;
}

/** A statement that Spark knows, too. */
export function statement(what: string, sql: string): Statement {
  return { sql, what, databricksOnly: false };
}

/** A statement of Databricks only. */
export function databricksStatement(what: string, sql: string): Statement {
  return { sql, what, databricksOnly: true };
}
