import { LineWriter } from "../output/line-writer.ts";
import type { ExitCode, Streams } from "../streams.ts";
import { driftToAnnotations } from "./drift-to-annotations.ts";
import { driftToLines } from "./drift-to-lines.ts";
import { driftToMarkdown } from "./drift-to-markdown.ts";
import type { Checkout, Codegen } from "./load-codegen.ts";
import { readModel } from "./read-model.ts";
import { unlessBroken } from "./unless-broken.ts";

/** What `trailhouse mappings drift` is to report. */
export type Drift = ReturnType<Codegen["loadDrift"]>;

/** An operation on which tables and model differ. */
export type OperationDrift = Drift["found"][number];

/** A member of it that is not what it was. */
export type MemberChange = OperationDrift["changes"][number];

interface Request {
  readonly model: string | undefined;
  readonly form: "text" | "json" | "github" | "markdown";
}

const FORMS: Readonly<Record<Request["form"], (drift: Drift) => readonly string[]>> = {
  text: driftToLines,
  json: (drift) => [JSON.stringify(drift, null, 2)],
  github: driftToAnnotations,
  markdown: driftToMarkdown,
};

/** Prints where tables and model differ. Exit code 1 where they do, or where the tables are broken. */
export async function printDrift(checkout: Checkout, { model, form }: Request, streams: Streams): Promise<ExitCode> {
  const api = await readModel(checkout, model);
  const drift = unlessBroken(checkout, streams, () => checkout.codegen.loadDrift(checkout.root, api));
  if (drift === undefined) return 1;
  const writer = new LineWriter(streams.stdout);
  for (const line of FORMS[form](drift)) await writer.write(line);
  await writer.end();
  return drift.found.length + drift.violations.length === 0 ? 0 : 1;
}
