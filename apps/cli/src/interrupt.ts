const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Watches for Ctrl-C (SIGINT) and SIGTERM. */
export interface Interrupt {
  /** Aborted at the first signal; the second one ends the process at once. */
  readonly signal: AbortSignal;
  /** Stops watching. */
  stop(): void;
}

/** Begins to watch; `onFirst` is called once, when the first signal comes. */
export function watchInterrupt(onFirst: () => void): Interrupt {
  const controller = new AbortController();
  const stop = (): void => {
    for (const name of SIGNALS) process.off(name, onSignal);
  };
  const onSignal = (): void => {
    stop();
    onFirst();
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return { signal: controller.signal, stop };
}
