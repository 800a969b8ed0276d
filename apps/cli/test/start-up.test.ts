import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "trailhouse-start-up-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

/**
 * Runs the command, from source, in a process of its own, and says which packages with CommonJS modules or libraries that
 * loaded. `beside` is imported, too.
 */
function loadedBy(argv: readonly string[], beside: readonly string[] = []): readonly string[] {
  const script = `(async () => {
    const { createRequire } = await import("node:module");
    const { PassThrough } = await import("node:stream");
    const { main } = await import(${JSON.stringify(new URL("../src/main.ts", import.meta.url).href)});
    for (const name of ${JSON.stringify(beside)}) await import(name);
    const { stdin, stderr } = process;
    const code = await main(${JSON.stringify(argv)}, { stdin, stdout: new PassThrough().resume(), stderr });
    const files = [...Object.keys(createRequire(${JSON.stringify(import.meta.url)}).cache), ...process.report.getReport().sharedObjects];
    console.log(JSON.stringify({ code, files }));
  })();`;
  const said = execFileSync(process.execPath, ["--conditions=@trailhouse/source", "--import", "tsx", "-e", script], { cwd: import.meta.dirname, encoding: "utf8" });
  const { code, files } = JSON.parse(said) as { code: number; files: readonly string[] };
  expect(code).toBe(0);
  return [...new Set(files.flatMap((file) => /node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/u.exec(file)?.[1]?.replace("\\", "/") ?? []))];
}

const HEAVY = /^@databricks\/|^@duckdb\//u;

test.each([
  ["pipeline build", ["pipeline", "build", "--out", join(folder, "bundle"), "--catalog", "security"]],
  ["events", ["events"]],
  ["--help of a command that connects", ["deploy", "plan", "--help"]],
])("%s loads neither Databricks' driver nor DuckDB", (_name, argv) => {
  expect(loadedBy(argv).filter((name) => HEAVY.test(name))).toEqual([]);
});

test("what is loaded can be seen", () => {
  const seen = loadedBy(["events"], ["@duckdb/node-api"]);
  expect(seen).toContain("commander");
  expect(seen.filter((name) => HEAVY.test(name))).not.toEqual([]);
});
