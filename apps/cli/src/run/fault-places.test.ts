import { expect, test } from "vitest";
import { MOST_PLACES, addPlace, addPlaces, noPlaces, remedyFor, RUN_REMEDIES, TRANSFORM_REMEDIES } from "./fault-places.ts";
import { faultsToLines } from "./faults-to-lines.ts";

test("however many faults there are, the first places of each reason are kept, and a long detail is cut", () => {
  const places = noPlaces();
  for (let record = 1; record <= 100_000; record += 1) addPlace(places, "too-deep", { file: "a", record, detail: "x".repeat(10_000) });
  addPlace(places, "__proto__", { file: "b", detail: "odd" });
  expect(Object.keys(places)).toEqual(["too-deep", "__proto__"]);
  expect(places["too-deep"]?.map(({ record }) => record)).toEqual([1, 2, 3, 4, 5]);
  expect(places["too-deep"]?.[0]?.detail).toHaveLength(300);
  const all = noPlaces();
  addPlaces(all, places);
  addPlaces(all, places);
  expect(all["too-deep"]).toHaveLength(MOST_PLACES);
  expect(all["__proto__"]).toHaveLength(2);
});

test("lines: a reason with its count, places and what to do; nothing for a reason that did not occur", () => {
  expect(faultsToLines({ "too-large": 0, invalid: 0 }, noPlaces(), RUN_REMEDIES)).toEqual([]);
  const places = noPlaces();
  addPlace(places, "unreadable", { file: "x/\u001b[2Jy.gz", detail: "permission denied" });
  expect(faultsToLines({ "too-large": 0, unreadable: 1200 }, places, RUN_REMEDIES)).toEqual([
    "",
    "what was wrong",
    `  unreadable: 1,200. ${remedyFor("unreadable", RUN_REMEDIES)}`,
    "    x/\\u001b[2Jy.gz  permission denied",
    "    and 1,199 more",
  ]);
});

test("what to do about a record that is too large names the option; transform keeps nothing that could be looked into", () => {
  expect(remedyFor("too-large", RUN_REMEDIES)).toContain("--max-record-bytes");
  expect(remedyFor("toString", RUN_REMEDIES)).toBe("See the file at these places.");
  expect(Object.keys(TRANSFORM_REMEDIES).sort()).toEqual(Object.keys(RUN_REMEDIES).sort());
  expect(Object.values(TRANSFORM_REMEDIES).join(" ")).not.toMatch(/quarantine|lake|reingest/u);
});
