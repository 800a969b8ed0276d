import { expect, it } from "vitest";
import { driverOptions } from "./driver-options.ts";

const PLACE = { host: "adb-1.azuredatabricks.net", path: "/sql/1.0/warehouses/1" };

it.each([
  ["a token", { kind: "token", token: "t" }, { authType: "access-token", token: "t" }],
  ["machine to machine", { kind: "oauth", clientId: "i", clientSecret: "s" }, { authType: "databricks-oauth", oauthClientId: "i", oauthClientSecret: "s" }],
  ["a login in the browser", { kind: "oauth" }, { authType: "databricks-oauth" }],
  ["an Azure service principal", { kind: "oauth", clientId: "i", clientSecret: "s", azureTenantId: "t" }, { authType: "databricks-oauth", oauthClientId: "i", oauthClientSecret: "s", azureTenantId: "t" }],
  ["Databricks' OAuth in Azure", { kind: "oauth", useDatabricksOAuthInAzure: true }, { authType: "databricks-oauth", useDatabricksOAuthInAzure: true }],
] as const)("%s goes to the driver by its names", (_name, authentication, expected) => {
  expect(driverOptions({ ...PLACE, authentication })).toEqual({ ...PLACE, telemetryEnabled: false, ...expected });
});

it("everything else does, too", () => {
  const options = { ...PLACE, port: 8443, userAgent: "trailhouse/1", caCertificate: "PEM", retry: { attempts: 3, minDelayMs: 1, maxDelayMs: 2 }, authentication: { kind: "token", token: "t" } as const };
  expect(driverOptions(options)).toMatchObject({ port: 8443, userAgentEntry: "trailhouse/1", customCaCert: "PEM", retryMaxAttempts: 3, retryDelayMin: 1, retryDelayMax: 2 });
});
