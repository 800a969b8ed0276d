import type { BaseColumn, BaseType } from "../resolve/model.ts";
import { texts } from "./lookup-table.ts";
import { member, scalarText, type YamlNode } from "./yaml-node.ts";

/** Reads silver columns that are taken from the record; the file's form is checked before. */
export function readBaseColumns(node: YamlNode | undefined): readonly BaseColumn[] {
  return node?.kind === "seq" ? node.items.map(readBaseColumn) : [];
}

function readBaseColumn(node: YamlNode): BaseColumn {
  const name = scalarText(member(node, "name")) ?? "";
  const from = texts(member(node, "from"));
  return {
    at: node.at,
    name,
    type: (scalarText(member(node, "type")) ?? "string") as BaseType,
    from: from.length > 0 ? from : [name],
    required: scalarText(member(node, "required")) === "true",
    caption: scalarText(member(node, "caption")),
    fields: readBaseColumns(member(node, "fields")),
  };
}
