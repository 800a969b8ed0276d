import type { OcsfOwner, OcsfSchema } from "@trailhouse/ocsf/schema";
import { generatedFrom } from "./generated-line.ts";

/** The derived schema as JSON, one attribute a line so that a change of one shows as one; reads back as the schema. */
export function modelToSchemaJson(schema: OcsfSchema): string {
  const head = `derived from ${generatedFrom(schema)} by \`npm run generate\`, without descriptions. Do not edit.`;
  return `${block({
    "@generated": JSON.stringify(head),
    version: JSON.stringify(schema.version),
    classes: block(mapped(schema.classes, ownerText, 1), 1),
    objects: block(mapped(schema.objects, ownerText, 1), 1),
    types: block(mapped(schema.types, json), 1),
    observables: block(mapped(schema.observables, json), 1),
  })}\n`;
}

function ownerText(owner: OcsfOwner, depth: number): string {
  const { attributes, ...rest } = owner;
  const lines = mapped(rest, json);
  return block({ ...lines, attributes: block(mapped(attributes, json), depth + 2) }, depth + 1);
}

function mapped<T>(record: Readonly<Record<string, T>>, text: (value: T, depth: number) => string, depth = 0): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, text(value, depth)]));
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

/** A JSON object of members that are JSON already, one a line. */
function block(members: Readonly<Record<string, string>>, depth = 0): string {
  const lines = Object.entries(members).map(([key, json]) => `${" ".repeat(depth + 1)}${JSON.stringify(key)}: ${json}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${" ".repeat(depth)}}`;
}
