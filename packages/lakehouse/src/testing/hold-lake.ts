// A process of its own that holds a lake until it is told to end. Modes: write, read, upgrade.
import { openDuckDbLake } from "../duckdb/open-lake.ts";
import { OPTIONS, TABLES } from "./sample-lake.ts";
import { upgradedTables } from "./upgraded-tables.ts";

const [file = "", mode = "write"] = process.argv.slice(2);
process.stdout.write("start\n");
const lake = await openDuckDbLake(file, { ...OPTIONS, tables: mode === "upgrade" ? upgradedTables() : TABLES, readOnly: mode === "read" });
process.stdout.write("open\n");
process.stdin.once("data", () => {
  void lake.close().then(() => process.exit(0));
});
