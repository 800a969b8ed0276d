import { OCSF_SCHEMA, OCSF_VERSION, createValidator, validate } from "@trailhouse/ocsf";
import type { OcsfClass, OcsfSchema, Validator } from "@trailhouse/ocsf";
import { UsageError } from "../errors.ts";
import type { Finding } from "./findings.ts";

/** Which schema an event is held to, and how. */
export interface CheckerOptions {
  /** Beside the built-in one, or in its place where the version is the same. */
  readonly schemas: readonly OcsfSchema[];
  /** The version that every event is held to; by its metadata.version when absent. */
  readonly version?: string;
  readonly strict: boolean;
}

/** Holds events to the schema of their version. */
export class EventChecker {
  readonly #validators: ReadonlyMap<unknown, Validator>;
  readonly #fallback: Validator;
  readonly #options: { readonly version?: string; readonly strict: boolean };
  readonly #classes = new Map<OcsfSchema, ReadonlyMap<unknown, OcsfClass>>();

  /** @throws UsageError where no schema has the version asked for */
  constructor({ schemas, version, strict }: CheckerOptions) {
    const builtIn: Validator = { schema: OCSF_SCHEMA, validate };
    this.#validators = new Map([builtIn, ...schemas.map((schema) => createValidator(schema))].map((each) => [each.schema.version, each]));
    const chosen = version === undefined ? this.#validators.get(OCSF_VERSION) : this.#validators.get(version);
    if (chosen === undefined) throw new UsageError(`Expected a schema of OCSF ${version ?? ""}, found ${this.#versions()}. Give the export of that version with --schema.`);
    this.#fallback = chosen;
    this.#options = version === undefined ? { strict } : { version, strict };
  }

  /** What is wrong with an event. */
  readonly check = (event: unknown): readonly Finding[] => {
    const validator = this.#validatorOf(event);
    if (validator !== undefined) return validator.validate(event, this.#options);
    return [{ path: "metadata.version", rule: "unsupported-version", message: this.#unsupported(versionOf(event)) }];
  };

  /** The schema and class that an event is held to; no class where the schema has not the event's. */
  schemaOf(event: unknown): { readonly schema: OcsfSchema; readonly ocsfClass: OcsfClass | undefined } {
    const { schema } = this.#validatorOf(event) ?? this.#fallback;
    return { schema, ocsfClass: this.#classesOf(schema).get(own(event, "class_uid")) };
  }

  // Undefined for a version that no schema has. An event that says none is left to a validator, whose words say so.
  #validatorOf(event: unknown): Validator | undefined {
    if (this.#options.version !== undefined) return this.#fallback;
    const version = versionOf(event);
    return this.#validators.get(version) ?? (typeof version === "string" && this.#validators.size > 1 ? undefined : this.#fallback);
  }

  #classesOf(schema: OcsfSchema): ReadonlyMap<unknown, OcsfClass> {
    const known = this.#classes.get(schema) ?? new Map(Object.values(schema.classes).map((each) => [each.uid, each]));
    this.#classes.set(schema, known);
    return known;
  }

  #unsupported(version: unknown): string {
    return `expected one of the versions ${this.#versions()}; found ${JSON.stringify(String(version).slice(0, 60))}; nothing else was checked`;
  }

  #versions(): string {
    return [...this.#validators.keys()].join(", ");
  }
}

function versionOf(event: unknown): unknown {
  return own(own(event, "metadata"), "version");
}

function own(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
