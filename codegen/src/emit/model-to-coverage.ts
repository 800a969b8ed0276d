import type { ClassMapping, EventRow, Model } from "../resolve/model.ts";

/** `docs/gen/coverage.md`: event → class → activity → target, and the attributes that each class fills. */
export function modelToCoverage(model: Model): string {
  const counts = model.classes.map((mapping) => `| ${mapping.ocsf.caption} | ${mapping.ocsf.uid} | ${eventsOf(mapping, model).length} | \`${mapping.silverTable}\` | \`${mapping.goldTable}\` |`);
  return `<!-- @generated from mappings by \`npm run generate\`. Do not edit. -->
# Coverage

${model.events.length} events, OCSF ${model.ocsf.version}, mapping version \`${model.mappingVersion}\`.

| class | uid | events | silver table | gold table |
|---|---|---|---|---|
${counts.join("\n")}

An event of a selected service that no row names goes to \`${model.preset.fallback.className}\` with \`unmapped.mapping_status\` = \`${model.preset.fallback.status}\`.

${model.classes.map((mapping) => classSection(mapping, model)).join("\n\n")}
`;
}

function eventsOf(mapping: ClassMapping, model: Model): readonly EventRow[] {
  return model.events.filter((event) => event.className === mapping.className);
}

function classSection(mapping: ClassMapping, model: Model): string {
  const activities = mapping.ocsf.attributes["activity_id"]?.enum ?? {};
  const rows = eventsOf(mapping, model).map((event) => {
    const self = event.self === "never" ? "" : `, or the caller (${event.self})`;
    return `| ${event.eventName} | ${activities[String(event.activityId)] ?? ""} (${event.activityId}) | ${event.target.replaceAll("_", " ")}${self} |`;
  });
  const always = mapping.attributes.filter((each) => !each.mayBeAbsent).map((each) => `\`${each.name}\``);
  const sometimes = mapping.attributes.filter((each) => each.mayBeAbsent).map((each) => `\`${each.name}\``);
  return `## ${mapping.ocsf.caption} [${mapping.ocsf.uid}]

Filled in every row: ${always.join(", ")}.

Filled where the record has it: ${sometimes.join(", ")}.

| event | activity | acts on |
|---|---|---|
${rows.join("\n")}`;
}
