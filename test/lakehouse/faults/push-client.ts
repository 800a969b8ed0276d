// A client of its own, to be killed. Reads its connection from CONNECTION, as JSON.
import type { ConnectionOptions } from "@trailhouse/lakehouse/databricks";
import { GROUPS } from "./sources.ts";
import { push } from "./disturbed-push.ts";
import { TARGET } from "./tables-of-test.ts";

await push(JSON.parse(process.env["CONNECTION"] ?? "") as ConnectionOptions, GROUPS, { target: TARGET });
