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
  /** By place, rule and message: what is used in several places (the frame, an anchor) is told of once, where it was found first. */
  readonly #found = new Map<string, Violation>();
  readonly #unreadable = new Set<At>();

  add(at: At, path: string, rule: string, message: string): void {
    if (this.#unreadable.has(at)) return;
    const key = `${at.file}\n${at.line}\n${rule}\n${message}`;
    if (!this.#found.has(key)) this.#found.set(key, { at, path, rule, message });
  }

  /** Like `add`, for what could not be read at all: what follows from that, told of the same node, is not added. */
  addUnreadable(at: At, path: string, rule: string, message: string): void {
    this.add(at, path, rule, message);
    this.#unreadable.add(at);
  }

  /** True where something was told of this very node; what follows from it, told of the node again, is then not added. */
  muteIfTold(at: At): boolean {
    const told = [...this.#found.values()].some((each) => each.at === at);
    if (told) this.#unreadable.add(at);
    return told;
  }

  /** True where this rule was broken on this line. */
  has(at: At, rule: string): boolean {
    return [...this.#found.values()].some((each) => each.rule === rule && each.at.file === at.file && each.at.line === at.line);
  }

  /** All that were found, in the order of files, lines, paths, rules and messages. */
  all(): readonly Violation[] {
    return [...this.#found.values()].sort(
      (a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.message, b.message),
    );
  }
}

/** By code units: the same order in every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
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
