import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { corporaAreHere, CORPORA, outcomesOf } from "./shared-corpora.ts";

interface Pair {
  readonly n: string;
  readonly eventSource: string;
  readonly ocsf_valid: boolean;
}

/** The attributes that docs/aws-differences.md explains. */
function explainedAttributes(): readonly string[] {
  const page = readFileSync(path.join(import.meta.dirname, "../../docs/aws-differences.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(CORPORA, "ocsf-pairs", file), "utf8"));
}

const WHOLE = new Set(["unmapped", "observables", "api.request.data", "api.response.data"]);

function leaves(value: unknown, at: string, into = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !WHOLE.has(at)) {
    for (const [key, member] of Object.entries(value)) leaves(member, at === "" ? key : `${at}.${key}`, into);
  } else into.set(at, JSON.stringify(value));
  return into;
}

async function differences({ n }: Pair): Promise<readonly string[]> {
  const [first] = await outcomesOf(`ocsf-pairs/${n}.raw.json`);
  if (first?.outcome.kind !== "row") throw new Error(`pair ${n}: expected a row, found ${JSON.stringify(first?.outcome)}`);
  const [theirs, ours] = [leaves(readJson(`${n}.ocsf.json`), ""), leaves(first.outcome.gold, "")];
  return [...new Set([...theirs.keys(), ...ours.keys()])].filter((key) => theirs.get(key) !== ours.get(key));
}

describe.runIf(corporaAreHere())("AWS's own OCSF events for the same records", () => {
  test("every difference is explained in docs/aws-differences.md, and every explanation is of a difference", async () => {
    const pairs = (readJson("manifest.json") as readonly Pair[]).filter((each) => each.eventSource === "iam.amazonaws.com" && each.ocsf_valid);
    const found = [...new Set((await Promise.all(pairs.map(differences))).flat())];
    const explained = explainedAttributes();
    const explains = (name: string, difference: string) => difference === name || difference.startsWith(`${name}.`);
    expect(found.filter((difference) => !explained.some((name) => explains(name, difference)))).toEqual([]);
    expect(explained.filter((name) => !found.some((difference) => explains(name, difference)))).toEqual([]);
    expect(pairs.length).toBeGreaterThan(8);
  });
});
