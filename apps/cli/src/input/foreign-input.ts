import type { ForeignForm } from "@trailhouse/core";

/** So many first bytes tell what is no JSON. */
export const FOREIGN_HEAD_BYTES = 16;

/** Where events are read, a lake is not left out but named in another way. */
const OTHER_REMEDIES: Partial<Record<ForeignForm["kind"], string>> = {
  duckdb: "give a lake with --lake",
  parquet: "give it as a file, not packed and not as standard input",
};

/** Says what bytes are that begin so, where they are no JSON, and what to do; undefined where they do not tell. */
export async function describeForeign(head: Uint8Array): Promise<string | undefined> {
  if (!mayBeForeign(head)) return undefined;
  // The library of records is large, and sound input does not need it.
  const { foreignForm } = await import("@trailhouse/core");
  const form = foreignForm(head);
  return form && `${form.found}: ${OTHER_REMEDIES[form.kind] ?? form.remedy}`;
}

/** False for bytes that begin as JSON may: quick to tell, and true for much else. */
export function mayBeForeign(head: Uint8Array): boolean {
  const some = Buffer.from(head.subarray(0, FOREIGN_HEAD_BYTES));
  return some.includes(0) || !/^\s*(?:[[{"\d-]|true|false|null|$)|^\u00ef\u00bb\u00bf/u.test(some.toString("latin1"));
}
