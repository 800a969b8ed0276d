#!/usr/bin/env node
import { closeSync, existsSync, openSync } from "node:fs";

const MAIN = new URL("../dist/main.js", import.meta.url);
const TOO_MANY = "trailhouse: too many open files: not even the program itself could be read. Allow more (ulimit -n 256) and run the same command again.\n";
const NOT_BUILT = "trailhouse: not built yet: this is a checkout in which dist is missing. Run npm run build there, and the same command again.\n";
/** Loading the program takes fewer. */
const ENOUGH = 64;

const loaded = await import(MAIN.href).catch((error) => {
  const known = whyNotLoaded(error?.code);
  if (known === undefined) throw error;
  process.stderr.write(known);
});
// Node's own exit code for these is 1, which is that of findings.
if (loaded !== undefined) process.on("uncaughtException", (error) => process.exit(loaded.reportError(error, process)));
process.exitCode = loaded === undefined ? 3 : await loaded.main(process.argv.slice(2), process);

// Node takes a package.json that it cannot open for one that is not there, and then says that a package is missing.
function whyNotLoaded(code) {
  if (isTooMany(code)) return TOO_MANY;
  if (code !== "ERR_MODULE_NOT_FOUND") return undefined;
  if (!canOpen(ENOUGH)) return TOO_MANY;
  return existsSync(MAIN) ? undefined : NOT_BUILT;
}

function canOpen(count) {
  const open = [];
  try {
    while (open.length < count) open.push(openSync(import.meta.filename));
    return true;
  } catch (error) {
    return !isTooMany(error.code);
  } finally {
    open.forEach((file) => closeSync(file));
  }
}

function isTooMany(code) {
  return code === "EMFILE" || code === "ENFILE";
}
