import { accountedFor } from "./accounted-for.promise.ts";
import { damageStays } from "./damage-stays.promise.ts";
import { killedRun } from "./killed-run.promise.ts";
import { leftOutUnparsed } from "./left-out-unparsed.promise.ts";
import { libraryAndCommand } from "./library-and-command.promise.ts";
import { madeAgain } from "./made-again.promise.ts";
import { noSecret } from "./no-secret.promise.ts";
import { nothingLost } from "./nothing-lost.promise.ts";
import type { AnyPromise } from "./product-promise.ts";
import { rowKeys } from "./row-keys.promise.ts";
import { sameTables } from "./same-tables.promise.ts";
import { validRows } from "./valid-rows.promise.ts";

/** Kept by the library, in this process. */
export const LIBRARY_PROMISES: readonly AnyPromise[] = [accountedFor, damageStays, validRows, nothingLost, noSecret, rowKeys, madeAgain, leftOutUnparsed];

/** Kept by the built command and its lake, in processes of their own. */
export const COMMAND_PROMISES: readonly AnyPromise[] = [libraryAndCommand, sameTables, killedRun];

/** Everything that is promised, each once. */
export const PROMISES: readonly AnyPromise[] = [...LIBRARY_PROMISES, ...COMMAND_PROMISES];
