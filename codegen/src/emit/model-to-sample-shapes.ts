import type { Member, Operation, Shape } from "../aws/shapes.ts";

type Members = Readonly<Record<string, string>>;

/**
 * The AWS API model as the sample generator reads it: members in CloudTrail's casing, each with its type as text.
 * `string`, `list<Tag>`, `map<string>`; a name in STRUCTURES is a structure; `!` after it is required, `*` sensitive.
 * @param source what the operations were read from: `@aws-sdk/client-iam 3.1169.0`
 */
export function emitSampleShapes(operations: readonly Operation[], source: string): string {
  const structures = new Map<string, readonly Member[]>();
  for (const { input, output } of operations) collectAll([...input, ...output], structures);
  return [
    `// @generated from ${source} by codegen/src/emit/model-to-sample-shapes.ts. Do not edit: run \`npm run generate\`.`,
    "",
    "/** Members by name. A type is a simple kind, list<…>, map<…> or a name in STRUCTURES; `!` required, `*` sensitive. */",
    "export type Members = Readonly<Record<string, string>>;",
    "",
    "export const STRUCTURES: Readonly<Record<string, Members>> = {",
    ...[...structures].sort(byName).map(([name, members]) => `  ${name}: ${textOf(members)},`),
    "};",
    "",
    "/** Every operation's input and output. */",
    "export const OPERATIONS: Readonly<Record<string, { readonly input: Members; readonly output: Members }>> = {",
    ...operations.map(({ name, input, output }) => `  ${name}: { input: ${textOf(input)}, output: ${textOf(output)} },`),
    "};",
    "",
  ].join("\n");
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function textOf(members: readonly Member[]): string {
  const types: Members = Object.fromEntries(members.map((member) => [member.key, typeOf(member)]));
  return JSON.stringify(types);
}

function typeOf(member: Member): string {
  return `${nameOf(member.shape)}${member.required ? "!" : ""}${member.sensitive ? "*" : ""}`;
}

function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case "list": return `list<${nameOf(shape.member)}>`;
    case "map": return `map<${nameOf(shape.value)}>`;
    case "structure": return shape.name;
    default: return shape.kind;
  }
}

function collectAll(members: readonly Member[], into: Map<string, readonly Member[]>): void {
  for (const { shape } of members) collect(shape, into);
}

function collect(shape: Shape, into: Map<string, readonly Member[]>): void {
  if (shape.kind === "list") collect(shape.member, into);
  else if (shape.kind === "map") collect(shape.value, into);
  else if (shape.kind === "structure") collectStructure(shape.name, shape.members, into);
}

/** The first meeting of a structure counts: a later one inside itself has no members. */
function collectStructure(name: string, members: readonly Member[], into: Map<string, readonly Member[]>): void {
  if (into.has(name)) return;
  into.set(name, members);
  collectAll(members, into);
}
