/** What goes wrong on the way, as tests ask for it. */
export interface Fault {
  /** A pattern that the call's text must match. */
  readonly statement: string;
  readonly kind: "drop-before" | "drop-after" | "429" | "503" | "expired-token" | "half-upload" | "slow";
  /** Default 1. */
  readonly times?: number;
}

export declare function startGateway(options: {
  readonly sparkPort: number;
  /** The directory that stands for /Volumes. */
  readonly volumes: string;
  readonly certificate: { readonly key: string; readonly cert: string };
  readonly token: string;
  /** Answers a call of the protocol. Default: Spark does. */
  readonly call?: (name: string, request: unknown) => Promise<unknown>;
  /** What goes wrong. Default: what POST /faults asks for. */
  readonly faults?: { take(text: string): unknown };
}): Promise<{ readonly port: number; close(): Promise<void> }>;
