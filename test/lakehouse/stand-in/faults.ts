import { writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { StatementFault } from "./protocol.ts";
import { CONCURRENT_APPEND } from "./tables.ts";

/** What can go wrong with any call; `expired-token` and the two of `gone` last until {@link Faults.end}. */
export const CALL_FAULTS = ["drop-before", "drop-after", "429", "503", "expired-token", "gone-before", "gone-after"] as const;
/** What can go wrong with a statement besides: it acts late, conflicts with another writer, or runs until it is cancelled. */
export const STATEMENT_FAULTS = ["late", "conflict", "running-not-acted", "running-acted"] as const;
/** What can go wrong with an upload besides. */
export const UPLOAD_FAULTS = ["half-upload"] as const;
export type FaultKind = (typeof CALL_FAULTS)[number] | (typeof STATEMENT_FAULTS)[number] | (typeof UPLOAD_FAULTS)[number];

/** A call as it is counted: the protocol's name of it, or `PUT` and `DELETE` of a file in the volume; and what it says. */
export interface Call {
  readonly name: string;
  readonly text: string;
}

/** One fault: the `at`th call of those that count, from 1. */
export interface PlannedFault {
  readonly at: number;
  readonly kind: FaultKind;
  /** Whether a call counts. Default: statements and transfers of files, {@link isStep}. */
  readonly counts?: (call: Call) => boolean;
  /** In place of the usual text of a conflict. */
  readonly conflict?: string;
  /** Seconds of Retry-After with 429. Default 0. */
  readonly retryAfter?: number;
  /** With `late`: after how many further statements it acts. Default 1. */
  readonly lateBy?: number;
  /** With `late`, instead: once such a statement has acted. */
  readonly lateUntil?: (call: Call) => boolean;
}

type Act = () => Promise<unknown>;
type Handler = (request: IncomingMessage, response: ServerResponse, act?: Act) => Promise<boolean>;
const no = () => Promise.resolve(false);
const drop: Handler = (request) => {
  request.socket.destroy();
  return Promise.resolve(true);
};

/** Statements and transfers of files: what changes anything. */
export function isStep({ name }: Call): boolean {
  return name === "ExecuteStatement" || name === "PUT" || name === "DELETE";
}

/** What goes wrong, planned by a test, and what was called. */
export class Faults {
  readonly calls: Call[] = [];
  /** Called with each call that arrives, before anything else. */
  onCall: ((call: Call) => void) | undefined;
  #planned: { readonly fault: PlannedFault; counted: number }[] = [];
  #lasting: "expired-token" | "gone" | undefined;
  #ofStatement: StatementFault | undefined;
  #late: { readonly act: Act; left: number; readonly until?: (call: Call) => boolean }[] = [];

  plan(...faults: readonly PlannedFault[]): void {
    this.calls.length = 0;
    this.#planned = faults.map((fault) => ({ fault, counted: 0 }));
  }

  /** Ends every fault; what is still to act late acts now. */
  async end(): Promise<void> {
    this.#planned = [];
    this.#lasting = undefined;
    this.#ofStatement = undefined;
    for (const { act } of this.#late.splice(0)) await act();
  }

  /** The fault of the statement that has just arrived. */
  readonly ofStatement = (): StatementFault | undefined => {
    const fault = this.#ofStatement;
    this.#ofStatement = undefined;
    return fault;
  };

  /** What the gateway asks for each call. */
  take(text: string): { before: Handler; after: Handler } | undefined {
    const call = toCall(text);
    this.calls.push(call);
    this.onCall?.(call);
    const fault = this.#met(call);
    if (this.#lasting !== undefined) return { before: this.#lasting === "gone" ? drop : expired, after: no };
    if (fault !== undefined) return { before: no, after: no, ...this.#handlers(fault, call) };
    return this.#late.length > 0 && call.name === "ExecuteStatement" ? { before: no, after: () => this.#actLate(call) } : undefined;
  }

  #met(call: Call): PlannedFault | undefined {
    let met: PlannedFault | undefined;
    for (const planned of this.#planned) {
      if (!(planned.fault.counts ?? isStep)(call)) continue;
      planned.counted += 1;
      if (planned.counted === planned.fault.at) met = planned.fault;
    }
    return met;
  }

  #handlers(fault: PlannedFault, { text }: Call): { before?: Handler; after?: Handler } {
    const statement = (found: StatementFault): Handler => () => {
      this.#ofStatement = found;
      return no();
    };
    const gone: Handler = (request, response) => {
      this.#lasting = "gone";
      return drop(request, response);
    };
    const handlers: Record<FaultKind, { before?: Handler; after?: Handler }> = {
      "drop-before": { before: drop },
      "drop-after": { after: drop },
      "429": { before: refused(429, { "retry-after": String(fault.retryAfter ?? 0) }) },
      "503": { before: refused(503, {}) },
      "expired-token": { before: (request, response) => { this.#lasting = "expired-token"; return expired(request, response); } },
      "gone-before": { before: gone },
      "gone-after": { after: gone },
      late: { before: (request, response, act) => { if (act !== undefined) this.#late.push({ act, left: fault.lateBy ?? 1, ...(fault.lateUntil === undefined ? {} : { until: fault.lateUntil }) }); return drop(request, response); } },
      conflict: { before: statement({ refusal: fault.conflict ?? CONCURRENT_APPEND }) },
      "running-not-acted": { before: statement({ running: "not acted" }) },
      "running-acted": { before: statement({ running: "acted" }) },
      "half-upload": { before: halfway(text.split(" ").slice(2).join(" ")) },
    };
    return handlers[fault.kind];
  }

  async #actLate(call: Call): Promise<boolean> {
    for (const late of this.#late) if (late.until?.(call) ?? true) late.left -= 1;
    const due = this.#late.filter(({ left }) => left <= 0);
    this.#late = this.#late.filter(({ left }) => left > 0);
    for (const { act } of due) await act();
    return false;
  }
}

function refused(status: number, headers: Record<string, string>): Handler {
  return (_request, response) => {
    response.writeHead(status, headers).end();
    return Promise.resolve(true);
  };
}

const expired = refused(403, { "x-thriftserver-error-message": "Token is expired." });

/** Keeps the first half of an upload under the file's name, and hangs up. */
function halfway(path: string): Handler {
  return async (request) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const whole = Buffer.concat(parts);
    writeFileSync(path, whole.subarray(0, whole.length >> 1));
    request.socket.destroy();
    return true;
  };
}

function toCall(text: string): Call {
  const [, transfer] = /^(PUT|GET|DELETE) upload /.exec(text) ?? [];
  if (transfer !== undefined) return { name: transfer, text };
  return { name: /^.{8}([A-Za-z]+)/s.exec(text)?.[1] ?? "", text };
}
