import type { Expression } from "../model/expression.ts";
import type { At, Violations } from "../model/violations.ts";
import type { OcsfOwner } from "../ocsf/schema.ts";

type Members = readonly { readonly name: string; readonly value: Expression; readonly at: At }[];

/**
 * The text beside a filled id (`type` beside `type_id`) is the caption of that id: by `$caption`, or, as the id
 * itself, by `$event`. Text of one's own could disagree with the id.
 */
export function checkSiblings(members: Members, owner: OcsfOwner, pathOf: (at: At) => string, violations: Violations): void {
  for (const { name, at, value } of members) {
    const ids = Object.keys(owner.attributes).filter((id) => owner.attributes[id]?.sibling === name);
    const id = members.find((each) => ids.includes(each.name));
    const where = `${pathOf(at)}.${name}`;
    if (value.op === "caption" && owner.attributes[value.of]?.enum && !ids.includes(value.of)) {
      violations.add(value.at, where, "caption", `expected the caption of ${ids.join(" or ") || "no attribute"}, found that of '${value.of}'`);
    } else if (id && value.op !== "caption" && !(isOwnColumn(name, value) && isOwnColumn(id.name, id.value))) {
      violations.add(value.at, where, "caption", `expected {$caption: ${id.name}}, since ${id.name} is filled and the two must agree, found another value`);
    }
  }
}

function isOwnColumn(name: string, value: Expression): boolean {
  return value.op === "event" && value.column === name;
}
