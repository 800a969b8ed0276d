import { EVENTS } from "@trailhouse/core";
import { variantsOf } from "@trailhouse/cli/sample";
import fc from "fast-check";
import { hostileValues, oddKeys, oddValues, type Tree } from "./odd-values.ts";
import { recordText, styles } from "./record-text.ts";

type Members = Readonly<Record<string, Tree>>;
type Path = readonly string[];

/** One change to a record. */
interface Edit {
  /** Which of the record's members, counted through all depths. */
  readonly place: number;
  readonly kind: "drop" | "replace" | "add" | "as text" | "nest" | "rename";
  readonly key: string;
  readonly value: Tree;
}

const OTHER_SERVICES: readonly Members[] = [
  { eventSource: "s3.amazonaws.com", eventName: "ListBuckets" },
  { eventSource: "sts.amazonaws.com", eventName: "AssumeRole" },
  { eventType: "AwsCloudTrailInsight", eventName: null },
  { eventType: "AwsVpceEvent" },
  { eventSource: "", eventName: "" },
  { eventTime: "yesterday" },
];

const genuine: fc.Arbitrary<Members> = fc
  .tuple(fc.constantFrom(...EVENTS.map(({ eventName }) => eventName)), fc.nat(20), fc.nat(20))
  .map(([eventName, seed, which]) => {
    const variants = variantsOf(eventName, seed);
    return (variants[which % variants.length]?.record ?? {}) as Members;
  });

const invented = fc.tuple(genuine, fc.constantFrom("InventUser", "createuser", "ConsoleLogin", "__proto__")).map(([record, eventName]) => ({ ...record, eventName }));
const others = fc.tuple(genuine, fc.constantFrom(...OTHER_SERVICES)).map(([record, members]) => ({ ...record, ...members }));

/** Records as AWS writes them: IAM, events that no table names, other services. */
export const ordinaryRecords: fc.Arbitrary<Members> = fc.oneof({ weight: 8, arbitrary: genuine }, { weight: 1, arbitrary: invented }, { weight: 2, arbitrary: others });

function edits(values: fc.Arbitrary<Tree>): fc.Arbitrary<readonly Edit[]> {
  const kind = fc.constantFrom("replace", "replace", "drop", "add", "as text", "nest", "rename");
  return fc.array(fc.record({ place: fc.nat(80), kind, key: oddKeys, value: values }), { maxLength: 5 });
}

/** The paths of all members below a value. eventVersion is no place: every record has it, and it tells a record from a container. */
function places(value: Tree, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (path.length === 0 && key === "eventVersion" ? [] : [[...path, key], ...places(member, [...path, key])]));
}

function edited(record: Members, edit: Edit): Members {
  const paths = places(record);
  const path = paths[edit.place % paths.length];
  return path === undefined ? record : (editedAt(record, path, edit) as Members);
}

function editedAt(value: Tree, path: Path, edit: Edit): Tree {
  if (typeof value !== "object" || value === null) return value;
  const [key, ...deeper] = path;
  const entries = Object.entries(value).flatMap(([name, member]): (readonly [string, Tree])[] => {
    if (name !== key) return [[name, member]];
    return deeper.length > 0 ? [[name, editedAt(member, deeper, edit)]] : editedMember(name, member, edit);
  });
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

function editedMember(name: string, member: Tree, { kind, key, value }: Edit): (readonly [string, Tree])[] {
  const addedKey = key === "Records" || key === "Events" ? "more" : key;
  switch (kind) {
    case "drop": return [];
    case "replace": return [[name, value]];
    case "add": return [[name, member], [addedKey, value]];
    case "as text": return [[name, JSON.stringify(member)]];
    case "nest": return [[name, { Records: [{ eventVersion: "1.08", eventSource: "iam.amazonaws.com", eventName: "DeleteUser" }, member] }]];
    case "rename": return [[name.toUpperCase(), member]];
  }
}

/** Records of any kind: true to life, of older and odd form, with anything anywhere. */
export const oddRecords: fc.Arbitrary<Tree> = fc.tuple(ordinaryRecords, edits(oddValues)).map(([record, changes]) => changes.reduce(edited, record));

/** As {@link oddRecords}, now and then nested deeper than a record may be. */
export const hostileRecords: fc.Arbitrary<Tree> = fc.tuple(ordinaryRecords, edits(hostileValues)).map(([record, changes]) => changes.reduce(edited, record));

/** The JSON text of odd records, written in any way. */
export const oddRecordTexts: fc.Arbitrary<string> = fc.tuple(oddRecords, styles).map(([record, style]) => recordText(record, style));

/** The JSON text of hostile records, written in any way. */
export const hostileRecordTexts: fc.Arbitrary<string> = fc.tuple(hostileRecords, styles).map(([record, style]) => recordText(record, style));
