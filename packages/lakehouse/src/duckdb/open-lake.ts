import { LakeError, NotALakeError } from "../lake-errors.ts";
import type { Lake } from "../lake.ts";
import type { Table } from "../table-model.ts";
import { attach, explainAttached, type Hold } from "./attach.ts";
import { ownPath, removeAbandoned } from "./beside-lake.ts";
import { FORMAT_VERSION, MIGRATIONS, type Migration } from "./control-tables.ts";
import { createLake, lakeExists } from "./create-lake.ts";
import { DuckDbLake } from "./duckdb-lake.ts";
import { writingThreads } from "./engine-memory.ts";
import { Session, type EngineOptions } from "./session.ts";
import { needsUpgrade, upgrade, upgradeNeeded, type Expected } from "./upgrade-lake.ts";

export interface DuckDbLakeOptions extends EngineOptions {
  readonly tables: readonly Table[];
  /** Written into the ledger. */
  readonly mappingVersion: string;
  /** OCSF version of the gold tables, e.g. `1.4.0`; a lake of another is refused. */
  readonly ocsfVersion: string;
  /** Name and version of the program, e.g. `trailhouse 0.1.0`. */
  readonly createdBy: string;
  /** Never creates, changes or upgrades. Several may read at once. */
  readonly readOnly?: boolean;
  /** Keeps SQL of {@link Lake.query} from every other file and from settings; exports and commits are then refused, too. */
  readonly sealed?: boolean;
  /** Milliseconds to wait for whoever has the lake open. Default 0. */
  readonly waitMs?: number;
}

/**
 * Opens the lake in a DuckDB file, makes it where there is none, upgrades it where it is older.
 * @throws LakeInUseError, NotALakeError, LakeVersionError
 */
export async function openDuckDbLake(file: string, options: DuckDbLakeOptions): Promise<Lake> {
  return await openAs(file, options, { formatVersion: FORMAT_VERSION, migrations: MIGRATIONS });
}

/** As {@link openDuckDbLake} for another format than today's. */
export async function openAs(file: string, options: DuckDbLakeOptions, format: { formatVersion: number; migrations: readonly Migration[] }): Promise<Lake> {
  checkModel(options.tables);
  await removeAbandoned(file);
  await ensureThere(file, options, format.formatVersion);
  const threads = options.readOnly === true ? {} : { threads: options.threads ?? writingThreads() };
  const temporary = ownPath(file, "tmp");
  const session = await Session.start({ ...options, ...threads, temporaryDirectory: options.temporaryDirectory ?? temporary.path });
  try {
    const hold = await attachUpgraded(session, file, options, { ...format, tables: options.tables, ocsfVersion: options.ocsfVersion });
    const lake = await DuckDbLake.over(session, { ...hold, release: () => { hold.release(); temporary.end(); } }, { ...options, file });
    if (options.sealed === true) await session.seal();
    return lake;
  } catch (error) {
    session.close();
    temporary.end();
    throw error;
  }
}

/** The lake prunes by silver's time column when it looks for duplicates, so there it must always have a value. */
function checkModel(tables: readonly Table[]): void {
  for (const table of tables) {
    const time = table.columns.find((column) => column.name === table.timeColumn);
    if (time?.type.kind === "timestamp" && (time.required || table.layer === "gold")) continue;
    const found = time === undefined ? "no column" : `${time.required ? "a required" : "an optional"} ${time.type.kind}`;
    throw new LakeError(`Table ${table.layer}.${table.name}: expected its time column ${table.timeColumn} to be a timestamp, required in silver; found ${found}. Correct the table model.`);
  }
}

async function ensureThere(file: string, options: DuckDbLakeOptions, formatVersion: number): Promise<void> {
  if (await lakeExists(file)) return;
  if (options.readOnly === true) throw new NotALakeError(`There is no lake at ${file}. Make one with trailhouse run, or give the path of one.`);
  await createLake(file, { ...options, formatVersion });
}

async function attachUpgraded(session: Session, file: string, options: DuckDbLakeOptions, expected: Expected): Promise<Hold> {
  const how = { readOnly: options.readOnly ?? false, waitMs: options.waitMs ?? 0 };
  let hold = await attach(session, file, how);
  try {
    if (!(await needsUpgrade(session, file, expected))) return hold;
    if (how.readOnly) throw upgradeNeeded(file);
    await session.run("CHECKPOINT");
    await hold.detach();
    hold = await attach(session, file, { ...how, withoutLog: true });
    await upgrade(session, file, expected);
    await hold.detach();
    hold = await attach(session, file, how);
    return hold;
  } catch (error) {
    session.close();
    hold.release();
    throw explainAttached(file, error);
  }
}
