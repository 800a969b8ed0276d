// Starts the lakehouse, runs the tests against it, stops it, also on a failure or Ctrl-C. Last line: N passed, N failed.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startRig, type Rig } from "./rig/rig.ts";

const [pyspark = "", jars = "", ...more] = process.argv.slice(2);
let running: ChildProcess | undefined;
const asked = { stop: false };
const stop = () => { asked.stop = true; running?.kill("SIGTERM"); };
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

const rig = await startRig({ pyspark, jars });
try {
  process.exitCode = asked.stop ? 130 : await runTests(rig);
} finally {
  await rig.stop();
}

async function runTests({ environment, folder }: Rig): Promise<number> {
  const report = join(folder, "report.json");
  const vitest = join(import.meta.dirname, "../../node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--root", import.meta.dirname, "--reporter=default", "--reporter=json", `--outputFile=${report}`, ...more];
  running = spawn(process.execPath, args, { env: { ...process.env, ...environment }, stdio: "inherit" });
  const [code] = (await once(running, "exit")) as [number | null];
  if (asked.stop) return 130;
  const counts = JSON.parse(await readFile(report, "utf8").catch(() => "{}")) as { numPassedTests?: number; numFailedTests?: number };
  process.stdout.write(`${counts.numPassedTests ?? 0} passed, ${counts.numFailedTests ?? 0} failed\n`);
  return code ?? 1;
}
