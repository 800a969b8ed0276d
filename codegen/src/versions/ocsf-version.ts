/** The OCSF version whose generated files are committed and shipped, and the oldest that tables may tell apart. */
export const SHIPPED_VERSION = "1.4.0";

/** Below, at or above zero as the version `a` is before, the same as or after `b`; compared part by part. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const differing = left.findIndex((part, index) => part !== right[index]);
  return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** `1.9.0-dev` counts as 1.9.0: what a table says of a version holds for its drafts. */
function partsOf(version: string): readonly [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)];
}

/** True for the text of a released version: three numbers. */
export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(text);
}
