import { attributesUnder, type OcsfAttribute, type OcsfClass, type OcsfOwner, type OcsfSchema } from "@trailhouse/ocsf/schema";

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What values are drawn from. */
export interface Draw {
  readonly schema: OcsfSchema;
  readonly profiles: ReadonlySet<string>;
  readonly random: () => number;
}

type Json = Record<string, unknown>;

const DEEPEST = 4;

/** One value that fits, of each type whose text has a form. */
const FITTING: Readonly<Record<string, string>> = {
  datetime_t: "2023-03-17T16:51:30Z",
  email_t: "ada@example.com",
  file_hash_t: "7ac7e2b5",
  ip_t: "203.0.113.7",
  mac_t: "18:36:F3:98:4F:9A",
  subnet_t: "203.0.113.0/24",
  uuid_t: "123e4567-e89b-12d3-a456-426614174000",
  bytestring_t: "aGk=",
};

const BASE: Readonly<Record<string, unknown>> = { boolean_t: true, integer_t: 7, long_t: 1679071890000, float_t: 0.5, string_t: "text", json_t: { any: [null] } };

export function pick<T>(random: () => number, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)];
}

/** An event of the class that is sound by its schema: what is required, and some of the rest. */
export function randomEvent(draw: Draw, ocsfClass: OcsfClass): Json {
  const event = randomObject(draw, ocsfClass, 0);
  const activity = event["activity_id"] as number;
  const metadata = { ...(event["metadata"] as Json), version: draw.schema.version, profiles: [...draw.profiles] };
  return { ...event, class_uid: ocsfClass.uid, type_uid: ocsfClass.uid * 100 + activity, metadata };
}

function randomObject(draw: Draw, owner: OcsfOwner, depth: number): Json {
  const attributes = attributesUnder(owner, draw.profiles);
  const chosen = attributes.filter(([, { requirement }]) => requirement === "required" || (depth < DEEPEST && draw.random() < 0.12));
  const names = new Set(constrained(draw, owner, chosen.map(([name]) => name), attributes));
  return Object.fromEntries(attributes.filter(([name]) => names.has(name)).map(([name, attribute]) => [name, randomValue(draw, attribute, depth)]));
}

/** The names, with one more where at_least_one needs it, and with one alone of just_one. */
function constrained({ random }: Draw, owner: OcsfOwner, names: readonly string[], all: readonly [string, OcsfAttribute][]): readonly string[] {
  const { at_least_one: some = [], just_one: one = [] } = owner.constraints ?? {};
  const there = (members: readonly string[]): string[] => members.filter((member) => all.some(([name]) => name === member));
  // Scalars first: objects that need one another would never come to an end.
  const scalarsOf = (members: readonly string[]): string[] => members.filter((member) => owner.attributes[member]?.object_type === undefined);
  const drawn = (members: readonly string[]): string[] => {
    const scalars = scalarsOf(there(members));
    return [pick(random, scalars.length > 0 ? scalars : there(members)) ?? []].flat();
  };
  const kept = one.length === 0 ? names : [...names.filter((name) => !one.includes(name)), ...drawn(one)];
  return some.length === 0 || kept.some((name) => some.includes(name)) ? kept : [...kept, ...drawn(some)];
}

function randomValue(draw: Draw, attribute: OcsfAttribute, depth: number): unknown {
  const one = (): unknown => randomItem(draw, attribute, depth);
  if (attribute.is_array !== true) return one();
  return Array.from({ length: Math.floor(draw.random() * 3) }, one);
}

function randomItem(draw: Draw, attribute: OcsfAttribute, depth: number): unknown {
  const { types, objects } = draw.schema;
  const object = attribute.object_type === undefined ? undefined : objects[attribute.object_type];
  if (object !== undefined) return randomObject(draw, object, depth + 1);
  const base = types[attribute.type]?.type ?? attribute.type;
  const value = attribute.enum === undefined ? undefined : pick(draw.random, Object.keys(attribute.enum));
  if (value !== undefined) return base === "string_t" ? value : Number(value);
  return FITTING[attribute.type] ?? BASE[base];
}
