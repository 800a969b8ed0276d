import type { ColumnType } from "@trailhouse/lakehouse";

/** What a path may refer to: the silver columns, and the elements that a surrounding `$each` names. */
export interface Scope {
  readonly columns: ReadonlyMap<string, ScopeColumn>;
  readonly locals: ReadonlyMap<string, ColumnType>;
}

export interface ScopeColumn {
  readonly type: ColumnType;
  readonly required: boolean;
}

/** What a path leads to. */
export interface ResolvedPath {
  readonly type: ColumnType;
  readonly mayBeAbsent: boolean;
  /** Members below an open-ended JSON value: the path continues by key there. Empty for a typed path. */
  readonly jsonKeys: readonly string[];
  /** How many leading segments are typed. */
  readonly typedSegments: number;
  readonly local: boolean;
}

const TEXT: ColumnType = { kind: "string" };

/** Resolves a path, or gives undefined where there is no such column or member. */
export function resolvePath(segments: readonly string[], scope: Scope): ResolvedPath | undefined {
  const [root = "", ...rest] = segments;
  const localType = scope.locals.get(root);
  const column = scope.columns.get(root);
  const start = localType ?? column?.type;
  if (start === undefined) return undefined;
  let type = start;
  let mayBeAbsent = localType === undefined && column?.required !== true;
  for (const [index, segment] of rest.entries()) {
    if (type.kind === "json") {
      return { type: TEXT, mayBeAbsent: true, jsonKeys: rest.slice(index), typedSegments: index + 1, local: localType !== undefined };
    }
    const field = type.kind === "struct" ? type.fields.find((each) => each.name === segment) : undefined;
    if (field === undefined) return undefined;
    type = field.type;
    mayBeAbsent ||= !field.required;
  }
  return { type, mayBeAbsent, jsonKeys: [], typedSegments: segments.length, local: localType !== undefined };
}

/** The scope within a `$each` body. */
export function withLocal(scope: Scope, name: string, type: ColumnType): Scope {
  return { columns: scope.columns, locals: new Map([...scope.locals, [name, type]]) };
}
