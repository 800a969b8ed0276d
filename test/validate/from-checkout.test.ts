import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, workspace } from "./workspace.ts";

// A checkout that is not built, and an npm that builds a command which prints its arguments and working directory.
const NPM = `#!/usr/bin/env bash
echo "npm $*" >>"$PWD/calls"
if [ "$1" = ci ] && [ -f fail ]; then echo "no network"; exit 1; fi
mkdir -p apps/cli/dist apps/cli/bin
echo 'export {};' >apps/cli/dist/main.js
echo 'console.log(process.argv.slice(2).join(" "), process.cwd());' >apps/cli/bin/trailhouse.js
`;

function checkout(files: Readonly<Record<string, string>> = {}): { folder: string; run: (...args: string[]) => { status: number | null; stdout: string; stderr: string } } {
  const folder = workspace({ "path/npm": NPM, "path/npx": NPM.replaceAll("npm $*", "npx $*"), "elsewhere/x": "", ...files });
  const script = join(folder, "apps/cli/scripts/from-checkout.sh");
  mkdirSync(dirname(script), { recursive: true });
  copyFileSync(join(ROOT, "apps/cli/scripts/from-checkout.sh"), script);
  for (const name of ["npm", "npx"]) chmodSync(join(folder, "path", name), 0o755);
  symlinkSync(process.execPath, join(folder, "path/node"));
  const env = { PATH: `${join(folder, "path")}:/usr/bin:/bin` };
  return { folder, run: (...args) => spawnSync("bash", [script, ...args], { cwd: join(folder, "elsewhere"), encoding: "utf8", env }) };
}

test("a checkout is built once, and the command runs where it was called", () => {
  const { folder, run } = checkout();
  const first = run("validate", "a b");
  expect(first.stderr).toContain("trailhouse: building ");
  expect(first).toMatchObject({ status: 0, stdout: `validate a b ${join(folder, "elsewhere")}\n` });
  expect(run("validate", "x")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "calls"), "utf8")).toBe("npm ci\nnpx turbo run build --filter=@trailhouse/cli --output-logs=errors-only\n");
});

test("a build that fails shows its end and ends with 3", () => {
  const { folder, run } = checkout({ fail: "" });
  const { status, stdout, stderr } = run("validate");
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toContain("no network\ntrailhouse: the build failed; its last lines stand above\n");
  expect(existsSync(join(folder, "apps/cli/dist/main.js"))).toBe(false);
});
