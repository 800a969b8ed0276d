// Loaded before a measured process's own code: at its end, says on descriptor 3 what it used of processor and memory.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    writeSync(3, JSON.stringify(process.resourceUsage()));
  });
}
