import { describe, expect, it } from "vitest";
import { SettingsError } from "../errors.ts";
import { resolveConnection } from "./resolve-connection.ts";
import type { ConnectionSources } from "./resolve-connection.ts";

const CFG = `; a comment
[DEFAULT]
host = https://default.cloud.databricks.com/
token = dapi-default
warehouse_id = aaa

# another
[prod]
host=https://prod.cloud.databricks.com
client_id = prod-app
client_secret = prod-secret
http_path = /sql/1.0/warehouses/ppp

[azure]
host = https://adb-1.2.azuredatabricks.net
azure_tenant_id = tenant
azure_client_id = entra-app
azure_client_secret = entra-secret
auth_type = azure-client-secret
[person]
host = https://person.cloud.databricks.com
auth_type = databricks-cli
`;
const BASE = { DATABRICKS_HOST: "dbc-1.cloud.databricks.com", DATABRICKS_WAREHOUSE_ID: "abc" };

function resolve(sources: Partial<ConnectionSources> & { cfg?: string }) {
  const profiles = { profiles: { path: "~/.databrickscfg", text: sources.cfg ?? CFG } };
  return resolveConnection({ flags: {}, env: {}, file: {}, ...profiles, ...sources });
}

/** What connecting takes; how it goes on to the driver is tested beside connect(). */
const options = (sources: Partial<ConnectionSources> & { cfg?: string }) => resolve(sources).options;

describe("each setting's way into the connection", () => {
  const given = { host: "dbc-1.cloud.databricks.com", path: "/sql/1.0/warehouses/abc", userAgent: "Trailhouse" };

  it.each<[string, Record<string, string>, object]>([
    ["a token", { ...BASE, DATABRICKS_TOKEN: "dapi-1" }, { ...given, authentication: { kind: "token", token: "dapi-1" } }],
    ["DATABRICKS_SERVER_HOSTNAME", { DATABRICKS_SERVER_HOSTNAME: "dbc-1.cloud.databricks.com", DATABRICKS_WAREHOUSE_ID: "abc", DATABRICKS_TOKEN: "t" }, { ...given, authentication: { kind: "token", token: "t" } }],
    ["an address with https:// and a port", { ...BASE, DATABRICKS_HOST: "https://localhost:8443/", DATABRICKS_TOKEN: "t" }, { ...given, host: "localhost", port: 8443, authentication: { kind: "token", token: "t" } }],
    ["an HTTP path, which goes before the ID", { ...BASE, DATABRICKS_HTTP_PATH: "sql/1.0/warehouses/x?o=1", DATABRICKS_TOKEN: "t" }, { ...given, path: "/sql/1.0/warehouses/x?o=1", authentication: { kind: "token", token: "t" } }],
    ["OAuth machine to machine", { ...BASE, DATABRICKS_CLIENT_ID: "app", DATABRICKS_CLIENT_SECRET: "s" }, { ...given, authentication: { kind: "oauth", clientId: "app", clientSecret: "s" } }],
    ["OAuth machine to machine on Azure", { ...BASE, DATABRICKS_HOST: "adb-1.2.azuredatabricks.net", DATABRICKS_CLIENT_ID: "app", DATABRICKS_CLIENT_SECRET: "s" },
      { ...given, host: "adb-1.2.azuredatabricks.net", authentication: { kind: "oauth", clientId: "app", clientSecret: "s", useDatabricksOAuthInAzure: true } }],
    ["a service principal of Microsoft Entra", { ...BASE, DATABRICKS_HOST: "adb-1.2.azuredatabricks.net", ARM_TENANT_ID: "tenant", ARM_CLIENT_ID: "app", ARM_CLIENT_SECRET: "s" },
      { ...given, host: "adb-1.2.azuredatabricks.net", authentication: { kind: "oauth", azureTenantId: "tenant", clientId: "app", clientSecret: "s" } }],
    ["sign-in through the browser", { ...BASE, DATABRICKS_AUTH_TYPE: "external-browser" }, { ...given, authentication: { kind: "oauth" } }],
    ["sign-in through the browser on Azure", { ...BASE, DATABRICKS_HOST: "adb-1.2.azuredatabricks.net", DATABRICKS_AUTH_TYPE: "external-browser" }, { ...given, host: "adb-1.2.azuredatabricks.net", authentication: { kind: "oauth", useDatabricksOAuthInAzure: true } }],
    ["sign-in through the browser in a tenant of Azure", { ...BASE, DATABRICKS_HOST: "adb-1.2.azuredatabricks.net", ARM_TENANT_ID: "tenant", DATABRICKS_AUTH_TYPE: "oauth-u2m" }, { ...given, host: "adb-1.2.azuredatabricks.net", authentication: { kind: "oauth", azureTenantId: "tenant" } }],
    ["a chosen way among several", { ...BASE, DATABRICKS_TOKEN: "t", DATABRICKS_CLIENT_ID: "app", DATABRICKS_CLIENT_SECRET: "s", DATABRICKS_AUTH_TYPE: "pat" }, { ...given, authentication: { kind: "token", token: "t" } }],
    ["Entra's variables count on Azure only", { ...BASE, DATABRICKS_TOKEN: "t", ARM_TENANT_ID: "tenant", ARM_CLIENT_ID: "app", ARM_CLIENT_SECRET: "s" }, { ...given, authentication: { kind: "token", token: "t" } }],
  ])("%s", (_, env, expected) => {
    expect(options({ env })).toEqual(expected);
  });
});

