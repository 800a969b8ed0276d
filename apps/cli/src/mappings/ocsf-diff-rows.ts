import type { OcsfChange, OcsfDiff } from "./ocsf-diff.ts";

/** What a change asks of the tables: work, nothing since they state it, nothing since the line stands, or no line at all. */
export type Asked = "to do" | "stated" | "stands" | "";

/** A line of the report: one change that touches lines, or several of a kind that touch none. */
export interface Row {
  readonly asked: Asked;
  /** The attribute, `user.type_id`, the class or the object. */
  readonly subject: string;
  readonly what: string;
  /** `mappings/gold/frame.yaml:102,114`. */
  readonly places: string;
  /** Why there is work, by place. */
  readonly reasons: readonly string[];
}

const ORDER: readonly Asked[] = ["to do", "stated", "stands", ""];

/** The changes as rows: what asks most first; what touches no line by class or object. */
export function rowsOf(diff: OcsfDiff, all: boolean): readonly Row[] {
  const shown = diff.changes.filter((change) => all || change.lines.length > 0 || diff.filled.includes(change.owner));
  const touching = shown.filter((change) => change.lines.length > 0).map(touchingRow);
  const beside = diff.refusedBeside.map((each): Row => ({ asked: "to do", subject: each.path, what: "refused", places: "", reasons: [`${each.at.file}:${each.at.line} ${each.message} [${each.rule}]`] }));
  const quiet = groupedRows(sharedByClasses(shown.filter((change) => change.lines.length === 0), diff.classes));
  return [...touching, ...beside, ...quiet].sort((a, b) => ORDER.indexOf(a.asked) - ORDER.indexOf(b.asked));
}

/** What a change asks: the most that one of its lines does. */
export function askedBy({ lines }: OcsfChange): Asked {
  if (lines.some(({ state }) => state === "work")) return "to do";
  if (lines.some(({ state }) => state === "stated")) return "stated";
  return lines.length > 0 ? "stands" : "";
}

function touchingRow(change: OcsfChange): Row {
  const reasons = change.lines.flatMap(({ file, line, message }) => (message === undefined ? [] : [`${file}:${line} ${message}`]));
  return { asked: askedBy(change), subject: subjectOf(change), what: whatOf(change), places: placesOf(change), reasons };
}

function subjectOf({ owner, attribute }: OcsfChange): string {
  return attribute === undefined ? owner : `${owner}.${attribute}`;
}

/** `mappings/gold/frame.yaml:102,114 mappings/lookups/identity-types.yaml:8`. */
function placesOf({ lines }: OcsfChange): string {
  const files = [...new Set(lines.map(({ file }) => file))];
  return files.map((file) => `${file}:${lines.filter((each) => each.file === file).map(({ line }) => line).join(",")}`).join(" ");
}

function whatOf(change: OcsfChange): string {
  const { kind, from, to = "", value } = change;
  const label = kind.replace(/^(?:class|object|attribute|value)-/, "").replace("-changed", "").replaceAll("-", " ");
  const named = value === undefined ? "" : `${value} ${(kind === "value-new" ? to : from) ?? ""} `;
  if (kind === "value-new") return `new: ${named.trim()}`;
  if (kind.endsWith("-new")) return `new: ${to}`;
  if (kind.endsWith("-gone")) return `${named}gone`;
  if (kind.endsWith("-deprecated")) return `${named}deprecated since ${to}`;
  if (kind === "value-caption-changed") return `${value ?? ""} caption: ${from ?? ""} → ${to}`;
  if (kind === "attribute-required" || kind === "attribute-not-required") return `${label}: ${from ?? "absent"} → ${to}`;
  return `${label}: ${from ?? "none"} → ${to === "" ? "none" : to}`;
}

const EVERY_CLASS = "every class";

/** What all classes have in common is told once. */
function sharedByClasses(changes: readonly OcsfChange[], classes: readonly string[]): readonly OcsfChange[] {
  const sameAs = (a: OcsfChange) => JSON.stringify({ ...a, owner: "" });
  return changes.flatMap((change) => {
    if (!classes.includes(change.owner)) return [change];
    const owners = changes.filter((each) => classes.includes(each.owner) && sameAs(each) === sameAs(change)).map(({ owner }) => owner);
    if (owners.length < classes.length || classes.length < 2) return [change];
    return owners[0] === change.owner ? [{ ...change, owner: EVERY_CLASS }] : [];
  });
}

/** New attributes and values of one class or object make one row. */
function groupedRows(changes: readonly OcsfChange[]): readonly Row[] {
  const groups = new Map<string, OcsfChange[]>();
  for (const change of changes) {
    const key = change.kind === "attribute-new" || change.kind === "attribute-gone" ? `${change.kind} ${change.owner}` : JSON.stringify([change.kind, subjectOf(change), change.value]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].flatMap((group): readonly Row[] => {
    const [first] = group;
    if (!first) return [];
    const isList = first.kind === "attribute-new" || first.kind === "attribute-gone";
    const what = isList ? `${first.kind === "attribute-new" ? "new" : "gone"}: ${group.map(({ attribute }) => attribute).join(", ")}` : whatOf(first);
    return [{ asked: "", subject: isList ? first.owner : subjectOf(first), what, places: "", reasons: [] }];
  });
}

/** `OCSF 1.4.0 → 1.8.0: 0 to do, 7 stated in the tables, 4 touching lines that may stand, 211 touching none`. */
export function summaryOf(diff: OcsfDiff, all: boolean): string {
  const count = (asked: Asked) => diff.changes.filter((change) => askedBy(change) === asked).length;
  const work = count("to do") + diff.refusedBeside.length;
  const hidden = diff.changes.filter((change) => change.lines.length === 0 && !diff.filled.includes(change.owner)).length;
  const rest = all || hidden === 0 ? "" : `, ${hidden} of them in what no line fills (--all lists them)`;
  return `OCSF ${diff.from} → ${diff.to}: ${work} to do, ${count("stated")} stated in the tables, ${count("stands")} touching lines that may stand, ${count("")} touching none${rest}`;
}
