import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";
import type { Context } from "../streams.ts";
import { examples, maxRecordBytesOption, wholeNumber } from "./options.ts";

interface Options {
  readonly record?: number;
  readonly eventId?: string;
  readonly json?: true;
  readonly maxRecordBytes?: number;
}

/** `trailhouse explain`: why a record's gold event looks as it does. */
export function addExplainCommand(program: Command, context: Context): void {
  program
    .command("explain")
    .description("Say for each record that is taken which mapping row chose its class and what filled each attribute.")
    .argument("[path]", "a file, or - for standard input (default: -)")
    .option("--record <n>", "only the n-th record of the file", wholeNumber(1))
    .addOption(new Option("--event-id <id>", "only the record with this eventID").conflicts("record").argParser(nonEmpty))
    .addOption(maxRecordBytesOption())
    .option("--json", "print one JSON object a record")
    .addHelpText("after", examples("trailhouse explain log.json.gz --record 3", "trailhouse explain log.json.gz --event-id 1b5a2f52-5b9e-4c53-9b0e-0f3d2f5f2c11"))
    .action(async (path: string | undefined, { record, eventId, json, maxRecordBytes }: Options) => {
      const choice = { ...(record === undefined ? {} : { record }), ...(eventId === undefined ? {} : { eventId }) };
      const { explain } = await import("../explain/explain.ts");
      context.exitCode = await explain({ path: path ?? "-", choice, json: json === true, ...(maxRecordBytes === undefined ? {} : { maxRecordBytes }) }, context.streams);
    });
}

function nonEmpty(text: string): string {
  if (text === "") throw new InvalidArgumentError("Expected an eventID.");
  return text;
}
