import type { OcsfSchema } from "@trailhouse/ocsf";
import { exportToSchema } from "@trailhouse/ocsf/schema";
import { EnvironmentError, UsageError } from "../errors.ts";
import { describeFileError, messageOf } from "../file-errors.ts";
import { unpack } from "../input/unpack.ts";
import { loose, readingFault } from "./findings.ts";
import type { SourceFinding } from "./findings.ts";
import { openFile } from "./json-source.ts";

const FETCH_TIMEOUT_MS = 30_000;
const MAX_EXPORT_BYTES = 256 * 1024 * 1024;

/** The schemas that could be read, and what is wrong with the others. */
export interface LoadedSchemas {
  readonly schemas: readonly OcsfSchema[];
  readonly faults: readonly { readonly source: string; readonly finding: SourceFinding }[];
}

/**
 * Reads OCSF schema exports from files or http(s) URLs, packed or not. One that is no such export is a fault.
 * @throws UsageError for a file that cannot be read, or two exports of one version; EnvironmentError for a URL that
 *   cannot be fetched
 */
export async function loadSchemas(sources: readonly string[]): Promise<LoadedSchemas> {
  const schemas = new Map<string, OcsfSchema>();
  const faults: { source: string; finding: SourceFinding }[] = [];
  for (const source of sources) {
    const text = isUrl(source) ? await fetchText(source) : await readText(source);
    const read = toSchema(text);
    if (typeof read === "string") faults.push({ source: shown(source), finding: loose(readingFault("unknown-export", read)) });
    else if (schemas.has(read.version)) throw new UsageError(`Expected one --schema for OCSF ${read.version}, found two: ${shown(source)} is of the same version. Leave one out.`);
    else schemas.set(read.version, read);
  }
  return { schemas: [...schemas.values()], faults };
}

function toSchema(text: string): OcsfSchema | string {
  try {
    return exportToSchema(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return "expected an export of the OCSF schema, which is JSON; found other text";
    return messageOf(error);
  }
}

function isUrl(source: string): boolean {
  return /^https?:\/\//iu.test(source);
}

async function readText(path: string): Promise<string> {
  try {
    return await textOf(unpack(openFile(path)));
  } catch (error) {
    throw new UsageError(`Expected a schema export for --schema at ${path}: ${describeFileError(error)}.`);
  }
}

async function fetchText(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS), headers: { accept: "application/json" } });
    if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
    if (response.body === null) throw new Error("the server answered nothing");
    return await textOf(unpack(response.body as AsyncIterable<Uint8Array>));
  } catch (error) {
    throw new EnvironmentError(`The schema export ${shown(url)} could not be fetched: ${fetchFault(error)}. Look at the address and the network, or give a file.`);
  }
}

// fetch says only "fetch failed" and keeps the reason beneath; other errors of its own may repeat the address.
function fetchFault(error: unknown): string {
  if (error instanceof DOMException && error.name === "TimeoutError") return `no answer within ${FETCH_TIMEOUT_MS / 1000} seconds`;
  if (!(error instanceof TypeError)) return messageOf(error);
  return error.cause instanceof Error ? messageOf(error.cause) : "the address cannot be used";
}

/** A file's name, or a URL without the user, password and query that it may carry. */
function shown(source: string): string {
  if (!isUrl(source)) return source;
  const url = URL.canParse(source) ? new URL(source) : undefined;
  return url === undefined ? "at the given URL" : `${url.origin}${url.pathname}`;
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MAX_EXPORT_BYTES) throw new Error("it is larger than 256 MiB, which no export is");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8").replace(/^\ufeff/u, "");
}
