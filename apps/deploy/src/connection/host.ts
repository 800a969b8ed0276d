import { SettingsError } from "../errors.ts";

/** A workspace's address. */
export interface Host {
  readonly host: string;
  readonly port?: number;
}

/**
 * Reads a workspace's address as people write it: `https://adb-1.2.azuredatabricks.net/?o=1`, or the bare name.
 * @throws SettingsError where it is none, or is not HTTPS
 */
export function readHost(text: string, source: string): Host {
  const trimmed = text.trim();
  const address = /^[a-z]+:\/\//iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.hostname === "" || url.username !== "" || url.password !== "") throw new SettingsError(`${source}: expected the workspace's address, such as dbc-1234.cloud.databricks.com, found ${JSON.stringify(hideUser(text))}.`);
  if (url.protocol !== "https:") throw new SettingsError(`${source}: expected an address with https://, found ${JSON.stringify(text)}.`);
  return { host: url.hostname, ...(url.port === "" ? {} : { port: Number(url.port) }) };
}

function hideUser(text: string): string {
  return text.replace(/^([a-z]+:\/\/)?.*@/isu, "$1…@");
}

/** Azure's own names, where Databricks' sign-in and Microsoft Entra's are two. */
export function isAzure(host: string): boolean {
  return [".azuredatabricks.net", ".databricks.azure.us", ".databricks.azure.cn"].some((domain) => host.toLowerCase().endsWith(domain));
}
