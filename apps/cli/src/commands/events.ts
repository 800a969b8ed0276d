import type { AnyEventMapping } from "@trailhouse/core";
import type { Command } from "commander";
import { alignColumns } from "../output/columns.ts";
import { LineWriter } from "../output/line-writer.ts";
import type { Context } from "../streams.ts";
import { examples } from "./options.ts";

const HEADINGS = [
  "event_source", "event_name", "class_uid", "class_name", "activity_id", "activity_name", "target",
] as const;

type EventRow = Readonly<Record<(typeof HEADINGS)[number], string | number>>;

/** `trailhouse events`: the mapping table. */
export function addEventsCommand(program: Command, context: Context): void {
  program
    .command("events")
    .description("Print which events are mapped, and to which OCSF class and activity.")
    .option("--json", "print a JSON array")
    .addHelpText("after", examples("trailhouse events", "trailhouse events --json"))
    .action(async (options: { json?: true }) => {
      const { EVENTS } = await import("@trailhouse/core");
      const rows = EVENTS.map(toRow);
      const writer = new LineWriter(context.streams.stdout);
      if (options.json === true) await writer.write(JSON.stringify(rows, null, 2));
      else for (const line of toLines(rows)) await writer.write(line);
      await writer.end();
    });
}

function toRow(event: AnyEventMapping): EventRow {
  return {
    event_source: event.eventSource,
    event_name: event.eventName,
    class_uid: event.classUid,
    class_name: event.className,
    activity_id: event.activityId,
    activity_name: event.activityName,
    target: event.target,
  };
}

function toLines(rows: readonly EventRow[]): string[] {
  return alignColumns([[...HEADINGS], ...rows.map((row) => HEADINGS.map((name) => String(row[name])))]);
}
