/**
 * What every engine is told at its start, its sizes measured with 100,000 rows of each layer:
 * - UTC for every connection, those to come too: each query and stream has one of its own. Otherwise `now()` and casts
 *   to TIMESTAMPTZ would go by the machine's time zone.
 * - The log may gather 256 MB before it is worked into the file. DuckDB's 16 MB would do so at almost every commit of wide
 *   rows, writing the last row group anew each time: slower, and twice the file.
 * - Row groups are written when they are full, not five at once; few rows then go to temporary files.
 * - Texts of some length (records) are packed with ZSTD: smaller by half than by what DuckDB chooses. FSST, which then
 *   wins nowhere, is not tried.
 */
export const ENGINE_SETTINGS: readonly string[] = [
  "SET GLOBAL TimeZone = 'UTC'",
  "SET checkpoint_threshold = '256MB'",
  "SET write_buffer_row_group_count = 1",
  "SET zstd_min_string_length = 256",
  "SET disabled_compression_methods = 'fsst'",
];
