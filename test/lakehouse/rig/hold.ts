// Starts the lakehouse, prints its environment as `export …` lines and `ready`, and keeps it until it is told to end.
import { startRig } from "./rig.ts";

const [pyspark = "", jars = ""] = process.argv.slice(2);
const rig = await startRig({ pyspark, jars });
for (const [name, value] of Object.entries(rig.environment)) process.stdout.write(`export ${name}='${value}'\n`);
process.stdout.write("ready\n");
const end = () => { void rig.stop().then(() => process.exit(0)); };
process.on("SIGINT", end);
process.on("SIGTERM", end);
