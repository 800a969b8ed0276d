/**
 * The derived OCSF schema: what the official export says, without its prose.
 * Names, types, enums, requirements, constraints and captions keep the export's own keys, so that deriving from a
 * derived schema gives it back.
 */
export interface OcsfSchema {
  readonly version: string;
  /** By class name, `account_change`. */
  readonly classes: Readonly<Record<string, OcsfClass>>;
  /** By object name, `user`; every object that a class reaches. */
  readonly objects: Readonly<Record<string, OcsfObject>>;
  /** By type name, `ip_t`. */
  readonly types: Readonly<Record<string, OcsfType>>;
  /** Observable type_id → caption. */
  readonly observables: Readonly<Record<string, string>>;
}

/** What a class and an object have in common. */
export interface OcsfOwner {
  readonly name: string;
  readonly caption: string;
  /** Profiles that add attributes here, sorted. */
  readonly profiles: readonly string[];
  /** The OCSF version since which the whole of it is deprecated. */
  readonly deprecated?: string;
  readonly constraints?: OcsfConstraints;
  /** By attribute name, sorted. Attributes of every profile are listed, each with its `profile`. */
  readonly attributes: Readonly<Record<string, OcsfAttribute>>;
}

/** An event class. */
export interface OcsfClass extends OcsfOwner {
  readonly uid: number;
  readonly category_uid: number;
  readonly category_name: string;
}

/** An object; one without attributes (`object`) is open: it takes any member. */
export interface OcsfObject extends OcsfOwner {
  /** The observable type_id of the object as a whole. */
  readonly observable?: number;
}

/** Of the named attributes (`a.b` for a member of one): at least one, or exactly one, must be present. */
export interface OcsfConstraints {
  readonly at_least_one?: readonly string[];
  readonly just_one?: readonly string[];
}

export type Requirement = "required" | "recommended" | "optional";

/** An attribute of a class or an object. */
export interface OcsfAttribute {
  readonly caption: string;
  /** A key of `OcsfSchema.types`, or `object_t`. */
  readonly type: string;
  /** A key of `OcsfSchema.objects`; there when `type` is `object_t`. */
  readonly object_type?: string;
  readonly is_array?: true;
  readonly requirement: Requirement;
  /** The attribute exists only in events that declare this profile. */
  readonly profile?: string;
  /** In place of `profile` where there are several: the attribute exists in events that declare one of them. */
  readonly profiles?: readonly string[];
  /** Value (always written as text) → caption, ascending. */
  readonly enum?: Readonly<Record<string, string>>;
  /** Of the enum's values those that are deprecated → the OCSF version since which. */
  readonly deprecated_values?: Readonly<Record<string, string>>;
  /** The attribute beside this one that carries the enum value's caption. */
  readonly sibling?: string;
  /** The observable type_id of this attribute. */
  readonly observable?: number;
  /** The OCSF version since which the attribute is deprecated. */
  readonly deprecated?: string;
}

/** A scalar type; one without `type` is a base type (string_t, integer_t, long_t, float_t, boolean_t, json_t). */
export interface OcsfType {
  readonly caption: string;
  /** The base type. */
  readonly type?: string;
  readonly regex?: string;
  readonly max_len?: number;
  /** Least and greatest value. */
  readonly range?: readonly [number, number];
  readonly observable?: number;
}

/** The profiles that bring the attribute; none where it is always there. */
export function profilesOf({ profile, profiles }: OcsfAttribute): readonly string[] {
  return profiles ?? (profile === undefined ? [] : [profile]);
}

/** True where the attribute exists in an event that declares the profiles. */
export function existsUnder(attribute: OcsfAttribute, profiles: ReadonlySet<string>): boolean {
  const needed = profilesOf(attribute);
  return needed.length === 0 || needed.some((profile) => profiles.has(profile));
}
