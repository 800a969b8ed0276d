import type { OcsfAttribute, OcsfClass, OcsfObject, OcsfOwner } from "../schema-model.ts";
import { member, mismatch, namesOf, numberAt, objectAt, optional, optionalNumberAt, optionalTextAt, textAt, textsAt, type Node } from "./export-node.ts";
import { deprecatedSince, exportToAttribute } from "./export-to-attribute.ts";

/** The parts of an export, whatever its layout. */
export interface ExportParts {
  readonly classes: Node<object>;
  readonly objects: Node<object>;
  readonly types: Node<object>;
}

/** A class by its name in the export, `win/registry_key_query` for one of an extension. */
export function exportToClass(parts: ExportParts, name: string): OcsfClass {
  const node = objectAt(parts.classes, name);
  const owner = ownerOf(parts, node, name);
  return { uid: numberAt(node, "uid"), ...category(node, owner), ...owner };
}

/** An object by its name in the export. */
export function exportToObject(parts: ExportParts, name: string): OcsfObject {
  const node = objectAt(parts.objects, name);
  return { ...ownerOf(parts, node, name), ...optional("observable", optionalNumberAt(node, "observable")) };
}

/** The Base Event has no category of its own: its category_uid's only value is 0 Uncategorized. */
function category(node: Node, { attributes }: OcsfOwner): Pick<OcsfClass, "category_uid" | "category_name"> {
  const uid = optionalNumberAt(node, "category_uid") ?? Number(Object.keys(attributes["category_uid"]?.enum ?? {})[0] ?? 0);
  const name = optionalTextAt(node, "category_name") ?? attributes["category_uid"]?.enum?.[uid];
  return { category_uid: uid, category_name: name ?? textAt(node, "category_name") };
}

function ownerOf(parts: ExportParts, node: Node<object>, name: string): OcsfOwner {
  const attributes = objectAt(node, "attributes");
  return {
    name,
    caption: textAt(node, "caption"),
    profiles: (textsAt(node, "profiles") ?? []).toSorted(),
    ...deprecatedSince(node),
    ...constraints(node),
    attributes: Object.fromEntries(namesOf(attributes).map((key) => [key, attributeOf(parts, objectAt(attributes, key))])),
  };
}

/** An attribute whose type and object the export has. */
function attributeOf(parts: ExportParts, node: Node<object>): OcsfAttribute {
  const attribute = exportToAttribute(node);
  if (attribute.type === "object_t") {
    if (member(parts.objects, attribute.object_type ?? "") === undefined) throw mismatch(node, "object_type", "an object of the export");
  } else if (member(parts.types, attribute.type) === undefined) {
    throw mismatch(node, "type", "a type of the export");
  }
  return attribute;
}

function constraints(owner: Node): Pick<OcsfOwner, "constraints"> {
  if (member(owner, "constraints") === undefined) return {};
  const node = objectAt(owner, "constraints");
  const unknown = namesOf(node).find((key) => key !== "at_least_one" && key !== "just_one");
  if (unknown !== undefined) throw new Error(`OCSF export: ${node.path}: expected at_least_one or just_one, found ${unknown}`);
  const found = {
    ...optional("at_least_one", textsAt(node, "at_least_one")?.toSorted()),
    ...optional("just_one", textsAt(node, "just_one")?.toSorted()),
  };
  return Object.keys(found).length === 0 ? {} : { constraints: found };
}
