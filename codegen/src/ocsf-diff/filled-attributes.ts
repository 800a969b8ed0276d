import type { OcsfAttribute, OcsfOwner, OcsfSchema } from "@trailhouse/ocsf/schema";
import { partsOf } from "../check/walk.ts";
import type { Expression } from "../model/expression.ts";
import { Violations, type At } from "../model/violations.ts";
import { YamlExpressionReader } from "../read/expression.ts";
import type { MappingFile } from "../read/mapping-files.ts";
import { member } from "../read/yaml-node.ts";

/** A line of mappings/gold that fills an attribute, whether or not the schema has it. */
export interface FilledAttribute {
  readonly at: At;
  /** The class or object that the attribute is of. */
  readonly owner: string;
  readonly attribute: string;
  /** From the event down: `user.account.uid`. */
  readonly path: string;
  readonly value: Expression;
}

/** A line that makes an object of an OCSF type, or a class's file. */
export interface BuiltOwner {
  readonly at: At;
  readonly owner: string;
  readonly filled: readonly string[];
}

export interface FilledLines {
  readonly attributes: readonly FilledAttribute[];
  readonly owners: readonly BuiltOwner[];
}

/** What the gold tables fill in the classes named. What cannot be read there is left out: other checks tell of it. */
export function filledLines(files: readonly MappingFile[], classes: readonly string[], schema: OcsfSchema): FilledLines {
  const reader = new YamlExpressionReader(new Violations());
  const frame = membersOf(files.find(({ file }) => file === "mappings/gold/frame.yaml"), reader);
  const into = { attributes: [] as FilledAttribute[], owners: [] as BuiltOwner[] };
  for (const name of classes) {
    const file = files.find((each) => each.file === `mappings/gold/${name}.yaml`);
    const owner = schema.classes[name];
    if (!file || !owner) continue;
    const own = membersOf(file, reader);
    const members = [...frame.filter((each) => !own.some((other) => other.name === each.name)), ...own];
    new FilledWalk(schema, frame, into).members(members, owner, file.root.at, "");
  }
  return { attributes: onePerLine(into.attributes), owners: onePerLine(into.owners) };
}

type Members = readonly { readonly name: string; readonly value: Expression; readonly at: At }[];

function membersOf(file: MappingFile | undefined, reader: YamlExpressionReader): Members {
  const node = file && member(file.root, "attributes");
  if (node?.kind !== "map") return [];
  return node.entries.map(({ key, at, value }) => ({ name: key, at, value: reader.expression(value, node) }));
}

class FilledWalk {
  readonly #schema: OcsfSchema;
  readonly #frame: Members;
  readonly #into: { readonly attributes: FilledAttribute[]; readonly owners: BuiltOwner[] };

  constructor(schema: OcsfSchema, frame: Members, into: { readonly attributes: FilledAttribute[]; readonly owners: BuiltOwner[] }) {
    this.#schema = schema;
    this.#frame = frame;
    this.#into = into;
  }

  members(members: Members, owner: OcsfOwner, at: At, path: string): void {
    this.#into.owners.push({ at, owner: owner.name, filled: members.map(({ name }) => name) });
    for (const each of members) {
      const where = path === "" ? each.name : `${path}.${each.name}`;
      this.#into.attributes.push({ at: each.at, owner: owner.name, attribute: each.name, path: where, value: each.value });
      this.#value(each.value, owner.attributes[each.name], where);
    }
  }

  /** Down through choices and lists to the objects that stand as an attribute's value. */
  #value(value: Expression, attribute: OcsfAttribute | undefined, path: string): void {
    const object = this.#schema.objects[attribute?.object_type ?? ""];
    if (!object) return;
    if (value.op === "object") this.members(value.members, object, value.at, path);
    else if (value.op === "frame") this.#frame.filter(({ name }) => name === value.attribute).forEach((each) => { this.#value(each.value, attribute, path); });
    else if (value.op !== "rest") for (const part of partsOf(value)) this.#value(part, attribute, path);
  }
}

/** The frame is walked for each class: what it says of one attribute is told once. */
function onePerLine<T extends { readonly at: At; readonly owner: string; readonly attribute?: string }>(found: readonly T[]): readonly T[] {
  const byPlace = new Map(found.map((each) => [`${each.at.file}:${each.at.line} ${each.owner} ${each.attribute ?? ""}`, each]));
  return [...byPlace.values()];
}
