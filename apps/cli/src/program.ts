import { addDeployCommand } from "@trailhouse/deploy";
import { Command } from "commander";
import { checkOptionsLast } from "./commands/check-options.ts";
import { addEventsCommand } from "./commands/events.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addExportCommand } from "./commands/export.ts";
import { addMappingsCommand } from "./commands/mappings.ts";
import { addPipelineCommand } from "./commands/pipeline.ts";
import { addPushCommand } from "./commands/push.ts";
import { examples } from "./commands/options.ts";
import { addQueryCommand } from "./commands/query.ts";
import { addDeployRemapCommand, addRemapCommand } from "./commands/remap.ts";
import { addRunCommand } from "./commands/run.ts";
import { addSampleCommand } from "./commands/sample.ts";
import { addTransformCommand } from "./commands/transform.ts";
import { addValidateCommand } from "./commands/validate.ts";
import { cleanse } from "./output/terminal-text.ts";
import type { Context } from "./streams.ts";
import { VERSION } from "./version.ts";

const ADDERS = [
  addRunCommand, addTransformCommand, addValidateCommand, addExportCommand, addRemapCommand, addExplainCommand,
  addEventsCommand, addMappingsCommand, addQueryCommand, addSampleCommand, addDeploy, addPushCommand,
  addPipelineCommand,
];

function addDeploy(program: Command, context: Context): void {
  addDeployRemapCommand(addDeployCommand(program, context), context);
}

/** The whole command line. Parsing throws commander's CommanderError instead of ending the process. */
export function buildProgram(context: Context): Command {
  const { stdout, stderr } = context.streams;
  const program = new Command("trailhouse")
    .description("CloudTrail logs in, an OCSF lakehouse out.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("Run with --help to see what is possible.")
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(cleanse(text, { keepNewlines: true })),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
    })
    .exitOverride();
  program.addHelpText("after", `${FIRST_STEPS}\n${EXIT_CODES}`);
  for (const add of ADDERS) add(program, context);
  checkOptionsLast(program);
  return program;
}

const FIRST_STEPS = examples(
  "trailhouse sample --out logs --files 5 --records 2000",
  "trailhouse run logs --lake iam.duckdb",
  'trailhouse query --lake iam.duckdb "SELECT time_dt, activity_name, status FROM gold.account_change LIMIT 5"',
);

const EXIT_CODES = `
Exit codes: 0 fine; 1 rejected records, invalid rows, findings or failed files; 2 wrong use;
3 something around it (lake in use, disk full, not a lake), or a fault of ours; 130 interrupted.`;
