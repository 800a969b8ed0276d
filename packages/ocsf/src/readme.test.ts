import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES } from "./finding.ts";
import { lines, name } from "./fixtures/readme-example.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's example is the one that runs, with the result it shows", () => {
  const example = readFileSync(new URL("./fixtures/readme-example.ts", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``);
  expect(readme).toContain(`\`\`\`\n${lines.join("\n")}\n\`\`\``);
  expect(lines).toHaveLength(2);
  expect(name).toBeUndefined();
});

test.each(RULES)("the README explains %s", (rule) => {
  expect(readme).toContain(`| \`${rule}\` |`);
});