describe("profiles", () => {
  it.each<[string, Partial<ConnectionSources>, object]>([
    ["DEFAULT where nothing is said", {}, { host: "default.cloud.databricks.com", path: "/sql/1.0/warehouses/aaa", authentication: { kind: "token", token: "dapi-default" } }],
    ["--profile", { flags: { profile: "prod" } }, { host: "prod.cloud.databricks.com", path: "/sql/1.0/warehouses/ppp", authentication: { clientId: "prod-app", clientSecret: "prod-secret" } }],
    ["DATABRICKS_CONFIG_PROFILE", { env: { DATABRICKS_CONFIG_PROFILE: "prod" } }, { host: "prod.cloud.databricks.com" }],
    ["trailhouse.yml", { file: { profile: "azure", warehouse_id: "w" } }, { host: "adb-1.2.azuredatabricks.net", path: "/sql/1.0/warehouses/w", authentication: { azureTenantId: "tenant", clientId: "entra-app" } }],
    ["a person's", { flags: { profile: "person", warehouseId: "w" } }, { host: "person.cloud.databricks.com", authentication: { kind: "oauth" } }],
    ["--profile goes before the environment", { flags: { profile: "prod" }, env: { ...BASE, DATABRICKS_TOKEN: "other" } }, { host: "prod.cloud.databricks.com", authentication: { kind: "oauth", clientSecret: "prod-secret" } }],
    ["the environment goes before a profile that it names", { env: { DATABRICKS_CONFIG_PROFILE: "DEFAULT", DATABRICKS_TOKEN: "mine" } }, { host: "default.cloud.databricks.com", authentication: { token: "mine" } }],
  ])("%s", (_, sources, expected) => {
    expect(options(sources)).toMatchObject(expected);
  });

  it("a host from elsewhere never gets a profile's credentials", () => {
    expect(() => resolve({ flags: { host: "evil.example.com" }, env: { DATABRICKS_CONFIG_PROFILE: "prod" } }))
      .toThrow("--host says evil.example.com, but the profile prod is for prod.cloud.databricks.com: its credentials belong there. Leave one of the two out.");
    expect(() => resolve({ env: BASE })).toThrow("Expected a way to sign in to dbc-1.cloud.databricks.com, found none.");
  });

  it("a profile that is not there", () => {
    expect(() => resolve({ flags: { profile: "nope" } })).toThrow('~/.databrickscfg has no profile "nope"; it has DEFAULT, prod, azure, person. Give one of these with --profile, or make it: databricks configure --profile "nope"');
    expect(() => resolve({ flags: { profile: "nope" }, cfg: "" })).toThrow("it has none at all");
  });
});

