import type { Column, ColumnType } from "@trailhouse/lakehouse";
import type { Operation } from "../aws/shapes.ts";
import type { Expression } from "../model/expression.ts";
import type { LookupTable } from "../model/lookup.ts";
import type { Scope } from "../model/scope.ts";
import type { At } from "../model/violations.ts";
import type { OcsfClass, OcsfSchema } from "../ocsf/schema.ts";
import type { EventWithoutOperation } from "../read/without-operation.ts";

/** A silver column taken from the record. */
export interface BaseColumn {
  readonly at: At;
  readonly name: string;
  readonly type: BaseType;
  /** The record's members that it comes from, the first that fits. */
  readonly from: readonly string[];
  readonly required: boolean;
  readonly caption: string | undefined;
  /** Members of a struct, or of each element of a list. */
  readonly fields: readonly BaseColumn[];
}

export type BaseType = "string" | "boolean" | "timestamp" | "json" | "json_object" | "struct" | "list";

/** A silver column made from other silver columns. */
export interface DerivedColumn {
  readonly at: At;
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly caption: string | undefined;
  readonly value: Expression;
}

/** An operation and what it means: one row of `mappings/events`. */
export interface EventRow {
  readonly at: At;
  readonly eventSource: string;
  readonly eventName: string;
  readonly className: string;
  readonly activityId: number;
  readonly target: string;
  readonly self: "never" | "omitted" | "always";
  readonly operation: Operation | undefined;
  /** The row was proposed by `trailhouse mappings suggest` and nobody has accepted it yet. */
  readonly review: boolean;
}

/** A gold attribute and the expression that fills it. */
export interface Attribute {
  readonly name: string;
  readonly at: At;
  readonly value: Expression;
  readonly mayBeAbsent: boolean;
}

/** One OCSF class with its tables and attributes. */
export interface ClassMapping {
  readonly at: At;
  readonly className: string;
  readonly ocsf: OcsfClass;
  readonly typeName: string;
  readonly silverTable: string;
  readonly goldTable: string;
  readonly attributes: readonly Attribute[];
  readonly columns: readonly Column[];
}

export interface Preset {
  readonly at: At;
  readonly name: string;
  readonly eventSources: readonly string[];
  readonly filteredEventTypes: readonly { readonly reason: string; readonly eventType: string }[];
  readonly profiles: readonly string[];
  /** The services whose events tables it takes. */
  readonly services: readonly { readonly at: At; readonly name: string }[];
  /** The classes that have tables, as the preset lists them. */
  readonly tables: readonly { readonly className: string }[];
  readonly fallback: { readonly className: string; readonly readActivityId: number; readonly target: string; readonly status: string };
}

/** Everything that the emitters read; nothing in it is wrong. */
export interface Model {
  readonly mappingVersion: string;
  readonly ocsf: OcsfSchema;
  readonly operations: readonly Operation[];
  readonly sensitiveKeys: readonly string[];
  readonly preset: Preset;
  readonly lookups: ReadonlyMap<string, LookupTable>;
  readonly events: readonly EventRow[];
  /** Events that AWS logs and that no operation has. */
  readonly withoutOperation: readonly EventWithoutOperation[];
  readonly base: readonly BaseColumn[];
  readonly derived: readonly DerivedColumn[];
  readonly rowKey: Expression;
  readonly definitions: ReadonlyMap<Expression, string>;
  readonly scope: Scope;
  readonly classes: readonly ClassMapping[];
  /** Text of each mapping file by its name, for quoting rules. */
  readonly files: ReadonlyMap<string, string>;
}
