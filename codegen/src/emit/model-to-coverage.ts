import type { ClassMapping, EventRow, Model } from "../resolve/model.ts";

/** `docs/gen/coverage.md`: event → class → activity → target, and the attributes that each class fills. */
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
  const rows = eventsOf(mapping, model).map((event) => {
    const self = event.self === "never" ? "" : `, or the caller (${event.self})`;
    return `| ${event.eventName} | ${activities[String(event.activityId)] ?? ""} (${event.activityId}) | ${event.target.replaceAll("_", " ")}${self}${event.review ? " (**unreviewed**)" : ""} |`;
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
