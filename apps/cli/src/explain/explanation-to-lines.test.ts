import { explainRecord, readRecords } from "@trailhouse/core";
import { expect, test } from "vitest";
import { record } from "../../test/logs.ts";
import { explanationToLines } from "./explanation-to-lines.ts";

const ACTS = "\u009b31m\u202e\u001b[2J";

test("nothing that comes from the record acts on a terminal: values, names in unmapped, findings, the place", async () => {
  async function* bytes(): AsyncGenerator<Uint8Array> { yield await Promise.resolve(Buffer.from(JSON.stringify(record({ userAgent: ACTS, [`odd${ACTS}`]: ACTS })))); }
  for await (const raw of readRecords(bytes())) {
    const explanation = "value" in raw ? explainRecord(raw) : undefined;
    if (explanation === undefined || !("attributes" in explanation)) throw new Error("expected an explanation");
    const findings = [{ path: `unmapped.${ACTS}`, rule: "type", message: `found ${ACTS}` }] as const;
    const text = explanationToLines({ ...explanation, findings }, `log${ACTS}:1`).join("\n");
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    expect(text.match(/\\u009b31m\\u202e/gu)).toHaveLength(6);
    expect(text).toContain("  invalid: unmapped.\\u009b31m\\u202e\\u001b[2J: found \\u009b31m\\u202e\\u001b[2J [type]");
    return;
  }
  throw new Error("expected a record");
});
