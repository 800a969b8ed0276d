import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_LIMITS, type RejectReason } from "./raw-record.ts";
import { FILTERED_EVENT_TYPES } from "./gen/events.ts";
import { lines } from "./fixtures/readme-example.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's example is the one that runs, with the result it shows", () => {
  const example = readFileSync(new URL("./fixtures/readme-example.ts", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``);
  expect(readme).toContain(`\`\`\`\n${lines.join("\n")}\n\`\`\``);
});

test("the files that the README names exist", () => {
  const files = new Set(readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" }));
  const named = [...readme.matchAll(/`((?:[a-z-]+\/)?[a-z-]+\.ts)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((file) => !files.has(file))).toEqual([]);
});

test("docs/limits.md states the limits and every reason", () => {
  const limits = readFileSync(new URL("../../../docs/limits.md", import.meta.url), "utf8");
  const { recordBytes, depth, quarantineTextChars } = DEFAULT_LIMITS;
  expect(limits).toContain(`| ${recordBytes / 1024 / 1024} MiB |`);
  expect(limits).toContain(`itself being level 1 | ${depth} |`);
  expect(limits).toContain(`text that are kept | ${quarantineTextChars} |`);
  const reasons: Record<RejectReason, true> = {
    "invalid-json": true, "not-an-object": true, truncated: true, "corrupt-gzip": true, "too-large": true, "too-deep": true, "no-event-name": true, "no-event-time": true,
  };
  for (const reason of [...Object.keys(reasons), ...FILTERED_EVENT_TYPES.values()]) expect(limits).toContain(`\`${reason}\``);
});
