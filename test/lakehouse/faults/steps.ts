import { isStep, type Call, type FaultKind, type PlannedFault } from "../stand-in/faults.ts";

/** A statement or a transfer of a push, by what it does, and which of those that do it, from 1. */
export interface Step {
  readonly label: string;
  readonly at: number;
}

/** What a call does: tables and files by name, without what differs from push to push. */
export function labelOf({ name, text }: Call): string {
  const file = /-[0-9a-f]{8}-([\w.]+)\.parquet/.exec(text)?.[1];
  if (name !== "ExecuteStatement") return `${name} of ${file ?? ""}`;
  const sql = /(?:SET TIME ZONE|SELECT|MERGE INTO|DELETE FROM|LIST|PUT|REMOVE) .*/s.exec(text)?.[0].replace(/\s+/g, " ") ?? "";
  return /^(PUT|REMOVE) /.test(sql) ? `${sql.split(" ", 1)[0] ?? ""} statement of ${file ?? ""}` : sql.replace(/[^ -~].*/, "").slice(0, 100);
}

/** The steps among the calls. */
export function stepsOf(calls: readonly Call[]): Step[] {
  const seen = new Map<string, number>();
  return calls.filter(isStep).map((call) => {
    const label = labelOf(call);
    const at = (seen.get(label) ?? 0) + 1;
    seen.set(label, at);
    return { label, at };
  });
}

/** Whether a kind of fault can meet a step: not every one makes sense everywhere. */
export function canHit(kind: FaultKind, label: string): boolean {
  if (kind === "half-upload") return label.startsWith("PUT of");
  if (kind === "conflict") return label.startsWith("MERGE");
  const ofServer = kind === "late" || kind.startsWith("running");
  return !ofServer || /^(MERGE|SELECT)/.test(label);
}

/** A fault at the so many-th step that it can meet. */
export function faultAtAny(at: number, kind: FaultKind, more: Partial<PlannedFault> = {}): PlannedFault {
  return { at, kind, counts: (call) => isStep(call) && canHit(kind, labelOf(call)), ...more };
}

/** A fault at a step. */
export function faultAt({ label, at }: Step, kind: PlannedFault["kind"], more: Partial<PlannedFault> = {}): PlannedFault {
  return { at, kind, counts: (call) => isStep(call) && labelOf(call) === label, ...more };
}
