import { isRecord, own, pathOf, type EventRecord } from "../event-record.ts";
import type { Finding } from "../finding.ts";
import { existsUnder, type OcsfAttribute, type OcsfOwner, type OcsfSchema } from "../schema-model.ts";
import { expected } from "../words.ts";
import type { CheckOf } from "./check.ts";

/** What stays the same on the way through an event. */
interface Walk {
  readonly schema: OcsfSchema;
  readonly profiles: ReadonlySet<string>;
  readonly report: (finding: Finding) => void;
}

type Steps = (string | number)[];

/**
 * Rules of `strict`, at any depth: an attribute that the schema recommends is there wherever its object is, and nothing
 * is used that is deprecated. Deprecated attributes are not asked for, and one that is still required is no finding.
 */
export const strictOf: CheckOf = (schema) => ({ event, ocsfClass, profiles }, report) => {
  if (ocsfClass.deprecated !== undefined) {
    report(deprecated(["class_uid"], `the class ${ocsfClass.caption}`, ocsfClass.deprecated));
  }
  visit({ schema, profiles: new Set(profiles), report }, event, ocsfClass, []);
};

function visit(walk: Walk, value: EventRecord, owner: OcsfOwner, steps: Steps): void {
  for (const name in owner.attributes) {
    const attribute = owner.attributes[name];
    if (attribute === undefined || !existsUnder(attribute, walk.profiles)) continue;
    const child = Object.hasOwn(value, name) ? value[name] : undefined;
    steps.push(name);
    if (child === undefined) checkAbsent(walk, owner, attribute, steps);
    else checkPresent(walk, child, attribute, steps);
    steps.pop();
  }
}

function checkAbsent({ schema, report }: Walk, owner: OcsfOwner, attribute: OcsfAttribute, steps: Steps): void {
  if (attribute.requirement !== "recommended" || isDeprecated(schema, attribute)) return;
  const message = `expected ${expected(schema, attribute)}, which ${owner.caption} recommends; found nothing`;
  report({ path: pathOf(steps), rule: "recommended", message });
}

function checkPresent(walk: Walk, child: unknown, attribute: OcsfAttribute, steps: Steps): void {
  const object = attribute.object_type === undefined ? undefined : walk.schema.objects[attribute.object_type];
  if (attribute.requirement !== "required") reportDeprecated(walk, attribute, object, steps);
  if (attribute.deprecated_values === undefined && object === undefined) return;
  each(child, steps, (item) => {
    if (object !== undefined && isRecord(item)) visit(walk, item, object, steps);
    if (object === undefined) checkValue(walk, item, attribute, steps);
  });
}

function reportDeprecated({ report }: Walk, attribute: OcsfAttribute, object: OcsfOwner | undefined, steps: Steps): void {
  if (attribute.deprecated !== undefined) report(deprecated(steps, "this attribute", attribute.deprecated));
  else if (object?.deprecated !== undefined) report(deprecated(steps, `the object ${object.caption}`, object.deprecated));
}

function checkValue({ report }: Walk, value: unknown, attribute: OcsfAttribute, steps: Steps): void {
  if (typeof value !== "number" && typeof value !== "string") return;
  const since = own(attribute.deprecated_values, value);
  if (typeof since !== "string") return;
  report(deprecated(steps, `the value ${value} ${attribute.enum?.[value] ?? ""}`.trimEnd(), since));
}

function isDeprecated(schema: OcsfSchema, { deprecated: since, object_type: object }: OcsfAttribute): boolean {
  return since !== undefined || (object !== undefined && schema.objects[object]?.deprecated !== undefined);
}

function each(value: unknown, steps: Steps, visitItem: (item: unknown) => void): void {
  if (!Array.isArray(value)) {
    visitItem(value);
    return;
  }
  value.forEach((item, i) => {
    steps.push(i);
    visitItem(item);
    steps.pop();
  });
}

function deprecated(steps: Steps, what: string, since: string): Finding {
  const message = `expected nothing that is deprecated, found ${what}, deprecated since OCSF ${since}`;
  return { path: pathOf(steps), rule: "deprecated", message };
}
