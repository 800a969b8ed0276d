import { readFile } from "node:fs/promises";

/**
 * Reads an OCSF schema export, or a derived schema, as JSON.
 * @param source a file path, or an http(s) or file URL
 * @throws Error naming the source when it cannot be read or is not JSON
 */
export async function loadExport(source: string): Promise<unknown> {
  const text = await readSource(source).catch((cause: unknown) => {
    throw new Error(`OCSF export: expected a readable file or URL, found "${source}": ${reason(cause)}`, { cause });
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Error(`OCSF export: expected JSON in "${source}": ${reason(cause)}`, { cause });
  }
}

async function readSource(source: string): Promise<string> {
  if (!/^https?:/.test(source)) return readFile(source.startsWith("file:") ? new URL(source) : source, "utf8");
  const response = await fetch(source);
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
  return response.text();
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
