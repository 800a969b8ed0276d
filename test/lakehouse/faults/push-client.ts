// A client of its own, to be killed. Reads its connection from CONNECTION, as JSON, and pushes once it is told to.
import { once } from "node:events";
import type { ConnectionOptions } from "@trailhouse/lakehouse/databricks";
import { GROUPS } from "./sources.ts";
import { push } from "./disturbed-push.ts";
import { TARGET } from "./tables-of-test.ts";

await once(process.stdin, "data");
process.stdin.destroy();
await push(JSON.parse(process.env["CONNECTION"] ?? "") as ConnectionOptions, GROUPS, { target: TARGET });
