// Runs command lines of the built `trailhouse`, one at a time, for commands.ts.
import { Readable, Writable } from "node:stream";
import { main } from "@trailhouse/cli";

function sink() {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      // A chunk is its writer's again once it is told that the chunk was written.
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

async function run({ id, args }) {
  const [stdout, stderr] = [sink(), sink()];
  const code = await main(args, { stdin: Readable.from([]), stdout: stdout.stream, stderr: stderr.stream });
  process.send({ id, code, stdout: stdout.text(), stderr: stderr.text() });
}

// Whoever asked for the command before may have given up waiting; it still ends first.
let last = Promise.resolve();
process.on("message", (command) => {
  last = last.then(() => run(command));
});
process.on("disconnect", () => process.exit());
