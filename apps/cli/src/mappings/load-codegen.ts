import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type * as codegen from "@trailhouse/codegen";
import { UsageError } from "../errors.ts";

/** What codegen offers. It is no dependency of the published command: only a checkout has it. */
export type Codegen = typeof codegen;

/** Codegen and the mapping tables that it is to work on. */
export interface Checkout {
  readonly codegen: Codegen;
  /** The folder that holds `mappings/`. */
  readonly root: string;
}

const NO_CHECKOUT = "Expected to be run inside a checkout of Trailhouse, which has the mapping tables and their compiler, found none here: clone the repository, run `npm ci` there, and run this command in it.";

/** Where a checkout is looked for. */
export interface Surroundings {
  /** The folder that the command was started in: a checkout around it is taken first. */
  readonly from: string;
  /** A folder of the command itself: it may be a checkout's own. */
  readonly own: string;
  readonly load: () => Promise<Codegen>;
}

function here(): Surroundings {
  return { from: process.cwd(), own: import.meta.dirname, load: () => import("@trailhouse/codegen") };
}

/**
 * Codegen and the tables of the checkout around the working directory, else of the one that the command belongs to.
 *
 * @throws UsageError where there is neither.
 */
export async function loadCodegen({ from, own, load }: Surroundings = here()): Promise<Checkout> {
  const root = checkoutAround(from) ?? checkoutAround(own);
  if (root === undefined) throw new UsageError(NO_CHECKOUT);
  try {
    return { codegen: await load(), root };
  } catch (error) {
    if (isMissing(error)) throw new UsageError(NO_CHECKOUT);
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}

function checkoutAround(folder: string): string | undefined {
  if (isCheckout(folder)) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : checkoutAround(above);
}

function isCheckout(folder: string): boolean {
  if (!existsSync(path.join(folder, "mappings", "events"))) return false;
  try {
    const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { readonly name?: unknown };
    return manifest.name === "trailhouse";
  } catch {
    return false;
  }
}