it("flags over environment over trailhouse.yml", () => {
  const env = { DATABRICKS_TOKEN: "t", DATABRICKS_HOST: "env.example.com", DATABRICKS_HTTP_PATH: "/env" };
  const file = { host: "file.example.com", http_path: "/file" };
  expect(options({ flags: { host: "flag.example.com", httpPath: "/flag" }, env, file })).toMatchObject({ host: "flag.example.com", path: "/flag" });
  expect(options({ env, file })).toMatchObject({ host: "env.example.com", path: "/env" });
  expect(options({ env: { DATABRICKS_TOKEN: "t" }, file })).toMatchObject({ host: "file.example.com", path: "/file" });
  expect(options({ flags: { warehouseId: "w" }, env })).toMatchObject({ path: "/sql/1.0/warehouses/w" });
});

describe("what is refused", () => {
  it.each<[string, Partial<ConnectionSources>, string]>([
    ["no host", { env: { DATABRICKS_TOKEN: "t" } }, "Expected the workspace's address, found none. Give --host, set DATABRICKS_HOST, or choose a profile of ~/.databrickscfg with --profile."],
    ["no warehouse", { env: { DATABRICKS_HOST: "h", DATABRICKS_TOKEN: "t" } }, "Expected an SQL warehouse, found none. Give --warehouse-id or --http-path"],
    ["plain HTTP", { env: { ...BASE, DATABRICKS_HOST: "http://x", DATABRICKS_TOKEN: "t" } }, 'DATABRICKS_HOST: expected an address with https://, found "http://x".'],
    ["no address", { flags: { host: "a b" }, env: {} }, "--host: expected the workspace's address, such as dbc-1234.cloud.databricks.com, found \"a b\"."],
    ["an odd warehouse", { flags: { warehouseId: "a/b" }, env: { ...BASE, DATABRICKS_TOKEN: "t" } }, '--warehouse-id: expected the ID of a warehouse, such as 1234567890abcdef, found "a/b".'],
    ["two ways to sign in", { env: { ...BASE, DATABRICKS_TOKEN: "t", DATABRICKS_CLIENT_ID: "app", DATABRICKS_CLIENT_SECRET: "s" } },
      "Expected one way to sign in, found pat (DATABRICKS_TOKEN) and oauth-m2m (DATABRICKS_CLIENT_ID, DATABRICKS_CLIENT_SECRET). Choose one with --auth-type, or unset the other."],
    ["half of a way", { flags: { authType: "oauth-m2m" }, env: { ...BASE, DATABRICKS_CLIENT_ID: "app" } }, "Signing in by oauth-m2m needs DATABRICKS_CLIENT_SECRET, or client_secret in the profile; found neither."],
    ["an unknown way", { env: { ...BASE, DATABRICKS_AUTH_TYPE: "google-id" } }, 'DATABRICKS_AUTH_TYPE: expected one of pat, oauth-m2m, external-browser, azure-client-secret to sign in, found "google-id".'],
  ])("%s", (_, sources, message) => {
    const run = () => resolve({ ...sources, cfg: "" });
    expect(run).toThrow(SettingsError);
    expect(run).toThrow(message);
  });

  it("an address with a password, which is not repeated", () => {
    expect(() => resolve({ flags: { host: "https://me:hunter2@x.example.com" } })).toThrow('found "https://…@x.example.com"');
    expect(() => resolve({ flags: { host: "me:hunter2@x.example.com" } })).toThrow('found "…@x.example.com"');
    expect(() => resolve({ flags: { host: "https://me:hunt/er2@x.example.com" } })).toThrow('found "https://…@x.example.com"');
  });
});

it("what may be said of a connection has no secret in it", () => {
  const made = resolve({ flags: { profile: "prod" } });
  expect(made.secrets).toEqual(["prod-secret"]);
  expect(made.summary).toBe("prod.cloud.databricks.com (profile prod), /sql/1.0/warehouses/ppp (profile prod), service principal prod-app (profile prod)");
});
