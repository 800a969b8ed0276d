import accessors from "@duckdb/node-api/lib/vectors/dataAccessors.js";

/**
 * Lets the driver give texts as they are. Its own decoder takes a U+FEFF at the beginning of a value for the mark of a file
 * and drops it, so that what is read, exported and checked would not be what the lake holds. The driver has no option for it;
 * its version is pinned, and a test tells where this no longer does.
 */
export function keepLeadingMarks(): void {
  Object.assign(accessors, { textDecoder: new TextDecoder("utf-8", { ignoreBOM: true }) });
}
