import assert from "node:assert/strict";
import { oddRecordTexts } from "./arbitraries/records.ts";
import { leafText, leavesOf, structureIn, type Leaf } from "./leaves.ts";
import { promise } from "./product-promise.ts";
import { outcomeOf } from "./read-outcomes.ts";

/** What a row holds: its scalars, and what its texts hold as JSON. */
interface Held {
  readonly scalars: ReadonlySet<unknown>;
  readonly structures: ReadonlySet<string>;
}

function heldBy(row: object): Held {
  const leaves = leavesOf(row);
  const texts = leaves.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const inner = texts.flatMap((text) => structureIn(text) ?? []);
  return { scalars: new Set(leaves.map(({ value }) => value)), structures: new Set(inner.map(leafText)) };
}

/** Kept as it is, or in the form that docs/limits.md tells of. */
function isHeld({ path, value }: Leaf, held: Held): boolean {
  if (held.scalars.has(value)) return true;
  if (typeof value !== "string") return typeof value === "number" && !Number.isFinite(value);
  if (/^(true|false)$/i.test(value)) return held.scalars.has(value.toLowerCase() === "true");
  if (path === ".sourceIPAddress") return value.split(",").every((part) => held.scalars.has(part.trim()));
  if (isTime(path)) return [...held.scalars].some((each) => isSameTime(value, each));
  const inner = structureIn(value);
  return inner !== undefined && (held.structures.has(leafText(inner)) || leavesOf(inner).every((leaf) => isHeld(leaf, held)));
}

function isTime(path: string): boolean {
  return path === ".eventTime" || path === ".userIdentity.sessionContext.attributes.creationDate";
}

function isSameTime(text: string, other: unknown): boolean {
  if (typeof other !== "string" && typeof other !== "number") return false;
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z").replace(" ", "T");
  return Date.parse(/Z$|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}Z`) === new Date(other).getTime();
}

export const nothingLost = promise({
  name: "Nothing of a record is lost on the way to silver and gold",
  arbitrary: oddRecordTexts,
  runs: 800,
  check: async (text) => {
    const { raw, outcome } = await outcomeOf(text);
    if (outcome.kind !== "row" || !("value" in raw)) return;
    const { record, ...silver } = outcome.silver;
    const { raw_data, ...gold } = outcome.gold;
    assert.equal(raw_data, record, "raw_data is the record that silver keeps");
    const leaves = leavesOf(raw.value);
    for (const [layer, row] of Object.entries({ silver, gold })) {
      const held = heldBy(row);
      assert.deepEqual(leaves.filter((leaf) => !isHeld(leaf, held)), [], `values that stand nowhere in ${layer}`);
    }
  },
});
