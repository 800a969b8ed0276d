import { profilesOf, type OcsfAttribute, type OcsfSchema } from "@trailhouse/ocsf/schema";
import type { ChangeKind, SchemaChange } from "./schema-change.ts";

/** An attribute in one version, and the schema that it is of. */
export interface AttributeAt {
  readonly schema: OcsfSchema;
  readonly attribute: OcsfAttribute;
}

/** What differs in one attribute that both versions have. */
export function diffAttribute(owner: string, name: string, from: AttributeAt, to: AttributeAt): readonly SchemaChange[] {
  const [a, b] = [from.attribute, to.attribute];
  const change = (kind: ChangeKind, before: string | undefined, after: string | undefined): readonly SchemaChange[] =>
    before === after ? [] : [{ kind, owner, attribute: name, ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) }];
  return [
    ...(b.deprecated === undefined ? [] : change("attribute-deprecated", a.deprecated, b.deprecated)),
    ...change(requirementKind(a, b), a.requirement, b.requirement),
    ...change("type-changed", typeText(from), typeText(to)),
    ...change("profiles-changed", profilesText(a), profilesText(b)),
    ...change("caption-changed", a.caption, b.caption),
    ...change("observable-changed", observableText(from), observableText(to)),
    ...diffEnum(owner, name, a, b),
  ];
}

function requirementKind(from: OcsfAttribute, to: OcsfAttribute): ChangeKind {
  if (to.requirement === "required") return "attribute-required";
  return from.requirement === "required" ? "attribute-not-required" : "requirement-changed";
}

/** The type with what it asks of a value, so that a limit that a type gains shows where the type is used. */
function typeText({ attribute, schema }: AttributeAt): string {
  const name = attribute.object_type ?? attribute.type;
  const type = schema.types[attribute.type];
  const limits = type && [type.type, type.regex && `matching ${type.regex}`, type.max_len && `of at most ${type.max_len}`, type.range && `from ${type.range.join(" to ")}`];
  const base = limits?.filter(Boolean).join(" ") ?? "";
  return `${attribute.is_array === true ? "list of " : ""}${name}${base === "" || base === name ? "" : ` (${base})`}`;
}

function profilesText(attribute: OcsfAttribute): string | undefined {
  const names = profilesOf(attribute);
  return names.length === 0 ? undefined : names.join(", ");
}

function observableText({ attribute, schema }: AttributeAt): string | undefined {
  const id = attribute.observable ?? schema.types[attribute.type]?.observable;
  return id === undefined ? undefined : `${id} ${schema.observables[String(id)] ?? ""}`.trimEnd();
}

function diffEnum(owner: string, attribute: string, from: OcsfAttribute, to: OcsfAttribute): readonly SchemaChange[] {
  // type_uid's values are computed from the class and the activity, which tell of the same change.
  if (attribute === "type_uid") return [];
  const [before, after] = [from.enum ?? {}, to.enum ?? {}];
  const values = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return values.flatMap((value): readonly SchemaChange[] => {
    const [a, b] = [before[value], after[value]];
    if (a === undefined) return [{ kind: "value-new", owner, attribute, value, to: b ?? "" }];
    if (b === undefined) return [{ kind: "value-gone", owner, attribute, value, from: a }];
    const since = to.deprecated_values?.[value];
    const given = since !== undefined && from.deprecated_values?.[value] === undefined;
    return [
      ...(a === b ? [] : [{ kind: "value-caption-changed" as const, owner, attribute, value, from: a, to: b }]),
      ...(given ? [{ kind: "value-deprecated" as const, owner, attribute, value, from: a, to: since }] : []),
    ];
  });
}
