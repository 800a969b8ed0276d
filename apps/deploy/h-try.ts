import { Command } from "commander";
import { addDeployCommand } from "./src/index.ts";
const context = { streams: process as never, exitCode: 0 as 0|1|2|3|130 };
const program = new Command("trailhouse");
addDeployCommand(program, context);
await program.parseAsync(process.argv);
process.exitCode = context.exitCode;
