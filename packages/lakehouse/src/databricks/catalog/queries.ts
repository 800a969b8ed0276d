/** A row of a result, by column. */
export type CatalogRow = Readonly<Record<string, unknown>>;

/** What reading a catalog needs of a session. */
export interface Queries {
  /** Runs SQL and gives its rows. */
  query(sql: string): AsyncIterable<CatalogRow>;
}

/** All rows of a small result. */
export async function rowsOf(session: Queries, sql: string): Promise<CatalogRow[]> {
  const rows: CatalogRow[] = [];
  for await (const row of session.query(sql)) rows.push(row);
  return rows;
}

/** The column at a place as text; empty for NULL. Engines name the columns of SHOW and DESCRIBE differently. */
export function textAt(row: CatalogRow | undefined, place: number): string {
  return asText(Object.values(row ?? {})[place]);
}

/** The column of that name, in whatever case, as text; empty for NULL. */
export function textOf(row: CatalogRow | undefined, name: string): string {
  return asText(valueOf(row, name));
}

/** The column of that name, in whatever case. */
export function valueOf(row: CatalogRow | undefined, name: string): unknown {
  return Object.entries(row ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function asText(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : JSON.stringify(value);
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
