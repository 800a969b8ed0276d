import { pick } from "./random-event.ts";

/** What may come to stand in an event where something else belongs. */
const ODD: readonly unknown[] = [null, true, 0, 1, -1, 7, 99, 65536, 1.5, 1e300, "", "x", "1", "203.0.113.256", "y".repeat(60), [], [null], ["x"], [{}], {}, { uid: "1" }, { name: "n", zz: 1 }];

/** Where an object or a list stands, with the key of something in it. */
interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Changes the event in place: takes something out, sets something odd, or adds what does not belong. */
export function breakEvent(event: Record<string, unknown>, random: () => number): void {
  const spot = pick(random, spotsIn(event));
  if (spot === undefined) return;
  const { holder, key } = spot;
  const how = random();
  if (how < 0.3 && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
  else if (how < 0.5 && !Array.isArray(holder)) holder[pick(random, ["nickname", "device", "uid", "name", "time_dt", "cloud"]) ?? ""] = pick(random, ODD);
  else holder[key] = pick(random, ODD);
}

function spotsIn(holder: Record<string, unknown>): Spot[] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const inside = typeof value === "object" && value !== null ? spotsIn(value as Record<string, unknown>) : [];
    return [{ holder, key }, ...inside];
  });
}
