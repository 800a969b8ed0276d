import type { ErrorObject } from "ajv";
import { own, pathOf, type EventRecord, type Steps } from "./event-record.ts";
import type { Finding, RuleId } from "./finding.ts";
import { constraintMembers } from "./constraints.ts";
import { locate, type Place } from "./locate.ts";
import { profilesOf, type OcsfClass, type OcsfOwner, type OcsfSchema } from "./schema-model.ts";
import { enumValues, expected, expectedItem, found, quoted } from "./words.ts";

/** One error of a generated validator, with what its message needs. */
interface Fault {
  readonly schema: OcsfSchema;
  readonly error: ErrorObject;
  readonly steps: Steps;
  readonly value: unknown;
  readonly place: Place;
  readonly profiles: readonly string[];
}

/** The errors of a generated validator as findings, in its order, one for each thing that is wrong. */
export function schemaErrorsToFindings(
  schema: OcsfSchema,
  errors: readonly ErrorObject[],
  event: EventRecord,
  ocsfClass: OcsfClass,
  profiles: readonly string[],
): Finding[] {
  const findings = errors.filter(isOwnFault).map((error) => {
    const { steps, value } = follow(event, error.instancePath);
    return faultToFinding({ schema, error, steps, value, place: locate(schema, ocsfClass, steps), profiles });
  });
  return withoutConsequences(findings);
}

/** The members of an anyOf or oneOf each report what they miss; the constraint itself says it once. */
function isOwnFault(error: ErrorObject): boolean {
  return !/\/(?:anyOf|oneOf)\/\d+\//.test(error.schemaPath);
}

/** A value of the wrong type also fails its enum, and one that is too long its pattern: the first says it. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const causes = new Set(findings.map(({ path, rule }) => `${rule} ${path}`));
  return findings.filter(
    ({ path, rule }) =>
      !(rule === "enum" && causes.has(`type ${path}`)) && !(rule === "pattern" && causes.has(`max-length ${path}`)),
  );
}

function follow(event: EventRecord, pointer: string): { steps: Steps; value: unknown } {
  const steps: (string | number)[] = [];
  let value: unknown = event;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(value) ? Number(name) : name;
    steps.push(step);
    value = own(value, step);
  }
  return { steps, value };
}

function faultToFinding(fault: Fault): Finding {
  const params = fault.error.params as Record<string, unknown>;
  switch (fault.error.keyword) {
    case "required":
      return missing(fault, String(params["missingProperty"]));
    case "additionalProperties":
      return unexpected(fault, String(params["additionalProperty"]));
    case "type":
      return at(fault, "type", `expected ${expectedHere(fault)}, found ${found(fault.value)}`);
    case "enum":
      return at(fault, "enum", `expected one of ${enumValues(fault.place.attribute?.enum ?? {})}; found ${found(fault.value)}`);
    case "pattern":
      return at(fault, "pattern", `expected ${expectedHere(fault)} in the form of ${typeName(fault.place)}, found ${found(fault.value)}`);
    case "maxLength":
      return at(fault, "max-length", `expected at most ${String(params["limit"])} characters of ${typeName(fault.place)}, found ${found(fault.value)}`);
    case "minimum":
    case "maximum":
      return at(fault, "range", `expected ${rangeHere(fault)} for ${typeName(fault.place)}, found ${found(fault.value)}`);
    case "anyOf":
      return unmetConstraint(fault, "constraint-at-least-one");
    case "oneOf":
      return unmetConstraint(fault, "constraint-just-one");
    default:
      return at(fault, "type", `expected a value for which the JSON Schema keyword "${fault.error.keyword}" holds, found ${found(fault.value)}`);
  }
}

function at(fault: Fault, rule: RuleId, message: string, ...more: string[]): Finding {
  return { path: pathOf([...fault.steps, ...more]), rule, message };
}

function missing(fault: Fault, name: string): Finding {
  const owner = ownerHere(fault.place);
  const attribute = owner.attributes[name];
  const what = attribute === undefined ? "a value" : expected(fault.schema, attribute);
  return at(fault, "required", `expected ${what}, which ${owner.caption} requires; found nothing`, name);
}

function unexpected(fault: Fault, name: string): Finding {
  const owner = ownerHere(fault.place);
  const attribute = Object.hasOwn(owner.attributes, name) ? owner.attributes[name] : undefined;
  if (attribute === undefined) {
    const message = `expected only attributes of ${owner.caption}, found ${quoted(name)}: ${found(own(fault.value, name))}`;
    return at(fault, "unknown-attribute", message, name);
  }
  const declared = fault.profiles.length === 0 ? "no profile" : fault.profiles.join(", ");
  const message = `expected the profile ${profilesOf(attribute).join(" or ")} in metadata.profiles, which this attribute belongs to; found ${declared}`;
  return at(fault, "profile-not-declared", message, name);
}

function unmetConstraint(fault: Fault, rule: "constraint-at-least-one" | "constraint-just-one"): Finding {
  const owner = ownerHere(fault.place);
  const members = constraintMembers(fault.schema, owner, rule === "constraint-just-one" ? "just_one" : "at_least_one");
  const present = members.filter((path) => path.split(".").reduce(own, fault.value) !== undefined);
  const amount = rule === "constraint-just-one" ? "exactly one" : "at least one";
  const what = present.length === 0 ? "none of them" : present.join(", ");
  return at(fault, rule, `expected ${amount} of ${members.join(", ")} in ${owner.caption}, found ${what}`);
}

function expectedHere({ schema, place: { attribute, isElement, owner } }: Fault): string {
  if (attribute === undefined) return `an object (${owner.caption})`;
  return isElement ? expectedItem(schema, attribute) : expected(schema, attribute);
}

function ownerHere({ self, owner }: Place): OcsfOwner {
  return self ?? owner;
}

function rangeHere({ schema, place: { attribute } }: Fault): string {
  return schema.types[attribute?.type ?? ""]?.range?.join(" to ") ?? "a number in range";
}

function typeName({ attribute }: Place): string {
  return attribute?.type ?? "its type";
}
