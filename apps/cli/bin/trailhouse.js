#!/usr/bin/env node
import { closeSync, openSync } from "node:fs";

const TOO_MANY = "trailhouse: too many open files: not even the program itself could be read. Allow more (ulimit -n 256) and run the same command again.\n";
/** Loading the program takes fewer. */
const ENOUGH = 64;

const loaded = await import("../dist/main.js").catch((error) => {
  if (!outOfFiles(error?.code)) throw error;
  process.stderr.write(TOO_MANY);
});
process.exitCode = loaded === undefined ? 3 : await loaded.main(process.argv.slice(2), process);

// Node takes a package.json that it cannot open for one that is not there, and then says that a package is missing.
function outOfFiles(code) {
  return isTooMany(code) || (code === "ERR_MODULE_NOT_FOUND" && !canOpen(ENOUGH));
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
