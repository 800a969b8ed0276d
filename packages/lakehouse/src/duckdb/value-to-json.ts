import { DuckDBTypeId, type DuckDBType } from "@duckdb/node-api";
import type { LakeValue } from "../lake.ts";

/** Turns a value as the driver gives it into JSON. */
export type ValueReader = (value: unknown) => LakeValue;

/** The same, undefined where nothing is left. */
export type SparseReader = (value: unknown) => LakeValue | undefined;

/**
 * How values of a type are read: JSON parsed, whole numbers as numbers (as text where a double cannot hold them),
 * instants as `2023-03-17T16:31:50.5Z`, and every other type as DuckDB's own text.
 */
export function valueReader(type: DuckDBType): ValueReader {
  const read = sparseOrFull(type, false);
  return (value) => read(value) ?? null;
}

/**
 * As {@link valueReader}, without the NULLs and the empty objects that a STRUCT has for what its row did not have. What
 * was stored as JSON is left as it is.
 */
export function sparseReader(type: DuckDBType): SparseReader {
  return sparseOrFull(type, true);
}

function sparseOrFull(type: DuckDBType, sparse: boolean): SparseReader {
  const read = readerOf(type, sparse);
  return (value) => (value === null || value === undefined ? undefined : read(value));
}

function readerOf(type: DuckDBType, sparse: boolean): SparseReader {
  switch (type.typeId) {
    case DuckDBTypeId.VARCHAR:
      return type.alias === "JSON" ? parsed : (value) => value as string;
    case DuckDBTypeId.STRUCT:
      return structReader(type.entryNames, type.entryTypes.map((entry) => sparseOrFull(entry, sparse)), sparse);
    case DuckDBTypeId.LIST:
    case DuckDBTypeId.ARRAY:
      return listReader(sparseOrFull(type.valueType, sparse), sparse);
    case DuckDBTypeId.TIMESTAMP:
    case DuckDBTypeId.TIMESTAMP_TZ:
      return instant;
    case DuckDBTypeId.BIGINT:
      // An event's numbers came from JSON numbers and go back to being such.
      return sparse ? Number : scalar;
    default:
      return scalar;
  }
}

function structReader(names: readonly string[], readers: readonly SparseReader[], sparse: boolean): SparseReader {
  return (value) => {
    const entries = (value as { entries: Record<string, unknown> }).entries;
    const members = names.map((name, index) => [name, readers[index]?.(entries[name])] as const);
    if (!sparse) return Object.fromEntries(members.map(([name, member]) => [name, member ?? null]));
    const present = members.flatMap(([name, member]) => (member === undefined ? [] : [[name, member] as const]));
    return present.length === 0 ? undefined : Object.fromEntries(present);
  };
}

function listReader(read: SparseReader, sparse: boolean): SparseReader {
  return (value) => {
    const items = (value as { items: readonly unknown[] }).items.map(read);
    return sparse ? items.filter((item) => item !== undefined) : items.map((item) => item ?? null);
  };
}

function parsed(value: unknown): LakeValue {
  return JSON.parse(value as string) as LakeValue;
}

function scalar(value: unknown): LakeValue {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return BigInt(Number(value)) === value ? Number(value) : String(value);
  return String(value);
}

function instant(value: unknown): LakeValue {
  const { micros } = value as { micros: bigint };
  const fraction = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const date = new Date(Number((micros - fraction) / 1000n));
  // Infinity and years that a Date cannot hold.
  if (Number.isNaN(date.getTime())) return String(value);
  const decimals = String(fraction).padStart(6, "0").replace(/0+$/, "");
  return `${date.toISOString().slice(0, -5)}${decimals === "" ? "" : `.${decimals}`}Z`;
}
