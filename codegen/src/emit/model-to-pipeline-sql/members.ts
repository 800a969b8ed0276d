import { sqlName } from "../../operators/operator.ts";
import type { BaseColumn } from "../../resolve/model.ts";
import type { MemberSql } from "../base-to-spark.ts";

/** Members of a record: a VARIANT each, or the members of an object. */
export type Members = ReadonlyMap<string, Members | undefined>;

/** Spark SQL of a struct of the members of what a VARIANT has at `path`, all read at once; a member that is absent or no object is NULL. */
export function membersOf(variant: string, members: Members, path = "$"): string {
  return `try_variant_get(${variant}, '${path}', '${structType(members)}')`;
}

function structType(members: Members): string {
  return `STRUCT<${[...members].map(([name, below]) => `${sqlName(name)}: ${below === undefined ? "VARIANT" : structType(below)}`).join(", ")}>`;
}

/** A member in a struct that `membersOf` made. */
export const memberIn: MemberSql = (struct, key) => `${struct}.${sqlName(key)}`;

/** The members that columns are made of, objects by their members. */
export function deepMembers(columns: readonly BaseColumn[]): Members {
  return new Map(columns.flatMap(({ from, type, fields }) => from.map((key) => [key, type === "struct" ? deepMembers(fields) : undefined])));
}
