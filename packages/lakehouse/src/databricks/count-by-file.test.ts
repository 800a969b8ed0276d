import { describe, expect, it } from "vitest";
import { LakeSumsError } from "../lake-errors.ts";
import type { BatchFile } from "../lake.ts";
import { fileResult } from "./count-by-file.ts";

/** Ten records: one filtered, two rejected, seven selected, of which one is another's duplicate. */
const FILE: BatchFile = {
  sha256: "s", path: "a.gz", sourceName: "a.gz", bytes: 1, recordsRead: 10, recordsSelected: 7, filtered: { "other-service": 1 }, rejected: { truncated: 1, "invalid-json": 1 }, fallback: {},
};
const COUNTS = { "silver.logins": 4, "silver.others": 2, "gold.logins": 3, "gold.others": 2, "quarantine gold": 1, "quarantine read": 2 };
const of = (counts: Record<string, number>) => new Map(Object.entries(counts));

describe("a file's sums, as its rows in the tables have them", () => {
  it("are those of its rows, without the quarantine's", () => {
    const tables = { "silver.logins": 4, "silver.others": 2, "gold.logins": 3, "gold.others": 2 };
    expect(fileResult(FILE, 7, of(COUNTS))).toEqual({ sha256: "s", path: "a.gz", sourceName: "a.gz", new: 6, duplicate: 1, gold: 5, invalid: 1, tables });
  });

  it("count what another lake left out", () => {
    expect(fileResult({ ...FILE, taken: { duplicates: 1, mappingVersion: "m" } }, 6, of(COUNTS))).toMatchObject({ new: 6, duplicate: 1 });
  });

  it("are none where the file has no rows", () => {
    const empty = { ...FILE, recordsRead: 1, recordsSelected: 0, rejected: {} };
    expect(fileResult(empty, 0, undefined)).toMatchObject({ new: 0, duplicate: 0, gold: 0, invalid: 0, tables: {} });
  });

  it.each<[string, Partial<BatchFile>, number, Partial<typeof COUNTS>, string]>([
    ["a record that is neither selected, filtered nor rejected", { recordsRead: 11 }, 7, {}, "records read 11, but selected + filtered + rejected 10"],
    ["a selected record that was not staged", {}, 6, {}, "records selected 7, but staged rows and duplicates that were left out 6"],
    ["a record that was staged twice", {}, 8, {}, "records selected 7, but staged rows and duplicates that were left out 8"],
    ["a silver row without its gold row", {}, 7, { "gold.logins": 2 }, "silver rows 6, but gold rows + invalid 5"],
    ["a gold row without its silver row", {}, 7, { "silver.others": 1 }, "silver rows 5, but gold rows + invalid 6"],
    ["an invalid row that is not in quarantine", {}, 7, { "quarantine gold": 0 }, "silver rows 6, but gold rows + invalid 5"],
    ["a rejected record that is not in quarantine", {}, 7, { "quarantine read": 1 }, "records rejected 2, but rows in quarantine 1"],
  ])("are refused for %s, so that the file does not get into the ledger", (_what, file, staged, counts, numbers) => {
    const result = () => fileResult({ ...FILE, ...file }, staged, of({ ...COUNTS, ...counts }));
    expect(result).toThrow(LakeSumsError);
    expect(result).toThrow(`The sums of a.gz do not agree: ${numbers}. The file is not in the ledger, so that it can be pushed again; its rows that are in the tables stay.`);
  });
});
