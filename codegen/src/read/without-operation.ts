import type { At } from "../model/violations.ts";
import { member, scalarText, type YamlNode } from "./yaml-node.ts";

/** An event that AWS logs for a service and that no operation of its API has. */
export interface EventWithoutOperation {
  readonly at: At;
  readonly eventName: string;
  /** The AWS page that names it. */
  readonly source: string;
  /** Decided: it has no row and goes where the preset sends unknown events. */
  readonly fallback: boolean;
}

/** Reads `without_operation` of an events table; the file's form is checked before. */
export function readWithoutOperation(root: YamlNode): readonly EventWithoutOperation[] {
  const list = member(root, "without_operation");
  return (list?.kind === "seq" ? list.items : []).map((node) => ({
    at: node.at,
    eventName: scalarText(member(node, "event_name")) ?? "",
    source: scalarText(member(node, "source")) ?? "",
    fallback: scalarText(member(node, "fallback")) === "true",
  }));
}
