import { writeFile } from "node:fs/promises";
import { openDuckDbLake, stagedLine, TABLES } from "@trailhouse/lakehouse";

/** A file all of whose records were selected and mapped to Account Change, and how each row's event is told apart. */
export interface MappedFile {
  readonly sha256: string;
  readonly path: string;
  readonly bytes: number;
  readonly rows: readonly { readonly key: string; readonly silver: object; readonly gold: object }[];
}

/** Takes the file into a lake, unless that has it; returns the lake's events. */
export async function takeIn({ sha256, path, bytes, rows }: MappedFile, lakeFile: string): Promise<object[]> {
  const lake = await openDuckDbLake(lakeFile, { tables: TABLES, mappingVersion: "m1", ocsfVersion: "1.4.0", createdBy: "my program 1.0" });
  try {
    if (!(await lake.knownFiles([sha256])).has(sha256)) {
      const sourceName = await lake.sourceNameFor(sha256, path);
      const stage = async (layer: "silver" | "gold") => {
        const lines = rows.map((row, index) => stagedLine({ _row_key: row.key, _mapping_version: "m1", _source_file: sourceName, _source_position: index + 1, ...row[layer] }));
        const staged = `${lakeFile}.${layer}.ndjson`;
        await writeFile(staged, lines.map((line) => `${line}\n`).join(""));
        return [{ path: staged, maxLineBytes: Math.max(0, ...lines.map((line) => Buffer.byteLength(line))) }];
      };
      const sums = { recordsRead: rows.length, recordsSelected: rows.length, filtered: {}, rejected: {}, fallback: {} };
      await lake.commit({
        files: [{ sha256, path, sourceName, bytes, ...sums }],
        rows: { "silver.aws_cloudtrail_account_change": await stage("silver"), "gold.account_change": await stage("gold") },
        quarantine: [],
      });
    }
    const events: object[] = [];
    for await (const event of lake.readRows("gold.account_change")) events.push(event);
    return events;
  } finally {
    await lake.close();
  }
}
