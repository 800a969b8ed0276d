import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

/** The repository, in which the command is built before these tests. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/u, "");

/** A sound OCSF event. */
export const SOUND = {
  metadata: { version: "1.4.0", product: { name: "p", vendor_name: "v" }, profiles: [] },
  class_uid: 3001, category_uid: 3, activity_id: 1, type_uid: 300101, severity_id: 1, time: 1, user: { name: "u" },
};

/** An event with names and texts that try to break out of every kind of report. */
export const NASTY = {
  ...SOUND,
  type_uid: 1,
  class_name: "::error::x ##[add-mask]y ]]> <&>\"' \u0000\u001b[31m\r\n::stop-commands::z",
  "<evil attr='1'>\n::error::%0A\u0007": "\ud800\ufffe",
};

/** Events as NDJSON. */
export function ndjson(...events: readonly object[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

/** A folder of files, by path, removed after the tests. */
export function workspace(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "trailhouse-validate-"));
  afterAll(() => { rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
