// validate-bare.mjs EVENTS.ndjson: JSON.parse of every line and nothing else, the measure that validate is held to.
import { openSync, readSync } from "node:fs";

const file = openSync(process.argv[2], "r");
const chunk = Buffer.allocUnsafe(1 << 20);
let held = Buffer.alloc(0);
let events = 0;
for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
  const bytes = Buffer.concat([held, chunk.subarray(0, length)]);
  let from = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
    JSON.parse(bytes.toString("utf8", from, end));
    events += 1;
    from = end + 1;
  }
  held = bytes.subarray(from);
}
console.log(`${events} events`);
