import { LIST_FILE, textSum } from "@trailhouse/pipeline";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EnvironmentError, UsageError } from "../errors.ts";
import { describeFileError, errnoOf } from "../file-errors.ts";

/** What became of a file. */
export type FileState = "new" | "updated" | "unchanged" | "removed";

/** A file of the bundle. */
export interface WrittenFile {
  /** From the bundle's directory, with `/`. */
  readonly path: string;
  readonly state: FileState;
  /** Size of its text in UTF-8; of a removed one 0. */
  readonly bytes: number;
}

interface PlannedFile extends WrittenFile {
  readonly text: string | undefined;
  /** It would lose what somebody wrote. */
  readonly foreign: boolean;
}

/**
 * Brings a directory up to date: writes what differs, removes what an earlier build wrote and this one does not. Other
 * files are left alone. Nothing is written before all of it may be; the list of files comes last, so that a build that was
 * stopped can be run again.
 * @throws UsageError where files that are not the command's own, or were changed since, would be lost and `force` is false;
 *   EnvironmentError where a file cannot be read or written
 */
export async function writeBundle(directory: string, files: Readonly<Record<string, string>>, force: boolean): Promise<readonly WrittenFile[]> {
  const planned = await planFiles(directory, files);
  const foreign = planned.filter((file) => file.foreign);
  if (foreign.length > 0 && !force) throw new UsageError(foreignText(directory, foreign));
  for (const file of planned) await carryOut(join(directory, file.path), file);
  return planned.map(({ path, state, bytes }) => ({ path, state, bytes }));
}

function foreignText(directory: string, files: readonly PlannedFile[]): string {
  const lines = files.map(({ path, state }) => `  ${join(directory, path)}${state === "removed" ? " (no longer a part of the bundle)" : ""}`);
  return `Expected files that trailhouse pipeline build wrote, unchanged since; found ${files.length === 1 ? "one that is" : `${files.length} that are`} not:\n${lines.join("\n")}\nNothing was written. Move them away or take another --out; --force writes over them.`;
}

async function planFiles(directory: string, files: Readonly<Record<string, string>>): Promise<readonly PlannedFile[]> {
  const earlier = readList(await currentText(join(directory, LIST_FILE)));
  const gone = Object.keys(earlier ?? {}).filter((path) => !Object.hasOwn(files, path) && staysInside(path));
  const planned = await Promise.all([...Object.entries(files), ...gone.map((path) => [path, undefined] as const)].map(async ([path, text]) => planFile(path, text, await currentText(join(directory, path)), earlier)));
  const wanted = planned.filter((file) => file !== undefined);
  return [...wanted.filter(({ path }) => path !== LIST_FILE), ...wanted.filter(({ path }) => path === LIST_FILE)];
}

type Sums = Readonly<Record<string, string>>;

function planFile(path: string, text: string | undefined, current: string | undefined, earlier: Sums | undefined): PlannedFile | undefined {
  const own = current === undefined || current === text || (path === LIST_FILE ? earlier !== undefined : earlier?.[path] === textSum(current));
  const plan = { path, text, bytes: Buffer.byteLength(text ?? ""), foreign: !own };
  if (text === undefined) return current === undefined ? undefined : { ...plan, state: "removed" };
  if (current === text) return { ...plan, state: "unchanged" };
  return { ...plan, state: current === undefined ? "new" : "updated" };
}

/** The sums of an earlier build's list; undefined where the text is none. */
function readList(text: string | undefined): Sums | undefined {
  try {
    const { files } = JSON.parse(text ?? "") as { files?: unknown };
    const all = typeof files === "object" && files !== null ? Object.entries(files) : [];
    return all.length > 0 && all.every(([, sum]) => typeof sum === "string") ? (Object.fromEntries(all)) : undefined;
  } catch {
    return undefined;
  }
}

/** The list is a file like others: somebody may have written `../` into it. */
function staysInside(path: string): boolean {
  return path.split("/").every((step) => /^[\w-][\w.-]*$/u.test(step));
}

async function carryOut(path: string, { text, state }: PlannedFile): Promise<void> {
  if (state === "new") await makeDirectory(dirname(path));
  try {
    if (text === undefined) await rm(path);
    else if (state !== "unchanged") await replaceFile(path, text);
  } catch (error) {
    throw new EnvironmentError(`${path} cannot be written: ${describeFileError(error)}. What is there already is brought up to date by the same command, once that is mended.`);
  }
}

/** Whole or not at all. */
async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, text);
  await rename(part, path);
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await makeLevels(path);
  } catch (error) {
    throw new EnvironmentError(`The directory ${path} cannot be made: ${describeFileError(error)}. Take another --out, or see to it that directories can be made there.`);
  }
}

/** Level by level: Node's own `recursive` never ends where no directory can be made in a parent that is there, as in /proc. */
async function makeLevels(path: string): Promise<void> {
  if (await isDirectory(path)) return;
  if (dirname(path) !== path) await makeLevels(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    if (errnoOf(error) !== "EEXIST") throw error;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return false;
    throw error;
  }
}

async function currentText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw new EnvironmentError(`${path} cannot be read: ${describeFileError(error)}. Take another --out, or move it away.`);
  }
}
