/**
 * For `--import`: the process gets the signal TEST_SIGNAL as soon as it has made a folder with TEST_SIGNAL_AT in its path, and
 * so in the midst of what it makes the folder for, however fast the machine is.
 */
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const { TEST_SIGNAL, TEST_SIGNAL_AT } = process.env;
let sent = false;

function after(make) {
  return async (path, ...options) => {
    const made = await make(path, ...options);
    if (!sent && `${path}`.includes(TEST_SIGNAL_AT)) {
      sent = true;
      process.kill(process.pid, TEST_SIGNAL);
    }
    return made;
  };
}

if (isMainThread) {
  for (const name of ["mkdir", "mkdtemp"]) promises[name] = after(promises[name]);
  syncBuiltinESMExports();
}
