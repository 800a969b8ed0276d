import { LakeVersionError } from "../lake-errors.ts";
import { compareColumns } from "./catalog/compare-columns.ts";
import { typeTextToType } from "./catalog/type-text-to-type.ts";
import { DatabricksError } from "./databricks-error.ts";
import { quoteText, schemaOf, tableName, type CatalogTarget, type DeployedTable } from "./ddl/index.ts";
import type { Session } from "./session.ts";

const SHOWN = 5;
const APPLY = "Bring them up to date with trailhouse deploy apply, and run the same command again.";

/**
 * Sees to it, in one statement that reads no row, that tables are there with every column and nested field that this
 * version knows. @throws LakeVersionError, DatabricksError
 */
export async function checkDeployed(session: Session, target: CatalogTarget, tables: readonly DeployedTable[]): Promise<void> {
  const types = await typesOf(session, target, tables);
  const faults = tables.flatMap((table) => faultsOf(target, table, types.get(nameOf(target, table))));
  if (faults.length === 0) return;
  const more = faults.length > SHOWN ? `; and ${faults.length - SHOWN} more` : "";
  throw new LakeVersionError(`The deployed tables are not those of this Trailhouse: ${faults.slice(0, SHOWN).join("; ")}${more}. ${APPLY}`);
}

type Named = Pick<DeployedTable, "layer" | "name" | "columns">;

async function typesOf(session: Session, target: CatalogTarget, tables: readonly Named[]): Promise<Map<string, string>> {
  const each = tables.map((table) => `SELECT ${quoteText(nameOf(target, table))} AS name, typeof(first(struct(t.*))) AS type FROM ${tableName(target, table)} t WHERE false`);
  try {
    const rows = await session.execute(each.join("\nUNION ALL "), undefined, { what: "looking at the deployed tables", repeat: "always" });
    return new Map(rows.map((row) => [String(row["name"]), String(row["type"])]));
  } catch (error) {
    throw missing(error, target);
  }
}

function missing(error: unknown, target: CatalogTarget): unknown {
  if (!(error instanceof DatabricksError) || !/NOT_FOUND|NO_SUCH/u.test(error.errorClass ?? "")) return error;
  const lacking = /`[^`]+`(?:\.`[^`]+`)*/u.exec(error.message)?.[0] ?? "one of them";
  return new LakeVersionError(`Expected the tables of Trailhouse in the catalog ${target.catalog}, schemas ${target.silverSchema}, ${target.goldSchema} and ${target.controlSchema}, found no ${lacking}. Create them with trailhouse deploy apply, or say where they are with --catalog, --silver-schema, --gold-schema and --control-schema.`);
}

function faultsOf(target: CatalogTarget, table: Named, type: string | undefined): string[] {
  const found = typeTextToType(type ?? "struct<>");
  const place = { table: nameOf(target, table), sql: tableName(target, table), path: [] };
  const { missing: lacking, conflicts } = compareColumns(place, found.kind === "struct" ? found.fields : [], table.columns);
  const lacks = lacking.map(({ path }) => path.join("."));
  return [
    ...(lacks.length === 0 ? [] : [`${place.table} has no ${lacks.slice(0, SHOWN).join(", ")}${lacks.length > SHOWN ? ` and ${lacks.length - SHOWN} more` : ""}`]),
    ...conflicts.map((conflict) => `${conflict.where}: expected ${conflict.expected}, found ${conflict.found}`),
  ];
}

function nameOf(target: CatalogTarget, table: Named): string {
  return `${target.catalog}.${schemaOf(target, table.layer)}.${table.name}`;
}
