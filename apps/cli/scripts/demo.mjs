// Makes sample data in ./demo, takes it into a lake, validates it and shows a few gold rows. Re-runnable.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const BINARY = fileURLToPath(new URL("../bin/trailhouse.js", import.meta.url));
const LAKE = "demo/iam.duckdb";
const GOLD_ROWS = `
SELECT time_dt AS time, activity_name AS activity, actor.user.name AS who, "user".name AS whom,
       status, src_endpoint.ip AS "from"
FROM gold.account_change
ORDER BY time_dt, _row_key
LIMIT 10`;

const STEPS = [
  ["sample", "--out", "demo/logs", "--files", "20", "--records", "50000", "--seed", "1"],
  ["run", "demo/logs", "--lake", LAKE],
  ["validate", "--lake", LAKE],
  ["query", "--lake", LAKE, GOLD_ROWS.trim().replaceAll(/\s+/gu, " ")],
];

process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));
rmSync("demo", { recursive: true, force: true });
for (const step of STEPS) runStep(step);

function runStep(args) {
  console.log(`\n$ trailhouse ${args.map(quote).join(" ")}`);
  const { status, error } = spawnSync(process.execPath, [relative(".", BINARY), ...args], { stdio: "inherit" });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function quote(argument) {
  return /[\s"]/u.test(argument) ? `'${argument}'` : argument;
}
