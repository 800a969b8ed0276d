import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lines, name } from "./fixtures/readme-example.ts";
import { RULES } from "./rules/rules.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README's example is the one that runs, with the result it shows", () => {
  const example = readFileSync(new URL("./fixtures/readme-example.ts", import.meta.url), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``);
  expect(readme).toContain(`\`\`\`\n${lines.join("\n")}\n\`\`\``);
  expect(lines).toHaveLength(2);
  expect(name).toBeUndefined();
});

test.each(Object.entries(RULES))("the README explains %s as the rule itself does", (rule, { what, strict }) => {
  expect(readme).toContain(`| \`${rule}\`${strict === true ? " (strict)" : ""} | ${what} |`);
});
