import { cleanse } from "../output/terminal-text.ts";
import type { Drift, OperationDrift } from "./drift.ts";
import { changeText, summaryText } from "./drift-to-lines.ts";

interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly at: { readonly file: string; readonly line: number };
  readonly title: string;
  readonly message: string;
}

/**
 * Workflow commands of GitHub Actions ("Workflow commands for GitHub Actions"): an annotation on the line of a mapping
 * file for each operation, and for each change of a member; then the sums as plain text.
 */
export function driftToAnnotations(drift: Drift): readonly string[] {
  const violations = drift.violations.map(({ at, path, message, rule }): Annotation => ({ level: "error", at, title: rule, message: `${path}: ${message}` }));
  return [...[...drift.found.flatMap(annotationsOf), ...violations].map(annotationText), cleanse(summaryText(drift))];
}

function annotationsOf({ kind, operation, at, message, changes }: OperationDrift): readonly Annotation[] {
  const title = `${kind}: ${operation}`;
  const told = { level: "warning" as const, title };
  if (changes.length === 0) return [{ ...told, at, message: `${operation}: ${message}` }];
  return changes.map((change) => ({ ...told, at: change.at, message: `${operation}: ${changeText(change)}` }));
}

function annotationText({ level, at, title, message }: Annotation): string {
  return `::${level} file=${property(at.file)},line=${at.line},title=${property(title)}::${data(message)}`;
}

function data(text: string): string {
  return cleanse(text.replaceAll("%", "%25"));
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
