// A process of its own that says, as JSON, what queries of a sealed lake make of instants. Argument: the lake's file.
import { openDuckDbLake } from "../duckdb/open-lake.ts";
import { all, OPTIONS } from "./sample-lake.ts";

const [file = ""] = process.argv.slice(2);
const lake = await openDuckDbLake(file, { ...OPTIONS, readOnly: true, sealed: true });
const ask = async (condition: string) => (await all(lake, `SELECT count(*) FROM gold.logins WHERE ${condition}`))[0]?.[0];
const told = {
  clock: new Date(0).getHours(),
  setting: (await all(lake, "SELECT current_setting('TimeZone'), TIMESTAMP '2023-03-17 12:00:00'::TIMESTAMPTZ"))[0],
  future: await ask("time_dt > now()"),
  lastHour: await ask("time_dt > now() - INTERVAL 1 hour"),
};
await lake.close();
process.stdout.write(JSON.stringify(told));
