/**
 * Prints random events of every class of every OCSF version, one JSON object a line: `{ version, class, event, places }`.
 * Half of them are broken in a place or two; `places` is where our validator finds fault by the rules that JSON Schema
 * can state. Arguments: the folder of official exports, events for each class and version, seed.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { createValidator, exportToSchema, loadExport, type Finding, type OcsfClass, type RuleId } from "@trailhouse/ocsf/schema";
import { breakEvent } from "./break-event.ts";
import { pick, randomEvent, seeded, type Draw } from "./random-event.ts";

const VERSIONS = ["1.4.0", "1.5.0", "1.6.0", "1.7.0", "1.8.0"];
const OF_THE_OBJECT: ReadonlySet<RuleId> = new Set(["required", "unknown-attribute", "profile-not-declared"]);
// What JSON Schema cannot state; the cases of packages/ocsf hold these rules.
const BEYOND: ReadonlySet<RuleId> = new Set(["unknown-profile", "type-uid", "caption-mismatch", "other-without-name", "observable-path", "observable-value"]);

const [folder = "", count = "20", seed = "7"] = process.argv.slice(2);
const random = seeded(Number(seed));

for (const version of VERSIONS) {
  const file = path.join(folder, `${version}.json`);
  if (!existsSync(file)) throw new Error(`expected the official export ${version}.json in the folder given, found none`);
  const schema = exportToSchema(await loadExport(file));
  const { validate } = createValidator(schema);
  for (const ocsfClass of Object.values(schema.classes).filter(isComparable)) {
    const sets = [[], ["cloud", "datetime"], ocsfClass.profiles].map((set) => new Set(set.filter((profile) => ocsfClass.profiles.includes(profile))));
    for (let i = 0; i < Number(count); i++) {
      const draw: Draw = { schema, random, profiles: pick(random, sets) ?? new Set() };
      const event = randomEvent(draw, ocsfClass);
      for (let breaks = i % 2 === 0 ? 0 : 1 + Math.floor(random() * 2); breaks > 0; breaks--) breakEvent(event, random);
      const places = [...new Set(validate(event).filter(({ rule }) => !BEYOND.has(rule)).map(placeOf))].sort();
      process.stdout.write(`${JSON.stringify({ version, class: ocsfClass.name, event, places })}\n`);
    }
  }
}

/** The other side refuses every event of a class whose constraint names members of members: see differences.json. */
function isComparable({ constraints = {} }: OcsfClass): boolean {
  return ![...(constraints.at_least_one ?? []), ...(constraints.just_one ?? [])].some((name) => name.includes("."));
}

/** What is missing or too much is told by the other side of the object. */
function placeOf({ path: place, rule }: Finding): string {
  return OF_THE_OBJECT.has(rule) ? place.slice(0, Math.max(0, place.lastIndexOf("."))) : place;
}
