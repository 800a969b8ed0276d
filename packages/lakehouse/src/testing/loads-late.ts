import { createRequire } from "node:module";
import { connect } from "../databricks/index.ts";

/** Prints what has been loaded, as JSON: the driver's modules (CommonJS) and DuckDB's libraries, each as a number. */
function tell(): void {
  const modules = Object.keys(createRequire(import.meta.url).cache);
  const { sharedObjects } = process.report.getReport() as { sharedObjects: readonly string[] };
  const driver = modules.filter((file) => /[/\\]@databricks[/\\]sql[/\\]/u.test(file)).length;
  const duckdb = sharedObjects.filter((file) => /duckdb/iu.test(file)).length;
  process.stdout.write(`${JSON.stringify({ driver, duckdb })}\n`);
}

// After the import of the front door; after a connection was tried, to nobody; after DuckDB was loaded.
tell();
await connect({ host: "127.0.0.1", port: 1, path: "/sql", authentication: { kind: "token", token: "none" }, retry: { attempts: 1 } }).catch(() => undefined);
tell();
await import("@duckdb/node-api");
tell();
