import type { OAuthAuthentication, TokenAuthentication } from "@trailhouse/lakehouse/databricks";
import { SettingsError } from "../errors.ts";
import { AUTH_TYPES } from "./auth-types.ts";
import type { AuthType } from "./auth-types.ts";
import { isAzure } from "./host.ts";
import type { Found, Lookup } from "./resolve-connection.ts";

/** A way of signing in. */
export interface Auth {
  readonly authentication: TokenAuthentication | OAuthAuthentication;
  readonly secrets: readonly string[];
  readonly summary: string;
}

const WAYS = "Set DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET of a service principal, or ARM_TENANT_ID, ARM_CLIENT_ID and ARM_CLIENT_SECRET on Azure, or choose a profile with --profile, or sign in through the browser with --auth-type external-browser.";

type Settings = Readonly<Record<"token" | "clientId" | "clientSecret" | "tenant" | "azureId" | "azureSecret", Found | undefined>>;

/** Chooses the way of signing in. @throws SettingsError where none or several are set and none is chosen, or a part is missing */
export function resolveAuth(lookup: Lookup, host: string): Auth {
  const settings: Settings = {
    token: lookup({ env: ["DATABRICKS_TOKEN"], profile: ["token"] }),
    clientId: lookup({ env: ["DATABRICKS_CLIENT_ID"], profile: ["client_id"] }),
    clientSecret: lookup({ env: ["DATABRICKS_CLIENT_SECRET"], profile: ["client_secret"] }),
    tenant: lookup({ env: ["ARM_TENANT_ID"], profile: ["azure_tenant_id"] }),
    azureId: lookup({ env: ["ARM_CLIENT_ID"], profile: ["azure_client_id"] }),
    azureSecret: lookup({ env: ["ARM_CLIENT_SECRET"], profile: ["azure_client_secret"] }),
  };
  return authOf(chosenType(lookup) ?? onlyType(settings, host), settings, host);
}

const OTHER_NAMES: Readonly<Record<string, AuthType>> = { "databricks-cli": "external-browser", "oauth-u2m": "external-browser" };

function chosenType(lookup: Lookup): AuthType | undefined {
  const chosen = lookup({ flag: "authType", env: ["DATABRICKS_AUTH_TYPE"], file: "auth_type", profile: ["auth_type"] });
  if (chosen === undefined) return undefined;
  const type = AUTH_TYPES.find((each) => each === (OTHER_NAMES[chosen.value] ?? chosen.value));
  if (type === undefined) throw new SettingsError(`${chosen.source}: expected one of ${AUTH_TYPES.join(", ")} to sign in, found ${JSON.stringify(chosen.value)}.`);
  return type;
}

/** The one way that is set wholly; Entra's counts on Azure only, where its variables are often set for other tools. */
function onlyType(settings: Settings, host: string): AuthType {
  const ways = [
    { type: "pat" as const, parts: [settings.token] },
    { type: "oauth-m2m" as const, parts: [settings.clientId, settings.clientSecret] },
    ...(isAzure(host) ? [{ type: "azure-client-secret" as const, parts: [settings.tenant, settings.azureId, settings.azureSecret] }] : []),
  ].filter(({ parts }) => parts.every((part) => part !== undefined));
  const [only, other] = ways;
  if (only === undefined) throw new SettingsError(`Expected a way to sign in to ${host}, found none. ${WAYS}`);
  if (other !== undefined) throw new SettingsError(`Expected one way to sign in, found ${ways.map(({ type, parts }) => `${type} (${sourcesOf(parts)})`).join(" and ")}. Choose one with --auth-type, or unset the other.`);
  return only.type;
}

function authOf(type: AuthType, settings: Settings, host: string): Auth {
  if (type === "pat") {
    const token = need(settings.token, type, "DATABRICKS_TOKEN", "token");
    return { authentication: { kind: "token", token: token.value }, secrets: [token.value], summary: `token (${token.source})` };
  }
  if (type === "external-browser") return browser(settings, host);
  return type === "oauth-m2m" ? servicePrincipal(settings, host) : entraServicePrincipal(settings);
}

function browser(settings: Settings, host: string): Auth {
  const inAzure = !isAzure(host) ? {} : settings.tenant === undefined ? { useDatabricksOAuthInAzure: true } : { azureTenantId: settings.tenant.value };
  return { authentication: { kind: "oauth", ...inAzure }, secrets: [], summary: "sign-in through the browser" };
}

function servicePrincipal(settings: Settings, host: string): Auth {
  const id = need(settings.clientId, "oauth-m2m", "DATABRICKS_CLIENT_ID", "client_id");
  const secret = need(settings.clientSecret, "oauth-m2m", "DATABRICKS_CLIENT_SECRET", "client_secret");
  // Without this the driver takes the secret of an Azure workspace for one of Entra's.
  const inAzure = isAzure(host) ? { useDatabricksOAuthInAzure: true } : {};
  return {
    authentication: { kind: "oauth", clientId: id.value, clientSecret: secret.value, ...inAzure },
    secrets: [secret.value],
    summary: `service principal ${id.value} (${sourcesOf([id, secret])})`,
  };
}

function entraServicePrincipal(settings: Settings): Auth {
  const tenant = need(settings.tenant, "azure-client-secret", "ARM_TENANT_ID", "azure_tenant_id");
  const id = need(settings.azureId, "azure-client-secret", "ARM_CLIENT_ID", "azure_client_id");
  const secret = need(settings.azureSecret, "azure-client-secret", "ARM_CLIENT_SECRET", "azure_client_secret");
  return {
    authentication: { kind: "oauth", azureTenantId: tenant.value, clientId: id.value, clientSecret: secret.value },
    secrets: [secret.value],
    summary: `Microsoft Entra service principal ${id.value} (${sourcesOf([tenant, id, secret])})`,
  };
}

function need(found: Found | undefined, type: AuthType, variable: string, member: string): Found {
  if (found !== undefined) return found;
  throw new SettingsError(`Signing in by ${type} needs ${variable}, or ${member} in the profile; found neither.`);
}

function sourcesOf(parts: readonly (Found | undefined)[]): string {
  return [...new Set(parts.flatMap((part) => (part === undefined ? [] : [part.source])))].join(", ");
}
