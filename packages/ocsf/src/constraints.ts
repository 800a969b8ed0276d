import type { OcsfConstraints, OcsfOwner, OcsfSchema } from "./schema-model.ts";

/**
 * The members of a constraint that an event can have, `a.b` for a member of an object; empty where there are none.
 * Some exports name attributes that their class does not have: 1.4.0's Event Log Activity names `log_file`.
 */
export function constraintMembers(schema: OcsfSchema, owner: OcsfOwner, kind: keyof OcsfConstraints): readonly string[] {
  return (owner.constraints?.[kind] ?? []).filter((path) => leadsSomewhere(schema, owner, path.split(".")));
}

function leadsSomewhere(schema: OcsfSchema, owner: OcsfOwner | undefined, [name = "", ...rest]: readonly string[]): boolean {
  const attribute = owner !== undefined && Object.hasOwn(owner.attributes, name) ? owner.attributes[name] : undefined;
  if (attribute === undefined || rest.length === 0) return attribute !== undefined;
  return leadsSomewhere(schema, schema.objects[attribute.object_type ?? ""], rest);
}
