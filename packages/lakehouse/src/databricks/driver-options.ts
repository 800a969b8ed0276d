import type { ConnectionOptions, OAuthAuthentication, TokenAuthentication } from "./connection-options.ts";

/** Of what the driver's connect() takes, what is set here. Its own type would bring the driver's types into those of this package. */
export type DriverOptions = AuthOptions & {
  readonly host: string;
  readonly path: string;
  readonly telemetryEnabled: boolean;
  readonly port?: number;
  readonly userAgentEntry?: string;
  readonly customCaCert?: string;
  readonly retryMaxAttempts?: number;
  readonly retryDelayMin?: number;
  readonly retryDelayMax?: number;
};

/** The options by the driver's names. It sends no telemetry, and tries again by itself only what is safe by its own rules. */
export function driverOptions(options: ConnectionOptions): DriverOptions {
  return {
    host: options.host,
    path: options.path,
    telemetryEnabled: false,
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.userAgent === undefined ? {} : { userAgentEntry: options.userAgent }),
    ...(options.caCertificate === undefined ? {} : { customCaCert: options.caCertificate }),
    ...retryOptions(options),
    ...authOptions(options.authentication),
  };
}

function retryOptions({ retry = {} }: ConnectionOptions): Partial<DriverOptions> {
  return {
    ...(retry.attempts === undefined ? {} : { retryMaxAttempts: retry.attempts }),
    ...(retry.minDelayMs === undefined ? {} : { retryDelayMin: retry.minDelayMs }),
    ...(retry.maxDelayMs === undefined ? {} : { retryDelayMax: retry.maxDelayMs }),
  };
}

type AuthOptions = { authType: "access-token"; token: string } | { authType: "databricks-oauth"; oauthClientId?: string; oauthClientSecret?: string; azureTenantId?: string; useDatabricksOAuthInAzure?: boolean };

function authOptions(authentication: TokenAuthentication | OAuthAuthentication): AuthOptions {
  if (authentication.kind === "token") return { authType: "access-token", token: authentication.token };
  const { clientId, clientSecret, azureTenantId, useDatabricksOAuthInAzure } = authentication;
  return {
    authType: "databricks-oauth",
    ...(clientId === undefined ? {} : { oauthClientId: clientId }),
    ...(clientSecret === undefined ? {} : { oauthClientSecret: clientSecret }),
    ...(azureTenantId === undefined ? {} : { azureTenantId }),
    ...(useDatabricksOAuthInAzure === undefined ? {} : { useDatabricksOAuthInAzure }),
  };
}
