/** Where something was wrong with a file or a record. */
export interface FaultPlace {
  readonly file: string;
  /** 1-based number of the record; absent where the file itself is meant. */
  readonly record?: number;
  readonly detail: string;
}

/** The first places of each reason: `too-large`, `corrupt-gzip` …, `invalid` (a gold row), `unreadable` (a file). */
export type FaultPlaces = Record<string, FaultPlace[]>;

/** So many places are kept of each reason, however many there are. */
export const MOST_PLACES = 5;
const MOST_DETAIL_CHARS = 300;

/** No places yet. */
export function noPlaces(): FaultPlaces {
  return Object.create(null) as FaultPlaces;
}

/** Adds a place, unless its reason has enough. */
export function addPlace(places: FaultPlaces, reason: string, place: FaultPlace): void {
  const first = (places[reason] ??= []);
  if (first.length < MOST_PLACES) first.push({ ...place, detail: place.detail.slice(0, MOST_DETAIL_CHARS) });
}

/** Adds places to places. */
export function addPlaces(to: FaultPlaces, from: FaultPlaces): void {
  for (const [reason, places] of Object.entries(from)) for (const place of places) addPlace(to, reason, place);
}

/** What to do about each reason, in a sentence. */
export type Remedies = Readonly<Record<string, string>>;

const DAMAGED: Remedies = {
  "invalid-json": "The file is damaged or not written by CloudTrail: do what stands beside it, or else fetch it again from where it came.",
  "not-an-object": "Something else than a record stands where records belong: is it a CloudTrail file?",
  truncated: "The file ends too early: fetch it again, when nothing writes to it any more.",
  "no-event-name": "A record without eventName is none of CloudTrail's: is it a CloudTrail file, in a form that is read? See run in docs/commands.md.",
};

/** After `run`, which keeps what was wrong in the lake. */
export const RUN_REMEDIES: Remedies = {
  ...DAMAGED,
  "corrupt-gzip": "The packed data are damaged: fetch the file again. What could be unpacked is in the lake.",
  "too-large": "Raise --max-record-bytes and run the file again with --reingest, if records of this size are real.",
  "too-deep": "No record of CloudTrail is nested so deeply: see the text in the quarantine for what it is.",
  "no-event-time": "A record needs an eventTime that is a time: see the text in the quarantine.",
  invalid: "Silver has these events; their gold rows and what is wrong with them are in the quarantine. Please report it.",
  unreadable: "Mend what is said and run the same command again: files that are in the lake are skipped.",
};

/** After `transform`, which prints what is right and keeps nothing. */
export const TRANSFORM_REMEDIES: Remedies = {
  ...DAMAGED,
  "corrupt-gzip": "The packed data are damaged: fetch the file again. What could be unpacked is printed.",
  "too-large": "Raise --max-record-bytes, if records of this size are real.",
  "too-deep": "No record of CloudTrail is nested so deeply: see in the file what it is.",
  "no-event-time": "A record needs an eventTime that is a time: see in the file what it has.",
  invalid: "These events are not printed since they do not validate; --silver prints their silver rows. Please report it.",
  unreadable: "Mend what is said and run the same command again.",
};

/** The sentence for a reason; one that has none is told where to look. */
export function remedyFor(reason: string, remedies: Remedies): string {
  return (Object.hasOwn(remedies, reason) ? remedies[reason] : undefined) ?? "See the file at these places.";
}
