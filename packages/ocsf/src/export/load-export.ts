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

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or directory",
  ENOTDIR: "a part of the path is not a directory",
  EISDIR: "is a directory, expected a file",
  EACCES: "permission denied",
};

/** In words: fetch says only that it failed and keeps the reason beneath, and the system's messages begin with codes. */
function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause instanceof TypeError && cause.cause !== undefined) return reason(cause.cause);
  const words = "code" in cause && typeof cause.code === "string" ? FILE_PROBLEMS[cause.code] : undefined;
  return words ?? (cause.message === "" && "code" in cause ? String(cause.code) : cause.message);
}
