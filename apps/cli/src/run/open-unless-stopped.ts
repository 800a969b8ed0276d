import type { Lake } from "@trailhouse/lakehouse";

/** Opens a lake; undefined where the user interrupts first. Nobody waits for what is still being opened then: it is closed again. */
export async function openUnlessStopped(open: (stop: AbortSignal) => Promise<Lake>, stop: AbortSignal): Promise<Lake | undefined> {
  if (stop.aborted) return undefined;
  const opening = open(stop);
  const stopped = new Promise<undefined>((resolve) => {
    stop.addEventListener("abort", () => { resolve(undefined); }, { once: true });
  });
  const lake = await Promise.race([opening, stopped]);
  if (lake === undefined) void opening.then((late) => late.close()).catch(() => undefined);
  return lake;
}
