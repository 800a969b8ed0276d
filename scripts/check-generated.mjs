// Is everything under gen/ and docs/ what `npm run generate` makes? Regenerates, then compares with what git holds.
import { execFileSync, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";

const root = join(dirname(import.meta.filename), "..");
const PLACES = [":(glob)**/gen/**", "docs"];

const generate = spawnSync("npm", ["run", "generate"], { cwd: root, encoding: "utf8" });
if (generate.status !== 0) {
  process.stdout.write(generate.stdout + generate.stderr);
  console.log("expected `npm run generate` to succeed; found the failure above");
  process.exit(1);
}

const status = execFileSync("git", ["status", "--porcelain=v1", "--untracked-files=all", "--", ...PLACES], { cwd: root, encoding: "utf8" });
// The second letter tells the working tree from what is staged: a change that is staged is no difference.
const stale = status.split("\n").filter((line) => line !== "" && line[1] !== " ").map((line) => line.slice(3));
if (stale.length > 0) {
  console.log("generated files are not what the mappings give; run this and commit the result:\n\n    npm run generate\n");
  console.log(stale.map((file) => `differs: ${file}`).join("\n"));
  process.stdout.write(execFileSync("git", ["diff", "--stat", "--", ...PLACES], { cwd: root, encoding: "utf8" }));
  process.exit(1);
}
const held = execFileSync("git", ["ls-files", "--", PLACES[0]], { cwd: root, encoding: "utf8" }).split("\n").length - 1;
if (held === 0) {
  console.log("expected generated files under gen/ in git, found none");
  process.exit(1);
}
console.log(`${held} generated files are fresh`);
