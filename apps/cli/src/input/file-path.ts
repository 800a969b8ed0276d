import { isUtf8 } from "node:buffer";
import { readdir, realpath } from "node:fs/promises";
import { dirname, basename, isAbsolute, join, resolve, sep } from "node:path";

/** A path as the system has it: text, or its bytes where they are not UTF-8, which names on Linux need not be. */
export type FilePath = string | Buffer;

/** What a decoder makes of bytes that are not UTF-8. */
const REPLACEMENT = "\uFFFD";
const MAX_CHARACTER_BYTES = 4;

/** What a file is opened by: its path, or the bytes of one that is not UTF-8. */
export function openPath({ path, bytes }: { readonly path: string; readonly bytes?: Uint8Array }): FilePath {
  return bytes === undefined ? path : Buffer.from(bytes);
}

/** The path of a member of a folder. */
export function memberPath(folder: FilePath, name: Buffer): FilePath {
  if (typeof folder === "string" && isUtf8(name)) return join(folder, name.toString());
  const before = typeof folder === "string" ? Buffer.from(join(folder, "x")).subarray(0, -1) : Buffer.concat([folder, Buffer.from(sep)]);
  return Buffer.concat([before, name]);
}

/** A path for people: bytes that are not UTF-8 stand as a shell's `$'…'` has them (`\x9b`), so that no two look the same. */
export function shownPath(path: FilePath): string {
  if (typeof path === "string") return path;
  let text = "";
  for (let at = 0; at < path.length; ) {
    const character = characterAt(path, at);
    text += character?.toString() ?? `\\x${path.toString("hex", at, at + 1)}`;
    at += character?.length ?? 1;
  }
  return text;
}

function characterAt(bytes: Buffer, at: number): Buffer | undefined {
  for (let length = 1; length <= MAX_CHARACTER_BYTES && at + length <= bytes.length; length += 1) {
    const some = bytes.subarray(at, at + length);
    if (isUtf8(some)) return some;
  }
  return undefined;
}

/** A text that is the same for the same path only. */
export function pathKey(path: FilePath): string {
  return typeof path === "string" ? path : `\0${path.toString("latin1")}`;
}

/** Where a path leads when all links are followed; a path that leads nowhere, made absolute. */
export async function realPath(path: FilePath): Promise<FilePath> {
  const found = await realpath(path, { encoding: "buffer" }).catch(() => undefined);
  if (found === undefined) return typeof path === "string" ? resolve(path) : path;
  return isUtf8(found) ? found.toString() : found;
}

/** Where a file is or would be, with the links of its folder followed, but not its own. */
export async function placeInFolder(path: string): Promise<FilePath> {
  const whole = resolve(path);
  return memberPath(await realPath(dirname(whole)), Buffer.from(basename(whole)));
}

/**
 * The paths that are read as `path`, in which U+FFFD stands: Node gives arguments as text, so that the bytes of a name that
 * is not UTF-8 have to be looked for.
 */
export async function pathsReadAs(path: string): Promise<FilePath[]> {
  let found: FilePath[] = [isAbsolute(path) ? sep : "."];
  for (const part of path.split(sep).filter((name) => name !== "")) {
    const next = await Promise.all(found.map((folder) => membersReadAs(folder, part)));
    found = next.flat();
  }
  return found;
}

async function membersReadAs(folder: FilePath, name: string): Promise<FilePath[]> {
  if (!name.includes(REPLACEMENT)) return [memberPath(folder, Buffer.from(name))];
  const names = await readdir(folder, { encoding: "buffer" }).catch(() => []);
  return names.filter((each) => each.toString() === name).map((each) => memberPath(folder, each));
}

/** True where bytes that are not UTF-8 may have stood in a path. */
export function mayBeBytes(path: string): boolean {
  return path.includes(REPLACEMENT);
}
