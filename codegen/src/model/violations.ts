/** Where a thing stands in a mapping file; `line` is 1-based. */
export interface At {
  readonly file: string;
  readonly line: number;
}

/** One thing wrong with the mapping tables. */
export interface Violation {
  readonly at: At;
  /** What it is about, e.g. `events.CreateUser` or `account_change.user.name`. */
  readonly path: string;
  /** What was expected, what was found, and what to do. */
  readonly message: string;
  /** Stable name of the rule. */
  readonly rule: string;
}

/** Collects violations, so that all are told at once. */
export class Violations {
  readonly #found: Violation[] = [];

  add(at: At, path: string, rule: string, message: string): void {
    this.#found.push({ at, path, rule, message });
  }

  /** All that were found, in the order of files and lines. */
  all(): readonly Violation[] {
    return this.#found.toSorted((a, b) => a.at.file.localeCompare(b.at.file) || a.at.line - b.at.line);
  }
}

/** `file:line path: message [rule]`, the form in which every violation is told. */
export function formatViolation(violation: Violation): string {
  const { at, path, message, rule } = violation;
  return `${at.file}:${at.line} ${path}: ${message} [${rule}]`;
}

/** Thrown where mapping tables are broken: nothing is generated from them. `message` lists every violation. */
export class MappingError extends Error {
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(violations.map(formatViolation).join("\n"));
    this.name = "MappingError";
    this.violations = violations;
  }
}
