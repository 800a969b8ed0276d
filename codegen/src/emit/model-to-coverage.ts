import { EventAttributes } from "./event-attributes.ts";
import type { ClassMapping, EventRow, Model } from "../resolve/model.ts";

/** `docs/gen/coverage.md`: event → class → activity → target → attributes. */
export function modelToCoverage(model: Model): string {
  const counts = model.classes.map((mapping) => `| ${mapping.ocsf.caption} | ${mapping.ocsf.uid} | ${eventsOf(mapping, model).length} | \`${mapping.silverTable}\` | \`${mapping.goldTable}\` |`);
  return `<!-- @generated from mappings by \`npm run generate\`. Do not edit. -->
# Coverage

${model.events.length} events, OCSF ${model.ocsf.version}, mapping version \`${model.mappingVersion}\`.
${unreviewedText(model)}
| class | uid | events | silver table | gold table |
|---|---|---|---|---|
${counts.join("\n")}

An event of a selected service that no row names goes to \`${model.preset.fallback.className}\` with \`unmapped.mapping_status\` = \`${model.preset.fallback.status}\`.
${withoutOperationText(model)}
${model.classes.map((mapping) => classSection(mapping, model)).join("\n\n")}
`;
}

/** Events that are known and have no row, each with the page that names it. */
function withoutOperationText({ withoutOperation }: Model): string {
  const left = withoutOperation.filter((each) => each.fallback);
  if (left.length === 0) return "";
  return `\nSo do these events, which AWS logs without an operation of the API:\n\n| event | source |\n|---|---|\n${left.map(({ eventName, source }) => `| ${eventName} | ${source} |`).join("\n")}\n`;
}

/** How many rows nobody has accepted yet; nothing where there are none. */
function unreviewedText({ events }: Model): string {
  const count = events.filter((each) => each.review).length;
  return count === 0 ? "" : `\n**${count} unreviewed**: proposed by \`trailhouse mappings suggest\`, and not accepted yet (\`review: true\`).\n`;
}

function eventsOf(mapping: ClassMapping, model: Model): readonly EventRow[] {
  return model.events.filter((event) => event.className === mapping.className);
}

function classSection(mapping: ClassMapping, model: Model): string {
  const activities = mapping.ocsf.attributes["activity_id"]?.enum ?? {};
  const own = ownAttributes(mapping, model);
  const rows = eventsOf(mapping, model).map((event) => {
    const self = event.self === "never" ? "" : `, or the caller (${event.self})`;
    return `| ${event.eventName} | ${activities[String(event.activityId)] ?? ""} (${event.activityId}) | ${event.target.replaceAll("_", " ")}${self}${event.review ? " (**unreviewed**)" : ""} | ${attributesText(own.get(event) ?? [])} |`;
  });
  const always = mapping.attributes.filter((each) => !each.mayBeAbsent).map((each) => `\`${each.name}\``);
  const sometimes = mapping.attributes.filter((each) => each.mayBeAbsent).map((each) => `\`${each.name}\``);
  return `## ${mapping.ocsf.caption} [${mapping.ocsf.uid}]

Filled in every row: ${always.join(", ")}.

Filled where the record has it: ${sometimes.join(", ")}.

The last column has, of these attributes and their members, those that only some of the events may fill.

| event | activity | acts on | fills |
|---|---|---|---|
${rows.join("\n")}`;
}

/** `user_result`, `user`: name, uid. */
function attributesText(names: readonly string[]): string {
  const members = new Map<string, string[]>();
  for (const name of names) {
    const [attribute = "", member] = name.split(".");
    members.set(attribute, [...(members.get(attribute) ?? []), ...(member === undefined ? [] : [member])]);
  }
  return [...members].map(([attribute, of]) => (of.length === 0 ? `\`${attribute}\`` : `\`${attribute}\`: ${of.join(", ")}`)).join("; ");
}

/** What each event may fill and not all events of the class do; of an attribute that only some fill, not each member. */
function ownAttributes(mapping: ClassMapping, model: Model): ReadonlyMap<EventRow, readonly string[]> {
  const all = eventsOf(mapping, model).map((event) => {
    const attributes = new EventAttributes(model, event);
    return [event, mapping.attributes.flatMap(({ name, value }) => attributes.filled(name, value))] as const;
  });
  const fillers = new Map<string, number>();
  for (const name of all.flatMap(([, names]) => names)) fillers.set(name, (fillers.get(name) ?? 0) + 1);
  // A member says more than its attribute only where it stands in fewer events.
  const isOwn = (name: string): boolean => fillers.get(name) !== fillers.get(name.includes(".") ? name.slice(0, name.indexOf(".")) : "");
  return new Map(all.map(([event, names]) => [event, names.filter((name) => isOwn(name) && fillers.get(name) !== all.length)]));
}
