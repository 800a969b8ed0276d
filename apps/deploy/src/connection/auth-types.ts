/** Ways of signing in that the driver offers, by the names of Databricks' unified authentication. */
export const AUTH_TYPES = ["pat", "oauth-m2m", "external-browser", "azure-client-secret"] as const;

/** One of them. */
export type AuthType = (typeof AUTH_TYPES)[number];
