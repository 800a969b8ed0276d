import type { Steps } from "./event-record.ts";
import type { OcsfAttribute, OcsfOwner, OcsfSchema } from "./schema-model.ts";

/** What the schema says about a place in an event. */
export interface Place {
  /** The class, or the object, that the place belongs to. */
  readonly owner: OcsfOwner;
  /** The attribute of that owner; undefined for the event itself and for what the schema does not know. */
  readonly attribute: OcsfAttribute | undefined;
  /** The class or object that the value itself should be; undefined where it should be a scalar or a list. */
  readonly self: OcsfOwner | undefined;
  /** True at one element of a list. */
  readonly isElement: boolean;
}

/** Follows the steps through the schema, whatever the profiles. */
export function locate(schema: OcsfSchema, root: OcsfOwner, steps: Steps): Place {
  let place: Place = { owner: root, attribute: undefined, self: root, isElement: false };
  for (const step of steps) place = typeof step === "number" ? elementOf(schema, place) : attributeOf(schema, place.self ?? root, step);
  return place;
}

function attributeOf(schema: OcsfSchema, owner: OcsfOwner, name: string): Place {
  const attribute = Object.hasOwn(owner.attributes, name) ? owner.attributes[name] : undefined;
  const self = attribute?.is_array === true ? undefined : objectOf(schema, attribute);
  return { owner, attribute, self, isElement: false };
}

function elementOf(schema: OcsfSchema, { owner, attribute }: Place): Place {
  return { owner, attribute, self: objectOf(schema, attribute), isElement: true };
}

function objectOf(schema: OcsfSchema, attribute: OcsfAttribute | undefined): OcsfOwner | undefined {
  return attribute?.object_type === undefined ? undefined : schema.objects[attribute.object_type];
}
