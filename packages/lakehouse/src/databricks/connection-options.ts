/** A personal access token, or a token that another tool got. */
export interface TokenAuthentication {
  readonly kind: "token";
  readonly token: string;
}

/**
 * OAuth as the driver offers it: machine to machine where `clientSecret` is given, else a login in the browser
 * (Databricks documentation: Databricks SQL Driver for Node.js, authentication).
 */
export interface OAuthAuthentication {
  readonly kind: "oauth";
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** Azure: the tenant of a service principal of Microsoft Entra ID. */
  readonly azureTenantId?: string;
  /** Azure: Databricks' own OAuth in place of Entra ID's. */
  readonly useDatabricksOAuthInAzure?: boolean;
}

/** What a failed statement is given before it counts as failed. */
export interface RetryOptions {
  /** Tries of one statement, the first included. Default 8. */
  readonly attempts?: number;
  /** The first pause; each further one is twice as long. Default 1000 ms. */
  readonly minDelayMs?: number;
  /** The longest pause, but for what the server asks by Retry-After. Default 60000 ms. */
  readonly maxDelayMs?: number;
}

/** Where and as whom to connect. */
export interface ConnectionOptions {
  /** Host name without scheme. */
  readonly host: string;
  /** Default 443. */
  readonly port?: number;
  /** HTTP path of the SQL warehouse or cluster: `/sql/1.0/warehouses/…`. */
  readonly path: string;
  readonly authentication: TokenAuthentication | OAuthAuthentication;
  /** Names the program in the workspace's query history: `trailhouse/1.0`. */
  readonly userAgent?: string;
  /** PEM certificate to trust beside the built-in ones. */
  readonly caCertificate?: string;
  /** Longest time of one statement, waiting for the warehouse to start included. Default 30 minutes. */
  readonly statementTimeoutMs?: number;
  readonly retry?: RetryOptions;
}
