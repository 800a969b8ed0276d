/** `node run-on-disk.mjs <logs> <lake> <from> <to>`: a run on a disk that is almost full from the from-th to the to-th time that it is asked. */
import { judge } from "../dist/errors.js";
import { openLake } from "../dist/lake/open-lake.js";
import { runFiles } from "../dist/run/run.js";

const [logs, lake, from, to] = process.argv.slice(2);
let asked = 0;
const freeBytes = () => {
  asked += 1;
  return Promise.resolve(asked >= Number(from) && asked <= Number(to) ? 1000 : 1e12);
};
const target = { open: () => openLake({ path: lake, access: "make", waitSeconds: 0 }), stagingBeside: lake, freeBytes };
try {
  process.exitCode = await runFiles({ paths: [logs], reingest: false, json: true, byFile: false, workers: 1 }, target, process);
} catch (error) {
  const { code, message } = judge(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
