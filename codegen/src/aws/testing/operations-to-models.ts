import type { Member, Operation, Shape } from "../shapes.ts";

type Json = Readonly<Record<string, unknown>>;

/** The operations in the form of botocore's `service-2.json` and the SDKs' `api-2.json`: every shape under a name. */
export function operationsToC2j(operations: readonly Operation[]): Json {
  const shapes: Record<string, Json> = {};
  const named = (name: string, shape: Json): Json => {
    shapes[name] = shape;
    return { shape: name };
  };
  const structure = (members: readonly Member[], name: string): Json => {
    if (name in shapes) return { shape: name };
    shapes[name] = {};
    const made = Object.fromEntries(members.map((member) => [member.name, reference(member.shape)]));
    return named(name, { type: "structure", members: made, required: members.filter(({ required }) => required).map(({ name: each }) => each) });
  };
  const reference = (shape: Shape): Json => {
    switch (shape.kind) {
      case "structure": return structure(shape.members, shape.name);
      case "list": return named(nameOf(shape), { type: "list", member: reference(shape.member) });
      case "map": return named(nameOf(shape), { type: "map", key: reference(shape.key), value: reference(shape.value) });
      default: return named(nameOf(shape), { type: shape.kind, ...(shape.sensitive ? { sensitive: true } : {}) });
    }
  };
  const made = operations.map(({ name, input, output }) => [name, {
    name,
    ...(input.length > 0 ? { input: structure(input, `${name}Request`) } : {}),
    ...(output.length > 0 ? { output: { ...structure(output, `${name}Response`), resultWrapper: `${name}Result` } } : {}),
  }]);
  return { version: "2.0", metadata: { serviceId: "IAM", protocol: "query" }, operations: Object.fromEntries(made) as Json, shapes };
}

/** The same as an SDK's `api-2.min.json`: shapes stand where they are used, and text has no type. */
export function operationsToMinimal(operations: readonly Operation[]): Json {
  const structure = (members: readonly Member[]): Json => ({
    type: "structure",
    members: Object.fromEntries(members.map(({ name, shape }) => [name, inline(shape)])),
    required: members.filter(({ required }) => required).map(({ name }) => name),
  });
  const inline = (shape: Shape): Json => {
    switch (shape.kind) {
      case "structure": return structure(shape.members);
      case "list": return { type: "list", member: inline(shape.member) };
      case "map": return { type: "map", key: inline(shape.key), value: inline(shape.value) };
      default: return { ...(shape.kind === "string" && !shape.sensitive ? {} : { type: shape.kind }), ...(shape.sensitive ? { sensitive: true } : {}) };
    }
  };
  const made = operations.map(({ name, input, output }) => [name, {
    ...(input.length > 0 ? { input: structure(input) } : {}),
    ...(output.length > 0 ? { output: structure(output) } : {}),
  }]);
  return { version: "2.0", metadata: { serviceId: "IAM" }, operations: Object.fromEntries(made) as Json, shapes: {} };
}

const NAMESPACE = "com.amazonaws.iam#";

/** The same as a Smithy JSON AST. */
export function operationsToSmithy(operations: readonly Operation[]): Json {
  const shapes: Record<string, Json> = { [`${NAMESPACE}Service`]: { type: "service", traits: { "aws.api#service": { sdkId: "IAM" } } } };
  const named = (name: string, shape: Json): Json => {
    shapes[`${NAMESPACE}${name}`] = shape;
    return { target: `${NAMESPACE}${name}` };
  };
  const structure = (members: readonly Member[], name: string): Json => {
    if (`${NAMESPACE}${name}` in shapes) return { target: `${NAMESPACE}${name}` };
    named(name, {});
    const made = members.map((member) => [member.name, { ...target(member.shape), ...(member.required ? { traits: { "smithy.api#required": {} } } : {}) }]);
    return named(name, { type: "structure", members: Object.fromEntries(made) as Json });
  };
  const target = (shape: Shape): Json => {
    switch (shape.kind) {
      case "structure": return structure(shape.members, shape.name);
      case "list": return named(nameOf(shape), { type: "list", member: target(shape.member) });
      case "map": return named(nameOf(shape), { type: "map", key: target(shape.key), value: target(shape.value) });
      default: return shape.sensitive ? named(nameOf(shape), { type: shape.kind, traits: { "smithy.api#sensitive": {} } }) : { target: `smithy.api#${PRELUDE[shape.kind] ?? ""}` };
    }
  };
  for (const { name, input, output } of operations) {
    const side = (members: readonly Member[], suffix: string) => (members.length > 0 ? structure(members, `${name}${suffix}`) : { target: "smithy.api#Unit" });
    named(name, { type: "operation", input: side(input, "Request"), output: side(output, "Response") });
  }
  return { smithy: "2.0", shapes };
}

const PRELUDE: Readonly<Record<string, string>> = {
  string: "String", integer: "PrimitiveInteger", long: "BigInteger", double: "BigDecimal", boolean: "Boolean", timestamp: "Timestamp", blob: "Blob", document: "Document",
};

/** A name for a shape that has none of its own: the same for the same shape. */
function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case "structure": return shape.name;
    case "list": return `${nameOf(shape.member)}List`;
    case "map": return `${nameOf(shape.key)}To${nameOf(shape.value)}Map`;
    default: return `${shape.sensitive ? "sensitive" : "plain"}${shape.kind}Type`;
  }
}
