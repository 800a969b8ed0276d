/** How many bytes tell Parquet. */
const PARQUET_MARK_BYTES = 4;

/** True for the beginning of a Parquet file, with a plain or an encrypted footer. */
export function isParquet(head: Uint8Array): boolean {
  const mark = Buffer.from(head.subarray(0, PARQUET_MARK_BYTES)).toString("latin1");
  return mark === "PAR1" || mark === "PARE";
}
