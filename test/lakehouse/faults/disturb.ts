import { inspect } from "node:util";
import { expect } from "vitest";
import type { Call, FaultKind, PlannedFault } from "../stand-in/faults.ts";
import { startStandIn, type StandIn } from "../stand-in/stand-in.ts";
import { push, stagedFiles, type PushOptions } from "./disturbed-push.ts";
import { GROUPS } from "./sources.ts";
import { stepsOf, type Step } from "./steps.ts";
import { clear, contents, contradictions, deployTo, TARGET } from "./tables-of-test.ts";

/** A stand-in with the tables, and what an undisturbed push of the files leaves in it and does for that. */
export interface Scene {
  readonly standIn: StandIn;
  readonly expected: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly Step[];
  /** All calls, those that only ask included. */
  readonly calls: readonly Call[];
}

/** Statements are given up after so long. */
const TIMEOUT_MS = 400;

/** After these a push goes on by itself. */
const OVERCOME: ReadonlySet<FaultKind> = new Set(["drop-before", "drop-after", "429", "503", "late", "conflict", "half-upload"] as const);

export async function setScene(): Promise<Scene> {
  const standIn = await startStandIn(TARGET.catalog);
  await deployTo(standIn);
  standIn.faults.plan();
  await push(standIn.connection, GROUPS, { target: TARGET });
  const calls = [...standIn.faults.calls];
  expect(await contradictions(standIn)).toEqual([]);
  return { standIn, expected: await contents(standIn), steps: stepsOf(calls), calls };
}

/** Pushes under a fault and again without: the tables must be those of an undisturbed push. */
export async function pushDisturbed({ standIn, expected }: Scene, faults: readonly PlannedFault[], options: Partial<PushOptions> = {}): Promise<void> {
  const told = faults.map(({ at, kind, counts }) => `${kind} at ${at}${counts === undefined ? "" : ` of ${String(counts)}`}`).join(", ");
  const failure = await underFaults(standIn, faults, options);
  if (faults.every(({ kind }) => OVERCOME.has(kind))) {
    expect(failure, `${told}: the push should have gone on`).toBeUndefined();
    expect(await contents(standIn), told).toEqual(expected);
  }
  await push(standIn.connection, GROUPS, { target: TARGET });
  expect(await contents(standIn), `${told}, then again`).toEqual(expected);
  expect(stagedFiles(standIn.volumes, TARGET), told).toEqual([]);
}

/** One push under faults, from what is there. Gives its error, which must hold no secret. */
export async function underFaults(standIn: StandIn, faults: readonly PlannedFault[], options: Partial<PushOptions> = {}, groups = GROUPS): Promise<unknown> {
  standIn.faults.plan(...faults);
  const slow = faults.some(({ kind }) => kind.startsWith("running"));
  const connection = slow ? { ...standIn.connection, statementTimeoutMs: TIMEOUT_MS } : standIn.connection;
  const failure: unknown = await push(connection, groups, { target: TARGET, ...options }).then(() => undefined, (error: unknown) => error);
  await standIn.faults.end();
  expectNoSecret(standIn, inspect(failure, { depth: 20, showHidden: true }));
  return failure;
}

/** Neither the token nor a presigned URL. */
export function expectNoSecret({ token }: Pick<StandIn, "token">, text: string): void {
  expect(text).not.toContain(token);
  expect(text).not.toMatch(/presigned\/|X-Signature/);
}

/** Empties the tables and lets a disturbed push begin. */
export async function disturbed(scene: Scene, faults: readonly PlannedFault[]): Promise<void> {
  await clear(scene.standIn);
  await pushDisturbed(scene, faults);
}
