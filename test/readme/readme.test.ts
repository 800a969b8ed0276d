import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { whoDidWhat } from "./example.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const README = readFileSync(path.join(ROOT, "README.md"), "utf8");
const BINARY = path.join(ROOT, "apps/cli/bin/trailhouse.js");
const folder = mkdtempSync(path.join(tmpdir(), "trailhouse-readme-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The command lines of the tour, in order. */
const commands = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));

describe("the README", () => {
  test("its tour has commands", () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  test("the command is built before it is run", () => {
    const built = README.indexOf("\n    npm ci && npm run build\n");
    expect(built).toBeGreaterThan(0);
    expect(built).toBeLessThan(README.indexOf("npx trailhouse"));
  });

  test.each(commands)("%s", (command) => {
    const line = command.replaceAll("npx trailhouse", `"${process.execPath}" "${BINARY}"`);
    // Throws where the command does not end with 0.
    execFileSync("bash", ["-o", "pipefail", "-c", line], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  });

  test("its library example is the one that runs", async () => {
    expect(README).toContain(`\`\`\`ts\n${readFileSync(path.join(import.meta.dirname, "example.ts"), "utf8")}\`\`\``);
    const [log = ""] = readdirSync(path.join(folder, "logs"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".gz"));
    const lines: string[] = [];
    const sums = await whoDidWhat(path.join(folder, "logs", log), (line) => lines.push(line));
    expect(lines).toHaveLength(sums["row"] ?? 0);
    expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ .+: .+, (Success|Failure)$/);
  });
});
