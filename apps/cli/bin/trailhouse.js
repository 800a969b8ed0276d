#!/usr/bin/env node
const TOO_MANY = "trailhouse: too many open files: not even the program itself could be read. Allow more (ulimit -n 256) and run the same command again.\n";

const loaded = await import("../dist/main.js").catch((error) => {
  if (error?.code !== "EMFILE" && error?.code !== "ENFILE") throw error;
  process.stderr.write(TOO_MANY);
});
process.exitCode = loaded === undefined ? 3 : await loaded.main(process.argv.slice(2), process);
